import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import { barsSpec, crowdedOutlets } from './bars.js'
import type { Chart } from './chart.js'
import { grouped, percent, shorten } from './labels.js'
import { columnStep, labelledOutlets, matrixSpec } from './matrix.js'
import { articleCells, articleColumns } from './shown-outlets.js'
import { ink } from './theme.js'
import { noSource, unnamedVoices } from './unnamed-voices.js'

const shownSources = 12

interface Voice {
  name: string
  /** Words of direct and reported speech by article id. */
  words: Map<string, number>
  direct: number
  total: number
  /** Words that the program could credit to nobody. */
  unnamed: boolean
}

/** Who speaks, and how many words each article gives them. */
export const voiceShare: Chart = {
  id: 'voice-share',
  build(report, translate) {
    const voices = readVoices(report, translate)
    const all = voices.reduce((sum, voice) => sum + voice.total, 0)
    const nobody = voices.find(voice => voice.unnamed)
    const sources = voices.length - (nobody ? 1 : 0)
    if (sources === 0 || all === 0) return null
    const values = {
      sources,
      unnamed: grouped(nobody?.total ?? 0, translate),
      all: grouped(all, translate),
    }
    const named = voices.filter(voice => !voice.unnamed).slice(0, shownSources)
    const shown = nobody ? [...named, nobody] : named
    const figures = shown
      .slice(0, 5)
      .map(voice => translate('chart.figure', { name: voice.name, value: grouped(voice.total, translate) }))
    const crowded = report.articles.length >= crowdedOutlets
    const alternative = crowded ? 'chart.voices.alternativeBars' : 'chart.voices.alternative'
    return {
      title: translate(nobody ? 'chart.voices.titleUnnamed' : 'chart.voices.title', values),
      alternative: `${translate(alternative, values)} ${figures.join(', ')}.`,
      table: tableOf(shown, report.articles, translate),
      rows: shown.length,
      spec: (crowded ? barsOf : specOf)(shown, report.articles, translate),
    }
  },
}

function readVoices(report: Report, translate: Translate): Voice[] {
  const names = new Map(report.sources.map(source => [source.id, source.name]))
  const voices = new Map<string, Voice>()
  for (const { sourceId, article, direct, reported } of [...report.voices, ...unnamedVoices(report)]) {
    const voice = voices.get(sourceId) ?? {
      name: names.get(sourceId) ?? translate('chart.voices.unnamed'),
      unnamed: sourceId === noSource,
      words: new Map(),
      direct: 0,
      total: 0,
    }
    const words = direct.words + reported.words
    voice.words.set(article, (voice.words.get(article) ?? 0) + words)
    voice.direct += direct.words
    voice.total += words
    voices.set(sourceId, voice)
  }
  return [...voices]
    .filter(([, voice]) => voice.total > 0)
    .sort(([idA, a], [idB, b]) => b.total - a.total || (idA < idB ? -1 : 1))
    .map(([, voice]) => voice)
}

function tableOf(voices: Voice[], articles: Article[], translate: Translate) {
  const cell = (voice: Voice) => (article: Article) => {
    const words = voice.words.get(article.id) ?? 0
    return words > 0 || articles.length <= labelledOutlets ? String(words) : null
  }
  return {
    columns: [
      translate('chart.source'),
      ...articleColumns(articles, translate),
      translate('chart.total'),
      translate('chart.voices.direct'),
    ],
    rows: voices.map(voice => [
      voice.name,
      ...articleCells(articles, cell(voice)),
      String(voice.total),
      percent(voice.direct / voice.total, translate),
    ]),
  }
}

const nameLimit = 44

/** Columns of forty outlets are too narrow for figures: bars show the words, split by outlet, the most first. */
function barsOf(voices: Voice[], articles: Article[], translate: Translate): TopLevelSpec {
  const parts = (voice: Voice) =>
    articles
      .map(({ id, siglum }, index) => ({ label: siglum, value: voice.words.get(id) ?? 0, index }))
      .filter(part => part.value > 0)
      .sort((a, b) => b.value - a.value || a.index - b.index)
  const bars = voices.map(voice => ({
    label: shorten(voice.name, nameLimit),
    value: voice.total,
    note: wordsOf(voice, translate),
    parts: parts(voice),
  }))
  return barsSpec(translate('chart.voices.name'), bars, translate('chart.voices.key'))
}

function wordsOf({ total }: Voice, translate: Translate): string {
  return translate(total === 1 ? 'chart.voices.note.one' : 'chart.voices.note', {
    words: grouped(total, translate),
  })
}

function specOf(voices: Voice[], articles: Article[], translate: Translate): TopLevelSpec {
  const most = Math.max(...voices.flatMap(voice => [...voice.words.values()]))
  const cells = voices.flatMap((voice, row) =>
    articles.map((article, column) => {
      const words = voice.words.get(article.id) ?? 0
      const label = words > 0 ? String(words) : ''
      return { row, column, words, label, ink: words > most * 0.55 ? ink.paper : ink.text }
    }),
  )
  return matrixSpec({
    description: translate('chart.voices.name'),
    articles,
    rows: voices.map(voice => voice.name),
    notes: voices.map(voice => wordsOf(voice, translate)),
    step: columnStep(articles, 58),
    rowHeight: 21,
    layers: [
      {
        data: { values: cells },
        mark: { type: 'rect', stroke: ink.line, strokeWidth: 0.6 },
        encoding: {
          fill: {
            field: 'words',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, most], range: ['#ffffff', '#0b3d66'], interpolate: 'rgb' },
          },
        },
      },
      {
        data: { values: cells.filter(cell => cell.label !== '') },
        mark: { type: 'text' },
        encoding: { text: { field: 'label' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
    ],
  })
}
