import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DrawnChart } from '../../charts/chart.js'

// A chart is designed for a column of paper; a page on a screen is wider, and read from further away.
const pageWidth = 1056
const scaleOfTall = 1.2
const scaleOfFlat = 1.45
const tall = 450
/** Wider than the smallest phones: there the table says the same. */
const phone = 300

/**
 * The drawn chart inside the page, so that it uses the page's font. Its text alternative names it as one picture.
 * Inline `style` attributes would be refused by the page's policy and only repeat attributes; roles and labels of single
 * marks are never heard inside one picture and make up half of the file.
 */
export function inlineChart(chart: DrawnChart): Element {
  const wanted = chart.width * (chart.height > tall ? scaleOfTall : scaleOfFlat)
  const width = Math.round(Math.min(wanted, pageWidth))
  const svg = chart.svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/ (?:style|role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(
      /^<svg([^>]*?) width="[^"]*" height="[^"]*"/,
      `<svg aria-hidden="true" focusable="false"$1 width="${width}"`,
    )
    .replace(/ fill="rgb\((\d+), ?\d+, ?\d+\)"/g, (_, red: string) => shade(Number(red)))
  return h(
    `div.drawing${chart.width > phone ? '.wide' : ''}`,
    { role: 'img', ariaLabel: chart.alternative },
    [{ type: 'raw', value: svg } as never],
  )
}

const darkest = 0x0b

/** A step of the scale from paper to the darkest blue, as that blue over the page's own paper, light or dark. */
function shade(red: number): string {
  // The faintest steps a little stronger: on a dark page they would be lost.
  const share = Math.min(1, (255 - red) / (255 - darkest)) ** 0.8
  return ` fill="#0b3d66" fill-opacity="${Number(share.toFixed(3))}"`
}
