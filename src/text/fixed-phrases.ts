import { languagePack } from '../language/registry.js'
import type { Document } from '../model/index.js'
import { isAscii } from './ascii.js'
import { memo } from './memo.js'

const byLanguage = new Map<string, ReadonlyMap<string, string[][]>>()
const found = new WeakMap<Document, FixedPhrases>()

/** Where the fixed phrases of an article stand: no label starts or ends inside one («à cet | égard de nouvelles dispositions»). */
export class FixedPhrases {
  private readonly startsInside: Uint8Array
  private readonly endsInside: Uint8Array

  private constructor({ article, tokens }: Document) {
    this.startsInside = new Uint8Array(tokens.length)
    this.endsInside = new Uint8Array(tokens.length)
    const phrases = memo(byLanguage, article.language, phrasesByFirst)
    tokens.forEach(({ key }, first) => {
      for (const words of phrases.get(fold(key)) ?? []) {
        if (!words.every((word, at) => tokens[first + at] && fold(tokens[first + at]!.key) === word)) continue
        this.startsInside.fill(1, first + 1, first + words.length)
        this.endsInside.fill(1, first, first + words.length - 1)
      }
    })
  }

  static of(document: Document): FixedPhrases {
    return memo(found, document, () => new FixedPhrases(document))
  }

  /** Whether the stretch from token `i` to token `j` starts or ends inside one. */
  cut(i: number, j: number): boolean {
    return this.startsInside[i] === 1 || this.endsInside[j] === 1
  }
}

/** The phrases of a language by their first word, as folded token keys. */
function phrasesByFirst(language: string): ReadonlyMap<string, string[][]> {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of languagePack(language)?.phrases.fixed ?? []) {
    // «l'égard»: a word that a vowel shortens is a token of its own.
    const words = phrase.replaceAll("'", "' ").split(' ').map(fold)
    memo(byFirst, words[0]!, () => []).push(words)
  }
  return byFirst
}

/** Without accents: «Etat» and «État» are one word. */
function fold(key: string): string {
  return (isAscii(key) ? key : key.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe')).toLowerCase()
}
