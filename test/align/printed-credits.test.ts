import { expect, it } from 'vitest'
import { printedCredits } from '../../src/align/printed-credits.js'
import type { Article } from '../../src/model/index.js'

function credits(opening: string): string[] {
  const text = `${opening} Le pont fermera lundi.`
  const end = opening.length
  const article = {
    id: 'a-1',
    language: 'fr',
    text,
    parts: [{ kind: 'dateline', start: 0, end }],
  } as unknown as Article
  return printedCredits(article).map(span => text.slice(span.start, span.end))
}

it('takes a dateline for a credit only where it names an agency', () => {
  expect(credits('PARIS (Reuters) -')).toEqual(['PARIS (Reuters) -'])
  expect(credits('PARIS, le 3 mai -')).toEqual([])
})

it.each([
  ['fr', 'Par Maëlle Quintric, avec AFP', 'avec AFP'],
  ['fr', 'Jeanne Martin avec agences', 'avec agences'],
  ['fr', 'Par Léa Roux (avec l’AFP et Reuters)', 'avec l’AFP et Reuters'],
  ['en', 'By Dan Wexley and agencies', 'and agencies'],
  ['en', 'By JANE DOE, Associated Press', 'Associated Press'],
  ['fr', 'Par Maëlle Quintric, avec Léa Roux', null],
  ['fr', 'Par Pascal APARIS', null],
  ['en', 'By Dan Wexley and Ann Wires', null],
])('%s: a byline %s credits %s', (language, text, credit) => {
  const article = {
    id: 'a-1',
    language,
    text,
    parts: [{ kind: 'byline', start: 0, end: text.length }],
  } as unknown as Article
  const found = printedCredits(article).map(span => text.slice(span.start, span.end))
  expect(found).toEqual(credit === null ? [] : [credit])
})

it('takes a line of its own', () => {
  const text = 'Le pont fermera lundi.\n\n(avec AFP)'
  const article = {
    id: 'a-1',
    language: 'fr',
    text,
    parts: [{ kind: 'credit', start: 24, end: text.length }],
  } as unknown as Article
  expect(printedCredits(article)).toEqual([{ article: 'a-1', start: 24, end: text.length }])
})
