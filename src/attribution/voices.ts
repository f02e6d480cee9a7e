import type { Attribution, Document, VoiceShare } from '../model/index.js'

/** Counts speech per source and article: `direct` is what stands in marks, `reported` the rest. */
export function countVoices(documents: Document[], attributions: Attribution[]): VoiceShare[] {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const shares = new Map<string, VoiceShare>()
  for (const { article, content, sourceId, speech, type } of attributions) {
    if (sourceId === null || !speech) continue
    const key = `${article} ${sourceId}`
    let share = shares.get(key)
    if (share === undefined) {
      share = { sourceId, article, direct: { count: 0, words: 0 }, reported: { count: 0, words: 0 } }
      shares.set(key, share)
    }
    const side = type === 'indirect' ? share.reported : share.direct
    side.count++
    side.words +=
      texts
        .get(article)!
        .slice(content.start, content.end)
        .match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
  return [...shares.values()].sort((a, b) => order(a.sourceId, b.sourceId) || order(a.article, b.article))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
