import type { LexiconData } from '../pack/lexicon.js'
import { equivalents } from './equivalents.js'

/** Splits a list written as prose. */
const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

export const lexicon: LexiconData = {
  stemmer: 'english',
  // Written by hand from the closed classes. Negations (not, no, without), number words and comparisons (more, less,
  // over) are left out on purpose: they tell facts apart.
  stopWords: words(`
    the a an this that these those such
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    myself himself herself itself themselves ourselves yourself one's
    who whom whose which what where when why how
    and or but so if as than then while because although though whether since until unless
    of in on at by for from to with about into onto through during before after against between among toward towards
    upon within along across off out up down
    be is are was were am been being has have had having do does did doing will shall would
    there here very too also just only even still yet already again
    some any each every other another same own both all most many much several few
    's 'd 'll 've 're 'm according
  `),
  negations: words(`not no never none nothing neither nor without nobody nowhere cannot n't hardly scarcely`),
  // Modal verbs and adverbs that hedge: what turns a fact into a possibility.
  modality: words(`
    may might can could should must would ought
    perhaps maybe possibly probably likely unlikely apparently allegedly reportedly purportedly presumably supposedly
    alleged possible probable potential seems seem seemed appears appear appeared suspected
  `),
  elisions: [],
  enclitics: [],
  clauseStarters: words(`
    who whom which that when where while because although though whether since if but and or according
  `),
  spellings: {
    pairs: [
      ['centre', 'center'],
      ['centres', 'centers'],
      ['theatre', 'theater'],
      ['theatres', 'theaters'],
      ['metre', 'meter'],
      ['metres', 'meters'],
      ['kilometre', 'kilometer'],
      ['kilometres', 'kilometers'],
      ['litre', 'liter'],
      ['litres', 'liters'],
      ['fibre', 'fiber'],
      ['calibre', 'caliber'],
      ['sombre', 'somber'],
      ['programme', 'program'],
      ['programmes', 'programs'],
      ['defence', 'defense'],
      ['defences', 'defenses'],
      ['offence', 'offense'],
      ['offences', 'offenses'],
      ['licence', 'license'],
      ['pretence', 'pretense'],
      ['practise', 'practice'],
      ['grey', 'gray'],
      ['judgement', 'judgment'],
      ['judgements', 'judgments'],
      ['sceptical', 'skeptical'],
      ['sceptics', 'skeptics'],
      ['ageing', 'aging'],
      ['cheque', 'check'],
      ['cheques', 'checks'],
      ['aluminium', 'aluminum'],
      ['manoeuvre', 'maneuver'],
      ['manoeuvres', 'maneuvers'],
      ['catalogue', 'catalog'],
      ['dialogue', 'dialog'],
      ['enquiry', 'inquiry'],
      ['enquiries', 'inquiries'],
      ['enrol', 'enroll'],
      ['fulfil', 'fulfill'],
      ['skilful', 'skillful'],
      ['towards', 'toward'],
      ['mum', 'mom'],
      ['jewellery', 'jewelry'],
      ['neighbourhood', 'neighborhood'],
      ['paediatric', 'pediatric'],
      ['anaesthetic', 'anesthetic'],
    ],
    rules: [
      // realised / realized, organisation / organization, analyse / analyze.
      { from: '([iy])s(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)', to: '$1z', least: 7 },
      // colour / color, favoured / favored, honourable / honorable.
      { from: 'our(?=(?:s|ed|ing|er|ers|ite|ites|ful|able|ably|less|hood)?$)', to: 'or', least: 5 },
      // travelled / traveled, counsellor / counselor: only after an unstressed vowel, never filled / filed.
      { from: '([aeiou][^aeiou]+[aeou])ll(?=(?:ed|ing|er|ers|or|ors)$)', to: '$1l', least: 8 },
    ],
    exceptions: ['devour', 'devoured', 'contour', 'contours', 'detour', 'detours'],
  },
  equivalents,
}
