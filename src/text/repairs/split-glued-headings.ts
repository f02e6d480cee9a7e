import type { Sentence, Word } from 'nlcst'
import { nextSentence, type Repair, type RepairData, sentenceAt, splitBefore, textOf } from './paragraph.js'

/**
 * Cuts a heading from the sentence it runs into: capitals before a normal sentence («LE MAIRE DÉMISSIONNE Le maire
 * a annoncé»), or a lower-case word glued to a capitalised one («le gel des comptesPar Jeanne»). Brands as `YouTube`
 * and `iPhone` stay whole: the second half must be a function word, or both halves words in the middle of a sentence.
 */
export const splitGluedHeadings: Repair = (paragraph, data) => {
  for (
    let index = 0;
    index >= 0 && index < paragraph.children.length;
    index = nextSentence(paragraph, index)
  ) {
    const sentence = sentenceAt(paragraph, index)
    if (!sentence) continue
    const at = Math.max(capitalHeadingEnd(sentence), gluedWord(sentence, data))
    if (at > 0) splitBefore(paragraph, index, at)
  }
}

/** Four or more words in capitals, then a capitalised word: index of that word's white space. */
function capitalHeadingEnd(sentence: Sentence): number {
  let capitals = 0
  for (let i = 0; i < sentence.children.length; i++) {
    const child = sentence.children[i]!
    if (child.type !== 'WordNode') {
      if (/[.!?…;]/u.test(textOf(child))) return -1
      continue
    }
    const text = textOf(child)
    if (/\p{Ll}/u.test(text)) return capitals >= 4 && /^\p{Lu}/u.test(text) ? i : -1
    // A single capital is the start of a normal sentence as well: «À», «A».
    if (/\p{Lu}\P{Ll}*\p{Lu}/u.test(text)) capitals++
  }
  return -1
}

function gluedWord(sentence: Sentence, data: RepairData): number {
  for (let i = 0; i < sentence.children.length; i++) {
    const child = sentence.children[i]!
    const last = child.type === 'WordNode' ? child.children.at(-1) : undefined
    if (child.type !== 'WordNode' || last?.type !== 'TextNode') continue
    const match = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}+)$/u.exec(last.value)
    if (!match) continue
    if (!data.starters.has(match[2]!.toLowerCase()) && !isGluedName(sentence, i, match[1]!, match[2]!))
      continue
    const offset = (last.position?.start.offset ?? 0) + match[1]!.length
    const [head, tail] = [match[1]!, match[2]!]
    const end = last.position?.end
    const point = { line: 1, column: 1, offset }
    child.children[child.children.length - 1] = {
      type: 'TextNode',
      value: head,
      position: { start: last.position!.start, end: point },
    }
    sentence.children.splice(i + 1, 0, {
      type: 'WordNode',
      children: [{ type: 'TextNode', value: tail, position: { start: point, end: end! } }],
    })
    return i + 1
  }
  return -1
}

/**
 * «Le gel des comptesJeanne Morel a signé»: two whole words, with words before and after them; not `#metooMusique`
 * or an invented name as `macOs`.
 */
function isGluedName({ children }: Sentence, i: number, head: string, tail: string): boolean {
  const [before, after] = [children.slice(0, i), children.slice(i + 1)].map(
    list => list.filter(child => child.type === 'WordNode').length,
  )
  const isWord = (children[i] as Word).children.length === 1 && children[i - 1]?.type === 'WhiteSpaceNode'
  return isWord && head.length >= 4 && tail.length >= 4 && before! >= 2 && after! >= 3
}
