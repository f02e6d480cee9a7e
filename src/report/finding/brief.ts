import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Evidence, Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { outlet, place, quotedShort } from '../quotes.js'
import { badges } from './badges.js'
import { anchorOf } from './card.js'
import { focusOf } from './focus.js'
import { roleLabel } from './roles.js'
import { isWithout, mainSides, type Side, sidesOf } from './sides.js'
import { titleOf } from './title.js'

const sidesShown = 3
/** By the number of sides: five divergences, the articles and the sign-off box must fit one page of paper. */
const charactersShown: Record<number, number> = { 1: 220, 2: 160, 3: 115 }

/** One of the main divergences on page 1: its title and who says what, side by side, with the exact words. */
export function brief(context: Context, finding: Finding): Element {
  const sides = sidesShortly(context, finding)
  const shown = mainSides(sides, sidesShown)
  return h('li', { dataKeep: '' }, [
    h('p.claim', [
      h('strong', { dir: 'auto' }, titleOf(context, finding)),
      ' ',
      ...badges(context, finding),
      ' ',
      h('a.page-ref', { href: `#${anchorOf(finding)}` }, context.translate('report.see')),
      ...alsoIn(sides.filter(side => !shown.includes(side) && !isWithout(side))),
    ]),
    h(
      'div.columns',
      shown.map(side =>
        h('div', [
          h('p.who', outlet(side.article)),
          quotation(context, finding, side.evidence, charactersShown[shown.length] ?? 115),
        ]),
      ),
    ),
  ])
}

/**
 * What only one article states needs no nearest passage of another on page 1, nor does what is absent need one that
 * has little to do with it: the detail shows both.
 */
function sidesShortly(context: Context, finding: Finding): Side[] {
  const isNear = ({ article }: Side) => finding.kind !== 'exclusive' && scoreOf(finding, article.id) >= near
  return sidesOf(context, finding).filter(side => !isWithout(side) || isNear(side))
}

// Below this the nearest passage shares a name or a place with the statement, and no more.
const near = 0.4

/** How near the nearest passage of an article comes to what it lacks, 0..1; 0 when the finding does not say. */
function scoreOf({ details }: Finding, article: string): number {
  const { absent } = details
  if (!Array.isArray(absent)) return 0
  const one = absent.find((candidate): candidate is { score: number } => candidate?.article === article)
  return typeof one?.score === 'number' ? one.score : 0
}

/** `+ D, E` */
function alsoIn(sides: Side[]): ElementContent[] {
  if (sides.length === 0) return []
  const sigla = sides.map(side => side.article.siglum).join(', ')
  return [{ type: 'text', value: ' ' }, h('small.more', `+\u00a0${sigla}`)]
}

function quotation(context: Context, finding: Finding, evidence: Evidence[], limit: number): Element {
  // Whom an article credits is what an attribution is about: its source stands in sight rather than the claim.
  const first = evidence.find(one => one.role === 'source') ?? evidence[0]!
  const role = roleLabel(context, first.role)
  return h('p.words', [
    ...(role ? [h('span.role', role), ' '] : []),
    ...quotedShort(context, first, limit, focusOf(context, finding, first)),
    ' ',
    place(context, first),
  ])
}
