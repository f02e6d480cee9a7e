import type { ArticleSpan, Facet, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder } from './finder.js'
import { type Place, places } from './places.js'
import { tellingSpan } from './telling-span.js'

/** Leads: in the headline, the first paragraph or the first sixth. Buried: after three fifths, from the fourth paragraph on. */
const leading = 1 / 6
const buried = 0.6
/** Findings told one by one; the rest are counted in one. */
const most = 12

interface Placed {
  span: ArticleSpan
  place: Place
}

/** The same fact leads one article and is buried in another. */
export const placement: Finder = {
  kind: 'placement',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const place = places(input.documents)
    const evidence = evidenceFrom(input.documents)
    const telling = tellingSpan(input.documents)
    const told = new Set<string>()
    const drafts = input.coverage.facets.flatMap((facet): FindingDraft[] => {
      if (facet.kind !== 'topic' && facet.kind !== 'row') return []
      const extremes = extremesOf(facet, place, telling)
      if (!extremes) return []
      const { high, low, all } = extremes
      const key = [high, low].map(({ span }) => `${span.article}:${span.start}`)
      if (told.has(key[1]!)) return []
      told.add(key[1]!)
      return [
        {
          kind: 'placement',
          key: [evidence(high.span).exact, evidence(low.span).exact],
          confidence: facet.given ? 'needs-review' : 'sure',
          severity: high.place.kind === 'headline' ? 3 : 2,
          title: translate('finding.placement', {
            label: facet.label,
            high: highPlace(high.place, translate),
            highArticle: names.one(high.span.article),
            paragraph: low.place.paragraph,
            paragraphs: low.place.paragraphs,
            lowArticle: names.one(low.span.article),
          }),
          evidence: [evidence(high.span, high.place.kind), evidence(low.span, 'buried')],
          details: {
            facet: facet.id,
            label: facet.label,
            places: all.map(({ span, place: { kind, paragraph, paragraphs, depth } }) => ({
              article: span.article,
              kind,
              paragraph,
              paragraphs,
              depth: Math.round(depth * 100) / 100,
            })),
          },
        },
      ]
    })
    const ordered = [...drafts].sort((x, y) => y.severity - x.severity)
    const rest = ordered.slice(most)
    return rest.length === 0
      ? ordered
      : [...ordered.slice(0, most), gather(translate('finding.placement.rest', { count: rest.length }), rest)]
  },
}

/** The facts beyond the limit: one finding that counts and names them. */
function gather(title: string, rest: FindingDraft[]): FindingDraft {
  return {
    kind: 'placement',
    key: ['rest'],
    confidence: 'needs-review',
    severity: 1,
    title,
    evidence: rest.flatMap(({ evidence }) => evidence.slice(0, 2)).slice(0, 60),
    details: { gathered: true, count: rest.length, labels: rest.map(({ details }) => details.label) },
  }
}

function highPlace(place: Place, translate: Parameters<Finder['find']>[1]): string {
  if (place.kind === 'headline') return translate('finding.placement.headline')
  if (place.kind === 'lead') return translate('finding.placement.lead')
  return translate('finding.placement.paragraph', {
    paragraph: place.paragraph,
    paragraphs: place.paragraphs,
  })
}

/** Highest and deepest first statement, when they are far apart. */
function extremesOf(
  facet: Facet,
  place: (span: ArticleSpan) => Place,
  telling: (facet: Facet, article: string) => ArticleSpan,
) {
  const all = facet.cells
    .filter(cell => cell.status === 'present')
    .map(({ article }): Placed => {
      const span = telling(facet, article)
      return { span, place: place(span) }
    })
  const byDepth = [...all].sort(
    (a, b) => a.place.depth - b.place.depth || (a.span.article < b.span.article ? -1 : 1),
  )
  const high = byDepth[0]
  const low = byDepth.at(-1)
  if (!high || !low || high === low) return null
  const leads = high.place.kind !== 'body' || high.place.depth < leading
  return leads && low.place.depth >= buried && low.place.paragraph >= 4 ? { high, low, all } : null
}
