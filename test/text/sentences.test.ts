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
  'Que veut-il?|Le maire ne dit rien de Quiz?Page.',
  // A quotation that lost its full stop.
  'Il parle d’un «simple malentendu»|Mais le maire doute.',
  'Il parle d’un "simple malentendu"|Mais le maire doute.',
  '« Nous partirons demain »|Le maire a répondu.',
  '« Nous partirons demain »| Le maire a répondu.',
  '« Je pars.| Nous partirons demain »| Il a répondu.',
  'Dans « sa » France et au « Conseil » Le Corbusier, il rêve de "sa" Lyon.',
  'Il a dit : " Le maire part », puis : "Le maire reste".',
  // A paragraph that a blank line or a line end cuts.
  'Elle a averti\n\nla France que tout change.| Le reste suit.',
  'Elle a averti\r\n\r\nla France que tout change.| Le reste suit.',
  'Elle a averti\nla France que tout change.| Le reste suit.',
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
  'Le PS, le PCF et LFI ont voté contre.',
  "L'ONU, l'OTAN et l'UE condamnent.",
  'Le gel des comptes|Par Jeanne Dupont',
  'Le gel des comptes|Jeanne Dupont a signé hier un décret.',
  'Il a vu un macOsier chez #legrandPrix, puis le jeuneHomme.',
  "L'iPhone de YouTube et le site LeMonde plaisent à McDonald.",
  // Tweets and addresses.
  'Merci à tous https://t.co/abc?x=1| Le maire a répondu.',
  'Bravo pic.twitter.com/xyz12| — Le maire (@maire) 3 mai 2019',
  'Bravo pic.twitter.com/xyz12|— Le maire (@maire) 3 mai 2019',
  'Le site https://example.org/page.html est en panne.',
  // Numbers and letters.
  'Les 18 et 19.| Le président arrive.',
  'Il a quitté Europe 1.| « Je n’en suis pas surpris. »',
  'Le refuge est haut (1 226 m).| Les secours arrivent.',
  'Ils sont 20 pour cent.| Le maire proteste.',
  'Voici le plan B.| Le maire proteste.',
  'Le rapport de J. Le Goff est clair.',
  'Il est mort en 2000.| 12 personnes sont venues.',
  'Le n. 3 de la liste, art. 4 du code, p. 12.',
  'Il a fini (...) à midi.',
  'Il pense… puis il part.',
  'Prix, taxes, etc.| Le maire proteste.',
  // Words that look like abbreviations.
  'Rien durant le vol.| La plupart dormaient.',
  'Ils étaient à la mer.| Il pleuvait.',
  'Ils étaient sept.| Le maire aussi.',
  'Il aime le jeu.| Elle aime l’art.| Nous aussi.',
  '« Il est là », dit-il.| «Je le vois. »| Fin.',
  // Marks and other scripts.
  'Il a dit «oui !».| Le public applaudit.',
  '– Venez-vous ?| – Non, dit-elle.',
  'Tu viens ?!| Non…| Peut-être.',
  'Le "non" l’emporte.| "Bravo !", dit-il.',
  'Bravo 👏🏽 à tous !| 👍 Merci.',
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
  'He said no.| The mayor said yes.',
  'It was ill.| They left in Jan.| Nobody came.',
  '“I go.| I come back.”| He left.',
  'He left “in a hurry.”| She stayed.',
]

/** Abbreviations inside a sentence: none is cut. */
const frenchAbbreviations = `
  M. Dupont, MM. Durand et Martin, Mme. Petit, Mmes. Roux, Mlle. Blanc, Mlles. Noir, Mgr. Aupetit, Me. Vergès,
  Dr. Knock, Drs. Martin, Pr. Raoult, Prof. Tournesol, St. Malo, Ste. Anne, Sts. Innocents, Gal. Leclerc, Gén. Foch,
  Cdt. Cousteau, Capt. Dreyfus, Lt. Dumas, Sgt. Garcia, Adjt. Ferrer, Amb. Delattre, Sén. Retailleau, Dép. Ruffin,
  cf. Libération, éd. Gallimard, trad. Bonnefoy, ibid. Proust, av. J.-C., apr. J.-C., Lyon vs. Paris, suppl. Week-end,
  bd. Voltaire, bld. Raspail, blvd. Haussmann, fg. Poissonnière, fbg. Montmartre, pl. Bellecour, rte. Nationale,
  dpt. Nord, dépt. Gard, ctre. Pompidou, mt. Ventoux, bât. Nord, Cie. Lyonnaise, Ets. Martin, Sté. Générale,
  assoc. Anticor, univ. Lyon, art. 4, al. 2, p. 12, pp. 3, vol. 3, chap. 7, fig. 2, no. 5, nr. 9, n. 8, réf. 12, arr. 18,
  tél. 01, janv. 2019, févr. 2019, avr. 1998, juil. 1914, sept. 2001, oct. 1917, nov. 1918, déc. 1805, env. 30,
  J. Dupont, J.-P. Raffarin, F. W. de Klerk, P.-Y. Bournazel, J. R. R. Tolkien, L. Le Goff
`
const englishAbbreviations = `
  Mr. Smith, Mrs. Jones, Ms. Lee, Messrs. Hall, Dr. Who, Drs. Crane, Prof. Hawking, St. Louis, Mt. Rainier, Ft. Worth,
  Gen. Lee, Col. Sanders, Maj. Tom, Capt. Kirk, Cmdr. Riker, Lt. Dan, Sgt. Pepper, Cpl. Klinger, Pvt. Ryan, Adm. Nelson,
  Gov. Brown, Sen. Warren, Sens. Graham, Rep. Ryan, Reps. Omar, Rev. King, Hon. Smith, Pres. Obama, Supt. Chalmers,
  Det. Munch, Insp. Morse, Amb. Rice, Atty. Garland, Asst. Chief, Assoc. Justice, Dept. Chair, Dist. Judge, Msgr. Lynn,
  cf. Milton, ed. Jones, eds. Hall, Arsenal vs. Chelsea, Roe v. Wade, viz. Boeing, e.g. Apple, i.e. Google, incl. Texas,
  Park Ave. South, Sunset Blvd. West, Abbey Rd. North, Calif. Highway, Conn. Avenue, Fla. Keys, Mich. Avenue,
  Minn. Twins, Tenn. Titans, Univ. Hall, Bros. Karamazov, No. 3, nos. 4, p. 12, pp. 3, vol. 2, fig. 7, ch. 5, art. 9,
  sec. 8, Jan. 6, Feb. 14, Apr. 1, Aug. 9, Sept. 11, Oct. 31, Nov. 5, Dec. 25, approx. 40, J. K. Rowling, F. Scott,
  U.S. President, U.K. Parliament
`

function listed(text: string): string[] {
  return text.split(/,\s*/u).map(word => word.trim())
}

describe('sentences', () => {
  test.each(french)('fr: %s', marked => expect(cutAgain(marked, 'fr')).toBe(marked))
  test.each(listed(frenchAbbreviations))('fr, whole: %s', words => {
    expect(cutAgain(`On cite ${words} dans la presse.`, 'fr')).toBe(`On cite ${words} dans la presse.`)
  })
  test.each(listed(englishAbbreviations))('en, whole: %s', words => {
    expect(cutAgain(`They cite ${words} in the press.`, 'en')).toBe(`They cite ${words} in the press.`)
  })
  test.each(english)('en: %s', marked => expect(cutAgain(marked, 'en')).toBe(marked))
})
