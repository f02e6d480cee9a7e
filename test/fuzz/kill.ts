/**
 * npm run fuzz:kill [-- count [seed]]: kills the built program at random moments, half of them while it writes, and
 * checks that the report folder holds the old complete report or the new complete one, by their sums.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generator } from './mutate.js'

const count = Number(process.argv[2] ?? 50)
const random = generator(Number(process.argv[3] ?? 1))
const folder = mkdtempSync(join(tmpdir(), 'divergence-kill-'))
const out = join(folder, 'out')
const target = join(out, 'sample')
const signals = ['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM'] as const

/** Two versions of one event, told apart by a line in one article. */
const events = ['one', 'two'].map(version => {
  const event = join(folder, version)
  cpSync('seeds', event, { recursive: true })
  const file = join(event, '000_d1f5d3dbcf537e19.txt')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nVersion ${version} de cet article de presse.\n`)
  return event
})

function start(event: string): ChildProcess {
  return spawn(
    process.execPath,
    ['dist/cli/main.js', 'report', event, '--out', out, '--format', 'html,json,csv'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
}

const ended = (child: ChildProcess) => new Promise<void>(resolve => child.once('exit', () => resolve()))

/** The sums of a complete report, null for an incomplete one. */
function complete(report: string): string | null {
  const sums = readFileSync(join(report, 'SHA256SUMS'), 'utf8')
  const lines = sums.trimEnd().split('\n')
  const files = readdirSync(report, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const right = lines.every(line => {
    const path = join(report, line.slice(66))
    return (
      existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === line.slice(0, 64)
    )
  })
  return right && files.length === lines.length + 1 ? sums : null
}

/** Resolves when the staging folder shows up: the moment in which files are written. */
async function writing(child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (existsSync(out) && readdirSync(out).some(name => name.startsWith('.divergence-new-'))) return
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

const known: string[] = []
const began = Date.now()
for (const event of events) {
  await ended(start(event))
  known.push(complete(target)!)
}
const runMilliseconds = (Date.now() - began) / 2
const tally = { old: 0, new: 0, early: 0, writing: 0, aside: 0, broken: 0 }

for (let index = 0; index < count; index++) {
  const before = known.indexOf(complete(target) ?? '')
  const child = start(events[1 - before]!)
  const exit = ended(child)
  if (index % 2) {
    await writing(child)
    await new Promise(resolve => setTimeout(resolve, random(6)))
    tally.writing += 1
  } else {
    await new Promise(resolve => setTimeout(resolve, random(Math.ceil(runMilliseconds))))
    tally.early += 1
  }
  child.kill(signals[random(signals.length)]!)
  await exit
  // Killed between the two renames, the old report stands whole beside, and the next run puts it back.
  const aside = join(out, '.divergence-old-sample')
  const place = existsSync(target) ? target : aside
  if (place === aside) tally.aside += 1
  const sums = complete(place)
  if (sums === known[before]) tally.old += 1
  else if (sums === known[1 - before]) tally.new += 1
  else tally.broken += 1
  if (place === aside) await ended(start(events[before]!))
}

await ended(start(events[0]!))
const left = readdirSync(out)
console.log(`${count} kills, ${tally.early} at any time and ${tally.writing} while writing:`)
console.log(
  `${tally.old} left the old report, ${tally.new} the new one, ${tally.broken} neither; ${tally.aside} between the renames`,
)
console.log(`after one more run the folder holds: ${left.join(', ')}`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = tally.broken === 0 && left.join() === 'sample' ? 0 : 1
