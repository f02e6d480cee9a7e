import { type PairIndex, pairIndex } from '../../align/pair-index.js'
import type { ArticleSpan, CoverageCell, CoverageStatus, Entity, Facet, Span } from '../../model/index.js'
import type { FactInput } from '../fact-input.js'
import { aliasesOf } from '../naming/aliases.js'
import { type Claim, type ClaimReader, claimReader } from './claim.js'
import { statementsOf } from './statements.js'

/** A pair of sentences below this score does not hold an article in a facet whose words it lacks. */
const surePair = 0.6

/** Makes a cell anew with another status and other evidence. */
export type Recover = (cell: CoverageCell, status: CoverageStatus, spans: Span[]) => CoverageCell

/**
 * Cells that bear out their label: present where a sentence holds its figure, names and words, in part where it holds some
 * of them or is aligned with one that does, else absent. A sentence of the bundle that has nothing of the label is no proof.
 */
export function checkCells(input: FactInput, facets: Facet[], recover: Recover): Facet[] {
  const reader = claimReader(input)
  const pairs = pairIndex(input.alignment.pairs)
  const aliases = aliasesOf(input)
  const heads = new Set(
    input.documents.flatMap(({ article: { id }, units }) =>
      units.filter(({ partKind }) => partKind === 'headline').map(({ start }) => key({ article: id, start })),
    ),
  )
  const isHeadline = (span: ArticleSpan) => heads.has(key(span))
  return facets.map(facet => {
    if ((facet.kind !== 'topic' && facet.kind !== 'row') || facet.given) return facet
    const carrying = facet.cells.filter(({ spans }) => spans.length > 0)
    if (carrying.length < 2) return facet
    const present = carrying.filter(({ status }) => status === 'present')
    if (facet.kind === 'row') return fitting(reader, facet, present, recover)
    const entity = aliases.entity(facet.label)
    if (entity) return named(input, facet, entity, recover)
    const stated = present.flatMap(spansOf)
    const claims = reader.claims(facet.label, stated)
    return claims.length === 0 ? facet : new Checker(reader, pairs, claims, recover, isHeadline).check(facet)
  })
}

export function spansOf({ article, spans }: CoverageCell): ArticleSpan[] {
  return spans.map(({ start, end }) => ({ article, start, end }))
}

/** A row holds sentences that say alike; one without the figure or the name of its label says a part. */
function fitting(reader: ClaimReader, facet: Facet, present: CoverageCell[], recover: Recover): Facet {
  const claims = reader.claims(facet.label, present.flatMap(spansOf))
  if (claims.length === 0) return facet
  const cells = facet.cells.map(cell =>
    cell.status === 'present' && !spansOf(cell).some(span => reader.fits(claims, span))
      ? recover(cell, 'partial', cell.spans)
      : cell,
  )
  return { ...facet, cells }
}

/** A name is in a cell where it is printed: «l'équipe» is not «L'Equipe». */
function named(input: FactInput, facet: Facet, entity: Entity, recover: Recover): Facet {
  const statements = statementsOf(input)
  const texts = new Map(input.documents.map(({ article }) => [article.id, article.text]))
  const names = [entity.name, ...entity.variants.map(({ name }) => name)]
  const holds = (span: ArticleSpan) => {
    if (statements.in(span).names.has(entity.id)) return true
    const said = texts.get(span.article)!.slice(span.start, span.end)
    return names.some(name => said.includes(name))
  }
  const cells = facet.cells.map(cell => {
    const held = spansOf(cell).filter(holds)
    return held.length === cell.spans.length
      ? cell
      : recover(cell, held.length > 0 ? cell.status : 'absent', held)
  })
  return cells.some(({ status }) => status === 'present') ? { ...facet, cells } : facet
}

class Checker {
  constructor(
    private readonly reader: ClaimReader,
    private readonly pairs: PairIndex,
    private readonly claims: Claim[],
    private readonly recover: Recover,
    private readonly isHeadline: (span: ArticleSpan) => boolean,
  ) {}

  check(facet: Facet): Facet {
    const stating = facet.cells
      .flatMap(spansOf)
      .filter(span => this.reader.holding(this.claims, span) === 'all')
    const keys = new Set(stating.map(key))
    return { ...facet, cells: facet.cells.map(cell => this.cell(cell, keys)) }
  }

  private cell(cell: CoverageCell, stating: ReadonlySet<string>): CoverageCell {
    const read = spansOf(cell).map(span => ({
      span,
      holding: this.reader.holding(this.claims, span),
      tied: this.tied(span, stating),
    }))
    if (read.length === 0) return cell
    const isStated = read.some(({ holding }) => holding === 'all')
    // Beside a sentence that states it, one that only leads up to it is no proof; a headline says it in short.
    const kept = read
      .filter(
        ({ span, holding, tied }) => holding !== 'none' || (tied && (!isStated || this.isHeadline(span))),
      )
      .map(({ span }) => span)
    const status = isStated ? 'present' : kept.length > 0 ? 'partial' : 'absent'
    if (status === cell.status && kept.length === cell.spans.length) return cell
    return this.recover(cell, status, kept)
  }

  private tied(span: ArticleSpan, stating: ReadonlySet<string>): boolean {
    return this.pairs
      .pairsOf(span)
      .some(
        ({ a, b, relation, score }) =>
          (relation !== 'same-content' || score >= surePair) && (stating.has(key(a)) || stating.has(key(b))),
      )
  }
}

function key({ article, start }: Pick<ArticleSpan, 'article' | 'start'>): string {
  return `${article}:${start}`
}
