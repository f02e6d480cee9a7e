import { translator } from '../language/strings/registry.js'
import type { AnalyzeOptions, Finding, FindingDraft } from '../model/index.js'
import { contentId, findingKinds } from '../model/index.js'
import { dismissFindings } from './dismiss.js'
import type { FindingInput } from './finder.js'
import { rankFindings } from './rank.js'
import { finders } from './registry.js'

export interface FindingResult {
  findings: Finding[]
  dismissed: Finding[]
}

/** Runs every finder, gives content-derived ids, applies dismissals and ranks. */
export function findDivergences(input: FindingInput, options: AnalyzeOptions): FindingResult {
  const translate = translator(options.reportLanguage)
  const drafts = findingKinds.flatMap(kind => finders[kind].find(input, translate))
  return dismissFindings(rankFindings(withIds(drafts), input, translate), options.corrections)
}

/** The same key twice is the same finding: the first is kept, so that ids are unique. */
function withIds(drafts: FindingDraft[]): (FindingDraft & { id: string })[] {
  const byId = new Map<string, FindingDraft & { id: string }>()
  for (const draft of drafts) {
    const id = contentId('f', draft.kind, ...draft.key)
    if (!byId.has(id)) byId.set(id, { ...draft, id })
  }
  return [...byId.values()]
}
