import { translator } from '../language/strings/registry.js'
import type { AnalyzeOptions, Finding, FindingDraft } from '../model/index.js'
import { contentId, findingKinds } from '../model/index.js'
import { withoutConflictSides } from './conflict-sides.js'
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
  const all = findingKinds.flatMap(kind => finders[kind].find(input, translate))
  const drafts = withoutConflictSides(all, input.documents)
  const known = formerIds(drafts)
  return dismissFindings(rankFindings(withIds(drafts), input, translate), options.corrections, known)
}

/** Former id → id, for findings that a joining article gave another id. */
function formerIds(drafts: FindingDraft[]): Map<string, string> {
  return new Map(
    drafts.flatMap(({ formerKeys = [], key, kind }) =>
      formerKeys.map(former => [contentId('f', kind, ...former), contentId('f', kind, ...key)] as const),
    ),
  )
}

/** The same key twice is the same finding: the first is kept, so that ids are unique. */
function withIds(drafts: FindingDraft[]): (Omit<FindingDraft, 'formerKeys'> & { id: string })[] {
  const byId = new Map<string, Omit<FindingDraft, 'formerKeys'> & { id: string }>()
  for (const { formerKeys: _, ...draft } of drafts) {
    const id = contentId('f', draft.kind, ...draft.key)
    if (!byId.has(id)) byId.set(id, { ...draft, id })
  }
  return [...byId.values()]
}
