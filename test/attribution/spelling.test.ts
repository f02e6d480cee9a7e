import { expect, test } from 'vitest'
import { sameSound, utteranceWords, wordReader } from '../../src/attribution/ledger/words.js'
import { languagePack } from '../../src/language/registry.js'

/** Whether two printed words are spellings of one. */
function isSpelling(language: string, pair: string): boolean {
  const reader = wordReader(languagePack(language))
  const [a, b] = utteranceWords(pair, { start: 0, end: pair.length }, reader)
  return sameSound(a!, b!)
}

const spellings = {
  en: 'realised/realized realising/realizing organisations/organizations analysed/analyzed colour/color colours/colors favoured/favored honourable/honorable programme/program centre/center defence/defense travelled/traveled counsellor/counselor cheque/check grey/gray',
  fr: 'événement/évènement clé/clef clefs/clés réglementaire/règlementaire considérerait/considèrerait connaître/connaitre août/aout paiement/payement coûter/couter',
}
const words = {
  en: 'four/for hour/hor filled/filed rise/size promised/promoted our/or advise/advice tour/tore devour/devor',
  fr: 'jeûne/jeune dû/du sûr/sur craque/craqué classe/classé répète/répété règle/réglé élève/élevé mûr/mur six/dix',
}

for (const language of ['en', 'fr'] as const) {
  test.each(spellings[language].split(' '))(`${language}: one word %s`, pair => {
    expect(isSpelling(language, pair)).toBe(true)
  })
  test.each(words[language].split(' '))(`${language}: two words %s`, pair => {
    expect(isSpelling(language, pair)).toBe(false)
  })
}
