/** Levels that are cut into pieces: the report, its fields, the entries of a list. A piece is an entry's field. */
const levels = 3

/**
 * What `JSON.stringify(value, null, 2)` and a line feed make, in UTF-8. The text of five hundred articles has more than
 * a hundred million characters, which as one string would take three times its size on the way to the file.
 */
export function jsonBytes(value: unknown): Buffer {
  const chunks: Buffer[] = []
  let held: string[] = []
  let length = 0
  const flush = () => {
    chunks.push(Buffer.from(held.join('')))
    held = []
    length = 0
  }
  for (const piece of pieces(value, '', levels)) {
    held.push(piece)
    length += piece.length
    if (length > 1 << 20) flush()
  }
  held.push('\n')
  flush()
  return Buffer.concat(chunks)
}

function* pieces(value: unknown, indent: string, depth: number): Generator<string> {
  const entries = depth > 0 ? entriesOf(value) : []
  if (entries.length === 0) {
    // A line feed within a string is written `\n`, so that every real one is followed by an indent.
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
    return
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const inner = `${indent}  `
  let before = `${open}\n${inner}`
  for (const [key, entry] of entries) {
    yield key === null ? before : `${before}${JSON.stringify(key)}: `
    yield* pieces(entry, inner, depth - 1)
    before = `,\n${inner}`
  }
  yield `\n${indent}${close}`
}

/** Entries as JSON has them: a field without a value is left out, such an element of a list is null. */
function entriesOf(value: unknown): [string | null, unknown][] {
  if (Array.isArray(value)) return value.map(entry => [null, entry ?? null])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).filter(([, entry]) => entry !== undefined)
}
