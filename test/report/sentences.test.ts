import { expect, it } from 'vitest'
import { numberSentences } from '../../src/report/context.js'
import { readText } from '../../src/text/index.js'
import { makeArticle } from '../align/event.js'

it('numbers the sentences of an article, captions too, and those of boilerplate not', () => {
  const article = makeArticle([
    'Le pont est fermé.',
    'Football : défaite 3-0',
    'Le pont, mardi.',
    'Il rouvrira.',
  ])
  article.parts[1]!.kind = 'boilerplate'
  article.parts[2]!.kind = 'caption'
  const read = readText(article).article
  const shown = numberSentences(read).map(one => `${one.number} ${read.text.slice(one.start, one.end)}`)
  expect(shown).toEqual(['1 Le pont est fermé.', '2 Le pont, mardi.', '3 Il rouvrira.'])
})
