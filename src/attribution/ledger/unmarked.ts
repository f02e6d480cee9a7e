import { languagePack } from '../../language/registry.js'
import type { Attribution, Document, Span } from '../../model/index.js'
import { matchWords, overlapOf } from './match.js'
import type { Utterance } from './utterances.js'
import { type UtteranceWord, utteranceWords, wordReader } from './words.js'

/** Words of the n-grams that find repeated words outside marks. */
const gram = 4
/** Words between two matches that still belong to one repetition. */
const gap = 10

interface Posting {
  utterance: number
  at: number
}

interface Hit {
  /** Word of the sentence and word of the utterance that the n-gram starts at. */
  at: number
  in: number
}

/** Words printed without marks that repeat a marked utterance of another article. */
export interface Repetition {
  utterance: number
  repeats: Utterance
}

/**
 * Finds where an article prints, without marks, what another prints as a quotation. One pass over all sentences with
 * an index of the n-grams of all quotations.
 */
export function unmarkedRepetitions(
  documents: Document[],
  attributions: Attribution[],
  utterances: Utterance[],
): Repetition[] {
  const index = indexOf(utterances)
  const byArticle = groupByArticle(attributions)
  const found: Repetition[] = []
  for (const [order, { article, units }] of documents.entries()) {
    const reader = wordReader(languagePack(article.language))
    const own = byArticle.get(article.id) ?? []
    const marked = own.filter(one => one.type !== 'indirect').map(one => one.content)
    for (const unit of units) {
      const words = utteranceWords(article.text, unit, reader).filter(word => !within(word, marked))
      for (const { utterance, first, last } of repetitions(words, utterances, index, article.id)) {
        const content = { start: words[first]!.start, end: words[last]!.end }
        // Own words with marked ones between are no repetition without marks.
        const attribution = covering(own, content)
        if (!vouched(utterances[utterance]!, words.slice(first, last + 1), attribution)) continue
        found.push({
          utterance,
          repeats: {
            article: article.id,
            order,
            attribution,
            content,
            marked: false,
            sourceId: attribution?.sourceId ?? null,
            person: null,
            words: words.slice(first, last + 1),
            reader,
          },
        })
      }
    }
  }
  return found
}

/** Attributions by the id of their article, each list in the given order. */
export function groupByArticle(attributions: Attribution[]): Map<string, Attribution[]> {
  const map = new Map<string, Attribution[]>()
  for (const one of attributions) {
    const list = map.get(one.article)
    if (list === undefined) map.set(one.article, [one])
    else list.push(one)
  }
  return map
}

function indexOf(utterances: Utterance[]): Map<string, Posting[]> {
  const index = new Map<string, Posting[]>()
  for (const [utterance, { words }] of utterances.entries())
    for (let at = 0; at + gram <= words.length; at++) {
      const key = keyOf(words, at)
      const list = index.get(key)
      if (list === undefined) index.set(key, [{ utterance, at }])
      else if (list.length < 20) list.push({ utterance, at })
    }
  return index
}

function keyOf(words: UtteranceWord[], at: number): string {
  let key = words[at]!.fold
  for (let i = at + 1; i < at + gram; i++) key += ` ${words[i]!.fold}`
  return key
}

function within(word: Span, spans: Span[]): boolean {
  return spans.some(span => word.start >= span.start && word.end <= span.end)
}

/** The reported speech that a stretch is mostly made of. */
export function covering(own: Attribution[], content: Span): Attribution | null {
  return (
    own.find(one => {
      if (one.type !== 'indirect') return false
      const shared = Math.min(one.content.end, content.end) - Math.max(one.content.start, content.start)
      return shared >= (content.end - content.start) * 0.5
    }) ?? null
  )
}

interface Stretch {
  utterance: number
  first: number
  last: number
}

function repetitions(
  words: UtteranceWord[],
  utterances: Utterance[],
  index: Map<string, Posting[]>,
  article: string,
): Stretch[] {
  const hits = new Map<number, Hit[]>()
  for (let at = 0; at + gram <= words.length; at++)
    for (const posting of index.get(keyOf(words, at)) ?? []) {
      if (utterances[posting.utterance]!.article === article) continue
      const list = hits.get(posting.utterance)
      const hit = { at, in: posting.at }
      if (list === undefined) hits.set(posting.utterance, [hit])
      else list.push(hit)
    }
  const stretches: Stretch[] = []
  for (const [utterance, list] of hits) {
    const chain = longestChain(list)
    stretches.push({ utterance, first: chain[0]!.at, last: chain.at(-1)!.at + gram - 1 })
  }
  return stretches
}

/** The longest run of hits that go forward in both, without large gaps. */
function longestChain(hits: Hit[]): Hit[] {
  let best: Hit[] = []
  let chain: Hit[] = []
  for (const hit of hits) {
    const last = chain.at(-1)
    if (last !== undefined && hit.at === last.at) continue
    if (last === undefined || hit.at - last.at > gap + gram || hit.in <= last.in) chain = [hit]
    else chain = [...chain, hit]
    if (chain.length > best.length) best = chain
  }
  return best
}

/** Of the words printed without marks so many must be those of the quotation: names and sums alone meet by chance. */
const leastShared = 0.6
/** «l'aide active à mourir» of forty words is a term that anybody uses, not the quotation. */
const leastPart = 0.25

/** Enough words in common to speak of the same utterance, or the same source besides. */
function vouched(quoted: Utterance, words: UtteranceWord[], attribution: Attribution | null): boolean {
  const content = words.filter(word => word.content).length
  const part = words.length / quoted.words.length
  const credited =
    attribution !== null && attribution.sourceId !== null && attribution.sourceId === quoted.sourceId
  const { shared, plain } = overlapOf(words, matchWords(words, quoted.words))
  if (shared < words.length * leastShared) return false
  if (words.length >= 8 && content >= 4 && plain >= 4) return true
  if (part >= 0.9) return content >= 3 || (credited && content >= 2)
  return credited && content >= 3 && (content >= 4 || part >= leastPart)
}
