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
  'E-CORRECTION-TARGET': 'points to nothing in this event. Take the id from report.json.',
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

/** What follows the message: the place, the values, what is right. `{cause}` is what another error says. */
export const errorDetails = {
  characters: '({count} characters; the limit is {limit})',
  'text-characters': '({count} characters of text; the limit is {limit})',
  size: '({size} MB; the limit is {limit} MB)',
  records: '({count} records; the limit is {limit})',
  'more-records': '(more than {limit} records)',
  'more-lines': '(more than {limit} lines)',
  'more-parts': '(more than {limit} parts)',
  'page-elements': '(more than {limit} elements; the limit of a page)',
  'page-texts': '(more than {limit} pieces of text; the limit of a page)',
  'page-levels': '(more than {limit} levels of nesting in all; the limit of a page)',
  'page-depth': '(over {limit} elements nested)',
  'block-levels': '({count} levels of quotes or lists; the limit is {limit})',
  'front-matter': '(the front matter must be a mapping of fields)',
  articles: '{count} articles; the limit is {limit}.',
  files: '{count} files; the limit is {limit}.',
  folders: '(deeper than {limit} folders)',
  'first-problem': 'First problem: {cause}',
  'not-read': 'Not read: {file} {cause}',
  nul: '(NUL character at offset {offset})',
  entities: '(a feed may not declare entities)',
  unfolds: '(unfolds beyond the limit)',
  gzip: '(a damaged gzip file)',
  'zip-entries': '(too many entries)',
  'zip-none': '(not a ZIP archive)',
  'zip-damaged': '(a damaged ZIP archive)',
  link: '({file}, a link)',
  twice: 'It names «{file}» twice.',
  mapping: '{place} must be a mapping of fields.',
  'mapping-file': 'It must be a mapping of fields.',
  'field-unknown': 'Field {field} is not a field here; known are {known}.',
  'field-text': 'Field {field} must be text.',
  'field-long': 'Field {field} is longer than 2000 characters.',
  'field-surrogate': 'Field {field} holds an unpaired surrogate.',
  'field-missing': 'Field {field} is missing.',
  'field-list': 'Field {field} must be a list.',
  'field-rows': 'Field {field} must list two or more rows.',
  'field-one-of': 'Field {field} must be one of {known}, not «{value}».',
  'field-id': 'Field {field} must be lower-case letters, digits and hyphens, not «{value}».',
  'field-language': 'Field {field} must be a code of two letters such as fr, not «{value}».',
  'field-date': 'Field {field} must be a date such as 2024-06-18, not «{value}».',
  'field-url': 'Field {field} must be an http or https address, not «{value}».',
  'own-templates': 'Own templates: {known}.',
  'first-foreign': 'First of them: {file}',
  'disk-full': 'The disk is full.',
  'disk-quota': 'The disk quota is used up.',
  'disk-forbidden': 'You may not write there.',
  'disk-read-only': 'The disk is read-only.',
  'disk-path': 'A part of the path is a file.',
  'disk-taken': 'A file of that name is in the way.',
  'masked-missing':
    'The report is masked, and no file in {folder} has the SHA-256 of this article: it is missing or was changed.',
  'masked-text': 'Beside the masks, its text is not that of its file.',
  'text-id': 'Its text in the report does not belong to its id {id}.',
  map: 'Write field=name.',
  choose: 'Choose from: {known}.',
  title: 'Write a title, or leave the option out.',
  'text-ends': 'The text ends before.',
  'text-has': 'The text has «{found}»',
  'report-has-ends': 'The report has «{expected}». The text ends before.',
  'report-has': 'The report has «{expected}». The text has «{found}»',
  'changed-file': 'Its SHA-256 is not that of the report: the file was changed after the report was made.',
  closing: 'the closing --- is missing',
  allowed: '{key} (allowed: mask-outlets: true|false)',
  yaml: 'not valid YAML',
  known: '{shown} (known: {known})',
  write: '{shown} (write {right})',
  'no-text': '{shown} takes no [text]',
  number: '{shown} (a whole number from {min} to {max})',
  'one-of': '{shown} (one of {known})',
  'some-of': '{shown} (some of {known})',
  needs: '{shown} needs {{key}=…}',
  'own-line': '{shown} (on a line of its own)',
} as const
export type DetailKey = keyof typeof errorDetails

/** A detail of the table with its values; data, so that it can be said in another language later. */
export interface ErrorDetail {
  key: DetailKey
  values: Record<string, string | number | Said>
}

/** A sentence in each language of the program. */
export type Said = Record<'en' | 'fr', string>

/** What went wrong, in no language. A detail that is a string holds no words of this program. */
export interface Problem {
  code: ErrorCode
  where: string
  detail: ErrorDetail | string
}

export function detail(key: DetailKey, values: ErrorDetail['values'] = {}): ErrorDetail {
  return { key, values }
}

interface Tables {
  language: 'en' | 'fr'
  messages: Record<ErrorCode, string>
  details: Record<DetailKey, string>
  /** Decimal sign. */
  decimal: string
}

/** A problem as a line in one language. */
export function problemText({ code, where, detail }: Problem, tables: Tables): string {
  const value = (one: ErrorDetail['values'][string] | undefined, place: string): string => {
    if (one === undefined) return place
    if (typeof one === 'object') return one[tables.language]
    return typeof one === 'number' ? String(one).replace('.', tables.decimal) : one
  }
  const said =
    typeof detail === 'string'
      ? detail
      : tables.details[detail.key].replace(/\{(\w+)\}/g, (place, name) => value(detail.values[name], place))
  return [where, tables.messages[code], said].filter(Boolean).join(' ')
}

const english: Tables = { language: 'en', messages: errorMessages, details: errorDetails, decimal: '.' }

/** An error that a user can act on: what, where and what to do next. */
export class DivergenceError extends Error implements Problem {
  override readonly name = 'DivergenceError'
  constructor(
    readonly code: ErrorCode,
    /** File, option or field concerned; empty when none. */
    readonly where: string,
    /** Added after the table's message, e.g. a line and column. */
    readonly detail: ErrorDetail | string = '',
  ) {
    super(problemText({ code, where, detail }, english))
  }
}
