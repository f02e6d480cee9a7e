import { h } from 'hastscript'
import type { Section } from '../directives.js'

export const pageBreak: Section = {
  form: 'leaf',
  attributes: {},
  build: () => [h('div', { dataBreak: 'before' })],
}
