import type { CoverageCell, Facet, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { sentenceOf } from './sentences.js'
import { labelMentions, tellingSpan } from './telling-span.js'

/** Below this likeness the nearest sentence says something clearly different. */
const farAway = 0.22
/** Findings told one by one; the rest are counted in one. */
const most = 24
/** Proof of so many articles is enough on either side; the rest are counted in `details`. */
const shown = 8

/** What most articles state and this one does not. Topics first; a statement only where its topic is not already absent. */
export const absent: Finder = {
  kind: 'absent',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const told: Facet[] = []
    const drafts = candidates(input).flatMap(facet => {
      if (told.some(earlier => covers(earlier, facet))) return []
      told.push(facet)
      const missing = missingCells(facet)
      const title = translate('finding.absent', {
        label: facet.label,
        absent: names.list(missing.map(cell => cell.article)),
        carriers: names.list(carriers(facet).map(cell => cell.article)),
      })
      return [draft(input, facet, title)]
    })
    const rest = drafts.slice(most)
    if (rest.length === 0) return drafts
    const title = translate(rest.length === 1 ? 'finding.absent.rest.one' : 'finding.absent.rest', {
      count: rest.length,
    })
    return [...drafts.slice(0, most), gather(title, rest)]
  },
}

/** The facts beyond the limit: one finding that counts and names them. */
function gather(title: string, rest: FindingDraft[]): FindingDraft {
  return {
    kind: 'absent',
    key: ['rest'],
    confidence: 'needs-review',
    severity: 1,
    title,
    evidence: rest.flatMap(({ evidence }) => evidence.slice(0, 1)).map(one => ({ ...one, role: 'further' })),
    details: { gathered: true, count: rest.length, labels: rest.map(({ details }) => details.label) },
  }
}

const levels = { topic: 1, row: 2, entity: 3, source: 3 } as const

/** Given topics before discovered ones before statements, weightiest first. */
function candidates(input: FindingInput): Facet[] {
  const total = input.documents.length
  return input.coverage.facets
    .filter(facet => (facet.kind === 'topic' || facet.kind === 'row') && worthTelling(facet, total))
    .sort(
      (a, b) =>
        Number(b.given) - Number(a.given) ||
        levels[a.kind] - levels[b.kind] ||
        b.weight - a.weight ||
        (a.id < b.id ? -1 : 1),
    )
}

/** More than half carry it, at least two of them from separate origins, and some article does not. */
function worthTelling(facet: Facet, total: number): boolean {
  const stated = carriers(facet).length
  return stated * 2 > total && stated >= 2 && facet.origins >= 2 && missingCells(facet).length > 0
}

function carriers(facet: Facet): CoverageCell[] {
  return facet.cells.filter(cell => cell.status === 'present')
}

function missingCells(facet: Facet): CoverageCell[] {
  return facet.cells.filter(cell => cell.status === 'absent')
}

/** The later facet says nothing new: absent from no other article, and stated in the same sentences. */
function covers(earlier: Facet, facet: Facet): boolean {
  const missing = new Set(missingCells(earlier).map(cell => cell.article))
  if (!missingCells(facet).every(cell => missing.has(cell.article))) return false
  let shared = 0
  carriers(facet).forEach(cell => {
    const other = earlier.cells.find(candidate => candidate.article === cell.article)!
    if (cell.spans.some(a => other.spans.some(b => a.start < b.end && b.start < a.end))) shared++
  })
  return shared * 2 > carriers(facet).length
}

function draft(input: FindingInput, facet: Facet, title: string): FindingDraft {
  const evidence = evidenceFrom(input.documents)
  const sentence = sentenceOf(input.documents)
  const telling = tellingSpan(input.documents)
  const missing = missingCells(facet)
  const stated = carriers(facet)
  const nearest = missing.flatMap(cell => (cell.nearest ? [cell.nearest] : []))
  const share = stated.length / input.documents.length
  const mentions = labelMentions(input.documents)
  const sure =
    nearest.every(({ score }) => score < farAway) && missing.every(cell => !mentions(facet, cell.article))
  return {
    kind: 'absent',
    key: [facet.id],
    confidence: sure ? 'sure' : 'needs-review',
    severity: severityOf(input, facet, share),
    title,
    evidence: [
      ...stated.slice(0, shown).map(cell => evidence(sentence(telling(facet, cell.article)), 'statement')),
      ...nearest.slice(0, shown).map(({ span }) => evidence(span, 'nearest')),
    ],
    details: {
      facet: facet.id,
      label: facet.label,
      level: facet.kind === 'topic' ? 'topic' : 'statement',
      absent: missing.map(({ article, nearest: near }) => ({ article, score: near?.score ?? null })),
      carriers: stated.map(cell => cell.article),
      doubtful: facet.cells.filter(cell => cell.status === 'doubtful').map(cell => cell.article),
    },
  }
}

/** A topic counts more than a statement; a bare name that others mention counts least. */
function severityOf(input: FindingInput, facet: Facet, share: number): 1 | 2 | 3 {
  const nameOnly = !facet.terms && input.annotations.entities.some(({ name }) => name === facet.label)
  if (facet.given) return 3
  if (nameOnly) return 1
  return facet.kind === 'topic' ? (share >= 0.75 ? 3 : 2) : share >= 0.75 ? 2 : 1
}
