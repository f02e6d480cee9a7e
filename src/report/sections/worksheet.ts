import { h } from 'hastscript'
import type { Section } from '../directives.js'

/** A sheet to hand out: begins on a page of its own. */
export const worksheet: Section = {
  form: 'container',
  attributes: {},
  build: (_context, _attributes, children) => [h('div.worksheet', { dataBreak: 'before' }, children)],
}
