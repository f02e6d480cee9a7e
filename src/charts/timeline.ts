import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { outletLabel, titleLabel, widestLabel } from './labels.js'
import { chooseOutlets, shownNote } from './shown-outlets.js'
import { chartWidth, ink, ramp, schemaAddress } from './theme.js'

interface Publication {
  article: Article
  /** Minutes since 1970, in UTC when the offset is known. */
  minute: number
  /** As printed: `2024-06-18 14:30`, in no other zone. */
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
      firstAt: written(first.label, 'chart.timeline.at', translate),
      last: titleLabel(last.article),
      lastAt: written(last.label, 'chart.timeline.at', translate),
      delay: duration(last.minute - first.minute, translate),
      known: publications.length,
      outlets: report.articles.length,
    }
    const articles = publications.map(({ article }) => article)
    const kept = chooseOutlets(articles, article => (article === last.article ? 1 : 0))
    const shown = publications.filter(({ article }) => kept.includes(article))
    return {
      title: translate('chart.timeline.title', values) + shownNote(articles, kept, translate),
      alternative: translate('chart.timeline.alternative', values),
      table: {
        columns: [
          translate('chart.outlet'),
          translate('chart.timeline.published'),
          translate('chart.timeline.after'),
        ],
        rows: publications.map(({ article, minute, label }) => [
          outletLabel(article),
          written(label, 'chart.timeline.at', translate),
          duration(minute - first.minute, translate),
        ]),
      },
      rows: shown.length,
      spec: specOf(shown, translate),
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

/** `18 juin 2024, 8 h 30` */
function written(
  label: string,
  key: 'chart.timeline.at' | 'chart.timeline.at.short',
  translate: Translate,
): string {
  const [year = '', month = '', day = '', hours = '', minutes = ''] = label.split(/[- :]/)
  return translate(key, {
    year,
    month: translate('report.months').split(',')[Number(month) - 1] ?? month,
    day: day === '01' ? translate('chart.timeline.first-of-month') : String(Number(day)),
    hours: translate('chart.timeline.leading-zero') === 'yes' ? hours : String(Number(hours)),
    minutes,
  })
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
  const fontSize = Math.min(11, rowHeight * 0.72)
  const values = publications.map(({ article, minute, label }, row) => ({
    row,
    at: (minute - start) / length,
    label: outletLabel(article, 28),
    time: written(label, 'chart.timeline.at.short', translate),
  }))
  const labels = widestLabel(
    values.map(value => value.label),
    fontSize,
  )
  const times = widestLabel(
    values.map(value => value.time),
    fontSize - 1,
  )
  const width = chartWidth - labels - times - 26
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null }
  const x = { field: 'at', type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null }
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
