/** The marks of quotations inside a title, which has marks of its own. */
export interface InnerMarks {
  open: string
  close: string
}

/**
 * One line without the point at its end; its own marks do not repeat the title's, and no mark or bracket is left without its
 * partner. Straight marks are turned already.
 */
export function plain(said: string, { open: opening, close: closing }: InnerMarks): string {
  const turned = said
    .replace(/\s+/gu, ' ')
    .replace(/«\s?/gu, '“')
    .replace(/\s?»/gu, '”')
    .replace(/^[\s–—-]+/u, '')
    .replace(/^[)\]\s]+/u, '')
    .replace(/[\s.,;:!…]+$/u, '')
  return withoutLoneBrackets(inPairs(turned))
    .replace(/^“([^“”]*?)[\s.,;:!…]*”$/u, '$1')
    .replace(/“/gu, opening)
    .replace(/”/gu, closing)
}

/**
 * A mark that was opened before, or is closed after, gets its partner here. Some papers close with the mark that opens:
 * «“Bettie Page“ remains».
 */
function inPairs(printed: string): string {
  let isOpen = false
  const said = printed.replace(/[“”]/gu, mark => {
    isOpen = mark === '“' && !isOpen
    return isOpen ? '“' : '”'
  })
  const balance = (said.match(/“/gu)?.length ?? 0) - (said.match(/”/gu)?.length ?? 0)
  return balance > 0 ? `${said}”` : balance < 0 ? `“${said}` : said
}

/** A closing bracket whose partner stands before the stretch, or an opening one whose partner stands after it. */
function withoutLoneBrackets(said: string): string {
  const lone = new Set<number>()
  const opened: number[] = []
  ;[...said.matchAll(/[()]/gu)].forEach(({ 0: bracket, index }) => {
    if (bracket === '(') opened.push(index)
    else if (opened.pop() === undefined) lone.add(index)
  })
  for (const index of opened) lone.add(index)
  if (lone.size === 0) return said
  return said
    .split('')
    .filter((_, index) => !lone.has(index))
    .join('')
}
