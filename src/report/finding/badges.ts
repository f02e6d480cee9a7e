import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../model/index.js'
import type { Context } from '../context.js'

/** Kind and confidence in words; colour only repeats them. */
export function badges(context: Context, finding: Finding): ElementContent[] {
  const { translate } = context
  return [
    badge(translate(`report.kind.${finding.kind}`), 'kind'),
    { type: 'text', value: ' ' },
    badge(translate(`report.confidence.${finding.confidence}`), finding.confidence),
  ]
}

export function badge(text: string, tone: string): Element {
  return h('span.badge', { dataTone: tone }, text)
}
