import { headMention } from './heads.js'
import type { RoleWords } from './role-words.js'
import { determinerLength, isPronoun, printedGender } from './source-phrases.js'
import type { Answer, Known, Question, Speaker } from './source-question.js'

/**
 * «a déclaré le représentant du parti à Lyon, Jean Morel.»: the name closes the apposition, so it is who speaks, though it be
 * of no given name that is known.
 */
export function apposedSource(known: Known, question: Question): Answer {
  const { mentions, roles, store } = known
  const { article, data, phrase, span, text } = question
  const before = namedBefore(known, question) ?? namedInside(known, question) ?? namedAtEnd(known, question)
  if (before !== undefined) return before
  if (determinerLength(phrase, data) === 0 || roles.read(phrase) === null) return undefined
  if (printedGender(phrase) === 'plural') return undefined
  const from = span.end + aimLength(text, span.end)
  const after = text.slice(from, from + 60)
  const match =
    /^[ \u00a0]?,[ \u00a0](?:(?:Me|Mme|Mlle|Mgr|Dr|Pr|M\.)[ \u00a0])?(\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){1,3})[ \u00a0]?(?:[,.;:)»"”(]|$)/u.exec(
      after,
    )
  if (match === null) return undefined
  const start = from + after.indexOf(match[1]!)
  const name = { start, end: start + match[1]!.length }
  const named = mentions
    .inside(article, text, name)
    .filter(one => one.start === name.start && one.end === name.end)
  if (named.some(one => one.entity.kind === 'country' || one.entity.kind === 'media')) return undefined
  return named[0] ? store.ofMention(named[0]) : store.free(text.slice(name.start, name.end), data)
}

/** Length of the rest of a body's name, told by its letters: «l'Association | pour le droit au logement (ADL), Jean Morel». */
function aimLength(text: string, at: number): number {
  return (
    /^[ \u00a0]pour[ \u00a0][^.,;:()«»"]{1,80}\(\p{Lu}{2,8}\)/u.exec(text.slice(at, at + 100))?.[0].length ??
    0
  )
}

/** «Jean Morel, 73 ans, prix Nobel, a dit», «Jean Morel, ordinaire du lieu, annonce»: a phrase without article is said of the name. */
function namedBefore({ mentions, store }: Known, { article, data, phrase, span, text }: Question): Answer {
  if (
    data.grammar.bareClauses ||
    isPronoun(phrase.toLowerCase(), data) ||
    !/^(?:\p{Ll}|\d+ ans)/u.test(phrase) ||
    determinerLength(phrase, data) > 0
  )
    return undefined
  if (!/,[ \u00a0]$/u.test(text.slice(span.start - 2, span.start))) return undefined
  const [near] = mentions.namedBefore(article, span.start, ['person', 'organization', 'other'])
  const between = near === undefined ? '' : text.slice(near.end, span.start)
  return /^(?:[ \u00a0]?,[ \u00a0](?:\d+ ans,[ \u00a0])?)$/u.test(between)
    ? store.ofMention(near!)
    : undefined
}

/** «son propriétaire Evgueni Morel»: the name that a noun of a person stands with, though its given name be unknown. */
function namedAtEnd({ mentions, store }: Known, { article, data, phrase, span, text }: Question): Answer {
  const match =
    /^\p{Ll}[\p{Ll}'’ \u00a0-]+[ \u00a0](\p{Lu}\p{Ll}[\p{L}'’-]+[ \u00a0]\p{Lu}[\p{L}'’-]+)$/u.exec(phrase)
  const title = match === null ? '' : phrase.slice(0, -match[1]!.length).trimEnd()
  if (match === null || /(?:[ \u00a0'’]|^)(?:de|du|des|d['’]|à|au|aux|en|sur|et)$/u.test(title))
    return undefined
  if (store.isThing(title, data) || title.split(/[ \u00a0]/u).length > 4) return undefined
  const name = { start: span.end - match[1]!.length, end: span.end }
  const [whole] = mentions.inside(article, text, name).filter(one => one.start === name.start)
  if (whole === undefined || whole.end < name.end || whole.entity.kind !== 'other') return undefined
  return store.ofMention(whole)
}

/** «[Un témoin de] la scène, Anne Morel»: the name that ends the phrase speaks where its noun cannot. */
function namedInside({ mentions, store }: Known, { article, data, phrase, span, text }: Question): Answer {
  const match = /,[ \u00a0](\p{Lu}[^,]*)$/u.exec(phrase)
  if (match === null) return undefined
  const name = { start: span.end - match[1]!.length, end: span.end }
  const [whole] = mentions.inside(article, text, name).filter(one => one.start === name.start)
  // «l'agence de l'État islamique, Amaq»; a list of lands is none.
  const body = whole !== undefined && whole.form === 'name' && whole.entity.kind !== 'country'
  if (!body && !store.isThing(phrase.slice(0, match.index), data)) return undefined
  return whole !== undefined && whole.end >= name.end ? store.ofMention(whole) : store.free(match[1]!, data)
}

/** Times a person is named whom an article is about. */
const mainNames = 3

/** «l'Américain», «la Chinoise»: the one person of that land, else the one the article is about; a land has no singular. */
export function demonymSource(known: Known, question: Question): Answer {
  const { roles, store } = known
  const { data, inside, phrase, span } = question
  if (!/^(?:[Ll]e|[Ll]a|[Ll]['’]|[Cc]e|[Cc]et|[Cc]ette)[ \u00a0]?\p{Lu}[\p{L}-]+[^sx]$/u.test(phrase))
    return undefined
  if (!inside.some(one => one.form === 'demonym' && one.end >= span.end - 1)) return undefined
  const nation = roles.nation(phrase)
  return ofNation(known, question, nation) ?? store.free(phrase, data)
}

/** The one person of a land, else the one the article is about whom it gives no other. */
function ofNation(
  { mentions, roles, store }: Known,
  { article, gender, speakers }: Question,
  nation: string | null,
): Answer {
  const person = nation === null ? null : roles.ofNation(article, nation)
  if (person !== null && store.agrees(store.ofEntity(person), gender)) return store.ofEntity(person)
  // «… a annoncé Jean Morel. "…", a ajouté le Belge»: who has just spoken, unless of another land.
  const last = speakers.find(one => one.distance <= 1)?.source
  if (last?.kind === 'person' && last.entityId !== undefined && store.agrees(last, gender))
    if (!roles.isOfOther(article, last.entityId, nation)) return last
  const [first, second] = mentions
    .personsNamed(article)
    .filter(({ placed }) => !roles.isOfOther(article, placed.entity.id, nation))
    .filter(({ placed }) => store.agrees(store.ofMention(placed), gender))
  const main = first !== undefined && first.count >= mainNames && first.count > (second?.count ?? 0)
  return main ? store.ofMention(first.placed) : undefined
}

/** Characters from a noun to the name that it is the title of: «la parlementaire et ancienne ministre, Jeanne Morel». */
const titleReach = 100

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
  const holder =
    known.roles.holder(article, role, question.span.end + titleReach) ??
    known.roles.ofKind(article, role, question.span.start)
  if (holder !== null) {
    const source = known.store.ofEntity(holder)
    if (known.store.agrees(source, question.gender)) return source
  }
  const unnamed = unnamedHolder(known, question, role)
  if (unnamed !== undefined) return unnamed
  const taken = takenUp(known, question, role)
  if (taken != null) return taken
  const elsewhere = known.roles.holderElsewhere(article, role)
  if (elsewhere === null) return undefined
  const source = known.store.ofEntity(elsewhere)
  return known.store.agrees(source, question.gender) ? source : undefined
}

/** «le magistrat» after «le procureur de Marseille»: the one unnamed person who has spoken and of whom a longer phrase says as much. */
function unnamedHolder({ roles, store }: Known, { article, gender }: Question, role: RoleWords): Answer {
  const spoke = store.unnamedIn(article).filter(one => {
    const described = roles.read(one.name)
    return described !== null && described.words.size > 1 && roles.widens(role, described)
  })
  const fit = spoke.filter(one => store.agrees(one, gender))
  return fit.length === 1 ? fit[0]! : undefined
}

function takenUp(known: Known, question: Question, role: RoleWords): Answer {
  const { article, data, lemma } = question
  const takes = known.roles.takesUp(role)
  const goesOn = lemma !== null && data.continuing.includes(lemma)
  const holds = holdsOffice(known, question, role)
  if (holds !== undefined) return holds
  if (!takes && !goesOn) return undefined
  const nation = [...role.words].find(word => word.startsWith('@'))
  // «le coureur américain»: whom the article is about, if it makes nobody else a racer.
  if (takes && nation !== undefined) {
    const main = ofNation(known, question, nation)
    const clash = known.roles.clashes(article, main?.entityId, role)
    return clash || main === undefined ? undefined : main
  }
  const last = lastPerson(known, question, takes ? spokenReach : newReach)
  // «L'ex-otage a déclaré»: nobody has spoken yet, so whom the article is about.
  const former = takes && /^(?:l['’]ex-|l['’]ancien|le futur|la future)/iu.test(question.phrase)
  const source = last ?? (former ? mainPerson(known, question) : undefined)
  if (source === undefined || known.roles.clashes(article, source.entityId, role)) return undefined
  if (known.roles.isForeign(article, source.entityId, role)) return undefined
  return source
}

/** «la ministre» after «Jeanne Morel», whom every reader knows to be one; a noun with complement says more than that. */
function holdsOffice(known: Known, question: Question, { head, words }: RoleWords) {
  if (words.size > 1 || head !== 'ministre') return undefined
  const last = lastPerson(known, question, spokenReach)
  return last !== undefined && known.roles.isKnownFor(last.name, head) ? last : undefined
}

/** The person named at least three times and twice as often as any other of the gender printed. */
function mainPerson({ mentions, store }: Known, { article, gender }: Question) {
  const [first, second] = mentions
    .personsNamed(article)
    .filter(({ placed }) => store.agrees(store.ofMention(placed), gender))
  const main = first !== undefined && first.count >= mainNames && first.count >= 2 * (second?.count ?? 0)
  return main ? store.ofMention(first.placed) : undefined
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
