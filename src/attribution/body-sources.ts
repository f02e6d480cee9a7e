import type { Entity } from '../model/index.js'
import { indefiniteBefore } from './generic-sources.js'
import { determinerLength, foldName, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

/**
 * «la banque», «la chaîne colombienne»: the one body of the article that it, its name or every reader calls so; of several the
 * last that spoke, else one that is named twice as often as any other. Undecided otherwise.
 */
export function bodySource(known: Known, question: Question): Answer {
  const { bodies, store } = known
  const { article, data, phrase, speakers } = question
  const definite = /^(?:le|la|l['’]|ce|cet|cette|the|this)(?:[ \u00a0]|(?<=['’]))/iu.test(phrase)
  if (!definite || determinerLength(phrase, data) === 0) return undefined
  const [noun = '', ...rest] = foldName(withoutDeterminer(phrase, data)).split(' ')
  // «la banque de France», «le groupe Renault» say themselves which.
  if (!bodies.isNoun(noun) || rest.length > 1 || /\p{Lu}/u.test(phrase.slice(1))) return undefined
  // «Le Monde … Un journal local … Le journal affirme»: the one that was brought in since.
  const introduced = indefiniteBefore(question, noun)
  const found = bodies.of(article, noun).filter(one => lastNaming(known, question, one.entity) > introduced)
  if (found.length === 0) return undefined
  // «La LDH … L'organisation»: who spoke just before, if nothing says that it is no organization.
  const last = speakers[0]
  // «Pour L'Opinion, … le journal»: credited in the same sentence, though nothing says what it is.
  if (last?.distance === 0 && last.source.kind === 'unknown' && /^\p{Lu}/u.test(last.source.name))
    return undefined
  const nouns = bodies.nounsOf(article, last?.source.entityId)
  const mayBe = last?.source.kind === 'organization' && (nouns.size === 0 || nouns.has(noun))
  if (last !== undefined && mayBe && last.distance <= 1) return last.source
  const spoke = speakers.find(one => found.some(({ entity }) => entity.id === one.source.entityId))
  if (spoke !== undefined && (found.length > 1 || spoke.distance <= 1)) return spoke.source
  const [first, second] = found
  return first!.count >= 2 * (second?.count ?? 0) ? store.ofEntity(first!.entity) : undefined
}

/** Where the entity was last named before the phrase; its first naming where that comes later. */
function lastNaming({ mentions }: Known, { article, span }: Question, entity: Entity): number {
  const named = mentions.named(article, [entity.kind]).filter(one => one.entity === entity)
  return named.findLast(one => one.start < span.start)?.start ?? named[0]?.start ?? -1
}
