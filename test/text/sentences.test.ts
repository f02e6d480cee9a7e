import { describe, expect, test } from 'vitest'
import { sentenceCutter } from '../../src/text/sentences.js'

/** `|` marks where the text is cut; it is taken out before cutting. */
function cutAgain(marked: string, language: string): string {
  const text = marked.replaceAll('|', '')
  const spans = sentenceCutter(language)(text)
  let out = ''
  let last = 0
  for (const { start, end } of spans) {
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    const between = text.slice(last, start)
    expect(between.trim()).toBe('')
    out += (last > 0 ? '|' : '') + between + text.slice(start, end)
    last = end
  }
  return out + text.slice(last)
}

const french = [
  // Glued sentences.
  'Elle a gagné la fin.|Le préfet est venu.',
  'Une hausse de 5 % en 2019.|Les syndicats protestent.',
  'Il est parti (hier).|La suite demain.',
  'Il a tout dit.|«Le reste viendra.»',
  'Il part.|"Je reviens", dit-il.',
  'Voyez www.Site.fr ou D.Trump chez St.Louis.',
  'Il est là !|Le voici.',
  "C'est fait.|L'homme est là.",
  // Quotations.
  "« C'est fini. »| Il est parti.",
  '«Non !» a-t-il dit.| Puis rien.',
  '« Non ! » a-t-il dit.| Puis rien.',
  '« Non ! », a-t-il dit.',
  '"Pourquoi ?" demande-t-elle.| Fin.',
  '«Je pars.| Je reviens demain», a-t-il dit.',
  'Il a dit : "Je pars.| Je reviens."| Puis rien.',
  '« Je pars.| Je reviens. »| Puis rien.',
  '" Je pars. "| Puis rien.',
  // Headings.
  'LE MAIRE DÉMISSIONNE APRÈS LA CRISE| Le maire a annoncé son départ.',
  'Le PS, le PCF et LFI ont voté contre. '.trim(),
  "L'ONU, l'OTAN et l'UE condamnent.",
  'Le gel des comptes|Par Jeanne Dupont',
  "L'iPhone de YouTube et le site LeMonde plaisent à McDonald.",
  // Tweets and addresses.
  'Merci à tous https://t.co/abc?x=1| Le maire a répondu.',
  'Bravo pic.twitter.com/xyz12| — Le maire (@maire) 3 mai 2019',
  'Le site https://example.org/page.html est en panne.',
  // Numbers and letters.
  'Les 18 et 19.| Le président arrive.',
  'Ils sont 20 pour cent.| Le maire proteste.',
  'Voici le plan B.| Le maire proteste.',
  'Le rapport de J. Le Goff est clair.',
  'Il est mort en 2000.| 12 personnes sont venues.',
  'Le n. 3 de la liste, art. 4 du code, p. 12.',
  'Il a fini (...) à midi.',
  'Il pense… puis il part.',
  'Prix, taxes, etc.| Le maire proteste.',
  'M. Poutine et J.-P. Dupont sont venus.| St. Louis aussi.',
]

const english = [
  'He left the U.S. President in the U.K. on Jan. 6.| The mayor stayed.',
  'Mr. Smith met Gen. Lee at St. Paul.| Dr. Jones came.',
  'She works in the U.S.| The mayor does not.',
  '"Why?" he asked.| Nobody knew.',
  '"I go.| I come back," he said.',
  'It rose 5 percent.| 12 people came.',
  'They won.|The crowd cheered.',
]

describe('sentences', () => {
  test.each(french)('fr: %s', marked => expect(cutAgain(marked, 'fr')).toBe(marked))
  test.each(english)('en: %s', marked => expect(cutAgain(marked, 'en')).toBe(marked))
})
