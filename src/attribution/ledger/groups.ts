import type { Alignment, Attribution, Document, Source, Span } from '../../model/index.js'
import { alignedSentences } from './aligned.js'
import { candidatePairs } from './candidates.js'
import { unmarkedCounterparts } from './counterparts.js'
import { sameUtterance } from './same.js'
import { unmarkedRepetitions } from './unmarked.js'
import { markedUtterances, type Utterance } from './utterances.js'
import { foldAccents } from './words.js'

/** Gathers the printed versions of each utterance, quotations first, then unmarked words that repeat one. */
export function groupUtterances(
  documents: Document[],
  alignment: Alignment,
  attributions: Attribution[],
  sources: Source[],
): Utterance[][] {
  const persons = new Map(
    sources
      .filter(one => one.kind === 'person' && one.entityId)
      .map(one => [one.id, foldAccents(one.name.split(' ').at(-1)!.toLowerCase())]),
  )
  // By id, which comes from the text: what joins what must not depend on the order of the files.
  const utterances = markedUtterances(documents, attributions, persons).sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.content.start - b.content.start,
  )
  const parent = utterances.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const aligned = alignedSentences(alignment)
  for (const [a, b] of candidatePairs(utterances)) {
    if (root(a) === root(b) || !sameUtterance(utterances[a]!, utterances[b]!, aligned)) continue
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  const groups = new Map<number, Utterance[]>()
  for (const [index, utterance] of utterances.entries()) {
    const group = groups.get(root(index))
    if (group === undefined) groups.set(root(index), [utterance])
    else group.push(utterance)
  }
  for (const { utterance, repeats } of unmarkedRepetitions(documents, attributions, utterances)) {
    const group = groups.get(root(utterance))!
    if (!addsNothing(group, repeats)) group.push(repeats)
  }
  for (const { utterance, repeats } of unmarkedCounterparts(documents, alignment, attributions, utterances)) {
    const group = groups.get(root(utterance))!
    if (!group.some(({ article }) => article === repeats.article)) group.push(repeats)
  }
  return [...groups.values()]
}

/** An article that repeats more of the row elsewhere without marks needs only the longest such place. */
function addsNothing(group: Utterance[], repeats: Utterance): boolean {
  const same = group.findIndex(
    one => !one.marked && one.article === repeats.article && overlaps(one.content, repeats.content),
  )
  if (same < 0) return false
  if (group[same]!.words.length >= repeats.words.length) return true
  group.splice(same, 1)
  return false
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
