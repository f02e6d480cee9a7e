import { dirname, join } from 'node:path'
import { translator } from '../language/strings/registry.js'
import type { Diagnostic } from '../model/index.js'
import { folderNames, isInside, realPath, stats } from './disk.js'
import { formatByName } from './format.js'

/** Beyond these they are counted: a manifest may choose ten articles of a folder of thousands. */
const most = 10
/** Files about a folder, not articles of it. */
const about = /^(?:readme|licen[cs]e|changelog)(?![\p{L}\p{N}])/iu

/**
 * Articles that lie beside those of a manifest, in the same folders, and that it does not list: more often forgotten than
 * left out. `listed` are real paths; `name` is that of the manifest.
 */
export function unlisted(folder: string, name: string, listed: ReadonlySet<string>): Diagnostic[] {
  const inside = [...listed].map(dirname).filter(path => isInside(folder, path))
  const folders = [...new Set([folder, ...inside])].sort()
  const files = folders.flatMap(path =>
    namesIn(path, name)
      .filter(entry => isForgotten(join(path, entry), entry, listed))
      .map(entry =>
        join(path, entry)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  const rest = files.length - most
  const shown = rest > 1 ? files.slice(0, most) : files
  const told = shown.map(file => said('diagnostic.unlisted', file, { file, manifest: name }))
  return rest > 1 ? [...told, said('diagnostic.unlisted.more', '', { count: rest, manifest: name })] : told
}

/** A folder that may be entered but not listed hides nothing that was forgotten. */
function namesIn(folder: string, name: string): string[] {
  try {
    return folderNames(folder, name)
  } catch {
    return []
  }
}

function isForgotten(path: string, entry: string, listed: ReadonlySet<string>): boolean {
  if (/\.ya?ml$/i.test(entry) || about.test(entry) || !formatByName(entry)) return false
  try {
    return stats(path, entry).isFile() && !listed.has(realPath(path, entry))
  } catch {
    // A link to nothing was not forgotten.
    return false
  }
}

type Key = 'diagnostic.unlisted' | 'diagnostic.unlisted.more'

function said(key: Key, file: string, values: Record<string, string | number>): Diagnostic {
  const [message, fr] = (['en', 'fr'] as const).map(language => translator(language)(key, values))
  return { code: 'W-UNLISTED', file, message: message!, translations: { fr: fr! } }
}
