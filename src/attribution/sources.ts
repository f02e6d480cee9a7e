import type { AttributionData } from '../language/pack/attribution.js'
import type {
  Annotations,
  ArticleSpan,
  Document,
  Entity,
  EntityKind,
  Mention,
  Source,
  SourceKind,
  Span,
} from '../model/index.js'
import { contentId } from './ids.js'

const kindOf: Record<EntityKind, SourceKind> = {
  person: 'person',
  organization: 'organization',
  country: 'country',
  group: 'group',
  media: 'media',
  document: 'document',
  place: 'unknown',
  product: 'unknown',
  other: 'unknown',
}

interface Placed extends Mention {
  entity: Entity
}

/** Gives each printed source its one `Source`, across all articles of the event. */
export class SourceIndex {
  readonly #byArticle = new Map<string, Placed[]>()
  readonly #sources = new Map<string, Source>()

  constructor(annotations: Annotations) {
    for (const entity of annotations.entities)
      for (const mention of entity.mentions) {
        const list = this.#byArticle.get(mention.article)
        if (list === undefined) this.#byArticle.set(mention.article, [{ ...mention, entity }])
        else list.push({ ...mention, entity })
      }
    for (const list of this.#byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** Sources in the order of their ids, mentions in text order. */
  all(): Source[] {
    const sources = [...this.#sources.values()]
    for (const source of sources) source.mentions.sort(byPlace)
    return sources.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  /** The source that a printed phrase names, or null when undecided (a pronoun without referent, «on»). */
  resolve(document: Document, span: Span, data: AttributionData): Source | null {
    const { article } = document
    const phrase = article.text.slice(span.start, span.end)
    const inside = this.#inside(article.id, span)
    const joint = this.#joint(document, span, inside, data)
    const source =
      joint ?? this.#fromMention(headMention(article.text, span, inside, data)) ?? this.#free(phrase, data)
    if (source === null) return null
    const place: ArticleSpan = { article: article.id, ...span }
    if (!source.mentions.some(one => one.article === place.article && one.start === place.start))
      source.mentions.push(place)
    return source
  }

  #inside(article: string, span: Span): Placed[] {
    const list = this.#byArticle.get(article) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.start < span.start) low = middle + 1
      else high = middle
    }
    const inside: Placed[] = []
    for (let i = low; i < list.length && list[i]!.start < span.end; i++)
      if (list[i]!.end <= span.end + 1) inside.push(list[i]!)
    return inside
  }

  #fromMention(mention: Placed | null): Source | null {
    if (mention === null) return null
    const { entity } = mention
    return this.#source(entity.name, kindOf[entity.kind], entity.id)
  }

  #source(name: string, kind: SourceKind, entityId?: string): Source {
    const key = entityId ?? foldName(name)
    const known = this.#sources.get(key)
    if (known !== undefined) return known
    const source: Source = { id: contentId('s', key), name, kind, mentions: [] }
    if (entityId !== undefined) source.entityId = entityId
    this.#sources.set(key, source)
    return source
  }

  /** «Washington et la Corée du Sud»: one source of two names. */
  #joint(document: Document, span: Span, inside: Placed[], data: AttributionData): Source | null {
    const { text, id } = document.article
    const parts = jointParts(text, span, data)
    if (parts.length < 2) return null
    const named = parts.map(part => {
      const within = inside.filter(one => one.start >= part.start && one.end <= part.end)
      const head = headMention(text, part, within, data)
      return head?.entity.name ?? withoutDeterminer(text.slice(part.start, part.end), data)
    })
    const whole = inside.find(one => one.start <= span.start + 4 && one.end >= span.end - 1)
    if (whole !== undefined) return this.#fromMention(whole)
    const joined = named.length === 2 ? named.join(andOf(text, parts)) : named.join(', ')
    return id === '' ? null : this.#source(joined, 'group')
  }

  /** A source that is no entity: «l'état-major sud-coréen», «plusieurs témoins». A bare pronoun stays undecided. */
  #free(phrase: string, data: AttributionData): Source | null {
    const name = withoutDeterminer(phrase, data)
    const folded = foldName(name)
    const lower = phrase.toLowerCase().replace(/’/g, "'")
    if (folded === '' || isPronoun(lower, data)) return null
    return this.#source(name, guessKind(folded, data))
  }
}

function byPlace(a: ArticleSpan, b: ArticleSpan): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.start - b.start || a.end - b.end
}

function isPronoun(lower: string, data: AttributionData): boolean {
  const bare = lower.replace(/['’]$/, "'")
  return (
    data.grammar.subjectPronouns.includes(bare) ||
    data.grammar.invertedPronouns.includes(bare) ||
    /^(?:ce|cette|ces) derni/.test(bare) ||
    ['celui', 'celle', 'ceux'].includes(bare)
  )
}

function andOf(text: string, parts: Span[]): string {
  const between = text.slice(parts[0]!.end, parts[1]!.start)
  return / and /.test(between) ? ' and ' : ' et '
}

/** The conjuncts of a phrase, when each starts like a name: «Les Etats-Unis et les pays européens». */
function jointParts(text: string, span: Span, data: AttributionData): Span[] {
  const phrase = text.slice(span.start, span.end)
  const match = /[ \u00a0](?:et|and)[ \u00a0]/.exec(phrase)
  if (match === null) return []
  const first = { start: span.start, end: span.start + match.index }
  const second = { start: first.end + match[0].length, end: span.end }
  const opens = (part: Span) => {
    const words = text.slice(part.start, part.end).replace(/’/g, "'")
    const head = /^\p{L}+'?/u.exec(words)?.[0] ?? ''
    return /^\p{Lu}/u.test(words) || data.grammar.determiners.includes(head.toLowerCase())
  }
  // «le ministre de l'Intérieur et des Cultes» is one person.
  return opens(first) && opens(second) && !/^d(?:es|u)\b/.test(text.slice(second.start, second.end))
    ? [first, second]
    : []
}

/**
 * The mention that the whole phrase stands for. A person who is named and is not a complement («le conseiller de
 * Vladimir Poutine, *Iouri Ouchakov*») comes first, then a description that starts the phrase, then a name that does.
 */
function headMention(text: string, span: Span, inside: Placed[], data: AttributionData): Placed | null {
  if (inside.length === 0) return null
  const start = span.start + determinerLength(text.slice(span.start, span.end), data)
  const heads = inside.filter(one => !isComplement(text, one, span))
  const person = heads.findLast(one => one.entity.kind === 'person' && one.form === 'name')
  if (person !== undefined) return person
  const opening = heads.filter(one => one.start === span.start || one.start === start)
  const longest = opening.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (longest === undefined) return heads.find(one => one.entity.kind === 'person') ?? null
  // «l'état-major sud-coréen»: an adjective at the end of a longer phrase is not whom it names.
  return longest.form === 'demonym' && longest.end < span.end - 2 ? null : longest
}

function isComplement(text: string, mention: Span, span: Span): boolean {
  const before = text.slice(Math.max(span.start, mention.start - 8), mention.start).toLowerCase()
  return (
    mention.start > span.start &&
    /(?:\bde |\bdu |\bdes |d['’]|\bde la |\bde l['’]|\bof |\bof the |\bà |\bau |\baux |\bfor |\bat )$/u.test(
      before,
    )
  )
}

function determinerLength(phrase: string, data: AttributionData): number {
  const match = /^(\p{L}+)(['’]|[\s\u00a0]+)/u.exec(phrase)
  if (match === null) return 0
  const key = match[1]!.toLowerCase() + (/['’]/.test(match[2]!) ? "'" : '')
  return data.grammar.determiners.includes(key) ? match[0].length : 0
}

function withoutDeterminer(phrase: string, data: AttributionData): string {
  return phrase
    .slice(determinerLength(phrase, data))
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const documentNouns =
  /^(?:communique|rapport|etude|sondage|enquete|document|texte|lettre|note|report|study|poll|survey|statement|affidavit)\b/u

function guessKind(folded: string, _data: AttributionData): SourceKind {
  if (documentNouns.test(folded)) return 'document'
  if (/s$/.test(folded.split(' ')[0] ?? '')) return 'group'
  return 'unknown'
}
