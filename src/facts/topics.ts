import type { Alignment } from '../model/index.js'
import { type Cluster, clusterRows } from './clusters.js'
import type { Corpus } from './corpus.js'
import { collectTerms, type Term } from './terms.js'

/** A matter of the event with the sentences that are about it. */
export interface Topic {
  key: string
  label: string
  /** The label's term, unless no phrase was found. */
  term: Term | null
  /** Further key phrases, best first. */
  terms: Term[]
  /** Unit ids. */
  units: Set<number>
}

/** Topics from aligned rows and rare phrases, labelled word for word, without duplicates. */
export function discoverTopics(corpus: Corpus, alignment: Alignment): Topic[] {
  const terms = collectTerms(corpus)
  const byUnit = indexByUnit(terms)
  const topics = clusterRows(corpus, alignment).map(cluster => labelled(corpus, alignment, cluster, byUnit))
  return mergeOverlapping(mergeByKey(topics))
}

function indexByUnit(terms: Map<string, Term>): Map<number, Term[]> {
  const byUnit = new Map<number, Term[]>()
  for (const term of terms.values()) {
    for (const unit of term.units.keys()) {
      const list = byUnit.get(unit)
      if (list) list.push(term)
      else byUnit.set(unit, [term])
    }
  }
  return byUnit
}

function labelled(
  corpus: Corpus,
  alignment: Alignment,
  cluster: Cluster,
  byUnit: Map<number, Term[]>,
): Topic {
  const inside = new Set(cluster.units)
  const candidates = new Set(cluster.units.flatMap(unit => byUnit.get(unit) ?? []))
  const ranked = [...candidates]
    .map(term => ({ term, score: labelScore(corpus, cluster, inside, term) }))
    .sort((x, y) => y.score - x.score || (x.term.key < y.term.key ? -1 : 1))
    .map(({ term }) => term)
  const term = ranked[0] ?? null
  const units = new Set(cluster.units)
  if (term) for (const unit of term.units.keys()) units.add(unit)
  return {
    key: term?.key ?? `unit ${corpus.units[cluster.units[0]!]!.unit.start}`,
    label: term?.surface ?? plainLabel(corpus, alignment, cluster),
    term,
    terms: ranked.slice(1, 7),
    units,
  }
}

/**
 * A good label is in every article of the cluster (reach), nowhere else (purity), rare over the event, and of two or
 * three words or a name: «accord de partenariat» rather than «accord» or «accord de partenariat stratégique global».
 */
function labelScore(corpus: Corpus, cluster: Cluster, inside: Set<number>, term: Term): number {
  const own = [...term.units.keys()].filter(unit => inside.has(unit))
  const reach = new Set(own.map(unit => corpus.units[unit]!.article)).size / cluster.articles.length
  const purity = (own.length + 0.2) / (term.units.size + 0.4)
  const rarity = term.stems.reduce((sum, stem) => sum + corpus.weight(stem), 0) / Math.sqrt(term.stems.length)
  const form = term.proper ? 1.1 : [0.85, 1.15, 1.05, 0.9][term.stems.length - 1]!
  const length = term.surface.length > 36 ? 0.6 : 1
  return (0.2 + reach) * (0.15 + purity) * Math.sqrt(rarity) * form * length
}

/** Without any noun phrase: the row's own label, or the sentence's first words. */
function plainLabel(corpus: Corpus, alignment: Alignment, cluster: Cluster): string {
  const row = cluster.rows[0]
  if (row !== undefined && alignment.rows[row]!.label) return alignment.rows[row]!.label
  const unit = corpus.units[cluster.units[0]!]!
  const last = unit.words[Math.min(5, unit.words.length - 1)]
  const text = corpus.documents[unit.document]!.article.text
  return text.slice(unit.unit.start, last?.end ?? unit.unit.end)
}

function mergeByKey(topics: Topic[]): Topic[] {
  const byKey = new Map<string, Topic>()
  for (const topic of topics) {
    const known = byKey.get(topic.key)
    if (!known) byKey.set(topic.key, topic)
    else join(known, topic)
  }
  return [...byKey.values()]
}

function join(into: Topic, topic: Topic): void {
  for (const unit of topic.units) into.units.add(unit)
  into.terms = [...new Set([...into.terms, ...topic.terms])].slice(0, 8)
}

/** Two topics share so much of the smaller one that a reader would see the same line twice. */
const duplicate = 0.6

function mergeOverlapping(topics: Topic[]): Topic[] {
  const kept: Topic[] = []
  const byUnit = new Map<number, Topic[]>()
  for (const topic of [...topics].sort((a, b) => b.units.size - a.units.size || (a.key < b.key ? -1 : 1))) {
    const shared = new Map<Topic, number>()
    for (const unit of topic.units) {
      for (const other of byUnit.get(unit) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const twin = [...shared].find(
      ([other, count]) => count >= duplicate * Math.min(topic.units.size, other.units.size),
    )
    if (twin) {
      join(twin[0], topic)
      continue
    }
    kept.push(topic)
    for (const unit of topic.units) {
      const list = byUnit.get(unit)
      if (list) list.push(topic)
      else byUnit.set(unit, [topic])
    }
  }
  return kept
}
