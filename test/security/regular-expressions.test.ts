import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/ingest/index.js'
import { analyze } from '../../src/pipeline.js'

/**
 * Long runs that make a careless expression try every way of splitting them. Each is fatal to a pattern of the kind
 * named; a linear one does not notice.
 */
const runs: [string, string][] = [
  ['spaces before no mark', ' '],
  ['no-break spaces', '\u202f'],
  ['line ends', '\n'],
  ['spaces and line ends', ' \n'],
  ['carriage returns', '\r'],
  ['opening guillemets', '«'],
  ['guillemets with spaces', '« '],
  ['straight quotation marks', '"'],
  ['marks and letters', '"a'],
  ['apostrophes', "d'"],
  ['curly apostrophes', 'l’'],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['capitals with full stops', 'A.'],
  ['capitals with hyphens', 'A-'],
  ['capitalized words', 'Jean '],
  ['names with particles', 'Jean de '],
  ['combining marks', 'e\u0301'],
  ['zero-width joiners', '👩\u200d'],
  ['digits', '1'],
  ['digit groups', '123 '],
  ['digit groups with commas', '123,'],
  ['dates', '1/'],
  ['hyphenated dates', '12-'],
  ['number words', 'vingt-'],
  ['number words with spaces', 'vingt et '],
  ['full stops', '.'],
  ['ellipses', '… '],
  ['abbreviations', 'M. '],
  ['question marks', '? '],
  ['open brackets', '('],
  ['square brackets', '['],
  ['bracket pairs', '()'],
  ['ampersands', '&amp;'],
  ['tags', '<a '],
  ['open comments', '<!--'],
  ['addresses', 'http://a.'],
  ['mail addresses', 'a@a.'],
  ['reporting verbs', 'a dit '],
  ['inversions', 'a-t-il '],
  ['cues', 'selon '],
  ['cues with commas', 'selon lui, '],
  ['relative clauses', 'que le '],
  ['commas', ', '],
  ['dashes', '– '],
  ['stars', '*'],
  ['Markdown links', '[a]('],
  ['underscores', '_a_'],
  ['headings', '# '],
  ['bullets', '- '],
  ['credits', '(avec AFP) '],
]

const length = 20_000

/** Seconds of the processor: a busy machine does not make a linear expression fail. */
async function secondsFor(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'divergence-long-'))
  try {
    writeFileSync(join(folder, 'a.txt'), text)
    writeFileSync(join(folder, 'b.txt'), `Le maire a annoncé dix morts mardi.\n\n${text.slice(0, 2000)}`)
    const start = process.cpuUsage()
    const read = await readInputs([folder], { title: 'Event', language: 'fr' })
    analyze(read, { reportLanguage: 'fr', topics: [{ label: 'x', terms: ['dix morts'] }], corrections: [] })
    return process.cpuUsage(start).user / 1e6
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('long runs of one thing', () => {
  it.each(runs)(`${length} characters of %s are read in time`, async (_name, run) => {
    const body = run.repeat(Math.ceil(length / run.length)).slice(0, length)
    expect(
      await secondsFor(`Le maire a annoncé dix morts mardi.\n\n${body} fin de la phrase.\n`),
    ).toBeLessThan(3)
  })
})
