import type { ArticleSpan, Document, FindingDraft } from '../model/index.js'
import { sentenceOf } from './sentences.js'

/** Sentences of an exclusive finding up to which a value is its matter. */
const mostSentences = 2

/**
 * Without the exclusive findings that are one side of a conflict: «Seulement dans B : … 14.000 personnes» beside «15.000
 * participants (C)» says that C is silent, where it says something else. Dropped where the title prints the value; a matter
 * told in more sentences stays.
 */
export function withoutConflictSides(drafts: FindingDraft[], documents: Document[]): FindingDraft[] {
  const sentence = sentenceOf(documents)
  const placeOf = (span: ArticleSpan) => {
    const { article, start } = sentence(span)
    return `${article}:${start}`
  }
  const values = new Map<string, string[]>()
  for (const { kind, evidence } of drafts)
    if (kind === 'conflicting-figure' || kind === 'conflicting-date')
      for (const span of evidence)
        values.set(placeOf(span), [...(values.get(placeOf(span)) ?? []), oneSpace(span.exact)])
  if (values.size === 0) return drafts
  return drafts.filter(({ kind, evidence, title, details }) => {
    const stated = evidence.filter(({ role }) => role === 'statement')
    if (kind !== 'exclusive' || stated.length === 0 || stated.length > mostSentences || details.gathered)
      return true
    const told = oneSpace(title)
    return !stated.some(span => values.get(placeOf(span))?.some(value => told.includes(value)))
  })
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
