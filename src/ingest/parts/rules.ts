import { cutCapitalHeading } from './capital-heading.js'
import { cutCredit } from './credit.js'
import { markDateLine } from './date-line.js'
import { cutDateline } from './dateline.js'
import { cutFiller } from './filler.js'
import { markLine } from './line.js'
import type { PartRule, Piece, RuleContext } from './piece.js'

/** In this order: what a whole line is, then what is glued to a paragraph's start and end. «PÉKIN (AFP) -» has two words in capitals and is no heading: datelines come before those. */
const rules: PartRule[] = [markLine, markDateLine, cutDateline, cutCapitalHeading, cutCredit, cutFiller]

/** Applies every rule to what is still body. */
export function applyRules(text: string, piece: Piece, context: RuleContext): Piece[] {
  return rules.reduce<Piece[]>(
    (pieces, rule) => pieces.flatMap(p => (p.kind === 'body' ? rule(text, p, context) : [p])),
    [piece],
  )
}
