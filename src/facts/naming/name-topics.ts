import type { ArticleSpan, Facet } from '../../model/index.js'
import { spansOf } from '../claims/check-cells.js'
import { claimReader } from '../claims/claim.js'
import type { FactInput } from '../fact-input.js'
import { aliasesOf } from './aliases.js'
import { clauseLister } from './clauses/index.js'
import { commonLabelLists } from './common-label.js'
import { ownLabels } from './own-label.js'
import { wordIndex } from './word-index.js'

/** Characters of a label at most: it heads a row of a table. */
const longest = 56

/** So many stretches are tried: the best may claim what only some of the articles say. */
const tried = 24
/** A label that so many of the carriers state is told rather than a vaguer one that all share. */
const nearlyAll = 0.75

/**
 * Gives topics the words that say most of them: a name stays; what one article alone states is called by its own clause;
 * what several state by a stretch that they share, where it holds the label («frontière» within «incidents à la frontière»)
 * or where the label is one bare word or two phrases («soutien, tribune»). Of these the first that (nearly) all carriers
 * state: «5,9 milliards d'euros» names no topic of five articles with five figures. No two topics get the same label.
 */
export function nameTopics(input: FactInput, facets: Facet[]): Facet[] {
  const index = wordIndex(input.documents)
  const aliases = aliasesOf(input)
  const ownLabel = ownLabels(input, longest)
  const labelsOf = commonLabelLists(input, longest)
  const reader = claimReader(input)
  const clausesOf = clauseLister(input, longest)
  /** «blaze», «sure»: a bare word names nothing; a clause of the passage does. */
  const fuller = (label: string, spans: ArticleSpan[]) =>
    /[\s\p{Lu}\d]/u.test(label) ? null : (clausesOf(spans, () => 1)[0]?.text ?? null)
  const used = new Set(facets.map(({ label }) => label))
  const better = (facet: Facet): string | null => {
    const carrying = facet.cells.filter(({ spans }) => spans.length > 0)
    const [first] = carrying
    if (!first) return null
    if (carrying.length === 1) return ownLabel(facet, first.article) ?? fuller(facet.label, spansOf(first))
    if (aliases.entity(facet.label)) return null
    const present = carrying.filter(({ status }) => status === 'present')
    const spans = present.flatMap(spansOf)
    const families = index
      .contentOf(first.article, facet.label.split(', ')[0]!)
      .map(word => index.familyOfWord(first.article, word))
    const weak = facet.label.includes(', ') || families.length < 2
    const found = labelsOf(spans, [], families, tried)
      .filter(label => weak || families.every(family => label.families.includes(family)))
      .map(({ text }) => text)
    const further = (facet.terms ?? []).filter(term => /\s/u.test(term))
    const candidates = [...new Set([...found, ...facet.label.split(', '), ...further])].filter(
      label =>
        (label === facet.label || !used.has(label)) &&
        reader.isWhole(label, spans) &&
        (/[\s\p{Lu}]/u.test(label) || present.length > 2),
    )
    candidates.sort((x, y) => Number(isLastChoice(x)) - Number(isLastChoice(y)))
    return mostStated(
      candidates,
      label => {
        const claims = reader.claims(label, spans)
        if (!claims.some(({ telling }) => telling)) return 0
        return present.filter(cell => spansOf(cell).some(span => reader.holding(claims, span) === 'all'))
          .length
      },
      present.length,
    )
  }
  return facets.map(facet => {
    if (facet.kind !== 'topic' || facet.given) return facet
    const label = better(facet)
    if (label === null || label === facet.label || used.has(label)) return facet
    used.add(label)
    return { ...facet, label, terms: [...new Set([...facet.label.split(', '), ...(facet.terms ?? [])])] }
  })
}

/** The first label that nearly all articles state, else the first of those that most do. */
function mostStated(labels: string[], stated: (label: string) => number, all: number): string | null {
  let best: { label: string; count: number } | null = null
  for (const label of labels) {
    const count = stated(label)
    if (isLastChoice(label) && best && best.count * 2 > all) break
    if (count >= nearlyAll * all) return label
    if (count > (best?.count ?? 0)) best = { label, count }
  }
  return best?.label ?? null
}

/** One bare word. */
function isLastChoice(label: string): boolean {
  return !/\s/u.test(label)
}
