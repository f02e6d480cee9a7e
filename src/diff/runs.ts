import { TokenDiff } from './token-diff.js'
import type { DiffToken } from './tokens.js'

/** A run of equal, deleted or inserted tokens: half-open token ranges of both sides. */
export interface Run {
  op: 'keep' | 'delete' | 'insert'
  a: { from: number; to: number }
  b: { from: number; to: number }
}

const engine = new TokenDiff()

const operations = { [-1]: 'delete', 0: 'keep', 1: 'insert' } as const

/**
 * Myers' diff of diff-match-patch over tokens: each distinct key becomes one UTF-16 code unit outside the surrogates,
 * so that neither a word nor a character is ever cut. No time limit: the result must not depend on the machine.
 */
export function diffRuns(a: DiffToken[], b: DiffToken[]): Run[] {
  const codes = new Map<string, string>()
  const encode = (tokens: DiffToken[]) => tokens.map(token => codeOf(codes, token.key)).join('')
  const runs: Run[] = []
  let [i, j] = [0, 0]
  for (const [operation, { length }] of engine.diff_main(encode(a), encode(b), false)) {
    const op = operations[operation as -1 | 0 | 1]
    const [stepA, stepB] = [op === 'insert' ? 0 : length, op === 'delete' ? 0 : length]
    runs.push({ op, a: { from: i, to: i + stepA }, b: { from: j, to: j + stepB } })
    i += stepA
    j += stepB
  }
  return runs
}

/** 63 485 distinct tokens fit; beyond that, which no sentence or quotation reaches, rare tokens share the last code. */
function codeOf(codes: Map<string, string>, key: string): string {
  let code = codes.get(key)
  if (code === undefined) {
    const index = Math.min(codes.size + 1, 0xf7fe)
    code = String.fromCharCode(index < 0xd800 ? index : index + 0x800)
    codes.set(key, code)
  }
  return code
}
