import type { Translate } from '../language/strings/registry.js'
import { editDistance } from '../text/edit-distance.js'

/** What yargs knows of the command that it read. */
export interface KnownOptions {
  key: Record<string, unknown>
  alias: Record<string, string[]>
}

/**
 * `--mask-outlet is not an option of this command. Did you mean --mask-outlets?`, of the options as typed: yargs names
 * its own spellings beside them (`maskOutlet`). Null where all are known, and something else is wrong.
 */
export function wrongOption(argv: string[], options: KnownOptions, translate: Translate): string | null {
  const known = [...new Set([...Object.keys(options.key), ...Object.values(options.alias).flat()])]
  const end = argv.indexOf('--')
  const typed = (end < 0 ? argv : argv.slice(0, end)).flatMap(one => /^--?[\p{L}][^=\s]*/u.exec(one) ?? [])
  const option = typed.find(one => !isKnown(one, known))
  if (option === undefined) return null
  const near = nearest(option.replace(/^-+/, ''), known)
  return [
    translate('cli.unknown-option', { option }),
    ...(near === null ? [] : [translate('cli.did-you-mean', { option: `--${near}` })]),
  ].join(' ')
}

/** `--no-bom` is `--bom`; `-hv` is `-h -v`. */
function isKnown(option: string, known: string[]): boolean {
  if (!option.startsWith('--')) return [...option.slice(1)].every(letter => known.includes(letter))
  const name = option.slice(2)
  const dashed = name.replace(/\p{Lu}/gu, letter => `-${letter.toLowerCase()}`)
  return [name, name.replace(/^no-/, ''), dashed].some(one => known.includes(one))
}

/** The only option within two changes, or the nearest of several; a word of two letters is near everything. */
function nearest(name: string, known: string[]): string | null {
  if (name.length < 3) return null
  const near = known
    .filter(one => one.length > 2)
    .map(one => ({ one, distance: editDistance(name, one, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
  return near[0]?.one ?? null
}
