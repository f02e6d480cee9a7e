import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ArticleSpan, Evidence, Span } from '../../model/index.js'
import type { Context, NumberedSentence } from '../context.js'
import { exact, place, quoted, quotedInFull } from '../quotes.js'
import { roleLabel } from './roles.js'

/** The words that a finding is about, within a piece of its evidence. */
type Focus = (evidence: Evidence) => Span | undefined

/**
 * The evidence of one article: pieces of the same sentence are shown once, marked inside it; of a piece that is alone,
 * the words that the finding is about are marked.
 */
export function evidenceWords(context: Context, evidence: Evidence[], focus: Focus): Element[] {
  const groups: { sentence: NumberedSentence | null; members: Evidence[] }[] = []
  for (const one of evidence) {
    const sentence = holder(context, one)
    const open = sentence ? groups.find(group => group.sentence === sentence) : undefined
    if (open) open.members.push(one)
    else groups.push({ sentence, members: [one] })
  }
  return groups.map(({ sentence, members }) =>
    sentence && members.length > 1
      ? inSentence(context, sentence, members)
      : alone(context, members[0]!, focus(members[0]!)),
  )
}

/** The sentence that holds all of a span. */
function holder(context: Context, one: Evidence): NumberedSentence | null {
  const sentence = context.sentenceAt(one)
  return sentence && one.end <= sentence.end ? sentence : null
}

function alone(context: Context, one: Evidence, focus: Span | undefined): Element {
  const isPart = focus !== undefined && (focus.start > one.start || focus.end < one.end)
  const role = roleLabel(context, one.role)
  return h('p.words', [
    ...(role ? [h('span.role', role), ' '] : []),
    ...(isPart ? quoted(context, one, marks(context, one, [focus])) : quotedInFull(context, one)),
    ' ',
    place(context, one),
  ])
}

/** Where a source is credited it alone is marked: the claim is the rest of the sentence. */
function inSentence(context: Context, sentence: NumberedSentence, members: Evidence[]): Element {
  const sources = members.filter(one => one.role === 'source')
  const marked = sources.length > 0 ? sources : members
  const role = roleLabel(context, marked[0]!.role)
  const { text } = context.article(sentence.article)
  const [open, close] = context.format.marksAround(text.slice(sentence.start, sentence.end))
  return h('p.words', [
    ...(role ? [h('span.role', role), ' '] : []),
    open,
    exact(context, sentence, marks(context, sentence, marked)),
    close,
    ' ',
    place(context, sentence),
  ])
}

function marks(context: Context, sentence: ArticleSpan, spans: Span[]): ElementContent[] {
  const { text } = context.article(sentence.article)
  const nodes: ElementContent[] = []
  let at = sentence.start
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue
    nodes.push(
      { type: 'text', value: text.slice(at, span.start) },
      h('mark', text.slice(span.start, span.end)),
    )
    at = span.end
  }
  return [...nodes, { type: 'text', value: text.slice(at, sentence.end) }]
}
