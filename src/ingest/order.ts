/** Compares by UTF-16 code units: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `1_2.txt` before `1_10.txt`: digits compare as numbers, all else by code units; `01` before `1`, to tell them apart. */
export function byName(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = byPiece(left[i]!, right[i]!)
    if (order !== 0) return order
  }
  return left.length - right.length || byCodeUnit(a, b)
}

/** Runs of digits and what stands between them. */
const pieces = (name: string): string[] => name.match(/[0-9]+|[^0-9]+/g) ?? []

/** A number of any length: without its zeros, the longer one is the greater. */
function byPiece(a: string, b: string): number {
  if (!/^[0-9]/.test(a) || !/^[0-9]/.test(b)) return byCodeUnit(a, b)
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return left.length - right.length || byCodeUnit(left, right)
}
