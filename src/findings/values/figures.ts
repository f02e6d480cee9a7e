import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Figure, Pair } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import { type ContextLikeness, contextComparer } from './context.js'
import { indexByPlace, type PlaceIndex } from './index-by-place.js'

/** Two figures about the same counted thing that cannot both hold. */
export interface FigureConflict {
  a: Figure
  b: Figure
  /** Null where the sentences are not aligned. */
  pair: Pair | null
  sure: boolean
  /** Both are exact counts of what is surely one thing; it takes a second article on one side to be sure of the conflict. */
  likely: boolean
}

/**
 * Conflicts between aligned sentences: the same unit or counted noun, one figure on each side without a partner, nothing
 * compatible anywhere in the other article (a number that it prints elsewhere counts another thing), and words in common
 * around. A figure that grows with the time of publication is an update.
 */
export function figureConflicts({ documents, annotations, alignment }: FindingInput): FigureConflict[] {
  const index = indexByPlace(annotations.figures.filter(wholeCount(documents)))
  const compare = contextComparer(documents)
  const times = new Map(documents.map(({ article }) => [article.id, article.publishedAt ?? null]))
  const measures = measureUnits(documents)
  const tolls = tollUnits(documents)
  return alignment.pairs.flatMap((pair): FigureConflict[] =>
    unmatched(pair, index).flatMap(([a, b]) => {
      if (isUpdate(a, b, times)) return []
      const context = compare(a, pair.a, b, pair.b)
      // «deux ans» and «34 ans» in one sentence are two ages: time needs the same word beside it.
      if (context.shared < 2 || (timeUnits.has(a.unit) && !context.touching)) return []
      if (pair.relation === 'same-content' && !isOneAmount(a, b, context, tolls)) return []
      if (!tolls.has(a.unit) && otherScope(pair.a, pair.b, index, tolls)) return []
      const settled = measures.has(a.unit) || sameTime(times.get(a.article), times.get(b.article))
      const exact = a.approximation === 'exact' && b.approximation === 'exact'
      const close = context.touching && context.shared >= 3
      const likely = exact && context.touching && !isRange(a, b) && isNear(a, b)
      return [{ a, b, pair, sure: settled && exact && close && !isRange(a, b), likely }]
    }),
  )
}

/** So far apart values in sentences that are no copy must touch the same word; farther ones are of two things. */
const mostApart = 1.6
const tooFarApart = 3
/** First tolls are far too low; «612 killed» beside «10 killed» is another disaster. */
const tollApart = 4

/** Values of two banks stand in sentences alike: «6,4 milliards d'euros d'augmentation de capital» and «3,7 milliards». */
function isOneAmount(
  a: Figure,
  b: Figure,
  { touching, shared }: ContextLikeness,
  tolls: ReadonlySet<string>,
): boolean {
  const ratio = apart(a, b)
  return (
    ratio <= mostApart || (touching && shared >= 3 && ratio <= (tolls.has(a.unit) ? tollApart : tooFarApart))
  )
}

/**
 * «13 homers and 43 RBIs in 54 games» and «33 homers and 121 RBIs»: sentences in which two counts and more are other ones
 * count over another time or place. Tolls grow together; a share follows from its amount: «200 milliards, 1,5 %».
 */
export function otherScope(
  a: ArticleSpan,
  b: ArticleSpan,
  index: PlaceIndex<Figure>,
  tolls: ReadonlySet<string>,
): boolean {
  const counted = ({ unit }: Figure) => unit !== '' && unit !== '%' && !tolls.has(unit)
  const as = index.within(a.article, a).filter(counted)
  const bs = index.within(b.article, b).filter(counted)
  const differs = (x: Figure) => {
    const same = bs.filter(({ unit }) => unit === x.unit)
    return same.length > 0 && !same.some(y => compatible(x, y))
  }
  return new Set(as.filter(differs).map(({ unit }) => unit)).size > 1
}

/** Units of a toll, in all languages of the event. */
export function tollUnits(documents: Document[]): Set<string> {
  const languages = new Set(documents.map(({ article }) => article.language))
  return new Set([...languages].flatMap(code => Object.keys(languagePack(code)?.figures.tolls ?? {})))
}

function apart(a: Figure, b: Figure): number {
  return Math.max(a.min, b.min) / Math.max(1e-9, Math.min(a.max, b.max))
}

const leastCount = 10
const nearest = 1.15

const timeUnits = new Set(['an', 'mois', 'semaine', 'jour', 'h', 'min', 's'])

/**
 * Not «14 autres otages», which counts the rest of something, nor «les Oscars 2014», a year, nor «doivent chacune mettre
 * 3 milliards», a share, nor «100 yuans (environ 10 euros)», which says an amount again in another currency.
 */
export function wholeCount(documents: Document[]): (figure: Figure) => boolean {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  return ({ article, start, end, unit }) => {
    const { text, language } = articles.get(article)!
    const { others = [], rates = [] } = languagePack(language)?.figures ?? {}
    const words = text.slice(start, end).toLowerCase().split(/\s+/u)
    const before = text.slice(Math.max(0, start - 40), start)
    const clause = before
      .toLowerCase()
      .split(/[,;:.()«»"“”]/u)
      .at(-1)!
    // «par» and «a» before an amount mean other things than after it: only long words of a share count there.
    const shared = rates.some(word => word.length > 3 && clause.split(/\s+/u).includes(word))
    const converted = isCurrency(unit) && isConverted(before)
    // «$140-150MM»: half of a range.
    const half = /^-\s?\p{Sc}?\d/u.test(text.slice(end, end + 4)) || /\d-$/u.test(before.trimEnd())
    return !words.some(word => others.includes(word) || isYear(word)) && !shared && !converted && !half
  }
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit)
}

/** An amount in parentheses right after an amount: «$US1 million ($1.52 million)». */
function isConverted(before: string): boolean {
  const [, outside] = /([^()]*)\([^()\d]*$/u.exec(before) ?? []
  return outside !== undefined && /\d(?:\s*\p{L}+){0,3}\s*$/u.test(outside)
}

/** «204» and «205», «80» and «90»: of two counts of different things so near values are rare. */
export function isNear(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)]
  return low >= leastCount && high / low <= nearest
}

/** «2000 lits» is a round count. */
function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word) && Number(word) % 50 !== 0
}

function isRange(a: Figure, b: Figure): boolean {
  return a.approximation === 'range' || b.approximation === 'range'
}

/** Units of measure of all languages of the event: their figures do not grow like a toll. */
export function measureUnits(documents: Document[]): Set<string> {
  const languages = new Set(documents.map(({ article }) => article.language))
  return new Set([...languages].flatMap(code => Object.values(languagePack(code)?.figures.units ?? {})))
}

/** Pairs of figures of one unit that stand alone without partner on each side. */
function unmatched(pair: Pair, index: PlaceIndex<Figure>): [Figure, Figure][] {
  const as = index.within(pair.a.article, pair.a)
  const bs = index.within(pair.b.article, pair.b)
  const units = new Set(as.map(figure => figure.unit).filter(unit => unit !== ''))
  return [...units].flatMap((unit): [Figure, Figure][] => {
    const x = as.filter(figure => figure.unit === unit)
    const y = bs.filter(figure => figure.unit === unit)
    const onlyA = x.filter(figure => !known(figure, index.inArticle(pair.b.article)))
    const onlyB = y.filter(figure => !known(figure, index.inArticle(pair.a.article)))
    if (onlyA.length !== 1 || onlyB.length !== 1 || x.length !== y.length) return []
    return [[onlyA[0]!, onlyB[0]!]]
  })
}

function known(figure: Figure, others: Figure[]): boolean {
  return others.some(other => (other.unit === figure.unit || other.unit === '') && compatible(figure, other))
}

/** «5 milliards» for «4,9 milliards»: large amounts are rounded to one digit. */
const largeRounding = 1.03

/** Intervals that overlap, or one value that is the other one rounded: 42 000 for 42 200. */
export function compatible(a: Figure, b: Figure): boolean {
  if (a.min <= b.max && b.min <= a.max) return true
  if (Math.min(a.min, b.min) >= 1e6 && Math.max(a.min, b.min) / Math.min(a.max, b.max) <= largeRounding)
    return true
  return rounded(a.min, b.min) || rounded(b.min, a.min)
}

function rounded(fine: number, coarse: number): boolean {
  const digits = Math.max(1, String(Math.abs(coarse)).replace(/[^\d]/gu, '').replace(/0+$/u, '').length)
  return digits > 1 && digits < 15 && Number(fine.toPrecision(digits)) === coarse
}

/** Later and higher: what was counted has grown. */
export function isUpdate(a: Figure, b: Figure, times: Map<string, string | null>): boolean {
  const [x, y] = [times.get(a.article), times.get(b.article)]
  if (!x || !y || x === y) return false
  return x < y ? b.min >= a.min : a.min >= b.min
}

function sameTime(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a) && a === b
}

/** Durations are compared in minutes: «50 minutes» and «trois heures». */
export const minutes: Record<string, number> = { s: 1 / 60, min: 1, h: 60 }

/** A duration in minutes; any other figure as it is. */
export function inMinutes(figure: Figure): Figure {
  const factor = minutes[figure.unit]
  return factor === undefined
    ? figure
    : { ...figure, unit: 'min', min: figure.min * factor, max: figure.max * factor }
}
