import type { Element } from 'hast'
import { s } from 'hastscript'
import type { SentenceLinks } from './links.js'

const width = 10

/**
 * Overview of an article: one bar for each sentence, as high as it is long, coloured by what it shares. Hidden from
 * assistive technology: it repeats what the sentences say of themselves.
 */
export function strip(article: string, links: SentenceLinks): Element | null {
  const sentences = (links.sentences.get(article) ?? []).filter(one => links.status.has(one.anchor.slice(2)))
  if (sentences.length === 0) return null
  let y = 0
  const bars = sentences.map(one => {
    const height = one.end - one.start
    const bar = s('rect', {
      x: 0,
      y,
      width,
      height: Math.max(1, height - gap(sentences.length)),
      dataRelation: links.status.get(one.anchor.slice(2)),
    })
    y += height
    return s('a', { href: `#${one.anchor}`, tabIndex: -1 }, bar)
  })
  return s(
    'svg.strip',
    { viewBox: `0 0 ${width} ${y}`, preserveAspectRatio: 'none', ariaHidden: 'true' },
    bars,
  )
}

/** A hairline between bars, in characters: fewer sentences make longer articles relative to the strip's height. */
function gap(count: number): number {
  return count > 60 ? 4 : 10
}
