import { readdir, readFile } from 'node:fs/promises'
import { DivergenceError, detail } from '../errors.js'

const folder = new URL('../../templates/', import.meta.url)

/** The text of a template: one of the program's own by name (`editorial`), or a file of the user's. */
export async function readTemplate(nameOrFile: string): Promise<string> {
  const own = await ownTemplates()
  const location = own.includes(nameOrFile) ? new URL(`${nameOrFile}.md`, folder) : nameOrFile
  try {
    return await readFile(location, 'utf8')
  } catch {
    throw new DivergenceError(
      'E-TEMPLATE-MISSING',
      `--template «${nameOrFile}»`,
      detail('own-templates', { known: own.join(', ') }),
    )
  }
}

async function ownTemplates(): Promise<string[]> {
  const files = await readdir(folder).catch(() => [])
  return files
    .filter(file => file.endsWith('.md'))
    .map(file => file.slice(0, -'.md'.length))
    .sort()
}
