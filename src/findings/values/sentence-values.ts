import { wordIndex } from '../../facts/naming/word-index.js'
import type { Document, Figure } from '../../model/index.js'

/** A value that is no quantity, read off a sentence: a time of day, the number of an edition. */
export interface SentenceValue {
  figure: Figure
  /** Families of the words of its sentence; one set for all values of a sentence. */
  families: ReadonlySet<string>
}

/** What a reader finds in a sentence: where, which value, and under which unit it is compared. */
export interface Reading {
  start: number
  end: number
  value: number
  unit: string
}

/** Reads values off all sentences; `idle` families are left out of what sentences are compared by. */
export function sentenceValues(
  documents: Document[],
  read: (text: string, language: string) => Reading[],
  idle: (language: string) => ReadonlySet<string> = () => new Set(),
): SentenceValue[] {
  const words = wordIndex(documents)
  return documents.flatMap(({ article, units }) =>
    units.flatMap(unit => {
      const found = read(article.text.slice(unit.start, unit.end), article.language)
      if (found.length === 0) return []
      const away = idle(article.language)
      const families = new Set(
        words
          .families({ article: article.id, start: unit.start, end: unit.end })
          .filter(family => !/^\d/u.test(family) && !away.has(family)),
      )
      return found.map(({ start, end, value, unit: key }) => {
        const at = unit.start + start
        const figure: Figure = {
          id: `v-${article.id}-${at}`,
          article: article.id,
          start: at,
          end: unit.start + end,
          min: value,
          max: value,
          approximation: 'exact',
          unit: key,
          unitSpan: null,
        }
        return { figure, families }
      })
    }),
  )
}

/** Families that both sentences have. */
export function sharedFamilies(a: SentenceValue, b: SentenceValue): string[] {
  return [...a.families].filter(family => b.families.has(family))
}
