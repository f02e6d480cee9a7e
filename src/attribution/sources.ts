import type { AttributionData } from '../language/pack/attribution.js'
import type { NameData } from '../language/pack/names.js'
import type {
  Annotations,
  ArticleSpan,
  Document,
  EntityKind,
  Source,
  SourceKind,
  Span,
} from '../model/index.js'
import { canSay, headMention, type Placed } from './heads.js'
import { contentId } from './ids.js'
import { andOf, jointParts } from './joint-phrases.js'
import {
  determinerLength,
  foldName,
  type Gender,
  genericKinds,
  guessKind,
  isPronoun,
  printedGender,
  withoutDeterminer,
} from './source-phrases.js'

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

/** Gives each printed source its one `Source`, across all articles of the event. */
export class SourceIndex {
  readonly #byArticle = new Map<string, Placed[]>()
  readonly #sources = new Map<string, Source>()
  readonly #genders = new Map<string, Gender>()

  readonly #male: Set<string>
  readonly #female: Set<string>

  /** @param names the name data of the packs of the event's languages */
  constructor(annotations: Annotations, names: NameData[]) {
    const folded = (side: 'male' | 'female') =>
      new Set(names.flatMap(one => one.givenNames[side].map(foldName)))
    this.#male = folded('male')
    this.#female = folded('female')
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

  /**
   * The source that a printed phrase names, or null when undecided (a pronoun without referent, «on»).
   *
   * @param speakers those who spoke just before, latest first
   */
  resolve(
    document: Document,
    span: Span,
    data: AttributionData,
    speakers: Speaker[],
    antecedents: Span[] = [],
    farther: Span[] = [],
  ): Source | null {
    const { article } = document
    const phrase = article.text.slice(span.start, span.end)
    const inside = this.#inside(article.id, span)
    const gender = printedGender(phrase)
    const source =
      this.#pronoun(document, phrase, data, gender, speakers, antecedents) ??
      this.#joint(document, span, inside, data) ??
      this.#fromMention(headMention(article.text, span, inside, data)) ??
      this.#generic(phrase, data, speakers) ??
      this.#topic(document, phrase, data, gender, farther) ??
      this.#free(phrase, data)
    if (source === null) return null
    if (gender !== null && !this.#genders.has(source.id)) this.#genders.set(source.id, gender)
    const place: ArticleSpan = { article: article.id, ...span }
    if (!source.mentions.some(one => one.article === place.article && one.start === place.start))
      source.mentions.push(place)
    return source
  }

  /**
   * A pronoun beside a reporting verb: the subject of its own sentence, else whoever spoke last in the sentence before
   * («a-t-il ajouté»), else the subject of that sentence, if gender and number allow it. Otherwise the reading of the
   * whole text decides.
   */
  #pronoun(
    document: Document,
    phrase: string,
    data: AttributionData,
    gender: Gender | null,
    speakers: Speaker[],
    antecedents: Span[],
  ): Source | null {
    const lower = phrase.toLowerCase().replace(/’/g, "'")
    if (!/^(?:il|elle|ils|elles|lui|eux|he|she|they|him|her)$/.test(lower)) return null
    const named = (span: Span | undefined) =>
      span === undefined ? null : this.#named(document, span, data, gender)
    const sameSentence = antecedents.length > 1 || (antecedents.length === 1 && speakers[0]?.distance === 0)
    const own = sameSentence ? named(antecedents[0]) : null
    if (own !== null) return own
    const near = speakers.find(one => one.distance <= 1)
    if (near !== undefined && this.#agrees(near.source, gender)) return near.source
    for (const span of antecedents) {
      const found = named(span)
      if (found !== null) return found
    }
    return null
  }

  /** The entity that a subject names, if the pronoun agrees with it. */
  #named(document: Document, span: Span, data: AttributionData, gender: Gender | null): Source | null {
    const { text, id } = document.article
    const printed = printedGender(text.slice(span.start, span.end))
    if (gender !== null && printed !== null && printed !== gender) return null
    const mention = headMention(text, span, this.#inside(id, span), data)
    if (mention === null || !canSay.has(mention.entity.kind)) return null
    const source = this.#fromMention(mention)
    return source !== null && this.#agrees(source, gender) ? source : null
  }

  /** A pronoun that nothing nearer explains: the last person of its gender who was the subject of a sentence. */
  #topic(
    document: Document,
    phrase: string,
    data: AttributionData,
    gender: Gender | null,
    farther: Span[],
  ): Source | null {
    if (!/^(?:il|elle|lui|he|she|him|her)$/i.test(phrase)) return null
    for (const span of farther) {
      const found = this.#named(document, span, data, gender)
      if (found?.kind === 'person') return found
    }
    return null
  }

  #agrees(source: Source, gender: Gender | null): boolean {
    const known = this.#genders.get(source.id) ?? this.#nameGender(source.name)
    return gender === null || known === undefined || known === gender
  }

  #nameGender(name: string): Gender | undefined {
    const given = foldName(name.split(/[\s\u00a0-]/u)[0] ?? '')
    if (this.#male.has(given)) return this.#female.has(given) ? undefined : 'm'
    return this.#female.has(given) ? 'f' : undefined
  }

  /** «le journal», «l'association»: the last speaker of that kind, when nothing else is said of it. */
  #generic(phrase: string, data: AttributionData, speakers: Speaker[]): Source | null {
    const noun = foldName(withoutDeterminer(phrase, data))
    if (determinerLength(phrase, data) === 0 || /^(?:une?|des|plusieurs|a|an) /i.test(phrase)) return null
    const kinds = genericKinds(noun, data)
    if (kinds.length === 0) {
      const lower = phrase.toLowerCase().replace(/’/g, "'")
      const pronoun = /^(?:il|elle|ils|elles|lui|eux|he|she|they)$/.test(lower)
      return pronoun
        ? (speakers.find(one => one.distance <= 3 && this.#agrees(one.source, printedGender(phrase)))
            ?.source ?? null)
        : null
    }
    return speakers.find(one => kinds.includes(one.source.kind))?.source ?? null
  }

  /** A source by id or name; a new one for a name that nobody has. */
  named(name: string): Source {
    const folded = foldName(name)
    for (const source of this.#sources.values())
      if (source.id === name || foldName(source.name) === folded) return source
    return this.#source(name, 'unknown')
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
      if (list[i]!.end <= span.end + 1) inside.push(this.#asPerson(list[i]!, list))
    return inside
  }

  /** «Hollande» beside «François Hollande» is the person, though a country bears the name. */
  #asPerson(mention: Placed, list: Placed[]): Placed {
    const { entity } = mention
    if (entity.kind !== 'country' && entity.kind !== 'place') return mention
    if (mention.form !== 'name' || entity.variants.length === 0) return mention
    const printed = entity.variants.find(one =>
      one.mentions.some(place => place.article === mention.article && place.start === mention.start),
    )?.name
    if (printed === undefined) return mention
    return (
      list.find(one => one.entity.kind === 'person' && one.entity.name.endsWith(` ${printed}`)) ?? mention
    )
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
    const { text } = document.article
    const parts = jointParts(text, span, data)
    if (parts.length < 2) {
      // «Ces derniers» for two bodies: the pronoun is a mention of both.
      const both = inside.filter(
        one => one.form === 'pronoun' && one.start === span.start && one.end === span.end,
      )
      return both.length === 2
        ? this.#group(
            both.map(({ entity }) => ({ key: entity.id, name: entity.name })),
            ' et ',
          )
        : null
    }
    const whole = inside.find(one => one.start <= span.start + 4 && one.end >= span.end - 1)
    if (whole !== undefined) return this.#fromMention(whole)
    const heads = parts.map(part => {
      const within = inside.filter(one => one.start >= part.start && one.end <= part.end)
      const head = headMention(text, part, within, data)
      const printed = withoutDeterminer(text.slice(part.start, part.end), data)
      // «Américains» are not their government: the printed word stays; «Washington» speaks for its country.
      return {
        key: head?.entity.id ?? foldName(printed),
        name: head && head.form !== 'demonym' ? head.entity.name : printed,
      }
    })
    return this.#group(heads, andOf(text, parts))
  }

  /** One source for the same bodies together, whatever they are called: the first printed name stays. */
  #group(heads: { key: string; name: string }[], and: string): Source {
    const key = heads
      .map(head => head.key)
      .sort()
      .join('+')
    const known = this.#sources.get(key)
    if (known !== undefined) return known
    const source: Source = {
      id: contentId('s', key),
      name: heads.map(head => head.name).join(and),
      kind: 'group',
      mentions: [],
    }
    this.#sources.set(key, source)
    return source
  }

  /** A source that is no entity: «l'état-major sud-coréen», «plusieurs témoins». A bare pronoun stays undecided. */
  #free(phrase: string, data: AttributionData): Source | null {
    const name = withoutDeterminer(phrase, data)
    const folded = foldName(name)
    const lower = phrase.toLowerCase().replace(/’/g, "'")
    // «selon nos informations»: the outlet itself, no source that another article could share.
    if (folded === '' || isPronoun(lower, data) || /^(?:nos|notre|our) /.test(lower)) return null
    return this.#source(name, guessKind(folded, data))
  }
}

/** Somebody who spoke earlier in the same article, and how many sentences ago. */
export interface Speaker {
  source: Source
  distance: number
}

function byPlace(a: ArticleSpan, b: ArticleSpan): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.start - b.start || a.end - b.end
}
