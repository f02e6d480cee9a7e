import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Evidence, Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { byArticle, outlet, place, quotedShort } from '../quotes.js'
import { badges } from './badges.js'
import { anchorOf } from './card.js'

const sidesShown = 3
const charactersShown = 180

/** One of the main divergences on page 1: its title and who says what, side by side, with the exact words. */
export function brief(context: Context, finding: Finding): Element {
  const sides = byArticle(context, finding.evidence)
  const shown = sides.slice(0, sidesShown)
  return h('li', { dataKeep: '' }, [
    h('p.claim', [
      h('strong', { dir: 'auto' }, finding.title),
      ' ',
      ...badges(context, finding),
      ' ',
      h('a.page-ref', { href: `#${anchorOf(finding)}` }, context.translate('report.see')),
    ]),
    h(
      'div.columns',
      shown.map(side => h('div', [h('p.who', outlet(side.article)), quotation(context, side.evidence)])),
    ),
    ...(sides.length > shown.length
      ? [
          h(
            'p.more',
            context.translate('report.more-articles', {
              sigla: sides
                .slice(sidesShown)
                .map(one => one.article.siglum)
                .join(', '),
            }),
          ),
        ]
      : []),
  ])
}

function quotation(context: Context, evidence: Evidence[]): Element {
  const first = evidence[0]!
  return h('p.words', [...quotedShort(context, first, charactersShown), ' ', place(context, first)])
}
