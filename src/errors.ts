/**
 * What went wrong, by code. Only `cli/` turns these into exit codes and lines on the terminal. A line reads
 * «where message detail»: `notes.txt does not exist. Check the path.`
 */
export const errorMessages = {
  'E-INPUT-MISSING': 'does not exist. Check the path.',
  'E-INPUT-NONE': 'holds no article. Give files, a folder or an event.yaml with at least two articles.',
  'E-INPUT-ONE': 'is the only article. A comparison needs at least two.',
  'E-INPUT-UNREADABLE': 'cannot be read. Check its permissions.',
  'E-INPUT-KIND': 'is neither a file nor a folder. Give a regular file.',
  'E-INPUT-EMPTY': 'holds no text. Remove it, or give the text of the article.',
  'E-INPUT-HUGE': 'is larger than the limit. Cut it into one file per article.',
  'E-INPUT-BINARY': 'is not text. Give plain text, Markdown, HTML or JSON.',
  'E-INPUT-FORMAT': 'has a format that is not read here. Convert it to plain text or HTML.',
  'E-INPUT-SYNTAX': 'is not well-formed. Correct it at the place named.',
  'E-INPUT-ARTICLE': 'holds no article.',
  'E-INPUT-SYMLINK': 'is a symbolic link that leaves its folder. Copy the file into the folder.',
  'E-INPUT-LIMIT': 'goes beyond a limit. Split the event.',
  'E-MANIFEST-SYNTAX': 'is not a valid manifest.',
  'E-MANIFEST-SECOND': 'is a second manifest. Give one event at a time.',
  'E-MANIFEST-ESCAPES': 'names a file outside its own folder. Copy the file beside the manifest.',
  'E-CORRECTIONS-SYNTAX': 'is not a valid corrections file.',
  'E-OPTION': 'is not a value of this option.',
  'E-TOPIC-SYNTAX': 'is not a topic. Write --topic "label=word,word".',
  'E-TEMPLATE-MISSING': 'is neither a template of this program nor a file.',
  'E-OUTPUT-FOREIGN':
    'holds files that no report wrote. Move them away, or choose another folder with --out.',
  'E-OUTPUT-WRITE': 'cannot be written. Nothing was changed.',
  'E-REPORT-INVALID': 'is not a report.json of this program.',
  'E-VERIFY': 'does not hold.',
  'E-CORRECTION-TARGET': 'points to nothing in this event. Take the id from report.json or inspect.',
  'E-TEMPLATE-DIRECTIVE': 'unknown directive in the template:',
  'E-TEMPLATE-FORM': 'wrong number of colons in the template:',
  'E-TEMPLATE-ATTRIBUTE': 'wrong attribute in the template:',
  'E-TEMPLATE-MALFORMED': 'malformed directive in the template (write ::name{key=value}):',
  'E-TEMPLATE-UNCLOSED': 'directive in the template is never closed with a line of colons:',
  'E-TEMPLATE-HTML': 'raw HTML is not allowed in a template; write Markdown:',
  'E-TEMPLATE-IMAGE': 'images are not allowed in a template; reports load nothing:',
  'E-TEMPLATE-LINK': 'only http, https and #anchor links are allowed in a template:',
  'E-TEMPLATE-FRONT-MATTER': 'wrong front matter in the template:',
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
