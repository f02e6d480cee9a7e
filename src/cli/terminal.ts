import { type Translate, translator } from '../language/strings/registry.js'

/** Where a command writes. Tests give their own; the commands never touch `process` streams themselves. */
export interface Terminal {
  /** One line on standard output; control characters are escaped. */
  print(line: string): void
  /** Raw text on standard output, for machine-readable results. */
  write(text: string): void
  /** One line on standard error; control characters are escaped. */
  warn(line: string): void
  /** A line that replaces itself on standard error; null clears it. Does nothing in a pipe. */
  progress(line: string | null): void
  /** True when standard output is a terminal: only then does a command say that all went well. */
  interactive: boolean
  /** Language of help and messages, from the environment. */
  language: 'en' | 'fr'
  translate: Translate
}

/**
 * Control characters (C0, DEL, C1) and the bidirectional controls (which reorder what follows on the line) become
 * visible escapes, so that no article can move the cursor, retitle the window or hide a part of a line.
 */
export function escapeTerminal(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** POSIX order: LC_ALL wins over LC_MESSAGES, which wins over LANG. */
export function languageOf(environment: NodeJS.ProcessEnv): 'en' | 'fr' {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^fr\b|^fr_/i.test(locale) ? 'fr' : 'en'
}

const eraseLine = '\r\u001b[K'

export function processTerminal(): Terminal {
  const language = languageOf(process.env)
  const interactive = process.stdout.isTTY === true
  return {
    print: line => void process.stdout.write(`${escapeTerminal(line)}\n`),
    write: text => void process.stdout.write(text),
    warn: line => void process.stderr.write(`${escapeTerminal(line)}\n`),
    progress: line => {
      if (process.stderr.isTTY) process.stderr.write(eraseLine + (line === null ? '' : escapeTerminal(line)))
    },
    interactive,
    language,
    translate: translator(language),
  }
}
