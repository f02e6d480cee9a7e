import type { Annotations, ArticleSpan, Document, EventInfo } from '../model/index.js'
import { readCandidates, readNames } from './candidates.js'
import { resolveCoreference } from './coreference/index.js'
import { findDates } from './dates/index.js'
import { gatherEntities } from './entities.js'
import { findFigures, type Taken } from './figures/index.js'
import { finishEntity } from './finish-entity.js'
import { readSentences } from './reading.js'

/** Entities with all their mentions, figures and dates of all articles. */
export function annotate(documents: Document[], event: EventInfo): Annotations {
  // By id, which comes from the text: which spelling or person is met first must not depend on the order of the files.
  const byId = [...documents].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const sentences = readSentences(byId)
  const readings = readNames(sentences)
  const registry = gatherEntities(readings, readCandidates(readings))
  resolveCoreference(readings, registry)
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const rank = new Map(documents.map(({ article }, index) => [article.id, index]))
  const entities = [...registry.entities.values()]
    .map(gathered => finishEntity(gathered, { texts, rank }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const inOrder = (a: ArticleSpan, b: ArticleSpan) => rank.get(a.article)! - rank.get(b.article)!
  const dates = findDates(sentences, documents, event).sort(inOrder)
  const figures = findFigures(
    sentences,
    coveredBy([...dates, ...entities.flatMap(entity => entity.mentions)], texts),
  ).sort(inOrder)
  return { entities, figures, dates }
}

/** A look-up of the places that names and dates cover: one byte a character. */
function coveredBy(spans: ArticleSpan[], texts: ReadonlyMap<string, string>): Taken {
  const covered = new Map([...texts].map(([article, text]) => [article, new Uint8Array(text.length)]))
  for (const { article, start, end } of spans) covered.get(article)?.fill(1, start, end)
  return ({ article }, { start }) => covered.get(article)?.[start] === 1
}
