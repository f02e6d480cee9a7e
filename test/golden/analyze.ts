import { readInputs } from '../../src/ingest/index.js'
import type { AnalyzeOptions, Report } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'

/** Reads and analyzes as `divergence report` does, without the command line. */
export async function analyzeInputs(paths: string[], options: Partial<AnalyzeOptions> = {}): Promise<Report> {
  const read = await readInputs(paths)
  const { topics, corrections } = read
  return analyze(read, { reportLanguage: 'fr', topics, corrections, ...options })
}
