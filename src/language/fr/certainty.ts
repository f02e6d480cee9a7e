import type { CertaintyData } from '../pack/certainty.js'

export const certainty: CertaintyData = {
  markers: {
    conditional: (
      'pourrait pourraient devrait devraient serait seraient aurait auraient irait iraient viendrait viendraient ' +
      'peut-être éventuel éventuelle éventuels éventuelles possible possibles potentiel potentielle probable ' +
      'probables hypothétique'
    )
      .split(' ')
      .concat(['sans doute', 'laisse entrevoir', 'laissent entrevoir', 'semble avoir', 'semblent avoir']),
    alleged: [
      'présumé',
      'présumée',
      'présumés',
      'présumées',
      'prétendu',
      'prétendue',
      'soupçonné',
      'soupçonnée',
    ].concat([
      'soupçonnés',
      'soupçonnées',
      'accusé',
      'accusée',
      'accusés',
      'accusées',
      'accuse',
      'accusent',
      'accusant',
      'selon des rumeurs',
    ]),
    denied: (
      'dément démentent démenti démentie nie nient nié niée nié réfute réfutent réfuté conteste contestent contesté ' +
      'contestée démentant niant réfutant contestant rejette rejettent'
    ).split(' '),
    planned: [
      'doit',
      'doivent',
      'va',
      'vont',
      'prévoit',
      'prévoient',
      'prévu',
      'prévue',
      'prévus',
      'prévues',
      'attendu',
      'attendue',
      'attendus',
      'attendues',
      'envisage',
      'envisagent',
      'compte',
      'promet',
      'promettent',
    ],
    announced: (
      'annonce annoncent annoncé annoncée annoncés annoncées annonçait annonçant confirme confirment confirmé ' +
      'confirmée confirmés confirmées confirmant officialise officialisé'
    ).split(' '),
  },
  conditionalEndings: [
    'erait',
    'eraient',
    'irait',
    'iraient',
    'drait',
    'draient',
    'vrait',
    'vraient',
    'ttrait',
    'ttraient',
  ],
  // Imperfects of verbs in -rer, and nouns: «il tirait», «elle ouvrait», «un portrait».
  notConditional: (
    'tirait tiraient attirait attiraient retirait retiraient admirait admiraient inspirait inspiraient désirait ' +
    'désiraient respirait respiraient virait viraient déchirait déchiraient expirait expiraient aspirait aspiraient ' +
    'conspirait encadrait encadraient engendrait engendraient effondrait effondraient cadrait livrait livraient ' +
    'ouvrait ouvraient couvrait couvraient découvrait découvraient recouvrait délivrait délivraient enivrait ' +
    'manœuvrait œuvrait œuvraient'
  ).split(' '),
  futureEndings: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'vra', 'vront', 'ttra', 'ttront'],
  notFuture: 'caméra opéra choléra libéra opéra déclara tira ouvra livra vira céra rendra-t-il aléra'.split(
    ' ',
  ),
  actEndings: [
    'ature',
    'ation',
    'ition',
    'ution',
    'tion',
    'sion',
    'ison',
    'aison',
    'ement',
    'ment',
    'ure',
    'age',
    'ée',
    'ance',
  ],
}
