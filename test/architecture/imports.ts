import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  path: string
  text: string
  imports: Import[]
}

export interface Import {
  /** A package name, or a path relative to the repository. */
  target: string
  typeOnly: boolean
}

/** Static imports, re-exports and dynamic imports; comments are no code. */
const importPattern =
  /\b(?:import|export)\s+(type\s)?(?:[\w$*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

export function readSources(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => {
      const path = join(folder, name).replaceAll('\\', '/')
      const text = withoutComments(readFileSync(join(root, path), 'utf8'))
      return { path, text, imports: importsOf(path, text) }
    })
}

export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(match => {
    const name = (match[2] ?? match[3])!
    const target = name.startsWith('.')
      ? relative('.', join(dirname(path), name)).replace(/\.js$/, '.ts')
      : name
    return { target, typeOnly: match[1] !== undefined }
  })
}

/** `src/render/html/page.ts` → `render`; a file directly in src is its own area. */
export function areaOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? path
}
