import type { AttributionData } from '../language/pack/attribution.js'
import type { Entity, EntityKind, Mention, Span } from '../model/index.js'
import { determinerLength, foldName, genericKinds } from './source-phrases.js'

export interface Placed extends Mention {
  entity: Entity
}

export const canSay: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'person',
  'organization',
  'country',
  'group',
  'media',
])

/**
 * The mention that the whole phrase stands for. A person who is named and is not a complement («le conseiller de
 * Jeanne Morel, *Paul Henry*») comes first, then a description that starts the phrase, then a name that does.
 */
export function headMention(
  text: string,
  span: Span,
  inside: Placed[],
  data: AttributionData,
): Placed | null {
  if (inside.length === 0) return null
  const start = span.start + determinerLength(text.slice(span.start, span.end), data)
  const heads = inside.filter(one => !isComplement(text, one, span, data))
  const person = heads.findLast(one => one.entity.kind === 'person' && one.form === 'name')
  if (person !== undefined) return person
  // «le journal Le Monde», «l'association Droit au logement»: the name after its kind.
  const noun = foldName(text.slice(start, span.end)).split(' ')[0] ?? ''
  const apposed = heads.find(
    one =>
      // «des parlementaires UMP» are not the party.
      (genericKinds(noun, data).length > 0 ||
        /^\p{Lu}/u.test(text.slice(start)) ||
        / (?:par|by) /u.test(text.slice(start, one.start))) &&
      one.form === 'name' &&
      one.start > start &&
      one.end >= span.end - 1 &&
      ['media', 'organization', 'document'].includes(one.entity.kind),
  )
  if (apposed !== undefined) return apposed
  const opening = heads.filter(one => one.start === span.start || one.start === start)
  const longest = opening.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (longest === undefined) return heads.find(one => one.entity.kind === 'person') ?? null
  // «La Radio suisse romande»: a name of no known kind that is only the first word of the phrase is not the whole name.
  const vague = ['other', 'place', 'product'].includes(longest.entity.kind)
  if (vague && longest.end < span.end - 1 && /^[ \u00a0]\p{L}/u.test(text.slice(longest.end, span.end)))
    return null
  // English puts the head last: «the Taradise star» is no Taradise.
  if (
    data.grammar.bareClauses &&
    !/^(?:$|[,(]| of | in | and |['’]?$)/.test(text.slice(longest.end, span.end))
  )
    return null
  // «l'état-major sud-coréen»: an adjective at the end of a longer phrase is not whom it names.
  return longest.form === 'demonym' && longest.end < span.end - 2 ? null : longest
}

function isComplement(text: string, mention: Span, span: Span, data: AttributionData): boolean {
  // «Tara Reid's publicist» is somebody else.
  if (/^['’]s? /.test(text.slice(mention.end, mention.end + 3))) return true
  // «la mère du [petit] Mohamed»
  const printed = text
    .slice(Math.max(span.start, mention.start - 20), mention.start)
    .toLowerCase()
    // «l'entourage de [M.] Morel»
    .replace(/(?:\bmm?\.|\bmme|\bmlle|\bme|\bdr\.?|\bmr\.?|\bmrs\.?|\bms\.?)[ \u00a0]$/u, '')
  const words = printed.trimEnd().split(' ')
  const before = data.qualifiers.includes(words.at(-1)!) ? `${words.slice(0, -1).join(' ')} ` : printed
  return (
    mention.start > span.start &&
    /(?:\bde |\bdu |\bdes |d['’]|\bde la |\bde l['’]|\bof |\bof the |\bà |\bau |\baux |\bfor |\bat |\bin |\bdans |\bsur )$/u.test(
      before,
    )
  )
}
