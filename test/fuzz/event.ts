import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DivergenceError } from '../../src/errors.js'
import { readInputs } from '../../src/ingest/index.js'
import { outputFormats } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'
import { render } from '../../src/render/index.js'
import { verifySpans } from '../../src/verify/index.js'
import { paragraphs } from '../properties/events.js'
import { payloads } from '../security/payloads.js'
import { generator, mutate } from './mutate.js'

const template = readFileSync('templates/editorial.md', 'utf8')
const classroom = readFileSync('templates/classroom.md', 'utf8')
const bytesOf = (text: string) => Buffer.from(text, 'utf8')

type Random = (below: number) => number

/** An article of paragraphs of real news, some of them hostile, in one of four formats. */
function article(random: Random): { extension: string; bytes: Buffer } {
  const count = 1 + random(5)
  const blocks = Array.from({ length: count }, () =>
    random(8) === 0 ? payloads[random(payloads.length)]! : paragraphs[random(paragraphs.length)]!,
  )
  const formats = [
    () => ({ extension: 'txt', bytes: bytesOf(blocks.join('\n\n')) }),
    () => ({
      extension: 'md',
      bytes: bytesOf(`---\ntitle: ${blocks[0]?.slice(0, 60)}\n---\n\n${blocks.join('\n\n')}`),
    }),
    () => ({
      extension: 'html',
      bytes: bytesOf(
        `<!doctype html><title>x</title><article><h1>x</h1><p>${blocks.join('</p><p>')}</p></article>`,
      ),
    }),
    () => ({
      extension: 'json',
      bytes: bytesOf(JSON.stringify({ headline: blocks[0], articleBody: blocks.join('\n\n') })),
    }),
  ]
  return formats[random(random(2) === 0 ? 1 : formats.length)]!()
}

export type Outcome =
  | { kind: 'report'; articles: number; findings: number }
  | { kind: 'refused'; code: string }

/** Event number `seed`: two to four articles, most of them mutated, through the whole pipeline to every format. */
export async function runEvent(seed: number): Promise<Outcome> {
  const random = generator(seed)
  const folder = mkdtempSync(join(tmpdir(), 'divergence-fuzz-'))
  try {
    const articles = Array.from({ length: 2 + random(3) }, () => article(random))
    const others = articles.map(({ bytes }) => bytes)
    articles.forEach(({ extension, bytes }, index) => {
      // One article stays whole, so that most events have something to compare.
      const content = index === 0 ? bytes : mutate(bytes, others, random)
      writeFileSync(join(folder, `${index}.${extension}`), content)
    })
    const read = await readInputs([folder], { title: payloads[random(payloads.length)]! })
    const topic = {
      label: payloads[random(payloads.length)]!,
      terms: ['corée', payloads[random(payloads.length)]!],
    }
    const report = analyze(read, {
      reportLanguage: random(2) ? 'fr' : 'en',
      topics: [topic],
      corrections: [],
    })
    const texts = new Map(report.articles.map(({ id, text }) => [id, text]))
    const { wrong } = verifySpans(report, texts)
    if (wrong) throw new Error(`a span does not hold: ${JSON.stringify(wrong)}`)
    await render(report, { formats: [...outputFormats], template: random(10) ? template : classroom })
    return { kind: 'report', articles: report.articles.length, findings: report.findings.length }
  } catch (error) {
    if (error instanceof DivergenceError) return { kind: 'refused', code: error.code }
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
