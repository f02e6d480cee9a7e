import { describe, expect, test } from 'vitest'
import { languages } from '../../src/language/registry.js'
import { tokenizer } from '../../src/text/index.js'
import { readEvent } from '../align/event.js'

/** Tokens as printed, separated by `|`, and the keys of those whose key is more than lower case. */
function tokens(text: string, language: 'fr' | 'en' = 'fr'): string {
  const found = tokenizer(languages[language].lexicon)(text, { start: 0, end: text.length })
  return found.map(({ start, end }) => text.slice(start, end)).join('|')
}

function keys(text: string): string[] {
  return tokenizer(languages.fr.lexicon)(text, { start: 0, end: text.length }).map(({ key }) => key)
}

describe('tokens', () => {
  test.each([
    ["l'ennemi d’hier", "l'|ennemi|d’|hier"],
    ["aujourd'hui quelqu'un", "aujourd'hui|quelqu'|un"],
    ['a-t-il dit-elle vas-y', 'a|-t-il|dit|-elle|vas|-y'],
    ['le nord-coréen Jean-Pierre', 'le|nord-coréen|Jean-Pierre'],
    ['12 000 et 1.234.567 ou 1,5 %', '12 000|et|1.234.567|ou|1,5|%'],
    ['le 18.06 à 18h30, 8e', 'le|18.06|à|18h30|,|8e'],
    ['en 2022 500 morts', 'en|2022|500|morts'],
    ['« Non ... » (…)', '«|Non|...|»|(|…|)'],
    ['👍🏽 merci </script> $&', '👍|🏽|merci|<|/|script|>|$|&'],
    ["dans les années'", "dans|les|années|'"],
  ])('%s', (text, shown) => expect(tokens(text)).toBe(shown))

  test('English keeps its clitics with the word', () =>
    expect(tokens("the mayor's don't", 'en')).toBe("the|mayor's|don't"))

  test('keys fold case, composition, apostrophes, hyphens and digit groups, never accents', () => {
    expect(keys('L’E\u0301tat Jong‑un 12 000 12.000 1,5')).toEqual([
      "l'",
      'état',
      'jong-un',
      '12000',
      '12000',
      '1.5',
    ])
    expect(keys('craque craqué')).toEqual(['craque', 'craqué'])
  })
})

describe('readText', () => {
  test('units are the sentences of aligned parts, with their tokens; all spans hold', () => {
    const [document] = readEvent([['Un. Deux, trois.', 'Par Jeanne Dupont', 'Quatre !']])
    const { article, units, tokens: all } = document!
    expect(units.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Un.',
      'Deux, trois.',
      'Par Jeanne Dupont',
      'Quatre !',
    ])
    expect(units.map(({ firstToken, lastToken }) => lastToken - firstToken)).toEqual([2, 4, 3, 2])
    expect(units.map(({ part }) => part)).toEqual([0, 0, 1, 2])
    expect(all.every(({ start, end }) => article.text.slice(start, end).trim().length === end - start)).toBe(
      true,
    )
  })
})
