import type { Difference } from '../../attribution/ledger/compare.js'
import { fold } from '../../facts/stem.js'
import type { Article, Attribution, LedgerCell, Span } from '../../model/index.js'
import { stretchOf } from './versions.js'

/** Characters beside a quotation in which its speaker or a word put first may stand. */
const beside = 120

/**
 * Whether words that a version seems to leave out are there after all: in another order («l'enfant que Morel porte»,
 * «l'enfant que porte Morel») or just outside the marks («Morel affiche "un bilan"» for «"le bilan de Morel est …"»).
 */
export function isPrintedBeside(gone: Difference['gone'], cell: LedgerCell, article: Article): boolean {
  const { start, end } = cell.content
  const near = new Set(
    fold(article.text.slice(Math.max(0, start - beside), end + beside)).match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  const told = gone.filter(({ content }) => content)
  return told.length > 0 && told.filter(word => near.has(word.fold)).length * 2 >= told.length
}

/**
 * Whether words between the marks are the reporter's: an incise stands before them there («…, a déclaré la ministre, lors d'une
 * conversation rapportée hier»), and where it ends only a reader can tell.
 * `attributions` are those of the article that prints the fuller version.
 */
export function isReportersAside(
  gone: Difference['gone'],
  base: LedgerCell,
  attributions: Attribution[],
): boolean {
  const span = stretchOf(gone)
  if (span === null) return false
  return attributions.some(
    ({ cue }) =>
      cue !== null && inside(cue, base.content) && cue.start < span.end && span.start - cue.end < beside,
  )
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
