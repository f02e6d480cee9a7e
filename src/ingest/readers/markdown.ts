import { DivergenceError, detail } from '../../errors.js'
import type { Block } from '../blocks.js'
import { decode } from '../decode.js'
import { draftOf } from '../draft.js'
import { limits } from '../limits.js'
import { frontMatter, markdownBlocks } from '../markdown/blocks.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { recordMetadata } from '../record.js'
import { parseYaml } from '../yaml.js'

/** Markdown with YAML front matter; the text is what the markup shows. */
export async function readMarkdown(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const { text, notes } = decode(file.bytes, file.name)
  if (text.length > limits.markdownLength)
    throw new DivergenceError(
      'E-INPUT-HUGE',
      file.name,
      detail('characters', { count: text.length, limit: limits.markdownLength }),
    )
  const { yaml, blocks } = await markdownBlocks(text, file.name)
  const record = yaml === null ? {} : frontMatter(parseYaml(yaml, file.name, 'E-INPUT-SYNTAX'), file.name)
  const lead = typeof record.description === 'string' ? record.description : undefined
  const first = blocks[0]
  const all: Block[] =
    lead && !blocks.some(block => block.text === lead)
      ? [
          ...(first?.kind === 'headline' ? [first] : []),
          { kind: 'lead', text: lead, reason: 'description' },
          ...blocks.slice(first?.kind === 'headline' ? 1 : 0),
        ]
      : blocks
  return [
    draftOf(
      { name: file.name, fragment: '', metadata: recordMetadata(record, {}), blocks: all, notes },
      context,
    ),
  ]
}
