import { type Carried, carry } from './carry.js'
import type { Cue } from './cue.js'
import type { Draft } from './draft.js'
import { blank, holds, spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { findGroups } from './groups.js'
import { type Hearsay, hearsay } from './hearsay.js'
import { nounCues } from './noun-cues.js'
import { prepositionCues } from './preposition-cues.js'
import { readQuotation } from './read-quotation.js'
import { isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { type Settled, settle } from './settle.js'
import { verbCues } from './verb-cues.js'

/** Reads the quotations of a frame, then what its other cues report. */
export function readFrame(
  text: string,
  reader: Reader,
  frame: Frame,
  carried: Carried | null,
  lastDraft: Draft | null,
): { drafts: Draft[]; carried: Carried | null } {
  const groups = findGroups(reader)
  const cues = settle(reader, [
    ...verbCues(reader, groups),
    ...prepositionCues(reader, groups),
    ...nounCues(reader),
  ])
  const here: Draft[] = []
  const used = new Set<Settled>()
  for (const [index, { quotation }] of frame.pieces.entries()) {
    if (quotation === null) continue
    const inner = text.slice(quotation.content.start, quotation.content.end)
    const place = { text, reader, frame, index, quotation, inner, cues, carried, lastDraft, here }
    here.push(readQuotation(place, used))
  }
  const drafts = [
    ...here,
    ...unmarked(reader, frame, cues, used, here),
    ...beforeColons(reader, frame, cues, used),
    ...otherClauses(reader, frame, cues, used),
  ]
  const heard = drafts.length === 0 ? hearsay(reader) : null
  if (heard !== null) drafts.push(reported(reader, frame, heard))
  drafts.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  return { drafts, carried: carry(reader, frame, cues, drafts, carried) }
}

/** What the cues report that no quotation has taken: indirect speech. */
function unmarked(reader: Reader, frame: Frame, cues: Settled[], used: Set<Settled>, here: Draft[]): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    if (!cue.reports || cue.region === null || (used.has(cue) && !isBesides(reader, cue))) continue
    if (cue.who === null && !needsNobody.has(cue.kind)) continue
    if (cue.who !== null && isImpersonal(reader, cue.who)) continue
    if (insideOther(cue, cues, used) || followsOthersWords(reader, cue, here)) continue
    const split = cue.rest !== null && (cue.kind === 'incise' || cue.kind === 'preposition')
    const region = split && cue.region.to - cue.region.from < 4 ? cue.rest! : cue.region
    if (region.to - region.from < 1 && !mayBeOneWord.has(cue.kind)) continue
    drafts.push(indirect(reader, frame, cue, region))
  }
  return drafts
}

/** What a verb reports stands before the marked words that it has taken. */
function isBesides(reader: Reader, { kind, region, rest }: Settled): boolean {
  return rest !== null && (kind === 'infinitive' || kind === 'noun') && !hasQuotation(reader, region!)
}

/** «X est accusé de Z» and «des rumeurs selon lesquelles Z» say that somebody speaks; every other cue needs its source. */
const needsNobody = new Set<Cue['kind']>(['accuse', 'relative', 'rumour'])

/** «promet de partir», «accusé de corruption» */
const mayBeOneWord = new Set<Cue['kind']>(['infinitive', 'accuse'])

/** «Le maire précise que c'est "une honte", explique Jean Morel»: words that another cue has taken are not said again. */
function followsOthersWords(reader: Reader, { kind, region }: Settled, here: Draft[]): boolean {
  const quotation = kind === 'incise' ? reader.pieces[region?.to ?? -1]?.quotation : null
  return quotation != null && here.some(one => one.speech && one.content.start === quotation.content.start)
}

/** «a révélé que l'homme a reçu "une autorisation" et qu'il a été puni»: the clause without marks is reported too. */
function otherClauses(reader: Reader, frame: Frame, cues: Settled[], used: Set<Settled>): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    if (!used.has(cue) || cue.kind !== 'clause' || !cue.reports || cue.region === null || cue.who === null)
      continue
    for (const clause of joinedClauses(reader, cue.region))
      if (!hasQuotation(reader, clause)) drafts.push(indirect(reader, frame, cue, clause))
  }
  return drafts
}

/** A reported clause cut at «et que», «, que»; nothing when there is only one. */
function joinedClauses(reader: Reader, { from, to }: Range): Range[] {
  const { complementizers, coordinators } = reader.classes
  const clauses: Range[] = []
  let start = from
  for (let i = from + 2; i < to; i++) {
    const before = keyAt(reader, i - 1)
    if (!complementizers.has(keyAt(reader, i)) || !coordinators.has(before)) continue
    const end = keyAt(reader, i - 2) === ',' ? i - 3 : i - 2
    if (end > start) clauses.push({ from: start, to: end })
    start = i + 1
  }
  return clauses.length === 0 ? [] : [...clauses, { from: start, to }]
}

function hasQuotation(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (isQuotation(reader, i)) return true
  return false
}

/** «Il estime que c'est impossible : "…"»: the clause is reported as well as the words after the colon. */
function beforeColons(reader: Reader, frame: Frame, cues: Settled[], used: Set<Settled>): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    if (!used.has(cue) || cue.kind !== 'clause' || !cue.reports || cue.region === null || cue.who === null)
      continue
    for (let i = cue.region.from; i < cue.region.to; i++) {
      if (isQuotation(reader, i)) break
      if (keyAt(reader, i) !== ':' || !isQuotation(reader, i + 1)) continue
      drafts.push(indirect(reader, frame, cue, { from: cue.region.from, to: i - 1 }))
      break
    }
  }
  return drafts
}

function indirect(reader: Reader, frame: Frame, cue: Settled, region: Range): Draft {
  return {
    ...blank(frame),
    type: 'indirect',
    speech: true,
    content: spanOf(reader, region),
    cue: spanOf(reader, cue.words),
    source: cue.who === null ? null : spanOf(reader, cue.who),
    lemma: cue.lemma,
    conditional: cue.conditional || conditionalIn(reader, region),
    kind: cue.kind,
  }
}

function reported(reader: Reader, frame: Frame, { cue, content }: Hearsay): Draft {
  return {
    ...blank(frame),
    type: 'indirect',
    speech: true,
    content: spanOf(reader, content),
    cue: spanOf(reader, cue),
    conditional: true,
    kind: 'hearsay',
  }
}

/** «On note que», «force est de constater que», «je rappelle que» outside marks: the outlet's or an interview's own voice. */
function isImpersonal(reader: Reader, who: Range): boolean {
  return (
    who.from === who.to &&
    ['on', 'je', "j'", 'nous', 'vous', 'tu', 'i', 'we', 'you', 'it', 'ce', "c'", 'force'].includes(
      keyAt(reader, who.from),
    )
  )
}

/** A noun or infinitive inside what another cue already reports is part of that content. */
function insideOther(cue: Settled, cues: Settled[], used: Set<Settled>): boolean {
  // «The police report that Z», «said in a report that Z»: the verb credits somebody.
  if (cue.kind === 'rumour')
    return cues.some(
      one => one !== cue && one.reports && one.who !== null && holds(one.region, cue.region!.from),
    )
  if (cue.kind !== 'noun' && cue.kind !== 'infinitive') return false
  return cues.some(
    other =>
      other !== cue &&
      (other.reports || used.has(other)) &&
      other.who !== null &&
      holds(other.region, cue.words.to),
  )
}

function conditionalIn(reader: Reader, range: Range): boolean {
  for (let i = range.from; i <= range.to; i++) if (reader.forms.conditional.has(keyAt(reader, i))) return true
  return false
}
