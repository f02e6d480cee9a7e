import type { Element } from 'hast'
import { h } from 'hastscript'
import { integer, type Section } from '../directives.js'

/** Empty lines to write on. */
export function emptyLines(lines: number): Element {
  return h(
    'div.write-lines',
    { dataLines: String(lines) },
    Array.from({ length: lines }, () => h('span.line')),
  )
}

export const writeLines: Section = {
  form: 'leaf',
  attributes: { lines: { type: 'integer', min: 1, max: 40 } },
  build: (_context, attributes) => [emptyLines(integer(attributes, 'lines', 3))],
}
