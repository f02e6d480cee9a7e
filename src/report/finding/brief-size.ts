import type { Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { grave } from './grave.js'
import { shortSides } from './short-sides.js'
import { mainSides } from './sides.js'

/** How much of everything page 1 shows; what is cut stands in the detail that each divergence links to. */
export interface BriefSize {
  /** Characters of a title. */
  title: number
  /** Share of the usual length of a quotation. */
  words: number
  /** Articles side by side. */
  sides: number
  /** Characters of an outlet's name. */
  outlet: number
  /** Whether the articles stand in a table with their shares; else in a list of names. */
  table: boolean
}

const sizes: readonly BriefSize[] = [
  // A statement of one article is quoted whole where it can be: cut before its object, it may seem to say another thing.
  { title: 240, words: 1, sides: 3, outlet: 40, table: true },
  { title: 150, words: 1, sides: 3, outlet: 40, table: true },
  { title: 150, words: 0.8, sides: 3, outlet: 28, table: true },
  { title: 110, words: 0.65, sides: 3, outlet: 22, table: false },
  { title: 90, words: 0.6, sides: 2, outlet: 18, table: false },
  { title: 80, words: 0.45, sides: 2, outlet: 14, table: false },
]

/** By the number of sides: five divergences, the articles and the sign-off box must fit one page of paper. */
const charactersShown: Record<number, number> = { 1: 220, 2: 160, 3: 115 }

export function wordsShown(size: BriefSize, sides: number): number {
  return Math.round((charactersShown[sides] ?? 115) * size.words)
}

/** The largest size that fits the shortest page, by an estimate: what a tree says must not depend on the paper. */
export function briefSize(context: Context, findings: Finding[]): BriefSize {
  return sizes.find(size => heightOf(context, findings, size) <= room) ?? sizes.at(-1)!
}

// The estimate counts whole lines everywhere and comes out a fifth too high; a page of Letter has 692 points, and the
// layout sets the brief a little smaller where that makes it fit.
const room = 960

// Of the style sheet of the PDF: height of a line and characters on it, by kind of text.
const lines = {
  h1: { height: 25, characters: 40 },
  claim: { height: 13.3, characters: 84 },
  words: { height: 12.2, characters: { 1: 98, 2: 47, 3: 29 } as Record<number, number> },
}
/** Masthead without its title, heading, counts, sign-off box. */
const fixed = 60 + 40 + 30 + 100

function heightOf(context: Context, findings: Finding[], size: BriefSize): number {
  const title = lines.h1.height * rowsOf(context.report.event.title.length, lines.h1.characters)
  return (
    fixed +
    title +
    cautions(context) +
    sum(findings.map(one => findingHeight(context, one, size))) +
    whoHeight(context, size)
  )
}

function cautions({ report }: Context): number {
  return sum(
    grave(report).map(({ message }) => lines.claim.height * rowsOf(message.length, lines.claim.characters)),
  )
}

function findingHeight(context: Context, finding: Finding, size: BriefSize): number {
  // After the title stand two badges and the link.
  const claim = rowsOf(Math.min(finding.title.length, size.title) + 46, lines.claim.characters)
  const sides = mainSides(shortSides(context, finding), size.sides)
  const limit = wordsShown(size, sides.length)
  const lengths = sides.map(({ evidence: [first] }) => {
    const sentence = context.sentenceAt(first!)
    const whole = Math.max(first!.exact.length, sentence ? sentence.end - sentence.start : 0)
    // Role, quotation marks, signs of omission and place.
    return Math.min(limit, whole) + 26
  })
  const words = rowsOf(Math.max(0, ...lengths), lines.words.characters[sides.length] ?? 29)
  return 22 + claim * lines.claim.height + words * lines.words.height
}

/** More articles than this would push the divergences off page 1: they are listed in lines instead. */
export const tableLimit = 8
/** Beyond this even the list of names would: the texts name the others. */
export const listLimit = 60

function whoHeight({ report }: Context, size: BriefSize): number {
  const { articles } = report
  if (articles.length <= tableLimit && size.table) return 40 + 17 * articles.length
  const shown = articles.slice(0, listLimit)
  const [perLine, characters] = shown.length > 24 ? [5, 16] : [4, 21]
  const longest = Math.max(...shown.map(one => Math.min(one.outlet.length, size.outlet)))
  return 14 + 12.4 * Math.ceil(shown.length / perLine) * rowsOf(longest + 3, characters)
}

const rowsOf = (length: number, perRow: number) => Math.max(1, Math.ceil(length / perRow))
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
