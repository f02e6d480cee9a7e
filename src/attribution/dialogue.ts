import type { Span } from '../model/index.js'
import { findGroups } from './groups.js'
import type { Quotation } from './marks.js'
import { hasFinite, keyAt, type Reader } from './reader.js'
import { cutPieces } from './tokens.js'
import type { VerbGroup } from './verb-group.js'

/** A line that opens with a dash, and the words after it. */
interface DashLine extends Span {
  reader: Reader
  incise: VerbGroup | null
}

const pauses = [',', '?', '!', '…']
const stops = ['.', '?', '!', '…']
/** Persons that only the partners of a talk use. */
const partners = new Set(
  "je j' me m' moi tu te toi vous nous mon ma mes ton ta tes votre vos notre nos i me my we us our you your".split(
    ' ',
  ),
)

/**
 * Lines of dialogue: «— Non, dit-il.» A run of lines that open with a dash is a talk only if one of them holds an incise
 * with words of a talk: «dit-il», a question, «je», «vous». Lists («– la fermeture de la rue ;») and asides with dashes
 * hold none. Lines with quotation marks are left to the marks.
 *
 * @param paragraphs spans of the paragraphs, in text order
 * @param marked quotations found by their marks, in text order
 */
export function readDialogue(
  text: string,
  paragraphs: Span[],
  marked: Quotation[],
  reader: Omit<Reader, 'pieces'>,
): Quotation[] {
  const found: Quotation[] = []
  let run: DashLine[] = []
  const close = () => {
    if (run.some(line => line.incise !== null && isTalk(line))) found.push(...run.flatMap(spoken))
    run = []
  }
  let mark = 0
  for (const paragraph of paragraphs) {
    while (mark < marked.length && marked[mark]!.end <= paragraph.start) mark++
    const holdsMarks = mark < marked.length && marked[mark]!.start < paragraph.end
    const line = holdsMarks ? null : dashLine(text, paragraph, reader)
    if (line === null) close()
    else run.push(line)
  }
  close()
  return found
}

function dashLine(text: string, paragraph: Span, reader: Omit<Reader, 'pieces'>): DashLine | null {
  const line = text.slice(paragraph.start, paragraph.end)
  const lead = /^[\s\u00a0\u202f]*(\S)[\s\u00a0\u202f]*(?=[\p{Lu}…])/u.exec(line)
  if (lead === null || !reader.data.dialogueDashes.includes(lead[1]!)) return null
  const end = paragraph.start + line.trimEnd().length
  // «— Paris, le 3 mai —» is set off, not said.
  if (reader.data.dialogueDashes.includes(text[end - 1]!)) return null
  const start = paragraph.start + lead[0].length
  const own: Reader = { ...reader, pieces: cutPieces(text, start, end, [], reader.data.grammar) }
  return { start: paragraph.start, end, reader: own, incise: inciseIn(own) }
}

/** The first verb of saying that follows a pause and stands before its subject: «, dit-il», «? demanda le maire». */
function inciseIn(reader: Reader): VerbGroup | null {
  const { clause, quote } = reader.data.verbs
  const says = ({ lemma }: VerbGroup) => clause.includes(lemma) || quote.includes(lemma)
  return (
    findGroups(reader).find(group => {
      if (!says(group) || group.shape !== 'finite' || group.passive) return false
      if (!pauses.includes(keyAt(reader, inciseStart(reader, group) - 1))) return false
      return group.inverted >= 0 || inciseStart(reader, group) < group.from || opensNoun(reader, group.to + 1)
    }) ?? null
  )
}

/** English puts a pronoun before the verb: «, she said». */
function inciseStart(reader: Reader, group: VerbGroup): number {
  const { data, classes } = reader
  const pronoun = data.grammar.bareClauses && classes.subjectPronouns.has(keyAt(reader, group.from - 1))
  return pronoun ? group.from - 1 : group.from
}

function opensNoun(reader: Reader, index: number): boolean {
  return reader.classes.determiners.has(keyAt(reader, index)) || (reader.pieces[index]?.capital ?? false)
}

/** «– La rue sera fermée, a annoncé le maire» in a list reports; «dit-il», a question or «vous» make it talk. */
function isTalk({ reader, incise }: DashLine): boolean {
  if (incise !== null && (incise.inverted >= 0 || inciseStart(reader, incise) < incise.from)) return true
  return reader.pieces.some(piece => piece.key === '?' || piece.key === '!' || partners.has(piece.key))
}

/** What is said in a line: all of it, or what stands before the incise and after it. */
function spoken({ start, end, reader, incise }: DashLine): Quotation[] {
  const { pieces } = reader
  if (pieces.length === 0) return []
  if (incise === null) return [quotation(start, { start: pieces[0]!.start, end }, false)]
  const at = inciseStart(reader, incise) - 1
  const last = keyAt(reader, at) === ',' ? at - 1 : at
  if (last < 0) return []
  const before = quotation(start, { start: pieces[0]!.start, end: pieces[last]!.end }, false)
  const rest = restFrom(reader, incise)
  if (rest < 0) return [before]
  return [before, quotation(pieces[rest]!.start, { start: pieces[rest]!.start, end }, true)]
}

/** Where the speech goes on after an incise: after its point, or after a comma if a clause follows; else -1. */
function restFrom(reader: Reader, incise: VerbGroup): number {
  const last = reader.pieces.length - 1
  for (let i = incise.to + 1; i < last; i++) {
    const key = keyAt(reader, i)
    if (stops.includes(key)) return i + 1
    // «dit-il, en se levant» tells what else he does.
    if (key === ',' && keyAt(reader, i + 1) !== 'en' && hasFinite(reader, i + 1, last)) return i + 1
  }
  return -1
}

function quotation(start: number, content: Span, continues: boolean): Quotation {
  return { start, end: content.end, content, depth: 0, continues, dialogue: true }
}
