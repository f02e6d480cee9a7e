import { align } from '../../src/align/index.js'
import { annotate } from '../../src/annotate/index.js'
import { attribute } from '../../src/attribution/index.js'
import { coverFacts } from '../../src/facts/index.js'
import type { Finder } from '../../src/findings/finder.js'
import { translator } from '../../src/language/strings/registry.js'
import type { FindingDraft } from '../../src/model/index.js'
import { document } from '../annotate/marked.js'

export interface Options {
  language?: string
  /** Of each article. */
  publishedAt?: string[]
}

/** Runs one finder over articles given as plain paragraphs. */
export function analyzeTexts(
  finder: Finder,
  texts: string[],
  { language = 'fr', publishedAt = [] }: Options = {},
): FindingDraft[] {
  const documents = texts.map((text, index) => {
    const at = publishedAt[index]
    return document(text, `a-${index + 1}`, at === undefined ? { language } : { language, publishedAt: at })
  })
  const options = { reportLanguage: language, topics: [], corrections: [] }
  const annotations = annotate(documents, { id: 'event', title: '', language })
  const alignment = align(documents, annotations)
  const attribution = attribute(documents, annotations, alignment, options.corrections)
  const coverage = coverFacts({ documents, annotations, alignment, attribution }, options)
  return finder.find({ documents, annotations, alignment, attribution, coverage }, translator(language))
}
