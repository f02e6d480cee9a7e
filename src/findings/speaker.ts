import type { ArticleSpan, Attribution } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { nameOf } from './quotations/title.js'

/** Who says the words of a sentence: the source of the marked quotation that most of it stands in, null where none is known. */
export function speakerOf(input: FindingInput): (span: ArticleSpan) => string | null {
  const byArticle = new Map<string, Attribution[]>()
  for (const one of input.attribution.attributions)
    if (one.speech && one.type !== 'indirect' && one.sourceId !== null)
      byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  return ({ article, start, end }) => {
    const said = byArticle
      .get(article)
      ?.find(({ content }) => overlapLength(content, { start, end }) * 2 > end - start)
    return said ? nameOf(input, said.sourceId) : null
  }
}
