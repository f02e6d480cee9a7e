import type { Translate } from '../../language/strings/registry.js'
import type { LedgerRow } from '../../model/index.js'
import type { FindingInput } from '../finder.js'

/** Longest run of quoted words in a title, in characters. */
const longest = 90

/** Words for a title: whole when short, else cut between words, with an ellipsis in brackets as the mark of the cut. */
export function shorten(text: string, most = longest): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} […]`
}

/** Name of the row's source, or the words for «unnamed». */
export function sourceName(input: FindingInput, row: LedgerRow, translate: Translate): string {
  return nameOf(input, row.sourceId) ?? translate('finding.source.unknown')
}

export function nameOf(input: FindingInput, sourceId: string | null): string | null {
  if (sourceId === null) return null
  return input.attribution.sources.find(({ id }) => id === sourceId)?.name ?? null
}
