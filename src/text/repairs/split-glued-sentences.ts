import type { Word, WordContent } from 'nlcst'
import { nextSentence, type Repair, type RepairData, sentenceAt, splitBefore, textOf } from './paragraph.js'

const sentenceEnd = /[\p{Ll}\p{Nd}]$/u
const capitalStart = /^(?:\p{Lu}['’\p{Ll}]|[ÀAY]$|\p{Lu}{4})/u

/**
 * Cuts where pages lost the space after a full stop: «en moins de deux semaines.Le président». parse-latin keeps
 * `semaines.Le` as one word. Not for initials (`D.Trump`), abbreviations (`St.Louis`) nor addresses (`www.Site.fr`).
 */
export const splitGluedSentences: Repair = (paragraph, data) => {
  for (let index = 0; index >= 0 && index < paragraph.children.length; ) {
    const sentence = sentenceAt(paragraph, index)
    const cut = sentence
      ? sentence.children.findIndex(child => child.type === 'WordNode' && glueAt(child, data) > 0)
      : -1
    if (sentence && cut >= 0) {
      const word = sentence.children[cut] as Word
      const tail = word.children.splice(glueAt(word, data))
      sentence.children.splice(cut + 1, 0, { type: 'WordNode', children: tail })
      splitBefore(paragraph, index, cut + 1)
    }
    index = nextSentence(paragraph, index)
  }
}

function glueAt(word: Word, data: RepairData): number {
  const parts: WordContent[] = word.children
  if (parts.length < 3 || /^(?:www\.|https?:|\S*[/@])/u.test(textOf(word))) return -1
  for (let i = 1; i < parts.length - 1; i++) {
    const [before, mark, first] = [parts[i - 1], parts[i], parts[i + 1]].map(textOf)
    if (!sentenceEnd.test(before!) || data.abbreviations.has(before!.toLowerCase())) continue
    // «Partir ?Le maire» against `Quiz?Page`: after a question mark a function word is asked.
    const isStop = /^[.…]+$/u.test(mark!) || (mark === '?' && data.starters.has(first!.toLowerCase()))
    if (isStop && capitalStart.test(opening(parts, i + 1))) return i + 1
  }
  return -1
}

/** As much of a word from a part on as `capitalStart` looks at: some «words» of broken pages have thousands of parts. */
function opening(parts: WordContent[], from: number): string {
  let text = ''
  for (let i = from; i < parts.length && text.length < 8; i++) text += textOf(parts[i])
  return text
}
