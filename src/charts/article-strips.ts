import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article } from '../model/index.js'
import type { Chart } from './chart.js'
import { copyLegend } from './copy-legend.js'
import { highest, outletLabel, percent, titleLabel } from './labels.js'
import { outletRows } from './outlet-rows.js'
import { chooseOutlets, shownNote } from './shown-outlets.js'
import { type Stretch, stretchReader } from './strips.js'
import { copyFills, ink, schemaAddress } from './theme.js'

interface Strip {
  article: Article
  stretches: Stretch[]
  length: number
}

/** Each article as a strip from its first word to its last: where it is shared, reworded or its own. */
export const articleStrips: Chart = {
  id: 'article-strips',
  build(report, translate) {
    const stretchesOf = stretchReader(report)
    const strips = report.articles.map(article => {
      const stretches = stretchesOf(article)
      return { article, stretches, length: stretches.at(-1)?.to ?? 0 }
    })
    const longest = highest(strips, strip => ownRun(strip).to - ownRun(strip).from)
    const isShared = ({ kind }: Stretch) => kind !== 'exclusive'
    if (!strips.some(strip => strip.stretches.some(isShared))) return null
    if (strips.length < 2 || !longest || longest.length === 0) return null
    const run = ownRun(longest)
    const values = {
      outlet: titleLabel(longest.article),
      from: percent(run.from / longest.length, translate),
      to: percent(run.to / longest.length, translate),
    }
    const key = run.to > run.from ? 'chart.strips.title' : 'chart.strips.titleNone'
    const runs = new Map(strips.map(strip => [strip.article, ownRun(strip)]))
    const articles = chooseOutlets(
      report.articles,
      article => runs.get(article)!.to - runs.get(article)!.from,
    )
    const shown = strips.filter(strip => articles.includes(strip.article))
    return {
      title: translate(key, values) + shownNote(report.articles, articles, translate),
      alternative: `${translate('chart.strips.alternative')} ${shown.map(strip => sentence(strip, translate)).join(' ')}`,
      table: tableOf(strips, translate),
      rows: shown.length,
      spec: specOf(shown, translate),
    }
  },
}

/** The longest stretch that no other article has. */
function ownRun({ stretches }: Strip): { from: number; to: number } {
  const own = stretches.filter(stretch => stretch.kind === 'exclusive')
  return highest(own, stretch => stretch.to - stretch.from) ?? { from: 0, to: 0 }
}

function countOwn({ stretches }: Strip): number {
  return stretches.filter(stretch => stretch.kind === 'exclusive').length
}

function sentence(strip: Strip, translate: Translate): string {
  const run = ownRun(strip)
  const values = {
    outlet: outletLabel(strip.article),
    count: countOwn(strip),
    from: percent(run.from / Math.max(1, strip.length), translate),
    to: percent(run.to / Math.max(1, strip.length), translate),
  }
  return translate(run.to > run.from ? 'chart.strips.perOutlet' : 'chart.strips.perOutletNone', values)
}

function tableOf(strips: Strip[], translate: Translate) {
  return {
    columns: [
      translate('chart.outlet'),
      translate('chart.strips.ownCount'),
      translate('chart.strips.ownRun'),
    ],
    rows: strips.map(strip => {
      const run = ownRun(strip)
      const ends = [run.from, run.to].map(end => percent(end / Math.max(1, strip.length), translate))
      return [outletLabel(strip.article), String(countOwn(strip)), run.to > run.from ? ends.join(' – ') : '–']
    }),
  }
}

function specOf(strips: Strip[], translate: Translate): TopLevelSpec {
  const longest = Math.max(...strips.map(strip => strip.length))
  const parts = strips.flatMap(({ stretches }, row) =>
    stretches.map(({ kind, from, to }) => ({ row, from, to, fill: copyFills[kind].fill })),
  )
  const articles = strips.map(strip => strip.article)
  const { width, height, x, y, names } = outletRows(articles, { few: 22, many: 14, gap: 0.25 })
  return {
    $schema: schemaAddress,
    description: translate('chart.strips.name'),
    width,
    height,
    layer: [
      {
        data: { values: parts },
        mark: { type: 'rect', stroke: ink.muted, strokeWidth: 0.4 },
        encoding: {
          y,
          x: x('from', longest),
          x2: { field: 'to' },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      names,
      ...copyLegend(kind => translate(`chart.sentences.${kind}`)),
    ],
  } as unknown as TopLevelSpec
}
