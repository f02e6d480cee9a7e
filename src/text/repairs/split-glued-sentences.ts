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
    const before = textOf(parts[i - 1])
    if (
      /^[.…]+$/u.test(textOf(parts[i])) &&
      sentenceEnd.test(before) &&
      capitalStart.test(
        parts
          .slice(i + 1)
          .map(textOf)
          .join(''),
      ) &&
      !data.abbreviations.has(before.toLowerCase())
    )
      return i + 1
  }
  return -1
}
