import type { Article } from '../model/index.js'
import { articleIds, siglum } from './identity.js'
import type { InputFile } from './input-file.js'
import { publicationDate } from './parts/date-line.js'
import { partPatterns } from './parts/patterns.js'
import type { Draft } from './reader.js'

/** An article as read, with the file that holds it. */
export interface Found {
  file: InputFile
  draft: Draft
  sha256: string
}

/** Gives ids, sigla and the manifest's fields. `found` is in canonical order. */
export function assemble(found: Found[], eventDate: string | undefined): Article[] {
  const ids = articleIds(found.map(({ draft }) => draft.text))
  return found.map(({ file, draft, sha256 }, i) => {
    const name = draft.fragment ? `${file.name}#${draft.fragment}` : file.name
    const merged = { ...draft, ...file.fields }
    const { title, author, url } = merged
    const publishedAt =
      file.fields.publishedAt ?? precise(draft.publishedAt ?? datelineDate(draft), eventDate)
    return {
      id: ids[i]!,
      siglum: siglum(i),
      file: name,
      outlet: merged.outlet ?? siteOf(url) ?? outletOf(name),
      ...(title && { title }),
      ...(author && { author }),
      ...(publishedAt && { publishedAt }),
      ...(url && { url }),
      language: merged.language,
      sha256,
      text: draft.text,
      parts: draft.parts,
      extraction: {
        status: draft.notes.some(note => doubtfulNotes.has(note)) ? 'doubtful' : 'complete',
        notes: draft.notes,
        dropped: draft.dropped,
      },
    }
  })
}

/** Notes that mean: text may be missing, so that nothing can be called absent. */
export const doubtfulNotes: ReadonlySet<string> = new Set([
  'paywall',
  'live-blog',
  'gallery',
  'truncated',
  'replacement-characters',
  'dropped-text-aligns',
])

/** `https://www.courrier.example/valmore` → `courrier.example`: better than a file name, when a page names no outlet. */
function siteOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined
}

/** `lemonde.txt` → `lemonde`; the only name at hand. */
function outletOf(name: string): string {
  return name.replace(/\.[^./#]*(?=#|$)/, '')
}

/** «SAINT-AUBRAC, 12 mars 2025 (AFP) -», where nothing else tells the date. */
function datelineDate({ text, parts, language }: Draft): string | undefined {
  const dateline = parts.find(part => part.kind === 'dateline')
  const { dateWords } = partPatterns(language)
  return (dateline && publicationDate(text.slice(dateline.start, dateline.end), dateWords)) ?? undefined
}

/** «2024-06» of a dataset prefix says less than the event's own «2024-06-18», which it does not contradict. */
function precise(date: string | undefined, eventDate: string | undefined): string | undefined {
  const isVague = date !== undefined && date.length < '2024-06-18'.length
  return isVague && eventDate?.startsWith(date) ? undefined : date
}
