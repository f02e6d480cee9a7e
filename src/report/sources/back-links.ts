import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import { anchorOf } from '../finding/card.js'

/** Anchor of a sentence → links to the findings that rest on it, in the order of rank. */
export type BackLinks = Map<string, Element[]>

export function backLinks(context: Context): BackLinks {
  const links: BackLinks = new Map()
  for (const finding of context.findings) {
    const anchors = new Set(finding.evidence.map(one => context.sentenceAt(one)?.anchor))
    for (const anchor of anchors) {
      if (anchor === undefined) continue
      const label = context.translate('report.back-link', { n: finding.rank.position })
      const link = h(
        'a.back-link',
        { href: `#${anchorOf(finding)}`, ariaLabel: label },
        `↑${finding.rank.position}`,
      )
      links.set(anchor, [...(links.get(anchor) ?? []), link])
    }
  }
  return links
}
