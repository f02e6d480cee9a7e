import { languages } from '../language/registry.js'
import type { Part } from '../model/index.js'

const packs = Object.values(languages).map(pack => pack.parts)
const union = (sources: string[]) => [...new Set(sources)].join('|')
const opening = `(?:${union(packs.flatMap(pack => pack.photoCredit))})\\s?:?\\s?`
const agencies = union(packs.flatMap(pack => pack.agencies))

/** «(Photo Jeanne Martin / Le Courrier)»; «(photo prise lundi)» names nobody. */
const bracketed = new RegExp(`(?<=[([])(${opening})(?=\\p{Lu})([^()[\\]]{2,100})(?=[)\\]])`, 'giu')
/** «Le pont, mardi. Photo : Jeanne Martin»: at the end of a caption, or all of a credit. */
const atEnd = new RegExp(`(?<=^|[.!?…»”"|)–—-]\\s?)(${opening})(?=\\p{Lu})([^.!?]{2,80}\\.?)$`, 'iu')
/** Agencies stay, as in every credit; all other words with a capital are names. */
const name = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${agencies})(?![\\p{L}\\p{N}])|[\\p{Lu}\\p{N}█][\\p{L}\\p{N}█'’.-]*)`,
  'gu',
)

const blotNames = (credit: string) =>
  credit.replace(name, (word, agency?: string) => (agency === undefined ? '█'.repeat(word.length) : word))

/** The photographer works for the outlet as a rule, and tells it as a byline does. Keeps the length. */
export function blotPhotoCredits(text: string): string {
  return text.replace(bracketed, (whole, opened: string, credit: string) =>
    startsWithName(credit) ? opened + blotNames(credit) : whole,
  )
}

/** The same without brackets, where the part tells that no sentence of the article is meant. */
export function blotCaptionCredit(text: string, { kind, start, end }: Part): string {
  if (kind !== 'caption' && kind !== 'credit') return text
  const blotted = text
    .slice(start, end)
    .replace(atEnd, (whole, opened: string, credit: string) =>
      startsWithName(credit) ? opened + blotNames(credit) : whole,
    )
  return text.slice(0, start) + blotted + text.slice(end)
}

/** The pattern itself ignores case: «Photo prise lundi» is told here. */
const startsWithName = (credit: string) => /^[\p{Lu}█]/u.test(credit)
