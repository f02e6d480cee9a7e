import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffSide, diffTokens, formatChanges } from '../../src/diff/index.js'

function side(text: string): DiffSide {
  return { text, span: { start: 0, end: text.length } }
}

function diff(a: string, b: string, language = 'fr'): { shown: string; types: string[] } {
  const changes = diffTokens(side(a), side(b), language)
  const types = [...new Set(changes.flatMap(change => (change.type ? [change.type] : [])))]
  return { shown: formatChanges(changes, a, b), types }
}

const cases: [string, string, string, string, string[]][] = [
  ['a figure', '12 morts à Lyon', '15 morts à Lyon', '[-12-]{+15+} morts à Lyon', ['figure']],
  ['digit groups', '12 000 morts', '12.000 morts', '12.000 morts', []],
  ['apostrophes', "l'ennemi d'hier", 'l’ennemi d’hier', 'l’ennemi d’hier', []],
  ['capitals without accents', "l'État major", "l'Etat major", "l'Etat major", []],
  [
    'marks',
    'un "accord" global',
    'un « accord » global',
    'un [-"-] {+«+} accord[-"-] {+»+} global',
    ['typography'],
  ],
  ['a hyphen', 'Kim Jong Un arrive', 'Kim Jong-un arrive', 'Kim Jong{+-+}un arrive', ['typography']],
  [
    'a negation',
    'il viendra demain',
    'il ne viendra pas demain',
    'il {+ne+} viendra {+pas+} demain',
    ['negation'],
  ],
  ['modality', 'il va signer', 'il pourrait signer', 'il [-va-] {+pourrait+} signer', ['modality']],
  ['a name', 'La Russie a dit', 'La Chine a dit', 'La [-Russie-] {+Chine+} a dit', ['name']],
  [
    'a sentence start',
    'Les élus partent',
    'Certains élus partent',
    '[-Les-]{+Certains+} élus partent',
    ['function-word'],
  ],
  [
    'a verb at the start',
    'Annoncé hier, le plan plaît',
    'Dévoilé hier, le plan plaît',
    '[-Annoncé-]{+Dévoilé+} hier, le plan plaît',
    ['wording'],
  ],
  [
    'a spelling at the start',
    'Vladmir Lénine arrive',
    'Vladimir Lénine arrive',
    '[-Vladmir-]{+Vladimir+} Lénine arrive',
    ['name'],
  ],
  [
    'a long cut',
    'il part, et la ville de Lyon attend toujours que douze agents reviennent travailler ici',
    'il part',
    'il part[-, et la ville de Lyon attend toujours que douze agents reviennent travailler ici-]',
    ['wording'],
  ],
  ['an article', 'il veut un accord', 'il veut accord', 'il veut [-un-] accord', ['function-word']],
  [
    'function words',
    'le choix de partir',
    'ce choix de partir',
    '[-le-]{+ce+} choix de partir',
    ['function-word'],
  ],
  [
    'wording',
    'leurs plus grands soutiens',
    'leurs plus grands appuis',
    'leurs plus grands [-soutiens-] {+appuis+}',
    ['wording'],
  ],
  ['an accent', 'il a craqué hier', 'il a craque hier', 'il a [-craqué-] {+craque+} hier', ['typography']],
  ['surrogates', 'bravo 👍🏽 merci', 'bravo 👏 merci', 'bravo [-👍🏽-] {+👏+} merci', ['typography']],
]

describe('diffTokens', () => {
  test.each(cases)('%s', (_, a, b, shown, types) => expect(diff(a, b)).toEqual({ shown, types }))

  test('works inside longer texts and without a language pack', () => {
    const changes = diffTokens({ text: 'xx uno dos', span: { start: 3, end: 10 } }, side('uno tres'), 'es')
    expect(changes.at(-1)).toMatchObject({ op: 'insert', b: { start: 3, end: 8 } })
  })

  test('kept and deleted rebuild A, kept and inserted rebuild B', () => {
    const piece = fc.constantFrom(
      'le',
      'État',
      "l'an",
      '12 000',
      ' ',
      '«',
      '👍🏽',
      'é',
      ' ',
      '…',
      'Jong-un',
      '</script>',
      '$&',
    )
    const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = diffTokens(side(a), side(b), 'fr')
        const rebuilt = (op: string, s: 'a' | 'b', from: string) =>
          changes
            .filter(change => change.op === 'keep' || change.op === op)
            .map(change => from.slice(change[s].start, change[s].end))
            .join('')
        expect(rebuilt('delete', 'a', a)).toBe(a)
        expect(rebuilt('insert', 'b', b)).toBe(b)
      }),
    )
  })
})
