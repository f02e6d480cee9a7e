import { fold } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { Facet } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { wordIndex } from './word-index.js'

/**
 * The words that name what one article alone states, or null where all that could are in other articles too: «opposition
 * seychelloise» beside «l'opposition locale». A bare noun («couple») or first name («Paul») names no matter.
 */
export function ownLabels(input: FindingInput): (facet: Facet, article: string) => string | null {
  const index = wordIndex(input.documents)
  const firstNames = new Set(
    input.annotations.entities
      .filter(
        ({ kind, name }) =>
          (kind === 'person' || kind === 'other') && !/[\s.]/.test(name) && !acronym.test(name),
      )
      .map(({ name }) => name),
  )
  const owns = (article: string, phrase: string) => {
    const words = index.contentOf(article, phrase)
    const names = words.filter(word => /^\p{Lu}/u.test(word))
    if (words.length === 0 || firstNames.has(phrase)) return false
    if (words.length === 1 && names.length === 0) return false
    // Of a full name the family name counts: «Vincent Humbert» beside «Marie Humbert».
    if (names.length === words.length) return !index.isElsewhere(article, names.at(-1)!)
    return !index.isElsewhere(article, words[0]!) || names.some(name => !index.isElsewhere(article, name))
  }
  const texts = new Map(input.documents.map(document => [document.article.id, document.article.text]))
  const languages = new Map(input.documents.map(document => [document.article.id, document.article.language]))
  const languageOf = (article: string) => languages.get(article)!
  return (facet, article) => {
    const { spans } = facet.cells.find(cell => cell.article === article)!
    const said = spans.map(({ start, end }) => texts.get(article)!.slice(start, end)).join(' ')
    const parts = facet.label
      .split(', ')
      .filter(part => owns(article, part) && !isCut(languageOf(article), said, part))
    if (parts.length > 0) return parts.join(', ')
    return (
      (facet.terms ?? []).find(
        term => said.includes(term) && owns(article, term) && !isCut(languageOf(article), said, term),
      ) ?? null
    )
  }
}

const acronym = /^\p{Lu}{2,}$/u

/** «administration de la société» within «conseil d'administration de la société», «identité du dernier»: not whole phrases. */
function isCut(language: string, said: string, label: string): boolean {
  const phrases = languagePack(language)?.phrases
  const at = said.indexOf(label)
  if (!phrases || at < 0 || /^\p{Lu}/u.test(label)) return false
  const words = fold(label).split(/[^\p{L}]+/u)
  if (phrases.vague.some(word => fold(word) === words.at(-1))) return true
  const before = fold(said.slice(0, at)).match(/(\p{L}{4,}) +(\p{L}+['’]?) *$/u)
  // Only straight after a bare linker: «parlé de l'explosion» opens a phrase of its own.
  return before !== null && phrases.bareLinkers.some(linker => fold(linker) === before[2])
}
