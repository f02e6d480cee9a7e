import type { GrammarData } from '../language/pack/attribution.js'
import type { Document, PartKind } from '../model/index.js'
import type { Quotation } from './marks.js'
import type { Paragraph } from './paragraphs.js'
import { cutPieces, type Piece } from './tokens.js'

/** What is read as one sentence: units, joined where a quotation runs over their border. */
export interface Frame {
  start: number
  end: number
  partKind: PartKind
  /** Index of the paragraph that the frame starts in. */
  paragraph: number
  /** Place of the frame among those of the article. */
  sentence: number
  /** True for the first frame of its paragraph. */
  opens: boolean
  pieces: Piece[]
}

/** Cuts an article into frames, in text order. */
export function readFrames(
  document: Document,
  paragraphs: Paragraph[],
  quotations: Quotation[],
  grammar: GrammarData,
): Frame[] {
  const { text } = document.article
  const outer = quotations.filter(one => one.depth === 0)
  const frames: Frame[] = []
  const sentences = sentenceSpans(document, paragraphs)
  let q = 0
  let lastParagraph = -1
  for (let i = 0; i < sentences.length; i++) {
    const { start, paragraph } = sentences[i]!
    let end = sentences[i]!.end
    const inside: Quotation[] = []
    while (q < outer.length && outer[q]!.end <= start) q++
    while (q < outer.length && outer[q]!.start < end) {
      inside.push(outer[q]!)
      // The quotation runs on: so does the frame, up to the end of the sentence that the quotation ends in.
      while (outer[q]!.end > end && i + 1 < sentences.length) end = sentences[++i]!.end
      q++
    }
    const opens = paragraph !== lastParagraph
    lastParagraph = sentences[i]!.paragraph
    const fitting = inside.filter(one => one.start >= start && one.end <= end)
    frames.push({
      start,
      end,
      partKind: paragraphs[paragraph]!.kind,
      paragraph,
      sentence: frames.length,
      opens,
      pieces: cutPieces(text, start, end, fitting, grammar),
    })
  }
  return frames
}

interface Sentence {
  start: number
  end: number
  paragraph: number
}

/** The sentences of each paragraph; a paragraph of a kind that is not cut into units is one sentence. */
function sentenceSpans(document: Document, paragraphs: Paragraph[]): Sentence[] {
  const sentences: Sentence[] = []
  const all = document.article.parts.flatMap(part => part.sentences)
  let at = 0
  for (const [paragraph, span] of paragraphs.entries()) {
    while (at < all.length && all[at]!.end <= span.start) at++
    let from = span.start
    for (let i = at; i < all.length && all[i]!.start < span.end; i++) {
      const end = Math.min(all[i]!.end, span.end)
      if (end > from) sentences.push({ start: Math.max(from, all[i]!.start), end, paragraph })
      from = end
    }
    if (document.article.text.slice(from, span.end).trim() !== '')
      sentences.push({ start: from, end: span.end, paragraph })
  }
  return sentences
}
