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
  return (facet, article) => {
    const parts = facet.label.split(', ').filter(part => owns(article, part))
    if (parts.length > 0) return parts.join(', ')
    const { spans } = facet.cells.find(cell => cell.article === article)!
    const said = spans.map(({ start, end }) => texts.get(article)!.slice(start, end)).join(' ')
    return (facet.terms ?? []).find(term => said.includes(term) && owns(article, term)) ?? null
  }
}

const acronym = /^\p{Lu}{2,}$/u
