import DiffMatchPatch from 'diff-match-patch'

type Edits = ReturnType<DiffMatchPatch['diff_main']>

/**
 * diff-match-patch with its inner search (Myers 1986, both ways at once) over arrays that are used again: the original
 * makes two for each call and reads the clock at every step. Same edits.
 */
export class TokenDiff extends DiffMatchPatch {
  override Diff_Timeout = 0

  override diff_bisect_(a: string, b: string): Edits {
    const middle = middleOf(a, b)
    if (middle === null)
      return [
        [-1, a],
        [1, b],
      ]
    const [x, y] = middle
    const head = this.diff_main(a.slice(0, x), b.slice(0, y), false)
    return head.concat(this.diff_main(a.slice(x), b.slice(y), false))
  }
}

/** Furthest places reached on each diagonal, from the starts and from the ends. */
let forward = new Int32Array(1024)
let backward = new Int32Array(1024)

/** Where the shortest ways from both ends meet; null where the texts have nothing in common. */
function middleOf(a: string, b: string): [number, number] | null {
  const most = Math.ceil((a.length + b.length) / 2)
  const size = 2 * most
  if (forward.length < size + 2) {
    forward = new Int32Array(2 * size)
    backward = new Int32Array(2 * size)
  }
  forward.fill(-1, 0, size + 2)
  backward.fill(-1, 0, size + 2)
  forward[most + 1] = 0
  backward[most + 1] = 0
  const delta = a.length - b.length
  const odd = delta % 2 !== 0
  // Diagonals that have run off the grid, at either end, of the forward and of the backward way.
  let [cut, cutEnd, back, backEnd] = [0, 0, 0, 0]
  for (let d = 0; d < most; d++) {
    for (let k = cut - d; k <= d - cutEnd; k += 2) {
      const at = most + k
      let x = stepFrom(forward, at, k, d)
      let y = x - k
      while (x < a.length && y < b.length && a.charCodeAt(x) === b.charCodeAt(y)) {
        x++
        y++
      }
      forward[at] = x
      if (x > a.length) cutEnd += 2
      else if (y > b.length) cut += 2
      else if (odd) {
        const facing = most + delta - k
        if (facing >= 0 && facing < size && backward[facing] !== -1 && x >= a.length - backward[facing]!)
          return [x, y]
      }
    }
    for (let k = back - d; k <= d - backEnd; k += 2) {
      const at = most + k
      let x = stepFrom(backward, at, k, d)
      let y = x - k
      while (
        x < a.length &&
        y < b.length &&
        a.charCodeAt(a.length - x - 1) === b.charCodeAt(b.length - y - 1)
      ) {
        x++
        y++
      }
      backward[at] = x
      if (x > a.length) backEnd += 2
      else if (y > b.length) back += 2
      else if (!odd) {
        const facing = most + delta - k
        if (facing >= 0 && facing < size && forward[facing] !== -1 && forward[facing]! >= a.length - x)
          return [forward[facing]!, forward[facing]! - delta + k]
      }
    }
  }
  return null
}

/** Down from the diagonal above or right from the one below, whichever lies further. */
function stepFrom(way: Int32Array, at: number, k: number, d: number): number {
  return k === -d || (k !== d && way[at - 1]! < way[at + 1]!) ? way[at + 1]! : way[at - 1]! + 1
}
