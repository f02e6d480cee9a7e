/*
 * Reads mutated inputs of every format: `npm run fuzz:ingest -- [count] [first seed]`. A child process reads; this one
 * watches it, for a hang cannot be seen from inside. Prints the counts and every seed that fails.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadSamples, type Probe, probe } from './probe.js'

const longest = 5000
type Message = { seed: number } & ({ probe: Probe; ms: number; rss: number } | { error: string })

async function child(first: number, count: number): Promise<void> {
  const samples = await loadSamples()
  for (let seed = first; seed < first + count; seed++) {
    const start = performance.now()
    const message = await probe(samples, seed).then(
      (found): Message => ({
        seed,
        probe: found,
        ms: performance.now() - start,
        rss: process.memoryUsage.rss(),
      }),
      (error: Error): Message => ({ seed, error: error.stack ?? String(error) }),
    )
    await new Promise<void>(done => void process.send!(message, () => done()))
  }
  process.disconnect()
}

async function parent(count: number, first: number): Promise<void> {
  const kinds = new Map<string, { read: number; refused: number }>()
  const failures: string[] = []
  const total = { inputs: 0, articles: 0, slowest: 0, slowestSeed: 0, rss: 0 }
  let next = first
  while (next < first + count) {
    await new Promise<void>(done => {
      const reader: ChildProcess = fork(fileURLToPath(import.meta.url), [
        '--child',
        String(next),
        String(first + count - next),
      ])
      const hang = () => {
        failures.push(`seed ${next}: hangs over ${longest} ms`)
        next++
        reader.kill('SIGKILL')
      }
      let timer = setTimeout(hang, longest * 4)
      reader.on('message', (message: Message) => {
        clearTimeout(timer)
        timer = setTimeout(hang, longest)
        next = message.seed + 1
        total.inputs++
        if ('error' in message) failures.push(`seed ${message.seed}: ${message.error}`)
        else {
          const counts = kinds.get(message.probe.kind) ?? { read: 0, refused: 0 }
          counts[message.probe.outcome]++
          kinds.set(message.probe.kind, counts)
          total.articles += message.probe.articles
          total.rss = Math.max(total.rss, message.rss)
          if (message.ms > total.slowest)
            Object.assign(total, { slowest: message.ms, slowestSeed: message.seed })
        }
        if (total.inputs % 5000 === 0) console.log(`${total.inputs} inputs, ${failures.length} failures`)
      })
      reader.on('exit', (code, signal) => {
        clearTimeout(timer)
        if (code !== 0 && signal !== 'SIGKILL') {
          failures.push(`seed ${next}: the process ended with ${code ?? signal}`)
          next++
        }
        done()
      })
    })
  }
  for (const [kind, { read, refused }] of [...kinds].sort())
    console.log(`${kind}: ${read} read, ${refused} refused`)
  console.log(
    `${total.inputs} inputs, ${total.articles} articles, slowest ${Math.round(total.slowest)} ms (seed ${total.slowestSeed}), memory ${Math.round(total.rss / 1024 / 1024)} MB, ${failures.length} failures`,
  )
  for (const failure of failures.slice(0, 20)) console.log(failure)
  if (failures.length > 0) process.exitCode = 1
}

const [mode, ...rest] = process.argv.slice(2)
if (mode === '--child') await child(Number(rest[0]), Number(rest[1]))
else await parent(Number(mode ?? 100_000), Number(rest[0] ?? 1))
