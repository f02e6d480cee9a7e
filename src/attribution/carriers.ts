import type { AttributionData } from '../language/pack/attribution.js'
import type { Span } from '../model/index.js'
import { determinerLength } from './source-phrases.js'

/** Who speaks through a noun: the complement, and how it is printed with its own article. */
export interface Carried {
  span: Span
  phrase: string
}

/**
 * «les informations de la chaîne», «l'annonce du coureur», «les dires du témoin»: what is said is no speaker, whose words they
 * are is. «du» holds the article: «le coureur».
 */
export function carriedBy(text: string, span: Span, data: AttributionData): Carried {
  const phrase = text.slice(span.start, span.end)
  const from = determinerLength(phrase, data)
  const match =
    /^(\p{L}+)(?:[ \u00a0]\p{Ll}{3,})?[ \u00a0](?:(du|des)[ \u00a0]|de[ \u00a0]|d['’]|of[ \u00a0])/u.exec(
      phrase.slice(from),
    )
  if (match === null || !data.carrierNouns.includes(match[1]!.toLowerCase())) return { span, phrase }
  const start = span.start + from + match[0].length
  const rest = text.slice(start, span.end)
  // «l'annonce de la libération», «l'annonce de sa candidature»: what it is about, no speaker; see `canSpeak`.
  const article = match[2] === 'du' ? 'le ' : match[2] === 'des' ? 'les ' : ''
  return { span: { start, end: span.end }, phrase: article + rest }
}
