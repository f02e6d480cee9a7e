import type { Source, Span } from '../model/index.js'
import { canSay, headMention } from './heads.js'
import { peopleBefore } from './some-of-them.js'
import { foldName, genericKinds, printedGender, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

const personal = /^(?:il|elle|ils|elles|lui|eux|he|she|they|him|her)$/i

/** «…, a souligné Jean Morel. Qui précise que …»: the name that ends the sentence before, else nobody. */
export function relativeSource(
  { mentions, store }: Known,
  { article, phrase, span, text }: Question,
): Answer {
  if (phrase !== 'Qui') return undefined
  const [near] = mentions.namedBefore(article, span.start, ['person'])
  const since = near === undefined ? '' : text.slice(near.end, span.start)
  return /^[\s\u00a0]?[.!?…][\s\u00a0]+$/u.test(since) ? store.ofMention(near!) : null
}

/** Sentences back that a speaker may stand from a pronoun that nothing nearer explains. */
const speakerReach = 3

/**
 * A pronoun beside a reporting verb: the subject of its own sentence, else whoever spoke last in the sentence before
 * («a-t-il ajouté»), else the subject of that sentence, if gender and number allow it. Otherwise the reading of the
 * whole text decides.
 */
export function pronounSource(known: Known, question: Question): Answer {
  const { antecedents, data, gender, phrase, speakers } = question
  if (!personal.test(phrase)) return undefined
  const ahead = question.ahead === null ? null : named(known, question, question.ahead)
  if (ahead !== null) return ahead
  const sameSentence =
    antecedents.length > 1 ||
    (antecedents.length === 1 && introduces(question, antecedents[0]!)) ||
    (antecedents.length === 1 && speakers[0]?.distance === 0)
  const own = sameSentence ? named(known, question, antecedents[0]!) : null
  if (own !== null) return own
  const near = speakers.find(one => one.distance <= 1 && mayBePronoun(known, question, one.source))
  if (near !== undefined && known.store.agrees(near.source, gender, data.grammar.countryGenders))
    return near.source
  const both = gender === 'plural' ? pairBefore(known, question) : null
  if (both !== null) return both
  for (const span of antecedents) {
    const found = named(known, question, span) ?? described(known, question, span)
    if (found !== null) return found
  }
  return undefined
}

/** «La loi s'applique, selon le rapport. Pour lui, Jean Morel …»: a document is no «lui», nor «il» once somebody is named. */
function mayBePronoun(
  { mentions, store }: Known,
  { article, gender, phrase, span }: Question,
  source: Source,
) {
  if (source.kind !== 'document' || /^(?:elle|elles|ils)$/i.test(phrase)) return true
  if (/^(?:lui|eux|he|she|they|him|her)$/i.test(phrase)) return false
  const printed = source.mentions.findLast(one => one.article === article && one.start < span.start)
  return !mentions
    .namedBefore(article, span.start, ['person'])
    .some(one => one.start > (printed?.end ?? 0) && store.agrees(store.ofMention(one), gender))
}

/** «Le préfet a déploré la fermeture : "…", s'est-il interrogé»: the subject before a colon and marks, in one sentence. */
function introduces({ span, text }: Question, subject: Span): boolean {
  const [before, marked] = text.slice(subject.end, span.start).split(/:(?=[\s\u00a0]*[«"“])/u)
  return marked !== undefined && !/[.!?…]\s|[«"“]/u.test(before!)
}

/** Characters that a pair of persons may stand before «ils», and that may part the two. */
const pairReach = 160
const pairGap = 90

/** «… reçus par le président, Jean Morel, et le procureur, Paul Henry. ¶ Ils ont promis»: the two that «et» joins. */
function pairBefore({ mentions, store }: Known, { article, span, text }: Question): Source | null {
  const [second, first] = mentions.namedBefore(article, span.start, ['person'])
  if (first === undefined || span.start - second!.end > pairReach) return null
  const between = text.slice(first.end, second!.start)
  const since = text.slice(second!.end, span.start)
  if (
    between.length > pairGap ||
    !/[ \u00a0](?:et|and)[ \u00a0]/u.test(between) ||
    /[.;:!?«»"“”\n]/u.test(between)
  )
    return null
  // A plural since then, or another sentence, is nearer.
  if (/(?<!\p{L})(?:les|des|ces|leurs)[ \u00a0]/iu.test(since) || (since.match(/[.!?]/gu)?.length ?? 0) > 1)
    return null
  const heads = [first, second!].map(({ entity }) => ({ key: entity.id, name: entity.name }))
  return store.group(heads, ' et ')
}

/** The entity that a subject names, if the pronoun agrees with it. */
function named({ mentions, store }: Known, question: Question, span: Span): Source | null {
  const { article, data, gender, text } = question
  const printed = printedGender(text.slice(span.start, span.end))
  if (gender !== null && printed !== null && printed !== gender) return null
  const mention = headMention(text, span, mentions.inside(article, text, span), data)
  if (mention === null || !canSay.has(mention.entity.kind)) return null
  const source = store.ofMention(mention)
  return store.agrees(source, gender, data.grammar.countryGenders) ? source : null
}

/**
 * A subject that describes a person or body nobody has named: «Le candidat de droite a rappelé le suicide de Jean
 * Moulin. "…", a-t-il dit» is said by the candidate, not by the name that stands nearer.
 */
function described(known: Known, { data, gender, text }: Question, span: Span): Source | null {
  const phrase = text.slice(span.start, span.end)
  if (gender === null || printedGender(phrase) !== gender) return null
  const [head = '', next = ''] = foldName(withoutDeterminer(phrase, data)).split(' ')
  const people = gender === 'plural' || data.qualifiers.includes(head) ? [head, next] : [head]
  const nouns = new Set(data.sourceNouns.map(foldName))
  const isPerson = people.some(
    noun => known.persons.has(noun) || nouns.has(noun) || known.persons.has(noun.replace(/s$/, '')),
  )
  // «l'agresseur», by its ending
  const isAgent = /(?:eur|trice|ant|ante)$/u.test(head) && !known.store.isThing(phrase, data)
  return isPerson || isAgent || genericKinds(head, data).length > 0 ? known.store.free(phrase, data) : null
}

/**
 * A pronoun that nothing in its sentence or the one before explains: whoever spoke shortly before, unless a person of its
 * gender has become the subject since; last of all the last such subject.
 */
export function earlierSource(known: Known, question: Question): Answer {
  const { article, data, gender, phrase, span, speakers } = question
  if (!personal.test(phrase)) return undefined
  const speaker = speakers.find(
    one =>
      one.distance <= speakerReach &&
      mayBePronoun(known, question, one.source) &&
      known.store.agrees(one.source, gender, data.grammar.countryGenders),
  )
  const topic = topicOf(known, question)
  const spoken = speaker?.source.mentions.findLast(one => one.article === article && one.start < span.start)
  if (speaker !== undefined && (topic === null || topic.start <= (spoken?.start ?? -1))) return speaker.source
  const found =
    topic?.source ??
    speaker?.source ??
    closingPerson(known, question) ??
    mainPerson(known, question) ??
    onlyPerson(known, question)
  if (found != null || gender !== 'plural' || data.grammar.bareClauses) return found
  const people = peopleBefore(known, question)
  return people === null ? undefined : known.store.free(people, data)
}

/** «Un texte qui est loin de satisfaire Jean Morel, le maire de Lyon. ¶ Pour lui, …»: whom the sentence before ends with. */
function closingPerson(
  { mentions, store }: Known,
  { article, gender, phrase, span, text }: Question,
): Answer {
  if (phrase !== 'lui') return undefined
  const [near] = mentions.namedBefore(article, span.start, ['person'])
  const since = near === undefined ? '' : text.slice(near.end, span.start)
  const closes =
    /^(?:[ \u00a0]?,[ \u00a0](?:le|la|l['’])[^.!?…;:«»"“”]{3,120})?[ \u00a0]?[.!?…][\s\u00a0]+(?:Pour|Selon|D['’]après)[ \u00a0]$/u
  // «un invité de Jean Morel», «avec Jean Morel»: somebody else is meant, or nobody sure.
  const linked = /(?:^|[ \u00a0])(?:de|d['’]|avec|par|et|contre|sur|chez)[ \u00a0]?$/u
  if (!closes.test(since) || linked.test(text.slice(Math.max(0, near!.start - 8), near!.start)))
    return undefined
  const source = store.ofMention(near!)
  return store.agrees(source, gender) ? source : undefined
}

/** Times a person is named in an article that is about that person. */
const mainPersonNames = 3

/** Nobody nearby explains «il»: the person the article is about, named three times and twice as often as any other «il». */
function mainPerson({ mentions, store }: Known, { article, data, gender, phrase, span }: Question): Answer {
  if (!/^(?:il|elle|he|she)$/i.test(phrase)) return undefined
  const [first, second] = mentions
    .personsNamed(article)
    .filter(({ placed }) => store.agrees(store.ofMention(placed), gender, data.grammar.countryGenders))
  // A person of unknown gender stands in the way of others, but is not taken for «elle».
  const other = gender === 'f' ? 'm' : 'f'
  if (first !== undefined && store.agrees(store.ofMention(first.placed), other)) return undefined
  if (first === undefined || first.count < mainPersonNames || first.placed.start > span.start)
    return undefined
  return first.count >= 2 * (second?.count ?? 0) ? store.ofMention(first.placed) : undefined
}

/** Characters back in which one person alone explains «il», though no subject: «Pékin, où Jean Morel a passé. ¶ Il a dit …». */
const onlyReach = 260

function onlyPerson(
  { mentions, store }: Known,
  { article, data, gender, phrase, span, text }: Question,
): Answer {
  if (data.grammar.bareClauses || !/^(?:il|elle)$/i.test(phrase)) return undefined
  const placed = mentions
    .inside(article, text, { start: Math.max(0, span.start - onlyReach), end: span.start })
    .filter(one => one.entity.kind === 'person' && one.form !== 'pronoun')
    .filter(one => store.agrees(store.ofMention(one), gender))
  const near = placed.map(one => store.ofMention(one))
  const since = near.length === 0 ? '' : text.slice(placed.at(-1)!.end, span.start)
  if (near.length === 0 || (since.match(/\p{L}{2}[.!?…]/gu)?.length ?? 0) > 2) return undefined
  return near.every(one => one.id === near[0]!.id) ? near[0] : undefined
}

/** Nobody else whom the pronoun may mean has been named since: «Vient le tour de Jean Dupont. Il …». */
function isLatest(known: Known, question: Question, source: Source): boolean {
  const { article, data, gender, span } = question
  const latest = known.mentions
    .namedBefore(article, span.start, ['person'])
    .map(one => known.store.ofMention(one))
    .find(one => known.store.agrees(one, gender, data.grammar.countryGenders))
  return latest === undefined || latest.id === source.id
}

/** The last person of the pronoun's gender who was the subject of a sentence, and where. */
function topicOf(known: Known, question: Question): { source: Source; start: number } | null {
  if (!/^(?:il|elle|lui|he|she|him|her)$/i.test(question.phrase)) return null
  for (const span of question.farther) {
    const source = named(known, question, span)
    if (source?.kind !== 'person') continue
    return isLatest(known, question, source) ? { source, start: span.start } : null
  }
  return null
}
