import { familyOf } from '../../facts/naming/word-index.js'
import { fold, stemmer } from '../../facts/stem.js'
import { languagePack } from '../../language/registry.js'
import { memo } from '../../text/memo.js'
import type { FindingInput } from '../finder.js'
import type { FigureConflict } from './figures.js'
import { type Reading, sentenceValues, sharedFamilies } from './sentence-values.js'

/** Minutes between two times of one thing, at most: farther ones are of two things, or of two time zones. */
const mostApart = 29
const enough = 3
/** So many times in an event are a timetable. */
const mostTimes = 60

/**
 * One thing at two times of the day, to the minute: «à 20h00» and «à 20h08». Time zones leave the minutes alone, so that
 * «20h08 heure locale (12h08 GMT)» is one time; «vers 20 heures» has no minutes and allows both. Neither article prints
 * the other's minutes at all. Always to be reviewed: a minute may lie between two steps.
 */
export function clockConflicts({ documents }: FindingInput): FigureConflict[] {
  const zones = new Map<string, ReadonlySet<string>>()
  const times = sentenceValues(documents, readClock, language => memo(zones, language, zoneFamilies))
  if (times.length > mostTimes) return []
  const minutes = new Map<string, Set<number>>()
  for (const { figure } of times)
    minutes.set(figure.article, (minutes.get(figure.article) ?? new Set()).add(figure.min % 60))
  const told = new Map<ReadonlySet<string>, Set<ReadonlySet<string>>>()
  return times.flatMap((x, at) =>
    times.slice(at + 1).flatMap((y): FigureConflict[] => {
      const [a, b] = [x.figure, y.figure]
      // «20h08 heure locale, 14h08 heure française» against «20h00» and «14h00» is one conflict of two sentences.
      if (a.article === b.article || told.get(x.families)?.has(y.families)) return []
      const apart = Math.abs(a.min - b.min)
      if (apart === 0 || apart > mostApart) return []
      if (minutes.get(b.article)!.has(a.min % 60) || minutes.get(a.article)!.has(b.min % 60)) return []
      if (sharedFamilies(x, y).length < enough) return []
      told.set(x.families, (told.get(x.families) ?? new Set()).add(y.families))
      return [{ a, b, pair: null, likely: false, sure: false }]
    }),
  )
}

/** `20h08`, `20 h 08`, `18:41`, `6:41pm`; not `1:45.32`, a result. A sentence with other minutes is a timetable. */
function readClock(text: string, language: string): Reading[] {
  const pattern = /(?<![\d.,:])(\d{1,2})\s?[h:]\s?(\d\d)(?![\d:]|[.,]\d)(?:\s?([ap])\.?m\b)?/giu
  const around = languagePack(language)?.dates.clockAround ?? []
  const found = [...text.matchAll(pattern)].flatMap((match): Reading[] => {
    const [all, hours, minutes, half] = match
    if (+hours! > 24 || +minutes! > 59) return []
    const before = text.slice(0, match.index).trimEnd().split(/\s/u).at(-1)!.toLowerCase()
    if (around.includes(before)) return []
    const hour = half?.toLowerCase() === 'p' && +hours! < 12 ? +hours! + 12 : +hours!
    return [
      { start: match.index, end: match.index + all.length, value: hour * 60 + +minutes!, unit: 'clock' },
    ]
  })
  return new Set(found.map(({ value }) => value % 60)).size === 1 ? found : []
}

function zoneFamilies(language: string): ReadonlySet<string> {
  const stem = stemmer(language)
  return new Set((languagePack(language)?.dates.zoneWords ?? []).map(word => familyOf(stem(fold(word)))))
}
