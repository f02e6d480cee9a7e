import { annotate } from '../../src/annotate/index.js'
import { attribute } from '../../src/attribution/index.js'
import type {
  Alignment,
  Article,
  Attribution,
  AttributionResult,
  Correction,
  Document,
} from '../../src/model/index.js'
import { readText } from '../../src/text/index.js'

const noAlignment: Alignment = {
  pairs: [],
  paragraphs: [],
  rows: [],
  passages: [],
  composition: [],
  shared: [],
  origins: [],
}

/** An article whose lines are paragraphs. */
export function article(text: string, language = 'fr', id = 'a-1'): Article {
  let start = 0
  const parts = text.split('\n').map(line => {
    const part = { kind: 'body' as const, start, end: start + line.length, sentences: [] }
    start += line.length + 1
    return part
  })
  return {
    id,
    siglum: 'A',
    file: `${id}.txt`,
    outlet: id,
    language,
    sha256: '',
    text,
    parts: parts.filter(part => part.end > part.start),
    extraction: { status: 'complete', notes: [], dropped: [] },
  }
}

/** Runs text, annotation and attribution over articles; no sentence is aligned unless an alignment is given. */
export function attributeArticles(
  articles: Article[],
  alignment = noAlignment,
  corrections: Correction[] = [],
): { documents: Document[]; result: AttributionResult } {
  const documents = articles.map(readText)
  const annotations = annotate(documents, {
    id: 'event',
    title: 'Event',
    language: articles[0]?.language ?? 'fr',
  })
  return { documents, result: attribute(documents, annotations, alignment, corrections) }
}

/** What labels say: `[source:Le maire] [cue:a dit] : « [content:…] »`; `[not:…]` is marked and nobody's speech. */
const label = /\[(source|cue|content|indirect|not):/g

/**
 * Reads a labelled text back as the program sees it: the same labels put around what it finds. A test then compares
 * two strings. Labels nest; where spans start at one place the longer opens first.
 */
export function relabel(
  labelled: string,
  language = 'fr',
): { expected: string; found: string; names: string[] } {
  const text = strip(labelled)
  const { result } = attributeArticles([article(text, language)])
  const spans: { start: number; end: number; name: string }[] = []
  const add = (name: string, span: { start: number; end: number } | null) => {
    if (
      span !== null &&
      !spans.some(one => one.name === name && one.start === span.start && one.end === span.end)
    )
      spans.push({ ...span, name })
  }
  for (const one of result.attributions) {
    add(one.speech ? (one.type === 'indirect' ? 'indirect' : 'content') : 'not', one.content)
    if (!one.speech) continue
    add('cue', one.cue)
    add('source', one.source)
  }
  return { expected: labelled, found: put(text, spans), names: sourceNames(result, result.attributions) }
}

export function sourceNames(result: AttributionResult, attributions: Attribution[]): string[] {
  const names = new Map(result.sources.map(source => [source.id, source.name]))
  return attributions
    .filter(one => one.speech)
    .map(one => (one.sourceId === null ? '?' : (names.get(one.sourceId) ?? '!')))
}

function strip(labelled: string): string {
  let text = ''
  const open: boolean[] = []
  for (let i = 0; i < labelled.length; i++) {
    label.lastIndex = i
    const match = labelled[i] === '[' ? label.exec(labelled) : null
    if (match !== null && match.index === i) {
      open.push(true)
      i += match[0].length - 1
    } else if (labelled[i] === '[') {
      open.push(false)
      text += '['
    } else if (labelled[i] === ']' && open.pop() === true) {
      // The end of a label is no text.
    } else text += labelled[i]
  }
  return text
}

function put(text: string, spans: { start: number; end: number; name: string }[]): string {
  const order = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.name < b.name ? -1 : 1))
  let out = ''
  for (let at = 0; at <= text.length; at++) {
    out += ']'.repeat(order.filter(span => span.end === at).length)
    for (const span of order) if (span.start === at) out += `[${span.name}:`
    out += text[at] ?? ''
  }
  return out
}
