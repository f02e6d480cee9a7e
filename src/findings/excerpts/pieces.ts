import { type Words as ClauseWords, clauseWords } from '../../facts/naming/clauses/words.js'
import { languagePack } from '../../language/registry.js'
import type { Document, Span, Token } from '../../model/index.js'

const boundary = /^[,;:()–—]$/u
/** Beyond these a piece depends on the one before it: «, dont le fils Hervé, …» may go. */
const mostInserted = 20
/** In a language without a table of verbs a longer piece may be a clause. */
const mostVerbless = 5

/** A stretch of a sentence between two marks of punctuation, or all that stands in brackets. */
export interface Piece extends Span {
  /** It starts with its punctuation, if any. */
  tokens: Token[]
  /** It has a finite verb, so that it may hold the claim. */
  hasVerb: boolean
  /** Without it the sentence is still whole: brackets, an apposition, a short relative clause. */
  isInserted: boolean
  /** Its subject stands for one before it: «puisque si Eurex s'inquiétait, elle parle de …». */
  takesUp: boolean
  /** In brackets, or an inserted clause that hangs on the one before: «, dont le fils Hervé, …». */
  isAside: boolean
  /** It opens with a word that ties it to another clause: `qui`, `which`. */
  depends: boolean
  /** It opens with a preposition or conjunction, so that it is no subject: «Dans la nuit, …». */
  isAdjunct: boolean
}

/** Cuts a sentence at its punctuation. */
export function piecesOf({ article }: Document, tokens: Token[]): Piece[] {
  const pack = languagePack(article.language)
  const words = pack ? clauseWords(pack) : null
  const starters = new Set(pack?.lexicon.clauseStarters)
  const leaders = new Set([...(pack?.names.prepositions ?? []), ...starters])
  const spokenIn = ([from, to]: Stretch) =>
    tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation')
  const states = (stretch: Stretch) =>
    words === null ||
    mayState(
      spokenIn(stretch).map(({ key }) => key),
      words,
    )
  const isOpen = (stretch: Stretch) => {
    const last = spokenIn(stretch).at(-1)?.key ?? ''
    return starters.has(last) || words?.functions.has(last) === true
  }
  const found = joined(stretches(tokens), isOpen, states)
  return found.map((stretch, at): Piece => {
    const [from, to, isBracketed] = stretch
    const own = tokens.slice(from, to)
    const spoken = spokenIn(stretch)
    const hasVerb = states(stretch)
    const next = found[at + 1]
    const depends = starters.has(spoken[0]?.key ?? '')
    const isShort = spoken.length <= mostInserted
    return {
      start: own[0]!.start,
      end: own.at(-1)!.end,
      tokens: own,
      hasVerb,
      depends,
      takesUp: pack?.phrases.referring.subjects.includes(spoken[0]?.key ?? '') === true,
      isAside: isBracketed || (from > 0 && depends),
      isAdjunct: leaders.has(spoken[0]?.key ?? ''),
      // Before a verb it parts the subject from it; else it is one of a list: «Marie Morel, Jean Durand et deux autres».
      isInserted:
        isBracketed || (from > 0 && isShort && (!hasVerb || depends) && next !== undefined && states(next)),
    }
  })
}

/** First and last token (half-open) of a piece, and whether it stands in brackets. */
type Stretch = [number, number, boolean]

/** A piece that ends on a word which needs more takes what follows, as far as a verb: «a, dans un discours, précisé que …». */
function joined(
  found: Stretch[],
  isOpen: (stretch: Stretch) => boolean,
  states: (stretch: Stretch) => boolean,
): Stretch[] {
  const whole: Stretch[] = []
  let open = false
  for (const stretch of found) {
    const last = whole.at(-1)
    if (open && last) whole[whole.length - 1] = [last[0], stretch[1], false]
    else whole.push(stretch)
    open = isOpen(stretch) || (open && !states(stretch))
  }
  return whole
}

/** Ranges of tokens: from one mark to the next; a bracket with all that it holds is one. */
function stretches(tokens: Token[]): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  const cut = (to: number, isBracketed: boolean) => {
    if (to > from) found.push([from, to, isBracketed])
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const { key } = tokens[i]!
    if (key === '(') {
      const close = tokens.findIndex((token, at) => at > i && token.key === ')')
      if (close < 0) continue
      cut(i, false)
      cut(close + 1, true)
      i = close
    } else if (boundary.test(key) && i > 0) cut(i, false)
  }
  cut(tokens.length, false)
  return found
}

/** Whether some words have a finite verb, or may have one where no table of verbs tells. */
export function mayState(keys: string[], words: ClauseWords): boolean {
  const { finite, present, openers, functions, subjects } = words
  const stated = keys.some((key, i) => {
    const before = keys[i - 1] ?? ''
    if (finite.has(key) && !openers.has(before)) return true
    return i > 0 && present.has(key) && (!functions.has(before) || subjects.has(before))
  })
  return stated || (present.size === 0 && keys.length > mostVerbless)
}
