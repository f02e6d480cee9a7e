import { agentAfter } from './accusations.js'
import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import { agents } from './particles.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import type { KnownGroup } from './regions.js'

/** «La signature a été évoquée par le Kremlin»: the content is the subject. */
export function passive(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!group.passive) return null
  const quoted = isQuotation(reader, group.from - 1) ? { from: group.from - 1, to: group.from - 1 } : null
  const subject = one.subject ?? quoted
  const k = skipAdverbs(reader, group.to + 1)
  if (!agents.includes(keyAt(reader, k)) || subject === null || subject === 'same') return null
  // «It was confirmed by police that»: what is confirmed comes after.
  if (subject.from === subject.to && ['it', 'il'].includes(keyAt(reader, subject.from))) return null
  // «Cette version a été démentie par le maire»: what was said is told elsewhere.
  if (reader.data.grammar.demonstratives.includes(keyAt(reader, subject.from))) return null
  const source = phraseStartingAt(reader, k + 1)
  const { clause, deeds, noun } = reader.data.verbs
  // «la collecte est assurée par la ville»
  if (deeds.includes(group.lemma)) return null
  // «décrit par un modèle», «traités par ce médicament»: things do not speak.
  if (
    source === null ||
    !canSpeak(reader, source) ||
    !(clause.includes(group.lemma) || noun.includes(group.lemma))
  )
    return null
  return { ...base(one, 'passive'), source, region: wholePhrase(reader, subject), reports: true }
}

/** «jugée "inutile" par les syndicats»: a participle, marked words, and perhaps whose they are. */
export function judgement(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!group.passive) return null
  const link = keyAt(reader, group.to + 1) === 'comme'
  const after = skipAdverbs(reader, link ? group.to + 2 : group.to + 1)
  // «décrit comme un "engin"»
  const quotation = link && ['un', 'une', 'le', 'la'].includes(keyAt(reader, after)) ? after + 1 : after
  if (!isQuotation(reader, quotation)) return agentFirst(reader, one)
  const region = { from: quotation, to: quotation }
  return { ...base(one, 'passive'), source: agentAfter(reader, quotation + 1), region }
}

/** «treated by police as "suspicious"», «qualifiée par le maire de "honte"». */
function agentFirst(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!agents.includes(keyAt(reader, group.to + 1))) return null
  const source = phraseStartingAt(reader, group.to + 2)
  if (source === null) return null
  const link = source.to + 1
  // «condamnée par le maire comme une "honte"»
  const at = ['un', 'une', 'le', 'la'].includes(keyAt(reader, link + 1)) ? link + 2 : link + 1
  if (!['as', 'comme', 'de', "d'"].includes(keyAt(reader, link)) || !isQuotation(reader, at)) return null
  return { ...base(one, 'passive'), source, region: { from: at, to: at } }
}

/** The subject with marked words that stand in it: «La signature de "documents importants" a été évoquée». */
function wholePhrase(reader: Reader, range: Range): Range {
  let from = range.from
  while (
    from > 0 &&
    (isQuotation(reader, from - 1) || isWord(reader, from - 1)) &&
    !isFiniteVerb(reader, from - 1)
  )
    from--
  return { from, to: range.to }
}
