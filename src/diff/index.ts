import type { Change, ChangeType, Span } from '../model/index.js'
import { memo } from '../text/memo.js'
import { changeType } from './change-type.js'
import { diffRuns, type Run } from './runs.js'
import { type DiffToken, diffTokensOf } from './tokens.js'

export { formatChanges } from './format.js'

/** One side of a diff: a stretch of a text in a language. */
export interface DiffSide {
  text: string
  span: Span
  /** Language → tokens, kept here where one side is compared with many. */
  known?: Map<string, DiffToken[]>
}

/** Token diff from a to b with typed changes; offsets lie in the two full texts. */
export function diffTokens(a: DiffSide, b: DiffSide, language: string): Change[] {
  const tokens = { a: tokensOf(a, language), b: tokensOf(b, language) }
  const runs = diffRuns(tokens.a, tokens.b)
  let type: ChangeType = 'wording'
  return runs.map((run, index) => {
    const spans = { a: spanOf(tokens.a, run.a, a.span), b: spanOf(tokens.b, run.b, b.span) }
    if (run.op === 'keep') return { op: run.op, ...spans }
    const [cut, added] = replacementAround(runs, index)
    // An insertion after a deletion is the same replacement.
    if (added && cut && run === added) return { op: run.op, type, ...spans }
    type = changeType(
      { a: a.text, b: b.text },
      cut ? tokens.a.slice(cut.a.from, cut.a.to) : [],
      added ? tokens.b.slice(added.b.from, added.b.to) : [],
      language,
    )
    return { op: run.op, type, ...spans }
  })
}

function tokensOf({ text, span, known }: DiffSide, language: string): DiffToken[] {
  const cut = () => diffTokensOf(text, span, language)
  return known ? memo(known, language, cut) : cut()
}

/** The deletion and the insertion that stand side by side at this run. */
function replacementAround(runs: Run[], index: number): [Run | undefined, Run | undefined] {
  const run = runs[index]!
  const next = runs[index + 1]
  const previous = runs[index - 1]
  if (run.op === 'delete') return [run, next?.op === 'insert' ? next : undefined]
  return [previous?.op === 'delete' ? previous : undefined, run]
}

/** Text range of a token range; an empty one stands where the gap is. */
function spanOf(tokens: DiffToken[], { from, to }: { from: number; to: number }, side: Span): Span {
  if (tokens.length === 0) return from === to ? { start: side.start, end: side.start } : { ...side }
  const start = from < tokens.length ? tokens[from]!.start : side.end
  return { start, end: to > from ? tokens[to - 1]!.end : start }
}
