import type { WordSequence } from './words.js'

/** The same words at `x` in one sequence and `y` in another; half-open word ranges, small edits bridged. */
export interface Stretch {
  x: { sequence: number; from: number; to: number }
  y: { sequence: number; from: number; to: number }
  /** Words that are equal on both sides. */
  matched: number
}

/** Length of the n-grams that make a first hit. */
const seed = 5
/** Words of an edit that may lie within a passage on either side. */
const bridge = 4
/** Shortest passage in equal words: shorter ones are set phrases and names. */
const least = 8
/**
 * Occurrences of one n-gram in one article that are followed. What stands there more often is a refrain or a page gone
 * wrong, and every occurrence would be compared with every one of the other article.
 */
const refrain = 16

interface Run {
  x: number
  y: number
  length: number
}

/** Reused stretches of every two sequences: n-gram index, exact extension (as SuperFastMatch), edits bridged. */
export function findStretches(sequences: WordSequence[]): Stretch[] {
  const runs = new Map<number, Run[]>()
  for (const postings of seedPostings(sequences).values())
    for (let i = 0; i < postings.length; i += 2)
      for (let j = i + 2; j < postings.length; j += 2)
        addRun(runs, sequences, [postings[i]!, postings[i + 1]!], [postings[j]!, postings[j + 1]!])
  const stretches: Stretch[] = []
  for (const [key, list] of runs) {
    const [x, y] = [Math.floor(key / sequences.length), key % sequences.length]
    for (const run of bridgeRuns(list))
      stretches.push({
        x: { sequence: x, from: run.x, to: run.xEnd },
        y: { sequence: y, from: run.y, to: run.yEnd },
        matched: run.matched,
      })
  }
  return stretches
}

/** Seed n-gram → flat list of sequence and position. */
function seedPostings(sequences: WordSequence[]): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  sequences.forEach(({ ids }, sequence) => {
    for (let i = 0; i + seed <= ids.length; i++) {
      const key = ids.subarray(i, i + seed).join(' ')
      const list = postings.get(key)
      if (!list) postings.set(key, [sequence, i])
      else if (list[list.length - 2 * refrain] !== sequence) list.push(sequence, i)
    }
  })
  return postings
}

/** Extends a hit to the right; hits inside a longer run are skipped, its first hit has covered them. */
function addRun(
  runs: Map<number, Run[]>,
  sequences: WordSequence[],
  [s, i]: [number, number],
  [t, j]: [number, number],
): void {
  if (s === t) return
  const [x, y] = [sequences[s]!.ids, sequences[t]!.ids]
  if (i > 0 && j > 0 && x[i - 1] === y[j - 1]) return
  let length = seed
  while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++
  const key = s * sequences.length + t
  const run = { x: i, y: j, length }
  const list = runs.get(key)
  if (list) list.push(run)
  else runs.set(key, [run])
}

interface Bridged {
  x: number
  y: number
  xEnd: number
  yEnd: number
  matched: number
}

function bridgeRuns(runs: Run[]): Bridged[] {
  const bridged: Bridged[] = []
  for (const run of runs.sort((p, q) => p.x - q.x || p.y - q.y)) {
    const host = bridged.findLast(other => near(run.x - other.xEnd) && near(run.y - other.yEnd))
    if (host) {
      host.xEnd = Math.max(host.xEnd, run.x + run.length)
      host.yEnd = Math.max(host.yEnd, run.y + run.length)
      host.matched += run.length
    } else bridged.push({ ...run, xEnd: run.x + run.length, yEnd: run.y + run.length, matched: run.length })
  }
  return bridged.filter(({ matched }) => matched >= least)
}

/** Runs may overlap by a word or two where a word is doubled. */
function near(gap: number): boolean {
  return gap >= -2 && gap <= bridge
}
