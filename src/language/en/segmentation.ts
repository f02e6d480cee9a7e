import type { SegmentationData } from '../pack/segmentation.js'

export const segmentation: SegmentationData = {
  // "etc." and "Inc." are left out: before a capital they end the sentence far more often than not.
  abbreviations: [
    // Titles: "Mr. Smith", "Gen. Petraeus", "Rep. Ocasio-Cortez", "Rev. King".
    ...[
      'mr',
      'mrs',
      'ms',
      'messrs',
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
    ...['det', 'insp', 'amb', 'atty', 'atty-gen', 'asst', 'assoc', 'dept', 'dist', 'sec', 'sr', 'msgr'],
    // References: "No. 3", "p. 12", "vol. 2", "cf. Smith", "vs. Arsenal".
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
      'cf',
      'ed',
      'eds',
      'approx',
      'est',
      'vs',
      'v',
    ],
    ...['viz', 'al', 'art', 'para', 'ref', 'tel', 'ext', 'op', 'cit', 'ibid', 'i.e', 'e.g'],
    // Places: "Pennsylvania Ave. NW", "Calif. Gov. Brown".
    ...['ave', 'blvd', 'rd', 'hwy', 'rte', 'calif', 'conn', 'fla', 'ga', 'ill', 'mich', 'minn', 'mo'],
    ...['okla', 'ore', 'tenn', 'va', 'vt', 'wash', 'wis', 'pa', 'univ', 'bros'],
    // Months: "Jan. 6", "Sept. 11".
    ...['jan', 'feb', 'apr', 'aug', 'sept', 'oct', 'nov', 'dec'],
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
