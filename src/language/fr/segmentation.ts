import type { SegmentationData } from '../pack/segmentation.js'

export const segmentation: SegmentationData = {
  // «etc.», «env.» and «°C.» are left out: before a capital they end the sentence far more often than not, and
  // before a lower-case word nothing is cut anyway.
  abbreviations: [
    // Titles: «M. Dupont», «MM. Dupont et Durand», «Mgr. Aupetit», «Me. Dupont», «Gal. Leclerc», «Cdt. Cousteau».
    ...[
      'm',
      'mm',
      'mme',
      'mmes',
      'mlle',
      'mlles',
      'mgr',
      'me',
      'dr',
      'drs',
      'pr',
      'prof',
      'st',
      'ste',
      'sts',
    ],
    ...['gal', 'gén', 'cdt', 'capt', 'lt', 'sgt', 'adjt', 'amb', 'présid', 'sén', 'dép', 'cons', 'secr'],
    // Works: «cf. Le Monde», «éd. Gallimard», «trad. Dupont», «ibid. Proust», «av. J.-C.», «apr. J.-C.».
    ...['cf', 'éd', 'ed', 'trad', 'ibid', 'av', 'apr', 'vs', 'suppl'],
    // Places: «bd. Voltaire», «bld. Voltaire», «fg. Saint-Antoine», «rte. de Lyon», «dpt. du Nord», «Mt. Blanc».
    ...['bd', 'bld', 'blvd', 'fg', 'fbg', 'pl', 'rte', 'dpt', 'dépt', 'ctre', 'mt', 'bât'],
    // Firms and offices: «Cie. Générale», «Ets. Martin», «Sté. Dupont», «Assoc. Nationale», «Univ. Lyon».
    ...['cie', 'ets', 'éts', 'sté', 'assoc', 'univ', 'dept'],
  ],
  numberedAbbreviations: [
    // References: «art. 4», «p. 12», «vol. 3», «n. 5», «tél. 01».
    ...[
      'art',
      'al',
      'p',
      'pp',
      'vol',
      'chap',
      'fig',
      'no',
      'n',
      'nos',
      'nr',
      'réf',
      'ref',
      'arr',
      'ann',
      'sect',
      'tél',
      'tel',
    ],
    // Months and days in datelines: «le 3 janv. 2019», «lun. 4»; but «ils étaient sept. Le maire», «la mer. Il».
    ...[
      'janv',
      'févr',
      'fév',
      'avr',
      'juil',
      'sept',
      'oct',
      'nov',
      'déc',
      'lun',
      'mer',
      'jeu',
      'ven',
      'sam',
      'dim',
    ],
    ...['env', 'max', 'min', 'ca'],
  ],
  letteredNouns: [
    'plan',
    'groupe',
    'catégorie',
    'classe',
    'type',
    'hépatite',
    'série',
    'ligue',
    'vitamine',
    'bâtiment',
  ],
}
