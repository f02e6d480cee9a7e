import type { AttributionData } from '../language/pack/attribution.js'
import type { Span } from '../model/index.js'
import { verbForms } from './forms.js'
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
  const told = toldBy(text, span, phrase.slice(from), data)
  if (told !== null) return told
  if (match === null || !data.carrierNouns.includes(match[1]!.toLowerCase()))
    return { span, phrase: withoutParticiple(text, span, data) }
  const start = span.start + from + match[0].length
  const rest = text.slice(start, span.end)
  // «l'annonce de la libération», «l'annonce de sa candidature»: what it is about, no speaker; see `canSpeak`.
  const article = match[2] === 'du' ? 'le ' : match[2] === 'des' ? 'les ' : ''
  return { span: { start, end: span.end }, phrase: article + rest }
}

/** «[les informations recueillies] par la chaîne au Caire»: the agent, up to the next adjunct or mark. */
const agentAfter =
  /^[ \u00a0](?:par|by)[ \u00a0]([^,.;:()«»"“”\n]{2,70}?)(?=[ \u00a0](?:au|aux|à|dans|en|lors|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|et)[ \u00a0]|[ \u00a0]?(?:[,.;:()«»"“”\n]|$))/u

function toldBy(text: string, span: Span, words: string, data: AttributionData): Carried | null {
  const [noun = '', participle, ...rest] = words.split(/[ \u00a0]/u)
  if (participle === undefined || rest.length > 0 || !data.carrierNouns.includes(noun.toLowerCase()))
    return null
  const match = agentAfter.exec(text.slice(span.end, span.end + 90))
  if (match === null || !verbForms(data).participles.has(participle)) return null
  const start = span.end + match[0].length - match[1]!.length
  return { span: { start, end: start + match[1]!.length }, phrase: match[1]! }
}

/** Words that open the rest of a clause that a participle begins: «publiée | lundi», «chargée | de veiller». */
const complements =
  /^[ \u00a0](?:(?:de|du|des|à|au|aux|par|sur|en|dans|pour|avec|contre|depuis|lors|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la|le)(?=[ \u00a0,.;)]|$)|d['’]|l['’])/u

/** «la voisine chargée | de la garde», «les secours dépêchés | sur place»: a clause that the label would cut in two. */
function withoutParticiple(text: string, { start, end }: Span, data: AttributionData): string {
  const phrase = text.slice(start, end)
  const match = /^(.*\p{L})[ \u00a0](\p{Ll}+)$/u.exec(phrase)
  if (match === null || data.grammar.bareClauses || !complements.test(text.slice(end, end + 12)))
    return phrase
  const [, rest = '', last = ''] = match
  const clause = verbForms(data).participles.has(last) || data.clauseAdjectives.includes(last)
  return clause && determinerLength(`${rest} `, data) <= rest.length ? rest : phrase
}
