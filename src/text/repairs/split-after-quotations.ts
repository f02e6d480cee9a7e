import type { Sentence } from 'nlcst'
import { nextSentence, type Repair, type RepairData, sentenceAt, splitBefore, textOf } from './paragraph.js'

/** Words from which a quotation is a statement of its own: «« son » Europe», «le « Conseil » Le Corbusier» are none. */
const leastWords = 3

/**
 * Cuts after a quotation that lost its full stop: a capital glued to the closing mark («un malentendu»Mais le maire»), or
 * a function word after a quoted statement («« Nous partirons demain » Le maire a répondu»). A straight mark closes if
 * an odd number came before it in the paragraph.
 */
export const splitAfterQuotations: Repair = (paragraph, data) => {
  let open = false
  for (
    let index = 0;
    index >= 0 && index < paragraph.children.length;
    index = nextSentence(paragraph, index)
  ) {
    const sentence = sentenceAt(paragraph, index)
    if (!sentence) continue
    const at = quotationEnd(sentence, data, open)
    if (at > 0) splitBefore(paragraph, index, at)
    for (const mark of textOf(sentence)) if (mark === '"') open = !open
  }
}

function quotationEnd({ children }: Sentence, { starters }: RepairData, open: boolean): number {
  let isOpen = open
  // A quotation that opened in an earlier sentence is long enough.
  let words = leastWords
  for (let i = 0; i + 1 < children.length; i++) {
    const text = textOf(children[i])
    if (children[i]!.type === 'WordNode') words++
    if (/^["«“]$/u.test(text) && !(text === '"' && isOpen)) words = 0
    // A straight mark after a space may open, should a mark be missing before: «il dit : " Le maire».
    const isTight = children[i - 1]?.type !== 'WhiteSpaceNode'
    const isClosing = text === '»' || text === '”' || (text === '"' && isOpen && isTight)
    if (text === '"') isOpen = !isOpen
    if (!isClosing) continue
    const isGlued = children[i + 1]!.type === 'WordNode'
    const next = textOf(children[isGlued ? i + 1 : i + 2])
    if (isGlued && isTight && /^\p{Lu}['’\p{Ll}]/u.test(next)) return i + 1
    const isNear = isGlued || children[i + 1]!.type === 'WhiteSpaceNode'
    if (isNear && words >= leastWords && opens(next, starters)) return i + 1
  }
  return -1
}

/** «Le», «Mais», «L»: a capitalised function word. */
function opens(word: string, starters: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && starters.has(word.toLowerCase())
}
