import { languagePack } from '../language/registry.js'
import type { Token } from '../model/index.js'
import { memo } from '../text/memo.js'

/** Content words from which a stretch stands as a clause: shorter ones match by chance («a été remise en liberté»). */
const leastContent = 7
const boundaries = /^[,;:()–—]$/u

/**
 * Gathers the features of a sentence and, beside them, of its clauses: cut at commas, colons, brackets and words that
 * start a clause («qui», «mais», «because»), as soon as enough words have come together. What is left over at the end
 * belongs to the last clause. A sentence with fewer than two clauses is compared as a whole only.
 */
export class ClauseCutter {
  readonly whole = new Map<number, number>()
  /** Content words since the last cut. */
  contentWords = 0
  private readonly starters: ReadonlySet<string>
  private readonly clauses: Map<number, number>[] = []
  private open = new Map<number, number>()

  constructor(language: string) {
    this.starters = starterSet(language)
  }

  /** Gives a feature to the sentence and the open clause; the highest share of its occurrences counts. */
  add(id: number, value: number): void {
    raise(this.whole, id, value)
    raise(this.open, id, value)
  }

  /** Ends the open clause before a token that bounds clauses, unless the clause is still too short. */
  cutAt({ kind, key }: Token): void {
    if (this.contentWords < leastContent) return
    if (kind === 'punctuation' ? boundaries.test(key) : this.starters.has(key)) this.cut()
  }

  /** The clauses when there are at least two. */
  finish(): Map<number, number>[] {
    if (this.contentWords >= leastContent) this.cut()
    if (this.clauses.length < 2) return []
    const last = this.clauses.at(-1)!
    for (const [id, value] of this.open) raise(last, id, value)
    return this.clauses
  }

  private cut(): void {
    this.clauses.push(this.open)
    this.open = new Map()
    this.contentWords = 0
  }
}

function raise(shares: Map<number, number>, id: number, value: number): void {
  if (value > (shares.get(id) ?? 0)) shares.set(id, value)
}

const starterSets = new Map<string, Set<string>>()

function starterSet(language: string): ReadonlySet<string> {
  return memo(starterSets, language, code => new Set(languagePack(code)?.lexicon.clauseStarters))
}
