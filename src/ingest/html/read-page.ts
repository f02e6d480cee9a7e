import type { DroppedBlock } from '../../model/index.js'
import { type Block, compose } from '../blocks.js'
import { completeness } from '../completeness.js'
import { limits } from '../limits.js'
import { defined, plain } from '../metadata.js'
import type { Draft, ReadContext } from '../reader.js'
import { textNotes } from '../text-notes.js'
import { wellFormed } from '../well-formed.js'
import { parseDocument } from './dom.js'
import { extract, type Verdict } from './extract.js'
import { articleData, type LinkedData, typesOf } from './json-ld.js'
import { metaTags, pageMetadata } from './metadata.js'

/** Reads a whole page: metadata, extraction, audit. Empty text where the page holds none. */
export async function readPage(html: string, name: string, context: ReadContext): Promise<Draft> {
  const document = await parseDocument(html, name)
  const data = articleData(document)
  const metadata = pageMetadata(document, data)
  const meta = metaTags(document)
  const articleBody = bodyOf(data)
  const verdicts = await extract(
    document,
    defined({
      title: metadata.title,
      description: plain(data?.description) ?? meta.get('og:description') ?? meta.get('description'),
      articleBody,
    }),
  )
  const blocks = withBody(verdicts, articleBody)
  const title = blocks.find(block => block.kind === 'headline')?.text ?? metadata.title
  if (metadata.title && !blocks.some(block => block.kind === 'headline') && blocks.length > 0)
    blocks.unshift({ kind: 'headline', text: metadata.title, reason: 'title in the metadata' })
  const language = context.languageOf(blocks.map(block => block.text).join('\n'), metadata.language)
  const { text, parts } = compose(headlineFirst(blocks), language)
  const pageText = verdicts.filter(({ run }) => !run.frame.hidden).map(({ run }) => run.text)
  return {
    fragment: '',
    ...metadata,
    ...(title && { title }),
    text,
    parts,
    language,
    notes: [
      ...textNotes(text),
      ...completeness({
        text,
        parts,
        language,
        pageText,
        liveBlog: data !== null && typesOf(data).includes('LiveBlogPosting'),
        free: data?.isAccessibleForFree,
      }),
    ],
    dropped: droppedBlocks(verdicts),
  }
}

/** `articleBody` is printed text; some sites put markup into it. */
function bodyOf(data: LinkedData | null): string | undefined {
  const body = data?.articleBody
  if (typeof body !== 'string') return undefined
  return body.replace(/<[^<>]{0,200}>/g, '\n').slice(0, limits.articleLength)
}

const words = (texts: string[]) => texts.reduce((n, text) => n + text.split(/\s+/).length, 0)

/** The blocks of the page, or the metadata's own full text where the page is filled by scripts. */
function withBody(verdicts: Verdict[], articleBody: string | undefined): Block[] {
  const blocks = verdicts.flatMap(({ block }) => (block ? [block] : []))
  const body = blocks.filter(({ kind }) => kind === 'body' || kind === 'lead')
  if (!articleBody || words(body.map(({ text }) => text)) * 2 > words([articleBody])) return blocks
  const headline = blocks.filter(({ kind }) => kind === 'headline')
  const paragraphs = articleBody.split(/\s*\n\s*/).filter(Boolean)
  return [
    ...headline,
    ...paragraphs.map(
      (text): Block => ({ kind: 'body', text: text.trim(), reason: 'articleBody of the metadata' }),
    ),
  ]
}

function headlineFirst(blocks: Block[]): Block[] {
  const isHeadline = (block: Block) => block.kind === 'headline'
  return [...blocks.filter(isHeadline), ...blocks.filter(block => !isHeadline(block))]
}

/** Dropped runs, neighbours of one reason joined, cut to the limits of the audit. */
export function droppedBlocks(verdicts: Verdict[]): DroppedBlock[] {
  const dropped: DroppedBlock[] = []
  let open = false
  for (const { run, block, reason } of verdicts) {
    const last = dropped.at(-1)
    if (block) open = false
    else if (open && last?.reason === reason && last.text.length < limits.droppedLength)
      last.text = `${last.text}\n${run.text}`.slice(0, limits.droppedLength)
    else {
      dropped.push({ text: run.text.slice(0, limits.droppedLength), reason })
      open = true
    }
  }
  return dropped
    .map(({ text, reason }) => ({ text: wellFormed(text), reason }))
    .slice(0, limits.droppedBlocks)
}
