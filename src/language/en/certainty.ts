import type { CertaintyData } from '../pack/certainty.js'

export const certainty: CertaintyData = {
  markers: {
    conditional:
      'may might could would perhaps maybe possibly possible potential probably probable likely reportedly apparently'.split(
        ' ',
      ),
    alleged:
      'alleged allegedly suspected accused accuses accuse accusing purported purportedly claimed'.split(' '),
    denied: 'denies denied deny denying disputes disputed dispute rejects rejected refutes refuted'.split(
      ' ',
    ),
    planned: [
      ...'will shall plans planned plan planning scheduled expected set due intends intended'.split(' '),
      'going to',
    ],
    announced: 'announces announced announce announcing confirms confirmed confirm confirming unveiled'.split(
      ' ',
    ),
  },
  conditionalEndings: [],
  notConditional: [],
  futureEndings: [],
  notFuture: [],
  actEndings: ['ature', 'ation', 'ition', 'tion', 'sion', 'ment', 'ing', 'al', 'ance', 'ence', 'ure'],
}
