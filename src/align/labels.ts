import { languagePack } from '../language/registry.js'
import type { Annotations, Document, Row, Token } from '../model/index.js'
import { FixedPhrases } from '../text/fixed-phrases.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import type { Collection, Item } from './collection.js'
import { frameScales } from './frame-scales.js'
import { type MentionEdges, mentionEdges } from './mention-edges.js'

type Label = Pick<Row, 'label' | 'labelSpan'>

/** Most words of a label. */
const most = 7
/** Labels kept to choose from, should the best one name another row already. */
const choices = 12

interface Stretch {
  item: Item
  start: number
  end: number
  score: number
}

/**
 * Names every row with two to seven words of one of its sentences: the stretch whose words are shared within the row
 * and rare in the others. A stretch crosses no punctuation and no relative pronoun, cuts no name, and neither starts
 * nor ends with a function word, a negation or a modal verb. No two rows get the same label if it can be helped.
 */
export function labelRows(collection: Collection, clusters: number[][], annotations: Annotations): Label[] {
  const edges = mentionEdges(collection.documents, annotations)
  const rowsWith = new Map<string, number>()
  const counts = clusters.map(members => {
    const inRow = new Map<string, number>()
    for (const member of members)
      for (const key of contentStems(collection, collection.items[member]!))
        inRow.set(key, (inRow.get(key) ?? 0) + 1)
    for (const key of inRow.keys()) rowsWith.set(key, (rowsWith.get(key) ?? 0) + 1)
    return inRow
  })
  const used = new Set<string>()
  return clusters.map((members, index) => {
    const value = (key: string) =>
      ((counts[index]!.get(key) ?? 0) / members.length) *
      Math.log((clusters.length + 1) / ((rowsWith.get(key) ?? 0) + 0.5))
    const items = members.slice(0, 24).map(member => collection.items[member]!)
    const best = bestStretches(
      items.flatMap(item => stretches(collection.documents[item.document]!, item, edges, value)),
    )
    const labels = (best.length > 0 ? best : [opening(collection, items[0]!)]).map(one =>
      toLabel(collection, one),
    )
    const chosen = labels.find(({ label }) => !used.has(label.toLowerCase())) ?? labels[0]!
    used.add(chosen.label.toLowerCase())
    return chosen
  })
}

function bestStretches(found: Stretch[]): Stretch[] {
  return found
    .sort((x, y) => y.score - x.score || x.item.index - y.item.index || x.start - y.start)
    .slice(0, choices)
}

function toLabel({ documents }: Collection, { item, start, end }: Stretch): Label {
  const text = documents[item.document]!.article.text
  return { label: text.slice(start, end), labelSpan: { article: item.article, start, end } }
}

/** Every stretch of a sentence that could be a label. */
function stretches(
  document: Document,
  item: Item,
  edges: MentionEdges,
  value: (key: string) => number,
): Stretch[] {
  const words = wordSets(document.article.language)
  const { tokens } = document
  const found: Stretch[] = []
  const [from, to] = [item.unit.firstToken, item.unit.lastToken]
  const frame = frameScales(document, item.unit)
  const fixed = FixedPhrases.of(document)
  for (let i = from; i < to; i++) {
    if (!isEdge(tokens[i]!, words) || edges.startsInside(item.document, i)) continue
    if (isDenied(tokens, i, from, words) || isCutNumber(tokens, i, words)) continue
    const opening = i === from ? 1 : openingShare(tokens[i - 1]!, words)
    let sum = 0
    const seen = new Set<string>()
    for (let j = i; j < to && j - i < most; j++) {
      const token = tokens[j]!
      if (token.kind === 'punctuation' || (j > i && breaks(document, j, words))) break
      const key = stemOf(document, token.key)
      if (!words.functions.has(token.key) && !seen.has(key))
        sum += value(key) * frame[j - from]! * (words.vague.has(token.key) ? vagueShare : 1)
      seen.add(key)
      if (j === i || !isEdge(token, words) || edges.endsInside(item.document, j)) continue
      if (isOpenNumber(tokens, j, to) || fixed.cut(i, j)) continue
      const closing = j + 1 === to ? 1 : closingShare(token, tokens[j + 1]!, words)
      const score = (opening * closing * sum) / Math.sqrt(j - i + 3)
      found.push({ item, start: tokens[i]!.start, end: token.end, score })
    }
  }
  return found
}

/** No label crosses a word that starts another clause, nor a line end that broke a sentence. */
function breaks({ article, tokens }: Document, j: number, words: WordSets): boolean {
  return (
    words.breaks.has(tokens[j]!.key) ||
    /[\n\r]/u.test(article.text.slice(tokens[j - 1]!.end, tokens[j]!.start))
  )
}

/** What a word that may stand in any news text counts for in a label: «type», «cas», «nombre». */
const vagueShare = 0.4

/**
 * How likely a phrase opens after this word: surely after punctuation or an article; less after another function word;
 * hardly inside a phrase («père | de | Kim»), between a pronoun and its verb, or after any other word.
 */
function openingShare({ kind, key }: Token, { functions, openers, linkers, clitics }: WordSets): number {
  if (kind === 'punctuation') return 1
  if (linkers.has(key) || clitics.has(key)) return 0.6
  if (openers.has(key)) return 1
  return functions.has(key) ? 0.8 : 0.7
}

/**
 * How likely a phrase closes between these words: hardly inside a phrase («père | de Kim»); a word before an article is
 * a verb that still wants its object («la Ligue dénonce | le fichage»).
 */
function closingShare(last: Token, next: Token, words: WordSets): number {
  if (next.kind === 'punctuation') return 1
  if (words.open.has(last.key) || words.determiners.has(next.key)) return 0.5
  if (words.linkers.has(next.key)) return 0.6
  return words.functions.has(next.key) ? 1 : 0.7
}

/** «£14.|2m last year», «les lignes 3 et | 7 sont interrompues»: the end of a figure, or a number that counts nothing. */
function isCutNumber(tokens: Token[], first: number, { functions }: WordSets): boolean {
  const [number, mark, token, next] = [-2, -1, 0, 1].map(step => tokens[first + step])
  if (token?.kind === 'number') return next !== undefined && functions.has(next.key)
  const touching = number?.end === mark?.start && mark?.end === token?.start
  return (
    touching && number?.kind === 'number' && /^[.,]$/u.test(mark?.key ?? '') && /^\p{Nd}/u.test(token!.key)
  )
}

/** So far before a stretch a negation still denies it. */
const negationReach = 3

/** «No | one was injured», «n'est pas | complice»: without its negation the stretch would say the opposite. */
function isDenied(tokens: Token[], first: number, from: number, { negations }: WordSets): boolean {
  return tokens.slice(Math.max(from, first - negationReach), first).some(({ key }) => negations.has(key))
}

/** «aux salariés licenciés 80» before «%» or «jours». */
function isOpenNumber(tokens: Token[], index: number, end: number): boolean {
  const next = tokens[index + 1]
  return (
    tokens[index]!.kind === 'number' && index + 1 < end && (next!.kind !== 'punctuation' || next!.key === '%')
  )
}

/** Not «M» of «M. Durand» either. */
function isEdge({ kind, key }: Token, { functions, weak }: WordSets): boolean {
  return kind === 'number' || (kind === 'word' && key.length > 1 && !functions.has(key) && !weak.has(key))
}

/** The first words of a sentence that has no better stretch: «Il y a urgence.» */
function opening(collection: Collection, item: Item): Stretch {
  const tokens = collection.documents[item.document]!.tokens.slice(item.unit.firstToken, item.unit.lastToken)
  const words = tokens.filter(token => token.kind !== 'punctuation').slice(0, most)
  const [first, last] = [words[0] ?? item.unit, words.at(-1) ?? item.unit]
  return { item, start: first.start, end: last.end, score: 0 }
}

interface WordSets {
  functions: ReadonlySet<string>
  /** Words that a label neither starts nor ends with, besides function words. */
  weak: ReadonlySet<string>
  /** Words that start another clause. */
  breaks: ReadonlySet<string>
  /** Articles and the like, after which a noun phrase opens. */
  openers: ReadonlySet<string>
  /** No noun phrase goes on with one of these. */
  determiners: ReadonlySet<string>
  /** Prepositions inside a noun phrase. */
  linkers: ReadonlySet<string>
  /** Pronouns and particles that lean on the verb after them. */
  clitics: ReadonlySet<string>
  /** Verb forms after which more must follow. */
  open: ReadonlySet<string>
  vague: ReadonlySet<string>
  negations: ReadonlySet<string>
}

const sets = new Map<string, WordSets>()

function wordSets(language: string): WordSets {
  return memo(sets, language, code => {
    const pack = languagePack(code)
    const { lexicon, phrases, attribution } = pack ?? {}
    const articles = new Set(phrases?.articles)
    const linkers = new Set(phrases?.linkers)
    return {
      functions: new Set(lexicon?.stopWords),
      weak: new Set([...(lexicon?.negations ?? []), ...(lexicon?.modality ?? [])]),
      breaks: new Set(lexicon?.clauseStarters),
      openers: new Set(phrases?.openers),
      linkers,
      determiners: new Set(attribution?.grammar.determiners.filter(word => !linkers.has(word))),
      clitics: new Set(phrases?.clitics.filter(word => !articles.has(word) && !linkers.has(word))),
      open: new Set([...(phrases?.breakers ?? []), ...(attribution?.grammar.finiteForms ?? [])]),
      vague: new Set(phrases?.vague),
      negations: new Set(lexicon?.negations),
    }
  })
}

function contentStems({ documents }: Collection, item: Item): Set<string> {
  const document = documents[item.document]!
  const { functions } = wordSets(document.article.language)
  const keys = new Set<string>()
  for (const token of document.tokens.slice(item.unit.firstToken, item.unit.lastToken))
    if (token.kind !== 'punctuation' && !functions.has(token.key)) keys.add(stemOf(document, token.key))
  return keys
}

function stemOf({ article }: Document, key: string): string {
  return stem(key, languagePack(article.language)?.lexicon.stemmer ?? null)
}
