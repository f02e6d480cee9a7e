import type { ArticleSpan, Facet } from '../../model/index.js'
import type { FactInput } from '../fact-input.js'
import { aliasesOf } from './aliases.js'
import { commonLabels } from './common-label.js'
import { ownLabels } from './own-label.js'
import { wordIndex } from './word-index.js'

/** Characters of a label at most: it heads a row of a table. */
const longest = 56

/**
 * Gives topics the words that say most of them: a name stays; what one article alone states is called by its own clause;
 * what several state by a stretch that they share, where it holds the label («frontière» within «incidents à la frontière»)
 * or where the label is one bare word or two phrases («soutien, tribune»). No two topics get the same label.
 */
export function nameTopics(input: FactInput, facets: Facet[]): Facet[] {
  const index = wordIndex(input.documents)
  const aliases = aliasesOf(input)
  const ownLabel = ownLabels(input, longest)
  const commonLabel = commonLabels(input, longest)
  const used = new Set(facets.map(({ label }) => label))
  const better = (facet: Facet): string | null => {
    const carrying = facet.cells.filter(({ spans }) => spans.length > 0)
    const [first] = carrying
    if (!first) return null
    if (carrying.length === 1) return ownLabel(facet, first.article)
    if (aliases.entity(facet.label)) return null
    const spans = carrying
      .filter(({ status }) => status === 'present')
      .flatMap(({ article, spans }) => spans.map((span): ArticleSpan => ({ article, ...span })))
    const families = index
      .contentOf(first.article, facet.label.split(', ')[0]!)
      .map(word => index.familyOfWord(first.article, word))
    const found = commonLabel(spans, [], families)
    if (!found) return null
    const weak = facet.label.includes(', ') || families.length < 2
    return weak || families.every(family => found.families.includes(family)) ? found.text : null
  }
  return facets.map(facet => {
    if (facet.kind !== 'topic' || facet.given) return facet
    const label = better(facet)
    if (label === null || used.has(label)) return facet
    used.add(label)
    return { ...facet, label, terms: [...new Set([...facet.label.split(', '), ...(facet.terms ?? [])])] }
  })
}
