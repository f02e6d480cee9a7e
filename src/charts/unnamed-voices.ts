import type { Report, VoiceShare } from '../model/index.js'

/** In place of the id of a source where nobody could be credited. */
export const noSource = ''

/** Speech whose source was not found, in words by article: what is left out of a share must be seen beside it. */
export function unnamedVoices(report: Report): VoiceShare[] {
  return report.articles.flatMap(({ id, text }) => {
    const share = {
      sourceId: noSource,
      article: id,
      direct: { count: 0, words: 0 },
      reported: { count: 0, words: 0 },
    }
    for (const { article, content, sourceId, speech, type } of report.attributions) {
      if (article !== id || sourceId !== null || !speech) continue
      const side = type === 'indirect' ? share.reported : share.direct
      side.count++
      side.words += text.slice(content.start, content.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    }
    return share.direct.count + share.reported.count > 0 ? [share] : []
  })
}
