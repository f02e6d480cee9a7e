import type { Corpus } from './corpus.js'
import type { Topic } from './topics.js'

/** Two topics share so much that a reader would see the same line twice. */
const duplicate = 0.6
const mostTerms = 8

/** One topic for one label, then one for mostly the same sentences. */
export function mergeTopics(corpus: Corpus, topics: Topic[]): Topic[] {
  return mergeOverlapping(corpus, mergeByKey(topics))
}

function mergeByKey(topics: Topic[]): Topic[] {
  const byKey = new Map<string, Topic>()
  for (const topic of topics) {
    const known = byKey.get(topic.key)
    if (known) join(known, topic)
    else byKey.set(topic.key, topic)
  }
  return [...byKey.values()]
}

function join(into: Topic, topic: Topic): void {
  for (const unit of topic.units) into.units.add(unit)
  into.terms = [...new Set([...into.terms, ...topic.terms])].slice(0, mostTerms)
  if (reachOf(topic) > reachOf(into)) {
    into.terms = into.term ? [into.term, ...into.terms].slice(0, mostTerms) : into.terms
    Object.assign(into, { key: topic.key, label: topic.label, term: topic.term })
  }
  into.aligned ||= topic.aligned
}

/** The label that stands in more articles wins; of equals the first, which has more sentences. */
function reachOf({ term }: Topic): number {
  return term?.articles.size ?? 0
}

/**
 * Joins topics with mostly the same sentences. A topic inside a larger one stays when fewer articles carry it: the
 * mines, in one article, beside the incidents of which they are one.
 */
function mergeOverlapping(corpus: Corpus, topics: Topic[]): Topic[] {
  const kept: Topic[] = []
  // What joins a topic later does not draw in more: «A and B» with «B and C» is no chain from A to C.
  const cores = new Map<Topic, number>()
  const byUnit = new Map<number, Topic[]>()
  for (const topic of [...topics].sort((a, b) => b.units.size - a.units.size || (a.key < b.key ? -1 : 1))) {
    const twin = twinOf(corpus, topic, byUnit, cores)
    if (twin) {
      join(twin, topic)
      continue
    }
    kept.push(topic)
    cores.set(topic, topic.units.size)
    for (const unit of topic.units) {
      const list = byUnit.get(unit)
      if (list) list.push(topic)
      else byUnit.set(unit, [topic])
    }
  }
  return kept
}

function twinOf(
  corpus: Corpus,
  topic: Topic,
  byUnit: Map<number, Topic[]>,
  cores: Map<Topic, number>,
): Topic | undefined {
  const shared = new Map<Topic, number>()
  for (const unit of topic.units) {
    for (const other of byUnit.get(unit) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const found = [...shared].find(([other, count]) => {
    const core = cores.get(other)!
    const union = topic.units.size + core - count
    const inside = count >= duplicate * Math.min(topic.units.size, core)
    return count >= duplicate * union || (inside && carriers(corpus, topic) === carriers(corpus, other))
  })
  return found?.[0]
}

function carriers(corpus: Corpus, topic: Topic): string {
  return [...new Set([...topic.units].map(unit => corpus.units[unit]!.document))]
    .sort((a, b) => a - b)
    .join(' ')
}
