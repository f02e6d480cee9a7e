import { fold } from '../../facts/stem.js'
import { languagePack } from '../../language/registry.js'
import type { FindingInput } from '../finder.js'
import type { FigureConflict } from './figures.js'
import { type Reading, sentenceValues, sharedFamilies } from './sentence-values.js'

/** Editions between two numbers of one, at most: farther ones are of another year. */
const mostApart = 5
const enough = 3

/**
 * One edition under two numbers: «les 26èmes Jeux olympiques», «les XXIXe Jeux», «ces 29e Olympiades». Only nouns that are
 * numbered because they come again; a sentence that prints a year of its own may speak of another edition. An article that
 * prints both numbers has slipped in one of them, or speaks of two editions: always to be reviewed.
 */
export function ordinalConflicts({ documents }: FindingInput): FigureConflict[] {
  const values = sentenceValues(documents, readEditions)
  return values.flatMap((x, at) =>
    values.slice(at + 1).flatMap((y): FigureConflict[] => {
      const [a, b] = [x.figure, y.figure]
      if (a.article === b.article || a.unit !== b.unit || a.min === b.min) return []
      if (Math.abs(a.min - b.min) > mostApart || sharedFamilies(x, y).length < enough) return []
      return [{ a, b, pair: null, likely: false, sure: false }]
    }),
  )
}

function readEditions(text: string, language: string): Reading[] {
  const data = languagePack(language)?.figures
  if (!data) return []
  const pattern = /(?<![\p{L}\p{N}])(\d{1,3}|[IVXLC]{2,8})(\p{Ll}{1,5})\s+(\p{L}+)/gu
  return [...text.matchAll(pattern)].flatMap((match): Reading[] => {
    const [all, number, ending, noun] = match
    if (!data.ordinalEndings.includes(ending!)) return []
    const group = data.editions.findIndex(words => words.some(word => fold(word) === fold(noun!)))
    const value = /\d/u.test(number!) ? +number! : romanValue(number!)
    return group < 0 || value === null
      ? []
      : [{ start: match.index, end: match.index + all.length, value, unit: `edition ${group}` }]
  })
}

const letters: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `XXIX` → 29; null for what is no number in its plain form (`IIX`). */
function romanValue(roman: string): number | null {
  const digits = [...roman].map(letter => letters[letter]!)
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
  return /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(roman) ? value : null
}
