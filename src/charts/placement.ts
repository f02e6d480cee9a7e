import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Facet, Report } from '../model/index.js'
import { crowdedOutlets } from './bars.js'
import type { Chart } from './chart.js'
import { highest, percent, shorten, titleLabel, twoLines, widestLabel } from './labels.js'
import { rowLabelMark } from './matrix.js'
import { articleCells, articleColumns } from './shown-outlets.js'
import { comparedSentences, positionOf } from './strips.js'
import { chartWidth, ink, ramp, schemaAddress } from './theme.js'

const shownFacts = 14
const labelSize = 10.5

interface Place {
  article: Article
  /** 0 is the first word, 1 the end. */
  at: number
}

interface Fact {
  label: string
  places: Place[]
}

/** Where in each article a fact is first told: near the top, or buried. */
export const placement: Chart = {
  id: 'placement',
  build(report, translate) {
    const facts = readFacts(report)
    const widest = highest(facts, spread)
    if (!widest || spread(widest) === 0) return null
    const [first, last] = [earliest(widest), latest(widest)]
    const values = {
      fact: shorten(widest.label, 70),
      first: titleLabel(first.article),
      firstAt: percent(first.at, translate),
      last: titleLabel(last.article),
      lastAt: percent(last.at, translate),
      facts: facts.length,
    }
    const title = translate('chart.placement.title', values)
    const alternative = translate('chart.placement.alternative', values)
    const crowded = isCrowded(facts)
    return {
      title: crowded ? `${title} ${translate('chart.placement.ends')}` : title,
      alternative: crowded ? `${alternative} ${translate('chart.placement.strokes')}` : alternative,
      table: tableOf(facts, report.articles, translate),
      rows: facts.length,
      spec: specOf(facts, translate),
    }
  },
}

const earliest = (fact: Fact) => highest(fact.places, place => -place.at)!
const latest = (fact: Fact) => highest(fact.places, place => place.at)!
const spread = (fact: Fact) => latest(fact).at - earliest(fact).at

/** Discs with sigla would cover each other in a row. */
const isCrowded = (facts: Fact[]) => facts.some(fact => fact.places.length >= crowdedOutlets)

/** Statements of several articles, those that stand most apart first. Names stand everywhere and say nothing here. */
function readFacts(report: Report): Fact[] {
  const sentences = new Map(report.articles.map(article => [article.id, comparedSentences(article)]))
  const facets = report.coverage.facets.filter(facet => facet.kind === 'row' || facet.kind === 'topic')
  const placed = byLabel(facets)
    .map(group => ({
      facet: group[0]!,
      label: group[0]!.label,
      places: placesOf(group, report, sentences),
    }))
    .filter(fact => fact.places.length >= 2)
  return placed
    .sort((a, b) => Number(b.facet.given) - Number(a.facet.given) || order(a.facet, b.facet))
    .slice(0, shownFacts)
    .sort((a, b) => spread(b) - spread(a) || order(a.facet, b.facet))
}

/** A topic and a statement of one name are one row: where it is first told is asked of the name. */
function byLabel(facets: Facet[]): Facet[][] {
  const groups = new Map<string, Facet[]>()
  for (const facet of facets) {
    const key = facet.label.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), facet])
  }
  const first = (a: Facet, b: Facet) => Number(b.given) - Number(a.given) || order(a, b)
  return [...groups.values()].map(group => group.sort(first))
}

function order(a: Facet, b: Facet): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1)
}

function placesOf(
  group: Facet[],
  report: Report,
  sentences: Map<string, ReturnType<typeof comparedSentences>>,
): Place[] {
  return report.articles.flatMap(article => {
    const own = (facet: Facet) => facet.cells.find(cell => cell.article === article.id)?.spans ?? []
    const spans = group.flatMap(own)
    const starts = spans.map(span => positionOf(sentences.get(article.id)!, span.start))
    const known = starts.filter(start => start !== null)
    return known.length > 0 ? [{ article, at: Math.min(...known) }] : []
  })
}

function tableOf(facts: Fact[], articles: Article[], translate: Translate) {
  const cell = (fact: Fact) => {
    const places = new Map(fact.places.map(({ article, at }) => [article, at]))
    return (article: Article) => {
      const at = places.get(article)
      return at === undefined ? null : percent(at, translate)
    }
  }
  return {
    columns: [translate('chart.fact'), ...articleColumns(articles, translate)],
    rows: facts.map(fact => [fact.label, ...articleCells(articles, cell(fact))]),
  }
}

function specOf(facts: Fact[], translate: Translate): TopLevelSpec {
  const rows = facts.map((fact, row) => ({
    row,
    label: twoLines(fact.label, 40),
    from: earliest(fact).at,
    to: latest(fact).at,
  }))
  const ends = isCrowded(facts) ? rowEnds(facts) : null
  const points = facts.flatMap(({ places }, row) =>
    places.map(({ article, at }) => ({ row, at, label: article.siglum })),
  )
  const rowHeight = 30
  const labelWidth = widestLabel(
    rows.flatMap(row => row.label),
    labelSize,
  )
  const endWidth = ends
    ? widestLabel(
        [...ends.left, ...ends.right].map(end => end.label),
        endSize,
      )
    : 0
  const gap = 14 + endWidth
  // Discs and sigla at the end of an article reach beyond it.
  const width = chartWidth - labelWidth - gap - Math.max(30, endWidth + 8)
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null }
  const marks = [translate('chart.placement.start'), translate('chart.placement.end')]
  const x = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null }
  return {
    $schema: schemaAddress,
    description: translate('chart.placement.name'),
    width,
    height: rowHeight * facts.length,
    layer: [
      {
        data: { values: [0, 0.25, 0.5, 0.75, 1].map(at => ({ at })) },
        mark: { type: 'rule', color: ink.line, strokeWidth: 0.6 },
        encoding: { x: { field: 'at', ...x } },
      },
      {
        data: { values: rows },
        mark: { type: 'rule', color: ink.line, strokeWidth: 3 },
        encoding: { y, x: { field: 'from', ...x }, x2: { field: 'to' } },
      },
      ...(ends ? [ticks(points, x, y), ...sigla(ends, width, x, y)] : discs(spreadOut(points, width), x, y)),
      {
        data: { values: rows },
        mark: { ...rowLabelMark, fontSize: labelSize },
        encoding: { y, x: { value: -gap }, text: { field: 'label' } },
      },
      {
        data: { values: marks.map((label, at) => ({ at, label, align: at === 0 ? 'left' : 'right' })) },
        mark: {
          type: 'text',
          baseline: 'bottom',
          fontSize: 10,
          color: ink.muted,
          align: { expr: 'datum.align' },
        },
        encoding: { x: { field: 'at', ...x }, y: { value: -4 }, text: { field: 'label' } },
      },
    ],
  } as unknown as TopLevelSpec
}

interface Point {
  row: number
  at: number
  label: string
  dy?: number
}

/** Articles at the same place would cover each other: the later ones are moved to the right, a disc's width at most. */
function spreadOut(points: Point[], width: number): Point[] {
  const least = 17 / width
  const taken = new Map<number, number>()
  return [...points]
    .sort((a, b) => a.row - b.row || a.at - b.at || (a.label < b.label ? -1 : 1))
    .map(point => {
      const at = Math.max(point.at, (taken.get(point.row) ?? -1) + least)
      taken.set(point.row, at)
      return { ...point, at: Math.min(at, 1.04) }
    })
}

function discs(values: Point[], x: object, y: object): unknown[] {
  return [
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 230, color: ramp.dark, opacity: 1, clip: false },
      encoding: { x: { field: 'at', ...x }, y },
    },
    {
      data: { values },
      mark: { type: 'text', fontSize: 9, fontWeight: 'bold', color: ink.paper },
      encoding: { x: { field: 'at', ...x }, y, text: { field: 'label' } },
    },
  ]
}

/** Strokes closer than this, as a share of the article, are one. */
const tickStep = 0.0025
const tickOf = (at: number) => Math.round(at / tickStep)

/** With many outlets a letter for each would be a blot: thin strokes show where they crowd. */
function ticks(points: Point[], x: object, y: object): unknown {
  const seen = new Set<string>()
  const isNew = ({ row, at }: Point) => seen.size < seen.add(`${row} ${tickOf(at)}`).size
  return {
    data: { values: points.filter(isNew) },
    mark: { type: 'tick', thickness: 1.4, size: 16, color: ramp.dark, opacity: 0.75 },
    encoding: { x: { field: 'at', ...x }, y },
  }
}

const endSize = 9.5

interface RowEnds {
  left: Point[]
  right: Point[]
}

/** The articles at both ends of each row, `AK +2` where two others stand at the same place as AK. */
function rowEnds(facts: Fact[]): RowEnds {
  const end = (fact: Fact, row: number, { article, at }: Place) => {
    const others = fact.places.filter(place => tickOf(place.at) === tickOf(at)).length - 1
    return { row, at, label: others > 0 ? `${article.siglum} +${others}` : article.siglum }
  }
  const apart = (fact: Fact) => tickOf(earliest(fact).at) !== tickOf(latest(fact).at)
  return {
    left: facts.map((fact, row) => end(fact, row, earliest(fact))),
    right: facts.flatMap((fact, row) => (apart(fact) ? [end(fact, row, latest(fact))] : [])),
  }
}

/** Left of the first stroke and right of the last, where no other stroke stands. */
function sigla({ left, right }: RowEnds, width: number, x: object, y: object): unknown[] {
  // The line at the start of the article would cross a siglum close to it: that one moves before the line.
  const clear = ({ label, at, ...point }: Point) =>
    at * width < widestLabel([label], endSize) * 1.1 + 7
      ? { ...point, label, at: 0 }
      : { ...point, label, at }
  const layer = (values: Point[], align: 'left' | 'right') => ({
    data: { values },
    mark: { type: 'text', fontSize: endSize, fontWeight: 'bold', align, dx: align === 'left' ? 5 : -5 },
    encoding: { x: { field: 'at', ...x }, y, text: { field: 'label' } },
  })
  return [layer(left.map(clear), 'right'), layer(right, 'left')]
}
