import type { InputFormat } from './reader.js'

const extensions: Record<InputFormat, string[]> = {
  'plain-text': ['txt', 'text', ''],
  html: ['html', 'htm', 'xhtml'],
}

/** The format that a file's name promises, or null where no reader takes it. */
export function formatByName(name: string): InputFormat | null {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const found = Object.entries(extensions).find(([, list]) => list.includes(extension))
  return (found?.[0] as InputFormat | undefined) ?? null
}

export function isManifestName(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}
