import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { StringKey } from '../../language/strings/registry.js'
import type { Context } from '../context.js'
import type { AttributeSpec, Attributes } from '../directives.js'

/** `title="…"` replaces the heading that a section brings along. */
export const titleAttribute: Record<string, AttributeSpec> = { title: { type: 'text' } }

/** `section#id` with its heading: what every section of a report looks like from outside. */
export function sectionOf(
  context: Context,
  id: string,
  heading: StringKey,
  attributes: Attributes,
  children: (ElementContent | string)[],
): Element {
  return h('section', { id }, [h('h2', attributes.title || context.translate(heading)), ...children])
}
