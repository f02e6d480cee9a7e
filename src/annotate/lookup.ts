import type { ArticleSpan, Entity, Mention, Span } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'

/** A mention together with the entity that it names. */
export interface EntityMention extends Mention {
  entity: Entity
}

/** Finds entities by place. Mentions may nest: «le chef du Kremlin» (a person) holds «Kremlin» (a body). */
export interface EntityLookup {
  /** Mentions that lie wholly inside the span, in text order, an outer one before those that it holds. */
  within(span: ArticleSpan): EntityMention[]
  /** Mentions that share at least one character with the span, in the same order. */
  touching(span: ArticleSpan): EntityMention[]
  /** The mention that covers most of the span, a person before anything else; null when none touches it. */
  at(span: ArticleSpan): EntityMention | null
  byId(id: string): Entity | null
}

/** Indexes all mentions by article and start; look-ups cost a binary search and the answer's size. */
export function entityLookup(entities: Entity[]): EntityLookup {
  const articles = new Map<string, EntityMention[]>()
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const list = articles.get(mention.article) ?? []
      list.push({ ...mention, entity })
      articles.set(mention.article, list)
    }
  let longest = 0
  for (const list of articles.values()) {
    list.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity.id < b.entity.id ? -1 : 1))
    for (const mention of list) longest = Math.max(longest, mention.end - mention.start)
  }
  const touching = ({ article, start, end }: ArticleSpan): EntityMention[] => {
    const list = articles.get(article) ?? []
    const found: EntityMention[] = []
    for (let i = firstFrom(list, start - longest); i < list.length && list[i]!.start < end; i++)
      if (list[i]!.end > start) found.push(list[i]!)
    return found
  }
  const ids = new Map(entities.map(entity => [entity.id, entity]))
  return {
    touching,
    within: span => touching(span).filter(one => one.start >= span.start && one.end <= span.end),
    at: span => best(touching(span), span),
    byId: id => ids.get(id) ?? null,
  }
}

function best(touching: EntityMention[], span: Span): EntityMention | null {
  const weight = (one: EntityMention) =>
    Math.min(one.end, span.end) - Math.max(one.start, span.start) + (one.entity.kind === 'person' ? 1000 : 0)
  return touching.reduce<EntityMention | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null)
}
