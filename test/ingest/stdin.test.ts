import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { english } from './folder.js'

const script = `
import { readInputs } from './src/ingest/index.ts'
readInputs(['-']).then(
  ({ articles }) => console.log(JSON.stringify(articles.map(a => [a.file, a.language, a.title]))),
  error => console.log(error.message),
)`

/** What a process says that reads its standard input. */
const said = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    input,
    encoding: 'utf8',
  })

it('reads standard input, its format told by the first bytes', () => {
  const page = `<!doctype html><title>x</title><article><h1>Budget adopted in Eastmere</h1><p>${english}</p></article>`
  const { stdout, stderr } = said(page)
  expect(stdout.trim(), stderr).toBe('[["stdin","en","Budget adopted in Eastmere"]]')
})
