/*
 * units → features → candidates → scores → support by third articles → pairs ┬ rows ─ labels
 *                                                                             └ paragraphs ─ transpositions
 * words → seeds → stretches → passages, composition, shared copy → origins
 */
import type { Alignment, Annotations, Document } from '../model/index.js'
import { threshold } from './calibrate.js'
import { clusterItems } from './clusters.js'
import { collect } from './collection.js'
import { compose, shareCopy } from './composition.js'
import { scoreLinks } from './links.js'
import { findOrigins } from './origins.js'
import { toPairs } from './pairs.js'
import { pairParagraphs } from './paragraphs.js'
import { toPassages } from './passages.js'
import { toRows } from './rows.js'
import { makeScorer } from './scorer.js'
import { findStretches } from './stretches.js'
import { wordSequences } from './words.js'

/** Finds which sentences say the same across articles, and what is copied. The order of articles plays no part. */
export function align(documents: Document[], annotations: Annotations): Alignment {
  const collection = collect(documents)
  const least = threshold(documents.length)
  const scorer = makeScorer(collection, annotations)
  const links = scoreLinks(collection, scorer).filter(link => link.score >= least)
  const pairs = toPairs(collection, links)
  const sequences = wordSequences(documents)
  const stretches = findStretches(sequences)
  const shared = shareCopy(sequences, stretches)
  return {
    pairs,
    paragraphs: pairParagraphs(documents, pairs),
    rows: toRows(collection, clusterItems(collection, links, scorer), annotations),
    passages: toPassages(sequences, stretches),
    composition: compose(documents, sequences, stretches, pairs),
    shared,
    origins: findOrigins(documents, shared),
  }
}
