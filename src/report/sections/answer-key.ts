import { h } from 'hastscript'
import type { Section } from '../directives.js'

/** What stands in it goes to a file of its own, with the outlets named even when the report masks them. */
export const answerKey: Section = {
  form: 'container',
  attributes: {},
  build: (_context, _attributes, children) => [h('div', { dataPart: 'answer-key' }, children)],
}
