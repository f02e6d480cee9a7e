import { keyAt, type Range, type Reader } from './reader.js'
import { trim } from './regions.js'

/** Verbs whose conditional states a possibility or a regret, not what is heard: «aurait pu», «aurait dû». */
const modal = new Set(['pu', 'dû', 'voulu', 'aimé', 'préféré', 'fallu', 'souhaité', 'été'])
/** With a condition the mood is an ordinary conditional: «s'il venait, il aurait gagné». */
const conditions = new Set(['si', "s'", 'sinon', 'même'])

export interface Hearsay {
  cue: Range
  content: Range
}

/**
 * The French conditional of hearsay without any source: «Certains d'entre eux auraient disparu.» The sentence is
 * reported by its mood alone; nobody is credited.
 */
export function hearsay(reader: Reader): Hearsay | null {
  const { forms, data, pieces } = reader
  if (!data.grammar.hearsayConditional) return null
  if (pieces.some(piece => conditions.has(piece.key) || piece.key === '?')) return null
  // «Sans lui, le plan aurait échoué»
  if (keyAt(reader, 0) === 'sans') return null
  for (let i = 0; i < pieces.length; i++) {
    const key = keyAt(reader, i)
    if (forms.have.get(key) !== 'conditional' && forms.be.get(key) !== 'conditional') continue
    if (/(?:ais|ions|iez)$/.test(key) || pieces[i + 1]?.inverted) continue
    const participle = participleAfter(reader, i)
    if (participle < 0 || modal.has(keyAt(reader, participle)) || isDependent(reader, i)) continue
    const content = trim(reader, afterColon(reader, i), pieces.length - 1)
    return content === null ? null : { cue: { from: i, to: participle }, content }
  }
  return null
}

/** «un tribunal qui aurait statué»: the sentence around a relative clause is no hearsay. */
function isDependent(reader: Reader, auxiliary: number): boolean {
  const { complementizers, relatives, subordinators } = reader.classes
  for (let i = auxiliary - 1; i >= 0 && ![',', ';', ':'].includes(keyAt(reader, i)); i--)
    if ([complementizers, relatives, subordinators].some(one => one.has(keyAt(reader, i)))) return true
  return false
}

/** «La guérilla reste forte : un homme aurait disparu»: what stands before the colon is the outlet's. */
function afterColon(reader: Reader, auxiliary: number): number {
  for (let i = auxiliary - 1; i >= 0; i--) if ([':', ';'].includes(keyAt(reader, i))) return i + 1
  return 0
}

/** The participle of «aurait disparu», «aurait été enlevé»; -1 for none. */
function participleAfter(reader: Reader, auxiliary: number): number {
  for (let i = auxiliary + 1; i <= auxiliary + 3; i++) {
    if (
      reader.forms.beParticiples.has(keyAt(reader, i)) &&
      reader.forms.participles.has(keyAt(reader, i + 1))
    )
      return i + 1
    if (reader.forms.participles.has(keyAt(reader, i))) return i
    if (!reader.classes.adverbs.has(keyAt(reader, i))) return -1
  }
  return -1
}
