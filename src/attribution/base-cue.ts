import type { Cue } from './cue.js'
import type { KnownGroup } from './regions.js'

/** A cue of a verb group before it is known what it reports. */
export function base({ group, subject }: KnownGroup, kind: Cue['kind']): Cue {
  const dependent =
    (group.shape === 'infinitive' && subject === null) ||
    group.shape === 'participle' ||
    (group.shape === 'gerund' && subject === null)
  return {
    kind,
    words: { from: group.from, to: group.to },
    lemma: group.lemma,
    source: dependent ? 'main' : subject,
    region: null,
    rest: null,
    reports: false,
    conditional: group.conditional,
  }
}
