import type { Part, Span } from '../../model/index.js'
import { publicationDate } from './date-line.js'
import { paragraphs } from './paragraphs.js'
import { partPatterns } from './patterns.js'
import { cut, type Piece } from './piece.js'
import { assignRoles } from './roles.js'
import { applyRules } from './rules.js'

/** ` date 2024-06 Il s'exprimait …`: how corpora of news crawls date their texts. */
const datasetPrefix = /^\s*date:? (\d{4}(?:-\d{2}){1,2})(?=\s)/i

export interface PlainTextParts {
  parts: Part[]
  /** From a dataset prefix or a date line near the top. */
  publishedAt?: string
}

/** Cuts a plain text into parts that cover every visible character, in order, without overlap. */
export function plainTextParts(text: string, language: string): PlainTextParts {
  const pieces = plainPieces(text, { start: 0, end: text.length }, language)
  const publishedAt = datasetPrefix.exec(text)?.[1] ?? printedDate(text, pieces, language)
  return {
    parts: pieces.map(toPart),
    ...(publishedAt && { publishedAt }),
  }
}

/** The date that a line near the top prints. */
function printedDate(text: string, pieces: Piece[], language: string): string | undefined {
  const { dateWords } = partPatterns(language)
  const dates = pieces
    .slice(0, 6)
    .filter(piece => piece.kind === 'metadata')
    .map(piece => publicationDate(text.slice(piece.start, piece.end), dateWords))
  return dates.find(date => date !== null) ?? undefined
}

/** The pieces of a stretch of plain text, which may stand inside a longer text. */
export function plainPieces(text: string, { start, end }: Span, language: string): Piece[] {
  const patterns = partPatterns(language)
  const spans = paragraphs(text.slice(start, end))
  const pieces = spans.flatMap((span, index) => {
    const piece: Piece = { start: start + span.start, end: start + span.end, kind: 'body' }
    const whole = start === 0 ? cutPrefix(text, piece, index) : [piece]
    return whole.flatMap(p =>
      p.kind === 'body' ? applyRules(text, p, { patterns, index, count: spans.length }) : [p],
    )
  })
  return assignRoles(text, pieces)
}

function cutPrefix(text: string, piece: Piece, index: number): Piece[] {
  const match = index === 0 ? datasetPrefix.exec(text) : null
  if (!match || match[0].length > piece.end) return [piece]
  return cut(text, piece, match[0].length, { kind: 'metadata', reason: 'dataset prefix' }, {})
}

export function toPart(piece: Piece): Part {
  const { kind, start, end, reason } = piece
  return { kind, start, end, sentences: [], ...(reason && { reason }) }
}
