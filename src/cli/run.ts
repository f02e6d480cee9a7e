import yargs from 'yargs'
import { DivergenceError } from '../errors.js'
import { generator } from '../generator.js'
import { inspectCommand } from './commands/inspect.js'
import { reportCommand } from './commands/report.js'
import { schemaCommand } from './commands/schema.js'
import { verifyCommand } from './commands/verify.js'
import { exitCodeOf, exitCodes } from './exit-codes.js'
import type { Terminal } from './terminal.js'

/** Runs one command line and returns the exit code. Errors become one line on standard error. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  try {
    await parser(argv, terminal).parseAsync()
    return exitCodes.done
  } catch (error) {
    terminal.progress(null)
    terminal.warn(messageOf(error, terminal))
    return exitCodeOf(error)
  }
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

function messageOf(error: unknown, { translate }: Terminal): string {
  if (error instanceof DivergenceError) return `divergence: ${error.code}: ${error.message}`
  if (exitCodeOf(error) === exitCodes.usage) {
    return `divergence: ${(error as Error).message} ${translate('cli.see-help')}`
  }
  return `divergence: ${translate('cli.internal')} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
