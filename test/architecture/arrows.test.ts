import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generator } from '../../src/generator.js'
import { areaOf, importsOf, readSources, type SourceFile } from './imports.js'

const root = process.cwd()
const sources = readSources(root, 'src')

/**
 * What each area may import of the others. The pipeline runs left to right; `model`, `language` and the errors are open
 * to everybody.
 */
const arrows: Record<string, string[]> = {
  fonts: [],
  generator: [],
  ingest: ['pipeline'],
  text: [],
  annotate: ['text'],
  align: ['text', 'annotate', 'diff'],
  diff: ['text'],
  attribution: ['text', 'annotate', 'align', 'diff'],
  facts: ['text', 'annotate', 'align', 'diff', 'attribution'],
  findings: ['text', 'annotate', 'align', 'diff', 'attribution', 'facts'],
  pipeline: ['text', 'annotate', 'align', 'diff', 'attribution', 'facts', 'findings', 'generator'],
  charts: ['diff', 'fonts'],
  report: ['charts', 'diff', 'text'],
  render: ['report', 'charts', 'diff', 'fonts'],
  schema: [],
  verify: [],
  index: ['ingest', 'pipeline', 'render', 'schema', 'verify'],
  cli: ['ingest', 'pipeline', 'render', 'schema', 'verify', 'generator', 'report', 'text'],
}
const open = ['model', 'language', 'errors', 'french-errors']
const closed: Record<string, string[]> = {
  model: [],
  language: ['model'],
  errors: [],
  'french-errors': ['errors'],
}

/** `file → target` for every import of src that `broken` calls broken. */
function violations(broken: (file: SourceFile, target: string, typeOnly: boolean) => boolean): string[] {
  return sources.flatMap(file =>
    file.imports
      .filter(({ target, typeOnly }) => broken(file, target, typeOnly))
      .map(({ target }) => `${file.path} → ${target}`),
  )
}

const filesWith = (pattern: RegExp, allowed: (path: string) => boolean) =>
  sources.filter(({ path, text }) => pattern.test(text) && !allowed(path)).map(({ path }) => path)

describe('arrows between the areas', () => {
  it('reads every form of import', () => {
    const text = `import a from './a.js'\nimport type { B } from '../b.js'\nexport { c } from './c.js'\nawait import('d')\nimport {\n  e,\n} from 'e'\nimport 'f'`
    expect(importsOf('src/x/y.ts', text).map(({ target }) => target)).toEqual([
      'src/x/a.ts',
      'src/b.ts',
      'src/x/c.ts',
      'd',
      'e',
      'f',
    ])
  })

  it('names every area', () => {
    expect(
      [...new Set(sources.map(({ path }) => areaOf(path)))].filter(
        area => !(area in arrows || area in closed),
      ),
    ).toEqual([])
  })

  it('point one way', () => {
    const broken = violations(({ path }, target) => {
      if (!target.startsWith('src/')) return false
      const [from, to] = [areaOf(path), areaOf(target)]
      const allowed = from in closed ? closed[from] : [...open, ...(arrows[from] ?? [])]
      return from !== to && !allowed?.includes(to)
    })
    expect(broken).toEqual([])
  })

  it('the model imports no package', () => {
    const broken = violations(({ path }, target) => areaOf(path) === 'model' && !target.startsWith('src/'))
    expect(broken).toEqual([])
  })
})

describe('packages', () => {
  it('vega is imported in one place', () => {
    const broken = violations(
      ({ path }, target, typeOnly) =>
        /^vega(?:$|[-/])/.test(target) && !typeOnly && path !== 'src/charts/draw.ts',
    )
    expect(broken).toEqual([])
  })

  it('only ingest, the command line and what loads fonts and assets of the package touch the disk', () => {
    const disk = /^(?:node:)?(?:fs|fs\/promises|child_process|worker_threads|http|https|net)$/
    const readers = /^src\/(?:ingest|cli|fonts)\/|^src\/render\/(?:\w+\/)*assets?(?:\/[\w-]+)?\.ts$/
    expect(violations(({ path }, target) => disk.test(target) && !readers.test(path))).toEqual([])
  })

  it('nothing opens a network connection', () => {
    expect(violations((_, target) => /^(?:node:)?(?:http2?|https|net|tls|dgram|dns)$/.test(target))).toEqual(
      [],
    )
    expect(filesWith(/\bfetch\(|\bWebSocket\b|XMLHttpRequest/, () => false)).toEqual([])
  })
})

describe('same input, same bytes', () => {
  const stage = (path: string) => !/^src\/(?:cli|ingest)\//.test(path)

  it('no clock, chance or locale in the stages', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.toLocale\w*\(|\.localeCompare\(|\bnew Intl\.\w+\(\)/
    expect(filesWith(impure, path => !stage(path))).toEqual([])
  })

  it('no environment or process state in the stages', () => {
    expect(filesWith(/\bprocess\.(?:env|cwd|platform|argv|exit)\b/, path => !stage(path))).toEqual([])
  })
})

describe('the sample event', () => {
  it('is named nowhere outside the language packs', () => {
    const names =
      /poutine|putin\b|pyongyang|kim jong|stoltenberg|ouchakov|rodong|vietnam|north korea|corée du nord/i
    expect(filesWith(names, path => path.startsWith('src/language/'))).toEqual([])
  })
})

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

  it('has the name and version that a report shows', () => {
    expect({ name: manifest.name, version: manifest.version }).toEqual(generator)
  })
})
