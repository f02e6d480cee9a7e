import type { NameData } from '../language/pack/names.js'
import { foldName } from './source-phrases.js'

/** What a noun phrase says of somebody: the noun itself and the other words that tell, folded. */
export interface RoleWords {
  head: string
  /** All words that tell, `head` among them. */
  words: ReadonlySet<string>
}

/** Most words before the noun of a role: «l'actuel porte-parole», «le jeune et célèbre trader». */
const headReach = 3

/** Reads the noun of a person and what completes it from printed words. */
export class RoleReader {
  readonly #nouns: Set<string>
  /** Adjectives that may stand before the noun. */
  readonly #before: Set<string>
  readonly #skipped: Set<string>
  readonly #equal = new Map<string, string[]>()

  /** @param names the name data of the packs of the event's languages */
  constructor(names: NameData[], nouns: ReadonlySet<string>) {
    this.#nouns = new Set([...nouns].map(noun => foldName(noun)))
    this.#skipped = new Set(
      names
        .flatMap(one => [...one.determiners, ...one.links, ...one.contracted, ...one.bodyLinks])
        .flatMap(word => foldName(word).split(' ')),
    )
    this.#before = new Set(
      names.flatMap(one => [...one.officeAdjectives, ...one.formerWords]).map(word => foldName(word)),
    )
    for (const { countries, organizations } of names) {
      for (const { code, demonyms, names: lands } of countries)
        for (const name of [...lands, ...demonyms]) this.#join(name, [`@${code}`])
      // «PS» and «Parti socialiste» are the same words; the longest name tells most.
      for (const { names: printed } of organizations) {
        const [longest] = [...printed].sort((a, b) => b.length - a.length)
        for (const name of printed) this.#join(name, foldName(longest!).split(' '))
      }
    }
  }

  #join(name: string, words: string[]): void {
    const folded = foldName(name)
    if (!folded.includes(' ') && !this.#equal.has(folded)) this.#equal.set(folded, words)
  }

  /** What a phrase says of a person; null where it does not start with the noun of one. */
  read(phrase: string): RoleWords | null {
    const folded = foldName(phrase).split(' ')
    const kept = folded.filter(word => word.length > 1 && !this.#skipped.has(word))
    const at = kept.slice(0, headReach).findIndex((word, index) => this.#isNoun(word, kept[index + 1]))
    // «le parquet général», «la conférence du président»: another noun comes first.
    if (at < 0 || !kept.slice(0, at).every(word => this.#mayStandBefore(word))) return null
    const words = kept.flatMap(word => this.#equal.get(word) ?? [word])
    return { head: kept[at]!, words: new Set(words) }
  }

  /** Key of the land whose demonym a stretch of text ends with, or null. */
  nation(before: string): string | null {
    const last = foldName(before.slice(before.search(/\S+\s*$/u)).replace(/^[ld]['’]/iu, ''))
    const key = this.#equal.get(last)?.[0]
    return key?.startsWith('@') ? key : null
  }

  #mayStandBefore(word: string): boolean {
    return this.#before.has(word) || this.#equal.get(word)?.[0]?.startsWith('@') === true
  }

  #isNoun(word: string, next: string | undefined): boolean {
    return this.#nouns.has(word) || (next !== undefined && this.#nouns.has(`${word} ${next}`))
  }
}
