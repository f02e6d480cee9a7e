import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import { phraseEndingAt } from './phrases.js'
import type { Place } from './place.js'
import { canSpeak } from './preposition-cues.js'
import { hasFinite, isAdverb, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { readsAsSpeech, wordCount } from './speech.js'
import { mainSubject, subjectBefore } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

// Marked words that no verb of saying takes, credited to whose clause they stand in.

/** «Jean Morel "demande qu'on arrête"», «le pape "s'associe à la douleur"»: the marks open before the verb of the sentence. */
export function predicateInside({ index, inner, reader }: Place): Partial<Draft> | null {
  const [, clitic = '', verb = ''] =
    /^(ne[ \u00a0]|se[ \u00a0]|[ns]['’])?(\p{L}+)/u.exec(inner.toLowerCase()) ?? []
  const finite =
    // «s'associe», «ne veut»: only a verb follows.
    clitic !== '' ||
    reader.forms.finite.has(verb) ||
    (reader.forms.reporting.get(verb) ?? []).some(one => ['finite', 'conditional'].includes(one.shape))
  // «Jean Morel "demande"» after a name is no noun.
  const noun = reader.classes.nounForms.has(verb) && reader.pieces[index - 1]?.capital !== true
  if (!finite || noun) return null
  const phrase = phraseEndingAt(reader, index - 1)
  if (phrase === null || !canSpeak(reader, phrase)) return null
  const before = keyAt(reader, phrase.from - 1)
  const opens = phrase.from === 0 || [',', ';'].includes(before) || reader.classes.subordinators.has(before)
  return opens ? { source: spanOf(reader, phrase) } : null
}

/** «contre leur direction qui, "pour répondre à la loi", …»: right after «qui» the words are of whom it stands for. */
export function afterRelative({ index, reader }: Place): Partial<Draft> | null {
  if (reader.data.grammar.bareClauses || keyAt(reader, index - 1) !== ',') return null
  if (!reader.classes.relatives.has(keyAt(reader, index - 2))) return null
  const end = keyAt(reader, index - 3) === ',' ? index - 4 : index - 3
  const phrase = phraseEndingAt(reader, end, true)
  return phrase !== null && canSpeak(reader, phrase) ? { source: spanOf(reader, phrase) } : null
}

/** «Le parquet a ouvert une enquête afin de "déterminer le mécanisme"»: words of the clause whose subject can speak. */
export function ofItsSubject({ index, inner, reader }: Place): Partial<Draft> | null {
  if (!readsAsSpeech(reader, inner, index)) return null
  const subject = mainSubject(reader)
  if (subject === null || subject.to >= index || !canSpeak(reader, subject)) return null
  const [opening = ''] = inner.toLowerCase().split(/[\s\u00a0]/u)
  const { documentNouns } = reader.data
  // «Il est mort "comme il le souhaitait"» and «le rapport prévoit "une hausse"» say what was done or is written.
  if (reader.classes.subordinators.has(opening)) return null
  if (documentNouns.includes(keyAt(reader, subject.from + 1))) return null
  if (reader.classes.subjectPronouns.has(keyAt(reader, subject.from))) return null
  for (let i = subject.to + 1; i < index; i++) {
    const key = keyAt(reader, i)
    const { complementizers, relatives, subordinators } = reader.classes
    // «un appel pour que les otages "soient rendus"»
    const aim = complementizers.has(key) && ['pour', 'afin'].includes(keyAt(reader, i - 1))
    // «a décidé que "la rue est fermée"»
    if (aim || (complementizers.has(key) && i === index - 1)) continue
    if (complementizers.has(key) || relatives.has(key) || subordinators.has(key)) return null
    if ([':', ';', 'selon'].includes(key) || isQuotation(reader, i)) return null
  }
  return { source: spanOf(reader, subject) }
}

/** «Le conseil a "enjoint au ministre d'agir"», «il s'"indigne du projet"»: the verb that reports stands inside the marks. */
export function verbInside({ index, inner, reader }: Place): Partial<Draft> | null {
  const first = /^(?:\[[^\]]*\]\s*)?(\p{L}+)/u.exec(inner)?.[1]?.toLowerCase() ?? ''
  const readings = reader.forms.reporting.get(first) ?? []
  const before = keyAt(reader, index - 1)
  const fits = reader.forms.have.has(before)
    ? readings.some(one => one.shape === 'participle')
    : reader.classes.reflexives.has(before) && readings.some(one => one.shape === 'finite')
  if (!fits) return null
  const subject = subjectBefore(reader, { from: index - 1, to: index - 1, head: index - 1 } as VerbGroup)
  return subject === null || subject === 'same' ? null : { source: spanOf(reader, subject) }
}

/** «La loi vise "tout signe ostensible"»: the words of a text that lays something down are its own; two may be a term of law. */
export function laidDown({ index, inner, reader }: Place): Partial<Draft> | null {
  if (wordCount(inner) < 3 || !/^[\p{Ll}[]/u.test(inner)) return null
  const subject = mainSubject(reader)
  if (subject === null || subject.to >= index || !isRulingText(reader, subject)) return null
  for (let i = subject.to + 1; i < index; i++)
    if ([':', ';'].includes(keyAt(reader, i)) || reader.classes.relatives.has(keyAt(reader, i))) return null
  return { source: spanOf(reader, subject) }
}

/** «le décret», «le premier article du décret», «la version finale du décret» */
export function isRulingText(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i <= Math.min(to, from + 2); i++) {
    if (reader.pieces[i]!.capital && i > 0) return false
    if (reader.data.rulingTexts.includes(keyAt(reader, i))) return true
  }
  return false
}

/** «tandis que son avocat s'"indigne du projet"»: a verb that reports him, whatever clause stands before. */
export function reflexiveInside(place: Place): Partial<Draft> | null {
  const { index, reader } = place
  return reader.classes.reflexives.has(keyAt(reader, index - 1)) ? verbInside(place) : null
}

/** «Jean Morel est "agréablement surpris" du succès», «Londres est "soufflée" par ces Jeux»: how somebody takes something. */
export function feeling({ index, inner, reader }: Place): Partial<Draft> | null {
  if (reader.data.grammar.bareClauses) return null
  let verb = index - 1
  while (isAdverb(reader, verb)) verb--
  if (reader.forms.be.get(keyAt(reader, verb)) !== 'finite') return null
  const [, object = ''] = /[ \u00a0](de|d['’]|du|des|par|que|qu['’]|à|au|aux)(?![\p{L}])/iu.exec(inner) ?? []
  if (object === '' && !objects.has(keyAt(reader, index + 1))) return null
  // «Jeanne Morel était "l'invitée d'honneur" du club»: what she is, in no words of hers.
  if (
    reader.classes.determiners.has(
      /^(?:l['’]|\p{L}+)/iu.exec(inner)?.[0].toLowerCase().replace('’', "'") ?? '',
    )
  )
    return null
  const subject = subjectBefore(reader, { from: verb, to: verb, head: verb } as VerbGroup)
  if (subject === null || subject === 'same' || !canSpeak(reader, subject)) return null
  // «ces informations sont "nécessaires au gouvernement"»
  if (reader.data.documentNouns.includes(keyAt(reader, subject.from + 1))) return null
  return { source: spanOf(reader, subject) }
}

const objects = new Set(['de', "d'", 'du', 'des', 'par', 'que', "qu'", 'à', 'au', 'aux'])

/** «Le maire est formel : la ville n'a "pas besoin d'une rue de plus"»: a clause after a colon is the subject's, with its marks. */
export function afterColonClause({ index, inner, reader }: Place): Partial<Draft> | null {
  if (wordCount(inner) < 2) return null
  let colon = index - 1
  while (colon > 0 && keyAt(reader, colon) !== ':') {
    if (isQuotation(reader, colon) || keyAt(reader, colon) === ';') return null
    colon--
  }
  if (colon <= 0 || colon === index - 1) return null
  const subject = mainSubject(reader)
  if (subject === null || subject.to >= colon || !canSpeak(reader, subject)) return null
  if (reader.data.documentNouns.includes(keyAt(reader, subject.from + 1))) return null
  return hasFinite(reader, colon + 1, index - 1) ? { source: spanOf(reader, subject) } : null
}
