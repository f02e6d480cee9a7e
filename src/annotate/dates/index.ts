import { languagePack } from '../../language/registry.js'
import type { DateValue, Document, EventInfo } from '../../model/index.js'
import type { Sentence } from '../reading.js'
import { dayMonth, monthDay, namedDay, numeric, relativeDay } from './days.js'
import { amountOfTime, monthOnly, namedPeriod, yearOnly } from './periods.js'
import { type Reading, type Rule, reader } from './reader.js'
import { type DateWords, dateWords } from './words.js'

/** The longest reading wins, at equal length the earlier rule. */
const rules: Rule[] = [
  dayMonth,
  monthDay,
  numeric,
  namedDay,
  relativeDay,
  monthOnly,
  yearOnly,
  namedPeriod,
  amountOfTime,
]

/**
 * Dates, periods and relative dates of all sentences, resolved against the day of publication of the article, else of
 * the event. What nothing resolves («neuf mois après») has null ends.
 */
export function findDates(sentences: Sentence[], documents: Document[], event: EventInfo): DateValue[] {
  const vocabularies = new Map<string, DateWords | null>()
  return sentences.flatMap(sentence => {
    const { language } = sentence
    if (!vocabularies.has(language)) {
      const pack = languagePack(language)
      vocabularies.set(language, pack && dateWords(pack))
    }
    const vocabulary = vocabularies.get(language)
    if (!vocabulary) return []
    return sentenceDates(sentence, vocabulary, anchorOf(documents[sentence.document]!, event))
  })
}

/** The ISO day of publication, where known to the day. */
function anchorOf({ article }: Document, event: EventInfo): string | null {
  const published = [article.publishedAt, event.publishedAt].find(value =>
    /^\d{4}-\d\d-\d\d/u.test(value ?? ''),
  )
  return published?.slice(0, 10) ?? null
}

function sentenceDates(sentence: Sentence, vocabulary: DateWords, anchor: string | null): DateValue[] {
  const { words, article } = sentence
  const found: DateValue[] = []
  const input = reader(sentence, vocabulary, anchor)
  for (let at = 0; at < words.length; at++) {
    const reading = longest(rules.map(rule => rule(input, at)))
    if (!reading) continue
    const start = words[at]!.start
    const { interval, approximate, last } = reading
    found.push({
      id: `d-${article}-${start}`,
      article,
      start,
      end: words[last - 1]!.end,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      approximate: approximate === true,
    })
    at = last - 1
  }
  return found
}

function longest(readings: (Reading | null)[]): Reading | null {
  let best: Reading | null = null
  for (const reading of readings) if (reading && (!best || reading.last > best.last)) best = reading
  return best
}
