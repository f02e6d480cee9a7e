import type { NameData } from '../language/pack/names.js'
import type { Document, Entity, EntityKind } from '../model/index.js'
import type { Placed } from './heads.js'
import type { MentionIndex } from './mentions.js'
import { foldName } from './source-phrases.js'

/** What may be a body: names of no known kind count where the text says what they are. */
const kinds: readonly EntityKind[] = ['organization', 'media', 'group', 'product', 'other']

/** Characters read before and after a name. */
const reach = 60

interface Body {
  entity: Entity
  /** Nouns that the article, the name itself or general knowledge gives it, folded. */
  nouns: Set<string>
  count: number
}

/** The named bodies of each article by the nouns that say what they are: «la banque» is the one bank among them. */
export class BodyIndex {
  readonly #byArticle = new Map<string, Map<string, Body>>()
  /** Nouns of a class by a word of a name («crédit») and by a whole name («bnp paribas»). */
  readonly #byWord = new Map<string, string[]>()
  readonly #byName = new Map<string, string[]>()
  readonly #nouns: Set<string>
  readonly #classes: string[][]

  constructor(documents: Document[], mentions: MentionIndex, names: NameData[]) {
    const classes = names.flatMap(one => one.bodyClasses)
    this.#classes = classes.map(({ nouns }) => nouns.map(foldName))
    for (const { nouns, words, names: printed } of classes) {
      const folded = nouns.map(foldName)
      for (const word of [...words.map(foldName), ...folded]) add(this.#byWord, word, folded)
      for (const name of printed) add(this.#byName, foldName(name), folded)
    }
    this.#nouns = new Set(
      [
        ...names.flatMap(one => [...one.organizationNouns, ...one.mediaNouns]),
        ...classes.flatMap(({ nouns }) => nouns),
      ].map(foldName),
    )
    for (const { article } of documents) {
      const bodies = new Map<string, Body>()
      for (const placed of mentions.named(article.id, kinds)) this.#note(bodies, article.text, placed)
      this.#byArticle.set(article.id, bodies)
    }
  }

  #note(bodies: Map<string, Body>, text: string, placed: Placed): void {
    const { entity } = placed
    const known = bodies.get(entity.id) ?? { entity, nouns: new Set<string>(), count: 0 }
    known.count++
    const printed = foldName(text.slice(placed.start, placed.end))
    for (const noun of [
      ...this.#ofName(printed),
      ...(known.count === 1 ? this.#ofName(foldName(entity.name)) : []),
      ...[...this.#before(text, placed), ...this.#after(text, placed)].flatMap(one => this.#sameClass(one)),
    ])
      known.nouns.add(noun)
    bodies.set(entity.id, known)
  }

  /** «la télévision RCN» is a channel too; «le groupe X» may be a bank or anything. */
  #sameClass(noun: string): string[] {
    const found = this.#classes.filter(nouns => nouns.includes(noun))
    return found.length === 1 ? found[0]! : [noun]
  }

  #ofName(name: string): string[] {
    const [head = ''] = name.split(' ')
    const own = this.#nouns.has(head) ? [head] : []
    return [...own, ...(this.#byWord.get(head) ?? []), ...(this.#byName.get(name) ?? [])]
  }

  /** «la chaîne colombienne RCN», «le constructeur automobile Renault»: the noun and up to three adjectives. */
  #before(text: string, { start }: Placed): string[] {
    const words = text
      .slice(Math.max(0, start - reach), start)
      .split(/[\s\u00a0'’]+/u)
      .filter(word => word !== '')
      .slice(-4)
    const at = words.findLastIndex(word => this.#nouns.has(foldName(word)))
    const linked = words.slice(at + 1).some(word => !/^\p{Ll}[\p{L}-]{2,}$/u.test(word) || links.has(word))
    return at < 0 || linked ? [] : [foldName(words[at]!)]
  }

  /** «Renault, premier constructeur français, …», «RCN (chaîne colombienne)»: the first noun of a body after the comma. */
  #after(text: string, { end }: Placed): string[] {
    const match = /^[ \u00a0]?[,(][ \u00a0]?([^,.;:()«»"“”\n]{3,60})/u.exec(text.slice(end, end + reach))
    const words = (match?.[1] ?? '')
      .split(/[\s\u00a0'’]+/u)
      .slice(0, 4)
      .map(foldName)
    const noun = words.find(word => this.#nouns.has(word))
    const at = noun === undefined ? -1 : words.indexOf(noun)
    // «Pour X, le groupe a menti»: with an article an apposition ends with a comma.
    const closes = /^[,)]/u.test(text.slice(end + (match?.[0].length ?? 0)).trimStart())
    if (/^(?:le|la|l|les|the)$/u.test(words[0] ?? '') && !closes) return []
    // «X, filiale du groupe Y», «X, a dit le groupe» say nothing of X.
    return at < 0 || words.slice(0, at).some(word => !openers.test(word)) ? [] : [words[at]!]
  }

  /** True for the noun of a body. */
  isNoun(noun: string): boolean {
    return this.#nouns.has(noun)
  }

  /** What nouns an article gives a body. */
  nounsOf(article: string, entity: string | undefined): ReadonlySet<string> {
    return this.#byArticle.get(article)?.get(entity ?? '')?.nouns ?? new Set()
  }

  /** The bodies of an article that a noun may mean, most often named first. */
  of(article: string, noun: string): { entity: Entity; count: number }[] {
    return (
      [...(this.#byArticle.get(article)?.values() ?? [])]
        .filter(one => one.nouns.has(noun))
        // «Crédit» alone is no name.
        .filter(one => !this.#byWord.has(foldName(one.entity.name)))
        .sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
    )
  }
}

const links = new Set([
  'des',
  'les',
  'une',
  'aux',
  'par',
  'avec',
  'pour',
  'dans',
  'sur',
  'que',
  'qui',
  'and',
  'the',
  'that',
])

/** What may stand between the comma and the noun: articles, numbers, «premier», «grand». */
const openers =
  /^(?:l|la|le|les|un|une|the|a|an|\d+|\p{L}+(?:ier|iere|ieme)|plus|grand|grande|petit|petite|principal|principale|ancien|ancienne|autre|numero)$/u

function add(map: Map<string, string[]>, key: string, nouns: string[]): void {
  map.set(key, [...(map.get(key) ?? []), ...nouns])
}
