import { languagePack } from '../language/registry.js'
import { type Article, alignedPartKinds, type Document, type Part, type Unit } from '../model/index.js'
import { memo } from './memo.js'
import { type SentenceCutter, sentenceCutter } from './sentences.js'
import { type Tokenizer, tokenizer } from './tokenize.js'

export { stem } from './stem.js'
export { normalizeKey, tokenizer } from './tokenize.js'

/** Making a cutter costs more than using it; it depends on nothing but the language. */
const cutters = new Map<string, SentenceCutter>()
const tokenizers = new Map<string, Tokenizer>()

/**
 * Cuts an article into sentences and tokens. The text itself is never changed. The parts of the returned article
 * carry their sentences; `units` are those of the aligned kinds, in text order.
 */
export function readText(article: Article): Document {
  const cut = memo(cutters, article.language, sentenceCutter)
  const tokenize = memo(tokenizers, article.language, code => tokenizer(languagePack(code)?.lexicon ?? null))
  const parts = article.parts.map(part => ({ ...part, sentences: sentencesOf(article.text, part, cut) }))
  const document: Document = { article: { ...article, parts }, tokens: [], units: [] }
  parts.forEach((part, index) => {
    if (!alignedPartKinds.has(part.kind)) return
    for (const sentence of part.sentences) {
      const firstToken = document.tokens.length
      for (const token of tokenize(article.text, sentence)) document.tokens.push(token)
      document.units.push(unit(document, sentence, index, part, firstToken))
    }
  })
  return document
}

function sentencesOf(text: string, part: Part, cut: SentenceCutter): Part['sentences'] {
  return cut(text.slice(part.start, part.end)).map(span => ({
    start: part.start + span.start,
    end: part.start + span.end,
  }))
}

function unit(
  document: Document,
  span: Part['sentences'][0],
  part: number,
  { kind }: Part,
  firstToken: number,
): Unit {
  return {
    ...span,
    index: document.units.length,
    part,
    partKind: kind,
    firstToken,
    lastToken: document.tokens.length,
  }
}
