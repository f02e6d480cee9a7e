import type { Span } from '../model/index.js'
import type { Draft } from './draft.js'
import type { Frame } from './frames.js'
import type { Range, Reader } from './reader.js'

export function blank(frame: Frame): Draft {
  return {
    type: 'direct',
    speech: false,
    content: { start: frame.start, end: frame.end },
    cue: null,
    source: null,
    speakerOf: null,
    antecedents: [],
    ahead: null,
    farther: [],
    marked: false,
    lemma: null,
    conditional: false,
    kind: 'none',
    frame,
  }
}

export function spanOf(reader: Reader, range: Range): Span {
  return { start: reader.pieces[range.from]!.start, end: reader.pieces[range.to]!.end }
}

export function holds(range: Range | null, index: number): boolean {
  return range !== null && index >= range.from && index <= range.to
}
