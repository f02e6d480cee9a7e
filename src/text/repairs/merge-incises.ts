import { joinNext, nextSentence, type Repair, sentenceAt, textOf } from './paragraph.js'

/**
 * Joins the reporting clause that follows a quoted question or exclamation: «« Non ! » a-t-il dit», «"Why?" he asked».
 * What goes on in lower case or with a comma is no new sentence.
 */
export const mergeIncises: Repair = paragraph => {
  for (let index = 0; index >= 0 && index < paragraph.children.length; ) {
    const next = nextSentence(paragraph, index)
    const following = next < 0 ? null : sentenceAt(paragraph, next)
    if (sentenceAt(paragraph, index) && following && /^(?:[,;:)\]]|[-–—]? ?\p{Ll})/u.test(textOf(following)))
      joinNext(paragraph, index)
    else index = next
  }
}
