import { wordIndex } from '../facts/naming/word-index.js'
import { fold } from '../facts/stem.js'
import type { FindingInput } from './finder.js'
import type { NamedStatement } from './named-statement.js'
import { stopWords } from './values/context.js'

/** A shorter family name stands within other words. */
const shortestSurname = 4

/** One word in common is a topic and no statement. */
const leastWords = 2

/**
 * Nothing is absent from an article that prints its name anywhere, headlines included, or the family name of a person:
 * «Costas Karamanlis» beside «the Government of Prime Minister Costas Karamanlis» or «Mr Karamanlis». Nor what one sentence says in its words,
 * in any order and inflection: «demande d'indemnisation» beside «ils demandent une indemnisation».
 */
export function withoutPrinted({
  documents,
  annotations,
}: Pick<FindingInput, 'documents' | 'annotations'>): (named: NamedStatement) => NamedStatement {
  const texts = new Map(
    documents.map(({ article }) => [article.id, ` ${article.text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `]),
  )
  const people = new Set(annotations.entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))
  const index = wordIndex(documents)
  const languages = new Map(documents.map(({ article }) => [article.id, article.language]))
  const isSaid = (article: string, words: string) => {
    const stops = stopWords(languages.get(article)!)
    const content = words.split(' ').filter(word => word.length > 1 && !stops.has(word.toLowerCase()))
    const families = new Set(content.map(word => index.familyOfWord(article, word)))
    return (
      families.size >= leastWords &&
      index.sentencesWith(article, [...families]).some(count => count === families.size)
    )
  }
  return named => {
    const words = named.label.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const surname = people.has(named.label) ? (words.split(' ').at(-1) ?? '') : ''
    const isPrinted = (article: string) => {
      const text = texts.get(article)!
      if (fold(text).includes(` ${fold(words)} `) || isSaid(article, words)) return true
      return (
        surname.length >= shortestSurname &&
        (text.includes(` ${surname} `) || text.includes(` ${surname.toUpperCase()} `))
      )
    }
    const cells = named.facet.cells.map(cell =>
      cell.status === 'absent' && isPrinted(cell.article) ? { ...cell, status: 'partial' as const } : cell,
    )
    return { ...named, facet: { ...named.facet, cells } }
  }
}
