import type { ArticleSpan, Attribution } from '../model/index.js'
import { evidenceFrom } from './evidence.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { oneLine } from './values/title.js'

/**
 * Who says the words of a sentence: the source of the marked quotation that most of it stands in, null where none is known.
 * A land or a common noun does not speak: «l'Américain», «le syndicat» are given as the article prints them.
 */
export function speakerOf(input: FindingInput): (span: ArticleSpan) => string | null {
  const print = evidenceFrom(input.documents)
  const byArticle = new Map<string, Attribution[]>()
  for (const one of input.attribution.attributions)
    if (one.speech && one.type !== 'indirect' && one.sourceId !== null)
      byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  return ({ article, start, end }) => {
    const said = byArticle
      .get(article)
      ?.find(({ content }) => overlapLength(content, { start, end }) * 2 > end - start)
    const source = input.attribution.sources.find(({ id }) => id === said?.sourceId)
    if (!said || !source) return null
    if (source.kind !== 'country' && /^\p{Lu}/u.test(source.name)) return source.name
    return said.source ? oneLine(print({ article, ...said.source }).exact) : null
  }
}
