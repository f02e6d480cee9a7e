import type { Annotations, Document, EventInfo } from '../model/index.js'
import { readCandidates, readNames } from './candidates.js'
import { finish, gatherEntities } from './entities.js'
import { nameKey } from './fold.js'
import { readSentences } from './reading.js'

/** Entities with all their mentions, figures and dates of all articles. */
export function annotate(documents: Document[], _event: EventInfo): Annotations {
  const sentences = readSentences(documents)
  const readings = readNames(sentences)
  const registry = gatherEntities(readings, readCandidates(readings))
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const entities = [...registry.entities.values()]
    .map(gathered => finish(gathered, texts, nameKey))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  return { entities, figures: [], dates: [] }
}
