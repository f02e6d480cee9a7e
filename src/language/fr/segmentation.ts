import type { SegmentationData } from '../pack/segmentation.js'

export const segmentation: SegmentationData = {
  // «etc.», «env.» and «°C.» are left out: before a capital they end the sentence far more often than not, and
  // before a lower-case word nothing is cut anyway.
  abbreviations: [
    // Titles: «M. Dupont», «MM. Dupont et Durand», «Mgr. Aupetit».
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
    ...['gal', 'gén', 'col', 'cdt', 'cap', 'capt', 'lt', 'sgt', 'adj', 'amb', 'présid', 'min', 'sén', 'dép'],
    // References: «art. 4», «p. 12», «vol. 3», «cf. Le Monde», «éd. Gallimard».
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
      'réf',
      'ref',
      'cf',
      'éd',
      'ed',
      'coll',
    ],
    ...['trad', 'ibid', 'op', 'cit', 'av', 'apr', 'env', 'ex', 'vs', 'suppl', 'ann', 'sect', 'tél', 'tel'],
    // Places: «bd. Voltaire», «bld. Voltaire», «fg. Saint-Antoine», «rte. de Lyon», «dpt. du Nord».
    ...['bd', 'bld', 'blvd', 'fg', 'fbg', 'pl', 'rte', 'imp', 'dpt', 'dépt', 'arr', 'ctre', 'mt', 'bât'],
    // Months and days in datelines: «le 3 janv. 2019», «lun. 4».
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
    // Names of firms and offices: «Cie. Générale», «Ets. Martin», «Sté. Dupont», «Assoc. nationale».
    ...['cie', 'ets', 'sté', 'assoc', 'dir', 'secr', 'adm', 'univ', 'dept', 'fac', 'inst'],
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
