import type { Word } from '../reading.js'
import type { FigureWords } from './words.js'

/** A number read from `first` to `last` (exclusive). */
export interface NumberReading {
  value: number
  last: number
  /** Digits, or spelled out: «un», «one» alone are no number. */
  spelled: boolean
}

/** A number in digits or words with its multipliers: `12 000`, `1,5 million`, `deux cent vingt-cinq`, `trois milliards`. */
export function readNumber(words: Word[], first: number, vocabulary: FigureWords): NumberReading | null {
  const plain = digits(words[first]) ?? spelledOut(words, first, vocabulary)
  if (!plain) return null
  let { value, last } = { value: plain.value, last: plain.last + first }
  const multiplier = vocabulary.multipliers.get(words[last]?.fold ?? '')
  if (multiplier !== undefined) {
    value = (decimalOf(words[first]!, vocabulary) ?? value) * multiplier
    last++
  } else if (plain.spelled && last === first + 1 && vocabulary.sets.articles.has(words[first]!.fold))
    return null
  // 1.1 × 1e9 leaves a tail of binary rounding.
  return { value: Math.round(value * 1e6) / 1e6, last, spelled: plain.spelled }
}

/** «4,923 millions»: before a multiplier three digits after the decimal mark are decimals and no group. */
function decimalOf({ text }: Word, { data }: FigureWords): number | null {
  const [whole, decimals, more] = text.split(data.decimalMark)
  const plain = /^\d{1,3}$/u.test(whole!) && /^\d{3}$/u.test(decimals ?? '') && more === undefined
  return plain ? Number(`${whole}.${decimals}`) : null
}

function digits(word: Word | undefined): NumberReading | null {
  if (word?.kind !== 'number') return null
  const value = Number(word.key)
  return Number.isFinite(value) ? { value, last: 1, spelled: false } : null
}

/** Number words, hyphens or not: each adds, a hundred or thousand multiplies, «vingt» after «quatre» too. */
function spelledOut(words: Word[], first: number, { numbers, sets }: FigureWords): NumberReading | null {
  if (!numbers.has(words[first]!.fold.split('-', 1)[0]!)) return null
  let total = 0
  let group = 0
  let at = first
  for (; at < words.length; at++) {
    const pieces = words[at]!.fold.split('-').filter(piece => !sets.joints.has(piece))
    const values = pieces.map(piece => numbers.get(piece))
    if (at > first && sets.joints.has(words[at]!.fold) && isJoint(words, at, numbers)) continue
    if (pieces.length === 0 || values.some(value => value === undefined)) break
    if (at > first && !continues(group, values[0]!)) break
    for (const value of values as number[]) [total, group] = addWord(total, group, value)
  }
  return at === first ? null : { value: total + group, last: at - first, spelled: true }
}

/** «vingt et un», «one hundred and five»: a link between two number words after a round one. */
function isJoint(words: Word[], at: number, numbers: Map<string, number>): boolean {
  const next = numbers.get(words[at + 1]?.fold.split('-')[0] ?? '')
  const before = numbers.get(words[at - 1]!.fold.split('-').at(-1)!)
  if (next === undefined || before === undefined) return false
  return before === 100 ? next < 100 : before >= 20 && before < 100 && next % 10 === 1
}

/** «deux trois personnes» are two numbers: a smaller word only follows a round one, «cent» and «mille» follow anything. */
function continues(group: number, value: number): boolean {
  if (value >= 100) return true
  if (group === 0) return true
  if (group === 4 && value === 20) return true
  return group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && value < (group % 20 === 0 ? 20 : 10))
}

function addWord(total: number, group: number, value: number): [number, number] {
  if (value === 1000) return [total + (group || 1) * 1000, 0]
  if (value === 100) return [total, group === 0 ? 100 : group * 100]
  return [total, value === 20 && group % 100 === 4 ? group - 4 + 80 : group + value]
}
