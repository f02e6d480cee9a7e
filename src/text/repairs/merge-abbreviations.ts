import type { Sentence } from 'nlcst'
import {
  firstWord,
  goesOn,
  joinNext,
  lastWord,
  nextSentence,
  type Repair,
  type RepairData,
  sentenceAt,
  textOf,
} from './paragraph.js'
import { isInitialism } from './split-false-abbreviations.js'

/** Joins what was cut after an abbreviation or initials: «St. | Louis», «J.-P. | Dupont», «U.S. | President». */
export const mergeAbbreviations: Repair = (paragraph, data) => {
  for (let index = 0; index >= 0 && index < paragraph.children.length; ) {
    const sentence = sentenceAt(paragraph, index)
    const next = nextSentence(paragraph, index)
    if (
      sentence &&
      next >= 0 &&
      endsWithAbbreviation(sentence, firstWord(sentenceAt(paragraph, next)!), data)
    ) {
      joinNext(paragraph, index)
    } else {
      index = next
    }
  }
}

function endsWithAbbreviation(sentence: Sentence, next: string, data: RepairData): boolean {
  const word = lastWord(sentence)
  // «(1 226 m). Les secours»: a bracket or mark after the word ends it.
  if (!textOf(sentence).endsWith(`${word}.`)) return false
  if (goesOn(word, next, data)) return true
  // «de son plan B. Le maire», "in the U.S. The mayor": a function word starts a sentence.
  return isInitialism(word) && !data.starters.has(next.toLowerCase())
}
