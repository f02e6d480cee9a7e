import type { Mood, Verbs } from '../../facts/verbs.js'
import type { LanguagePack } from '../../language/pack.js'
import { languagePack } from '../../language/registry.js'
import type { Certainty, Document, Span, Token, Unit } from '../../model/index.js'
import { memo } from '../../text/memo.js'

type Unsure = Exclude<Certainty, 'stated'>

/** An act that a sentence names and how sure the sentence sounds of it. */
export interface Claim extends Span {
  article: string
  certainty: Certainty
  /** Root of the act: `sign` for «signé», «signature», «signerait». */
  root: string
  /** The words shown: marker and act. */
  words: string
  /** The act is named by a noun: weaker than a verb. */
  noun: boolean
}

interface Act {
  index: number
  root: string
  noun: boolean
}

/** Words looked through for the act: after a modal, after a governing verb. */
const reach = { modal: 5, governor: 16 }

/** Reads the claims of the sentences of one article; none without a language pack. */
export function claimReader(document: Document, verbs: Verbs | null): (unit: Unit) => Claim[] {
  const pack = languagePack(document.article.language)
  if (!pack || !verbs) return () => []
  const reader = new ClaimReader(document, memo(lists, pack, wordLists), verbs)
  return unit => reader.read(unit)
}

/** The words that mark a claim in one language. */
interface WordLists {
  modals: Map<string, Unsure>
  /** First words of modals of several, so that few places are looked at. */
  modalStarts: Set<string>
  adjectives: Map<string, Unsure>
  governors: Map<string, Unsure>
  auxiliaries: Set<string>
  /** Those of them that state nothing by themselves. */
  infinite: Set<string>
  negations: Set<string>
  /** Words that are no act although a conjugation has their letters: «the», as a form of «to the». */
  functions: Set<string>
  breaks: Set<string>
  complementizers: Set<string>
  openers: Set<string>
}

const lists = new WeakMap<LanguagePack, WordLists>()

function wordLists({ certainty, lexicon, phrases }: LanguagePack): WordLists {
  const modals = byWord(certainty.modals)
  return {
    modals,
    modalStarts: new Set([...modals.keys()].flatMap(starts)),
    adjectives: byWord(certainty.adjectives),
    governors: byWord(certainty.governors),
    auxiliaries: new Set(certainty.auxiliaries),
    infinite: new Set(certainty.infinite ?? []),
    negations: new Set(lexicon.negations),
    functions: new Set(lexicon.stopWords),
    breaks: new Set(certainty.breaks),
    complementizers: new Set(certainty.complementizers),
    openers: new Set(phrases.openers),
  }
}

/** What the first token of a phrase may be: «n'est pas» starts with the token «n'». */
function starts(phrase: string): string[] {
  const ends = [...phrase.matchAll(/ |(?<=')|$/g)].map(({ index }) => phrase.slice(0, index))
  return ends.filter(start => start !== '')
}

class ClaimReader {
  constructor(
    private readonly document: Document,
    private readonly lists: WordLists,
    private readonly verbs: Verbs,
  ) {}

  read(unit: Unit): Claim[] {
    const words = this.document.tokens
      .slice(unit.firstToken, unit.lastToken)
      .filter(token => token.kind !== 'punctuation' || /^[;:,]$/.test(token.key))
    const claims: Claim[] = []
    const taken = new Set<number>()
    const add = (certainty: Certainty, first: number, last: number, act: Act) => {
      if (taken.has(act.index)) return
      taken.add(act.index)
      claims.push(this.claim(words, certainty, first, last, act))
    }
    for (let index = 0; index < words.length; index++) this.marked(words, index, add)
    for (let index = 0; index < words.length; index++) {
      const act = taken.has(index) ? null : this.statedAt(words, index)
      if (act) add('stated', act.first, act.index, act)
    }
    return claims
  }

  private marked(
    words: Token[],
    index: number,
    add: (certainty: Certainty, first: number, last: number, act: Act) => void,
  ): void {
    const modal = this.modalAt(words, index)
    if (modal) {
      const act = this.verbAfter(words, modal.last)
      if (act) add(modal.certainty, index, modal.last, act)
      return
    }
    const adjective = this.lists.adjectives.get(words[index]!.key)
    if (adjective) {
      const act = [index + 1, index - 1].map(at => this.nounAt(words, at)).find(found => found !== null)
      if (act) add(adjective, Math.min(index, act.index), Math.max(index, act.index), act)
      return
    }
    const governor = this.lists.governors.get(words[index]!.key)
    if (governor && !this.lists.openers.has(words[index - 1]?.key ?? '')) {
      for (const act of this.actsAfter(words, index)) add(governor, index, index, act)
      return
    }
    const inflected = this.inflectedAt(words, index)
    if (inflected) add(inflected.certainty, index, inflected.act.index, inflected.act)
  }

  /** The longest modal that starts here. */
  private modalAt(words: Token[], first: number): { certainty: Unsure; last: number } | null {
    if (!this.lists.modalStarts.has(words[first]!.key)) return null
    for (let length = 4; length > 0; length--) {
      const phrase = words.slice(first, first + length).map(token => token.key)
      const certainty = this.lists.modals.get(phrase.join(' ').replaceAll("' ", "'"))
      if (certainty) return { certainty, last: first + phrase.length - 1 }
    }
    return null
  }

  /** «pourrait donc être signé»: the last verb form of the chain after a modal. */
  private verbAfter(words: Token[], last: number): Act | null {
    for (let index = last + 1; index < words.length && index - last <= reach.modal; index++) {
      const key = words[index]!.key
      if (/^[;:,]$/.test(key)) return null
      if (this.lists.auxiliaries.has(key)) continue
      const form = this.form(key, ['infinitive', 'participle'])
      if (form) return { index, root: form.root, noun: false }
      if (this.lists.openers.has(key)) return null
    }
    return null
  }

  /** A conditional or future form: of an auxiliary («seront signés»), or of the act itself («signerait»). */
  private inflectedAt(words: Token[], index: number): { certainty: Unsure; act: Act } | null {
    const { key } = words[index]!
    const form = this.form(key, ['conditional', 'future'])
    if (!form || this.lists.openers.has(words[index - 1]?.key ?? '')) return null
    const hearsay =
      form.mood === 'conditional' && (this.isPerfect(words, index) || !this.isReported(words, index))
    const certainty = hearsay ? 'conditional' : 'planned'
    if (!this.lists.auxiliaries.has(key)) return { certainty, act: { index, root: form.root, noun: false } }
    const act = this.verbAfter(words, index)
    return act && { certainty, act }
  }

  /** «aurait signé»: hearsay, whoever says it. */
  private isPerfect(words: Token[], index: number): boolean {
    const next = words.slice(index + 1, index + 4).find(token => !this.lists.auxiliaries.has(token.key))
    return (
      /^(?:aurai(?:t|ent))$/.test(words[index]!.key) &&
      next !== undefined &&
      this.form(next.key, ['participle']) !== null
    )
  }

  /** «a déclaré que … arriverait»: a future seen from the past, not a doubt. */
  private isReported(words: Token[], index: number): boolean {
    const before = words.slice(Math.max(0, index - reach.governor), index)
    const that = before.findLastIndex(token => this.lists.complementizers.has(token.key))
    return before
      .slice(0, Math.max(0, that))
      .some(
        (token, at) =>
          this.lists.auxiliaries.has(before[at - 1]?.key ?? '') && this.form(token.key, ['participle']),
      )
  }

  /** Verbs and nouns of acts that a governing verb has as its object. */
  private actsAfter(words: Token[], governor: number): Act[] {
    const acts: Act[] = []
    for (let index = governor + 1; index < words.length && index - governor <= reach.governor; index++) {
      const { key } = words[index]!
      if (/^[;:]$/.test(key) || this.lists.breaks.has(key) || acts.length === 2) break
      if (this.lists.auxiliaries.has(key) || this.isName(words[index]!)) continue
      const before = words[index - 1]!.key
      const form =
        this.lists.openers.has(before) && !/^(?:de|d'|of|to)$/.test(before)
          ? null
          : this.form(key, ['infinitive'])
      const participle = this.lists.auxiliaries.has(before) ? this.form(key, ['participle']) : null
      const verb = form ?? participle
      if (verb) acts.push({ index, root: verb.root, noun: false })
      else {
        const noun = this.nounAt(words, index)
        if (noun) acts.push(noun)
      }
    }
    return acts
  }

  /** An act told as a fact: a participle after its auxiliary, or a finite form that no article opens. */
  private statedAt(words: Token[], index: number): (Act & { first: number }) | null {
    const { key } = words[index]!
    if (this.lists.auxiliaries.has(key) || this.lists.openers.has(words[index - 1]?.key ?? '')) return null
    const participle = this.form(key, ['participle'])
    if (participle) {
      const chain = [1, 2, 3]
        .map(back => index - back)
        .filter(at => this.lists.auxiliaries.has(words[at]?.key ?? ''))
      let first = chain[0]
      while (first !== undefined && chain.includes(first - 1)) first--
      // «was not seen»: neither a fact nor a doubt of it.
      if (words.slice(chain.at(-1) ?? index, index).some(token => this.lists.negations.has(token.key)))
        return null
      // «nie avoir versé», «ayant perdu», «would have been seen»: no finite verb, no statement.
      const finite = this.verbs.exact
        ? chain.every(at => !this.form(words[at]!.key, ['infinitive', 'gerund']))
        : first !== undefined && !this.lists.infinite.has(words[first]!.key)
      if (
        finite &&
        first !== undefined &&
        !words.slice(first, index).some(token => /^[;:,]$/.test(token.key))
      ) {
        return { index, root: participle.root, noun: false, first }
      }
    }
    const finite = this.form(key, ['indicative'])
    return finite && this.isOneVerb(key) && this.verbs.actOf(key) === null
      ? { index, root: finite.root, noun: false, first: index }
      : null
  }

  /** «deny it the mayor of Valmont»: where endings decide, a name may look like a verb. */
  private isName({ start }: Token): boolean {
    return !this.verbs.exact && /\p{Lu}/u.test(this.document.article.text[start] ?? '')
  }

  private nounAt(words: Token[], index: number): Act | null {
    const key = words[index]?.key
    const root = key === undefined || this.lists.functions.has(key) ? null : this.verbs.actOf(key)
    return root === null ? null : { index, root, noun: true }
  }

  /** «vit» is a form of «vivre» and of «voir»: which act it tells is not known. */
  private isOneVerb(key: string): boolean {
    const finite = this.verbs.read(key).filter(({ mood }) => mood === 'indicative')
    return new Set(finite.map(({ root }) => root)).size === 1
  }

  private form(key: string, wanted: Mood[]) {
    if (this.lists.functions.has(key) && !this.lists.auxiliaries.has(key)) return null
    return this.verbs.read(key).find(form => wanted.includes(form.mood)) ?? null
  }

  private claim(words: Token[], certainty: Certainty, first: number, last: number, act: Act): Claim {
    const text = this.document.article.text
    const [from, to] = [words[Math.min(first, act.index)]!, words[Math.max(last, act.index)]!]
    const shown =
      act.index - last > 3
        ? `${text.slice(from.start, words[last]!.end)} … ${text.slice(words[act.index - 1]!.start, to.end)}`
        : text.slice(from.start, to.end)
    return {
      article: this.document.article.id,
      start: from.start,
      end: to.end,
      certainty,
      root: act.root,
      words: shown.replace(/\s+/g, ' '),
      noun: act.noun,
    }
  }
}

function byWord(lists: Partial<Record<Unsure, string[]>>): Map<string, Unsure> {
  return new Map(
    Object.entries(lists).flatMap(([certainty, words]) =>
      words.map(word => [word, certainty as Unsure] as const),
    ),
  )
}
