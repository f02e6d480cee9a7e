import type { Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import {
  compatible,
  type FigureConflict,
  inMinutes,
  isNear,
  isUpdate,
  measureUnits,
  minutes,
  otherScope,
  tollUnits,
  wholeCount,
} from './figures.js'
import { indexByPlace, type PlaceIndex } from './index-by-place.js'
import { Matters } from './matter.js'
import { type Surroundings, SurroundingsReader } from './surroundings.js'

/** Not compared over the whole event: ages, shares and dates count too many things. */
const unsafe = new Set(['%', 'an', 'mois', 'semaine', 'jour', 'point', '‰'])

/** Values so far apart may be of the same kind and another matter: amounts are not compared, counts never sure. */
const mostApart = 1.6
const mostDuration = 2

/**
 * Conflicts over the whole event, outside aligned sentences: one counted noun («204 délégations», «123 délégations»),
 * exclusive values, and enough words in common around. The nearer two values, the likelier they count one thing: «204»
 * and «205» need one word, «80» and «200» three, farther ones are of two things. Amounts of a unit of measure must be bound to one noun.
 */
export function eventFigureConflicts(input: FindingInput): FigureConflict[] {
  const reader = new SurroundingsReader(input.documents)
  const times = new Map(input.documents.map(({ article }) => [article.id, article.publishedAt ?? null]))
  const usable = input.annotations.figures
    .filter(wholeCount(input.documents))
    .filter(({ unit }) => unit !== '' && !unsafe.has(unit))
    .map(inMinutes)
  const matters = new Matters(usable, input.documents, measureUnits(input.documents), reader)
  const tolls = tollUnits(input.documents)
  const index = indexByPlace([...usable, ...input.annotations.figures.filter(({ unit }) => unit === '')])
  const conflicts = new Map<string, FigureConflict>()
  for (const figures of matters.groups())
    for (const [at, a] of figures.entries())
      for (const b of figures.slice(at + 1)) {
        if (a.article === b.article || !areRivals(a, b, index) || isUpdate(a, b, times)) continue
        const conflict = conflictOf(a, b, matters, reader)
        if (
          conflict &&
          (tolls.has(a.unit) || !otherScope(reader.read(a).sentence, reader.read(b).sentence, index, tolls))
        )
          conflicts.set(`${a.id} ${b.id}`, conflict)
      }
  return [...conflicts.values()]
}

function conflictOf(
  a: Figure,
  b: Figure,
  matters: Matters,
  reader: SurroundingsReader,
): FigureConflict | null {
  const [x, y] = [reader.read(a), reader.read(b)]
  // A slip of one digit shows even where the sentences name different things; it is to be reviewed then.
  const named = a.unit === 'min' || sameNames(x, y, reader)
  if (x.rate || y.rate || (!named && !isOneDigit(a, b))) return null
  const shared = [...x.stems].filter(key => y.stems.has(key))
  const measured = matters.isMeasured(a)
  const time = a.unit in minutes
  if (a.unit !== b.unit) {
    // «14.000 figurants» and «15.000 participants» are one crowd where the numbers alone are near and large.
    if (!isExact(a, b) || !isNear(a, b) || Math.min(a.min, b.min) < leastCrowd) return null
    return { a, b, pair: null, likely: false, sure: false }
  }
  const enough = measured
    ? sameMeasure(x, y, shared, reader, { apart: ratio(a, b), time })
    : shared.length >= needed(a, b) || isOneSmallCount(a, b, x, y, reader)
  if (!enough) return null
  const rare = shared.filter(key => reader.isRare(key)).length
  return {
    a,
    b,
    pair: null,
    likely: named && isExact(a, b) && !measured && isNear(a, b),
    sure:
      named && isExact(a, b) && rare >= 2 && shared.length >= 3 && ratio(a, b) <= mostApart && isCount(a, b),
  }
}

/** A crowd so large has few rivals in an event. */
const leastCrowd = 1000

function isExact(a: Figure, b: Figure): boolean {
  return a.approximation === 'exact' && b.approximation === 'exact'
}

/** «deux dirigeants» and «trois dirigeants» are mostly other people: a small number is no sure sign. */
function isCount(a: Figure, b: Figure): boolean {
  return Math.min(a.min, b.min) >= 10
}

/** «Six organisations … ont décidé de déposer un recours» and «cinq organisations …»: much of both sentences in common. */
function isOneSmallCount(a: Figure, b: Figure, x: Surroundings, y: Surroundings, reader: SurroundingsReader) {
  const shared = [...x.wide].filter(key => y.wide.has(key) && reader.isRare(key))
  return isExact(a, b) && shared.length >= 4 && ratio(a, b) <= 1.5
}

/** Neither article prints the other's value for the noun anywhere, and each has it in few values. */
function areRivals(a: Figure, b: Figure, index: PlaceIndex<Figure>): boolean {
  if (compatible(a, b)) return false
  const own = (figure: Figure) => index.inArticle(figure.article).filter(({ unit }) => unit === figure.unit)
  // «178 of 369 punches»: the first number has no noun, and counts punches too.
  const bare = (figure: Figure) => index.inArticle(figure.article).filter(({ unit }) => unit === '')
  const [inA, inB] = [own(a), own(b)]
  const prints = (others: Figure[], figure: Figure) => others.some(other => compatible(figure, other))
  const names = (others: Figure[], { min, max }: Figure) =>
    others.some(other => other.min === min && other.max === max)
  if (prints(inB, a) || prints(inA, b) || names(bare(b), a) || names(bare(a), b)) return false
  return isNearest(a, b, inA) && isNearest(b, a, inB)
}

/** Of the values that an article prints for the noun, the one nearest to the rival: «123» and «205» beside «204». */
function isNearest(figure: Figure, rival: Figure, own: Figure[]): boolean {
  return own.every(other => ratio(other, rival) >= ratio(figure, rival))
}

function ratio(a: Figure, b: Figure): number {
  return Math.max(a.min, b.min) / Math.max(1e-9, Math.min(a.max, b.max))
}

/** Words in common that two counts need. */
function needed(a: Figure, b: Figure): number {
  const apart = ratio(a, b)
  if (apart > 3) return Number.POSITIVE_INFINITY
  if (!isCount(a, b)) return 4
  return apart <= 1.3 || isOneDigit(a, b) ? 1 : 3
}

/** «204 délégations» and «104 délégations»: one digit of three or more is another, as a slip makes it. */
function isOneDigit(a: Figure, b: Figure): boolean {
  const [x, y] = [String(a.min), String(b.min)]
  if (!isExact(a, b) || x.length < 3 || x.length !== y.length || /0{2}$/u.test(x) || /0{2}$/u.test(y))
    return false
  return [...x].filter((digit, place) => digit !== y[place]).length === 1
}

/**
 * The amounts measure one noun. Durations of what the event is about need no more, nor do amounts near to each other of a
 * noun that both touch («une perte de 600 millions», «la perte de 695 millions»); other amounts do.
 */
function sameMeasure(
  x: Surroundings,
  y: Surroundings,
  shared: string[],
  reader: SurroundingsReader,
  { apart, time }: { apart: number; time: boolean },
) {
  const bound = [...x.bound].filter(key => y.bound.has(key))
  // «perte nette de 234 millions» is not the loss of «perte par la banque de 751 millions».
  if (!bound.some(key => x.linked.has(key) || y.linked.has(key))) return false
  const topic = bound.some(key => reader.isTopic(key))
  // A show of 50 minutes within an evening of three hours is a part of it.
  if (time && topic) return apart <= mostDuration
  if (apart > mostApart) return false
  if (topic && apart <= 1.3 && bound.some(key => x.linked.has(key) && y.linked.has(key))) return true
  return shared.length >= 3 && shared.some(key => reader.isRare(key) && !bound.includes(key))
}

/**
 * «12 morts à Paris» and «15 morts à Lyon»: where both sentences name something beside what most articles name, they must
 * name one thing in common.
 */
function sameNames(x: Surroundings, y: Surroundings, reader: SurroundingsReader): boolean {
  if ([...x.names].some(name => y.names.has(name))) return true
  return [x, y].some(({ names }) => [...names].every(name => reader.isNamedByMost(name)))
}
