import { expect, it } from 'vitest'
import { loadSamples, probe } from '../fuzz/probe.js'

const runs = 1000

it(`${runs} mutated inputs are read or refused, and keep the contract`, async () => {
  const samples = await loadSamples()
  const outcomes = { read: 0, refused: 0 }
  for (let seed = 1; seed <= runs; seed++)
    await probe(samples, seed).then(
      ({ outcome }) => outcomes[outcome]++,
      error => {
        throw new Error(`seed ${seed}: ${error.stack}`)
      },
    )
  // Both must be common: mutations that only break, or never do, would test little.
  expect(outcomes.read).toBeGreaterThan(runs / 4)
  expect(outcomes.refused).toBeGreaterThan(runs / 100)
}, 60_000)
