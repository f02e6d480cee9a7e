import type { Translate } from '../language/strings/registry.js'
import type { FindingDraft, LedgerCell, Span } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { attributionsOf } from './lookup.js'
import { overlapLength } from './overlap.js'
import { shorten } from './quotations/title.js'
import { byPlace, type RowReading, readRows, stretchOf, type Version } from './quotations/versions.js'

/** Words that one article prints as a quotation and another without marks, as reported speech or as its own. */
export const dequotedQuotation: Finder = {
  kind: 'dequoted-quotation',
  find(input, translate) {
    return readRows(input).flatMap(reading => draft(input, reading, translate))
  },
}

function draft(
  input: FindingInput,
  { row, base, baseWords, others, formerIds }: RowReading,
  translate: Translate,
): FindingDraft[] {
  const evidence = evidenceFrom(input.documents)
  const asks = (cell: LedgerCell) =>
    evidence({ article: cell.article, ...cell.content })
      .exact.trimEnd()
      .endsWith('?')
  // Who quotes part of it has not lost the marks.
  const quoting = new Set(row.cells.filter(({ marked }) => marked).map(({ article }) => article))
  // «Que pensez-vous du trader qui …?»: what a question takes for granted, nobody has said.
  const bare = row.cells.filter(
    cell =>
      !cell.marked &&
      cell.article !== base.article &&
      !isQuotedThere(cell, input) &&
      !quoting.has(cell.article) &&
      (!asks(base) || asks(cell)),
  )
  if (!base.marked || bare.length === 0) return []
  const names = new ArticleNames(input.documents, translate)
  const own = bare.filter(cell => cell.sourceId === null)
  const shown = longest(own.length > 0 ? own : bare)
  const bareWords = evidence({ article: shown.article, ...shown.content }).exact
  const marked = evidence({ article: base.article, ...base.content }).exact
  // What lost its marks: of a long quotation the part that the other prints, or the longest run of words that both have.
  const versionOf = (one: LedgerCell) => others.find(({ cell }) => cell === one)
  const run = longestRun(baseWords, versionOf(shown))
  const stretch = run.length < leastRun ? null : stretchOf(run)
  // «Nothing in the rule relieves a federal | agency of its duties»: without its subject and verb it may say the opposite.
  const clauseStart = ({ start }: Span) => {
    const before = evidence({ article: base.article, start: base.content.start, end: start }).exact
    const led = /[^,;:.!?()«»“”"]*$/u.exec(before)![0].trimStart()
    return led.length <= longestLead ? start - led.length : start
  }
  const common =
    stretch && evidence({ article: base.article, start: clauseStart(stretch), end: stretch.end }).exact
  const at = base.content.start + marked.indexOf(bareWords)
  const words = marked.includes(bareWords)
    ? evidence({
        article: base.article,
        start: clauseStart({ start: at, end: at }),
        end: at + bareWords.length,
      }).exact
    : (common ?? marked)
  const isReworded = bare.length === 1 && shown.changes.includes('wording') && bareWords.length < briefWords
  return [
    {
      kind: 'dequoted-quotation',
      key: [row.id],
      formerKeys: formerIds.map(id => [id]),
      confidence: bare.some(cell => isSure(cell, base, input, longestRun(baseWords, versionOf(cell)).length))
        ? 'sure'
        : 'needs-review',
      // Reported speech keeps the credit; the outlet's own voice loses it.
      severity: own.length > 0 ? 2 : 1,
      title: translate(isReworded ? 'finding.dequoted.reworded' : 'finding.dequoted', {
        words: shorten(words, longestTitle),
        bare: shorten(bareWords),
        base: names.one(base.article),
        variants: names.list(bare.map(cell => cell.article)),
      }),
      evidence: [
        evidence({ article: base.article, ...base.content }, 'base'),
        ...bare.map(cell =>
          evidence(
            { article: cell.article, ...cell.content },
            cell.sourceId === null ? 'own-words' : 'reported',
          ),
        ),
      ],
      details: {
        row: row.id,
        sourceId: row.sourceId,
        variants: bare.map(cell => ({
          article: cell.article,
          sourceId: cell.sourceId,
          attribution: cell.attributionId,
        })),
      },
    },
  ]
}

/** Characters of the clause before what both print. */
const longestLead = 80
/** Characters of the words in the title. */
const longestTitle = 150
/** A shorter run says nothing of what both print. */
const leastRun = 4

/** The longest run of words of the fuller version that the other has too, without a word between. */
function longestRun(baseWords: RowReading['baseWords'], other: Version | undefined): RowReading['baseWords'] {
  if (!other) return []
  const gone = new Set(other.differences.flatMap(one => (one.kind === 'typographic' ? [] : one.gone)))
  let best: RowReading['baseWords'] = []
  let run: RowReading['baseWords'] = []
  for (const word of baseWords) {
    run = gone.has(word) ? [] : [...run, word]
    if (run.length > best.length) best = run
  }
  const last = best.findLastIndex(({ content }) => content)
  return best.slice(0, last + 1)
}

/** Whether the article puts these very words, or most of them, between marks: then it has lost none. */
function isQuotedThere({ article, content }: LedgerCell, input: FindingInput): boolean {
  return attributionsOf(input, article).some(
    one => one.type !== 'indirect' && overlapLength(one.content, content) * 2 > content.end - content.start,
  )
}

/** The cell with most text; among equals by place, so that the order of the files tells nothing. */
function longest(cells: LedgerCell[]): LedgerCell {
  const span = ({ article, content }: LedgerCell) => ({ article, ...content })
  const length = ({ content }: LedgerCell) => content.end - content.start
  return [...cells].sort((a, b) => length(b) - length(a) || byPlace(span(a), span(b)))[0]!
}

/** So many letters can be told in a title beside the words that they stand for. */
const briefWords = 60

/** Fewer words may meet by chance. */
const sureWords = 8
/** So many of them must follow one another as they do between the marks: two outlets may tell of one loss in a few words alike. */
const sureRun = 6
/** «la Convention européenne des droits de l'homme» has eight words and is the name of a thing that anybody prints. */
const sureLongWords = 6

function isSure(cell: LedgerCell, base: LedgerCell, input: FindingInput, run: number): boolean {
  const text = evidenceFrom(input.documents)({ article: cell.article, ...cell.content }).exact
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return (
    run >= sureRun &&
    count >= sureWords &&
    (text.match(/[\p{L}\p{M}]{4,}/gu)?.length ?? 0) >= sureLongWords &&
    (cell.sourceId === null || base.sourceId === null || cell.sourceId === base.sourceId)
  )
}
