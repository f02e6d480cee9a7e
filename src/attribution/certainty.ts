import type { AttributionData } from '../language/pack/attribution.js'
import type { Certainty } from '../model/index.js'

/** How far the source commits to the content: what the verb says first, then the mood of the content. */
export function certaintyOf(lemma: string | null, conditional: boolean, data: AttributionData): Certainty {
  if (lemma !== null)
    for (const certainty of ['denied', 'alleged', 'planned', 'announced'] as const)
      if (data.certainty[certainty]?.includes(lemma)) return certainty
  return conditional ? 'conditional' : 'stated'
}
