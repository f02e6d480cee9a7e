import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  version?: string
  license?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  optionalDependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Licences that allow use and distribution of this program under MIT without a duty on its users' own work. */
const allowed = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 CC0-1.0 Unlicense Zlib OFL-1.1 MPL-2.0 BlueOak-1.0.0 Python-2.0'.split(
    ' ',
  ),
)

/** Packages whose manifest does not say it in SPDX; their licence files were read. */
const readByHand: Record<string, string> = {
  'dejavu-fonts-ttf': 'Bitstream Vera: free use, embedding and redistribution; changes must be renamed',
  duck: 'BSD-2-Clause, in its LICENSE file',
  format: 'MIT, in the old "licenses" field',
  'png-js': 'MIT, in its LICENSE file',
}

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

/** `(MIT OR GPL-3.0-or-later)`: one allowed choice is enough; `MIT AND Zlib`: both must be allowed. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\(|\)$/g, '')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  return bare.split(' AND ').every(part => allowed.has(part))
}

describe('licences', () => {
  it.each([
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-only', false],
  ])('%s: %s', (expression, verdict) => expect(isAllowed(expression)).toBe(verdict))

  it('are all on the list', () => {
    const refused = packages
      .filter(([path, { license }]) => !isAllowed(license ?? '') && !(nameOf(path) in readByHand))
      .map(([path, { license }]) => `${path}: ${license}`)
    expect(refused).toEqual([])
  })

  it('has no exception for a package that is gone', () => {
    const names = new Set(packages.map(([path]) => nameOf(path)))
    expect(Object.keys(readByHand).filter(name => !names.has(name))).toEqual([])
  })
})

describe('the lock file', () => {
  it('pins every package by its hash and names no download address', () => {
    expect(
      packages.filter(([, { integrity, resolved }]) => !integrity || resolved).map(([path]) => path),
    ).toEqual([])
  })

  it('holds every optional package too: npm ci refuses a lock file without those of other systems', () => {
    const names = new Set(packages.map(([path]) => nameOf(path)))
    const asked = packages.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}))
    expect(asked.filter(name => !names.has(name))).toEqual([])
  })

  it('lets no package run a script on installation but the known ones', () => {
    const scripts = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path))
    expect(scripts.filter(name => name !== 'esbuild' && name !== 'fsevents')).toEqual([])
  })

  it('asks for exact versions', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
