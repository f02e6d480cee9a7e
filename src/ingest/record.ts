import type { Block } from './blocks.js'
import { readFragment } from './html/read-fragment.js'
import { limits } from './limits.js'
import { defined, isoDate, type Metadata, nameOf, plain, webAddress } from './metadata.js'
import { paragraphs } from './parts/paragraphs.js'

/** Fields that a JSON record or front matter may name otherwise: `{ title: 'titre', body: 'contenu.texte' }`. */
export const mappedFields = [
  'title',
  'body',
  'lead',
  'outlet',
  'author',
  'publishedAt',
  'url',
  'language',
] as const
export type FieldMapping = Partial<Record<(typeof mappedFields)[number], string>>

/** Usual names, schema.org's first. */
const usualNames: Record<(typeof mappedFields)[number], string[]> = {
  title: ['headline', 'title', 'name', 'titre'],
  body: [
    'articleBody',
    'body',
    'text',
    'content',
    'content_html',
    'content_text',
    'texte',
    'contenu',
    'full_text',
    'maintext',
  ],
  lead: ['abstract', 'standfirst', 'chapo', 'lead', 'description'],
  outlet: ['publisher', 'outlet', 'source', 'site_name', 'sourceOrganization', 'isPartOf', 'media'],
  author: ['author', 'authors', 'byline', 'creator', 'auteur'],
  publishedAt: [
    'datePublished',
    'publishedAt',
    'published',
    'date',
    'date_published',
    'date_publish',
    'pubDate',
    'dateCreated',
  ],
  url: ['url', 'link', 'canonical', '@id', 'mainEntityOfPage'],
  language: ['inLanguage', 'language', 'lang', 'langue'],
}

type JsonRecord = Record<string, unknown>

/** The value of a field by the user's mapping (a path with dots) or by its usual names. */
export function fieldOf(
  record: JsonRecord,
  field: (typeof mappedFields)[number],
  mapping: FieldMapping,
): unknown {
  const path = mapping[field]
  if (path !== undefined) return atPath(record, path)
  for (const name of usualNames[field])
    if (Object.hasOwn(record, name) && record[name] !== null) return record[name]
  return undefined
}

function atPath(record: JsonRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  return path.split('.').reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return inside ? (value as JsonRecord)[key] : undefined
  }, record)
}

export function recordMetadata(record: JsonRecord, mapping: FieldMapping): Metadata {
  const field = (name: (typeof mappedFields)[number]) => fieldOf(record, name, mapping)
  const url = field('url')
  return defined({
    title: plain(field('title')),
    outlet: nameOf(field('outlet')),
    author: nameOf(field('author')),
    publishedAt: isoDate(field('publishedAt')),
    url: webAddress(typeof url === 'object' && url !== null ? (url as JsonRecord)['@id'] : url),
    language: plain(field('language')),
  })
}

/** The text of a record as blocks; markup in it is read as markup. Empty where it has none. */
export async function recordBlocks(
  record: JsonRecord,
  mapping: FieldMapping,
  name: string,
): Promise<Block[]> {
  const value = fieldOf(record, 'body', mapping)
  const body = Array.isArray(value) ? value.filter(item => typeof item === 'string').join('\n\n') : value
  if (typeof body !== 'string' || body.length > limits.articleLength) return []
  const blocks = /<(?:p|br|div|h[1-6]|li)[\s/>]/i.test(body)
    ? await readFragment(body, name)
    : textBlocks(body)
  const lead = fieldOf(record, 'lead', mapping)
  const isNew =
    typeof lead === 'string' &&
    lead.length < 2000 &&
    !/[<>]/.test(lead) &&
    !body.includes(lead.trim().slice(0, 60))
  return isNew && /[.!?…]$/.test(lead.trim())
    ? [{ kind: 'lead', text: lead, reason: 'abstract' }, ...blocks]
    : blocks
}

/** Paragraphs of plain text whose headline is told apart already; a line end or blank line may cut a sentence. */
export function textBlocks(body: string): Block[] {
  return paragraphs(body).map(({ start, end }) => ({
    kind: 'body',
    text: body.slice(start, end).replace(/[\r\n\u2028\u2029]+/g, ' '),
  }))
}
