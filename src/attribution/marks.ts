import type { AttributionData } from '../language/pack/attribution.js'
import type { Span } from '../model/index.js'

/** One pair of quotation marks, or a line of dialogue. `start`–`end` holds the marks, `content` what stands between, without border spaces. */
export interface Quotation extends Span {
  content: Span
  /** 0 for outer marks, 1 for marks inside them. */
  depth: number
  /** True when the speech goes on from the paragraph before (a mark repeated at each paragraph). */
  continues: boolean
  /** Set for a line of dialogue, which a dash opens in place of marks. */
  dialogue?: true
}

export interface MarkProblem extends Span {
  message: 'unclosed' | 'stray-close'
}

export interface MarkReading {
  quotations: Quotation[]
  problems: MarkProblem[]
}

type Side = 'open' | 'close' | 'either'

interface Mark extends Span {
  /** Index into the pairs of the pack. */
  style: number
  side: Side
}

const space = /[\s\u00a0\u202f]/u
/** What may stand directly before an opening mark: nothing, a space, a bracket, a dash, an elision («qu'"il»), another mark. */
const beforeOpen = /[\s\u00a0\u202f([{—–\-'’«“‹„:/"]/u
/** What may stand directly after a closing mark. */
const afterClose = /[\s\u00a0\u202f)\]},;:.!?…—–\-»”›"']/u
const letter = /[\p{L}\p{N}]/u

function sideOf(text: string, at: number, length: number): Side {
  const before = at === 0 ? '\n' : text[at - 1]!
  const after = at + length >= text.length ? '\n' : text[at + length]!
  const closesHere = /[,;:!?)\]]/.test(after) || (after === '.' && text[at + length + 1] !== '.')
  const canOpen = beforeOpen.test(before) && !space.test(after) && !closesHere
  const canClose = !space.test(before) && afterClose.test(after)
  if (canOpen !== canClose) return canOpen ? 'open' : 'close'
  // `un "non"` glued on both sides, or free on both («" de rappeler…»): only the order tells.
  return 'either'
}

/** The apostrophe as a quotation mark: never within a word, never after s as in «the workers' union». */
function apostropheSide(text: string, at: number): Side | null {
  const before = at === 0 ? '\n' : text[at - 1]!
  const after = at + 1 >= text.length ? '\n' : text[at + 1]!
  if (!letter.test(before) && letter.test(after)) return /[\s(—–:"“\u00a0]/u.test(before) ? 'open' : null
  // «Center, ' her rep says»: a space slipped in before the mark.
  if (space.test(before) && /[.,!?]/.test(text[at - 2] ?? '') && /[\s]/.test(after)) return 'close'
  if (/[.,!?…\p{L}]/u.test(before) && /[\s).,;:!?"”]/u.test(after)) return 'close'
  return null
}

const firstCharacters = new WeakMap<AttributionData, Set<string>>()

/** Characters that a mark can begin with: most characters are passed over at once. */
function markCharacters(data: AttributionData): Set<string> {
  let known = firstCharacters.get(data)
  if (known === undefined) {
    known = new Set(data.quotationMarks.flatMap(({ open, close }) => [open[0]!, close[0]!]))
    firstCharacters.set(data, known)
  }
  return known
}

function marksIn(text: string, from: number, to: number, data: AttributionData): Mark[] {
  const marks: Mark[] = []
  const first = markCharacters(data)
  for (let at = from; at < to; at++) {
    if (!first.has(text[at]!)) continue
    const found = markAt(text, at, data)
    if (found === null) continue
    marks.push(found)
    at = found.end - 1
  }
  return marks
}

function markAt(text: string, at: number, data: AttributionData): Mark | null {
  for (const [style, { open, close }] of data.quotationMarks.entries()) {
    if (open === close) {
      if (!text.startsWith(open, at)) continue
      // 5'10" is a height, not speech.
      if (open === '"' && /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) continue
      const side = open === "'" ? apostropheSide(text, at) : sideOf(text, at, open.length)
      if (side !== null) return { start: at, end: at + open.length, style, side }
    } else if (text.startsWith(open, at)) {
      return { start: at, end: at + open.length, style, side: 'open' }
    } else if (text.startsWith(close, at)) {
      // ’ is nearly always an apostrophe.
      if (close === '’' && apostropheSide(text, at) !== 'close') continue
      return { start: at, end: at + close.length, style, side: 'close' }
    }
  }
  return null
}

/** Marks looked at ahead: a paragraph with more nested marks than this is no prose. */
const lookAhead = 200

/** Counts the marks of a style that can close from an index on. */
function closersAfter(marks: Mark[], index: number, style: number): number {
  let closers = 0
  for (let i = index + 1; i < Math.min(marks.length, index + lookAhead); i++) {
    const mark = marks[i]!
    if (mark.style !== style) continue
    if (mark.side === 'open') closers--
    else closers++
    if (closers >= 2) return closers
  }
  return closers
}

function border(text: string, start: number, end: number): Span {
  let s = start
  let e = end
  while (s < e && space.test(text[s]!)) s++
  while (e > s && space.test(text[e - 1]!)) e--
  return { start: s, end: e }
}

interface ParagraphMarks {
  quotations: Quotation[]
  /** Opening marks that nothing closed, outermost first. */
  open: Mark[]
  stray: Mark[]
}

/** A straight double mark and a curly one: «"Stay down,” he said» mixes them, where nothing else closes the first. */
function areSiblings(text: string, one: Mark, other: Mark): boolean {
  return /["“”]/.test(text[one.start]!) && /["“”]/.test(text[other.start]!)
}

/**
 * Pairs the marks of one paragraph with a stack. Each style closes its own opening; a close that has none may close a
 * double mark of another shape.
 */
function pairMarks(text: string, marks: Mark[]): ParagraphMarks {
  const quotations: Quotation[] = []
  const stack: Mark[] = []
  const lost: Mark[] = []
  const stray: Mark[] = []
  const close = (at: number, mark: Mark) => {
    lost.push(...stack.splice(at + 1))
    const open = stack.pop()!
    const content = border(text, open.end, mark.start)
    if (content.end > content.start)
      quotations.push({ start: open.start, end: mark.end, content, depth: stack.length, continues: false })
  }
  for (const [index, mark] of marks.entries()) {
    const top = stack.findLastIndex(open => open.style === mark.style)
    const opens = mark.side === 'open' || (mark.side === 'either' && top < 0)
    if (!opens) {
      // A closing ’ that nothing opened is an apostrophe: «the workers’ union».
      if (top < 0 && /['’]/.test(text[mark.start]!)) continue
      const opening = top < 0 ? stack.findLastIndex(open => areSiblings(text, open, mark)) : top
      if (opening < 0) stray.push(mark)
      else close(opening, mark)
      continue
    }
    // A second opening of the same style is nested if two closings are left, else the first was never closed.
    if (top >= 0 && closersAfter(marks, index, mark.style) < 2) lost.push(...stack.splice(top))
    stack.push(mark)
  }
  return { quotations, open: [...lost, ...stack], stray }
}

/** How many paragraphs one speech without repeated marks may run over. */
const maxParagraphs = 8

/**
 * Pairs quotation marks. Pairing never leaks from one paragraph to the next, so one lost mark shifts nothing after it;
 * only a mark left open at the end of a paragraph may be taken up: by a mark repeated at the start of the next («…\n«…»),
 * or by the first closing mark of a later paragraph.
 *
 * @param paragraphs spans of the paragraphs, in text order
 */
export function readMarks(text: string, paragraphs: Span[], data: AttributionData): MarkReading {
  const read = paragraphs.map(span => pairMarks(text, marksIn(text, span.start, span.end, data)))
  const quotations = read.flatMap(one => one.quotations)
  const problems: MarkProblem[] = []
  const taken = new Set<Mark>()
  for (const [index, paragraph] of read.entries()) {
    const last = paragraph.open.at(-1)
    for (const mark of paragraph.open) {
      if (taken.has(mark)) continue
      const joined = mark === last && takeUp(text, paragraphs, read, index, mark, taken, quotations)
      if (!joined) problems.push({ start: mark.start, end: mark.end, message: 'unclosed' })
    }
    for (const mark of paragraph.stray)
      if (!taken.has(mark)) problems.push({ start: mark.start, end: mark.end, message: 'stray-close' })
  }
  quotations.sort((a, b) => a.start - b.start || b.end - a.end)
  return { quotations, problems }
}

/**
 * A straight mark after a stop and a space closes («anymore. "») though it looks either way, and even where the space after
 * it is lost: «from appearances, "he said».
 */
function mayClose(text: string, mark: Mark): boolean {
  if (mark.side === 'either') return true
  return (
    text[mark.start] === '"' &&
    /[,.!?][\s\u00a0\u202f]$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start))
  )
}

function takeUp(
  text: string,
  paragraphs: Span[],
  read: ParagraphMarks[],
  index: number,
  mark: Mark,
  taken: Set<Mark>,
  quotations: Quotation[],
): boolean {
  const next = paragraphs[index + 1]
  if (next === undefined) return false
  const start = border(text, next.start, next.end).start
  const repeated =
    read[index + 1]!.quotations.find(q => q.start === start) ??
    read[index + 1]!.open.find(open => open.start === start)
  if (repeated !== undefined) {
    const content = border(text, mark.end, paragraphs[index]!.end)
    quotations.push({
      start: mark.start,
      end: paragraphs[index]!.end,
      content,
      depth: 0,
      continues: taken.has(mark),
    })
    if ('continues' in repeated) repeated.continues = true
    return true
  }
  for (let i = index + 1; i < Math.min(read.length, index + maxParagraphs); i++) {
    const { stray, quotations: own, open } = read[i]!
    const closing = stray.find(one => one.style === mark.style || areSiblings(text, one, mark))
    const first = Math.min(...own.map(q => q.start), ...open.map(o => o.start), Number.POSITIVE_INFINITY)
    if (closing !== undefined && closing.start < first) {
      taken.add(closing)
      const content = border(text, mark.end, closing.start)
      quotations.push({ start: mark.start, end: closing.end, content, depth: 0, continues: false })
      return true
    }
    const lone = open.length === 1 && own.length === 0 ? open[0]! : null
    if (
      lone !== null &&
      (lone.style === mark.style || areSiblings(text, lone, mark)) &&
      mayClose(text, lone)
    ) {
      taken.add(lone)
      const content = border(text, mark.end, lone.start)
      quotations.push({ start: mark.start, end: lone.end, content, depth: 0, continues: false })
      return true
    }
    if (first !== Number.POSITIVE_INFINITY) return false
  }
  return false
}
