import type { Annotations, Document } from '../model/index.js'

/** Tells whether a stretch that starts or ends at a token would cut a name: «Nord» of «Corée du Nord». */
export interface MentionEdges {
  startsInside(document: number, token: number): boolean
  endsInside(document: number, token: number): boolean
}

/** Looks up the names of entities and the words of figures with their units; token indices are those of documents. */
export function mentionEdges(documents: Document[], { entities, figures }: Annotations): MentionEdges {
  const named = new Map<string, { start: number; end: number }[]>()
  const add = (article: string, start: number, end: number) => {
    const list = named.get(article)
    if (list) list.push({ start, end })
    else named.set(article, [{ start, end }])
  }
  for (const { mentions } of entities)
    for (const { article, start, end, form } of mentions) if (form === 'name') add(article, start, end)
  for (const { article, start, end } of figures) add(article, start, end)
  const inner = documents.map(document => {
    const flags = new Uint8Array(document.tokens.length)
    for (const span of named.get(document.article.id) ?? []) flag(document, span, flags)
    return flags
  })
  return {
    startsInside: (document, token) => (inner[document]![token]! & 1) !== 0,
    endsInside: (document, token) => (inner[document]![token]! & 2) !== 0,
  }
}

/** Bit 1 on all tokens of the span but the first, bit 2 on all but the last. */
function flag({ tokens }: Document, span: { start: number; end: number }, flags: Uint8Array): void {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < span.end; i++) {
    if (i > low) flags[i]! |= 1
    if (tokens[i + 1] && tokens[i + 1]!.start < span.end) flags[i]! |= 2
  }
}
