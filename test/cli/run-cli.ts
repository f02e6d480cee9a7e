import { vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import { escapeTerminal, type Terminal } from '../../src/cli/terminal.js'
import { translator } from '../../src/language/strings/registry.js'

export interface CliResult {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process, with the streams collected. */
export async function runCli(argv: string[], language: 'en' | 'fr' = 'en'): Promise<CliResult> {
  const result = { out: '', err: '' }
  const terminal: Terminal = {
    print: line => {
      result.out += `${escapeTerminal(line)}\n`
    },
    write: text => {
      result.out += text
    },
    warn: line => {
      result.err += `${escapeTerminal(line)}\n`
    },
    progress: () => {},
    interactive: true,
    language,
    translate: translator(language),
  }
  // yargs prints help and completion scripts itself.
  const log = vi.spyOn(console, 'log').mockImplementation(text => {
    result.out += `${text}\n`
  })
  try {
    const code = await run(argv, terminal)
    return { code, ...result }
  } finally {
    log.mockRestore()
  }
}
