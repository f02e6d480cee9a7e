import type { Annotations, Entity, EntityKind, Span } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'
import type { Placed } from './heads.js'
import { foldName } from './source-phrases.js'

/** The mentions of all entities by article and place, for looking up what a printed phrase names. */
export class MentionIndex {
  readonly #byArticle = new Map<string, Placed[]>()
  /** Persons of the event by the last word of their name, folded. */
  readonly #bySurname = new Map<string, Set<Entity>>()

  constructor(annotations: Annotations) {
    for (const entity of annotations.entities) {
      for (const mention of entity.mentions) {
        const list = this.#byArticle.get(mention.article)
        if (list === undefined) this.#byArticle.set(mention.article, [{ ...mention, entity }])
        else list.push({ ...mention, entity })
      }
      if (entity.kind === 'person') this.#addSurname(entity)
    }
    for (const list of this.#byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  #addSurname(entity: Entity): void {
    const surname = foldName(entity.name).split(' ').at(-1) ?? ''
    const known = this.#bySurname.get(surname)
    if (known === undefined) this.#bySurname.set(surname, new Set([entity]))
    else known.add(entity)
  }

  /** The mentions within a span of an article, in text order. */
  inside(article: string, text: string, span: Span): Placed[] {
    const list = this.#byArticle.get(article) ?? []
    const inside: Placed[] = []
    for (let i = firstFrom(list, span.start); i < list.length && list[i]!.start < span.end; i++)
      if (list[i]!.end <= span.end + 1) inside.push(this.#asPerson(text, list[i]!, list))
    return inside
  }

  /** The named entities of some kinds before a place, nearest first, each once. */
  namedBefore(article: string, at: number, kinds: readonly EntityKind[]): Placed[] {
    const list = this.#byArticle.get(article) ?? []
    const found: Placed[] = []
    for (let i = firstFrom(list, at) - 1; i >= 0; i--) {
      const one = list[i]!
      if (one.form !== 'name' || !kinds.includes(one.entity.kind)) continue
      if (!found.some(other => other.entity === one.entity)) found.push(one)
    }
    return found
  }

  /** The names of entities of some kinds in an article, in text order. */
  named(article: string, kinds: readonly EntityKind[]): Placed[] {
    return (this.#byArticle.get(article) ?? []).filter(
      one => one.form === 'name' && kinds.includes(one.entity.kind),
    )
  }

  /** The persons of an article with their first mention and how often they are named, most often first. */
  personsNamed(article: string): { placed: Placed; count: number }[] {
    const counts = new Map<Entity, { placed: Placed; count: number }>()
    for (const placed of this.#byArticle.get(article) ?? []) {
      if (placed.form !== 'name' || placed.entity.kind !== 'person') continue
      const known = counts.get(placed.entity)
      if (known === undefined) counts.set(placed.entity, { placed, count: 1 })
      else known.count++
    }
    return [...counts.values()].sort((a, b) => b.count - a.count || a.placed.start - b.placed.start)
  }

  /**
   * «Hollande» is the person where the event names «François Hollande», though a country bears the name too. «La
   * Hollande» stays the country, and so does a country's usual name («Israel») unless the article names the person.
   */
  #asPerson(text: string, mention: Placed, list: Placed[]): Placed {
    const { entity } = mention
    if ((entity.kind !== 'country' && entity.kind !== 'place') || mention.form !== 'name') return mention
    const printed = foldName(text.slice(mention.start, mention.end))
    const persons = this.#bySurname.get(printed)
    if (persons === undefined || /(?:\bla|\ben|\bthe)[\s\u00a0]$/iu.test(before(text, mention)))
      return mention
    const here = list.find(one => persons.has(one.entity))?.entity
    if (here !== undefined) return { ...mention, entity: here }
    const [only] = persons
    return persons.size === 1 && printed !== foldName(entity.name) ? { ...mention, entity: only! } : mention
  }
}

function before(text: string, span: Span): string {
  return text.slice(Math.max(0, span.start - 4), span.start)
}
