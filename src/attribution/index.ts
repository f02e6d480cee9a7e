import { languagePack } from '../language/registry.js'
import type {
  Alignment,
  Annotations,
  Attribution,
  AttributionResult,
  Correction,
  Document,
} from '../model/index.js'
import { certaintyOf } from './certainty.js'
import type { Draft } from './draft.js'
import { contentId } from './ids.js'
import { buildLedger } from './ledger/index.js'
import { readArticle } from './read.js'
import { SourceIndex } from './sources.js'
import { countVoices } from './voices.js'

/** Who says what, and the quotation ledger over all articles. */
export function attribute(
  documents: Document[],
  annotations: Annotations,
  alignment: Alignment,
  _corrections: Correction[],
): AttributionResult {
  const sources = new SourceIndex(annotations)
  const result: AttributionResult = {
    sources: [],
    attributions: [],
    ledger: [],
    voices: [],
    quotationProblems: [],
  }
  for (const document of documents) {
    const { article } = document
    // Without a pack the marks are still paired, by the conventions of English; cues of another language are not found.
    const data = (languagePack(article.language) ?? languagePack('en')!).attribution
    const { drafts, problems } = readArticle(document, data)
    for (const problem of problems) result.quotationProblems.push({ ...problem, article: article.id })
    const resolved = new Map<Draft, string | null>()
    for (const draft of drafts) {
      const own = draft.source === null ? null : sources.resolve(document, draft.source, data)
      const sourceId = own?.id ?? (draft.speakerOf === null ? null : (resolved.get(draft.speakerOf) ?? null))
      resolved.set(draft, sourceId)
      result.attributions.push(attributionOf(article.id, draft, sourceId, data))
    }
  }
  result.sources = sources.all()
  result.ledger = buildLedger(documents, alignment, result.attributions, result.sources)
  result.voices = countVoices(documents, result.attributions)
  return result
}

function attributionOf(
  article: string,
  draft: Draft,
  sourceId: string | null,
  data: Parameters<typeof certaintyOf>[2],
): Attribution {
  const { content, clause, cue, source, type, speech } = draft
  return {
    id: contentId('q', article, String(content.start), String(content.end), type),
    article,
    type,
    speech,
    content,
    ...(clause ? { clause } : {}),
    cue,
    source,
    sourceId,
    certainty: certaintyOf(draft.lemma, draft.conditional, data),
  }
}
