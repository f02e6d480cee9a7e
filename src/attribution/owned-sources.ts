import type { Source } from '../model/index.js'
import type { Answer, Known, Question } from './source-question.js'

/** Characters back to the person whom «ses» or «elle» in a description means. */
const ownerReach = 400

const partitive =
  /^(l['’]une?|une?|plusieurs|certaine?s|deux|trois|one|two|some)[ \u00a0](?:de|d['’]entre|of)[ \u00a0](?:ses|leurs|his|her|their)[ \u00a0](.+)$/iu
const possessive = /^(?:son|sa|ses|his|her)[ \u00a0](.+)$/iu
const stressed = /^(.+[ \u00a0])(?:de[ \u00a0](?=lui)|d['’](?=elle))(lui|elle)$/iu

/**
 * «un de ses soutiens», «son avocat», «un élu proche d'elle»: somebody unnamed, printed by way of somebody named. The name of
 * the source says of whom: «avocat de Jean Morel». As printed where that is undecided.
 */
export function ownedSource(known: Known, question: Question): Answer {
  const { data, phrase } = question
  const part = partitive.exec(phrase)
  const own = part === null ? possessive.exec(phrase) : null
  const near = part === null && own === null ? stressed.exec(phrase) : null
  if (part === null && own === null && near === null) return undefined
  if (own !== null && kin.test(own[1]!) && isUnnamed(known, question)) return undefined
  const owner = ownerOf(known, question, near === null ? null : near[2]!.toLowerCase() === 'elle' ? 'f' : 'm')
  if (owner === null) return part === null ? undefined : known.store.free(phrase, data)
  const noun = part?.[2] ?? own?.[1] ?? near![1]!.trimEnd()
  const english = data.grammar.bareClauses
  if (english) return known.store.free(`${owner.name}’s ${noun}`, data)
  const of = /^[aeiouyhàâéèêëîïôœAEIOUYHÀÂÉÈÊËÎÏÔŒ]/u.test(owner.name) ? 'd’' : 'de '
  return known.store.free(`${noun} ${of}${owner.name}`, data)
}

const kin = /^(?:père|mère|frère|sœur|soeur|fils|fille|époux|épouse|mari|femme|parents?)(?!\p{L})/iu

const unnamed =
  /(?<!\p{L})(?:une?|leur)[ \u00a0](?:jeune[ \u00a0])?(?:homme|femme|fils|fille|enfant|garçon|fillette|patiente?)(?!\p{L})/iu

/** «Leur fils a souffert six jours. "…", demande son père»: somebody unnamed has come up since the last name. */
function isUnnamed({ mentions }: Known, { article, span, text }: Question): boolean {
  const [near] = mentions.namedBefore(article, span.start, ['person'])
  return unnamed.test(text.slice(Math.max(near?.end ?? 0, span.start - ownerReach), span.start))
}

/** The person who spoke in the sentence before or the last one named; null where another was named as near. */
function ownerOf(
  { mentions, store }: Known,
  { article, inside, span, speakers }: Question,
  gender: 'm' | 'f' | null,
): Source | null {
  const pronoun = inside.find(one => one.form === 'pronoun' && one.entity.kind === 'person')
  if (pronoun !== undefined) return store.ofMention(pronoun)
  const last = speakers.find(one => one.distance <= 1)?.source
  if (last?.kind === 'person' && last.entityId !== undefined && store.agrees(last, gender)) return last
  const near = mentions
    .namedBefore(article, span.start, ['person'])
    .filter(one => span.start - one.end <= ownerReach && store.agrees(store.ofMention(one), gender))
  return near.length === 1 ? store.ofMention(near[0]!) : null
}
