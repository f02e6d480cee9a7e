import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Figure } from '../../model/index.js'
import type { Sentence, Word } from '../reading.js'
import { readNumber } from './numbers.js'
import { readPostposed, readUnit } from './units.js'
import { type FigureWords, figureWords } from './words.js'

/** Words that are already part of a name or a date, by sentence: a figure must not start there. */
export type Taken = (sentence: Sentence, word: Word) => boolean

interface Quantity {
  first: number
  /** Where the number itself starts, after «près de» and «$». */
  number: number
  last: number
  min: number
  max: number
  approximation: Figure['approximation']
}

/** Quantities of all sentences with unit or counted noun. Dates, ordinals, labels («article 4») and names («France 2») are none. */
export function findFigures(sentences: Sentence[], taken: Taken): Figure[] {
  const vocabularies = new Map<string, FigureWords | null>()
  return sentences.flatMap(sentence => {
    const { language } = sentence
    if (!vocabularies.has(language)) {
      const pack = languagePack(language)
      vocabularies.set(language, pack && figureWords(pack))
    }
    const vocabulary = vocabularies.get(language)
    return vocabulary ? sentenceFigures(sentence, vocabulary, taken) : []
  })
}

function sentenceFigures(sentence: Sentence, vocabulary: FigureWords, taken: Taken): Figure[] {
  const { words } = sentence
  const figures: Figure[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken(sentence, words[at]!)) continue
    const quantity = readQuantity(words, at, vocabulary)
    if (!quantity || isLabelled(words, quantity.first, vocabulary)) continue
    if (words.slice(quantity.first, quantity.last).some(word => taken(sentence, word))) continue
    figures.push(figure(sentence, quantity, vocabulary))
    at = Math.max(at, quantity.last - 1)
  }
  return figures
}

/** A collective, a range, or a number with what stands before it. */
function readQuantity(words: Word[], at: number, vocabulary: FigureWords): Quantity | null {
  const collective = vocabulary.collectives.match(words, at)
  if (collective)
    return { first: at, number: at, last: collective.last, ...collective.value, approximation: 'about' }
  const range = readRange(words, at, vocabulary)
  if (range) return range
  const number = readNumber(words, at, vocabulary)
  if (!number) return null
  const approximation = approximationBefore(words, at, vocabulary)
  return {
    first: approximation?.first ?? at,
    number: at,
    last: number.last,
    ...bounds(number.value, approximation?.kind ?? 'exact'),
  }
}

/** «de 7 à 25», «entre 10 et 20», «10 à 20», «10-20». */
function readRange(words: Word[], at: number, vocabulary: FigureWords): Quantity | null {
  const link = vocabulary.ranges.get(words[at]!.fold)
  const first = link === undefined ? at : at + 1
  if (first >= words.length) return null
  const low = readNumber(words, first, vocabulary)
  if (!low) return null
  const joint = words[low.last]?.fold ?? ''
  if (link === undefined ? !vocabulary.sets.rangeLinks.has(joint) : joint !== link) return null
  const high = low.last + 1 < words.length ? readNumber(words, low.last + 1, vocabulary) : null
  if (!high) return null
  // «7 à 25 millions»: the multiplier belongs to both; «de 600 à 800» stays.
  const shared = high.value >= 1e6 && low.value < 1000 ? high.value / leading(high.value) : 1
  const min = low.value * shared
  if (min >= high.value && link === undefined) return null
  return {
    first: at,
    number: first,
    last: high.last,
    min: Math.min(min, high.value),
    max: Math.max(min, high.value),
    approximation: 'range',
  }
}

function leading(value: number): number {
  const power = value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6
  return value / power
}

/** The approximation that ends right before the number, the longest one: «un peu plus de», not «plus de». */
function approximationBefore(words: Word[], at: number, vocabulary: FigureWords) {
  // «about $12 million»: the sign of the currency stands between.
  const edge = vocabulary.leadingUnits.has(words[at - 1]?.fold ?? '') ? at - 1 : at
  for (let first = Math.max(0, edge - 4); first < edge; first++) {
    const match = vocabulary.approximations.match(words, first, (_, last) => last === edge)
    if (match?.last === edge) return { first, kind: match.value }
  }
  return null
}

/** «près de» allows a tenth to both sides and a bit, «plus de» up to half as much again, «moins de» down to half. */
function bounds(
  value: number,
  approximation: 'exact' | 'about' | 'at-least' | 'at-most',
): Omit<Quantity, 'first' | 'number' | 'last'> {
  if (approximation === 'about') return { min: tidy(value * 0.88), max: tidy(value * 1.12), approximation }
  if (approximation === 'at-least') return { min: value, max: tidy(value * 1.5), approximation }
  if (approximation === 'at-most') return { min: tidy(value * 0.5), max: value, approximation }
  return { min: value, max: value, approximation }
}

/** Without the tail of binary rounding. */
function tidy(value: number): number {
  return Number(value.toPrecision(6))
}

/** «article 4», «page 12», «n° 5», «vol 447», «50/50». */
function isLabelled(words: Word[], at: number, { sets }: FigureWords): boolean {
  const before = words[at - 1]
  if (!before) return false
  if (sets.labels.has(before.fold)) return true
  return /^[°#/]$/u.test(before.text) || words[at + 1]?.text === '/'
}

function figure(sentence: Sentence, quantity: Quantity, vocabulary: FigureWords): Figure {
  const { words, article } = sentence
  const after = readUnit(words, { first: quantity.number, last: quantity.last }, vocabulary)
  const unit = (after.key === '' ? readPostposed(words, quantity.first, vocabulary) : null) ?? after
  const first = unit.leading ? Math.min(quantity.first, unit.first) : quantity.first
  const last = unit.key !== '' && !unit.leading ? unit.last : quantity.last
  const unitSpan: ArticleSpan | null =
    unit.key === '' ? null : { article, start: words[unit.first]!.start, end: words[unit.last - 1]!.end }
  const half = unit.key === '' ? null : vocabulary.halves.match(words, last)
  const { approximation } = quantity
  const [min, max] = [quantity.min + (half?.value ?? 0), quantity.max + (half?.value ?? 0)]
  const start = words[first]!.start
  return {
    id: `f-${article}-${start}`,
    article,
    start,
    end: words[(half?.last ?? last) - 1]!.end,
    min,
    max,
    approximation,
    unit: unit.key,
    unitSpan,
  }
}
