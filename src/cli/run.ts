import yargs from 'yargs'
import { DivergenceError } from '../errors.js'
import { inFrench } from '../french-errors.js'
import { generator } from '../generator.js'
import { choice } from './choice.js'
import { inspectCommand } from './commands/inspect.js'
import { reportCommand } from './commands/report.js'
import { schemaCommand } from './commands/schema.js'
import { verifyCommand } from './commands/verify.js'
import { exitCodes, isUsageError } from './exit-codes.js'
import { hideDash, restoreDash, restoreDashes } from './lone-dash.js'
import type { Terminal } from './terminal.js'
import { type KnownOptions, wrongOption } from './wrong-option.js'

/** Runs one command line and returns the exit code. Errors become one line on standard error. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  // yargs reports wrong usage with plain errors; they all come before the command starts.
  let started = false
  const onStart = (parsed: Record<string, unknown>) => {
    started = true
    restoreDashes(parsed)
  }
  let instance: ReturnType<typeof parser> | null = null
  try {
    instance = parser(withShell(argv).map(hideDash), terminal)
    await instance.middleware(onStart).parseAsync()
    return exitCodes.done
  } catch (error) {
    terminal.progress(null)
    const usage = !started || isUsageError(error)
    const wrong =
      error instanceof DivergenceError || started ? null : optionProblem(argv, instance, error, terminal)
    const message = wrong ?? messageOf(error, usage, terminal)
    for (const line of restoreDash(message).split('\n')) terminal.warn(line)
    return usage ? exitCodes.usage : exitCodes.failed
  }
}

/** `completion zsh` or `completion bash`: yargs takes the shell from the environment alone. */
function withShell(argv: string[]): string[] {
  const [command, shell = '', ...rest] = argv
  if (command !== 'completion' || shell === '' || shell.startsWith('-')) return argv
  process.env.SHELL = `/bin/${choice('shell', shell, ['bash', 'zsh'])}`
  return [command, ...rest]
}

/** `fail(false)` makes yargs throw, so that every error ends in one place. */
function parser(argv: string[], terminal: Terminal) {
  const { translate } = terminal
  return yargs(argv)
    .scriptName('divergence')
    .locale(terminal.language)
    .usage(`$0 <${translate('cli.command')}>`)
    .command(reportCommand(terminal))
    .command(verifyCommand(terminal))
    .command(inspectCommand(terminal))
    .command(schemaCommand(terminal))
    .completion('completion', translate('cli.completion'))
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false })
    .demandCommand(1, 1, translate('cli.no-command'))
    .recommendCommands()
    .strict()
    .help()
    .alias('help', 'h')
    .version(generator.version)
    .alias('version', 'v')
    .epilogue(translate('cli.exit-codes'))
    .wrap(100)
    .showHelpOnFail(false)
    .exitProcess(false)
    .fail(false)
}

/** An option that the command does not have, or that lacks its value; null for other mistakes. */
function optionProblem(
  argv: string[],
  instance: ReturnType<typeof parser> | null,
  error: unknown,
  { translate }: Terminal,
): string | null {
  // What yargs knows of options is no part of its types.
  const options = (instance as unknown as { getOptions(): KnownOptions } | null)?.getOptions()
  if (!options || !(error instanceof Error)) return null
  const unknown = wrongOption(argv, options, translate)
  const lacksValue = Object.keys(options.key).some(key => error.message.endsWith(`: ${key}`))
  const said = unknown ?? (lacksValue ? `${error.message}.` : null)
  return said && `divergence: E-OPTION: ${said} ${translate('cli.see-help')}`
}

function messageOf(error: unknown, usage: boolean, { translate, language }: Terminal): string {
  if (error instanceof DivergenceError) {
    return `divergence: ${error.code}: ${language === 'fr' ? inFrench(error) : error.message}`
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  if (usage) return `divergence: ${message.replace(/(?<=[^.?!])$|\.$/, '.')} ${translate('cli.see-help')}`
  return `divergence: ${translate('cli.internal')} ${stack ?? message}`
}
