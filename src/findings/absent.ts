import { pairIndex } from '../align/pair-index.js'
import { hasOtherForm } from '../facts/naming/acronyms.js'
import { clauseWords } from '../facts/naming/clauses/words.js'
import { fold } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { Translate } from '../language/strings/registry.js'
import type { ArticleSpan, CoverageCell, EntityKind, Facet, FindingDraft } from '../model/index.js'
import { normalizeKey } from '../text/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import { excerptsOf } from './excerpts/index.js'
import type { Finder, FindingInput } from './finder.js'
import { articleOf } from './lookup.js'
import { type NamedStatement, namedStatement } from './named-statement.js'
import { withoutPrinted } from './printed-name.js'
import { questionIn } from './questions.js'
import { sentenceOf } from './sentences.js'
import { tellingSpan } from './telling-span.js'

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
    const common = sharedStatement(input)
    const isFrame = headlineTopic(input)
    const candidate = (facet: Facet) => (facet.given ? facet : isFrame(facet) ? null : common(facet))
    const name = namedStatement(input)
    const exampleOf = exampleIn(input, translate)
    const unlessPrinted = withoutPrinted(input)
    const drafts = candidates(input, candidate).flatMap(facet => {
      if (told.some(earlier => covers(earlier, facet))) return []
      told.push(facet)
      const named = unlessPrinted(name(facet))
      if (missingCells(named.facet).length === 0 || carriers(named.facet).length < 2) return []
      const example = exampleOf(named)
      const title = translate(example === null ? 'finding.absent' : 'finding.absent.named', {
        label: named.label,
        example: example ?? '',
        absent: names.list(missingCells(named.facet).map(cell => cell.article)),
        carriers: names.list(carriers(named.facet).map(cell => cell.article)),
      })
      return [draft(input, named, title)]
    })
    const rest = drafts.slice(most)
    if (rest.length === 0) return drafts
    const title = translate(rest.length === 1 ? 'finding.absent.rest.one' : 'finding.absent.rest', {
      count: rest.length,
    })
    return [...drafts.slice(0, most), gather(title, rest)]
  },
}

/** Characters of the sentence that says what is told of somebody. */
const longest = 120

/**
 * A name alone tells no fact, and «pu fournir de résultats» may be what nobody could: with such words stands the shortest
 * of the sentences that state it.
 */
function exampleIn(input: FindingInput, translate: Translate): (named: NamedStatement) => string | null {
  const excerpts = excerptsOf(input, translate)
  const sentence = sentenceOf(input.documents)
  const evidence = evidenceFrom(input.documents)
  const isTorn = (facet: Facet, label: string) => {
    const pack = languagePack(articleOf(input.documents, carriers(facet)[0]!.article).language)
    return pack !== null && clauseWords(pack).participles.has(normalizeKey(label.split(' ')[0]!))
  }
  const names = new Set(input.annotations.entities.map(({ name }) => name))
  return ({ facet, label }) => {
    if (facet.given || !(names.has(label) || isTorn(facet, label))) return null
    const shortest = carriers(facet)
      .flatMap(({ article, spans }) => spans.map(span => sentence({ article, ...span })))
      .filter(span => evidence(span).exact.includes(label))
      .sort((x, y) => x.end - x.start - (y.end - y.start) || (x.article < y.article ? -1 : 1))[0]
    return shortest ? excerpts.of(shortest, label, longest) : null
  }
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
function candidates(input: FindingInput, candidate: (facet: Facet) => Facet | null): Facet[] {
  const total = input.documents.length
  return input.coverage.facets
    .filter(facet => facet.kind === 'topic' || facet.kind === 'row')
    .flatMap(facet => candidate(facet) ?? [])
    .filter(facet => worthTelling(facet, total))
    .sort(
      (a, b) =>
        Number(b.given) - Number(a.given) ||
        levels[a.kind] - levels[b.kind] ||
        b.weight - a.weight ||
        (a.id < b.id ? -1 : 1),
    )
}

/**
 * The facet without the carriers that share its words but no statement: those stay that a pair of sentences ties to
 * another. «milliard d'euros» in eight articles on eight matters is no fact that two others leave out.
 */
function sharedStatement(input: FindingInput): (facet: Facet) => Facet {
  const pairs = pairIndex(input.alignment.pairs)
  const key = ({ article, start }: ArticleSpan) => `${article}:${start}`
  const sentence = sentenceOf(input.documents)
  const asks = questionIn(input.documents)
  return facet => {
    const stated = carriers(facet).map(({ article, spans }) => ({
      article,
      sentences: spans.map(span => sentence({ article, ...span })).filter(span => !asks(span)),
    }))
    const all = new Set(stated.flatMap(({ sentences }) => sentences.map(key)))
    const tied = (one: ArticleSpan) => pairs.partnersOf(one).some(other => all.has(key(other)))
    const kept = new Set(stated.filter(({ sentences }) => sentences.some(tied)).map(({ article }) => article))
    const cells = facet.cells.map(cell =>
      cell.status === 'present' && !kept.has(cell.article) ? { ...cell, status: 'partial' as const } : cell,
    )
    return { ...facet, cells }
  }
}

/** What the event is about stands in most headlines: no article leaves out «Jeux». */
function headlineTopic(input: FindingInput): (facet: Facet) => boolean {
  const heads = input.documents.map(({ article, units }) => {
    const unit = units.find(({ partKind }) => partKind === 'headline') ?? units[0]
    return fold(unit ? article.text.slice(unit.start, unit.end) : '')
  })
  return ({ label, kind }) => {
    if (kind !== 'topic') return false
    const words = fold(label)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 3 || /^\p{Lu}{2,3}$/u.test(label))
      .map(word => word.slice(0, 6))
    const holding = heads.filter(head => words.every(word => head.includes(word)))
    return words.length > 0 && holding.length * 2 > heads.length
  }
}

/** Names of these kinds may be any capitalised noun: «Médecins», «Jeux». */
const looseKinds: ReadonlySet<EntityKind> = new Set(['group', 'other'])

/** One common word: «Médecins», «audience». A row is told in its own words. */
function isBare(input: FindingInput, { label, kind }: Facet): boolean {
  if (kind !== 'topic' || /[\s-]/.test(label) || /^\p{Lu}{2,}$/u.test(label)) return false
  if (!input.annotations.entities.some(entity => entity.name === label && !looseKinds.has(entity.kind)))
    return true
  // «Forces» is a name by its capital only where «forces» stands nowhere.
  const common = new RegExp(`(?<!\\p{L})${label.toLowerCase()}(?!\\p{L})`, 'u')
  return /^\p{L}+$/u.test(label) && input.documents.some(({ article }) => common.test(article.text))
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

function draft(
  input: FindingInput,
  { facet, label, told, byName }: NamedStatement,
  title: string,
): FindingDraft {
  const evidence = evidenceFrom(input.documents)
  const sentence = sentenceOf(input.documents)
  const telling = tellingSpan(input.documents)
  const missing = missingCells(facet)
  const stated = carriers(facet)
  const nearest = missing.flatMap(cell => (cell.nearest ? [cell.nearest] : []))
  const share = stated.length / input.documents.length
  const textOf = (id: string) => articleOf(input.documents, id).text
  const sure =
    (facet.given ||
      (told !== 'loosely' && !isBare(input, facet) && worthTelling(facet, input.documents.length))) &&
    (byName || nearest.every(({ score }) => score < farAway)) &&
    missing.every(cell => !hasOtherForm(label, textOf(cell.article)))
  return {
    kind: 'absent',
    key: [facet.id],
    confidence: sure ? 'sure' : 'needs-review',
    severity: isBare(input, facet) && !facet.given ? 1 : severityOf(input, facet, share, sure),
    title,
    evidence: [
      ...stated
        .slice(0, shown)
        .map(cell => evidence(sentence(telling({ ...facet, label }, cell.article)), 'statement')),
      ...nearest.slice(0, shown).map(({ span }) => evidence(span, 'nearest')),
    ],
    details: {
      facet: facet.id,
      label,
      level: facet.kind === 'topic' ? 'topic' : 'statement',
      absent: missing.map(({ article, nearest: near }) => ({ article, score: near?.score ?? null })),
      carriers: stated.map(cell => cell.article),
      doubtful: facet.cells.filter(cell => cell.status === 'doubtful').map(cell => cell.article),
    },
  }
}

/** A topic counts more than a statement, most where it is sure; a bare name that others mention counts least. */
function severityOf(input: FindingInput, facet: Facet, share: number, sure: boolean): 1 | 2 | 3 {
  const nameOnly = !facet.terms && input.annotations.entities.some(({ name }) => name === facet.label)
  if (facet.given) return 3
  if (nameOnly) return 1
  return facet.kind === 'topic' ? (share >= 0.75 && sure ? 3 : 2) : share >= 0.75 ? 2 : 1
}
