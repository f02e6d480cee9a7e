import type { Entity, Mention, Span } from '../model/index.js'
import type { Corpus } from './corpus.js'

/** A printed name in a sentence. */
export interface NameSpan extends Span {
  entity: Entity
}

const naming: ReadonlySet<Mention['form']> = new Set(['name', 'seat'])

/** Names of entities by unit id, in text order. Pronouns and descriptions are no names. */
export function namesByUnit(corpus: Corpus, entities: Entity[]): Map<number, NameSpan[]> {
  const index = new Map(corpus.documents.map(({ article }, position) => [article.id, position]))
  const found = new Map<number, NameSpan[]>()
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const position = index.get(mention.article)
      if (position === undefined || !naming.has(mention.form)) continue
      const unit = unitAt(corpus, position, mention)
      if (unit === null) continue
      const list = found.get(unit)
      const span = { start: mention.start, end: mention.end, entity }
      if (list) list.push(span)
      else found.set(unit, [span])
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return found
}

/** Id of the unit of an article that holds the span, by bisection. */
export function unitAt(corpus: Corpus, position: number, span: Span): number | null {
  const units = corpus.byArticle[position]!
  let [low, high] = [0, units.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { unit, id } = units[middle]!
    if (span.start < unit.start) high = middle - 1
    else if (span.start >= unit.end) low = middle + 1
    else return span.end <= unit.end ? id : null
  }
  return null
}
