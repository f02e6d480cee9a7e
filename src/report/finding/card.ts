import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { withinLimit } from '../limits.js'
import { counted } from '../prose.js'
import { outlet } from '../quotes.js'
import { badges } from './badges.js'
import { focusOf } from './focus.js'
import { quotationSides } from './quotation.js'
import { isWithout, type Side, sidesOf } from './sides.js'
import { titleOf } from './title.js'
import { evidenceWords } from './words.js'

// Beyond this many outlets the rest is folded: 40 blocks of evidence hide the divergence they prove.
const openArticles = 6

export function anchorOf(finding: Finding): string {
  return `finding-${finding.id}`
}

/**
 * One finding with all of its evidence, each span between quotation marks and linked to its sentence. `prefix` keeps
 * the anchors apart where a finding is shown twice in a document.
 */
export function card(context: Context, finding: Finding, prefix = ''): Element {
  const anchor = prefix ? `${prefix}-${anchorOf(finding)}` : anchorOf(finding)
  const sides = sidesOf(context, finding)
  return h(
    'article.finding',
    {
      id: anchor,
      dataFinding: finding.id,
      dataKind: finding.kind,
      dataConfidence: finding.confidence,
      dataArticles: concerned(context, finding, sides).join(' '),
      dataKeep: finding.evidence.length <= 4 ? '' : undefined,
    },
    [
      // The answer key has no group of the kind above it.
      h(prefix ? 'h3' : 'h4', [
        h('a.number', { href: `#${anchor}` }, String(finding.rank.position)),
        ' ',
        h('span.title', { dir: 'auto' }, titleOf(context, finding)),
      ]),
      h('p.badges', [...badges(context, finding), ...reasons(context, finding)]),
      ...(quotationSides(context, finding) ?? evidenceOf(context, finding, sides)),
    ],
  )
}

/**
 * The sigla that a filter by outlet finds it under: the articles that its title or its evidence is about. What another
 * has nearest to the statement of one article alone does not make the finding its own.
 */
function concerned(context: Context, finding: Finding, sides: Side[]): string[] {
  const { absent } = finding.details
  const without = finding.kind === 'absent' && Array.isArray(absent) ? absent.map(one => one?.article) : []
  const withIt = sides.filter(side => !isWithout(side)).map(side => side.article.id)
  const ids = new Set<unknown>([...withIt, ...without])
  return context.report.articles.filter(one => ids.has(one.id)).map(one => one.siglum)
}

function evidenceOf(context: Context, finding: Finding, sides: Side[]): ElementContent[] {
  if (sides.length === 2) {
    return [
      h(
        'div.columns',
        sides.map(side => h('div.evidence', oneSide(context, finding, side))),
      ),
    ]
  }
  const { shown, note } = withinLimit(context, sides, 'versions')
  const items = shown.map(side => h('li', oneSide(context, finding, side)))
  const open = h('ul.evidence', items.slice(0, openArticles))
  if (items.length <= openArticles) return [open]
  const rest = counted(context.translate, 'report.more-outlets', sides.length - openArticles)
  return [open, h('details', [h('summary', rest), h('ul.evidence', items.slice(openArticles)), ...note])]
}

function oneSide(context: Context, finding: Finding, side: Side): ElementContent[] {
  return [
    h('p.who', outlet(side.article)),
    ...evidenceWords(context, side.evidence, one =>
      // What is only near has the words by chance.
      one.role === 'nearest' ? undefined : focusOf(context, finding, one),
    ),
  ]
}

/**
 * Why it stands at its rank, in the words of the ranking; confidence has its badge. A printed page leaves this to the
 * method: what a human changed is said everywhere.
 */
function reasons(context: Context, finding: Finding): ElementContent[] {
  const { translate } = context
  const confidence = translate(finding.confidence === 'sure' ? 'rank.sure' : 'rank.review')
  const shown = finding.rank.reasons.filter(reason => reason !== confidence)
  const corrected = finding.human
    ? [' ', h('small.reasons', translate('report.corrected', { by: finding.human }))]
    : []
  return [' ', h('small.reasons', { dataOnly: 'html' }, shown.join(' · ')), ...corrected].map(one =>
    typeof one === 'string' ? { type: 'text', value: one } : one,
  )
}
