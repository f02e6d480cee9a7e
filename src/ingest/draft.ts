import { DivergenceError } from '../errors.js'
import { type Block, compose } from './blocks.js'
import { completeness } from './completeness.js'
import type { Metadata } from './metadata.js'
import type { Draft, ReadContext } from './reader.js'
import { textNotes } from './text-notes.js'

export interface DraftInput {
  /** File, with the place inside it, for messages. */
  name: string
  fragment: string
  metadata: Metadata
  blocks: Block[]
  notes?: string[]
}

/** Makes an article of blocks: the title becomes its headline, where no block is. Throws where there is no text. */
export function draftOf(
  { name, fragment, metadata, blocks, notes = [] }: DraftInput,
  context: ReadContext,
): Draft {
  const headline = blocks.find(block => block.kind === 'headline')
  const title = metadata.title ?? headline?.text
  const rest = blocks.map(
    (block): Block =>
      block.kind === 'headline' && block !== headline ? { ...block, kind: 'heading' } : block,
  )
  const all: Block[] =
    title && !headline ? [{ kind: 'headline', text: title, reason: 'title in the metadata' }, ...rest] : rest
  if (!blocks.some(block => /[\p{L}\p{N}]/u.test(block.text)))
    throw new DivergenceError('E-INPUT-ARTICLE', name)
  const language = context.languageOf(all.map(block => block.text).join('\n'), metadata.language)
  const { text, parts } = compose(all, language)
  return {
    fragment,
    ...metadata,
    ...(title && { title }),
    text,
    parts,
    language,
    notes: [...new Set([...notes, ...textNotes(text), ...completeness({ text, parts, language })])],
    dropped: [],
  }
}
