/**
 * What went wrong, by code. Only `cli/` turns these into exit codes and lines on the terminal. A line reads
 * «where message detail»: `notes.txt does not exist. Check the path.`
 */
export const errorMessages = {
  'E-INPUT-MISSING': 'does not exist. Check the path.',
  'E-INPUT-NONE': 'holds no article. Give files, a folder or an event.yaml with at least two articles.',
  'E-INPUT-ONE': 'is the only article. A comparison needs at least two.',
  'E-OPTION': 'is not a value of this option.',
  'E-TOPIC-SYNTAX': 'is not a topic. Write --topic "label=word,word".',
  'E-TEMPLATE-MISSING': 'is neither a template of this program nor a file.',
  'E-OUTPUT-FOREIGN':
    'holds files that no report wrote. Move them away, or choose another folder with --out.',
  'E-OUTPUT-WRITE': 'cannot be written. Nothing was changed.',
  'E-REPORT-INVALID': 'is not a report.json of this program.',
  'E-VERIFY': 'does not hold.',
  'E-CORRECTION-TARGET': 'points to nothing in this event. Take the id from report.json or inspect.',
} as const
export type ErrorCode = keyof typeof errorMessages

/** An error that a user can act on: what, where and what to do next. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError'
  constructor(
    readonly code: ErrorCode,
    /** File, option or field concerned; empty when none. */
    readonly where: string,
    /** Added after the table's message, e.g. a line and column. */
    readonly detail = '',
  ) {
    super([where, errorMessages[code], detail].filter(Boolean).join(' '))
  }
}
