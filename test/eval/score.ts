/** Precision, recall and F1 of a count of hits. */
export interface Prf {
  precision: number
  recall: number
  f1: number
}

/** `hits` right among `given`, out of `wanted`. */
export function prf(hits: number, given: number, wanted: number): Prf {
  const precision = hits / Math.max(1, given)
  const recall = hits / Math.max(1, wanted)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** Average precision of scored items; ties take the mean of their block, so that their order plays no part. */
export function averagePrecision(items: { score: number; positive: boolean }[], positives: number): number {
  const sorted = [...items].sort((x, y) => y.score - x.score)
  let sum = 0
  let seen = 0
  let hits = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    let inBlock = 0
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score)
      inBlock += sorted[j++]!.positive ? 1 : 0
    seen += j - i
    hits += inBlock
    sum += inBlock * (hits / seen)
    i = j
  }
  return sum / Math.max(1, positives)
}
