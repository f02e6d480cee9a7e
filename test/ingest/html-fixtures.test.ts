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

describe('HTML pages', async () => {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.html')))
    it(name, async () => {
      const bytes = readFileSync(new URL(name, folder))
      const source = bytes.toString('latin1').replace(/\[\[(?:\w+|\/)\]\]/g, '')
      const encoding = name.includes('latin1') ? 'latin1' : 'utf8'
      const expected = [...bytes.toString(encoding).matchAll(mark)].map(
        match => [match[1]!, decoded(match[2]!)] as const,
      )
      const [draft] = await readers.html({ name, bytes: Buffer.from(source, 'latin1') }, context)
      const { text, parts } = draft!
      const printed = parts.map(part => [part.kind as string, text.slice(part.start, part.end)] as const)
      const aligned = parts
        .filter(part => alignedPartKinds.has(part.kind))
        .map(part => text.slice(part.start, part.end))
      for (const [kind, words] of expected) {
        if (kind === 'out')
          expect(
            aligned.filter(part => part.includes(words)),
            `out: ${words}`,
          ).toEqual([])
        else if (kind === 'any') expect(text, `any: ${words}`).toContain(words)
        else expect(printed, `${kind}: ${words}`).toContainEqual([kind, words])
      }
      const bodies = expected
        .filter(([kind]) => ['body', 'lead', 'headline', 'any'].includes(kind))
        .map(pair => pair[1])
      expect(
        aligned.filter(part => !bodies.some(words => words === part)),
        'nothing else let in',
      ).toEqual([])
    })
})
