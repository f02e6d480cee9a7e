import type { PhraseData } from '../language/pack/phrases.js'
import { languagePack } from '../language/registry.js'
import type { Document } from '../model/index.js'
import type { FactUnit, Word } from './corpus.js'
import { fold } from './stem.js'
import type { VerbForm, Verbs } from './verbs.js'

/** A noun phrase as printed, e.g. `explosion de mines`; may label a topic. */
export interface Phrase {
  start: number
  end: number
  /** Content stems in order: the key that finds the phrase again in another inflection. */
  stems: string[]
  /** Holds a word with a capital inside the sentence, or a figure of letters such as `KCNA`. */
  proper: boolean
}

const longest = 4

/** Reads the noun phrases of sentences in one language; empty without a pack. */
export function phraseReader(document: Document, verbs: Verbs | null): (unit: FactUnit) => Phrase[] {
  const pack = languagePack(document.article.language)
  if (!pack) return () => []
  // «un coût de douze millions»: the figure is no part of the name of the matter.
  const reader = new PhraseReader(document, pack.phrases, verbs, Object.keys(pack.figures.numberWords))
  return unit => reader.read(unit)
}

/** Rejected: any run of content words. It gave «mines qu'ils» and «Kremlin évoque»: a phrase must open like a noun. */
class PhraseReader {
  private readonly openers: Set<string>
  private readonly linkers: Set<string>
  private readonly articles: Set<string>
  private readonly breakers: Set<string>
  private readonly vague: Set<string>
  private readonly bareLinkers: Set<string>
  private readonly subjects: Set<string>

  constructor(
    private readonly document: Document,
    private readonly data: PhraseData,
    private readonly verbs: Verbs | null,
    numberWords: string[],
  ) {
    this.openers = new Set(data.openers.map(fold))
    this.linkers = new Set(data.linkers.map(fold))
    this.articles = new Set(data.articles.map(fold))
    this.breakers = new Set([...data.breakers, ...numberWords].map(fold))
    this.bareLinkers = new Set(data.bareLinkers.map(fold))
    this.vague = new Set(data.vague.map(fold))
    this.subjects = new Set(data.subjects.map(fold))
  }

  read(unit: FactUnit): Phrase[] {
    return unit.words.flatMap((word, index) =>
      this.opens(unit, index) ? this.grow(unit.words, index, word) : [],
    )
  }

  private surface(word: Word): string {
    return this.document.article.text.slice(word.start, word.end)
  }

  private capital(word: Word): boolean {
    return /^\p{Lu}/u.test(this.surface(word))
  }

  private broken(word: Word): boolean {
    return this.breakers.has(word.key)
  }

  /** «de livrer»: after a bare linker comes a verb as well as a noun. */
  private isVerbAfter(linker: Word, word: Word): boolean {
    if (!this.bareLinkers.has(linker.key) || this.capital(word)) return false
    return this.verbForms(word).some(form => form.mood === 'infinitive')
  }

  private verbForms(word: Word): VerbForm[] {
    return this.verbs?.read(this.document.tokens[word.token]!.key) ?? []
  }

  private opens(unit: FactUnit, index: number): boolean {
    const word = unit.words[index]!
    if (!word.content || this.breakers.has(word.key)) return false
    const before = unit.words[index - 1]
    if (!before) return false
    const touching = before.token === word.token - 1
    if (touching && this.openers.has(before.key)) {
      if (this.isPronoun(unit, index - 1)) return false
      return !this.isVerbAfter(before, word)
    }
    // «la deuxième incursion»: the noun after a word that says nothing opens as well.
    if (touching && this.vague.has(before.key) && this.opens(unit, index - 1)) return !this.broken(word)
    return this.capital(word) && !(touching && before.content && this.capital(before))
  }

  /** «comme le rapporte Le Figaro», «il la voit»: not an article but a pronoun before a verb. */
  private isPronoun(unit: FactUnit, index: number): boolean {
    const before = unit.words[index - 1]
    return before !== undefined && this.articles.has(unit.words[index]!.key) && this.subjects.has(before.key)
  }

  private grow(words: Word[], index: number, first: Word): Phrase[] {
    const phrases: Phrase[] = []
    const content = [first]
    let last = index
    for (;;) {
      const end = words[last]!
      if (!this.onlyVague(content)) {
        phrases.push({
          start: first.start,
          end: end.end,
          stems: content.map(word => word.stem),
          proper: content.some(word => this.capital(word)),
        })
      }
      if (content.length === longest) return phrases
      const next = this.next(words, last, this.onlyVague(content))
      if (next < 0) return phrases
      // «sous le coup de sanctions», «la fin de la guerre»: what follows says what it is about.
      if (next > last + 1 && this.onlyVague(content)) return phrases
      content.push(words[next]!)
      last = next
    }
  }

  private onlyVague(content: Word[]): boolean {
    return content.every(word => this.vague.has(word.key))
  }

  /** Index of the content word that goes on with the phrase after `last`, or -1. */
  private next(words: Word[], last: number, afterVague: boolean): number {
    let at = last + 1
    const adjacent = (index: number) => words[index] && words[index]!.token === words[index - 1]!.token + 1
    if (!adjacent(at)) return -1
    const direct = words[at]!
    // «dernière visite»: after such an adjective comes its noun, even one that could be a verb.
    if (direct.content) return this.follows(direct) || (afterVague && this.nounLike(direct)) ? at : -1
    if (!this.linkers.has(direct.key)) return -1
    const linker = direct
    at++
    const bare = !(adjacent(at) && this.articles.has(words[at]!.key))
    if (adjacent(at) && this.articles.has(words[at]!.key)) at++
    const linked = adjacent(at) ? words[at]! : undefined
    return linked?.content && !this.broken(linked) && !(bare && this.isVerbAfter(linker, linked)) ? at : -1
  }

  private nounLike(word: Word): boolean {
    return !this.broken(word) && this.verbForms(word).every(form => form.mood === 'indicative')
  }

  private follows(word: Word): boolean {
    if (this.capital(word)) return true
    const { key } = word
    if (this.broken(word) || this.data.breakerEndings.some(ending => key.endsWith(ending))) return false
    if (this.data.followers === null) return true
    // «immenses banderoles»: no verb form, so a noun; «le Kremlin évoque» and «visant» stop the phrase.
    if (this.verbs) return this.verbForms(word).length === 0 && !key.endsWith('ant') && !this.vague.has(key)
    return this.data.followers.some(ending => key.endsWith(fold(ending)))
  }
}
