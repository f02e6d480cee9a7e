import type { AttributionData } from '../language/pack/attribution.js'
import type { Draft } from './draft.js'

/**
 * «La ville doit avoir "de la patience"; elle doit prendre "des mesures", a ajouté le préfet»: the closing incise tells whose
 * words stand before the semicolon too, where no verb of saying has them.
 */
export function semicolonSpeakers(text: string, drafts: Draft[], data: AttributionData): void {
  if (data.grammar.bareClauses) return
  const marked = drafts.filter(one => one.marked && one.speech)
  for (const [index, draft] of marked.entries()) {
    const next = marked[index + 1]
    if (next?.kind !== 'incise' || next.source === null || next.cue === null || !isFree(text, draft)) continue
    const between = text.slice(draft.content.end, next.content.start)
    const joined = isAdjacent(between) && draft.cue === null
    if (!joined && !/^[^.!?…:;]*;[\s\u00a0]*\p{Ll}[^.!?…:;]*$/u.test(between)) continue
    if (next.cue.start < next.content.end) continue
    Object.assign(draft, { source: null, cue: null, lemma: null, kind: 'none', speakerOf: next })
  }
}

/** «"La rue est fermée." "Je pars", a dit le maire»: nothing stands between two pairs of marks. */
function isAdjacent(between: string): boolean {
  return /^[ \u00a0]*[»”"][ \u00a0]+[«“"][ \u00a0]*$/u.test(between)
}

/** No cue has the words, or only that of a clause with «qui», which they stand outside of. */
function isFree(text: string, { content, cue, kind, source, speakerOf }: Draft): boolean {
  if (source === null && cue === null && speakerOf === null) return true
  if (cue === null || kind === 'clause' || kind === 'incise') return false
  const relative = /(?:^|[ \u00a0])qui[ \u00a0]$/u.test(text.slice(Math.max(0, cue.start - 5), cue.start))
  return relative && text.slice(cue.end, content.start).includes(',')
}
