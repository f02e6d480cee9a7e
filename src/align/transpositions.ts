import type { ParagraphPair } from '../model/index.js'

/**
 * Marks the paragraph pairs that stand in another order. Of each two articles, the pair that crosses most others is
 * taken out until none cross; those taken out have moved. Unlike a longest increasing subsequence this gives the same
 * answer from both sides.
 */
export function markMoved(pairs: Omit<ParagraphPair, 'moved'>[]): ParagraphPair[] {
  const groups = new Map<string, ParagraphPair[]>()
  const marked = pairs.map(pair => ({ ...pair, moved: false }))
  for (const pair of marked) {
    const key = `${pair.a.article} ${pair.b.article}`
    const group = groups.get(key)
    if (group) group.push(pair)
    else groups.set(key, [pair])
  }
  for (const group of groups.values()) moveCrossing(group)
  return marked
}

/** Counts every crossing once and takes off those of the pairs that leave: books have thousands of paragraphs. */
function moveCrossing(group: ParagraphPair[]): void {
  let kept = group.map(pair => ({ pair, crossings: group.filter(other => cross(pair, other)).length }))
  while (true) {
    const most = kept.reduce((top, { crossings }) => Math.max(top, crossings), 0)
    if (most === 0) return
    // All that cross equally often move together: choosing one by place would differ between the two sides.
    const moved = kept.filter(({ crossings }) => crossings === most)
    kept = kept.filter(({ crossings }) => crossings < most)
    for (const { pair } of moved) {
      pair.moved = true
      for (const rest of kept) if (cross(pair, rest.pair)) rest.crossings--
    }
  }
}

function cross(x: ParagraphPair, y: ParagraphPair): boolean {
  return (x.a.start - y.a.start) * (x.b.start - y.b.start) < 0
}
