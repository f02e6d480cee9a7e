import type { StringKey } from '../../language/strings/registry.js'
import type { ArticleSpan, Finding, FindingKind } from '../../model/index.js'
import type { Context } from '../context.js'
import { byArticle } from '../quotes.js'

export const levels = ['observe', 'compare', 'interpret'] as const
export type Level = (typeof levels)[number]

export interface Question {
  finding: Finding
  text: string
  /** Words printed under the question. */
  shown: ArticleSpan[]
}

/** Which kinds of finding make a good question at which level. */
const kindsOfLevel: Record<Level, readonly FindingKind[]> = {
  // Found by looking for it in one or all of the texts.
  observe: ['exclusive', 'name-variant', 'conflicting-figure', 'conflicting-date', 'placement'],
  // Two versions laid side by side.
  compare: [
    'altered-quotation',
    'truncated-quotation',
    'dequoted-quotation',
    'attribution-shift',
    'shared-copy',
  ],
  // What a choice does to the reader; no single right answer.
  interpret: ['wording', 'certainty-shift', 'absent', 'placement', 'altered-quotation'],
}

/** The best-ranked sure findings of a level, at most two of one kind while others are left. */
export function chooseQuestions(context: Context, level: Level, top: number): Question[] {
  const kinds = kindsOfLevel[level]
  const fit = context.findings.filter(one => kinds.includes(one.kind) && one.confidence === 'sure')
  const rest = context.findings.filter(one => kinds.includes(one.kind) && one.confidence !== 'sure')
  const taken: Finding[] = []
  for (const one of [...fit, ...rest]) {
    if (taken.filter(other => other.kind === one.kind).length < 2) taken.push(one)
  }
  return taken.slice(0, top).map(finding => ask(context, level, finding))
}

function ask(context: Context, level: Level, finding: Finding): Question {
  const key = `report.question.${level}.${finding.kind}` as StringKey
  const sides = byArticle(context, finding.evidence)
  const sigla = sides.map(side => side.article.siglum)
  const shown = level === 'observe' ? [] : sides.slice(0, 3).map(side => side.evidence[0]!)
  const first = finding.evidence[0]!
  const words = context.format.quote(first.exact)
  return { finding, shown, text: context.translate(key, { sigla: context.format.list(sigla), words }) }
}
