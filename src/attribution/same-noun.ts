import { indefiniteBefore } from './generic-sources.js'
import { foldName, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

/** «l'émission» after «l'émission Capital», «le cabinet» after «le cabinet Morel»: the one credited so far with a name of that noun. */
export function sameNoun({ store }: Known, question: Question): Answer {
  const { article, data, phrase } = question
  if (!/^(?:(?:le|la|ce|cet|cette|the)[ \u00a0]|l['’])\p{Ll}[\p{Ll}-]{3,}$/iu.test(phrase)) return undefined
  const noun = foldName(withoutDeterminer(phrase, data))
  const fit = store
    .unnamedIn(article)
    .filter(one => new RegExp(`^${noun} (?:\\p{Ll}{3,} )?\\p{Lu}`, 'u').test(withoutAccents(one.name)))
  if (fit.length !== 1) return undefined
  const printed = fit[0]!.mentions.findLast(one => one.article === article)
  // «l'émission Capital … Une émission … L'émission»: another was brought in since.
  return indefiniteBefore(question, noun) > (printed?.start ?? 0) ? undefined : fit[0]!
}

/** Without accents, capitals kept. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
