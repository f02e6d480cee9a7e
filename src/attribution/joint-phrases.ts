import type { AttributionData } from '../language/pack/attribution.js'
import type { Span } from '../model/index.js'

export function andOf(text: string, parts: Span[]): string {
  const between = text.slice(parts[0]!.end, parts[1]!.start)
  return / and /.test(between) ? ' and ' : ' et '
}

/** The conjuncts of a phrase, when each starts like a name: «Les Etats-Unis et les pays européens». */
export function jointParts(text: string, span: Span, data: AttributionData): Span[] {
  const phrase = text.slice(span.start, span.end)
  const match = /[ \u00a0](?:et|and)[ \u00a0]/.exec(phrase)
  if (match === null) return []
  const first = { start: span.start, end: span.start + match.index }
  const second = { start: first.end + match[0].length, end: span.end }
  // «le cabinet d'avocats Weiss et Lurie» is one body.
  const body = /^(?:le|la|un|une)[ \u00a0](?:cabinet|maison|agence|étude|société|firme)[ \u00a0]/iu.test(
    phrase,
  )
  if (body && /^\p{Lu}/u.test(text.slice(second.start, second.end))) return []
  const opens = (part: Span) => {
    const words = text.slice(part.start, part.end).replace(/’/g, "'")
    const head = /^\p{L}+'?/u.exec(words)?.[0] ?? ''
    return /^\p{Lu}/u.test(words) || data.grammar.determiners.includes(head.toLowerCase())
  }
  // «le ministre de l'Intérieur et des Cultes» is one person.
  // «le fondateur de Médecins sans Frontières et Médecins du Monde» is one person too.
  const complement = /\p{L} (?:de |d['’]|du |of )\p{Lu}/u.test(text.slice(first.start, first.end))
  if (complement && /^\p{Lu}/u.test(text.slice(second.start, second.end))) return []
  return opens(first) && opens(second) && !/^d(?:es|u)\b/.test(text.slice(second.start, second.end))
    ? [first, second]
    : []
}
