import { DivergenceError } from '../../errors.js'
import { readFragment } from '../html/read-fragment.js'
import { defined, isoDate, type Metadata, nameOf, webAddress } from '../metadata.js'

/** One entry of a feed, whatever its dialect. */
export interface FeedItem {
  html: string
  /** Whether the feed carries the article, not its summary alone. */
  full: boolean
  metadata: Metadata
}

type Node = { [key: string]: unknown }

/** Words that make a description the article itself, as in feeds without `content:encoded`. */
const fullWords = 150

/** Parses RSS, RDF, Atom and JSON Feed. The library's dialects are brought to one shape here. */
export async function feedItems(source: string, name: string): Promise<FeedItem[]> {
  const { parseFeed } = await import('feedsmith')
  let feed: Node
  try {
    feed = parseFeed(source).feed as Node
  } catch (error) {
    throw new DivergenceError('E-INPUT-SYNTAX', name, `(${(error as Error).message.slice(0, 200)})`)
  }
  const entries = list(feed.items ?? feed.entries)
  return Promise.all(entries.map(entry => itemOf(entry, feed)))
}

async function itemOf(entry: Node, feed: Node): Promise<FeedItem> {
  const content =
    text(at(entry, 'content', 'encoded')) ||
    text(entry.content) ||
    text(entry.content_html) ||
    text(entry.content_text)
  const summary = text(entry.description) || text(entry.summary)
  const html = content.length >= summary.length ? content : summary
  const link = list(entry.links).find(item => item.rel === undefined || item.rel === 'alternate')
  return {
    html,
    full: (html === content && html !== '') || html.split(/\s+/).length >= fullWords,
    metadata: defined({
      title: await shown(text(entry.title)),
      outlet: nameOf(
        text(at(entry, 'source', 'title')) || text(at(entry, 'dc', 'publishers')) || text(feed.title),
      ),
      author: nameOf(entry.authors) ?? nameOf(at(entry, 'dc', 'creators')),
      publishedAt:
        isoDate(entry.pubDate) ??
        isoDate(entry.published) ??
        isoDate(entry.date_published) ??
        isoDate(first(at(entry, 'dc', 'dates'))) ??
        isoDate(entry.updated),
      url: webAddress(entry.link) ?? webAddress(entry.url) ?? webAddress(link?.href),
      language: text(feed.language) || text(at(feed, 'xml', 'lang')) || undefined,
    }),
  }
}

/** A title without markup: titles of Atom may be HTML. */
async function shown(title: string): Promise<string | undefined> {
  const plain = /[<&]/.test(title)
    ? (await readFragment(title, '')).map(block => block.text).join(' ')
    : title
  return plain.trim() || undefined
}

const list = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : []
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const at = (node: Node, key: string, inner: string): unknown =>
  typeof node[key] === 'object' && node[key] !== null ? (node[key] as Node)[inner] : undefined

/** `"Le Courrier"`, `{value: "Le Courrier"}` or the first of a list of such. */
function text(value: unknown): string {
  const single = first(value)
  const inner = typeof single === 'object' && single !== null ? (single as Node).value : single
  return typeof inner === 'string' ? inner : ''
}
