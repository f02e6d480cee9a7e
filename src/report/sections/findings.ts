import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { confidences, type Finding, type FindingKind, findingKinds } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, list, type Section } from '../directives.js'
import { card } from '../finding/card.js'
import { counted } from '../prose.js'
import { sectionOf, titleAttribute } from './heading.js'

/**
 * Findings grouped by kind, each group in the order of rank. The first `top` of a kind stand open; the others are
 * folded in HTML and named as a number in print: nothing is dropped silently.
 */
export const findings: Section = {
  form: 'leaf',
  attributes: {
    ...titleAttribute,
    id: { type: 'text' },
    kind: { type: 'list', values: findingKinds },
    confidence: { type: 'one-of', values: confidences },
    top: { type: 'integer', min: 1, max: 1000 },
  },
  build(context, attributes) {
    const kinds = list(attributes, 'kind')
    const wanted = findingKinds.filter(kind => kinds.length === 0 || kinds.includes(kind))
    const chosen = context.findings.filter(
      one => !attributes.confidence || one.confidence === attributes.confidence,
    )
    const groups = wanted.flatMap(kind =>
      group(
        context,
        kind,
        chosen.filter(one => one.kind === kind),
        integer(attributes, 'top', 8),
      ),
    )
    const id = attributes.id || (kinds.length > 0 ? `findings-${kinds[0]}` : 'findings')
    const body = groups.length > 0 ? groups : [h('p.none', context.translate('report.findings.none'))]
    return [sectionOf(context, id, 'report.findings.heading', attributes, body)]
  },
}

/** Fewer findings than these are not worth a fold. */
const leastFolded = 4

function group(context: Context, kind: FindingKind, members: Finding[], top: number): Element[] {
  if (members.length === 0) return []
  const { translate } = context
  // «1 more of this kind» takes nearly the room of the one.
  const open = members.length - top < leastFolded ? members.length : top
  return [
    h('section.kind', { id: `kind-${kind}`, dataKind: kind }, [
      h('h3', [translate(`report.kind.${kind}`), ' ', h('span.count', `(${members.length})`)]),
      h('p.explain', translate(`report.explain.${kind}`)),
      ...members.slice(0, open).map(one => card(context, one)),
      ...folded(context, members.slice(open)),
    ]),
  ]
}

function folded(context: Context, rest: Finding[]): ElementContent[] {
  if (rest.length === 0) return []
  const { translate } = context
  return [
    h('details.rest', { dataOnly: 'html' }, [
      h('summary', counted(translate, 'report.more-findings', rest.length)),
      ...rest.map(one => card(context, one)),
    ]),
    h('p.more', { dataOnly: 'pdf' }, counted(translate, 'report.more-in-files', rest.length)),
  ]
}
