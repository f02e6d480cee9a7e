import type { Cue } from './cue.js'
import type { Range, Reader } from './reader.js'
import { mainSubject } from './subjects.js'

/** A cue with its source decided, in text order. */
export interface Settled extends Cue {
  who: Range | null
}

/** Resolves «et estime» to the subject before, «, accusant» to the subject of the sentence. */
export function settle(reader: Reader, cues: Cue[]): Settled[] {
  const sorted = [...cues].sort((a, b) => a.words.from - b.words.from)
  const settled: Settled[] = []
  let main: Range | null | undefined
  for (const cue of sorted) {
    let who: Range | null
    if (cue.source === 'same' || cue.source === 'main') {
      const before = settled.findLast(
        one => one.who !== null && (cue.source === 'same' || reachesBack(one, cue)),
      )
      if (main === undefined) main = mainSubject(reader)
      who = before?.who ?? main
    } else who = cue.source
    settled.push({ ...cue, who })
  }
  return settled
}

/** A participle takes the source of the cue before it, unless it stands before that cue's own words. */
function reachesBack(one: Settled, cue: Cue): boolean {
  return one.words.from < cue.words.from
}
