import type { SegmentationData } from '../pack/segmentation.js'

export const segmentation: SegmentationData = {
  // "etc." and "Inc." are left out: before a capital they end the sentence far more often than not.
  abbreviations: [
    // Titles: "Mr. Smith", "Gen. Petraeus", "Rep. Ocasio-Cortez", "Rev. King", "Sgt. La Croix".
    ...[
      'mr',
      'mrs',
      'ms',
      'messrs',
      'mx',
      'dr',
      'drs',
      'prof',
      'st',
      'mt',
      'ft',
      'gen',
      'col',
      'maj',
      'capt',
      'cmdr',
    ],
    ...['lt', 'sgt', 'cpl', 'pvt', 'adm', 'gov', 'sen', 'sens', 'rep', 'reps', 'rev', 'hon', 'pres', 'supt'],
    ...['det', 'insp', 'amb', 'atty', 'asst', 'assoc', 'dept', 'dist', 'sr', 'msgr', 'fr'],
    // Works and parties: "cf. Smith", "Roe v. Wade", "vs. Arsenal", "ed. Jones", "e.g. Boeing", "i.e. Apple".
    ...['cf', 'ed', 'eds', 'vs', 'v', 'viz', 'ibid', 'i.e', 'e.g', 'esp', 'incl'],
    // Places: "Pennsylvania Ave. NW", "Calif. Gov. Brown".
    ...[
      'ave',
      'blvd',
      'rd',
      'hwy',
      'rte',
      'calif',
      'conn',
      'fla',
      'mich',
      'minn',
      'okla',
      'tenn',
      'wis',
      'univ',
      'bros',
    ],
  ],
  numberedAbbreviations: [
    // References: "No. 3", "p. 12", "vol. 2"; but "He said no. The mayor".
    ...[
      'no',
      'nos',
      'p',
      'pp',
      'vol',
      'vols',
      'fig',
      'figs',
      'ch',
      'art',
      'para',
      'ref',
      'tel',
      'ext',
      'sec',
      'approx',
    ],
    // Months: "Jan. 6", "Sept. 11".
    ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'est', 'ca'],
  ],
  letteredNouns: [
    'plan',
    'group',
    'category',
    'class',
    'type',
    'hepatitis',
    'vitamin',
    'building',
    'section',
  ],
}
