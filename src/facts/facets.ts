import type { AnalyzeOptions, CoverageCell, Entity, Facet, FacetKind, Span } from '../model/index.js'
import { contentId } from '../model/index.js'
import { CellMaker, type Cover } from './cells.js'
import { checkCells, type Recover } from './claims/check-cells.js'
import type { Corpus, FactUnit } from './corpus.js'
import type { FactInput } from './fact-input.js'
import { findGivenTopic, termsOf } from './given-topics.js'
import { unitAt } from './names.js'
import { narrowToClause } from './narrow.js'
import { discoverTopics, type Topic } from './topics.js'
import { verbsByLanguage } from './verbs.js'
import { type Breadth, Weigher } from './weight.js'

/** A facet of the coverage before its cells: cheap to make, so that thousands can be compared before some are kept. */
interface Draft {
  id: string
  label: string
  kind: FacetKind
  given: boolean
  terms?: string[]
  cover: Cover
}

/** Builds the facets of every kind; `limit` is the number kept per discovered kind. */
export class FacetBuilder {
  private readonly maker: CellMaker
  private readonly weigher: Weigher
  private readonly index: Map<string, number>
  private readonly byName: Map<string, Entity>
  /** Ids of sentences that hold a figure or a rare name. */
  private readonly concrete: Set<number>

  constructor(
    private readonly input: FactInput,
    private readonly corpus: Corpus,
  ) {
    this.maker = new CellMaker(input, corpus)
    this.weigher = new Weigher(corpus, input.alignment.origins)
    this.index = new Map(corpus.documents.map(({ article }, position) => [article.id, position]))
    this.byName = new Map(input.annotations.entities.map(entity => [entity.name, entity]))
    this.concrete = concreteUnits(input, corpus)
  }

  given(options: AnalyzeOptions): Facet[] {
    if (options.topics.length === 0) return []
    const words = options.topics.flatMap(termsOf).flatMap(term => term.toLowerCase().split(/[^\p{L}-]+/u))
    const verbs = verbsByLanguage(this.corpus.documents, words)
    const { entities } = this.input.annotations
    return options.topics.map(spec => {
      const { label, present, partial } = findGivenTopic(this.corpus, entities, spec, verbs)
      const cover = this.cover(present, partial)
      return this.facet({ id: contentId('topic', label), label, kind: 'topic', given: true, cover })
    })
  }

  topics(limit: number): { facets: Facet[]; omitted: number } {
    const topics = discoverTopics(this.corpus, this.input)
    return this.keep(
      topics.map(topic => this.topicDraft(topic)),
      limit,
    )
  }

  rows(limit: number): { facets: Facet[]; omitted: number } {
    const members = new Map<number, FactUnit[]>()
    for (const unit of this.corpus.units) {
      const list = members.get(unit.row)
      if (list) list.push(unit)
      else members.set(unit.row, [unit])
    }
    const drafts = this.input.alignment.rows.flatMap((row, index): Draft[] => {
      if (row.cells.length < 2) return []
      const present = new Map((members.get(index) ?? []).map(unit => [unit.id, [unit.unit as Span]]))
      return [
        { id: row.id, label: row.label, kind: 'row', given: false, cover: this.cover(present, new Map()) },
      ]
    })
    return this.keep(drafts, limit)
  }

  entities(limit: number): { facets: Facet[]; omitted: number } {
    // «échantillons B»: a letter names nobody.
    const named = this.input.annotations.entities.filter(({ name }) => /[^\s.].*[^\s.]/u.test(name))
    const drafts = named.map((entity): Draft => {
      const mentions = entity.mentions.filter(mention => mention.form !== 'pronoun')
      return { id: entity.id, label: entity.name, kind: 'entity', given: false, cover: spansOnly(mentions) }
    })
    return this.keep(drafts, limit)
  }

  sources(limit: number): { facets: Facet[]; omitted: number } {
    const named = this.input.attribution.sources.filter(({ name }) => /[^\s.].*[^\s.]/u.test(name))
    const drafts = named.map(
      (source): Draft => ({
        id: source.id,
        label: source.name,
        kind: 'source',
        given: false,
        cover: spansOnly(source.mentions),
      }),
    )
    return this.keep(drafts, limit)
  }

  /** The facets with only the cells that bear out their labels, counted anew. */
  checked(facets: Facet[]): Facet[] {
    const recover: Recover = (cell, status, spans) => this.maker.recover(cell, status, spans)
    return checkCells(this.input, facets, recover).map((facet, index) =>
      facet === facets[index] ? facet : { ...facet, ...this.recount(facet) },
    )
  }

  private recount({ cells }: Facet): Breadth {
    const carriers = cells
      .filter(({ spans }) => spans.length > 0)
      .map(({ article, spans }) => ({ index: this.index.get(article)!, start: spans[0]!.start }))
    const isConcrete = carriers.some(({ index, start }) => {
      const unit = unitAt(this.corpus, index, { start, end: start })
      return unit !== null && this.concrete.has(unit)
    })
    return this.weigher.weigh(carriers, isConcrete ? 1 : 0)
  }

  private topicDraft(topic: Topic): Draft {
    if (topic.part) return this.partDraft(topic, topic.part)
    const present = new Map<number, Span[]>()
    const partial = new Map<number, Span[]>()
    const wordless = this.wordless(topic)
    for (const id of [...topic.units].sort((a, b) => a - b)) {
      const { unit, article } = this.corpus.units[id]!
      const into = wordless.has(article) ? partial : present
      into.set(id, [unit])
    }
    return {
      id: contentId('topic', topic.key),
      label: topic.label,
      kind: 'topic',
      given: false,
      terms: topic.terms.map(term => term.surface),
      cover: this.withMentions(topic, this.narrowed(topic, this.cover(present, partial, topic.aligned))),
    }
  }

  /**
   * What the nearest passage elsewhere is compared with: the clauses that hold the label, where half of the carriers print
   * it. «…, précédée d'incidents à la frontière» within a long lead is not like another lead for the rest of that lead.
   */
  private narrowed({ term }: Topic, cover: Cover): Cover {
    if (!term) return cover
    const holding = cover.statements.filter(({ id }) => term.units.has(id))
    const articles = new Set(holding.map(({ article }) => article))
    if (articles.size * 2 <= cover.present.size) return cover
    const statements = holding.map(unit => narrowToClause(this.corpus, unit, term.units.get(unit.id)!))
    return { ...cover, statements }
  }

  /** Part of a sentence: only its own words are looked for elsewhere. */
  private partDraft(topic: Topic, { start, end, stems }: NonNullable<Topic['part']>): Draft {
    const unit = this.corpus.units[[...topic.units][0]!]!
    const total = stems.reduce((sum, stem) => sum + this.corpus.weight(stem), 0)
    return {
      id: contentId('topic', topic.key),
      label: topic.label,
      kind: 'topic',
      given: false,
      cover: {
        present: new Map([[unit.article, [{ start, end }]]]),
        partial: new Map(),
        statements: [{ ...unit, stems, total }],
        likenessCounts: false,
      },
    }
  }

  /** A topic named after a person is in part where the article speaks of them without the name: «le chef de l'Etat». */
  private withMentions(topic: Topic, cover: Cover): Cover {
    const entity = topic.term?.name ? this.byName.get(topic.term.surface) : undefined
    for (const { article, start, end } of entity?.mentions ?? []) {
      if (cover.present.has(article)) continue
      cover.partial.set(article, [...(cover.partial.get(article) ?? []), { start, end }])
    }
    return cover
  }

  /**
   * Articles that are aligned with the topic but have no word of its label, while at least two and half of the articles
   * do: they say a part of what a long sentence elsewhere says.
   */
  private wordless({ term, units }: Topic): Set<string> {
    const all = new Set([...units].map(id => this.corpus.units[id]!.article))
    if (!term) return new Set()
    const worded = new Set(
      [...units]
        .map(id => this.corpus.units[id]!)
        .filter(unit => term.units.has(unit.id) || term.stems.some(stem => unit.stems.includes(stem)))
        .map(unit => unit.article),
    )
    if (worded.size < 2 || worded.size * 2 < all.size) return new Set()
    return new Set([...all].filter(article => !worded.has(article)))
  }

  /** Spans by unit become spans by article; partial only where nothing is present. */
  private cover(present: Map<number, Span[]>, partial: Map<number, Span[]>, likenessCounts = true): Cover {
    const cover: Cover = { present: new Map(), partial: new Map(), statements: [], likenessCounts }
    const add = (into: Map<string, Span[]>, id: number, spans: Span[]) => {
      const { article } = this.corpus.units[id]!
      into.set(article, [...(into.get(article) ?? []), ...spans])
    }
    for (const [id, spans] of present) {
      add(cover.present, id, spans)
      cover.statements.push(this.corpus.units[id]!)
    }
    for (const [id, spans] of partial) {
      if (!cover.present.has(this.corpus.units[id]!.article)) add(cover.partial, id, spans)
    }
    return cover
  }

  /** The weightiest drafts become facets. Nearest passages are only looked for in those. */
  private keep(drafts: Draft[], limit: number): { facets: Facet[]; omitted: number } {
    const rough = drafts
      .map(draft => ({ draft, weight: this.weigh(draft.cover).weight }))
      .sort((x, y) => y.weight - x.weight || (x.draft.id < y.draft.id ? -1 : 1))
    return {
      facets: rough.slice(0, limit).map(({ draft }) => this.facet(draft)),
      omitted: Math.max(0, rough.length - limit),
    }
  }

  private weigh(cover: Cover, alike: CoverageCell[] = []): Breadth {
    const covered = [...cover.present, ...cover.partial].map(([article, spans]) => ({ article, spans }))
    const carriers = [...covered, ...alike].map(({ article, spans }) => ({
      index: this.index.get(article)!,
      start: spans[0]!.start,
    }))
    return this.weigher.weigh(carriers, cover.statements.some(unit => this.concrete.has(unit.id)) ? 1 : 0)
  }

  private facet({ cover, terms, ...head }: Draft): Facet {
    const cells = this.maker.cells(cover, head.kind === 'topic' || head.kind === 'row')
    // Cells that only likeness to a statement made partial.
    const alike = cells.filter(
      ({ article, spans }) => spans.length > 0 && !cover.present.has(article) && !cover.partial.has(article),
    )
    const facet = { ...head, cells, ...this.weigh(cover, alike) }
    return terms && terms.length > 0 ? { ...facet, terms } : facet
  }
}

function spansOnly(mentions: (Span & { article: string })[]): Cover {
  const present = new Map<string, Span[]>()
  for (const { article, start, end } of mentions) {
    present.set(article, [...(present.get(article) ?? []), { start, end }])
  }
  return { present, partial: new Map(), statements: [], likenessCounts: false }
}

/** An entity in more than one sentence of twelve is no detail. */
const rareName = 12

function concreteUnits(input: FactInput, corpus: Corpus): Set<number> {
  const marks = [
    ...input.annotations.figures,
    ...input.annotations.entities
      .filter(entity => entity.mentions.length * rareName <= corpus.units.length)
      .flatMap(entity => entity.mentions.filter(mention => mention.form === 'name')),
  ]
  const index = new Map(corpus.documents.map(({ article }, position) => [article.id, position]))
  const units = marks.map(mark => {
    const position = index.get(mark.article)
    return position === undefined ? null : unitAt(corpus, position, mark)
  })
  return new Set(units.filter(unit => unit !== null))
}
