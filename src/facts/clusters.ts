import { pairIndex } from '../align/pair-index.js'
import type { Alignment } from '../model/index.js'
import { articlesByStem, type Corpus, type FactUnit } from './corpus.js'

/** Sentences of all articles that belong to one matter: a few rows that stand together in the same articles. */
export interface Cluster {
  /** Unit ids, ascending. */
  units: number[]
  /** Ids of the articles, in canonical order. */
  articles: string[]
  rows: number[]
}

/** A paragraph that is alone in the event is cut after so many sentences: it is then no longer one matter. */
const longestRun = 4

/**
 * Joins rows that stand side by side, in one paragraph, in the same articles: three sentences on the incursion are one
 * topic, the sentence on the mines after them, in one article only, is another.
 */
export function clusterRows(corpus: Corpus, alignment: Alignment): Cluster[] {
  const groups = initialGroups(corpus, alignment)
  const parent = groups.map((_, index) => index)
  const find = (index: number): number => {
    while (parent[index] !== index) {
      parent[index] = parent[parent[index]!]!
      index = parent[index]!
    }
    return index
  }
  const size = groups.map(() => 1)
  for (const [x, y] of neighbours(corpus, groups)) {
    const [a, b] = [find(x), find(y)]
    if (a === b || size[a]! + size[b]! > longestRun) continue
    const [low, high] = a < b ? [a, b] : [b, a]
    parent[high] = low
    size[low] = size[low]! + size[high]!
  }
  const clusters = new Map<number, Cluster>()
  groups.forEach((group, index) => {
    const root = find(index)
    const cluster = clusters.get(root) ?? { units: [], articles: group.articles, rows: [] }
    cluster.units.push(...group.units)
    if (group.row >= 0) cluster.rows.push(group.row)
    clusters.set(root, cluster)
  })
  return [...clusters.values()].map(cluster => ({ ...cluster, units: cluster.units.sort((a, b) => a - b) }))
}

interface Group {
  row: number
  units: number[]
  articles: string[]
}

/** A pair that readers call aligned in less than so many cases does not hold a sentence with mostly new words in its row. */
const looseTie = 0.6
const mostlyNew = 0.4

function initialGroups(corpus: Corpus, alignment: Alignment): Group[] {
  const byRow: Group[] = alignment.rows.map((_, row) => ({ row, units: [], articles: [] }))
  const alone: Group[] = []
  const ties = strongestTies(corpus, alignment)
  const articles = articlesByStem(corpus)
  const isLoose = (unit: FactUnit) =>
    (ties.get(unit.id) ?? 1) < looseTie &&
    unit.stems.filter(stem => articles.get(stem) === 1).length >= mostlyNew * unit.stems.length
  for (const unit of corpus.units) {
    const group = byRow[unit.row]
    if (!group || isLoose(unit)) {
      alone.push({ row: -1, units: [unit.id], articles: [unit.article] })
      continue
    }
    group.units.push(unit.id)
    if (group.articles.at(-1) !== unit.article) group.articles.push(unit.article)
  }
  return [...byRow.filter(group => group.units.length > 0), ...alone].sort(
    (a, b) => a.units[0]! - b.units[0]!,
  )
}

/** Score of the best pair of each unit; none for a unit without pairs, e.g. where a human merged rows. */
function strongestTies(corpus: Corpus, alignment: Alignment): Map<number, number> {
  const index = pairIndex(alignment.pairs)
  const ties = new Map<number, number>()
  for (const { id, article, unit } of corpus.units) {
    for (const { score, relation } of index.pairsOf({ article, start: unit.start })) {
      // Reworded copy holds, however little of a long sentence it is.
      const tie = relation === 'same-content' ? score : 1
      ties.set(id, Math.max(tie, ties.get(id) ?? 0))
    }
  }
  return ties
}

/** Pairs of groups with the same articles whose sentences follow each other in a paragraph of more than half of them. */
function neighbours(corpus: Corpus, groups: Group[]): [number, number][] {
  const groupOf = new Map<number, number>()
  groups.forEach((group, index) => {
    for (const unit of group.units) groupOf.set(unit, index)
  })
  const signatures = groups.map(group => group.articles.join(' '))
  const counts = new Map<string, { pair: [number, number]; articles: Set<string> }>()
  for (const units of corpus.byArticle) {
    units.forEach((unit, index) => {
      const next = units[index + 1]
      if (!next || !sameParagraph(unit, next)) return
      const pair = [groupOf.get(unit.id)!, groupOf.get(next.id)!].sort((a, b) => a - b) as [number, number]
      if (pair[0] === pair[1] || signatures[pair[0]] !== signatures[pair[1]]) return
      const count = counts.get(pair.join(' ')) ?? { pair, articles: new Set() }
      count.articles.add(unit.article)
      counts.set(pair.join(' '), count)
    })
  }
  return [...counts.values()]
    .filter(({ pair, articles }) => articles.size * 2 > groups[pair[0]]!.articles.length)
    .map(({ pair }) => pair)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function sameParagraph(a: FactUnit, b: FactUnit): boolean {
  return a.unit.part === b.unit.part && a.unit.partKind !== 'headline'
}
