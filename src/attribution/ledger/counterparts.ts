import type { Alignment, ArticleSpan, Attribution, Document, Pair, Span } from '../../model/index.js'
import { memo } from '../../text/memo.js'
import { matchWords } from './match.js'
import { covering, groupByArticle, type Repetition } from './unmarked.js'
import type { Utterance } from './utterances.js'
import { sameSound, sameWord, type UtteranceWord, utteranceWords } from './words.js'

/** Words of a quotation that is too short to be found by its own words; one word alone may stand anywhere. */
const fewest = 2
const most = 4

/**
 * Finds what stands without marks in the place of a short quotation, in a sentence that copies the one around it:
 * «la région "soutient fermement" le projet» / «la région qui supporte fermement le projet». The words on both
 * sides must be the same, and one that says something between them.
 */
export function unmarkedCounterparts(
  documents: Document[],
  { pairs }: Alignment,
  attributions: Attribution[],
  utterances: Utterance[],
): Repetition[] {
  const copies = copiesByUnit(pairs)
  const byArticle = groupByArticle(attributions)
  const orders = new Map(documents.map(({ article }, order) => [article.id, order]))
  return utterances.flatMap((utterance, index) => {
    const { words, content, reader } = utterance
    if (words.length < fewest || words.length > most || !words.some(word => word.content)) return []
    const { article, units } = documents[utterance.order]!
    const unit = units.find(({ start, end }) => start <= content.start && content.end <= end)
    if (unit === undefined) return []
    const around = utteranceWords(article.text, unit, reader)
    return (copies.get(placeOf({ article: article.id, ...unit })) ?? []).flatMap((copy): Repetition[] => {
      const order = orders.get(copy.article)!
      const own = byArticle.get(copy.article) ?? []
      const other = utteranceWords(documents[order]!.article.text, copy, reader)
      const found = withoutLinks(inPlaceOf(content, around, other).filter(word => !isMarked(word, own)))
      if (!found.some(word => word.content && words.some(one => sameWord(one, word) || sameSound(one, word))))
        return []
      const span = { start: found[0]!.start, end: found.at(-1)!.end }
      const attribution = covering(own, span)
      const sourceId = attribution?.sourceId ?? null
      const repeats = { article: copy.article, order, attribution, content: span, marked: false, sourceId }
      return [{ utterance: index, repeats: { ...repeats, person: null, words: found, reader } }]
    })
  })
}

/** The words of a copy between those that stand beside the quotation in both; none where they are not the same. */
function inPlaceOf(content: Span, around: UtteranceWord[], copy: UtteranceWord[]): UtteranceWord[] {
  const first = around.findIndex(word => word.start >= content.start)
  const after = around.findIndex(word => word.start >= content.end)
  const next = after < 0 ? around.length : after
  const partner = partners(around, copy)
  const from = first === 0 ? 0 : (partner.get(first - 1) ?? Number.NaN) + 1
  const to = next === around.length ? copy.length : (partner.get(next) ?? Number.NaN)
  // A comparison with NaN is false: a neighbour without partner leaves nothing.
  return to > from && to - from <= next - first + 1 ? copy.slice(from, to) : []
}

/** «qui supporte fermement» without the word that ties it to its sentence. */
function withoutLinks(words: UtteranceWord[]): UtteranceWord[] {
  const first = words.findIndex(word => word.content)
  return first < 0 ? [] : words.slice(first, words.findLastIndex(word => word.content) + 1)
}

/** Of each word of the first its partner in the second, by index. */
function partners(a: UtteranceWord[], b: UtteranceWord[]): Map<number, number> {
  const map = new Map<number, number>()
  for (const block of matchWords(a, b))
    for (let i = 0; i < block.length; i++) map.set(block.a + i, block.b + i)
  return map
}

function isMarked(word: Span, own: Attribution[]): boolean {
  return own.some(
    ({ type, content }) => type !== 'indirect' && word.start >= content.start && word.end <= content.end,
  )
}

/** Sentences that copy a sentence, word for word or nearly so. */
function copiesByUnit(pairs: Pair[]): Map<string, ArticleSpan[]> {
  const index = new Map<string, ArticleSpan[]>()
  for (const { a, b, relation } of pairs) {
    if (relation === 'same-content') continue
    memo(index, placeOf(a), (): ArticleSpan[] => []).push(b)
    memo(index, placeOf(b), (): ArticleSpan[] => []).push(a)
  }
  return index
}

function placeOf({ article, start }: ArticleSpan): string {
  return `${article}:${start}`
}
