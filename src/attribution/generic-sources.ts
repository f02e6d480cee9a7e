import type { EntityKind, SourceKind } from '../model/index.js'
import { headMention } from './heads.js'
import { determinerLength, foldName, genericKinds, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question, Speaker } from './source-question.js'

/** Characters looked back at for «un journal», which «le journal» then takes up. */
const indefiniteReach = 600

/**
 * «Le journal», «l'association»: the last speaker of that kind, else the only one named so far. Undecided when another
 * was named since, or when an unnamed one was introduced: «Le Monde … Un journal local … Le journal affirme».
 */
export function genericSource({ bodies, mentions, store }: Known, question: Question): Answer {
  const { article, data, phrase, span, speakers } = question
  if (determinerLength(phrase, data) === 0 || /^(?:une?|des|plusieurs|a|an) /i.test(phrase)) return undefined
  const noun = foldName(withoutDeterminer(phrase, data))
  const kinds = genericKinds(noun, data)
  const taken = kinds.length === 0 ? takenUp(question, mentions, store) : undefined
  if (taken !== undefined) return taken
  if (kinds.length === 0) return undefined
  if (kinds.includes('person')) return samePerson(question, store)
  const undecided = kinds.includes('media') ? null : undefined
  // «le constructeur» is no party, though no other body be named.
  const mayBe = (entity: string | undefined) => {
    const nouns = bodies.nounsOf(article, entity)
    return nouns.size === 0 || nouns.has(noun)
  }
  const named = mentions
    .namedBefore(article, span.start, kinds.filter(isEntityKind))
    .filter(one => mayBe(one.entity.id))
  const latest = named[0]
  const introduced = indefiniteBefore(question, noun)
  if (introduced > (latest?.start ?? -1)) return undecided
  const speaker =
    speakers.find(one => foldName(one.source.name).split(' ')[0] === noun) ??
    nearestOf(
      kinds,
      speakers.filter(one => !isAnother(one, data) && mayBe(one.source.entityId)),
    )
  if (speaker !== undefined) {
    const other = latest !== undefined && latest.entity.id !== speaker.source.entityId
    return other && speaker.distance > 0 && speaker.source.entityId !== undefined ? undecided : speaker.source
  }
  return named.length === 1 ? store.ofMention(latest!) : undecided
}

/** «Jean Dupont n'y croit pas. Pour ce spécialiste de la Colombie, …»: «ce» takes up the person who was the subject before. */
function takenUp(question: Question, mentions: Known['mentions'], store: Known['store']): Answer {
  const { article, data, gender, phrase, span, text } = question
  // «la Turquie … ce pays»
  if (/^(?:ce pays|this country)$/iu.test(phrase)) {
    const country = mentions.namedBefore(article, span.start, ['country'])[0]
    return country === undefined ? null : store.ofMention(country)
  }
  if (!/^(?:ce|cet|cette)[ \u00a0]/iu.test(phrase) || gender === null) return undefined
  const subject = question.antecedents.at(-1) ?? question.farther[0]
  if (subject === undefined) return undefined
  const mention = headMention(text, subject, mentions.inside(article, text, subject), data)
  if (mention?.entity.kind !== 'person') return undefined
  const source = store.ofMention(mention)
  return store.agrees(source, gender) ? source : undefined
}

/** Sentences back to the person whom «le responsable» takes up. */
const personReach = 2

/** «… a dit Jean Dupont. "…", a ajouté le responsable»: the person who spoke just before, never a name that did not speak. */
function samePerson({ gender, speakers }: Question, store: Known['store']): Answer {
  const last = speakers.find(one => one.distance <= personReach)
  return last?.source.kind === 'person' && store.agrees(last.source, gender) ? last.source : undefined
}

/** «Le syndicat des postiers» is no ministry: its own noun says what it is. */
function isAnother({ source }: Speaker, data: Question['data']): boolean {
  return genericKinds(foldName(source.name).split(' ')[0]!, data).length > 0
}

function isEntityKind(kind: SourceKind): kind is SourceKind & EntityKind {
  return kind !== 'unknown'
}

/** A speaker of the kind; one of unknown kind counts when it is credited in the same sentence («Pour L'Opinion, …»). */
function nearestOf(kinds: SourceKind[], speakers: Speaker[]): Speaker | undefined {
  return speakers.find(
    ({ distance, source }) =>
      kinds.includes(source.kind) ||
      (distance === 0 && source.kind === 'unknown' && /^\p{Lu}/u.test(source.name)),
  )
}

/** Where the noun was last introduced with an indefinite article; -1 when it was not. */
export function indefiniteBefore({ span, text }: Question, noun: string): number {
  const from = Math.max(0, span.start - indefiniteReach)
  const before = text.slice(from, span.start).toLowerCase()
  const found = [...before.matchAll(/(?<!\p{L})(?:une?|an?) (\p{L}+)/gu)].findLast(
    match => foldName(match[1]!) === noun,
  )
  return found === undefined ? -1 : from + found.index
}
