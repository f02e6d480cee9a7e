import type { Piece } from './piece.js'

const wordCount = (line: string) => line.split(/\s+/).length
/** A stop, also inside closing marks: «… fini.», «… fini. »» */
const stop = /[.!?…:;,][\s»”")\]]*$/
/** A capital, a figure or an opening mark; not «– point de liste», not «et la suite». */
const opens = /^[«“"'‘¿¡([]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const innerStop = /[.!?…][»”")]?\s+[\p{Lu}«“"]/u

/** A line that may be a heading: short, no final stop, one statement, opens like one. */
function isHeadingLike(line: string, maxWords: number): boolean {
  if (wordCount(line) > maxWords || stop.test(line)) return false
  return opens.test(line) && !innerStop.test(line)
}

/** «Faut-il craindre une guerre ?», «Ils ont fui !»: only the first line may be a headline with such a stop. */
function isHeadline(line: string): boolean {
  return (
    line.length <= 220 && (isHeadingLike(line, 32) || isHeadingLike(line.replace(/[?!][\s»”"]*$/u, ''), 22))
  )
}

/** Section labels stand alone above a headline: «Russie», «Monde», «Asie | Diplomatie». */
function isLabel(line: string): boolean {
  return wordCount(line) <= 3 && line.length <= 30 && !/[\d?!]/.test(line)
}

/**
 * Finds section label, headline, lead and headings among the pieces. Conservative: a text most of whose lines have no
 * final stop (a list, a poem, a transcript) keeps all of them as body.
 */
export function assignRoles(text: string, pieces: Piece[]): Piece[] {
  const lineOf = (piece: Piece) => text.slice(piece.start, piece.end)
  const body = pieces.map((_, i) => i).filter(i => pieces[i]!.kind === 'body')
  const short = body.filter(i => isHeadingLike(lineOf(pieces[i]!), 16))
  const roles = new Map<number, Pick<Piece, 'kind' | 'reason'>>()
  const proseFollows = (k: number) => body.slice(k + 1).some(i => !short.includes(i))
  let k = 0
  const line = (n: number) => (body[n] === undefined ? '' : lineOf(pieces[body[n]!]!))
  if (
    isLabel(line(0)) &&
    short.includes(body[0]!) &&
    isHeadline(line(1)) &&
    wordCount(line(1)) > 4 &&
    proseFollows(1)
  )
    roles.set(body[k++]!, { kind: 'metadata', reason: 'section label' })
  const headline = isHeadline(line(k)) && proseFollows(k)
  if (headline) roles.set(body[k++]!, { kind: 'headline', reason: 'first line without final stop' })
  if (short.length <= Math.max(2, body.length * 0.4))
    for (const i of short)
      if (!roles.has(i) && i !== body.at(-1))
        roles.set(i, { kind: 'heading', reason: 'short line without final stop' })
  const lead = body[k]
  if (lead !== undefined && !roles.has(lead) && isLead(text, pieces, lead, headline, body.length - k))
    roles.set(lead, {
      kind: 'lead',
      reason: headline ? 'first paragraph under the headline' : 'stands above a heading',
    })
  return pieces.map((piece, i) => ({ ...piece, ...roles.get(i) }))
}

/** A standfirst: short, first, and more text to come; without a headline only where a heading follows at once. */
function isLead(text: string, pieces: Piece[], i: number, headline: boolean, rest: number): boolean {
  const lead = pieces[i]!
  if (wordCount(text.slice(lead.start, lead.end)) > 70 || rest < 3) return false
  if (headline) return true
  const next = pieces.slice(i + 1).find(piece => piece.kind !== 'boilerplate')
  return next?.kind === 'heading'
}
