import type { ArticleSpan, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { connected } from './values/groups.js'
import { gatherWordings, oneLine, type Wording, wordingsList } from './values/title.js'
import { judgedNouns } from './wordings/judgements.js'
import { labelGroups } from './wordings/labels.js'
import { substitutions } from './wordings/substitutions.js'

type Print = (span: ArticleSpan) => string

/** Wordings that stand against each other, before they become a finding. */
interface Contrast {
  wordings: Wording[]
  key: string[]
  sure: boolean
  details: Record<string, unknown>
}

/** Wordings of one thing beyond this number of articles each need no more evidence. */
const mostEvidence = 6

/** The same referent or act under other labels, or judged by other adjectives. */
export const wording: Finder = {
  kind: 'wording',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const print: Print = span => oneLine(evidence(span).exact)
    const contrasts = [
      ...labelContrasts(input, print),
      ...judgementContrasts(input, print),
      ...substituted(input, print),
    ]
    return contrasts.map(
      ({ wordings, key, sure, details }): FindingDraft => ({
        kind: 'wording',
        key,
        confidence: sure ? 'sure' : 'needs-review',
        severity: sure ? 2 : 1,
        title: translate('finding.wording', { values: wordingsList(wordings, names, translate) }),
        evidence: wordings.flatMap(({ spans }) =>
          onePerArticle(spans)
            .slice(0, mostEvidence)
            .map(span => evidence(span, 'label')),
        ),
        details: { ...details, labels: wordings.map(({ words, spans }) => ({ words, count: spans.length })) },
      }),
    )
  },
}

function labelContrasts(input: FindingInput, print: Print): Contrast[] {
  return labelGroups(input).flatMap(({ family, tight, entity, labels }) => {
    const wordings = byWord(labels, label => label.word, print)
    if (!divides(labels, label => label.word)) return []
    const key = [family, entity.id, ...labels.map(label => label.word).sort()]
    return [{ wordings, key: [...new Set(key)], sure: tight, details: { family, entity: entity.name } }]
  })
}

function judgementContrasts(input: FindingInput, print: Print): Contrast[] {
  return judgedNouns(input).flatMap(({ noun, judgements }) => {
    if (!divides(judgements, one => one.adjective)) return []
    const wordings = byWord(judgements, one => one.adjective, print)
    const key = [...new Set([noun, ...judgements.map(one => one.adjective).sort()])]
    return [{ wordings, key, sure: false, details: { noun } }]
  })
}

/** Substitutions in reworded copies, those that share a word joined. */
function substituted(input: FindingInput, print: Print): Contrast[] {
  type Side = { key: string; span: ArticleSpan }
  const links = substitutions(input).map(({ a, b, keys }): [Side, Side] => [
    { key: keys[0], span: a },
    { key: keys[1], span: b },
  ])
  return connected(links, side => side.key).map(group => {
    const keys = new Set(group.map(side => side.key))
    const spans = links.flat().filter(side => keys.has(side.key))
    const unique = [...new Map(spans.map(({ span }) => [`${span.article}:${span.start}`, span])).values()]
    return { wordings: gatherWordings(unique, print), key: [...keys].sort(), sure: false, details: {} }
  })
}

/** Two articles that have no word in common: a choice of each, not two words that all use. */
function divides<T extends ArticleSpan>(spans: T[], word: (span: T) => string): boolean {
  const byArticle = new Map<string, Set<string>>()
  for (const span of spans) {
    const words = byArticle.get(span.article) ?? new Set<string>()
    byArticle.set(span.article, words.add(word(span)))
  }
  const sets = [...byArticle.values()]
  return sets.some((x, i) => sets.slice(i + 1).some(y => ![...x].some(one => y.has(one))))
}

/** One wording per label word, printed as the shortest of its phrases. */
function byWord<T extends ArticleSpan>(spans: T[], word: (span: T) => string, print: Print): Wording[] {
  const groups = new Map<string, T[]>()
  for (const span of spans) {
    const group = groups.get(word(span))
    if (group) group.push(span)
    else groups.set(word(span), [span])
  }
  return [...groups.values()]
    .map(group => ({ words: shortest(group.map(print)), spans: group }))
    .sort((a, b) => outlets(b) - outlets(a) || (a.words < b.words ? -1 : 1))
}

function outlets({ spans }: Wording): number {
  return new Set(spans.map(span => span.article)).size
}

function shortest(printed: string[]): string {
  return [...printed].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}

function onePerArticle(spans: ArticleSpan[]): ArticleSpan[] {
  const seen = new Set<string>()
  return spans.filter(({ article }) => !seen.has(article) && seen.add(article))
}
