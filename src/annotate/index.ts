import type { Annotations, ArticleSpan, Document, EventInfo } from '../model/index.js'
import { readCandidates, readNames } from './candidates.js'
import { resolveCoreference } from './coreference/index.js'
import { findDates } from './dates/index.js'
import { finish, gatherEntities } from './entities.js'
import { findFigures, type Taken } from './figures/index.js'
import { nameKey } from './fold.js'
import { readSentences } from './reading.js'

/** Entities with all their mentions, figures and dates of all articles. */
export function annotate(documents: Document[], event: EventInfo): Annotations {
  const sentences = readSentences(documents)
  const readings = readNames(sentences)
  const registry = gatherEntities(readings, readCandidates(readings))
  resolveCoreference(readings, registry)
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const entities = [...registry.entities.values()]
    .map(gathered => finish(gathered, texts, nameKey))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const dates = findDates(sentences, documents, event)
  const figures = findFigures(
    sentences,
    coveredBy([...dates, ...entities.flatMap(entity => entity.mentions)]),
  )
  return { entities, figures, dates }
}

/** A look-up of the places that names and dates cover. */
function coveredBy(spans: ArticleSpan[]): Taken {
  const covered = new Map<string, Set<number>>()
  for (const { article, start, end } of spans) {
    const places = covered.get(article) ?? new Set<number>()
    covered.set(article, places)
    for (let at = start; at < end; at++) places.add(at)
  }
  return ({ article }, { start }) => covered.get(article)?.has(start) === true
}
