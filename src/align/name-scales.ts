import type { Document, Unit } from '../model/index.js'
import { stopWordSet } from './stop-words.js'
import type { TokenMark } from './token-marks.js'

/**
 * By token of a unit, what a word weighs inside its name: 1 over the content words of the naming, so that the words of
 * one naming count together as much as one word. «Association pour le droit de mourir dans la dignité» would else join
 * any two sentences that only mention it. 1 outside names.
 */
export function nameScales({ article, tokens }: Document, unit: Unit, marks: TokenMark[]): Float64Array {
  const stopWords = stopWordSet(article.language)
  const scales = new Float64Array(unit.lastToken - unit.firstToken).fill(1)
  for (let from = unit.firstToken; from < unit.lastToken; ) {
    const { entity } = marks[from]!
    let to = from + 1
    while (entity !== undefined && to < unit.lastToken && marks[to]!.entity === entity) to++
    if (entity !== undefined) {
      const naming = tokens.slice(from, to)
      const content = naming.filter(({ kind, key }) => kind !== 'punctuation' && !stopWords.has(key)).length
      scales.fill(1 / Math.max(1, content), from - unit.firstToken, to - unit.firstToken)
    }
    from = to
  }
  return scales
}
