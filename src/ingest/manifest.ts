import { DivergenceError, detail } from '../errors.js'
import type { TopicSpec } from '../model/index.js'
import { Fields } from './fields.js'
import type { ArticleFields } from './input-file.js'
import { parseYaml } from './yaml.js'

/** What an event.yaml says. */
export interface Manifest {
  /** Folder name of the report; by default made from the title. */
  id?: string
  title?: string
  language?: string
  publishedAt?: string
  /** Missing: every readable file beside the manifest. */
  articles?: { file: string; fields: ArticleFields }[]
  topics: TopicSpec[]
}

export const manifestNames = ['event.yaml', 'event.yml']
const code = 'E-MANIFEST-SYNTAX'
const isoDate =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const folderName = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/
const languageCode = /^[a-z]{2}$/
const webAddress = /^https?:\/\/\S+$/i

/** Parses and checks an event.yaml; the fields are those of the file in seeds/. */
export function parseManifest(source: string, name: string): Manifest {
  const fields = Fields.of(parseYaml(source, name, code), name, '', code).only([
    'id',
    'title',
    'language',
    'publishedAt',
    'articles',
    'topics',
  ])
  const id = fields.matching('id', folderName, 'field-id')
  const articles = fields.list('articles')?.map((entry, i) => parseArticle(entry, name, `articles[${i}]`))
  const twice = articles?.find((a, i) => articles.findIndex(b => b.file === a.file) !== i)
  if (twice) throw new DivergenceError(code, name, detail('twice', { file: twice.file }))
  return {
    ...(id && { id }),
    ...common(fields),
    ...(articles && { articles }),
    topics: (fields.list('topics') ?? []).map((entry, i) => parseTopic(entry, name, `topics[${i}]`)),
  }
}

/** Fields that event and article share, without those that are missing. */
function common(fields: Fields): Pick<ArticleFields, 'title' | 'language' | 'publishedAt'> {
  const title = fields.text('title')
  const language = fields.matching('language', languageCode, 'field-language')
  const publishedAt = fields.matching('publishedAt', isoDate, 'field-date')
  return { ...(title && { title }), ...(language && { language }), ...(publishedAt && { publishedAt }) }
}

function parseArticle(entry: unknown, name: string, place: string): { file: string; fields: ArticleFields } {
  if (typeof entry === 'string') return { file: entry, fields: {} }
  const fields = Fields.of(entry, name, place, code).only([
    'file',
    'outlet',
    'title',
    'author',
    'publishedAt',
    'url',
    'language',
  ])
  const outlet = fields.text('outlet')
  const author = fields.text('author')
  const url = fields.matching('url', webAddress, 'field-url')
  return {
    file: fields.required('file'),
    fields: { ...common(fields), ...(outlet && { outlet }), ...(author && { author }), ...(url && { url }) },
  }
}

function parseTopic(entry: unknown, name: string, place: string): TopicSpec {
  if (typeof entry === 'string') return { label: entry, terms: [entry] }
  const fields = Fields.of(entry, name, place, code).only(['label', 'terms'])
  const label = fields.required('label')
  const terms = fields.texts('terms')
  return { label, terms: terms.length ? terms : [label] }
}
