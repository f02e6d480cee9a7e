import type { Block } from '../blocks.js'
import { parseDocument } from './dom.js'
import type { Mark } from './markers.js'
import { readRuns } from './runs.js'

/**
 * Blocks of HTML that is already the article's own: feed content, a converted Word file, a newsletter. No extractor is
 * asked; only what its own marks call furniture is told apart.
 */
export async function readFragment(html: string, name: string): Promise<Block[]> {
  const document = await parseDocument(html, name)
  const { frames, runs } = readRuns(document)
  return runs.map(({ text, frame, linked }): Block => {
    const marks: Mark[] = []
    for (let i = frame.index; i >= 0; i = frames[i]!.parent) marks.push(...frames[i]!.marks)
    const furniture = marks.find(mark => mark.is === 'furniture')
    const is = (kind: string) => marks.some(mark => mark.is === kind)
    if (frame.hidden) return { kind: 'boilerplate', text, reason: 'hidden' }
    if (frame.tag === 'h1') return { kind: 'headline', text, reason: 'h1' }
    if (/^h[2-6]$/.test(frame.tag)) return { kind: 'heading', text, reason: frame.tag }
    if (furniture) return { kind: 'boilerplate', text, reason: furniture.reason }
    if (is('embed')) return { kind: 'boilerplate', text, reason: 'embedded post' }
    if (is('pullquote')) return { kind: 'boilerplate', text, reason: 'pull quote' }
    if (is('caption')) return { kind: 'caption', text, reason: 'caption' }
    if (is('byline') && text.length < 160) return { kind: 'byline', text, reason: 'byline' }
    if (is('standfirst') && text.length >= 30) return { kind: 'lead', text, reason: 'standfirst' }
    if (linked > text.length * 0.8) return { kind: 'boilerplate', text, reason: 'link list' }
    if (frame.tag === 'td' || frame.tag === 'th') {
      if (text.length < 40) return { kind: 'metadata', text, reason: 'table cell' }
    }
    return { kind: 'body', text }
  })
}
