import type { AttributionData } from '../language/pack/attribution.js'
import type { Document, Span } from '../model/index.js'
import { aheadOf, antecedentsOf, namedSubject } from './antecedents.js'
import { type Carried, keep } from './carry.js'
import { readDialogue } from './dialogue.js'
import type { Draft } from './draft.js'
import { blank } from './draft-parts.js'
import { verbForms } from './forms.js'
import { type Frame, readFrames } from './frames.js'
import { insideSpeech } from './inside-speech.js'
import { labels } from './labels.js'
import { type MarkProblem, type Quotation, readMarks } from './marks.js'
import { paragraphsOf } from './paragraphs.js'
import { readFrame } from './read-frame.js'
import { classesOf, type Reader } from './reader.js'
import { semicolonSpeakers } from './semicolons.js'
import { takeUp } from './taken-up.js'
import { titleSpeakers } from './title-speakers.js'

export interface ArticleReading {
  drafts: Draft[]
  problems: MarkProblem[]
}

/** Subjects looked back at for a pronoun. */
const subjectsKept = 6

/** Reads every attribution of one article: marks, then cues frame by frame, then what each cue reports. */
export function readArticle(document: Document, data: AttributionData): ArticleReading {
  const { text } = document.article
  const paragraphs = paragraphsOf(document.article)
  const shared = { data, classes: classesOf(data), forms: verbForms(data) }
  const { quotations, problems } = readMarks(text, paragraphs, data)
  quotations.push(...readDialogue(text, paragraphs, quotations, shared))
  quotations.sort((a, b) => a.start - b.start || b.end - a.end)
  const frames = readFrames(document, paragraphs, quotations, data.grammar)
  const drafts: Draft[] = []
  const retold: Draft[] = []
  const subjects: Span[] = []
  let carried: Carried | null = null
  let before: { subject: Span | null; paragraph: number } = { subject: null, paragraph: -1 }
  for (const frame of frames) {
    const reader: Reader = { ...shared, pieces: frame.pieces }
    const found = readFrame(text, reader, frame, carried, drafts.at(-1) ?? null)
    takeUp(reader, frame, drafts.at(-1) ?? null)
    const subject = namedSubject(reader)
    for (const draft of found.drafts) {
      draft.ahead = aheadOf(draft, subject, reader)
      draft.antecedents = antecedentsOf(draft, subject, before, frame)
      draft.farther = subjects.slice(0, subjectsKept)
    }
    before = { subject, paragraph: frame.paragraph }
    if (subject !== null) subjects.unshift(subject)
    drafts.push(...found.drafts)
    for (const draft of found.drafts)
      if (draft.marked && draft.speech) retold.push(...insideSpeech(text, reader, draft))
    carried = found.carried ?? keep(carried, frame)
  }
  for (const draft of labels(text, drafts)) draft.speech = false
  titleSpeakers(text, drafts)
  semicolonSpeakers(text, drafts, data)
  for (const quotation of quotations) if (quotation.depth > 0) drafts.push(nested(quotation, frames))
  return { drafts: [...drafts, ...retold], problems }
}

function nested(quotation: Quotation, frames: Frame[]): Draft {
  const frame = frames.find(one => one.start <= quotation.start && one.end >= quotation.end) ?? frames[0]!
  return { ...blank(frame), content: quotation.content, marked: true, type: 'direct' }
}
