import type { Difference } from '../attribution/ledger/compare.js'
import type { Translate } from '../language/strings/registry.js'
import type { FindingDraft } from '../model/index.js'
import { normalizeKey } from '../text/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { shorten, sourceName } from './quotations/title.js'
import {
  byCell,
  likeness,
  type RowReading,
  readRows,
  spanPairs,
  stretchOf,
  type Version,
} from './quotations/versions.js'

const altering = new Set(['wording', 'meaning'])

/** Below this share of common words two versions may be two remarks on one matter: then nothing is said. */
const leastLikeness = 0.45

/** Other words between the marks for the same utterance. One finding per row, all versions that differ in it. */
export const alteredQuotation: Finder = {
  kind: 'altered-quotation',
  find(input, translate) {
    return readRows(input).flatMap(reading => draft(input, reading, translate))
  },
}

function draft(input: FindingInput, reading: RowReading, translate: Translate): FindingDraft[] {
  const { row, base, baseWords } = reading
  const altered = reading.others.filter(
    version =>
      version.cell.marked &&
      version.cell.article !== base.article &&
      version.cell.changes.some(kind => altering.has(kind)) &&
      likeness(baseWords, version) >= leastLikeness,
  )
  if (altered.length === 0 || !base.marked) return []
  const evidence = evidenceFrom(input.documents)
  const worst = altered.flatMap(version =>
    version.differences.filter(isAltering).map(one => ({ version, one })),
  )
  worst.sort(
    (a, b) =>
      weight(b.one) - weight(a.one) ||
      Number(isSure(b.version, reading)) - Number(isSure(a.version, reading)) ||
      byCell(a.version, b.version),
  )
  const first = worst[0]
  if (first === undefined) return []
  return [
    {
      kind: 'altered-quotation',
      key: [row.id],
      formerKeys: reading.formerIds.map(id => [id]),
      confidence: isSure(first.version, reading) ? 'sure' : 'needs-review',
      severity: severityOf(first.one),
      title: titleOf(input, reading, first.version, first.one, translate),
      evidence: [
        evidence({ article: base.article, ...base.content }, 'base'),
        ...altered.map(({ cell }) => evidence({ article: cell.article, ...cell.content }, 'variant')),
      ],
      details: {
        row: row.id,
        sourceId: row.sourceId,
        variants: altered.map(version => ({
          article: version.cell.article,
          changes: version.cell.changes,
          likeness: Math.round(likeness(baseWords, version) * 100) / 100,
          pairs: spanPairs(version, base),
        })),
      },
    },
  ]
}

function isAltering({ kind }: Difference): boolean {
  return altering.has(kind)
}

/** Content words weigh most: «Moscou les a appuyés» before «un» / «le». */
function weight({ kind, gone, added }: Difference): number {
  const content = [...gone, ...added].filter(word => word.content).length
  return (kind === 'meaning' ? 100 : 0) + content * 2 + (gone.length > 0 && added.length > 0 ? 1 : 0)
}

function severityOf(difference: Difference): 1 | 2 | 3 {
  if (difference.kind === 'meaning') return 3
  const content = [...difference.gone, ...difference.added].some(word => word.content)
  return content ? 2 : 1
}

/** Long common ground and no two speakers: then only the words differ, not the occasion. */
function isSure(version: Version, { base, baseWords }: RowReading): boolean {
  const { cell, words } = version
  const speakers = cell.sourceId === null || base.sourceId === null || cell.sourceId === base.sourceId
  return speakers && words.length >= 8 && likeness(baseWords, version) >= 0.75
}

function titleOf(
  input: FindingInput,
  { row, base, baseWords, others }: RowReading,
  { cell }: Version,
  difference: Difference,
  translate: Translate,
): string {
  const { gone, added } = difference
  const names = new ArticleNames(input.documents, translate)
  const evidence = evidenceFrom(input.documents)
  const cut = (article: string, words: Difference['gone']) => {
    const span = stretchOf(words)
    return span === null ? '' : shorten(evidence({ article, ...span }).exact)
  }
  const comparable = others.filter(one => one.cell.marked && likeness(baseWords, one) >= leastLikeness)
  const altered = comparable.filter(one => one.differences.some(each => isSame(each, difference)))
  const kept = comparable.filter(one => !one.differences.some(each => touches(each, difference)))
  const sides = [
    { words: cut(base.article, gone), cells: [base, ...kept.map(one => one.cell)] },
    { words: cut(cell.article, added), cells: [cell, ...altered.map(one => one.cell)] },
  ].map(({ words, cells }) => ({
    words,
    // Only where the words stand: a shorter version may not reach as far.
    articles: articlesOf(
      cells.filter(
        one =>
          one === base ||
          one === cell ||
          prints(evidence({ article: one.article, ...one.content }).exact, words),
      ),
    ),
  }))
  const [full, other] = withoutBoth(sides[0]!, sides[1]!)
  // What most articles print is the usual wording, whichever version is the longest.
  const [usual, variant] = other.articles.length > full.articles.length ? [other, full] : [full, other]
  const values = {
    source: sourceName(input, row, translate),
    from: usual.words,
    to: variant.words,
    base: names.list(usual.articles),
    variants: names.list(variant.articles),
  }
  if (usual.words === '') return translate('finding.altered.added', values)
  if (variant.words === '') return translate('finding.altered.removed', values)
  return translate('finding.altered.replaced', values)
}

function prints(text: string, words: string): boolean {
  const plain = (value: string) => normalizeKey(value).replace(/\s+/gu, ' ')
  return plain(text).includes(plain(words))
}

interface Side {
  words: string
  articles: string[]
}

/** An article that prints both, in its headline and its text, stands on no side while each has others. */
function withoutBoth(full: Side, other: Side): [Side, Side] {
  const left = (side: Side, rival: Side): Side => {
    const articles = side.articles.filter(article => !rival.articles.includes(article))
    return articles.length > 0 ? { ...side, articles } : side
  }
  // A shorter quotation lacks a word without leaving it out.
  if (full.words === '') return [left(full, other), other]
  if (other.words === '') return [full, left(other, full)]
  const rest = left(full, other)
  return [rest, left(other, full)]
}

/** The same words gone and the same words added. */
function isSame(a: Difference, b: Difference): boolean {
  const folds = (words: Difference['gone']) => words.map(({ fold }) => fold).join(' ')
  return (
    a.gone[0]?.start === b.gone[0]?.start &&
    folds(a.gone) === folds(b.gone) &&
    folds(a.added) === folds(b.added)
  )
}

/** Something happens at the place of a difference, so the article does not print the fullest version there. */
function touches(one: Difference, { gone, added }: Difference): boolean {
  if (gone.length === 0) return one.added.some(word => added.some(({ fold }) => fold === word.fold))
  return one.gone.some(word => gone.some(({ start }) => start === word.start))
}

function articlesOf(cells: { article: string }[]): string[] {
  return [...new Set(cells.map(({ article }) => article))]
}
