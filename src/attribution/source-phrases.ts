import type { AttributionData } from '../language/pack/attribution.js'
import type { SourceKind } from '../model/index.js'

export type Gender = 'm' | 'f' | 'plural'

/** What article, pronoun or title tell of gender and number. */
export function printedGender(phrase: string): Gender | null {
  const first = /^(\p{L}+)/u.exec(phrase)?.[1]?.toLowerCase() ?? ''
  if (['elle', 'la', 'une', 'cette', 'mme', 'mlle', 'she', 'her', 'mrs', 'ms'].includes(first)) return 'f'
  if (['il', 'lui', 'le', 'un', 'ce', 'cet', 'm', 'he', 'him', 'mr'].includes(first)) return 'm'
  // «L'ancien employé», «l'avocate»: the word after the elided article tells by its ending.
  const elided = /^l['’](\p{L}+)/iu.exec(phrase)?.[1]?.toLowerCase()
  if (elided !== undefined && /(?:ienne|ère|ée|euse|trice|ante|ocate)$/u.test(elided)) return 'f'
  if (elided !== undefined && /(?:ien|er|eur|é|ant|ocat)$/u.test(elided)) return 'm'
  if (['ils', 'elles', 'eux', 'les', 'des', 'ces', 'they', 'them'].includes(first)) return 'plural'
  return null
}

export function genericKinds(noun: string, data: AttributionData): SourceKind[] {
  const known = data.genericSources
  return (Object.keys(known) as SourceKind[]).filter(kind => known[kind]?.some(one => foldName(one) === noun))
}

export function isPronoun(lower: string, data: AttributionData): boolean {
  const bare = lower.replace(/['’]$/, "'")
  return (
    data.grammar.subjectPronouns.includes(bare) ||
    data.grammar.invertedPronouns.includes(bare) ||
    /^(?:ce|cette|ces) derni/.test(bare) ||
    ['celui', 'celle', 'ceux'].includes(bare)
  )
}

export function determinerLength(phrase: string, data: AttributionData): number {
  const match = /^(\p{L}+)(['’]|[\s\u00a0]+)/u.exec(phrase)
  if (match === null) return 0
  const key = match[1]!.toLowerCase() + (/['’]/.test(match[2]!) ? "'" : '')
  return data.grammar.determiners.includes(key) ? match[0].length : 0
}

/** The words of a label: «l'un des analystes» is «un des analystes», «toutes ces voix» is «voix». */
export function withoutDeterminer(phrase: string, data: AttributionData): string {
  const printed = phrase
    .replace(/^l['’](?=une?[ \u00a0]d)/iu, '')
    .replace(/^tou(?:s|t|te|tes)[ \u00a0](?=\p{L})/iu, '')
  const rest = printed.slice(determinerLength(printed, data))
  const partitive = /^(?:de|des|d['’]|of)(?:[ \u00a0]|(?<=['’]))/iu.test(rest)
  return (partitive ? printed : rest).replace(/[\s\u00a0]+/gu, ' ').trim()
}

export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const documentNouns =
  /^(?:communique|rapport|etude|sondage|enquete|document|texte|lettre|note|report|study|poll|survey|statement|affidavit)\b/u

export function guessKind(folded: string): SourceKind {
  if (documentNouns.test(folded)) return 'document'
  const head = folded.split(' ')[0] ?? ''
  if (/s$/.test(head) && !['pays', 'fils', 'avis', 'proces'].includes(head)) return 'group'
  return 'unknown'
}
