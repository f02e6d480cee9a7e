import type { CertaintyData } from '../pack/certainty.js'

// Verbs of acts: «was seen leaving», «may have been shot». Not «said», «told», «made», «put», «set», «left», «had», «become»:
// they help other words, or say or mean too many things.
const irregular = `see seen, shoot shot, find found, take taken, steal stolen, break broken, beat beaten, hit hit, hurt hurt,
  hold held, catch caught, send sent, drive driven, throw thrown, fall fallen, strike struck, buy bought, sell sold, pay paid,
  win won, lose lost, meet met, flee fled, write written, show shown, build built, choose chosen, draw drawn, tear torn,
  sink sunk, fight fought, spend spent, bring brought, withdraw withdrawn, overthrow overthrown, hide hidden, bite bitten,
  ride ridden, fly flown, give given, grow grown, forget forgotten, freeze frozen, undertake undertaken, mislead misled,
  hang hung, blow blown, begin begun, lay laid, shake shaken, forbid forbidden, cut cut`

export const certainty: CertaintyData = {
  verbs: 'endings',
  participles: Object.fromEntries(
    irregular.split(',').map((pair): [string, string] => {
      const [verb, participle] = pair.trim().split(/\s+/) as [string, string]
      return [participle, verb]
    }),
  ),
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
  infinite: 'be been being have having'.split(' '),
  breaks: 'who which that but when while whose where because'.split(' '),
  complementizers: [],
  actEndings: 'ature ation ition tion sion ment ance ence ure al'.split(' '),
}
