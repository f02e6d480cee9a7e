import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Correction } from '../../model/index.js'
import type { Context } from '../context.js'

type Of<K extends Correction['kind']> = Extract<Correction, { kind: K }>
type Values = Record<string, string>

/** The values of each kind's sentence; words of articles and of the human in the quotation marks of the report. */
const values: { [K in Correction['kind']]: (context: Context, correction: Of<K>) => Values } = {
  dismiss: (context, { finding, reason }) => {
    const title = context.report.dismissed.find(one => one.id === finding)?.title
    return { finding: title ?? finding, reason: withoutStop(reason) }
  },
  'not-same-quotation': (context, { row, cell }) => ({ version: articleOf(context, cell), row }),
  'merge-rows': (context, { rows }) => {
    const [first] = rows
    const merged = context.report.alignment.rows.find(row => row.id === first)
    const labels = merged?.human?.split(' + ') ?? rows
    return { rows: context.format.list(labels.map(context.format.quote)) }
  },
  'split-row': (context, { row, article }) => {
    const found = context.report.alignment.rows.find(one => one.id === row)
    const label = found?.human ?? found?.label
    return {
      row: label === undefined ? row : context.format.quote(label),
      article: articleOf(context, article),
    }
  },
  rename: (context, { facet, label }) => {
    const before = context.report.coverage.facets.find(one => one.id === facet)?.human
    const { quote } = context.format
    return { facet: before === undefined ? facet : quote(before), label: quote(label) }
  },
  source: (context, { attribution, source }) => {
    const found = context.report.attributions.find(one => one.id === attribution)
    const words = found && context.article(found.article).text.slice(found.content.start, found.content.end)
    return {
      words: words === undefined ? attribution : context.format.quote(words),
      article: found ? articleOf(context, found.article) : '',
      source: context.source(source)?.name ?? source,
    }
  },
}

/** What a human changed, as a sentence, and the ids by which it is found in report.json. */
export function correctionSentence(context: Context, correction: Correction): ElementContent[] {
  const read = values[correction.kind] as (context: Context, correction: Correction) => Values
  const sentence = context.translate(`report.correction.${correction.kind}`, read(context, correction))
  const ids = idsOf(correction).flatMap(id => [' ', h('code', id)])
  return [sentence, ...ids].map(one => (typeof one === 'string' ? { type: 'text', value: one } : one))
}

function idsOf(correction: Correction): string[] {
  switch (correction.kind) {
    case 'dismiss':
      return [correction.finding]
    case 'merge-rows':
      return correction.rows
    case 'rename':
      return [correction.facet]
    case 'source':
      return [correction.attribution]
    default:
      return [correction.row]
  }
}

/** Siglum and outlet of an article named by its id, its siglum or one of its attributions. */
function articleOf({ report }: Context, name: string): string {
  const id = report.attributions.find(one => one.id === name)?.article ?? name
  const found = report.articles.find(one => one.id === id || one.siglum === id)
  if (!found) return name
  return found.outlet === found.siglum ? found.siglum : `${found.siglum} (${found.outlet})`
}

function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '')
}
