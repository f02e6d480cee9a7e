/**
 * npm run bench [-- DIR…]: seconds per stage and peak memory for events of 5, 50 and 500 articles, made of the
 * seeds and of the texts below each folder given. Every event runs in a process of its own, so that peak memory
 * is its own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeEvent, readTexts } from './event.js'
import { type Measurement, measure } from './measure.js'

const usage = `npm run bench [-- FOLDER…]

Analyses events of 5, 50 and 500 articles made of the seeds, then of the .txt files below each folder: as they are while
there are enough, otherwise perturbed. Prints for each size the seconds of every stage, of the whole analysis and of the
processor, the peak memory, and the exponent by which processor time grows.
`

const sizes = [5, 50, 500]
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

function option(name: string): string | undefined {
  const index = process.argv.indexOf(name)
  return index < 0 ? undefined : process.argv[index + 1]
}

/** Texts as they are while there are enough, otherwise made from them. */
function textsOf(folder: string, size: number): string[] {
  const texts = readTexts(folder)
  return folder !== seeds && texts.length >= size ? texts.slice(0, size) : makeEvent(texts, size)
}

function runChild(folder: string, size: number): Measurement {
  const script = fileURLToPath(import.meta.url)
  const args = [...process.execArgv, script, '--folder', folder, '--size', String(size)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

function table(title: string, runs: Measurement[]): string {
  const stages = Object.keys(runs[0]!.seconds)
  const head = ['articles', 'sentences', 'pairs', ...stages, 'analysis s', 'cpu s', 'MB'].map(name =>
    name.padStart(12),
  )
  const rows = runs.map(run =>
    [
      run.articles,
      run.sentences,
      run.pairs,
      ...stages.map(stage => run.seconds[stage]!.toFixed(2)),
      run.analysis.toFixed(2),
      run.processor.toFixed(2),
      Math.round(run.memory),
    ].map(value => String(value).padStart(12)),
  )
  const [small, large] = [runs.at(-2)!, runs.at(-1)!]
  const exponent = Math.log(large.processor / small.processor) / Math.log(large.articles / small.articles)
  const last = `growth exponent of processor time from ${small.articles} to ${large.articles} articles: ${exponent.toFixed(2)}`
  return [title, head.join(''), ...rows.map(row => row.join('')), last, ''].join('\n')
}

const child = option('--size')
if (child) {
  const result = await measure(textsOf(option('--folder')!, Number(child)))
  process.stdout.write(JSON.stringify(result))
} else {
  // `--data` may stand before a folder, as in npm run eval.
  const words = process.argv.slice(2).filter(word => word !== '--data')
  if (words.some(word => word.startsWith('-'))) {
    console.log(usage)
    process.exit(words.every(word => word === '--help' || word === '-h') ? 0 : 2)
  }
  for (const folder of words) {
    if (existsSync(folder) && readTexts(folder).length > 0) continue
    console.error(`${folder}: no .txt files`)
    process.exit(1)
  }
  for (const folder of [seeds, ...words])
    console.log(
      table(
        folder === seeds ? 'seeds' : folder,
        sizes.map(size => runChild(folder, size)),
      ),
    )
}
