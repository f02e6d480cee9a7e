import type { ArticleSpan, Figure, FindingDraft } from '../model/index.js'
import { normalizeKey } from '../text/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { ageConflicts } from './values/ages.js'
import { clockConflicts } from './values/clock.js'
import { withComplement } from './values/complement.js'
import { eventFigureConflicts } from './values/event-figures.js'
import {
  compatible,
  type FigureConflict,
  figureConflicts,
  measureUnits,
  tollUnits,
  wholeCount,
} from './values/figures.js'
import { frameComparer } from './values/frame.js'
import { connected } from './values/groups.js'
import { kinConflicts, kinFigures, otherParents } from './values/kin.js'
import { oneValueEach } from './values/one-value.js'
import { ordinalConflicts } from './values/ordinals.js'
import { ownerOf } from './values/owner.js'
import { periodConflicts } from './values/periods.js'
import { recordConflicts } from './values/records.js'
import { gatherWordings, oneLine, wordingsList } from './values/title.js'

/** One counted thing, values that cannot all hold. */
export const conflictingFigure: Finder = {
  kind: 'conflicting-figure',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const complement = withComplement(input.documents)
    const owner = ownerOf(input.documents)
    const apart = otherParents(input.documents, input.annotations.figures)
    const printing = articlesByValue(input.annotations.figures.filter(wholeCount(input.documents)))
    const counted = [
      ...inOneFrame([...figureConflicts(input), ...eventFigureConflicts(input)], input),
      ...periodConflicts(input),
      ...kinConflicts(input),
    ].filter(
      conflict =>
        !isToldTogether(conflict, printing) &&
        owner(conflict.a) === owner(conflict.b) &&
        !apart(conflict.a, conflict.b),
    )
    const conflicts = [
      ...oneValueEach(counted),
      ...ageConflicts(input),
      ...clockConflicts(input),
      ...ordinalConflicts(input),
      ...recordConflicts(input),
    ]
    const measures = measureUnits(input.documents)
    const kin = kinFigures(input.documents, input.annotations.figures.filter(wholeCount(input.documents)))
    const groups = connected(
      conflicts.map(({ a, b }): [Figure, Figure] => [a, b]),
      figure => figure.id,
    )
    return groups.filter(isOneThing).map((rivals): FindingDraft => {
      const figures = withAgreeing(rivals, input.annotations.figures, measures, kin)
      const own = conflicts.filter(conflict => figures.includes(conflict.a))
      const sorted = [...figures].sort(
        (a, b) => names.position(a.article) - names.position(b.article) || a.start - b.start,
      )
      const printed = (span: ArticleSpan) => normalizeKey(oneLine(evidence(span).exact))
      const merged = areMerged(sorted, printed)
      const shown = (figure: Figure, words: string) => (merged && isPlain(figure) ? bareNumber(words) : words)
      const wordings = gatherWordings(
        sorted,
        figure => shown(figure, oneLine(evidence(complement(figure)).exact)),
        figure => shown(figure, printed(figure)),
      )
      const values = [
        ...new Set(rivals.map(({ min, max }) => (min === max ? `${min}` : `${min}-${max}`))),
      ].sort()
      return {
        kind: 'conflicting-figure',
        key: [sorted[0]!.unit, ...values],
        confidence:
          own.some(conflict => conflict.sure) ||
          own.some(conflict => isSupported(conflict, input.annotations.figures))
            ? 'sure'
            : 'needs-review',
        severity: severityOf(own),
        title: translate('finding.figure', { values: wordingsList(wordings, names, translate) }),
        evidence: sorted.map(figure => evidence(figure, 'value')),
        details: {
          unit: sorted[0]!.unit,
          values: sorted.map(({ article, min, max, approximation }) => ({
            article,
            min,
            max,
            approximation,
          })),
        },
      }
    })
  },
}

/**
 * Sure where the sentences differ in nothing but the value, printed as about or not: «Quelque 14 000 véhicules empruntent
 * chaque jour l'ouvrage» and «Quelque 19 000 véhicules …». A toll may have grown where the hours of publication are unknown.
 */
function inOneFrame(conflicts: FigureConflict[], input: FindingInput): FigureConflict[] {
  const framed = frameComparer(input)
  const tolls = tollUnits(input.documents)
  const times = new Map(input.documents.map(({ article }) => [article.id, article.publishedAt]))
  const grows = ({ a, b }: FigureConflict) =>
    tolls.has(a.unit) && (!times.get(a.article) || !times.get(b.article))
  return conflicts.map(conflict =>
    !conflict.sure && !grows(conflict) && framed(conflict.a, conflict.b)
      ? { ...conflict, sure: true }
      : conflict,
  )
}

/** An article that prints both values tells two things, or how one became the other: «600 puis 695 millions». */
function isToldTogether(
  { a, b }: FigureConflict,
  printing: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [first, second] = [printing.get(valueKey(a)), printing.get(valueKey(b))]
  return first !== undefined && [...(second ?? [])].some(article => first.has(article))
}

function valueKey({ unit, min, max }: Figure): string {
  return `${unit} ${min} ${max}`
}

function articlesByValue(figures: Figure[]): Map<string, Set<string>> {
  const printing = new Map<string, Set<string>>()
  for (const figure of figures)
    printing.set(valueKey(figure), (printing.get(valueKey(figure)) ?? new Set<string>()).add(figure.article))
  return printing
}

/** One of the two values stands in a second article, exact or rounded, and the rival in none of them. */
function isSupported({ a, b, likely }: FigureConflict, all: Figure[]): boolean {
  const printing = (value: Figure) =>
    new Set(
      all.filter(figure => figure.unit === value.unit && compatible(figure, value)).map(one => one.article),
    )
  return likely && Math.max(printing(a).size, printing(b).size) > 1
}

/** A count, exact or about: «14 000 véhicules», «environ 14 000 véhicules»; no bound or range. */
function isPlain({ approximation }: Figure): boolean {
  return approximation === 'exact' || approximation === 'about'
}

/** «Quelque 14 000 véhicules» and «environ 14 000 véhicules» stand on one side: the title then gives the bare numbers. */
function areMerged(figures: Figure[], printed: (figure: Figure) => string): boolean {
  const words = new Set(figures.filter(isPlain).map(printed))
  return new Set([...words].map(bareNumber)).size < words.size
}

/** Without the words before the digits; the sign of a currency stays. */
function bareNumber(words: string): string {
  return words.replace(/^\p{L}[^\d\p{Sc}]*(?=\p{Sc}?\d)/u, '')
}

/** The number that an exact or approximate count prints: the middle of what «environ 14 000» allows. */
function middle({ min, max }: Figure): number {
  return Math.round((min + max) * 500) / 1000
}

/** The articles that print one of the values, exact or about, are named too: «204 délégations», «some 120 residents». */
function withAgreeing(
  rivals: Figure[],
  all: Figure[],
  measures: ReadonlySet<string>,
  kin: ReadonlySet<string>,
): Figure[] {
  const printing = new Set(rivals.map(({ article }) => article))
  const family = rivals.every(({ id }) => kin.has(id))
  const agrees = (figure: Figure) =>
    rivals.some(rival => {
      const { unit, min, max } = rival
      const telling = family ? kin.has(figure.id) : !measures.has(unit) && min >= 20
      const same = min === figure.min && max === figure.max
      const about = isPlain(rival) && isPlain(figure) && middle(rival) === middle(figure)
      return unit === figure.unit && telling && (same || about)
    })
  return [...rivals, ...all.filter(figure => !printing.has(figure.article) && agrees(figure))]
}

/** Four and more values that lie a factor of ten apart count different things that one sentence after another joined. */
function isOneThing(figures: Figure[]): boolean {
  const values = new Set(figures.map(figure => figure.min))
  const ratio = Math.max(...values) / Math.max(1e-9, Math.min(...values))
  return values.size < 4 || ratio <= 10
}

/** A difference of more than half is grave when both words are exact. */
function severityOf(conflicts: FigureConflict[]): 1 | 2 | 3 {
  const widest = Math.max(
    ...conflicts.map(({ a, b }) => Math.max(a.min, b.min) / Math.max(1e-9, Math.min(a.max, b.max))),
  )
  if (conflicts.every(conflict => !conflict.sure)) return widest >= 1.5 ? 2 : 1
  return widest >= 1.5 ? 3 : 2
}
