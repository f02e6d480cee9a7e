import { collapse, type DomDocument, type DomElement, type DomNode, elementNode, textNode } from './dom.js'
import { type Mark, marksOf } from './markers.js'

/** The mark put on every element, by which the extractor's answer is matched with the page. */
export const indexAttribute = 'data-run-index'

/** An element of the page that may hold text. */
export interface Frame {
  index: number
  /** Index of the parent, −1 at the root. */
  parent: number
  tag: string
  marks: Mark[]
  hidden: boolean
}

/** A stretch of text without a block boundary: what a reader sees as one paragraph. */
export interface Run {
  text: string
  /** Characters of it inside links. */
  linked: number
  /** The nearest block element. */
  frame: Frame
  /** Characters inside `time`. */
  timed: number
}

export interface Page {
  frames: Frame[]
  runs: Run[]
}

const skipped = new Set(
  'script style template svg math iframe object embed noscript head select option textarea input audio video canvas map area link meta title'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const namingAttributes = [
  'class',
  'id',
  'itemprop',
  'role',
  'rel',
  'data-component',
  'data-testid',
  'property',
]

/** Cuts a page into runs, in document order, and numbers its elements. Must be called before the page is changed. */
export function readRuns(document: DomDocument): Page {
  const walker = new Walker()
  // A source of comments alone, or of one script, has no root to walk.
  if (document.documentElement)
    walker.element(document.documentElement, -1, { hidden: false, link: false, time: false })
  return { frames: walker.frames, runs: walker.runs }
}

interface State {
  hidden: boolean
  link: boolean
  time: boolean
}

class Walker {
  readonly frames: Frame[] = []
  readonly runs: Run[] = []
  private pieces: { text: string; state: State }[] = []
  private block = 0

  element(element: DomElement, parent: number, state: State): void {
    const tag = element.localName.toLowerCase()
    if (skipped.has(tag)) return
    const frame = this.frame(element, tag, parent, state)
    const inner = {
      hidden: frame.hidden,
      link: state.link || tag === 'a',
      time: state.time || tag === 'time',
    }
    if (inline.has(tag) && !isBlockLike(frame)) this.children(element, frame.index, inner)
    else {
      this.flush()
      const outer = this.block
      this.block = frame.index
      this.children(element, frame.index, inner)
      this.flush()
      this.block = outer
    }
  }

  private children(element: DomElement, index: number, state: State): void {
    for (const child of Array.from<DomNode>(element.childNodes)) {
      if (child.nodeType === textNode) this.pieces.push({ text: child.textContent ?? '', state })
      else if (child.nodeType === elementNode) {
        const tag = (child as DomElement).localName.toLowerCase()
        if (tag === 'br') this.pieces.push({ text: '\u0000', state })
        else this.element(child as DomElement, index, state)
      }
    }
  }

  private frame(element: DomElement, tag: string, parent: number, state: State): Frame {
    const names = namingAttributes.map(name => element.getAttribute(name) ?? '').join(' ')
    const style = element.getAttribute('style') ?? ''
    const hidden =
      state.hidden ||
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
    const frame = { index: this.frames.length, parent, tag, marks: marksOf(tag, names), hidden }
    element.setAttribute(indexAttribute, String(frame.index))
    this.frames.push(frame)
    return frame
  }

  /** Ends the run; two line breaks end a paragraph too, as on pages older than style sheets. */
  flush(): void {
    const pieces = this.pieces
    this.pieces = []
    let paragraph: typeof pieces = []
    let breaks = 0
    for (const piece of pieces) {
      if (piece.text === '\u0000') breaks++
      else if (piece.text.trim()) {
        if (breaks > 1) {
          this.push(paragraph)
          paragraph = []
        } else if (breaks === 1) paragraph.push({ text: ' ', state: piece.state })
        paragraph.push(piece)
        breaks = 0
      } else if (breaks === 0) paragraph.push(piece)
    }
    this.push(paragraph)
  }

  private push(pieces: { text: string; state: State }[]): void {
    const text = collapse(pieces.map(piece => piece.text).join(''))
    if (!text) return
    const count = (of: (state: State) => boolean) =>
      pieces.reduce((n, { text: part, state }) => n + (of(state) ? collapse(part).length : 0), 0)
    const frame = this.frames[this.block]!
    const hidden = pieces.every(piece => piece.state.hidden)
    this.runs.push({
      text,
      linked: count(state => state.link),
      timed: count(state => state.time),
      frame: hidden && !frame.hidden ? { ...frame, hidden } : frame,
    })
  }
}

/** A `span` of a byline or a date is a block of its own on most pages, laid out by style sheets. */
function isBlockLike(frame: Frame): boolean {
  return frame.marks.some(mark => mark.is === 'byline' || mark.is === 'caption')
}
