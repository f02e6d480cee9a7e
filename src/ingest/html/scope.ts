import type { Frame, Page, Run } from './runs.js'

/** The frames that hold the article: where lost paragraphs are looked for. */
export interface Scope {
  /** Index of the article's element. */
  root: number
  contains(frame: Frame): boolean
  /** Whether a frame holds so much of the article that no mark on it can be true (`page-with-sidebar`). */
  holdsMost(index: number): boolean
}

/** Share of the kept text that makes an element the article's, and that makes marks on it unbelievable. */
const most = 0.8
const tooMuchToMark = 0.4

/** Finds the deepest element that holds most of the kept prose, then the article or main element close above it. */
export function findScope(page: Page, prose: Run[]): Scope {
  const held = new Array<number>(page.frames.length).fill(0)
  let total = 0
  for (const run of prose) {
    total += run.text.length
    for (let i = run.frame.index; i >= 0; i = page.frames[i]!.parent) held[i]! += run.text.length
  }
  let root = 0
  for (const frame of page.frames) if (total > 0 && held[frame.index]! >= total * most) root = frame.index
  root = widen(page, root)
  const contains = (frame: Frame) => {
    for (let i = frame.index; i >= 0; i = page.frames[i]!.parent) if (i === root) return true
    return false
  }
  return { root, contains, holdsMost: index => held[index]! > total * tooMuchToMark }
}

/** `div.content` inside `article`: the standfirst is often beside the former, inside the latter. */
function widen(page: Page, root: number): number {
  let found = root
  for (let i = root, steps = 0; i >= 0 && steps < 6; i = page.frames[i]!.parent, steps++) {
    const { tag } = page.frames[i]!
    if (tag === 'article' || tag === 'main') return i
  }
  const parent = page.frames[found]!.parent
  if (parent > 0 && page.frames[parent]!.tag !== 'body') found = parent
  return found
}
