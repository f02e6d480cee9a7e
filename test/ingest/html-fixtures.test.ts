import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readers } from '../../src/ingest/readers/index.js'
import { alignedPartKinds } from '../../src/model/index.js'
import { context } from './context.js'

const folder = new URL('../fixtures/ingest/html/', import.meta.url)

/**
 * Each fixture carries its expectation: `[[body]]…[[/]]` is a part of that kind, word for word; `[[any]]` must be in the
 * text in whatever part; `[[out]]` must take no part in alignment.
 */
const mark = /\[\[(\w+)\]\]([\s\S]*?)\[\[\/\]\]/g

const decoded = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/[ \n]+/g, ' ')
    .trim()

const namedBy = / (?:class|id|itemprop|role|rel|name|data-[\w-]+)=(?:"[^"]*"|[^\s>]+)/gi

async function read(name: string, change: (source: string) => string) {
  const encoding = name.includes('latin1') ? 'latin1' : 'utf8'
  const source = change(readFileSync(new URL(name, folder)).toString(encoding))
  const expected = [...source.matchAll(mark)].map(match => [match[1]!, decoded(match[2]!)] as const)
  const bytes = Buffer.from(source.replace(/\[\[(?:\w+|\/)\]\]/g, ''), encoding)
  const [draft] = await readers.html({ name, bytes }, context)
  const { text, parts } = draft!
  const aligned = parts
    .filter(part => alignedPartKinds.has(part.kind))
    .map(part => text.slice(part.start, part.end))
  return { expected, aligned, text, parts }
}

const fixtures = readdirSync(folder).filter(file => file.endsWith('.html'))

describe('HTML pages', () => {
  it.each(fixtures)('%s', async name => {
    const { expected, aligned, text, parts } = await read(name, source => source)
    const printed = parts.map(part => [part.kind as string, text.slice(part.start, part.end)] as const)
    for (const [kind, words] of expected) {
      if (kind === 'out')
        expect(
          aligned.filter(part => part.includes(words)),
          `out: ${words}`,
        ).toEqual([])
      else if (kind === 'any') expect(text, `any: ${words}`).toContain(words)
      else expect(printed, `${kind}: ${words}`).toContainEqual([kind, words])
    }
    const wanted = expected.filter(([kind]) => ['body', 'lead', 'headline', 'any'].includes(kind))
    expect(
      aligned.filter(part => !wanted.some(([, words]) => words === part)),
      'nothing else let in',
    ).toEqual([])
  })
})

describe('HTML pages whose classes, ids and roles say nothing', () => {
  it.each(fixtures)('%s loses no paragraph', async name => {
    const { expected, aligned } = await read(name, source => source.replace(namedBy, ''))
    const body = expected.filter(([kind]) => kind === 'body').map(([, words]) => words)
    expect(body.length).toBeGreaterThan(3)
    expect(body.filter(words => !aligned.includes(words))).toEqual([])
  })
})
