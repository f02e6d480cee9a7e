import { annotate } from '../../src/annotate/index.js'
import type { Annotations, Article, Document, Part } from '../../src/model/index.js'
import { readText } from '../../src/text/index.js'

/** What a fixture expects at a place: `[date:2024-06-18:ce mardi]`. */
export interface Mark {
  type: string
  value: string
  text: string
}

/** A fixture without its marks. The value may be empty: `[none::mai]`. */
export function readMarks(fixture: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const text = fixture.replace(/\[(\w+):([^:\]]*):([^\]]*)\]/g, (_, type, value, words) => {
    marks.push({ type, value, text: words })
    return words
  })
  return { text, marks }
}

/** An article of paragraphs (lines); the first is body like the others unless `headline` is set. */
export function document(
  text: string,
  id = 'a-1',
  { language = 'fr', publishedAt }: { language?: string; publishedAt?: string } = {},
): Document {
  const parts: Part[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') parts.push({ kind: 'body', start: at, end: at + line.length, sentences: [] })
    at += line.length + 1
  }
  const article: Article = {
    id,
    siglum: id.slice(-1).toUpperCase(),
    file: `${id}.txt`,
    outlet: id,
    language,
    sha256: '',
    text,
    parts,
    extraction: { status: 'complete', notes: [], dropped: [] },
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
  return readText(article)
}

/** Annotates fixtures as the articles of one event published on a Tuesday, 18 June 2024. */
export function annotateTexts(texts: string[], language = 'fr', publishedAt = '2024-06-18'): Annotations {
  const documents = texts.map((text, index) => document(text, `a-${index + 1}`, { language }))
  return annotate(documents, { id: 'event', title: '', language, publishedAt })
}

/** The words of a span, from the text of its article. */
export function words(
  texts: string[],
  { article, start, end }: { article: string; start: number; end: number },
): string {
  return texts[Number(article.slice(2)) - 1]!.slice(start, end)
}
