import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const templates = new URL('../../templates/', import.meta.url)
const packages = createRequire(import.meta.url)

/** A file of the package's `templates/`: style, script. */
export function readAsset(name: string): string {
  return readFileSync(new URL(name, templates), 'utf8').trim()
}

/** A file of an installed package as base64, for data addresses. */
export function readPackageFile(path: string): string {
  return readFileSync(packages.resolve(path)).toString('base64')
}

/** The error rates that the evaluation measured for this version; null when nothing was measured. */
export function readMeasured(): Record<string, unknown> | null {
  try {
    return JSON.parse(readAsset('measured.json'))
  } catch {
    return null
  }
}
