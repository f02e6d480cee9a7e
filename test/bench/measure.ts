import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What users run: a loader that compiles on the way makes the program a fifth slower. `npm run bench` builds it first.
const built = new URL('../../dist/index.js', import.meta.url).href
const { analyze, readInputs }: typeof import('../../src/index.js') = await import(built)

export interface Measurement {
  articles: number
  sentences: number
  pairs: number
  /** Stage → seconds, in the order of the stages. */
  seconds: Record<string, number>
  /** Seconds of all pure stages together. */
  analysis: number
  /** The same in seconds of processor time, which other programs on the machine disturb less. */
  processor: number
  /** Peak resident memory of the process in MB. */
  memory: number
}

/** Reads and analyses texts once, with a clock around every stage. */
export async function measure(texts: string[]): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'divergence-bench-'))
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${String(index).padStart(4, '0')}.txt`)
      writeFileSync(path, text)
      return path
    })
    return await timeStages(paths)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timeStages(paths: string[]): Promise<Measurement> {
  const seconds: Record<string, number> = {}
  let running = 'ingest'
  let since = performance.now()
  let processor = 0
  const next = (stage: string | null) => {
    seconds[running] = (performance.now() - since) / 1000
    if (running === 'ingest') processor = -processorSeconds()
    running = stage ?? ''
    since = performance.now()
  }
  const input = await readInputs(paths, {})
  const report = analyze(input, { reportLanguage: 'fr', topics: [], corrections: [] }, next)
  processor += processorSeconds()
  const sentences = report.articles.flatMap(article => article.parts.flatMap(part => part.sentences)).length
  const analysis = Object.entries(seconds).reduce(
    (sum, [stage, time]) => sum + (stage === 'ingest' ? 0 : time),
    0,
  )
  return {
    articles: report.articles.length,
    sentences,
    pairs: report.alignment.pairs.length,
    seconds,
    analysis,
    processor,
    memory: process.resourceUsage().maxRSS / 1024,
  }
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
