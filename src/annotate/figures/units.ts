import type { Word } from '../reading.js'
import type { FigureWords } from './words.js'

/** Unit or counted noun of a quantity; `key` is empty when there is none. */
export interface UnitReading {
  key: string
  first: number
  last: number
  /** Printed before the amount: `$12`, «délégations, au nombre de 104». */
  leading: boolean
}

/** The unit after the number (`%`, `km`, `d'euros`), before it (`$`), or the stem of the counted noun (`soldats blessés`). */
export function readUnit(
  words: Word[],
  { first, last }: { first: number; last: number },
  vocabulary: FigureWords,
): UnitReading {
  const before = words[first - 1]
  const currency = before && vocabulary.leadingUnits.get(before.fold)
  if (currency !== undefined && before!.end === words[first]!.start)
    return { key: currency, first: first - 1, last: first, leading: true }
  let at = last
  const linked = words[at] !== undefined && vocabulary.sets.ofWords.has(words[at]!.fold)
  if (linked) at++
  while (words[at] && vocabulary.sets.skipped.has(words[at]!.fold)) at++
  const unit = at < words.length ? vocabulary.units.match(words, at) : null
  if (unit) return { key: unit.value, first: at, last: unit.last, leading: false }
  const multiplied = vocabulary.multipliers.has(words[last - 1]!.fold)
  // «Parmi les 20 milliards, 14 milliards proviendront»: what follows without link is no noun; «deux de la CDC» neither.
  if (
    linked !== (multiplied && vocabulary.data.multiplierNeedsOf) &&
    !(linked && isCollective(words, first, vocabulary))
  )
    return { key: '', first: at, last: at, leading: false }
  return countedNoun(words, at, vocabulary)
}

function countedNoun(words: Word[], at: number, vocabulary: FigureWords): UnitReading {
  const none = { key: '', first: at, last: at, leading: false }
  const head = countedHead(words, at, vocabulary)
  const noun = words[head]
  if (noun?.kind !== 'word' || noun.text.length < 3 || vocabulary.sets.notCounted.has(noun.fold)) return none
  if (vocabulary.numbers.has(noun.fold)) return none
  const toll = tollOf(words, head, vocabulary)
  return { key: toll ?? vocabulary.stem(noun.text.toLowerCase()), first: at, last: head + 1, leading: false }
}

/** Words of a row of nouns that are looked at: «seven consecutive life sentences». */
const longestRow = 3

/** «two pirate boats» counts boats: the first plural of the row, else its first word. */
function countedHead(words: Word[], at: number, { data, sets }: FigureWords): number {
  const { plural } = data
  if (!plural) return at
  for (let head = at; head < at + longestRow; head++) {
    const word = words[head]
    if (word?.kind !== 'word' || sets.notCounted.has(word.fold) || word.text.length < 3) return at
    if (plural.irregular.includes(word.fold)) return head
    if (word.fold.endsWith(plural.ending) && !word.fold.endsWith(plural.ending.repeat(2))) return head
  }
  return at
}

/** Words between a noun and the number that counts it from behind. */
const postposedReach = 8

/** «des délégations sportives engagées, au nombre de 104»: the noun that opens the phrase before. */
export function readPostposed(words: Word[], number: number, vocabulary: FigureWords): UnitReading | null {
  for (let link = Math.max(0, number - 4); link < number; link++) {
    if (vocabulary.postposed.match(words, link, (_, last) => last === number)?.last !== number) continue
    const end = words[link - 1]?.text === ',' ? link - 1 : link
    for (let at = end - 2; at >= 0 && at >= end - postposedReach; at--) {
      if (words[at + 1]!.kind !== 'word') return null
      if (!vocabulary.sets.plurals.has(words[at]!.fold)) continue
      const noun = countedNoun(words, at + 1, vocabulary)
      return noun.key === '' ? null : { ...noun, leading: true }
    }
  }
  return null
}

function isCollective(words: Word[], first: number, vocabulary: FigureWords): boolean {
  return vocabulary.collectives.match(words, first) !== null
}

/** Words after «personnes» and before the number in which a toll is looked for. */
const tollReach = { after: 4, before: 2 }

/** «12 morts», «12 personnes ont été tuées», «killing 12 people» count the same: the dead. Null for anything else. */
function tollOf(words: Word[], at: number, { tolls, sets, numbers }: FigureWords): string | null {
  const noun = words[at]!
  const own = tolls.get(noun.fold)
  if (own !== undefined || !sets.people.has(noun.fold)) return own ?? null
  for (let i = at + 1; i <= at + tollReach.after && i < words.length; i++) {
    if (words[i]!.kind !== 'word' || numbers.has(words[i]!.fold)) break
    const toll = tolls.get(words[i]!.fold)
    if (toll !== undefined) return toll
  }
  for (let i = at - 2; i >= at - 1 - tollReach.before && i >= 0; i--) {
    const toll = tolls.get(words[i]!.fold)
    if (toll !== undefined) return toll
  }
  return null
}
