import type { NameData } from '../language/pack/names.js'
import type { Document, Entity } from '../model/index.js'
import type { Placed } from './heads.js'
import type { MentionIndex } from './mentions.js'
import { RoleReader, type RoleWords } from './role-words.js'
import { foldName } from './source-phrases.js'

/** Characters read before and after a name. */
const reach = 110

/** Persons and bodies that two articles on one matter both name. */
const sharedNames = 3

interface Held extends RoleWords {
  person: Entity
  /** Where the article names the person so. */
  start: number
}

/** Characters back to the doctor whom «le praticien» takes up. */
const kindReach = 700

/**
 * What the articles say of the persons they name: «Jean Morel, député de l'Eure», «le porte-parole du PS Jean Morel», «Jean
 * Morel (UMP)». A definite description then means the one person of whom the article says as much.
 */
export class RoleIndex {
  readonly #reader: RoleReader
  readonly #byArticle = new Map<string, Held[]>()
  readonly #epithets: ReadonlySet<string>
  /** Nouns of the persons whom a wider noun takes up: `praticien` → `médecin`. */
  readonly #kinds = new Map<string, ReadonlySet<string>>()
  readonly #former: ReadonlySet<string>
  /** Nouns of the offices that every reader knows a person to have held, by folded name. */
  readonly #known = new Map<string, Set<string>>()
  readonly #mentions: MentionIndex

  constructor(documents: Document[], mentions: MentionIndex, names: NameData[], nouns: ReadonlySet<string>) {
    this.#mentions = mentions
    this.#reader = new RoleReader(names, nouns)
    this.#former = new Set(names.flatMap(one => one.formerWords.map(foldName)))
    this.#epithets = new Set(names.flatMap(one => one.epithets.map(foldName)))
    for (const { nouns: wide, of } of names.flatMap(one => one.roleKinds))
      for (const noun of wide) this.#kinds.set(foldName(noun), new Set(of.map(foldName)))
    for (const { officeFamilies, officeHolders } of names)
      for (const { names: holders, office } of officeHolders) {
        const own = officeFamilies.find(({ code }) => code === office)?.nouns ?? []
        const heads = own.map(noun => foldName(noun).split(' ')[0]!)
        for (const name of holders)
          this.#known.set(foldName(name), new Set([...(this.#known.get(foldName(name)) ?? []), ...heads]))
      }
    for (const { article } of documents) {
      const held: Held[] = []
      for (const placed of mentions.named(article.id, ['person'])) {
        const nation = this.#reader.nation(article.text.slice(Math.max(0, placed.start - 40), placed.start))
        if (nation !== null)
          held.push({ head: '', words: new Set([nation]), person: placed.entity, start: placed.start })
        for (const phrases of said(article.text, placed)) {
          const role = phrases.map(phrase => this.#reader.read(phrase)).find(one => one !== null)
          if (role) held.push({ ...role, person: placed.entity, start: placed.start })
        }
      }
      this.#byArticle.set(article.id, held)
    }
  }

  /** The land that the last word of a stretch of text names: «l'Américain |»; null where it names none. */
  nation(before: string): string | null {
    return this.#reader.nation(before)
  }

  /** What a phrase says of a person, or null. */
  read(phrase: string): RoleWords | null {
    return this.#reader.read(phrase)
  }

  /** True for a noun by which papers take up somebody whom they have just named: «le député-maire». */
  takesUp({ head, words }: RoleWords): boolean {
    // «le prix Nobel de la paix»
    return this.#epithets.has(head) || this.#epithets.has([...words].slice(0, 2).join(' '))
  }

  /** «la ministre» after «Jeanne Morel» whom every reader knows to be one. */
  isKnownFor(name: string, noun: string): boolean {
    return this.#known.get(foldName(name))?.has(noun) === true
  }

  /** The one person of whom the article says all that the description says; null where none or several fit. */
  holder(article: string, description: RoleWords, before = Number.POSITIVE_INFINITY): Entity | null {
    // A noun alone takes up whom the article has named so.
    const reach = description.words.size > 1 ? Number.POSITIVE_INFINITY : before
    const held = (this.#byArticle.get(article) ?? []).filter(one => one.start < reach)
    const fit = fitting(held, description)
    return fit.length === 1 ? fit[0]! : null
  }

  /**
   * «le porte-parole du ministère» whom only another outlet names: the one person of whom articles on the same matter say as
   * much. A noun alone tells too little for that.
   */
  holderElsewhere(article: string, description: RoleWords): Entity | null {
    if (description.words.size < 2) return null
    const related = [...this.#byArticle].filter(
      ([other]) => other !== article && this.#isRelated(article, other),
    )
    const fit = fitting(
      related.flatMap(([, held]) => held),
      description,
    )
    return fit.length === 1 ? fit[0]! : null
  }

  /** Articles that name at least three of the same persons and bodies are on one matter. */
  #isRelated(a: string, b: string): boolean {
    const named = (article: string) =>
      new Set(this.#mentions.named(article, ['person', 'organization']).map(one => one.entity.id))
    const other = named(b)
    return [...named(a)].filter(id => other.has(id)).length >= sharedNames
  }

  /**
   * «le praticien» after «Jean Morel, médecin à Lyon»: the only person shortly before whose noun is of the kind that a noun
   * without complement names.
   */
  ofKind(article: string, { head, words }: RoleWords, before: number): Entity | null {
    const kinds = this.#kinds.get(head)
    if (kinds === undefined || words.size > 1) return null
    const held = (this.#byArticle.get(article) ?? []).filter(one => kinds.has(one.head))
    const said = new Set(
      held.filter(one => one.start < before && before - one.start <= kindReach).map(one => one.person),
    )
    // Whom the article has just called so comes before whom it named so long ago.
    const people = said.size > 0 ? said : new Set(held.map(one => one.person))
    const near = this.#mentions
      .namedBefore(article, before, ['person'])
      .filter(one => people.has(one.entity) && before - one.start <= kindReach)
    return near.length === 1 ? near[0]!.entity : null
  }

  /** True where a noun, or a wider one without complement, may take up somebody of whom a phrase says more. */
  widens({ head, words }: RoleWords, described: RoleWords): boolean {
    if (words.size > 1) return false
    return described.head === head || this.#kinds.get(head)?.has(described.head) === true
  }

  /** The one person of a land whom the article names; null where none or several are. */
  ofNation(article: string, nation: string): Entity | null {
    const people = new Set(
      (this.#byArticle.get(article) ?? []).filter(one => one.words.has(nation)).map(one => one.person),
    )
    return people.size === 1 ? [...people][0]! : null
  }

  /** «le nageur français» is nobody whom the article does not call French. */
  isForeign(article: string, person: string | undefined, { words }: RoleWords): boolean {
    const own = (this.#byArticle.get(article) ?? []).filter(one => one.person.id === person)
    return [...words].some(word => word.startsWith('@') && !own.some(one => one.words.has(word)))
  }

  /** True when all that the article says of a person's land is another one. */
  isOfOther(article: string, person: string, nation: string | null): boolean {
    const own = (this.#byArticle.get(article) ?? []).filter(one => one.person.id === person)
    const lands = own.flatMap(one => [...one.words]).filter(word => word.startsWith('@'))
    return lands.length > 0 && !lands.includes(nation ?? '')
  }

  /** True when the article gives the person the same noun with other words: «directeur du Tour», «directeur de l'UCI». */
  clashes(article: string, person: string | undefined, description: RoleWords): boolean {
    const own = (this.#byArticle.get(article) ?? []).filter(
      one => one.person.id === person && one.head === description.head,
    )
    // «l'ex-otage» was the hostage.
    const words = new Set([...description.words].filter(word => !this.#former.has(word)))
    return own.length > 0 && !own.some(one => isWithin(words, one.words))
  }
}

function fitting(held: Held[], { head, words }: RoleWords): Entity[] {
  const fit = held.filter(one => one.head === head && isWithin(words, one.words))
  return [...new Set(fit.map(one => one.person))]
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false
  return true
}

/** The phrases that stand with a name as what the person is; of each list the first with the noun of a person counts. */
function said(text: string, { start, end }: Placed): string[][] {
  const found: string[][] = []
  const after = text.slice(end, end + reach)
  // «Jean Morel, député de l'Eure et maire de Bernay, …», «Jean Morel (député de l'Eure)», «Jean Morel - trader à Paris -»
  const apposed =
    /^[ \u00a0]?(?:\([^)\n]{1,20}\)[ \u00a0]?)?[,(–—][ \u00a0]?([^,.;:()«»"“”\n–—]{3,100})/u.exec(after)
  // «Depuis New Delhi, le chef de l'État a fustigé»: with an article an apposition ends with a comma.
  const definite = apposed !== null && /^(?:le|la|the)[ \u00a0]|^l['’]/iu.test(apposed[1]!)
  const closes = apposed !== null && /^[ \u00a0]?(?:[,).–—]|$)/u.test(after.slice(apposed[0].length))
  if (apposed !== null && (!definite || closes)) found.push(...conjuncts(apposed[1]!).map(one => [one]))
  const before = text.slice(Math.max(0, start - reach), start)
  const closed = /^[ \u00a0]?(?:[,.;:)»"”(]|$)/u.test(after)
  const titled = /([^,.;:()«»"“”\n!?]{3,100})(,?)[ \u00a0]$/u.exec(before)
  // «La ministre du Travail, Jeanne Morel, a dit»; without comma the words run on into the name.
  // «médecin de Jean Morel», «le maire avec Jean Morel» say nothing of him.
  const linked = titled !== null && titled[2] === '' && linkedEnd.test(titled[1]!)
  if (titled !== null && !linked && (titled[2] === '' || closed)) {
    const phrases = nounPhrases(titled[1]!)
    // «le conseiller du ministre Jean Morel» is the minister, «le conseiller du ministre, Jean Morel» is not.
    found.push(titled[2] === '' ? phrases.reverse() : phrases)
  }
  return found
}

const linkedEnd =
  /(?:^|[ \u00a0])(?:de|du|des|à|au|aux|par|avec|pour|sur|chez|contre|et|of|by|with|for|to|and|from)$/u

function conjuncts(phrase: string): string[] {
  const [whole = ''] = phrase.split(/[ \u00a0](?:qui|que|dont|where|who|which|dans|lors)[ \u00a0]/u)
  return whole.split(/[ \u00a0](?:et|and)[ \u00a0]/u)
}

/** The ends of a stretch of words that start with an article, longest first: «a reçu | le chef | du parti». */
function nounPhrases(words: string): string[] {
  const starts = [
    ...words.matchAll(/(?:^|[ \u00a0])(?=(?:le|la|un|une|du|au|the|a|an|son|sa)[ \u00a0]|l['’])/giu),
  ]
  const phrases = starts.map(match => words.slice(match.index).trim())
  // «Député-maire d'Evry, Jean Morel», «selon le député de l'Eure Jean Morel»
  return phrases.length > 0 ? phrases : [words.trim()]
}
