/** UTF-16 units that a line on the terminal quotes of a text, and those of them before the difference. */
const length = 160
const before = 60

/** Where two texts first differ; the length of the shorter where it opens the longer. Never inside a surrogate pair. */
export function firstDifference(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at++
  return isInsidePair(one, at) || isInsidePair(other, at) ? at - 1 : at
}

/** The text around `at`, whole where it is short: «… est fermé depuis mardi …». */
export function excerpt(text: string, at: number): string {
  if (text.length <= length) return text
  const from = outOfPair(text, Math.max(0, Math.min(at - before, text.length - length)))
  const to = outOfPair(text, Math.min(text.length, from + length))
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

const outOfPair = (text: string, at: number) => (isInsidePair(text, at) ? at - 1 : at)

const isInsidePair = (text: string, at: number) =>
  at > 0 && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at] ?? '')
