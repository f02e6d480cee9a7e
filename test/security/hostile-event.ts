import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Article, Part, Report } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'
import { type RenderedFiles, render } from '../../src/render/index.js'

const template = readFileSync('templates/editorial.md', 'utf8')

/** Something to align, to quote and to disagree about, so that every section of the report has content. */
const story = (payload: string, toll: number): [Part['kind'], string][] => [
  ['headline', `Crue à Trèbes ${payload}`],
  ['byline', `Par ${payload}`],
  ['lead', `Le maire de Trèbes a annoncé ${toll} morts mardi matin après la crue de la rivière ${payload}.`],
  ['body', `« ${payload} nous n'avons rien vu venir cette nuit », a déclaré le maire de Trèbes.`],
  ['body', `Selon ${payload}, les secours sont arrivés mardi matin sur les lieux avec plusieurs bateaux.`],
  ['body', `Les secours ont évacué plusieurs dizaines de personnes dans la nuit de lundi à mardi.`],
  ['body', `Une phrase que personne d'autre ne publie parle de ${payload} et de ponts détruits à Narbonne.`],
  ['credit', `(avec AFP ${payload})`],
]

function article(payload: string, index: number): Article {
  const parts: Part[] = []
  let text = ''
  for (const [kind, words] of story(payload, 10 + index)) {
    const block = words.replace(/\n+/g, ' ')
    parts.push({ kind, start: text.length, end: text.length + block.length, sentences: [], reason: payload })
    text += `${block}\n\n`
  }
  const hash = createHash('sha256').update(text).digest('hex')
  return {
    id: `a-${hash.slice(0, 10)}`,
    siglum: String.fromCharCode(65 + index),
    file: payload,
    outlet: payload,
    title: payload,
    author: payload,
    publishedAt: payload,
    url: payload,
    language: 'fr',
    sha256: hash,
    text,
    parts,
    extraction: { status: 'complete', notes: [payload], dropped: [{ text: payload, reason: payload }] },
  }
}

/** An event whose every text field is hostile: one payload to each article, and all of them as topics. */
export function hostileReport(payloads: string[]): Report {
  const [first = ''] = payloads
  return analyze(
    {
      event: { id: 'hostile', title: first, language: 'fr', publishedAt: first },
      articles: payloads.map(article),
      diagnostics: payloads.map(payload => ({ code: 'E-INPUT-EMPTY', file: payload, message: payload })),
    },
    {
      reportLanguage: 'fr',
      topics: payloads.map(payload => ({ label: payload, terms: [payload, 'crue'] })),
      corrections: [],
    },
  )
}

export const renderHostile = (
  report: Report,
  formats: ('html' | 'pdf' | 'json' | 'csv')[],
): Promise<RenderedFiles> => render(report, { formats, template })

/** Groups of payloads, an event each: two letters of the alphabet stay free. */
export function groups<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
