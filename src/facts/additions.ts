import type { Span } from '../model/index.js'
import type { Cluster } from './clusters.js'
import { articlesByStem, type Corpus, type FactUnit } from './corpus.js'
import type { Term } from './terms.js'
import type { Topic } from './topics.js'

/** So many content words in a row that no other article has are more than another wording. */
const shortestRun = 3
/** In a shorter sentence such a run is the sentence itself. */
const longSentence = 12

/**
 * What one article adds to a sentence that others have too: «… feront des déclarations à la presse et [le président assistera
 * à un concert donné en son honneur]». Aligning whole sentences hides it.
 */
export function findAdditions(corpus: Corpus, clusters: Cluster[], byUnit: Map<number, Term[]>): Topic[] {
  const isNew = noveltyOf(corpus)
  return clusters
    .filter(cluster => cluster.articles.length > 1)
    .flatMap(({ units }) => units)
    .flatMap(id => {
      const unit = corpus.units[id]!
      const run = longestRun(unit, isNew)
      const term = run && bestTerm(corpus, byUnit.get(id) ?? [], id, run)
      if (!run || !term) return []
      return [
        {
          key: term.key,
          label: term.surface,
          term,
          terms: [],
          units: new Set([id]),
          aligned: false,
          part: { start: run.start, end: run.end, stems: run.stems },
        },
      ]
    })
}

interface Run extends Span {
  stems: string[]
}

function longestRun(unit: FactUnit, isNew: (stem: string) => boolean): Run | null {
  const content = unit.words.filter(word => word.content)
  if (content.length < longSentence) return null
  let best: Run | null = null
  let first = 0
  content.forEach((word, index) => {
    if (!isNew(word.stem)) {
      first = index + 1
      return
    }
    const length = index - first + 1
    if (length < shortestRun || length <= (best?.stems.length ?? 0)) return
    best = {
      start: content[first]!.start,
      end: word.end,
      stems: content.slice(first, index + 1).map(({ stem }) => stem),
    }
  })
  return best
}

/** The rarest phrase inside the run, names first. */
function bestTerm(corpus: Corpus, terms: Term[], unit: number, run: Span): Term | null {
  const inside = terms.filter(term => {
    const span = term.units.get(unit)!
    return span.start >= run.start && span.end <= run.end && !term.quoted
  })
  const worth = (term: Term) =>
    (term.name ? 2 : 1) * term.stems.reduce((sum, stem) => sum + corpus.weight(stem), 0)
  return inside.sort((x, y) => worth(y) - worth(x) || (x.key < y.key ? -1 : 1))[0] ?? null
}

/** Stems that begin alike from here on are of one family: «satellites», «satellitaire». */
const family = 6

/** Whether a stem, or one of its family, stands in no other article. */
function noveltyOf(corpus: Corpus): (stem: string) => boolean {
  const articles = articlesByStem(corpus)
  const families = new Map<string, number>()
  for (const stem of articles.keys()) {
    const head = stem.slice(0, family)
    families.set(head, (families.get(head) ?? 0) + 1)
  }
  const alone = (stem: string) => articles.get(stem) === 1
  const hasKin = (stem: string) => stem.length >= family && (families.get(stem.slice(0, family)) ?? 0) > 1
  const kin = [...articles.keys()].sort()
  return stem => {
    if (!alone(stem)) return false
    if (!hasKin(stem)) return true
    return !kin.some(
      other => other !== stem && other.length >= family && (other.startsWith(stem) || stem.startsWith(other)),
    )
  }
}
