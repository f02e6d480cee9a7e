import { pairIndex } from '../align/pair-index.js'
import type { Attribution, CoverageCell, CoverageStatus, Relation, Span } from '../model/index.js'
import type { Corpus, FactUnit } from './corpus.js'
import type { FactInput } from './fact-input.js'
import { unitAt } from './names.js'
import { type Nearest, nearestIn } from './nearest.js'

/** What one facet found, before the cells are made. */
export interface Cover {
  /** Article → exact evidence. */
  present: Map<string, Span[]>
  partial: Map<string, Span[]>
  /** Sentences that state it: what the nearest passage elsewhere is compared with. */
  statements: FactUnit[]
  /** False where a name alone makes the facet: a sentence like the others without the name is no part of it. */
  likenessCounts: boolean
}

/** From this likeness on a sentence elsewhere may say it in other words: the cell is `partial`, not `absent`. */
export const nearStatement = 0.34

/** Part of a sentence that reported speech must make up, so that the sentence counts as said by its source. */
const leastReported = 0.3

/** Makes the cells of a facet, one per article. */
export class CellMaker {
  /** Positions in the corpus of the articles, in the order of the result. */
  private readonly order: number[]
  private readonly position: Map<string, number>
  private readonly relations: Map<number, Relation>
  private readonly attributions: Map<string, Attribution[]>

  constructor(
    input: FactInput,
    private readonly corpus: Corpus,
  ) {
    this.position = new Map(corpus.documents.map(({ article }, index) => [article.id, index]))
    this.order = input.documents.map(({ article }) => this.position.get(article.id)!)
    this.relations = strongestRelations(input, corpus)
    this.attributions = byArticle(input.attribution.attributions)
  }

  cells(cover: Cover, withNearest: boolean): CoverageCell[] {
    const missing = new Set(
      this.corpus.documents
        .map(document => document.article.id)
        .filter(id => !cover.present.has(id) && !cover.partial.has(id)),
    )
    const nearest = withNearest
      ? nearestIn(this.corpus, cover.statements, missing)
      : new Map<string, Nearest>()
    return this.order.map(index => {
      const { article } = this.corpus.documents[index]!
      const present = cover.present.get(article.id)
      const partial = cover.partial.get(article.id)
      if (present) return this.covered(index, 'present', present)
      if (partial) return this.covered(index, 'partial', partial)
      const near = nearest.get(article.id)
      if (near && cover.likenessCounts && near.score >= nearStatement)
        return this.covered(index, 'partial', [near.span], near)
      const status = article.extraction.status === 'doubtful' ? 'doubtful' : 'absent'
      const cell: CoverageCell = { article: article.id, status, spans: [], copy: null, sourceIds: [] }
      return near ? { ...cell, nearest: near } : cell
    })
  }

  /** A cell with another status and other evidence. */
  recover({ article, nearest }: CoverageCell, status: CoverageStatus, spans: Span[]): CoverageCell {
    const index = this.position.get(article)!
    const near = nearest ? { nearest } : {}
    if (status === 'present' || status === 'partial')
      return { ...this.covered(index, status, spans), ...near }
    const { extraction } = this.corpus.documents[index]!.article
    const missing = extraction.status === 'doubtful' ? 'doubtful' : 'absent'
    return { article, status: missing, spans: [], copy: null, sourceIds: [], ...near }
  }

  private covered(index: number, status: 'present' | 'partial', spans: Span[], near?: Nearest): CoverageCell {
    const article = this.corpus.documents[index]!.article.id
    const cell: CoverageCell = {
      article,
      status,
      spans: spans.map(({ start, end }) => ({ start, end })),
      copy: this.copyOf(index, spans),
      sourceIds: this.credited(article, spans),
    }
    return near ? { ...cell, nearest: near } : cell
  }

  /** The strongest relation of the sentences that hold the spans. */
  private copyOf(index: number, spans: Span[]): Relation | 'own' {
    const found = new Set(
      spans.map(({ start }) => {
        const unit = unitAt(this.corpus, index, { start, end: start })
        return unit === null ? undefined : this.relations.get(unit)
      }),
    )
    return (['verbatim', 'rewritten', 'same-content'] as const).find(relation => found.has(relation)) ?? 'own'
  }

  /**
   * Sources to whom the article attributes a span, or whose quotation stands in it. Reported speech must make up a good part of it:
   * «un accord pourrait être signé entre ces pays dont l'Occident perçoit l'alliance comme une menace» is not what
   * the West says.
   */
  private credited(article: string, spans: Span[]): string[] {
    const ids = (this.attributions.get(article) ?? []).flatMap(({ sourceId, type, content, clause }) => {
      if (sourceId === null) return []
      const whole = clause ?? content
      const held = spans.some(span => {
        const [common, length] = [overlap(whole, span), span.end - span.start]
        const least =
          type === 'indirect' ? length * leastReported : Math.min(length, whole.end - whole.start) / 2
        return common > 0 && common >= least
      })
      return held ? [sourceId] : []
    })
    return [...new Set(ids)].sort()
  }
}

export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function byArticle(attributions: Attribution[]): Map<string, Attribution[]> {
  const lists = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    if (!attribution.speech) continue
    const list = lists.get(attribution.article)
    if (list) list.push(attribution)
    else lists.set(attribution.article, [attribution])
  }
  return lists
}

const strength: Record<Relation, number> = { verbatim: 3, rewritten: 2, 'same-content': 1 }

function strongestRelations(input: FactInput, corpus: Corpus): Map<number, Relation> {
  const index = pairIndex(input.alignment.pairs)
  const relations = new Map<number, Relation>()
  for (const { id, article, unit } of corpus.units) {
    for (const { relation } of index.pairsOf({ article, start: unit.start })) {
      const known = relations.get(id)
      if (!known || strength[known] < strength[relation]) relations.set(id, relation)
    }
  }
  return relations
}
