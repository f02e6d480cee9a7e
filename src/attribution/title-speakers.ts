import type { Draft } from './draft.js'

/** Share of the words of a title that its quotation in the text must hold. */
const held = 0.75

/**
 * «"Une ingérence grossière"» as a heading is a piece of a quotation of the text: who says it there says it here. Words that
 * the text quotes nowhere stay without a speaker.
 */
export function titleSpeakers(text: string, drafts: Draft[]): void {
  for (const draft of drafts) {
    const title = draft.frame.partKind === 'heading' || draft.frame.partKind === 'headline'
    if (!title || !draft.speech || !draft.marked || draft.source !== null || draft.speakerOf !== null)
      continue
    const words = wordsOf(text, draft)
    if (words.length < 2) continue
    draft.speakerOf = drafts.find(one => isWhole(text, one, draft, words)) ?? null
  }
}

function isWhole(text: string, one: Draft, title: Draft, words: string[]): boolean {
  if (one === title || !one.speech || !one.marked || (one.source === null && one.speakerOf === null))
    return false
  if (one.speakerOf === title) return false
  const said = new Set(wordsOf(text, one))
  return words.filter(word => said.has(word)).length >= words.length * held
}

function wordsOf(text: string, { content }: Draft): string[] {
  return (
    text
      .slice(content.start, content.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  )
}
