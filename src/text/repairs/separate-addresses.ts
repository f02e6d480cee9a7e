import type { Sentence } from 'nlcst'
import { joinNext, nextSentence, type Repair, sentenceAt, splitBefore, textOf } from './paragraph.js'

const address = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S*$/u

/**
 * Web addresses hold `?` and `!` that end nothing, and a tweet ends with an address instead of a full stop:
 * «Merci à tous https://t.co/abc?x=1 Le maire a répondu», «pic.twitter.com/xyz — Le maire (@maire)»,
 * «pic.twitter.com/xyz— Le maire».
 */
export const separateAddresses: Repair = paragraph => {
  mergeInside(paragraph)
  for (
    let index = 0;
    index >= 0 && index < paragraph.children.length;
    index = nextSentence(paragraph, index)
  ) {
    const sentence = sentenceAt(paragraph, index)
    const at = sentence ? addressEnd(sentence) : -1
    if (at > 0) splitBefore(paragraph, index, at)
  }
}

function mergeInside(paragraph: Parameters<Repair>[0]): void {
  for (let index = 0; index >= 0 && index < paragraph.children.length; ) {
    const next = nextSentence(paragraph, index)
    const sentence = sentenceAt(paragraph, index)
    // Adjacent sentences (no white space child between) after an address: the mark was part of it.
    if (sentence && next === index + 1 && address.test(textOf(sentence))) joinNext(paragraph, index)
    else index = next
  }
}

function addressEnd(sentence: Sentence): number {
  let text = ''
  for (let i = 0; i < sentence.children.length - 1; i++) {
    const child = sentence.children[i]!
    if (child.type === 'WhiteSpaceNode') {
      if (address.test(text) && /^[\p{Lu}—–@]/u.test(textOf(sentence.children[i + 1]))) return i
      text = ''
    } else if (/^[—–]$/u.test(textOf(child)) && address.test(text)) return i
    else text += textOf(child)
  }
  return -1
}
