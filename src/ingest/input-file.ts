/** Fields that a manifest gives for a file; they win over what the file says of itself. */
export interface ArticleFields {
  outlet?: string
  title?: string
  author?: string
  publishedAt?: string
  url?: string
  language?: string
}

/** A file to read. */
export interface InputFile {
  /** Where it lies on the disk; `-` for standard input. */
  path: string
  /** How the result names it: relative to the folder given, with `/`, never absolute. */
  name: string
  fields: ArticleFields
}
