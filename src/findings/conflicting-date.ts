import type { DateValue, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { actConflicts } from './values/act-dates.js'
import { type DateConflict, dateConflicts } from './values/dates.js'
import { frameComparer } from './values/frame.js'
import { connected } from './values/groups.js'
import { gatherWordings, oneLine, wordingsList } from './values/title.js'

/** One happening, dates that cannot all hold. */
export const conflictingDate: Finder = {
  kind: 'conflicting-date',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const framed = frameComparer(input)
    const printed = ({ a, b }: DateConflict) =>
      [a, b]
        .map(value => oneLine(evidence(value).exact))
        .sort()
        .join(' / ')
    const found = withActs(dateConflicts(input), input)
    // Two sentences that differ in nothing but the date settle it for all that print the same two.
    const settled = new Set(found.filter(({ a, b }) => framed(a, b)).map(printed))
    const conflicts = found.map(one => ({ ...one, sure: one.sure || settled.has(printed(one)) }))
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
        // What nothing resolves is known by its words: «mardi», «mercredi».
        key: [
          ...new Set(
            sorted.map(value =>
              value.from === null ? oneLine(evidence(value).exact) : `${value.from}/${value.to}`,
            ),
          ),
        ].sort(),
        confidence: sure ? 'sure' : 'needs-review',
        severity: sure ? 2 : 1,
        title: translate('finding.date', { values: wordingsList(wordings, names, translate) }),
        evidence: sorted.map(value => evidence(value, 'value')),
        details: { values: sorted.map(({ article, from, to }) => ({ article, from, to })) },
      }
    })
  },
}

/** What the alignment shows, and acts dated on two days, which say what was done and take the place of a pair to review. */
function withActs(aligned: DateConflict[], input: FindingInput): DateConflict[] {
  const idOf = ({ a, b }: Pick<DateConflict, 'a' | 'b'>) => [a.id, b.id].sort().join(' ')
  const sure = new Set(aligned.filter(conflict => conflict.sure).map(idOf))
  const acts = actConflicts(input).filter(conflict => !sure.has(idOf(conflict)))
  const told = new Set(acts.map(idOf))
  return [
    ...aligned.filter(conflict => !told.has(idOf(conflict))),
    ...acts.map(({ a, b }) => ({ a, b, sure: false })),
  ]
}
