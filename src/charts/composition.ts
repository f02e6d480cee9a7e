import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Composition, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { copyLegend } from './copy-legend.js'
import { outletLabel, percent } from './labels.js'
import { outletRows } from './outlet-rows.js'
import { chooseOutlets, shownNote } from './shown-outlets.js'
import { copyFills, copyKinds, ink, schemaAddress } from './theme.js'

/** A share below this is too narrow for its percentage. */
const leastLabel = 0.07

interface Bar extends Composition {
  of: Article
}

/** Of which words each article is made: shared word for word, reworded, its own. */
export const composition: Chart = {
  id: 'composition',
  build(report, translate) {
    const bars = readBars(report)
    // Two white bars show nothing that the table of articles does not say.
    if (bars.length < 2 || bars.every(bar => bar.exclusive === bar.tokens)) return null
    const values = {
      copied: range(bars, 'verbatim', translate),
      own: range(bars, 'exclusive', translate),
    }
    const copied = new Map(bars.map(bar => [bar.article, bar.verbatim + bar.rewritten]))
    const articles = chooseOutlets(
      bars.map(bar => bar.of),
      article => copied.get(article.id)!,
    )
    const shown = bars.filter(bar => articles.includes(bar.of))
    const title = translate('chart.composition.title', values)
    return {
      title: title + shownNote(report.articles, articles, translate),
      alternative: `${translate('chart.composition.alternative', values)} ${shown.map(bar => sentence(bar, translate)).join(' ')}`,
      table: tableOf(bars, translate),
      rows: shown.length,
      spec: specOf(shown, translate),
    }
  },
}

/** The least and the greatest share: who has them is to be seen, and with two articles «the most» says nothing. */
function range(bars: Bar[], kind: (typeof copyKinds)[number], translate: Translate): string {
  const shares = bars.map(bar => bar[kind] / bar.tokens)
  const [from, to] = [Math.min(...shares), Math.max(...shares)].map(share => percent(share, translate))
  return from === to ? from! : translate('chart.composition.range', { from: from!, to: to! })
}

function readBars(report: Report): Bar[] {
  return report.articles.flatMap(of => {
    const found = report.alignment.composition.find(one => one.article === of.id)
    return found && found.tokens > 0 ? [{ ...found, of }] : []
  })
}

function sentence(bar: Bar, translate: Translate): string {
  return translate('chart.composition.perOutlet', {
    outlet: outletLabel(bar.of),
    verbatim: percent(bar.verbatim / bar.tokens, translate),
    rewritten: percent(bar.rewritten / bar.tokens, translate),
    exclusive: percent(bar.exclusive / bar.tokens, translate),
  })
}

function tableOf(bars: Bar[], translate: Translate) {
  return {
    columns: [
      translate('chart.outlet'),
      translate('chart.words'),
      ...copyKinds.map(kind => translate(`chart.words.${kind}`)),
    ],
    rows: bars.map(bar => [
      outletLabel(bar.of),
      String(bar.tokens),
      ...copyKinds.map(kind => `${bar[kind]} (${percent(bar[kind] / bar.tokens, translate)})`),
    ]),
  }
}

function specOf(bars: Bar[], translate: Translate): TopLevelSpec {
  const parts = bars.flatMap((bar, row) => {
    let from = 0
    return copyKinds.map(kind => {
      const share = bar[kind] / bar.tokens
      const label = share >= leastLabel ? percent(share, translate) : ''
      const part = { row, from, to: from + share, middle: from + share / 2, label, ...copyFills[kind] }
      from += share
      return part
    })
  })
  const articles = bars.map(bar => bar.of)
  const { width, height, x, y, fontSize, names } = outletRows(articles, { few: 24, many: 15, gap: 0.18 })
  return {
    $schema: schemaAddress,
    description: translate('chart.composition.name'),
    width,
    height,
    resolve: { scale: { x: 'shared', y: 'shared' } },
    layer: [
      {
        data: { values: parts.filter(part => part.to > part.from) },
        mark: { type: 'rect', stroke: ink.muted, strokeWidth: 0.6 },
        encoding: {
          y,
          x: x('from', 1),
          x2: { field: 'to' },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: parts.filter(part => part.label !== '') },
        mark: { type: 'text', fontSize },
        encoding: {
          y,
          x: x('middle', 1),
          text: { field: 'label' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
      names,
      ...copyLegend(kind => translate(`chart.words.${kind}`)),
    ],
  } as unknown as TopLevelSpec
}
