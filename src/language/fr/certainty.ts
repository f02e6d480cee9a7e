import type { CertaintyData } from '../pack/certainty.js'

export const certainty: CertaintyData = {
  verbs: 'lefff',
  modals: {
    // «devrait» announces rather than doubts: «il devrait arriver mardi».
    conditional: [
      'pourrait',
      'pourraient',
      'semble',
      'semblent',
      'semblerait',
      'peut-être',
      'risque de',
      'risquent de',
    ],
    planned: [
      ...'doit doivent devra devront devrait devraient va vont entend entendent compte comptent'.split(' '),
      ...['prévoit de', 'prévoient de', 'envisage de', 'envisagent de', 'promet de', 'promettent de'],
      ...['a promis de', 'est attendu pour', "s'apprête à", "s'apprêtent à", 'a prévu de', 'ont prévu de'],
    ],
    denied: ['nie avoir', 'nient avoir', 'dément avoir', 'démentent avoir', 'a nié avoir', 'a démenti avoir'],
  },
  adjectives: {
    conditional: (
      'possible possibles éventuel éventuelle éventuels éventuelles potentiel potentielle potentiels potentielles ' +
      'probable probables hypothétique hypothétiques'
    ).split(' '),
    alleged: 'présumé présumée présumés présumées prétendu prétendue supposé supposée'.split(' '),
    planned: 'prévu prévue prévus prévues prochain prochaine'.split(' '),
  },
  governors: {
    announced: (
      'annonce annoncent annoncé annoncée annonçait annonçaient annonçant confirme confirment confirmé confirmée ' +
      'confirmant officialise officialisé'
    ).split(' '),
    alleged: (
      'accuse accusent accusé accusée accusés accusées accusant accusait accusaient soupçonne soupçonnent soupçonné ' +
      'soupçonnée soupçonnés soupçonnées soupçonnant'
    ).split(' '),
    denied:
      'dément démentent démenti démentie démentant nie nient nié niant réfute réfutent réfuté réfutant'.split(
        ' ',
      ),
  },
  auxiliaries: (
    "est sont était étaient a ont avait avaient être avoir été ayant étant soit aient fut furent eut c'est " +
    'sera seront aura auront serait seraient aurait auraient'
  ).split(' '),
  breaks: "qui que qu' dont où mais alors tandis quand puisque lorsque car".split(' '),
  complementizers: ['que', "qu'"],
  actEndings: 'ature ation ition ution ssion sion tion aison ison ement ment ure age ance ence'.split(' '),
}
