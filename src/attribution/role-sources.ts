import { headMention } from './heads.js'
import type { RoleWords } from './role-words.js'
import { determinerLength, printedGender } from './source-phrases.js'
import type { Answer, Known, Question, Speaker } from './source-question.js'

/**
 * «a déclaré le représentant du parti à Lyon, Jean Morel.»: the name closes the apposition, so it is who speaks, though it be
 * of no given name that is known.
 */
export function apposedSource({ mentions, roles, store }: Known, question: Question): Answer {
  const { article, data, phrase, span, text } = question
  if (determinerLength(phrase, data) === 0 || roles.read(phrase) === null) return undefined
  if (printedGender(phrase) === 'plural') return undefined
  const after = text.slice(span.end, span.end + 60)
  const match =
    /^[ \u00a0]?,[ \u00a0](\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){1,3})[ \u00a0]?(?:[,.;:)»"”(]|$)/u.exec(
      after,
    )
  if (match === null) return undefined
  const start = span.end + after.indexOf(match[1]!)
  const name = { start, end: start + match[1]!.length }
  const named = mentions
    .inside(article, text, name)
    .filter(one => one.start === name.start && one.end === name.end)
  if (named.some(one => one.entity.kind === 'country' || one.entity.kind === 'media')) return undefined
  return named[0] ? store.ofMention(named[0]) : store.free(text.slice(name.start, name.end), data)
}

/** Times a person is named whom an article is about. */
const mainNames = 3

/** «l'Américain», «la Chinoise»: the one person of that land, else the one the article is about; a land has no singular. */
export function demonymSource({ mentions, roles, store }: Known, question: Question): Answer {
  const { article, data, gender, inside, phrase, span } = question
  if (!/^(?:[Ll]e|[Ll]a|[Ll]['’]|[Cc]e|[Cc]et|[Cc]ette)[ \u00a0]?\p{Lu}[\p{L}-]+[^sx]$/u.test(phrase))
    return undefined
  if (!inside.some(one => one.form === 'demonym' && one.end >= span.end - 1)) return undefined
  const nation = roles.nation(phrase)
  const person = nation === null ? null : roles.ofNation(article, nation)
  if (person !== null && store.agrees(store.ofEntity(person), gender)) return store.ofEntity(person)
  // Whom the article gives another land, and who is named less often than others, does not stand for it.
  const [first, second] = mentions
    .personsNamed(article)
    .filter(({ placed }) => !roles.isOfOther(article, placed.entity.id, nation))
    .filter(({ placed }) => store.agrees(store.ofMention(placed), gender))
  if (first !== undefined && first.count >= mainNames && first.count > (second?.count ?? 0))
    return store.ofMention(first.placed)
  return store.free(phrase, data)
}

/** Sentences back to who spoke, for a noun that takes somebody up and for one that may bring somebody in. */
const spokenReach = 3
const newReach = 1

/**
 * «le député de l'Eure», «la porte-parole du parti»: the one person whom the article introduces as such; else, where papers
 * take somebody up by this noun or the verb goes on («a ajouté»), who spoke just before, unless the article gives that
 * person the noun with other words.
 */
export function roleSource(known: Known, question: Question): Answer {
  const { article, data, phrase } = question
  if (!/^(?:le|la|l['’]|ce|cet|cette|the)[ \u00a0]?/iu.test(phrase) || determinerLength(phrase, data) === 0)
    return undefined
  const role = known.roles.read(phrase)
  if (role === null || question.inside.some(one => one.entity.kind === 'person' && one.form === 'name'))
    return undefined
  const holder = known.roles.holder(article, role) ?? known.roles.ofKind(article, role, question.span.start)
  if (holder !== null) {
    const source = known.store.ofEntity(holder)
    if (known.store.agrees(source, question.gender)) return source
  }
  return takenUp(known, question, role) ?? undefined
}

function takenUp(known: Known, question: Question, role: RoleWords): Answer {
  const { article, data, lemma } = question
  const takes = known.roles.takesUp(role.head)
  const goesOn = lemma !== null && data.continuing.includes(lemma)
  if (!takes && !goesOn) return undefined
  const source = lastPerson(known, question, takes ? spokenReach : newReach)
  if (source === undefined || known.roles.clashes(article, source.entityId, role)) return undefined
  if (known.roles.isForeign(article, source.entityId, role)) return undefined
  return source
}

/** Who spoke last, if a person of the gender printed; else the person who was the subject of the sentence before. */
function lastPerson(known: Known, question: Question, reach: number) {
  const { gender, speakers } = question
  const last = speakers.find(({ distance }) => distance <= reach)
  const fits = (one: Speaker | undefined) =>
    one !== undefined && one.source.kind === 'person' && known.store.agrees(one.source, gender)
  if (fits(last)) return last!.source
  return last === undefined ? subject(known, question) : undefined
}

function subject(
  { mentions, store }: Known,
  { antecedents, article, data, farther, gender, text }: Question,
) {
  const span = antecedents.at(-1) ?? farther[0]
  if (span === undefined) return undefined
  const mention = headMention(text, span, mentions.inside(article, text, span), data)
  if (mention?.entity.kind !== 'person') return undefined
  const source = store.ofMention(mention)
  return store.agrees(source, gender) ? source : undefined
}
