import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Evidence, Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { cutText } from '../prose.js'
import { outlet, place, quotedShort } from '../quotes.js'
import { badges } from './badges.js'
import { type BriefSize, wordsShown } from './brief-size.js'
import { anchorOf } from './card.js'
import { focusOf } from './focus.js'
import { roleLabel } from './roles.js'
import { shortSides } from './short-sides.js'
import { isWithout, mainSides, ownWordsFirst, type Side } from './sides.js'
import { titleOf } from './title.js'

/**
 * A title cut between words; a quotation that the cut leaves open is closed. What only leads up to a statement goes before
 * any of its words do.
 */
function shortTitle(context: Context, { title: whole, details }: Finding, limit: number): string {
  const after =
    typeof details.context === 'string'
      ? ` ${context.translate('finding.exclusive.after', { context: details.context })}`
      : ''
  const isTooLong = whole.length > limit && after !== '' && whole.endsWith(after)
  const title = isTooLong ? whole.slice(0, -after.length) : whole
  const short = cutText(title, limit)
  const [open, close] = context.format.marks.map(mark => mark.trim()) as [string, string]
  const isOpen = short !== title && short.lastIndexOf(open) > short.lastIndexOf(close)
  return isOpen ? `${short}${context.format.marks[1]}` : short
}

/** One of the main divergences on page 1: its title and who says what, side by side, with the exact words. */
export function brief(context: Context, finding: Finding, size: BriefSize): Element {
  const sides = shortSides(context, finding)
  const shown = mainSides(sides, size.sides)
  return h('li', { dataKeep: '', value: finding.rank.position }, [
    h('p.claim', [
      h(
        'strong',
        { dir: 'auto' },
        titleOf(context, { ...finding, title: shortTitle(context, finding, size.title) }),
      ),
      ' ',
      ...badges(context, finding),
      ' ',
      h('a.page-ref', { href: `#${anchorOf(finding)}` }, context.translate('report.see')),
      ...alsoIn(sides.filter(side => !shown.includes(side) && !isWithout(side))),
    ]),
    h(
      'div.columns',
      (finding.kind === 'wording' ? ownWordsFirst(shown) : shown).map(side =>
        h('div', [
          h('p.who', outlet({ ...side.article, outlet: cutText(side.article.outlet, size.outlet) })),
          quotation(context, finding, side.evidence, wordsShown(size, shown.length)),
        ]),
      ),
    ),
  ])
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
    ...quotedShort(context, first, limit, focusOf(context, finding, first), labelOf(finding)),
    ' ',
    place(context, first),
  ])
}

function labelOf({ details }: Finding): string {
  return typeof details.label === 'string' ? details.label : ''
}
