import type { Facet, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { farAway, places } from './places.js'

/** Sentences shown; more of the same paragraph are counted. */
const shown = 6

/** A matter that only one article states. One finding for all its sentences in a paragraph, not one for each. */
export const exclusive: Finder = {
  kind: 'exclusive',
  find(input, translate) {
    if (input.documents.length < 2) return []
    const names = new ArticleNames(input.documents, translate)
    return input.coverage.facets.flatMap(facet => {
      const title = (article: string) =>
        translate('finding.exclusive', { article: names.one(article), label: facet.label })
      return facet.kind === 'topic' && !facet.given ? draft(input, facet, title) : []
    })
  },
}

function draft(input: FindingInput, facet: Facet, title: (article: string) => string): FindingDraft[] {
  const [cell, ...others] = facet.cells.filter(({ spans }) => spans.length > 0)
  if (!cell || others.length > 0 || cell.status !== 'present') return []
  const place = places(input.documents)
  const stated = cell.spans
    .map(span => ({ article: cell.article, ...span }))
    .filter(span => place(span).kind !== 'headline')
  const first = stated[0]
  if (!first) return []
  const evidence = evidenceFrom(input.documents)
  const rest = facet.cells.filter(other => other.article !== cell.article)
  const sure = rest.every(other => other.status === 'absent' && (other.nearest?.score ?? 0) < farAway)
  const nearest = rest
    .flatMap(other => (other.nearest ? [other.nearest] : []))
    .sort((x, y) => y.score - x.score || (x.span.article < y.span.article ? -1 : 1))[0]
  return [
    {
      kind: 'exclusive',
      key: [cell.article, evidence(first).exact],
      confidence: sure ? 'sure' : 'needs-review',
      severity: facet.weight >= 3 ? 3 : facet.weight >= 2 ? 2 : 1,
      title: title(cell.article),
      evidence: stated.slice(0, shown).map(span => evidence(span, 'statement')),
      details: {
        facet: facet.id,
        label: facet.label,
        terms: facet.terms ?? [],
        article: cell.article,
        sentences: stated.length,
        doubtful: rest.filter(other => other.status === 'doubtful').map(other => other.article),
        nearest: nearest ?? null,
      },
    },
  ]
}
