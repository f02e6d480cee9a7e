import type { Part } from '../model/index.js'
import { partPatterns } from './parts/patterns.js'

export interface CompletenessInput {
  text: string
  parts: Part[]
  language: string
  /** Visible text of the whole page, where there is one. */
  pageText?: string[]
  /** The file itself says that it is a live blog. */
  liveBlog?: boolean
  /** schema.org `isAccessibleForFree`. */
  free?: unknown
}

/** Fewer words of body than this, under a subscription notice, are a stub. */
const stubWords = 200
/** Fewer words of body than this, ending in «…», are an excerpt. */
const excerptWords = 100
const timestamp = /^\s*\d{1,2}\s?[h:]\s?\d{2}(?!\d)/

/**
 * Tells what shows that the text may not be all: a paywall stub, a live blog, a picture gallery, a cut end.
 * Each makes the article doubtful, so that nothing is called absent from it.
 */
export function completeness(input: CompletenessInput): string[] {
  const { text, parts, language } = input
  const patterns = partPatterns(language)
  const of = (...kinds: Part['kind'][]) =>
    parts.filter(part => kinds.includes(part.kind)).map(part => text.slice(part.start, part.end))
  const body = of('body', 'lead')
  const words = count(body)
  const notes: string[] = []
  const all = input.pageText ?? parts.map(part => text.slice(part.start, part.end))
  const walled = input.free === false || input.free === 'False' || input.free === 'false'
  if (words < stubWords && (walled || all.some(run => run.length < 400 && patterns.paywall?.test(run))))
    notes.push('paywall')
  const timed = parts.filter(part => timestamp.test(text.slice(part.start, part.start + 8))).length
  if (input.liveBlog || timed >= 4 || all.some(run => run.length < 400 && patterns.liveBlog?.test(run)))
    notes.push('live-blog')
  const captions = of('caption')
  if (captions.length >= 5 && count(captions) > words) notes.push('gallery')
  if (isCut(body)) notes.push('truncated')
  return notes
}

const count = (texts: string[]) => texts.reduce((n, text) => n + text.split(/\s+/).length, 0)

/** The last paragraph ends in «…», «[…]», «Lire la suite» or amid a sentence, while most others end in a stop. */
function isCut(body: string[]): boolean {
  const last = body.at(-1)
  if (!last) return false
  if (/(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\[\+\d+ chars\])$/.test(last)) return true
  if (/(?:lire la suite|read more|continue reading)[\s.…>»→]*$/i.test(last)) return true
  const stopped = (text: string) => /[.!?…:;)\]»”"'’]$/.test(text)
  if (body.length < 2 || last.split(/\s+/).length < 8) return false
  const others = body.slice(0, -1)
  const usual = others.filter(stopped).length >= others.length * 0.8
  // «… des prestations sociales…» is style in a whole article, a cut in a short one.
  const trailing = /(?:…|\.\.\.)$/.test(last) && count(body) < excerptWords
  return usual && (!stopped(last) || trailing)
}
