import type { Difference } from '../attribution/ledger/compare.js'
import { type WordReader, wordReader } from '../attribution/ledger/words.js'
import { languagePack } from '../language/registry.js'
import type { Translate } from '../language/strings/registry.js'
import type { FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { articleOf, attributionsOf } from './lookup.js'
import { isPrintedBeside, isReportersAside } from './quotations/cut-doubt.js'
import { shorten, sourceName } from './quotations/title.js'
import {
  byCell,
  type RowReading,
  readRows,
  spanPairs,
  stretchOf,
  type Version,
} from './quotations/versions.js'

const cutting = new Set([
  'trimmed-start',
  'trimmed-end',
  'elided-middle',
  'spliced',
  'boundary-moved',
  'bracketed-insertion',
])

/**
 * The same utterance, but less of it between the marks. A fragment quoted faithfully ranks lowest; a silent cut that
 * takes a hedge, a limit or a counterweight away ranks highest. One finding per row.
 */
export const truncatedQuotation: Finder = {
  kind: 'truncated-quotation',
  find(input, translate) {
    return readRows(input).flatMap(reading => draft(input, reading, translate))
  },
}

interface Cut {
  version: Version
  difference: Difference
  severity: 1 | 2 | 3
}

function draft(input: FindingInput, reading: RowReading, translate: Translate): FindingDraft[] {
  const { row, base } = reading
  const cells = reading.others.filter(
    version =>
      version.cell.marked &&
      version.cell.changes.some(kind => cutting.has(kind)) &&
      !isFullElsewhere(version, reading),
  )
  if (!base.marked || !cells.some(({ cell }) => cell.article !== base.article)) return []
  const article = articleOf(input.documents, base.article)
  const reader = wordReader(languagePack(article.language))
  const cuts = cells
    .filter(({ cell }) => cell.article !== base.article)
    .flatMap(version => cutsOf(version, reading, article.text, reader))
    .sort(
      (a, b) =>
        b.severity - a.severity ||
        b.difference.gone.length - a.difference.gone.length ||
        Number(isSure(b, reading, input)) - Number(isSure(a, reading, input)) ||
        byCell(a.version, b.version),
    )
  const first = cuts[0]
  const evidence = evidenceFrom(input.documents)
  return [
    {
      kind: 'truncated-quotation',
      key: [row.id],
      formerKeys: reading.formerIds.map(id => [id]),
      confidence: first !== undefined && isSure(first, reading, input) ? 'sure' : 'needs-review',
      severity: first?.severity ?? 1,
      title: titleOf(input, reading, first, cells, translate),
      evidence: [
        evidence({ article: base.article, ...base.content }, 'base'),
        ...(first === undefined ? [] : goneEvidence(first, base.article, evidence)),
        ...reading.others
          .filter(({ cell }) => cell.marked)
          .map(({ cell }) => evidence({ article: cell.article, ...cell.content }, 'variant')),
      ],
      details: {
        row: row.id,
        sourceId: row.sourceId,
        variants: cells.map(version => ({
          article: version.cell.article,
          changes: version.cell.changes,
          pairs: spanPairs(version, base),
        })),
      },
    },
  ]
}

/** An article that quotes some words in its headline and the whole below has cut nothing. */
function isFullElsewhere({ cell, words, differences }: Version, { others }: RowReading): boolean {
  const spoken = (list: Version['words']) => list.map(({ fold }) => fold).join(' ')
  return others.some(
    other =>
      other.cell.article === cell.article &&
      other.words.length > words.length &&
      differences.every(
        ({ kind, gone }) => !cutting.has(kind) || ` ${spoken(other.words)} `.includes(` ${spoken(gone)} `),
      ),
  )
}

function goneEvidence({ difference }: Cut, article: string, evidence: ReturnType<typeof evidenceFrom>) {
  const span = stretchOf(difference.gone)
  return span === null ? [] : [evidence({ article, ...span }, 'cut')]
}

/** What a version leaves out and does not print beside its marks either. */
function cutsOf(version: Version, { baseWords }: RowReading, text: string, reader: WordReader): Cut[] {
  const { cell, differences, words } = version
  return differences
    .filter(({ kind, gone }) => gone.length > 0 && cutting.has(kind))
    .filter(({ kind }) => !isEdge(kind) || cell.changes.includes(kind))
    .map(difference => ({
      version,
      difference,
      severity: severityOf(difference, words.length >= Math.min(8, baseWords.length * 0.5), text, reader),
    }))
}

function isEdge(kind: Difference['kind']): boolean {
  return kind === 'trimmed-start' || kind === 'trimmed-end'
}

function severityOf(
  difference: Difference,
  substantial: boolean,
  text: string,
  reader: WordReader,
): 1 | 2 | 3 {
  if (difference.marked || difference.kind === 'bracketed-insertion') return 1
  const gone = sameSentence(difference, text)
  const limits = gone.some(word => reader.limits.has(word.fold) || reader.modality.has(word.fold))
  const denies = gone.some(word => reader.negations.has(word.fold) && !['ne', 'n'].includes(word.fold))
  if (isEdge(difference.kind)) return substantial && limits ? 3 : 1
  if (limits || denies) return 3
  return gone.some(word => word.content) ? 2 : 1
}

/** Of a cut at an edge, the words of the sentence that the quotation stops in: the next sentence is another matter. */
function sameSentence({ kind, gone }: Difference, text: string): Difference['gone'] {
  if (kind !== 'trimmed-end' && kind !== 'trimmed-start') return gone
  const words = kind === 'trimmed-end' ? gone : [...gone].reverse()
  const kept: Difference['gone'] = []
  for (const [index, word] of words.entries()) {
    const edge = words[index - 1]
    const between =
      edge === undefined
        ? outerText(kind, word, text)
        : kind === 'trimmed-end'
          ? text.slice(edge.end, word.start)
          : text.slice(word.end, edge.start)
    if (/[.!?…]/.test(between)) break
    kept.push(word)
  }
  return kept
}

/** What stands between the kept words and the first word gone. */
function outerText(kind: Difference['kind'], word: Difference['gone'][0], text: string): string {
  return kind === 'trimmed-end'
    ? text.slice(Math.max(0, word.start - 3), word.start)
    : text.slice(word.end, word.end + 3)
}

/** Sure when the speaker is the same, the kept words are many, and what is gone was said and is nowhere beside them. */
function isSure({ version, severity, difference }: Cut, { base }: RowReading, input: FindingInput): boolean {
  const same = version.cell.sourceId !== null && version.cell.sourceId === base.sourceId
  if (!same || severity < 2 || version.words.length < 6) return false
  const article = articleOf(input.documents, version.cell.article)
  return (
    !isPrintedBeside(difference.gone, version.cell, article) &&
    !isReportersAside(difference.gone, base, attributionsOf(input, base.article))
  )
}

function titleOf(
  input: FindingInput,
  { row, base }: RowReading,
  first: Cut | undefined,
  cells: Version[],
  translate: Translate,
): string {
  const names = new ArticleNames(input.documents, translate)
  const source = sourceName(input, row, translate)
  const span = first === undefined ? null : stretchOf(first.difference.gone)
  if (first === undefined || span === null) {
    const articles = cells.map(({ cell }) => cell.article).filter(id => id !== base.article)
    return translate('finding.truncated.moved', {
      source,
      variants: names.list(articles),
      base: names.one(base.article),
    })
  }
  const from = shorten(evidenceFrom(input.documents)({ article: base.article, ...span }).exact)
  const values = {
    source,
    from,
    base: names.one(base.article),
    variants: names.one(first.version.cell.article),
  }
  return translate(
    first.difference.kind === 'spliced' ? 'finding.truncated.spliced' : 'finding.truncated.cut',
    values,
  )
}
