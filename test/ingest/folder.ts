import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A new folder with the given files; its name is `event` inside a folder of its own. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'divergence-')), 'event')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const french =
  'Le conseil municipal de Valmore a adopté lundi soir le budget de la commune, au terme de quatre heures de débats.\n'
export const english =
  'The council of Eastmere adopted its budget on Monday evening after a long and sometimes heated debate.\n'
