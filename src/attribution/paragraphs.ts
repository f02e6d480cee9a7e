import type { Article, PartKind, Span } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'

/** Kinds of parts whose words are attributed: what takes part in alignment, headings and captions. */
const readKinds: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'lead', 'heading', 'body', 'caption'])

export interface Paragraph extends Span {
  kind: PartKind
}

/** The paragraphs of an article that may hold speech, in text order: its parts, cut at line breaks. */
export function paragraphsOf(article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const part of article.parts) {
    if (!readKinds.has(part.kind)) continue
    let start = part.start
    let from = start
    for (const line of article.text.slice(part.start, part.end).split('\n')) {
      const end = start + line.length
      start = end + 1
      if (cutsSentence(part, end)) continue
      if (article.text.slice(from, end).trim() !== '') paragraphs.push({ start: from, end, kind: part.kind })
      from = start
    }
  }
  return paragraphs
}

/** «Elle a averti ¶ la ville que»: a line break inside a sentence that goes on in lower case is an accident of the layout. */
function cutsSentence({ sentences }: Article['parts'][number], at: number): boolean {
  const sentence = sentences[firstFrom(sentences, at) - 1]
  return sentence !== undefined && sentence.start < at && sentence.end > at + 1
}
