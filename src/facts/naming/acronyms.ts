import { fold } from '../stem.js'

const written = /^\p{Lu}{2,6}$/u

/** Initials of the longer words: «Jeux olympiques» → `jo`. */
function initials(words: string[]): string {
  return words.map(word => word[0]).join('')
}

/**
 * Whether a text has the acronym of a name, or the name of an acronym: «JO» and «Jeux olympiques». Every longer word of the
 * name counts: «CIO» is no «comité d'organisation».
 */
export function hasOtherForm(label: string, text: string): boolean {
  if (written.test(label)) {
    const wanted = fold(label)
    const words = longWords(text)
    return words.some((_, index) => initials(words.slice(index, index + wanted.length)) === wanted)
  }
  const words = longWords(label)
  if (words.length < 2) return false
  return new RegExp(`(?<!\\p{L})${initials(words).toUpperCase()}(?!\\p{L})`, 'u').test(text)
}

function longWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3)
}
