import type { Article, PartKind, Span } from '../model/index.js'

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
    for (const line of article.text.slice(part.start, part.end).split('\n')) {
      if (line.trim() !== '') paragraphs.push({ start, end: start + line.length, kind: part.kind })
      start += line.length + 1
    }
  }
  return paragraphs
}
