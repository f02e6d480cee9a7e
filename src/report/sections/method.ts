import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { StringKey } from '../../language/strings/registry.js'
import { coverageStatuses } from '../../model/index.js'
import type { Section } from '../directives.js'
import { errorRates } from '../method/error-rates.js'
import { sectionOf, titleAttribute } from './heading.js'

const steps = ['text', 'align', 'quotations', 'facts', 'findings'] as const
const limits = ['meaning', 'absent', 'sample', 'verdict'] as const

/** How the report was made, how findings are ranked, how often it is wrong. */
export const method: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build(context, attributes) {
    const { translate, findings } = context
    const say = (key: StringKey) => translate(key)
    const sure = findings.filter(one => one.confidence === 'sure').length
    const cells = context.report.coverage.facets.flatMap(one => one.cells)
    const undecided = coverageStatuses.map(
      status =>
        `${translate(`report.status.${status}`)} ${cells.filter(cell => cell.status === status).length}`,
    )
    const body: ElementContent[] = [
      h('p', say('report.method.intro')),
      h(
        'ol',
        steps.map(step => h('li', say(`report.method.step.${step}`))),
      ),
      h('h3', say('report.method.ranking.heading')),
      h('p', say('report.method.ranking')),
      h('h3', say('report.method.confidence.heading')),
      h('p', translate('report.method.confidence', { sure, review: findings.length - sure })),
      h('p', translate('report.method.coverage', { counts: undecided.join(', ') })),
      h('h3', say('report.method.errors.heading')),
      ...errorRates(context),
      h('h3', say('report.method.limits.heading')),
      h(
        'ul',
        limits.map(limit => h('li', say(`report.method.limit.${limit}`))),
      ),
    ]
    return [sectionOf(context, 'method', 'report.method.heading', attributes, body)]
  },
}
