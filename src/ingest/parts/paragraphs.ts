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

/** Paragraphs of a plain text: its lines, or its blocks where the lines are wrapped. */
export function paragraphs(text: string): Span[] {
  const groups = blocks(text)
  if (!isWrapped(text, groups)) return groups.flat()
  return groups.map(lines => ({ start: lines[0]!.start, end: lines.at(-1)!.end }))
}
