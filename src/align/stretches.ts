import type { WordSequence } from './words.js'

/** A half-open range of words of one sequence. */
export interface Occurrence {
  sequence: number
  from: number
  to: number
}

/** The same words at `x` in one sequence and `y` in another, small edits bridged. */
export interface Stretch {
  x: Occurrence
  y: Occurrence
}

/** Length of the n-grams that make a first hit. */
const seed = 5
/** Words of an edit that may lie within a passage on either side. */
const bridge = 4
/** Shortest passage in equal words: shorter ones are set phrases and names. */
const least = 8
/** Places of one n-gram looked at in one sequence: «la la la…» would be at every word of every other such line. */
const places = 32

interface Run {
  x: number
  y: number
  length: number
}

/** Reused stretches of every two sequences: n-gram index, exact extension (as SuperFastMatch), edits bridged. */
export function findStretches(sequences: WordSequence[]): Stretch[] {
  const runs = new Map<number, Run[]>()
  const { lists, ranks } = seedPostings(sequences)
  for (const list of lists) pairPostings(list, ranks, sequences, runs)
  const stretches: Stretch[] = []
  for (const [key, list] of runs) {
    const [x, y] = [Math.floor(key / sequences.length), key % sequences.length]
    for (const run of bridgeRuns(list))
      stretches.push({
        x: { sequence: x, from: run.x, to: run.xEnd },
        y: { sequence: y, from: run.y, to: run.yEnd },
      })
  }
  return stretches
}

interface Postings {
  /** Flat lists of sequence and position of every seed n-gram that occurs twice. */
  lists: number[][]
  /** Sequence → position → how many times its n-gram stands before it in the sequence, at most `places`. */
  ranks: Uint8Array[]
}

function seedPostings(sequences: WordSequence[]): Postings {
  const postings = new Map<string, number[]>()
  const ranks = sequences.map(({ ids }) => new Uint8Array(ids.length))
  sequences.forEach(({ ids }, sequence) => {
    const rank = ranks[sequence]!
    for (let i = 0; i + seed <= ids.length; i++) {
      const key = `${ids[i]} ${ids[i + 1]} ${ids[i + 2]} ${ids[i + 3]} ${ids[i + 4]}`
      const list = postings.get(key)
      if (!list) {
        postings.set(key, [sequence, i])
        continue
      }
      if (list.at(-2) === sequence) rank[i] = rank[list.at(-1)!]! + 1
      if (rank[i]! < places) list.push(sequence, i)
    }
  })
  return { lists: [...postings.values()].filter(list => list.length > 2), ranks }
}

/** Extends every hit of two sequences that does not lie inside a longer run, whose first hit has covered it. */
function pairPostings(
  postings: number[],
  ranks: Uint8Array[],
  sequences: WordSequence[],
  runs: Map<number, Run[]>,
): void {
  for (let p = 0; p < postings.length; p += 2) {
    const s = postings[p]!
    const i = postings[p + 1]!
    const x = sequences[s]!.ids
    const isSeenX = i > 0 && ranks[s]![i - 1]! < places
    for (let q = p + 2; q < postings.length; q += 2) {
      const t = postings[q]!
      const j = postings[q + 1]!
      const y = sequences[t]!.ids
      if (s === t || (isSeenX && j > 0 && x[i - 1] === y[j - 1] && ranks[t]![j - 1]! < places)) continue
      const run = { x: i, y: j, length: commonLength(x, i, y, j) }
      const key = s * sequences.length + t
      const list = runs.get(key)
      if (list) list.push(run)
      else runs.set(key, [run])
    }
  }
}

function commonLength(x: Int32Array, i: number, y: Int32Array, j: number): number {
  let length = seed
  while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++
  return length
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
  let open: Bridged[] = []
  for (const { x, y, length } of runs.sort((p, q) => p.x - q.x || p.y - q.y)) {
    // Runs come in the order of `x`: what ends far before this one is reached by none that follow.
    open = open.filter(other => x - other.xEnd <= bridge)
    const host = open.findLast(other => near(x - other.xEnd) && near(y - other.yEnd))
    if (host) {
      host.xEnd = Math.max(host.xEnd, x + length)
      host.yEnd = Math.max(host.yEnd, y + length)
      host.matched += length
      continue
    }
    const made = { x, y, xEnd: x + length, yEnd: y + length, matched: length }
    bridged.push(made)
    open.push(made)
  }
  return bridged.filter(({ matched }) => matched >= least)
}

/** Runs may overlap by a word or two where a word is doubled. */
function near(gap: number): boolean {
  return gap >= -2 && gap <= bridge
}
