import type { AttributionData } from '../language/pack/attribution.js'
import { languagePack } from '../language/registry.js'
import type {
  Alignment,
  Annotations,
  Attribution,
  AttributionResult,
  Correction,
  Document,
  Source,
  Span,
} from '../model/index.js'
import { certaintyOf } from './certainty.js'
import { correctSources } from './corrections.js'
import type { Draft } from './draft.js'
import { contentId } from './ids.js'
import { isIntroduced, namedAfter } from './introductions.js'
import { buildLedger } from './ledger/index.js'
import { readArticle } from './read.js'
import { SourceIndex } from './sources.js'
import { countVoices } from './voices.js'

/** Who says what, and the quotation ledger over all articles. */
export function attribute(
  documents: Document[],
  annotations: Annotations,
  alignment: Alignment,
  corrections: Correction[],
): AttributionResult {
  const packs = new Set(documents.map(({ article }) => languagePack(article.language) ?? languagePack('en')!))
  const sources = new SourceIndex(
    documents,
    annotations,
    [...packs].map(pack => pack.names),
  )
  const result: AttributionResult = {
    sources: [],
    attributions: [],
    ledger: [],
    voices: [],
    quotationProblems: [],
  }
  // By id, which comes from the text: the name a source is first printed with must not depend on the order of the files.
  for (const document of [...documents].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    const { article } = document
    // Without a pack the marks are still paired, by the conventions of English; cues of another language are not found.
    const data = (languagePack(article.language) ?? languagePack('en')!).attribution
    const { drafts, problems } = readArticle(document, data)
    for (const problem of problems) result.quotationProblems.push({ ...problem, article: article.id })
    resolveSources(document, drafts, sources, data).forEach((sourceId, index) => {
      const draft = drafts[index]!
      // «La course promettait un spectacle»: nobody reports anything.
      const thing =
        draft.source !== null && sourceId === null && sources.isThing(document, draft.source, data)
      if (thing && draft.type === 'indirect') return
      result.attributions.push(attributionOf(article.id, draft, sourceId, data))
    })
  }
  const same = sources.unite()
  for (const one of result.attributions)
    if (one.sourceId !== null) one.sourceId = same.get(one.sourceId) ?? one.sourceId
  const rank = new Map(documents.map(({ article }, index) => [article.id, index]))
  const inOrder = (a: { article: string }, b: { article: string }) =>
    rank.get(a.article)! - rank.get(b.article)!
  result.quotationProblems.sort(inOrder)
  result.attributions = correctSources(result.attributions.sort(inOrder), sources, corrections)
  result.sources = sources.all()
  result.ledger = buildLedger(documents, alignment, result.attributions, result.sources, corrections)
  result.voices = countVoices(documents, result.attributions)
  return result
}

/** The source of each draft, in the order of the drafts: what is printed, else the speaker that the draft goes on with. */
function resolveSources(
  document: Document,
  drafts: Draft[],
  sources: SourceIndex,
  data: AttributionData,
): (string | null)[] {
  const resolved = new Map<Draft, string | null>()
  const spoken: { source: Source; sentence: number }[] = []
  for (const draft of drafts) {
    const { sentence } = draft.frame
    const speakers = spoken
      .filter(one => one.sentence < sentence || draft.cue !== null)
      .map(one => ({ source: one.source, distance: sentence - one.sentence }))
    const own = draft.source === null ? null : sources.resolve(document, draft.source, data, speakers, draft)
    if (own !== null || draft.speakerOf === null) resolved.set(draft, own?.id ?? null)
    // «La mère a confirmé le vol, alors que le père le nie. … ajoute-t-elle»: whoever the main clause names goes on.
    const aside = own !== null && spoken[0]?.sentence === sentence && isAside(document, draft.source!)
    if (own !== null) spoken.splice(aside ? 1 : 0, 0, { source: own, sentence })
    if (spoken.length > 6) spoken.pop()
  }
  for (const { described, name } of namedAfter(document, drafts, resolved, sources, data)) {
    for (const [draft, id] of resolved) if (id === described.id) resolved.set(draft, name.id)
    sources.join(described, name, document.article.id)
  }
  for (const draft of drafts) {
    if (!isIntroduced(document.article.text, draft) || followed(draft, resolved) !== null) continue
    resolved.set(draft, sources.person(document, draft.farther[0]!, data)?.id ?? null)
  }
  return drafts.map(draft => followed(draft, resolved))
}

/** True for the subject of a clause of contrast: «tandis que | son avocat s'indigne», «while | police said». */
function isAside({ article: { text } }: Document, { start }: Span): boolean {
  return /(?:(?:alors|tandis) qu(?:e[ \u00a0]|['’])|\b(?:while|whereas)[ \u00a0])$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** The source of a draft, or of the one it goes on with: mostly an earlier one, for the words of a title a later one. */
function followed(draft: Draft, resolved: ReadonlyMap<Draft, string | null>): string | null {
  let at = draft
  for (let step = 0; step < 50; step++) {
    const own = resolved.get(at)
    if (own != null || at.speakerOf === null) return own ?? null
    at = at.speakerOf
  }
  return null
}

function attributionOf(
  article: string,
  draft: Draft,
  sourceId: string | null,
  data: AttributionData,
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
