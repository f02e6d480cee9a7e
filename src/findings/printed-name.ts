import { fold } from '../facts/stem.js'
import type { FindingInput } from './finder.js'
import type { NamedStatement } from './named-statement.js'

/** A shorter family name stands within other words. */
const shortestSurname = 4

/**
 * Nothing is absent from an article that prints its name anywhere, headlines included, or the family name of a person:
 * «Costas Karamanlis» beside «the Government of Prime Minister Costas Karamanlis» or «Mr Karamanlis».
 */
export function withoutPrinted({
  documents,
  annotations,
}: Pick<FindingInput, 'documents' | 'annotations'>): (named: NamedStatement) => NamedStatement {
  const texts = new Map(
    documents.map(({ article }) => [article.id, ` ${article.text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `]),
  )
  const people = new Set(annotations.entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))
  return named => {
    const words = named.label.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const surname = people.has(named.label) ? (words.split(' ').at(-1) ?? '') : ''
    const isPrinted = (article: string) => {
      const text = texts.get(article)!
      if (fold(text).includes(` ${fold(words)} `)) return true
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
