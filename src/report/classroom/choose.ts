import type { StringKey } from '../../language/strings/registry.js'
import type { ArticleSpan, Evidence, Finding, FindingKind } from '../../model/index.js'
import type { Context } from '../context.js'
import { mainSides, ownWordsFirst } from '../finding/sides.js'
import { byArticle } from '../quotes.js'

export const levels = ['observe', 'compare', 'interpret'] as const
export type Level = (typeof levels)[number]

export interface Question {
  finding: Finding
  text: string
  /** Sentences printed under the question, in the order of the articles. */
  shown: ArticleSpan[]
  /** False where the article is what the question asks for. */
  named: boolean
}

/** Which kinds of finding make a good question at which level, and how many questions of one kind it bears. */
const kindsOfLevel: Record<Level, Partial<Record<FindingKind, number>>> = {
  // Found by looking for it in one or all of the texts.
  observe: {
    absent: 2,
    exclusive: 2,
    'name-variant': 1,
    'conflicting-figure': 1,
    'conflicting-date': 1,
  },
  // Two versions laid side by side.
  compare: {
    'altered-quotation': 2,
    'truncated-quotation': 1,
    'dequoted-quotation': 1,
    'attribution-shift': 2,
    'shared-copy': 1,
  },
  // What a choice does to the reader; no single right answer.
  interpret: {
    wording: 2,
    'certainty-shift': 2,
    placement: 1,
    exclusive: 1,
    'altered-quotation': 1,
    absent: 1,
  },
}

/** So many findings of each level are taken before the next level chooses: no finding makes two questions. */
const reserved = 4

/** A question with a false premise cannot be answered: a level without sure findings asks about so many others only. */
const unsureQuestions = 2

/** The best-ranked sure findings of a level, as many of a kind as the level bears. */
export function chooseQuestions(context: Context, level: Level, top: number): Question[] {
  return choose(context, level, top).map(finding => ask(context, level, finding))
}

/** Whether any level has a question. */
export function hasQuestions(context: Context): boolean {
  return levels.some(level => choose(context, level, 1).length > 0)
}

function choose(context: Context, level: Level, top: number): Finding[] {
  const earlier = levels.slice(0, levels.indexOf(level)).flatMap(one => choose(context, one, reserved))
  const bears = kindsOfLevel[level]
  const fit = context.findings.filter(one => bears[one.kind] !== undefined && !earlier.includes(one))
  const sure = fit.filter(one => one.confidence === 'sure')
  const taken: Finding[] = []
  for (const one of sure.length > 0 ? sure : fit.slice(0, unsureQuestions)) {
    if (taken.filter(other => other.kind === one.kind).length < bears[one.kind]!) taken.push(one)
  }
  return taken.slice(0, top)
}

function ask(context: Context, level: Level, finding: Finding): Question {
  const carrying = finding.evidence.filter(one => one.role !== 'nearest')
  const sides = byArticle(context, carrying)
  const { label } = finding.details
  const words = context.format.quote(typeof label === 'string' ? label : (carrying[0]?.exact ?? ''))
  // What is printed must be enough for the answer: a question with excerpts names the articles that they are from.
  const main = mainSides(sides, 3)
  const printed = level === 'observe' ? sides : finding.kind === 'wording' ? ownWordsFirst(main) : main
  const sigla = context.format.list(printed.map(side => side.article.siglum))
  const whole = level === 'observe' && finding.kind === 'absent' && !isPrinted(label, carrying)
  const key = `report.question.${level}.${finding.kind}${whole ? '.sentence' : ''}` as StringKey
  const text = context.translate(key, { sigla, words })
  if (whole) return { finding, text, shown: [inSentence(context, carrying[0]!)], named: false }
  // What is to be found in the texts is not printed; who prints it is the question.
  if (level === 'observe' && finding.kind !== 'exclusive') return { finding, text, shown: [], named: false }
  const shown = (level === 'observe' ? main : printed).map(side => inSentence(context, side.evidence[0]!))
  return { finding, text, shown, named: level !== 'observe' }
}

/** A label may join words that no article prints together («Lyon, geste inédit»): then the question quotes a sentence. */
function isPrinted(label: unknown, carrying: Evidence[]): boolean {
  if (typeof label !== 'string') return true
  return carrying.some(one => one.exact.toLowerCase().includes(label.toLowerCase()))
}

/** The whole sentences around the evidence, as printed: quotation marks, cue and source are part of the question. */
function inSentence(context: Context, span: ArticleSpan): ArticleSpan {
  const sentences = context.sentences(span.article)
  const touched = sentences.filter(one => one.start < span.end && span.start < one.end)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? { article: span.article, start: first.start, end: last.end } : span
}
