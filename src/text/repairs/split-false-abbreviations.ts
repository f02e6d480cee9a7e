import type { Sentence } from 'nlcst'
import {
  goesOn,
  nextSentence,
  type Repair,
  type RepairData,
  sentenceAt,
  splitBefore,
  textOf,
} from './paragraph.js'

/**
 * Cuts again where parse-latin took an ordinary word, number or letter for an abbreviation and swallowed the full
 * stop: «20 pour cent. Le maire», «les 18 et 19. Le maire», «le plan B. Le maire», «la fin. 12 personnes».
 */
export const splitFalseAbbreviations: Repair = (paragraph, data) => {
  for (
    let index = 0;
    index >= 0 && index < paragraph.children.length;
    index = nextSentence(paragraph, index)
  ) {
    const sentence = sentenceAt(paragraph, index)
    const at = sentence ? swallowedStop(sentence, data) : -1
    if (at > 0) splitBefore(paragraph, index, at)
  }
}

function swallowedStop(sentence: Sentence, data: RepairData): number {
  for (let i = 1; i < sentence.children.length - 2; i++) {
    const word = sentence.children[i]!
    if (word.type !== 'WordNode' || sentence.children[i + 1]!.type !== 'WhiteSpaceNode') continue
    const text = textOf(word)
    if (!text.endsWith('.')) continue
    const start = textAfterMark(sentence, i + 2)
    if (startsSentence(start) && endsSentence(text.slice(0, -1), start, sentence, i, data)) return i + 1
  }
  return -1
}

/** The text at `i`; where an opening mark stands there, the one after it: «… 19. "Le maire», «Europe 1. « Je pars». */
function textAfterMark({ children }: Sentence, i: number): string {
  if (!/^["“«‘([]$/u.test(textOf(children[i]))) return textOf(children[i])
  return textOf(children[i + 1]?.type === 'WhiteSpaceNode' ? children[i + 2] : children[i + 1])
}

function startsSentence(word: string): boolean {
  return /^[\p{Lu}\p{Nd}]/u.test(word)
}

function endsSentence(text: string, next: string, sentence: Sentence, i: number, data: RepairData): boolean {
  if (goesOn(text, next, data)) return false
  if (isInitialism(text)) {
    const before = textOf(sentence.children[i - 2]).toLowerCase()
    return data.letteredNouns.has(before) || (text.length > 1 && data.starters.has(next.toLowerCase()))
  }
  return true
}

/** `J`, `J.-P`, `U.S`: capitals with points or hyphens between. */
export function isInitialism(text: string): boolean {
  return /^\p{Lu}(?:[.-]{1,2}\p{Lu})*$/u.test(text)
}
