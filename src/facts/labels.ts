import { pairIndex } from '../align/pair-index.js'
import type { Alignment, EntityKind } from '../model/index.js'
import { memo } from '../text/memo.js'
import type { Cluster } from './clusters.js'
import type { Corpus } from './corpus.js'
import { unitAt } from './names.js'
import type { Term } from './terms.js'
import type { Topic } from './topics.js'

/** By number of content words: two or three say best what a topic is. */
const byLength = [0.65, 1.15, 1.1, 0.9]
const commonWord = 0.85
const longestLabel = 36
const longestDouble = 42
const furtherTerms = 6
/** So many lone sentences elsewhere may be joined by a phrase; more, and the phrase is common. */
const mostJoined = 3
/** A country or an unknown capitalised word says less of a statement than a person or a body. */
const weakNames: ReadonlySet<EntityKind> = new Set(['country', 'place', 'other', 'group'])

/** Chooses the words that name a cluster. */
export class Labeller {
  /** Units of clusters that only one article carries: a rare phrase may join two such. */
  private readonly alone: Set<number>
  /** Units that are aligned directly. */
  private readonly paired: (unit: number) => number[]

  constructor(
    private readonly corpus: Corpus,
    private readonly alignment: Alignment,
    clusters: Cluster[],
    private readonly byUnit: Map<number, Term[]>,
    private readonly vague: Set<string>,
  ) {
    this.alone = new Set(
      clusters.filter(({ articles }) => articles.length === 1).flatMap(({ units }) => units),
    )
    this.paired = pairedUnits(corpus, alignment)
  }

  /** The topics of a cluster: one, unless its articles hang together only through a third one. */
  label(cluster: Cluster): Topic[] {
    const inside = new Set(cluster.units)
    const candidates = new Set(cluster.units.flatMap(unit => this.byUnit.get(unit) ?? []))
    const ranked = [...candidates]
      .map(term => ({ term, score: this.score(cluster, inside, term) }))
      .sort((x, y) => y.score - x.score || (x.term.key < y.term.key ? -1 : 1))
      .map(({ term }) => term)
    const term = ranked[0] ? whole(ranked[0], ranked) : null
    const [units, rest] = term ? this.split(cluster, term) : [cluster.units, []]
    const second = term ? this.second(units, [term, ...ranked.filter(other => other !== term)]) : null
    const topic: Topic = {
      key: term?.key ?? `unit ${this.plain(cluster)}`,
      label: term
        ? [term, ...(second ? [second] : [])].map(({ surface }) => surface).join(', ')
        : this.plain(cluster),
      term,
      terms: this.further([...(term ? [term] : []), ...ranked.filter(other => other !== term)], second),
      units: new Set([...units, ...(term && this.extends(cluster, term) ? term.units.keys() : [])]),
      aligned: true,
    }
    return rest.length === 0 ? [topic] : [topic, ...this.label(this.part(cluster, rest))]
  }

  /** A single common word («Occidentaux») does not bring sentences of other articles into what one article says. */
  private extends(cluster: Cluster, term: Term): boolean {
    return term.name !== null || term.stems.length > 1 || cluster.articles.length > 1
  }

  /** A second phrase where the first is one bare word, or is missing from half of the sentences: «tirs de sommation, incursion». */
  private second(units: number[], ranked: Term[]): Term | null {
    const [label, ...rest] = ranked
    const others = units.filter(unit => !label!.units.has(unit))
    const bare =
      label!.stems.length === 1 && (!label!.proper || (label!.name !== null && weakNames.has(label!.name)))
    if (!bare && others.length * 2 < units.length) return null
    const found = rest.find(
      term =>
        (bare || others.some(unit => term.units.has(unit))) &&
        !term.stems.some(stem => label!.stems.includes(stem)) &&
        (term.stems.length > 1 || term.proper) &&
        !(term.name !== null && weakNames.has(term.name)) &&
        term.surface.length + label!.surface.length <= longestDouble,
    )
    return found ?? null
  }

  /**
   * Articles of the cluster that say the label, or a sentence aligned with one that says it; the units of the others
   * form a cluster of their own. A row is a chain: its ends may have nothing in common.
   */
  private split(cluster: Cluster, term: Term): [number[], number[]] {
    const holding = cluster.units.filter(unit => term.units.has(unit))
    const near = new Set(holding.flatMap(unit => [unit, ...this.paired(unit)]))
    const kept = new Set(cluster.units.filter(unit => near.has(unit)).map(unit => this.articleOf(unit)))
    const stays = (unit: number) => kept.has(this.articleOf(unit))
    return [cluster.units.filter(stays), cluster.units.filter(unit => !stays(unit))]
  }

  private part(cluster: Cluster, units: number[]): Cluster {
    const articles = new Set(units.map(unit => this.articleOf(unit)))
    return { units, rows: cluster.rows, articles: cluster.articles.filter(article => articles.has(article)) }
  }

  private articleOf(unit: number): string {
    return this.corpus.units[unit]!.article
  }

  /**
   * A good label is in every article of the cluster (reach), hardly elsewhere (purity), rare over the event, and a name
   * or two to three words: «accord de partenariat» rather than «accord» or «accord de partenariat stratégique global».
   * A phrase that also stands in sentences that no other article shares may be what joins them («Extrême-Orient russe»).
   */
  private score(cluster: Cluster, inside: ReadonlySet<number>, term: Term): number {
    const held = commonUnits(cluster, inside, term)
    const reach = new Set(held.map(unit => this.articleOf(unit))).size / cluster.articles.length
    const joined = this.joins(cluster, inside, term, term.units.size - held.length, reach)
    const purity = (held.length + joined + 0.2) / (term.units.size + 0.4)
    const rarity = term.stems.reduce((sum, stem) => sum + this.corpus.weight(stem), 0) / term.stems.length
    const length = term.surface.length > longestLabel ? 0.6 : 1
    const said = (term.quoted ? 0.75 : 1) * (term.stems.some(stem => this.vague.has(stem)) ? 0.85 : 1)
    const join = joined === 0 ? 1 : term.stems.length === 1 && term.name === null ? 2 : 1.5
    return (
      (0.2 + reach ** 2) *
      (0.15 + purity) *
      Math.sqrt(rarity) *
      formOf(term, reach, cluster.articles.length) *
      length *
      said *
      join
    )
  }

  /** How many lone sentences elsewhere the phrase joins to the cluster. */
  private joins(
    cluster: Cluster,
    inside: ReadonlySet<number>,
    term: Term,
    elsewhere: number,
    reach: number,
  ): number {
    if (elsewhere === 0 || elsewhere > mostJoined) return 0
    const outside = [...term.units.keys()].filter(unit => !inside.has(unit))
    const here = new Set(cluster.articles)
    const widens = outside.some(unit => !here.has(this.articleOf(unit)))
    const common = reach === 1 && cluster.articles.length > 2 && term.stems[0]!.length > 4
    const specific = widens && (term.name !== null || term.stems.length > 1 || common)
    const lone = outside.every(unit => this.alone.has(unit))
    return specific && lone ? outside.length : 0
  }

  /** Further phrases, none of which says again what the label or one before it says. */
  private further(ranked: Term[], second: Term | null): Term[] {
    const [label, ...rest] = ranked
    const chosen: Term[] = []
    const said = new Set([...(label?.stems ?? []), ...(second?.stems ?? [])])
    for (const term of rest) {
      if (chosen.length === furtherTerms) break
      if (term.stems.some(stem => said.has(stem))) continue
      chosen.push(term)
      for (const stem of term.stems) said.add(stem)
    }
    return chosen
  }

  /** Without any noun phrase: the row's own label, or the sentence's first words. */
  private plain(cluster: Cluster): string {
    const row = cluster.rows[0]
    if (row !== undefined && this.alignment.rows[row]!.label) return this.alignment.rows[row]!.label
    const unit = this.corpus.units[cluster.units[0]!]!
    const last = unit.words[Math.min(5, unit.words.length - 1)]
    const text = this.corpus.documents[unit.document]!.article.text
    return text.slice(unit.unit.start, last?.end ?? unit.unit.end)
  }
}

/** The units of a cluster that hold a term; the shorter list is gone through, since some terms are everywhere. */
function commonUnits(cluster: Cluster, inside: ReadonlySet<number>, { units }: Term): number[] {
  if (units.size > cluster.units.length) return cluster.units.filter(unit => units.has(unit))
  const held: number[] = []
  for (const unit of units.keys()) if (inside.has(unit)) held.push(unit)
  return held
}

/** «sommation du Sud» is a piece of «tirs de sommation du Sud» where the one never stands without the other. */
function whole(label: Term, candidates: Term[]): Term {
  if (label.name !== null) return label
  const longer = candidates.filter(
    ({ key, units }) =>
      key !== label.key && ` ${key} `.includes(` ${label.key} `) && units.size === label.units.size,
  )
  const longest = longer.sort((x, y) => y.stems.length - x.stems.length || (x.key < y.key ? -1 : 1))[0]
  return longest && longest.surface.length <= longestLabel ? longest : label
}

/** A name only labels what all the articles connect with it: the paper that one of them credits is not their topic. */
function formOf(term: Term, reach: number, articles: number): number {
  if (term.name !== null)
    return weakNames.has(term.name) ? 0.6 : reach === 1 ? (term.stems.length > 1 ? 1.35 : 1.25) : 0.35
  // One word that three articles or more have in common says enough: «munitions».
  if (term.stems.length === 1 && reach === 1 && articles > 2) return commonWord
  return (byLength[term.stems.length - 1] ?? 0.8) * (term.proper ? 1.05 : 1)
}

function pairedUnits(corpus: Corpus, alignment: Alignment): (unit: number) => number[] {
  const pairs = pairIndex(alignment.pairs)
  const positions = new Map(corpus.documents.map(({ article }, position) => [article.id, position]))
  const known = new Map<number, number[]>()
  return unit =>
    memo(known, unit, id => {
      const { article, unit } = corpus.units[id]!
      return pairs.partnersOf({ article, start: unit.start }).flatMap(span => {
        const position = positions.get(span.article)
        return position === undefined ? [] : (unitAt(corpus, position, span) ?? [])
      })
    })
}
