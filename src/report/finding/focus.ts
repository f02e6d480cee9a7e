import type { Evidence, Finding, Span } from '../../model/index.js'
import type { Context } from '../context.js'
import { changedWords } from './quotation.js'

/** The stretch of a piece of evidence that must stay in sight where it is cut: the words that the finding is about. */
export function focusOf(context: Context, finding: Finding, evidence: Evidence): Span | undefined {
  return changedWords(finding, evidence) ?? namedWords(context, finding, evidence)
}

/** Where the evidence is a whole sentence, the words of its label, or of the topic that the user watches. */
function namedWords(context: Context, finding: Finding, evidence: Evidence): Span | undefined {
  const { label, terms } = finding.details
  const topic = context.report.options.topics.find(one => one.label === label)
  const phrases = [label, ...(topic?.terms ?? []), ...(Array.isArray(terms) ? terms : [])]
  const text = evidence.exact.toLowerCase()
  if (text.length !== evidence.exact.length) return undefined
  for (const phrase of phrases) {
    const at = typeof phrase === 'string' && phrase !== '' ? text.indexOf(phrase.toLowerCase()) : -1
    if (at < 0) continue
    const start = evidence.start + at
    return { start, end: start + (phrase as string).length }
  }
  return undefined
}
