import { languagePack } from '../language/registry.js'
import type { Alignment, Annotations, AttributionResult, Correction, Document } from '../model/index.js'
import { contentId } from './ids.js'
import { readMarks } from './marks.js'
import { paragraphsOf } from './paragraphs.js'

/** Who says what, and the quotation ledger over all articles. */
export function attribute(
  documents: Document[],
  _annotations: Annotations,
  _alignment: Alignment,
  _corrections: Correction[],
): AttributionResult {
  const result: AttributionResult = {
    sources: [],
    attributions: [],
    ledger: [],
    voices: [],
    quotationProblems: [],
  }
  for (const { article } of documents) {
    const pack = languagePack(article.language) ?? languagePack('en')!
    const { quotations, problems } = readMarks(article.text, paragraphsOf(article), pack.attribution)
    for (const problem of problems) result.quotationProblems.push({ ...problem, article: article.id })
    for (const { content, depth } of quotations) {
      result.attributions.push({
        id: contentId('q', article.id, String(content.start), String(content.end)),
        article: article.id,
        type: 'direct',
        speech: depth === 0,
        content,
        cue: null,
        source: null,
        sourceId: null,
        certainty: 'stated',
      })
    }
  }
  return result
}
