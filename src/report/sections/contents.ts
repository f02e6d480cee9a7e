import { h } from 'hastscript'
import type { Section } from '../directives.js'

/** The table of contents; filled when the whole tree stands (see ../outline.ts). */
export const contents: Section = {
  form: 'leaf',
  attributes: {},
  build: context => [
    h('nav.contents', { ariaLabel: context.translate('report.contents'), dataContents: '' }, []),
  ],
}
