import type { FactInput } from '../facts/index.js'
import type { Translate } from '../language/strings/registry.js'
import type { Coverage, FindingDraft, FindingKind } from '../model/index.js'

export interface FindingInput extends FactInput {
  coverage: Coverage
}

/** One file per kind; `find` is pure and says everything it knows through drafts. */
export interface Finder {
  kind: FindingKind
  find(input: FindingInput, translate: Translate): FindingDraft[]
}
