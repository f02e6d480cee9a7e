import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DrawnChart } from '../../charts/chart.js'

/**
 * The drawn chart inside the page, so that it uses the page's font. Its text alternative names it as one picture.
 * Inline `style` attributes would be refused by the page's policy and only repeat attributes; roles and labels of single
 * marks are never heard inside one picture and make up half of the file.
 */
export function inlineChart(chart: DrawnChart): Element {
  const svg = chart.svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/ (?:style|role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/^<svg/, '<svg aria-hidden="true" focusable="false"')
  return h('div.drawing', { role: 'img', ariaLabel: chart.alternative, dataWidth: String(chart.width) }, [
    { type: 'raw', value: svg } as never,
  ])
}
