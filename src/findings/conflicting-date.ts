import type { DateValue, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder } from './finder.js'
import { dateConflicts } from './values/dates.js'
import { connected } from './values/groups.js'
import { gatherWordings, oneLine, wordingsList } from './values/title.js'

/** One happening, dates that cannot all hold. */
export const conflictingDate: Finder = {
  kind: 'conflicting-date',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const conflicts = dateConflicts(input)
    const groups = connected(
      conflicts.map(({ a, b }): [DateValue, DateValue] => [a, b]),
      value => value.id,
    )
    return groups.map((dates): FindingDraft => {
      const own = conflicts.filter(conflict => dates.includes(conflict.a))
      const sorted = [...dates].sort(
        (a, b) => names.position(a.article) - names.position(b.article) || a.start - b.start,
      )
      const wordings = gatherWordings(sorted, span => oneLine(evidence(span).exact))
      const sure = own.every(conflict => conflict.sure)
      return {
        kind: 'conflicting-date',
        key: [...new Set(sorted.map(({ from, to }) => `${from}/${to}`))].sort(),
        confidence: sure ? 'sure' : 'needs-review',
        severity: sure ? 2 : 1,
        title: translate('finding.date', { values: wordingsList(wordings, names, translate) }),
        evidence: sorted.map(value => evidence(value, 'value')),
        details: { values: sorted.map(({ article, from, to }) => ({ article, from, to })) },
      }
    })
  },
}
