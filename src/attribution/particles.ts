import { keyAt, type Reader } from './reader.js'

export const agents = ['par', 'by']

export const ofs = ['de', "d'", 'of', 'du', 'des']

/** Over the particles before an infinitive: «de [ne pas s'] arrêter», «d'[y] aller». */
export function contentStart(reader: Reader, index: number): number {
  let i = index
  const { clitics, determiners } = reader.classes
  while ((clitics.has(keyAt(reader, i)) && !determiners.has(keyAt(reader, i))) || keyAt(reader, i) === 'pas')
    i++
  const after = keyAt(reader, i)
  if (['le', 'la', 'les', "l'"].includes(after) && reader.forms.infinitives.has(keyAt(reader, i + 1)))
    return i + 1
  return i
}
