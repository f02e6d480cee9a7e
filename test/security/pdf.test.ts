import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { groups, hostileReport, renderHostile } from './hostile-event.js'
import { payloads } from './payloads.js'

const folder = mkdtempSync(join(tmpdir(), 'divergence-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env.DIVERGENCE_REQUIRE_PDF_TOOLS) throw new Error('qpdf is not installed.')
    return false
  }
})()

const actions =
  /^\/(?:JS|JavaScript|AA|OpenAction|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|XFA|GoToR|GoToE)$/

/** Every key, and every name that an /S entry holds, of the parsed file: payloads inside strings are no matches. */
function misdeeds(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const item of node) misdeeds(item, found)
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (actions.test(key)) found.push(key)
      if (key === '/S' && typeof value === 'string' && actions.test(value)) found.push(`/S ${value}`)
      if (key === '/URI' && !/^u:https?:\/\//.test(String(value))) found.push(`/URI ${value}`)
      misdeeds(value, found)
    }
  }
  return found
}

function objectsOf(pdf: Uint8Array, name: string): unknown {
  const file = join(folder, name)
  writeFileSync(file, pdf)
  return JSON.parse(
    execFileSync('qpdf', ['--json', '--json-stream-data=none', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  )
}

describe.skipIf(!hasQpdf)('the PDF under hostile text', () => {
  it('would be caught if it held a script', () => {
    expect(misdeeds({ a: [{ '/S': '/JavaScript', '/JS': 'u:x' }, { '/URI': 'u:javascript:1' }] })).toEqual([
      '/S /JavaScript',
      '/JS',
      '/URI u:javascript:1',
    ])
  })

  it('holds no script, no action and no odd address', async () => {
    // Ten payloads to a field: the parsed file tells them apart wherever they stand.
    const fields = groups(payloads, 10).map(group => group.join(' '))
    const files = await renderHostile(hostileReport(fields), ['pdf'])
    expect(misdeeds(objectsOf(files.get('report.pdf') as Uint8Array, 'hostile.pdf'))).toEqual([])
  }, 120_000)

  it('links to nothing but web addresses', async () => {
    const addresses = payloads.filter(payload => /^\S+:/.test(payload))
    const files = await renderHostile(hostileReport(addresses), ['pdf'])
    expect(misdeeds(objectsOf(files.get('report.pdf') as Uint8Array, 'addresses.pdf'))).toEqual([])
  }, 120_000)
})
