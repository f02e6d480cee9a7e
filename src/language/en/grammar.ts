import type { GrammarData } from '../pack/attribution.js'
import { words } from '../words.js'

export const grammar: GrammarData = {
  determiners:
    words(`the a an this that these those my your his her its our their some several many few two three four
    five six seven eight nine ten each every no one another both`),
  demonstratives: words('this that these those'),
  subjectPronouns: words('he she they it i we you who'),
  clitics: words('not never'),
  reflexives: [],
  complementizers: words('that'),
  relatives: words('who which'),
  questionWords: words('how why'),
  askedWords: words('whether if'),
  coordinators: words('and or but nor yet'),
  subordinators:
    words(`that who which whose where when while because if although though since unless until whether as
    after before than so`),
  compoundConjunctions: [],
  adverbPhrases: [],
  nounPrepositions: words('of for at from in with'),
  adjunctPrepositions:
    words(`to on during by about into over under through via against between among without within
    following despite amid upon outside inside near`),
  adverbs:
    words(`however meanwhile too though didn't don't doesn't wouldn't couldn't won't can't shouldn't hasn't haven't hadn't also later then now still just once previously reportedly recently repeatedly again already always
    never not only even further simply publicly immediately finally initially eventually ever has have had did does do
    would will could should might may must can cannot is are was were`).filter(
      word => !['has', 'have', 'had', 'is', 'are', 'was', 'were'].includes(word),
    ),
  // «family», «reply» and «Italy» end in -ly too.
  adverbEndings: words('ically antly ently ively ously ually inally edly icly'),
  timeWords:
    words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weeks month year january
    february march april may june july august september october november december earlier late early`),
  elisions: [],
  invertedPronouns: [],
  have: 'have',
  be: 'be',
  catenatives: words('want go continue begin decline refuse need try use'),
  completions: [],
  finiteForms:
    words(`is are was were be been has have had do does did will would can could should might may must shall
    thought felt sent built fell led put set paid spent rose grew drew flew broke chose drove hit hurt quit shot stood
    stole taught threw wore understood bought caught fought sold sought saw says has went came took made got gave found knew left became began kept held brought ran won lost met`),
  nounForms:
    words(`claim claims report reports comment comments note notes state states call calls promise promises
    warning quote quotes remark remarks order orders estimate estimates reply post posts hope hopes fear fears charge
    charges request praise offer offers feeling feelings read point points tweet tweets thinking meeting saying labels label`),
  bareClauses: true,
  countryGenders: null,
  hearsayConditional: false,
}
