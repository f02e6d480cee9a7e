/**
 * npm run fuzz [-- count [first]]: mutated events through the whole pipeline to HTML, PDF, JSON and CSV. They run in a
 * process of their own under a watchdog; a crash, a hang, an unhandled rejection or too much memory is counted with
 * its number, which alone makes it happen again: `npm run fuzz -- 1 NUMBER`.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Outcome, runEvent } from './event.js'

const hangSeconds = 5
const memoryLimit = 1024

interface Message {
  seed: number
  outcome?: Outcome
  error?: string
  /** Seconds of the processor, and megabytes of the process. */
  seconds: number
  memory: number
}

async function work(first: number, last: number): Promise<void> {
  process.on('unhandledRejection', reason => {
    throw reason
  })
  for (let seed = first; seed < last; seed++) {
    process.send!({ starts: seed })
    const start = process.cpuUsage()
    const result = await runEvent(seed).then(
      outcome => ({ outcome }),
      (error: unknown) => ({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    const { user, system } = process.cpuUsage(start)
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
    const message: Message = { seed, ...result, seconds: (user + system) / 1e6, memory }
    await new Promise<void>(resolve => process.send!(message, () => resolve()))
  }
  process.disconnect()
}

class Tally {
  readonly failures: string[] = []
  reports = 0
  findings = 0
  slowest = 0
  memory = 0
  readonly refused = new Map<string, number>()

  add({ seed, outcome, error, seconds, memory }: Message): void {
    this.slowest = Math.max(this.slowest, seconds)
    this.memory = Math.max(this.memory, memory)
    if (error) this.fail(seed, error)
    if (seconds > hangSeconds) this.fail(seed, `took ${seconds.toFixed(1)} s`)
    if (memory > memoryLimit) this.fail(seed, `${memory} MB`)
    if (seed % 100 === 0) console.log(`… ${seed}`)
    if (outcome?.kind === 'report') {
      this.reports += 1
      this.findings += outcome.findings
    }
    if (outcome?.kind === 'refused') this.refused.set(outcome.code, (this.refused.get(outcome.code) ?? 0) + 1)
  }

  fail(seed: number, what: string): void {
    const line = `event ${seed}: ${what}`
    this.failures.push(line)
    console.log(line)
  }

  print(): void {
    const refused = [...this.refused].sort().map(([code, count]) => `${code} ${count}`)
    console.log(
      `${this.reports} reports with ${this.findings} findings; refused: ${refused.join(', ') || 'none'}`,
    )
    console.log(`slowest ${this.slowest.toFixed(1)} s of the processor, at most ${this.memory} MB`)
    console.log(`${this.failures.length} failures`)
  }
}

/** One process until it ends or hangs; returns the number of the event to go on with. */
function watch(first: number, last: number, tally: Tally): Promise<number> {
  return new Promise(resolve => {
    const child: ChildProcess = fork(fileURLToPath(import.meta.url), ['--child', String(first), String(last)])
    let current = first
    let timer: NodeJS.Timeout
    let grown = false
    child.on('message', message => {
      clearTimeout(timer)
      if (typeof message === 'object' && 'starts' in message) {
        current = Number(message.starts)
        // The clock of a busy machine runs faster than its processor: seconds of the processor are checked above.
        timer = setTimeout(() => child.kill('SIGKILL'), hangSeconds * 12_000)
      } else {
        const result = message as Message
        tally.add(result)
        // A process that has grown once says nothing about the events after: they get a new one.
        if (result.memory > memoryLimit) child.kill('SIGKILL')
        grown = result.memory > memoryLimit
      }
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) return resolve(last)
      if (!grown) tally.fail(current, `the process ended with ${signal ?? code}`)
      resolve(current + 1)
    })
  })
}

const [mode, from, to] = process.argv.slice(2)
if (mode === '--child') await work(Number(from), Number(to))
else {
  const count = Number(mode ?? 2000)
  const first = Number(from ?? 1)
  const tally = new Tally()
  let next = first
  while (next < first + count) next = await watch(next, first + count, tally)
  console.log(`${count} events from number ${first}`)
  tally.print()
  process.exitCode = tally.failures.length === 0 ? 0 : 1
}
