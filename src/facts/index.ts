import type { AnalyzeOptions, Coverage, Facet, FacetKind } from '../model/index.js'
import { buildCorpus } from './corpus.js'
import { FacetBuilder } from './facets.js'
import type { FactInput } from './fact-input.js'
import { nameTopics } from './naming/name-topics.js'
import { renameFacets } from './rename.js'
import { withoutTwins } from './twins.js'

export type { FactInput } from './fact-input.js'

/** Facet cells of one kind that the result may hold: 40 articles are never cut, 500 keep the 30 weightiest; the rest are counted. */
const cellBudget = 12_000
const most: Record<FacetKind, number> = { topic: 300, row: 300, entity: 120, source: 120 }

/** Which articles carry which topic, statement, entity and source. */
export function coverFacts(input: FactInput, options: AnalyzeOptions): Coverage {
  // By id, which comes from the text: nothing that is found here depends on the order of the files.
  const byId = [...input.documents].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const corpus = buildCorpus(byId, input.alignment)
  const builder = new FacetBuilder(input, corpus)
  const limit = (kind: FacetKind) =>
    Math.min(most[kind], Math.max(30, Math.floor(cellBudget / Math.max(1, input.documents.length))))
  const kept = {
    topic: builder.topics(limit('topic')),
    row: builder.rows(limit('row')),
    entity: builder.entities(limit('entity')),
    source: builder.sources(limit('source')),
  }
  const given = builder.given(options)
  kept.topic.facets = builder.checked(nameTopics(input, withoutTwins(kept.topic.facets, given)))
  kept.row.facets = builder.checked(kept.row.facets)
  // Under their own labels some are the same line.
  kept.topic.facets = withoutTwins(kept.topic.facets, [])
  const facets = [...given, ...Object.values(kept).flatMap(({ facets }) => facets)]
  const omitted = (Object.keys(kept) as FacetKind[]).flatMap(kind =>
    kept[kind].omitted > 0 ? [{ kind, count: kept[kind].omitted }] : [],
  )
  return {
    facets: renameFacets(facets, options.corrections),
    shares: shares(input, kept.topic.facets),
    ...(omitted.length > 0 ? { omitted } : {}),
  }
}

/** Share of the discovered topics that each article carries, wholly or in part. */
function shares(input: FactInput, topics: Facet[]): Coverage['shares'] {
  return input.documents.map(({ article }, index) => {
    const carried = topics.filter(topic => topic.cells[index]!.spans.length > 0).length
    return { article: article.id, share: topics.length === 0 ? 0 : carried / topics.length }
  })
}
