import { words } from '../list.js'
import type { LabelData } from '../pack/labels.js'

/** Only words that papers really use for one and the same thing. */
export const labels: LabelData = {
  nouns: [
    {
      code: 'war',
      tight: true,
      words: words('war offensive invasion assault aggression conflict intervention'),
    },
    {
      code: 'killing',
      words: words(
        'massacre shooting slaughter murder assassination execution homicide killing bloodbath carnage',
      ),
    },
    {
      code: 'fighters',
      words: words(
        'terrorist rebel insurgent fighter jihadist islamist militiaman guerrilla separatist gunman militant mercenary',
      ),
    },
    { code: 'protest', words: words('demonstration riot rally protest uprising revolt insurrection') },
    { code: 'unrest', words: words('violence unrest clash riot disturbance skirmish') },
    { code: 'migrants', words: words('migrant refugee immigrant alien exile') },
    { code: 'rulers', words: words('regime government junta dictatorship') },
    { code: 'coup', words: words('coup putsch revolution takeover') },
    { code: 'slump', words: words('crisis recession slowdown downturn collapse crash slump') },
    { code: 'visit', tight: true, words: words('visit trip tour journey') },
    { code: 'deal', words: words('agreement pact treaty deal accord alliance') },
    { code: 'scandal', tight: true, words: words('scandal affair controversy row') },
    { code: 'disaster', words: words('disaster tragedy accident catastrophe') },
    { code: 'fence', tight: true, words: words('wall barrier fence') },
    { code: 'abuse', words: words('torture abuse mistreatment') },
  ],
  judging: words(`
    historic friendly controversial bloody brutal violent peaceful extremist moderate illegal illegitimate legitimate outrageous
    unprecedented spectacular massive symbolic decisive provocative dramatic tragic deadly triumphant bold timid ambitious
    dangerous humiliating exceptional authoritarian heroic`),
  adjectivesAfter: 0,
  articles: words('the'),
  links: words('in against of on over with to'),
}
