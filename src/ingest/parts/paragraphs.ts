import type { Span } from '../../model/index.js'
import { trimmed } from './piece.js'

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g

/** Non-empty lines without the white space around them, grouped in blocks between blank lines. */
function blocks(text: string): Span[][] {
  const found: Span[][] = []
  let block: Span[] = []
  let start = 0
  const close = (end: number) => {
    const line = trimmed(text, start, end)
    if (line) block.push(line)
    else if (block.length) {
      found.push(block)
      block = []
    }
  }
  for (const match of text.matchAll(lineEnd)) {
    close(match.index)
    start = match.index + match[0].length
  }
  close(text.length)
  if (block.length) found.push(block)
  return found
}

/** The widest line of a text that was wrapped by an editor or a mail program. */
const wrapWidth = 100

/** Whether lines run on: «… la visite du\nprésident …»; then a blank line parts paragraphs, not a line end. */
function isWrapped(text: string, groups: Span[][]): boolean {
  let inner = 0
  let open = 0
  let runOn = 0
  for (const lines of groups)
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = text.slice(lines[i]!.start, lines[i]!.end)
      if (line.length > wrapWidth) return false
      inner++
      if (line.length < 40 || /[.!?…:»”"]$/.test(line)) continue
      open++
      if (/^\p{Ll}/u.test(text.slice(lines[i + 1]!.start, lines[i + 1]!.start + 2))) runOn++
    }
  return runOn >= 2 && open > inner * 0.6
}

/** «… avait dévoilé les détails du» / «plan de sauvetage …»: a link or a page end broke the sentence. */
function isBroken(text: string, above: Span, below: Span): boolean {
  const head = text.slice(Math.max(above.start, above.end - 40), above.end)
  const tail = text.slice(below.start, below.start + 3)
  // «a) …», «b. …» number a list.
  return !/[.!?…:;»”"]$/.test(head) && /^\p{Ll}/u.test(tail) && !/^\p{Ll}[).]/u.test(tail)
}

/** Paragraphs of a plain text: its lines, or its blocks where the lines are wrapped; broken sentences are joined. */
export function paragraphs(text: string): Span[] {
  const groups = blocks(text)
  const wrapped = isWrapped(text, groups)
  const lines = wrapped
    ? groups.map(block => ({ start: block[0]!.start, end: block.at(-1)!.end }))
    : groups.flat()
  const joined: Span[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    // The first line may be a headline above «iPhone : …»; below it a small letter goes on with the sentence.
    if (above && joined.length > 1 && isBroken(text, above, line)) above.end = line.end
    else joined.push({ ...line })
  }
  return joined
}
