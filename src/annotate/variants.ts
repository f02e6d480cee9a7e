import { editDistance } from '../text/edit-distance.js'
import type { Gazetteer } from './gazetteer.js'

/**
 * Whether two full names are spellings of one person: the same words but one, which differs by one letter («Vladmir»,
 * «Yong» / «Jong») or, when long, two. «Kim Jong Il» and «Kim Jong Un» differ in a short word by two letters: two persons.
 * Two listed given names («Paul» / «Saul») are two persons unless of one stem («Nicolas» / «Nicholas»). Middle names and
 * initials may be missing: «John F. Kennedy», «John Kennedy».
 */
export function sameName(a: string, b: string, gazetteer: Gazetteer): boolean {
  const x = a.split(' ')
  const y = b.split(' ')
  if (x.length !== y.length) return sameEnds(x, y)
  const different = x.map((_, index) => index).filter(index => x[index] !== y[index])
  if (different.length === 0) return true
  if (different.length > 1) return false
  const at = different[0]!
  return sameWord(x[at]!, y[at]!, at === 0 && !gazetteer.sets.familyFirst.has(x[0]!), gazetteer)
}

function sameEnds(x: string[], y: string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  return long.slice(1, -1).every(word => short.includes(word) || word.length === 1 || long.length === 3)
}

function sameWord(a: string, b: string, given: boolean, { sets, gender }: Gazetteer): boolean {
  if (a.length < 3 || b.length < 3) return false
  const distance = editDistance(a, b, 2)
  if (given && sets.givenNames.has(a) && sets.givenNames.has(b))
    return (
      distance <= 2 &&
      Math.min(a.length, b.length) >= 6 &&
      gender(a) === gender(b) &&
      a[0] === b[0] &&
      a.slice(-2) === b.slice(-2)
    )
  if (distance === 1) return Math.min(a.length, b.length) >= 3
  return distance === 2 && Math.min(a.length, b.length) >= 7
}
