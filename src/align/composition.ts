import { languagePack } from '../language/registry.js'
import type { Composition, Document, Pair, SharedCopy, Token, Unit } from '../model/index.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import { compare } from './collection.js'
import { stopWordSet } from './stop-words.js'
import type { Stretch } from './stretches.js'
import type { WordSequence } from './words.js'

/**
 * For every article, the words that are shared word for word, reworded, and its own. In a paired sentence only the
 * words that some partner sentence has too, by stem, are reworded: «toujours selon l'état-major, des soldats ont été
 * blessés par des mines» beside «selon l'état-major, des soldats ont franchi la ligne» still has mines of its own.
 * A stop word goes with the content word after it.
 */
export function compose(
  documents: Document[],
  sequences: WordSequence[],
  stretches: Stretch[],
  pairs: Pair[],
): Composition[] {
  const verbatim = sequences.map(({ ids }) => new Uint8Array(ids.length))
  for (const stretch of stretches)
    for (const { sequence, from, to } of [stretch.x, stretch.y]) verbatim[sequence]!.fill(1, from, to)
  const partners = partnerStems(documents, pairs)
  return documents.map((document, index) => {
    const reworded = rewordedWords(document, partners)
    const counts = { verbatim: 0, rewritten: 0, exclusive: 0 }
    verbatim[index]!.forEach((isCopy, i) => {
      counts[isCopy ? 'verbatim' : reworded[i] ? 'rewritten' : 'exclusive']++
    })
    return { article: document.article.id, tokens: reworded.length, ...counts }
  })
}

const unitKey = (article: string, start: number) => `${article} ${start}`

/** By paired sentence, the stems of all sentences that it is paired with. */
function partnerStems(documents: Document[], pairs: Pair[]): Map<string, Set<string>> {
  const stems = new Map<string, string[]>()
  for (const document of documents)
    for (const unit of document.units)
      stems.set(unitKey(document.article.id, unit.start), contentStems(document, unit))
  const partners = new Map<string, Set<string>>()
  for (const { a, b } of pairs) {
    const keys = [unitKey(a.article, a.start), unitKey(b.article, b.start)] as const
    for (const [own, other] of [keys, [keys[1], keys[0]] as const]) {
      const shared = memo(partners, own, () => new Set<string>())
      for (const one of stems.get(other) ?? []) shared.add(one)
    }
  }
  return partners
}

function contentStems(document: Document, unit: Unit): string[] {
  const words = document.tokens.slice(unit.firstToken, unit.lastToken)
  return words.flatMap(token => (isContent(document, token) ? [stemOf(document, token)] : []))
}

function isContent({ article }: Document, { kind, key }: Token): boolean {
  return kind !== 'punctuation' && !stopWordSet(article.language).has(key)
}

function stemOf({ article }: Document, { key }: Token): string {
  return stem(key, languagePack(article.language)?.lexicon.stemmer ?? null)
}

/** For every word of the article in order, whether a partner sentence has it too. */
function rewordedWords(document: Document, partners: Map<string, Set<string>>): boolean[] {
  const reworded: boolean[] = []
  for (const unit of document.units) {
    const shared = partners.get(unitKey(document.article.id, unit.start))
    let last = reworded.length
    for (let i = unit.firstToken; i < unit.lastToken; i++) {
      const token = document.tokens[i]!
      if (token.kind === 'punctuation') continue
      reworded.push(shared !== undefined && (reworded.at(-1) ?? false))
      if (!isContent(document, token)) continue
      reworded.fill(shared?.has(stemOf(document, token)) ?? false, last)
      last = reworded.length
    }
  }
  return reworded
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
