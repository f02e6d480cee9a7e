import type { CertaintyData } from '../pack/certainty.js'

export const certainty: CertaintyData = {
  verbs: 'endings',
  modals: {
    conditional: 'may might could perhaps maybe possibly probably reportedly apparently'.split(' '),
    alleged: ['allegedly', 'is accused of', 'are accused of', 'was accused of', 'were accused of'],
    planned: [
      ...'will shall'.split(' '),
      ...[
        'is expected to',
        'are expected to',
        'is to',
        'are to',
        'is due to',
        'are due to',
        'is set to',
        'are set to',
      ],
      ...[
        'plans to',
        'plan to',
        'planned to',
        'is planning to',
        'are planning to',
        'intends to',
        'is going to',
      ],
      ...['was expected to', 'were expected to', 'was due to', 'is scheduled to', 'was scheduled to'],
    ],
    denied: ['denied having', 'denies having', 'did not', 'has not', 'have not'],
  },
  adjectives: {
    conditional: 'possible potential probable likely'.split(' '),
    alleged: 'alleged suspected purported'.split(' '),
    planned: 'planned scheduled expected upcoming'.split(' '),
  },
  governors: {
    announced: 'announces announced announce announcing confirms confirmed confirm confirming unveiled'.split(
      ' ',
    ),
    alleged: 'accuses accused accuse accusing suspects'.split(' '),
    denied: 'denies denied deny denying'.split(' '),
  },
  auxiliaries: 'is are was were be been being has have had having'.split(' '),
  breaks: 'who which that but when while whose where because'.split(' '),
  complementizers: [],
  actEndings: 'ature ation ition tion sion ment ance ence ure al'.split(' '),
}
