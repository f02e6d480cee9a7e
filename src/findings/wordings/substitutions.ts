import { verbForms } from '../../attribution/forms.js'
import { diffTokens } from '../../diff/index.js'
import type { LanguagePack } from '../../language/pack.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Change, Document, Pair, Span } from '../../model/index.js'
import { editDistance } from '../../text/edit-distance.js'
import { normalizeKey, stem } from '../../text/index.js'
import { memo } from '../../text/memo.js'
import type { FindingInput } from '../finder.js'
import { overlapLength } from '../overlap.js'
import { indexByPlace } from '../values/index-by-place.js'

/** A word that one article has where the reworded copy in another has another. */
export interface Substitution {
  a: ArticleSpan
  b: ArticleSpan
  /** Stems of the two words. */
  keys: [string, string]
}

/** Distinct pairs of sentences that are compared; more only repeat the same copy. */
const pairBudget = 3000
/** Less in common than this and two sentences may state different facts: «locaux» / «policiers de la brigade». */
const leastKept = 0.6

/**
 * Replacements of one content word in reworded copies, with the same words on both sides of the gap. Names, figures,
 * negations and modal words are other findings, as are quotations; inflections are none, and «a dit» / «a indiqué» no news.
 */
export function substitutions({
  documents,
  annotations,
  alignment,
  attribution,
}: FindingInput): Substitution[] {
  const byId = new Map(documents.map(document => [document.article.id, document]))
  const marked = indexByPlace(
    attribution.attributions
      .filter(one => one.type !== 'indirect')
      .map(one => ({ article: one.article, ...one.content })),
  )
  const values = indexByPlace<ArticleSpan>([...annotations.dates, ...annotations.figures])
  const taken = (span: ArticleSpan) =>
    [...marked.inArticle(span.article), ...values.inArticle(span.article)].some(
      other => overlapLength(other, span) > 0,
    )
  const seen = new Set<string>()
  const found: Substitution[] = []
  for (const pair of alignment.pairs) {
    const [a, b] = [byId.get(pair.a.article)!, byId.get(pair.b.article)!]
    if (pair.relation !== 'rewritten' || a.article.language !== b.article.language) continue
    const key = `${cut(a, pair.a)}\n${cut(b, pair.b)}`
    if (seen.has(key) || seen.size >= pairBudget) continue
    seen.add(key)
    found.push(...replaced(a, b, pair).filter(one => !taken(one.a) && !taken(one.b)))
  }
  return found
}

function cut({ article }: Document, { start, end }: Span): string {
  return article.text.slice(start, end)
}

function replaced(a: Document, b: Document, pair: Pair): Substitution[] {
  const { language } = a.article
  const sides = [
    { text: a.article.text, span: pair.a },
    { text: b.article.text, span: pair.b },
  ] as const
  const changes = diffTokens(...sides, language)
  if (keptShare(changes, pair) < leastKept) return []
  const found: Substitution[] = []
  changes.forEach((change, index) => {
    const next = changes[index + 1]
    if (change.op !== 'delete' || next?.op !== 'insert') return
    if (change.type !== 'wording' || next.type !== 'wording' || !framed(changes, index, a)) return
    const x = onlyContentWord(a, change.a)
    const y = onlyContentWord(b, next.b)
    if (x && y && isLabelChange(x.key, y.key)) found.push({ a: x.span, b: y.span, keys: [x.key, y.key] })
  })
  return found
}

/** Kept characters as a share of the longer sentence. */
function keptShare(changes: Change[], { a, b }: Pair): number {
  const kept = changes
    .filter(change => change.op === 'keep')
    .reduce((sum, change) => sum + change.a.end - change.a.start, 0)
  return kept / Math.max(a.end - a.start, b.end - b.start)
}

/** At least one kept word on each side of the gap and four in all. */
function framed(changes: Change[], index: number, a: Document): boolean {
  const kept = (change: Change | undefined) =>
    change?.op === 'keep' ? (cut(a, change.a).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0
  const before = kept(changes[index - 1])
  const after = kept(changes[index + 2])
  return before >= 1 && after >= 1 && before + after >= 4
}

/** The only content word of a run with at most two function words beside it; null for anything else or a verb of saying. */
function onlyContentWord({ article }: Document, span: Span): { span: ArticleSpan; key: string } | null {
  const pack = languagePack(article.language)
  if (!pack) return null
  const stop = memo(stopWords, pack, emptyWords)
  const words = [...article.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}-]+['’]?/gu)]
  const content = words.filter(
    ([word]) => !stop.has(normalizeKey(word)) && word.length > 3 && !/['’]$/u.test(word),
  )
  const word = content[0]
  if (content.length !== 1 || words.length > 3 || !word) return null
  const key = normalizeKey(word[0])
  if (verbForms(pack.attribution).reporting.has(key) || /\d|^\p{Lu}/u.test(word[0])) return null
  const start = span.start + word.index
  return {
    span: { article: article.id, start, end: start + word[0].length },
    key: stem(key, pack.lexicon.stemmer),
  }
}

const stopWords = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Words that carry no label: function words, approximations and units. */
function emptyWords({ lexicon, figures }: LanguagePack): ReadonlySet<string> {
  return new Set([
    ...lexicon.stopWords,
    ...Object.keys(figures.approximations),
    ...Object.keys(figures.units),
  ])
}

/** Two words, none the other's inflection or derivation: «soutien» / «soutenir» is no change of label. */
function isLabelChange(x: string, y: string): boolean {
  return x.slice(0, 4) !== y.slice(0, 4) && editDistance(x, y, 2) > 2
}
