import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readInputs } from '../../src/ingest/index.js'
import type { Report } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'

/** An article as its paragraphs; the file names follow from the place in the list. */
export type Paragraphs = string[]

const seeds = [
  '000_d1f5d3dbcf537e19.txt',
  '001_34fdb793e7d525a8.txt',
  '002_e5709932cc43f733.txt',
  '003_461a80f96c7b2d8d.txt',
  '004_38f42e3a31a0bf1c.txt',
]

/** What a careless page or a hostile one holds; it must disturb nothing around it. */
const oddities = [
  '« Une citation jamais fermée, a dit le maire de la ville.',
  '</script><script>alert(1)</script> & "attributs" \'simples\' $& {{x}}',
  'M. Dupont, né le 1er mai 1950 à St. Malo, a 74 ans. Il habite 12, av. de la Gare.',
  'Le maire – élu en 2020 – a déclaré\u202f: «\u202fNous n’avons “rien” caché\u202f», a-t-il dit 🙂👨‍👩‍👧.',
  'مرحبا بالعالم. 你好，世界。 Привет мир.',
  'Selon la police, 12 000 personnes ont défilé mardi ; les syndicats en comptent plus de 30 000.',
  'Near 40 people were hurt on June 3, officials said. “We did not expect it,” the mayor told AFP.',
]

const datasetPrefix = /^ date \d{4}-\d{2} /

/** Real paragraphs, each long enough to be a statement, and the odd ones; a prefix of the file is no part of one. */
export const paragraphs: string[] = [
  ...seeds
    .flatMap(file => readFileSync(`seeds/${file}`, 'utf8').split(/\n+/))
    .map(text => text.replace(datasetPrefix, ''))
    .filter(text => text.length > 80),
  ...oddities,
]

const article = fc.uniqueArray(fc.integer({ min: 0, max: paragraphs.length - 1 }), {
  minLength: 2,
  maxLength: 9,
})

/** Events of two to five articles, each article a choice of paragraphs without repetition. */
export const events = fc
  .array(article, { minLength: 2, maxLength: 5 })
  .map(articles => articles.map(indices => indices.map(index => paragraphs[index]!)))

/** Few runs, always the same ones: a failure in CI is a failure at home. */
export const runs = (numRuns: number) => ({ seed: 20240618, numRuns })

/** What holds for every event. */
export const property = (numRuns: number, check: (articles: Paragraphs[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(events, check), runs(numRuns))

/** Puts the articles into files named in the order of the list, and runs the pipeline over them. */
export async function analyzeTexts(texts: string[], language = 'fr'): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'divergence-event-'))
  try {
    texts.forEach((text, index) => {
      writeFileSync(join(folder, `${String(index).padStart(3, '0')}.txt`), text)
    })
    const read = await readInputs([folder], { title: 'Event', language })
    return analyze(read, { reportLanguage: 'fr', topics: [], corrections: [] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const analyzeParagraphs = (articles: Paragraphs[]) =>
  analyzeTexts(articles.map(article => article.join('\n\n')))

/** Deterministic permutation of a list, so that a property can permute without another arbitrary. */
export function rotated<T>(items: T[], by: number): T[] {
  const cut = by % items.length
  return [...items.slice(cut), ...items.slice(0, cut)].reverse()
}
