import type { Report } from '../../src/model/index.js'
import { type GoldAttribution, type LabelledSet, type Range, stemOf } from './gold.js'
import { jaccard, overlap, type Places } from './places.js'

export interface AttributionCounts {
  right: number
  wrong: number
  gold: number
  /** Sources named rightly among the right ones whose source is labelled. */
  speakers: number
  speakersAsked: number
}

/** Classes of attributions and the overlap of content that counts as found. */
export const attributionTasks = [
  { id: 'marked, overlap .8', types: ['direct', 'mixed'], least: 0.8 },
  { id: 'marked, overlap .3', types: ['direct', 'mixed'], least: 0.3 },
  { id: 'indirect, overlap .3', types: ['indirect'], least: 0.3 },
] as const

interface Predicted {
  doc: string
  range: Range
  type: string
  speech: boolean
  name: string | undefined
}

/** Counts of one task on one set. Each labelled attribution takes the predicted one that overlaps most. */
export function countAttributions(
  report: Report,
  places: Places,
  set: LabelledSet,
  { types, least }: (typeof attributionTasks)[number],
): AttributionCounts {
  const labelled = set.attributions!
  const docs = new Set(labelled.map(({ doc }) => stemOf(doc)))
  const soft = labelled.filter(gold => gold.soft)
  const firm = labelled.filter(gold => !gold.soft)
  const isOf = (type: string) => (types as readonly string[]).includes(type)
  const wanted = firm.filter(gold => isOf(gold.type) && gold.speech !== false)
  const given = predictions(report, places).filter(
    ({ doc, type, speech }) => docs.has(doc) && isOf(type) && speech,
  )
  const used = new Set<Predicted>()
  const counts: AttributionCounts = { right: 0, wrong: 0, gold: wanted.length, speakers: 0, speakersAsked: 0 }
  for (const gold of wanted) {
    const best = bestMatch(gold, given, used)
    if (!best || jaccard(gold.content, best.range) < least) continue
    used.add(best)
    counts.right++
    if (!gold.source_name) continue
    counts.speakersAsked++
    if (namesMatch(best.name, gold.source_name)) counts.speakers++
  }
  const excused = (predicted: Predicted) => isExcused(predicted, soft, firm, isOf)
  counts.wrong = given.filter(predicted => !used.has(predicted) && !excused(predicted)).length
  return counts
}

function predictions(report: Report, places: Places): Predicted[] {
  const names = new Map(report.sources.map(({ id, name }) => [id, name]))
  return report.attributions.map(({ article, content, type, speech, sourceId }) => ({
    doc: places.stem(article),
    range: places.range({ article, ...content }),
    type,
    speech,
    name: sourceId === null ? undefined : names.get(sourceId),
  }))
}

function bestMatch(gold: GoldAttribution, given: Predicted[], used: Set<Predicted>): Predicted | null {
  let best: Predicted | null = null
  let most = 0
  for (const predicted of given) {
    if (used.has(predicted) || predicted.doc !== stemOf(gold.doc)) continue
    const value = jaccard(gold.content, predicted.range)
    if (value > most) [best, most] = [predicted, value]
  }
  return best
}

/** Neither right nor wrong: a soft label, or the content or clause of an attribution of the other class. */
function isExcused(
  { doc, range }: Predicted,
  soft: GoldAttribution[],
  firm: GoldAttribution[],
  isOf: (type: string) => boolean,
): boolean {
  if (
    soft.some(gold => stemOf(gold.doc) === doc && overlap(gold.content, range) >= 0.3 * (range[1] - range[0]))
  )
    return true
  return [...soft, ...firm].some(
    gold =>
      (gold.soft || gold.speech !== false) &&
      stemOf(gold.doc) === doc &&
      !isOf(gold.type) &&
      (jaccard(gold.content, range) >= 0.3 || (gold.clause && jaccard(gold.clause, range) >= 0.3)),
  )
}

const unnamed = new Set('le la les l de du des d m mme un une et the of mr mrs'.split(' '))

/** Same words, one contained in the other, or the same last word. */
export function namesMatch(given: string | undefined, wanted: string): boolean {
  const [a, b] = [nameWords(given ?? ''), nameWords(wanted)]
  if (a.length === 0 || b.length === 0) return false
  const within = (x: string[], y: string[]) => x.every(word => y.includes(word))
  return within(a, b) || within(b, a) || (a.at(-1) === b.at(-1) && a.at(-1)!.length > 3)
}

function nameWords(name: string): string[] {
  const plain = name.toLowerCase().replace(/’/gu, "'").normalize('NFKD').replace(/\p{M}/gu, '')
  return (plain.match(/[a-z0-9]+/gu) ?? []).filter(word => !unnamed.has(word))
}
