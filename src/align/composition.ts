import type { Composition, Document, Pair, SharedCopy } from '../model/index.js'
import { compare } from './collection.js'
import type { Stretch } from './stretches.js'
import type { WordSequence } from './words.js'

/** For every article, the words that are shared word for word, reworded, and its own. */
export function compose(
  documents: Document[],
  sequences: WordSequence[],
  stretches: Stretch[],
  pairs: Pair[],
): Composition[] {
  const verbatim = sequences.map(({ ids }) => new Uint8Array(ids.length))
  for (const stretch of stretches)
    for (const { sequence, from, to } of [stretch.x, stretch.y]) verbatim[sequence]!.fill(1, from, to)
  const paired = new Set(pairs.flatMap(({ a, b }) => [`${a.article} ${a.start}`, `${b.article} ${b.start}`]))
  return documents.map((document, index) => {
    const sequence = sequences[index]!
    const counts = { verbatim: 0, rewritten: 0, exclusive: 0 }
    let unit = 0
    for (let i = 0; i < sequence.ids.length; i++) {
      while (document.units[unit]!.end <= sequence.starts[i]!) unit++
      const isPaired = paired.has(`${document.article.id} ${document.units[unit]!.start}`)
      counts[verbatim[index]![i] ? 'verbatim' : isPaired ? 'rewritten' : 'exclusive']++
    }
    return { article: document.article.id, tokens: sequence.ids.length, ...counts }
  })
}

/** Shared copy of every two articles that share any. */
export function shareCopy(sequences: WordSequence[], stretches: Stretch[]): SharedCopy[] {
  const groups = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    const key = stretch.x.sequence * sequences.length + stretch.y.sequence
    const group = groups.get(key)
    if (group) group.push(stretch)
    else groups.set(key, [stretch])
  }
  const shared = [...groups.values()].map(group => shareOf(sequences, group))
  return shared.sort((p, q) => compare(p.a, q.a) || compare(p.b, q.b))
}

function shareOf(sequences: WordSequence[], stretches: Stretch[]): SharedCopy {
  const sides = (['x', 'y'] as const).map(side => {
    const { ids, article } = sequences[stretches[0]![side].sequence]!
    const words = coveredWords(stretches.map(stretch => stretch[side]))
    return { article, words, share: Math.round((words / Math.max(1, ids.length)) * 1e4) / 1e4 }
  })
  const [a, b] = sides[0]!.article < sides[1]!.article ? [sides[0]!, sides[1]!] : [sides[1]!, sides[0]!]
  return {
    a: a.article,
    b: b.article,
    tokens: Math.min(a.words, b.words),
    shareOfA: a.share,
    shareOfB: b.share,
  }
}

function coveredWords(ranges: { from: number; to: number }[]): number {
  let words = 0
  let end = -1
  for (const { from, to } of [...ranges].sort((p, q) => p.from - q.from)) {
    words += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return words
}
