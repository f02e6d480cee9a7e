import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { outletLabel, titleLabel } from './labels.js'
import { chartWidth, ink, ramp, schemaAddress } from './theme.js'

const width = chartWidth - 270

interface Publication {
  article: Article
  /** Minutes since 1970, in UTC when the offset is known. */
  minute: number
  /** As printed: `2024-06-18 14:30`. */
  label: string
}

/** Who published first, when times of day are known. */
export const timeline: Chart = {
  id: 'timeline',
  build(report, translate) {
    const publications = readTimes(report)
    const [first, ...rest] = publications
    const last = rest.at(-1)
    if (!first || !last || last.minute === first.minute) return null
    const values = {
      first: titleLabel(first.article),
      firstAt: first.label,
      last: titleLabel(last.article),
      lastAt: last.label,
      delay: duration(last.minute - first.minute, translate),
      known: publications.length,
      outlets: report.articles.length,
    }
    return {
      title: translate('chart.timeline.title', values),
      alternative: translate('chart.timeline.alternative', values),
      table: {
        columns: [
          translate('chart.outlet'),
          translate('chart.timeline.published'),
          translate('chart.timeline.after'),
        ],
        rows: publications.map(({ article, minute, label }) => [
          outletLabel(article),
          label,
          duration(minute - first.minute, translate),
        ]),
      },
      spec: specOf(publications, translate),
    }
  },
}

/** A date alone says nothing about who was first; a time without an offset is taken as it is printed. */
function readTimes(report: Report): Publication[] {
  const found = report.articles.flatMap(article => {
    const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
      article.publishedAt ?? '',
    )
    if (!parts) return []
    const offset = (parts[3] ?? 'Z').replace(/(\d\d):?(\d\d)$/, '$1:$2')
    const time = Date.parse(`${parts[1]}T${parts[2]}:00${offset}`)
    return Number.isNaN(time) ? [] : [{ article, minute: time / 60_000, label: `${parts[1]} ${parts[2]}` }]
  })
  return found.sort((a, b) => a.minute - b.minute || (a.article.siglum < b.article.siglum ? -1 : 1))
}

function duration(minutes: number, translate: Translate): string {
  if (minutes < 60) return translate('chart.timeline.minutes', { minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48)
    return translate('chart.timeline.hours', { hours, minutes: String(minutes % 60).padStart(2, '0') })
  return translate('chart.timeline.days', { days: Math.round(hours / 24) })
}

function specOf(publications: Publication[], translate: Translate): TopLevelSpec {
  const start = publications[0]!.minute
  const length = publications.at(-1)!.minute - start
  const rowHeight = publications.length > 14 ? 15 : 22
  const values = publications.map(({ article, minute, label }, row) => ({
    row,
    at: (minute - start) / length,
    label: outletLabel(article, 28),
    time: label.slice(5),
  }))
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null }
  const x = { field: 'at', type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null }
  const fontSize = Math.min(11, rowHeight * 0.72)
  return {
    $schema: schemaAddress,
    description: translate('chart.timeline.name'),
    width,
    height: rowHeight * publications.length,
    layer: [
      {
        data: { values },
        mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
        encoding: { y, x, x2: { datum: 0 } },
      },
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 70, color: ramp.dark, opacity: 1 },
        encoding: { y, x },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'right', fontSize },
        encoding: { y, x: { value: -10 }, text: { field: 'label' } },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'left', dx: 8, fontSize: fontSize - 1, color: ink.muted },
        encoding: { y, x, text: { field: 'time' } },
      },
    ],
  } as unknown as TopLevelSpec
}
