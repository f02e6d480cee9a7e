/**
 * npm run eval -- --data DIR: scores every labelled set below DIR and prints one table a task, with TF-IDF beside
 * alignment. The numbers of all sets together go to templates/measured.json, which the method page of reports
 * prints; --dry leaves that file alone. The data is read, never copied.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LabelledSet, readSets } from './gold.js'
import { Places } from './places.js'
import { analyzeSet, readSet } from './system.js'
import {
  alignmentTask,
  alteredTask,
  attributionTask,
  eventTask,
  findingsTask,
  type Run,
  type TaskResult,
} from './tasks.js'

const measuredFile = fileURLToPath(new URL('../../templates/measured.json', import.meta.url))

const tasks: { id: string; labels: keyof LabelledSet; run: (runs: Run[]) => TaskResult }[] = [
  { id: 'sentence alignment', labels: 'alignment', run: alignmentTask },
  { id: 'shared events', labels: 'events', run: eventTask },
  { id: 'attribution', labels: 'attributions', run: attributionTask },
  { id: 'altered quotations', labels: 'quotations', run: alteredTask },
  { id: 'divergences', labels: 'findings', run: findingsTask },
]

async function runSet(set: LabelledSet): Promise<Run> {
  const reading = await readSet(set.texts)
  // Shared events are ranked, not reported: the whole analysis is only needed for the other labels.
  const isWhole = tasks.some(({ labels }) => labels !== 'events' && set[labels])
  return {
    set,
    reading,
    places: new Places(reading.documents.map(({ article }) => article)),
    report: isWhole ? await analyzeSet(set.texts) : null,
  }
}

const folder = process.argv[process.argv.indexOf('--data') + 1]
if (!process.argv.includes('--data') || !folder) {
  console.error('usage: npm run eval -- --data DIR [--dry]')
  process.exit(2)
}
const runs: Run[] = []
for (const set of readSets(folder)) {
  if (!tasks.some(({ labels }) => set[labels])) continue
  process.stderr.write(`${set.name}\n`)
  runs.push(await runSet(set))
}
const measured: Record<string, TaskResult['numbers']> = {}
for (const { id, labels, run } of tasks) {
  const concerned = runs.filter(({ set }) => set[labels])
  if (concerned.length === 0) continue
  const { text, numbers } = run(concerned)
  console.log(`${text}\n`)
  measured[id] = numbers
}
if (!process.argv.includes('--dry')) writeFileSync(measuredFile, `${JSON.stringify(measured, null, 2)}\n`)
