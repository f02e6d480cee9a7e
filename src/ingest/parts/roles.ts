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

/**
 * The first line may be a headline with «?» or «!» («Faut-il craindre une guerre ?»), with a stop inside («Marseille.
 * L'enfant retrouvé»), or with a final one when it is short and prose follows («Un rapport accable la banque.»).
 */
function isHeadline(line: string, next: string): boolean {
  if (line.length > 220 || !opens.test(line)) return false
  if (!stop.test(line)) return wordCount(line) <= 32
  const bare = line.replace(/[.…?!][\s»”"]*$/u, '').replace(/\.\.$/, '')
  if (stop.test(bare) || innerStop.test(bare)) return false
  return /[?!]/.test(line.slice(bare.length))
    ? wordCount(bare) <= 22
    : wordCount(bare) <= 10 && wordCount(next) >= 20
}

/** A signature under the text: «Jeanne Dupont», «J. Dupont et Léa de La Roux». */
function isSignature(line: string): boolean {
  const words = line.replace(/ de la (?=\p{Lu})/gu, ' de ').split(/\s+/)
  const named = words.filter(word => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word)).length
  return (
    named >= 2 &&
    words.length <= 8 &&
    words.every(word => /^(?:\p{Lu}[\p{L}.'’-]*,?|et|and|de|du|van|von|di)$/u.test(word))
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
  // A first line in capitals is a headline, not a heading; one glued to its paragraph goes where that goes.
  const first = pieces.findIndex(piece => piece.kind === 'body' || piece.reason === 'capital heading')
  const body = pieces.map((_, i) => i).filter(i => pieces[i]!.kind === 'body' || i === first)
  const short = new Set(body.filter(i => isHeadingLike(lineOf(pieces[i]!), 16)))
  const lastProse = body.findLastIndex(i => !short.has(i))
  const roles = new Map<number, Pick<Piece, 'kind' | 'reason'>>()
  const proseFollows = (k: number) => lastProse > k
  let k = 0
  const line = (n: number) => (body[n] === undefined ? '' : lineOf(pieces[body[n]!]!))
  if (
    isLabel(line(0)) &&
    short.has(body[0]!) &&
    isHeadline(line(1), line(2)) &&
    wordCount(line(1)) > 4 &&
    proseFollows(1)
  )
    roles.set(body[k++]!, { kind: 'metadata', reason: 'section label' })
  const headline = isHeadline(line(k), line(k + 1)) && proseFollows(k)
  if (headline) roles.set(body[k++]!, { kind: 'headline', reason: 'first line without final stop' })
  if (short.size <= Math.max(2, body.length * 0.4))
    for (const i of short)
      if (!roles.has(i) && i !== body.at(-1))
        roles.set(i, { kind: 'heading', reason: 'short line without final stop' })
  const last = body.at(-1)
  if (last !== undefined && body.length > 2 && !roles.has(last) && isSignature(lineOf(pieces[last]!)))
    roles.set(last, { kind: 'byline', reason: 'signature' })
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
  const next = pieces.slice(i + 1, i + 6).find(piece => piece.kind !== 'boilerplate')
  return next?.kind === 'heading'
}
