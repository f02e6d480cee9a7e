import type { Part, PartKind } from '../model/index.js'
import { partPatterns } from './parts/patterns.js'
import type { Piece } from './parts/piece.js'
import { plainPieces, toPart } from './parts/plain-text.js'
import { applyRules } from './parts/rules.js'
import { wellFormed } from './well-formed.js'

/** A paragraph as a reader of a marked-up format finds it. */
export interface Block {
  kind: PartKind
  text: string
  reason?: string
  /** Plain text of several paragraphs whose roles are not marked up: cut like a plain-text file. */
  plain?: boolean
}

const separator = '\n\n'

/** Joins blocks into an article's text and its parts; what is glued to a body block is cut off it. */
export function compose(blocks: Block[], language: string): { text: string; parts: Part[] } {
  const patterns = partPatterns(language)
  const kept = blocks
    .map(block => ({ ...block, text: wellFormed(block.text.trim()) }))
    .filter(block => block.text !== '')
  const text = kept.map(block => block.text).join(separator)
  const hasHeadline = kept.some(block => block.kind === 'headline')
  let start = 0
  const pieces = kept.flatMap((block, index): Piece[] => {
    const piece: Piece = {
      start,
      end: start + block.text.length,
      kind: block.kind,
      ...(block.reason && { reason: block.reason }),
    }
    start = piece.end + separator.length
    // The title of a mail or record is its headline; a first line of its text without final stop is then a heading.
    if (block.plain)
      return plainPieces(text, piece, language).map(p =>
        hasHeadline && p.kind === 'headline' ? { ...p, kind: 'heading' } : p,
      )
    return piece.kind === 'body' ? applyRules(text, piece, { patterns, index, count: kept.length }) : [piece]
  })
  return { text, parts: pieces.map(toPart) }
}
