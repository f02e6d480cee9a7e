import { h } from 'hastscript'
import { reportLanguages } from '../../language/strings/registry.js'
import type { Section } from '../directives.js'

/** `:::only{lang=fr}` keeps its contents in reports of that language; `{format=pdf}` in that renderer. */
export const only: Section = {
  form: 'container',
  attributes: {
    lang: { type: 'one-of', values: reportLanguages },
    format: { type: 'one-of', values: ['html', 'pdf'] },
  },
  build(context, attributes, children) {
    if (attributes.lang && attributes.lang !== context.language) return []
    if (!attributes.format) return children
    return [h('div', { dataOnly: attributes.format }, children)]
  },
}
