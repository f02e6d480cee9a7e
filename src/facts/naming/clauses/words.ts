import { verbForms } from '../../../attribution/forms.js'
import type { LanguagePack } from '../../../language/pack.js'
import { memo } from '../../../text/memo.js'

/** Words of a language by what they do in a clause, as token keys. */
export interface Words {
  functions: ReadonlySet<string>
  weak: ReadonlySet<string>
  breaks: ReadonlySet<string>
  openers: ReadonlySet<string>
  finite: ReadonlySet<string>
  /** Forms that are verbs only after a noun or pronoun: «en échange», «contre». */
  present: ReadonlySet<string>
  subjects: ReadonlySet<string>
  reporting: { has(key: string): boolean }
  participles: ReadonlySet<string>
  infinitives: ReadonlySet<string>
  clitics: ReadonlySet<string>
  linkers: ReadonlySet<string>
  genitives: ReadonlySet<string>
  negations: ReadonlySet<string>
  determiners: ReadonlySet<string>
  dangling: ReadonlySet<string>
  vague: ReadonlySet<string>
  conditions: ReadonlySet<string>
  /** «sa», «this»: what takes up something named before. */
  referring: ReadonlySet<string>
  /** Forms of to have and to be before a participle. */
  auxiliaries: ReadonlySet<string>
  /** «avoir», «être»: «le 17 octobre | avoir perdu». */
  auxiliaryInfinitives: ReadonlySet<string>
  openEndings: readonly string[]
  /** Words read before: whether a label may start or end with them. */
  edges: Map<string, boolean>
}

const tables = new WeakMap<LanguagePack, Words>()

/** The table of a pack, made once. */
export function clauseWords(pack: LanguagePack): Words {
  return memo(tables, pack, ({ lexicon, phrases, attribution, names }) => {
    const forms = verbForms(attribution)
    return {
      functions: new Set(lexicon.stopWords),
      weak: new Set([...lexicon.negations, ...lexicon.modality, ...names.honorifics.flatMap(bareHonorific)]),
      breaks: new Set(lexicon.clauseStarters),
      openers: new Set(phrases.openers),
      finite: new Set([
        ...forms.finite,
        ...[...forms.have, ...forms.be]
          .filter(([, shape]) => shape === 'finite' || shape === 'conditional')
          .map(([form]) => form),
        ...lexicon.modality,
      ]),
      present: new Set([...forms.present].filter(form => !lexicon.stopWords.includes(form))),
      subjects: new Set(phrases.subjects),
      reporting: forms.reporting,
      participles: forms.participles,
      infinitives: forms.infinitives,
      clitics: new Set(phrases.clitics),
      linkers: new Set(phrases.linkers),
      genitives: new Set(phrases.genitives),
      negations: new Set(lexicon.negations),
      determiners: new Set([...names.determiners, ...names.possessives]),
      auxiliaryInfinitives: new Set(
        [...forms.have, ...forms.be].filter(([, shape]) => shape === 'infinitive').map(([form]) => form),
      ),
      vague: new Set(phrases.vague),
      conditions: new Set(phrases.conditions),
      referring: new Set(phrases.referring.openings.filter(opening => !opening.includes(' '))),
      auxiliaries: new Set([
        ...[...forms.have, ...forms.be]
          .filter(([, shape]) => shape === 'finite' || shape === 'conditional')
          .map(([form]) => form),
        ...forms.beParticiples,
      ]),
      dangling: new Set(phrases.dangling),
      openEndings: phrases.openEndings,
      edges: new Map(),
    }
  })
}

/** «loi par M»: the title belongs to the name after it, with its stop or without. */
function bareHonorific(word: string): string[] {
  return [word.toLowerCase(), word.toLowerCase().replace(/\.$/, '')]
}
