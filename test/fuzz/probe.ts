import { readdirSync, readFileSync } from 'node:fs'
import { DivergenceError } from '../../src/errors.js'
import { assemble } from '../../src/ingest/assemble.js'
import { parseCorrections } from '../../src/ingest/corrections.js'
import { articleLanguage, loadDetector } from '../../src/ingest/detect-language.js'
import { formatOf } from '../../src/ingest/format.js'
import { parseManifest } from '../../src/ingest/manifest.js'
import type { Draft, InputFormat, ReadContext } from '../../src/ingest/reader.js'
import { readers } from '../../src/ingest/readers/index.js'
import { generator, mutate } from './mutate.js'

export interface Probe {
  /** What the mutated input is read as: a format, or `manifest`. */
  kind: string
  outcome: 'read' | 'refused'
  articles: number
}

interface Sample {
  kind: InputFormat | 'manifest' | 'corrections'
  bytes: Uint8Array
}

/** Fixtures of every format, the sample event and two YAML files. */
export async function loadSamples(): Promise<Sample[]> {
  await loadDetector()
  const folders = ['test/fixtures/ingest/html/', 'test/fixtures/ingest/formats/', 'seeds/']
  const files = folders.flatMap(folder =>
    readdirSync(folder)
      .sort()
      .map(name => folder + name),
  )
  return files.map(name => {
    const bytes = readFileSync(name)
    return { kind: name.endsWith('.yaml') ? 'manifest' : formatOf(name, bytes)!, bytes }
  })
}

const corrections = Buffer.from(
  '- {kind: dismiss, finding: f-1, reason: same}\n- {kind: merge-rows, rows: [r-1, r-2]}\n',
)

/**
 * Reads one mutated input. Throws where the reader fails otherwise than by a DivergenceError, or where what it gives
 * breaks the contract of articles.
 */
export async function probe(samples: Sample[], seed: number): Promise<Probe> {
  const random = generator(seed)
  const all = [...samples, { kind: 'corrections', bytes: corrections } as const]
  const sample = all[random(all.length)]!
  const others = samples.map(({ bytes }) => bytes)
  const bytes = mutate(sample.bytes, others, random)
  try {
    const drafts = await readAs(sample.kind, bytes)
    for (const draft of drafts) check(draft)
    assemble(
      drafts.map(draft => ({ file: { path: 'x', name: 'x', fields: {} }, draft, sha256: '' })),
      undefined,
    )
    return { kind: sample.kind, outcome: 'read', articles: drafts.length }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error
    return { kind: sample.kind, outcome: 'refused', articles: 0 }
  }
}

async function readAs(kind: Sample['kind'], bytes: Uint8Array): Promise<Draft[]> {
  if (kind === 'manifest') parseManifest(new TextDecoder().decode(bytes), 'event.yaml')
  else if (kind === 'corrections') parseCorrections(new TextDecoder().decode(bytes), 'corrections.yaml')
  else return readers[kind]({ name: 'x', bytes }, context)
  return []
}

const context: ReadContext = {
  languageOf: (text, declared) => articleLanguage(text, declared, 'fr'),
  mapping: {},
  attempt: async (_, read) => {
    try {
      await read()
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error
    }
  },
}

/** Parts are inside the text, in order, apart, without white space at their ends, and cover all visible characters. */
function check({ text, parts, title, url, publishedAt }: Draft): void {
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`contract: ${what}`)
  }
  let end = 0
  for (const part of parts) {
    expect(part.start >= end && part.end > part.start, 'order of parts')
    expect(text.slice(end, part.start).trim() === '', 'text between parts')
    expect(text.slice(part.start, part.end).trim() === text.slice(part.start, part.end), 'trimmed parts')
    end = part.end
  }
  expect(text.slice(end).trim() === '', 'text after the last part')
  expect(!/\p{Cs}/u.test(text) && !/\p{Cs}/u.test(title ?? ''), 'well-formed text')
  expect(url === undefined || /^https?:\/\//i.test(url), 'web address')
  expect(publishedAt === undefined || /^\d{4}-\d{2}/.test(publishedAt), 'ISO date')
}
