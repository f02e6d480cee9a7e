import type { Sentence, SentenceContent } from 'nlcst'
import { nextSentence, type Repair, sentenceAt, textOf } from './paragraph.js'

/**
 * Gives every mark to the sentence it belongs to. A closing mark after a space ends the quoted sentence
 * («« C'est fini. » Il est parti.»); an opening mark glued to the former full stop starts the next one
 * (`fin."Je pars."`). Straight marks count as open or closed by their number so far in the paragraph.
 */
export const moveQuotationMarks: Repair = paragraph => {
  let open = false
  for (
    let index = 0;
    index >= 0 && index < paragraph.children.length;
    index = nextSentence(paragraph, index)
  ) {
    const sentence = sentenceAt(paragraph, index)
    if (!sentence) continue
    const next = nextSentence(paragraph, index)
    open = countStraight(sentence, open)
    if (next < 0) return
    const following = sentenceAt(paragraph, next)!
    if (open && textOf(sentence.children.at(-1)) === '"' && lastStraightOpens(sentence)) {
      following.children.unshift(sentence.children.pop()!)
      open = false
      continue
    }
    const first = textOf(following.children[0])
    if (first !== '»' && first !== '”' && !(first === '"' && open)) continue
    const between = paragraph.children.splice(index + 1, next - index - 1) as SentenceContent[]
    sentence.children.push(...between, following.children.shift()!)
    if (first === '"') open = false
    if (following.children.length === 0) paragraph.children.splice(index + 1, 1)
    else hoistSpace(paragraph.children as unknown[], index + 1, following)
  }
}

function countStraight(sentence: Sentence, open: boolean): boolean {
  let state = open
  for (const mark of textOf(sentence)) if (mark === '"') state = !state
  return state
}

/** The mark stands right after a full stop: `fin."`. A closing mark would have closed an open one. */
function lastStraightOpens(sentence: Sentence): boolean {
  return /[.!?…]$/u.test(textOf(sentence.children.at(-2)))
}

function hoistSpace(children: unknown[], index: number, sentence: Sentence): void {
  if (sentence.children[0]?.type === 'WhiteSpaceNode') children.splice(index, 0, sentence.children.shift())
}
