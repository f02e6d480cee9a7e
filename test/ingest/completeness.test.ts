import { describe, expect, it } from 'vitest'
import { auditDropped } from '../../src/ingest/audit-dropped.js'
import { readInputs } from '../../src/ingest/index.js'
import { readers } from '../../src/ingest/readers/index.js'
import { context } from './context.js'
import { folderOf } from './folder.js'

const sentence = (n: number) =>
  `Le conseil a adopté la mesure numéro ${n} par douze voix contre sept, après un long débat.`
const prose = Array.from({ length: 5 }, (_, n) => sentence(n))

const notesOf = async (text: string) =>
  (await readers['plain-text']({ name: 'a.txt', bytes: Buffer.from(text) }, context))[0]!.notes
const notesOfPage = async (body: string, head = '') => {
  const html = `<!doctype html><html lang="fr"><head><title>Budget</title>${head}</head><body><article><h1>Le budget voté à Valmore</h1>${body}</article></body></html>`
  return (await readers.html({ name: 'a.html', bytes: Buffer.from(html) }, context))[0]!.notes
}
const paragraphs = (texts: string[]) => texts.map(text => `<p>${text}</p>`).join('')

describe('plain text', () => {
  it.each([
    [[...prose, 'Le maire a ensuite expliqué que la commune devrait, pour financer'], ['truncated']],
    [[...prose, `${sentence(9)} […]`], ['truncated']],
    [[...prose, 'La suite sera connue lundi, a dit le maire… Lire la suite'], ['truncated']],
    [[...prose.slice(0, 2), 'Il vous reste 72 % de cet article à lire.'], ['paywall']],
    [['La suite de l’article est réservée aux abonnés.', prose[0]!], ['paywall']],
    [
      [
        '08h15 : le vote commence.',
        ...prose,
        '09h30 : pause.',
        '10h05 : reprise.',
        '11h : fin.',
        '11h20 : bilan.',
      ],
      ['live-blog'],
    ],
    [[...prose, 'Ce direct est terminé.'], ['live-blog']],
    // A whole article, whatever it speaks of.
    [prose, []],
    [[...prose, 'Le journal a réservé cet article aux abonnés de sa lettre, dit-il.'], []],
    [[...prose, 'Et maintenant ?'], []],
    [[...prose, '« Nous verrons… »'], []],
    [[...prose, 'Jeanne Dupont'], []],
    [['Suivez les dernières informations sur le budget.', ...prose], []],
    [['Le vote a eu lieu à 18h30, et la séance fut levée à 22h10.', ...prose], []],
  ])('%s → %s', async (lines, notes) => {
    expect(await notesOf((lines as string[]).join('\n\n'))).toEqual(notes)
  })
})

describe('pages', () => {
  const data = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Le budget voté à Valmore', ...fields })}</script>`

  it('a subscription notice under a short text, not under a whole one', async () => {
    const notice = '<div class="wall"><p>Cet article est réservé aux abonnés</p></div>'
    expect(await notesOfPage(paragraphs(prose.slice(0, 2)) + notice)).toEqual(['paywall'])
    const whole = Array.from({ length: 20 }, (_, n) => sentence(n))
    expect(await notesOfPage(paragraphs(whole) + notice)).toEqual([])
    expect(await notesOfPage(paragraphs(prose.slice(0, 2)), data({ isAccessibleForFree: false }))).toEqual([
      'paywall',
    ])
  })

  it('a live blog by its data', async () => {
    expect(await notesOfPage(paragraphs(prose), data({ '@type': 'LiveBlogPosting' }))).toEqual(['live-blog'])
  })

  it('a gallery: more captions than text', async () => {
    const figures = [10, 11, 12, 13, 14]
      .map(n => `<figure><img src="x"><figcaption>${sentence(n)}</figcaption></figure>`)
      .join('')
    expect(await notesOfPage(paragraphs(prose.slice(0, 2)) + figures)).toEqual(['gallery'])
  })
})

describe('text left out of a page that another article prints', () => {
  const page = (extra: string) =>
    `<!doctype html><html lang="fr"><head><title>Budget</title></head><body><article><h1>Le budget voté à Valmore</h1>${paragraphs(prose.slice(0, 3))}</article><div class="comments"><p>${extra}</p></div></body></html>`
  const news = 'La chambre régionale des comptes enquête depuis mars sur les marchés publics de la ville.'
  const status = async (extra: string) => {
    const { articles } = await readInputs([
      folderOf({ 'a.html': page(extra), 'b.txt': [...prose.slice(2), news].join('\n\n') }),
    ])
    return articles.map(article => `${article.extraction.status} ${article.extraction.notes.join()}`)
  }

  it('makes the article doubtful', async () => {
    expect(await status(news)).toEqual(['doubtful dropped-text-aligns', 'complete '])
  })

  it('does not where the article prints it too, or nobody does', async () => {
    expect(await status(sentence(2))).toEqual(['complete ', 'complete '])
    expect(await status('Encore une hausse que les habitants devront payer sans broncher.')).toEqual([
      'complete ',
      'complete ',
    ])
  })

  it('does not change what it is given', async () => {
    const { articles } = await readInputs([
      folderOf({ 'a.html': page(news), 'b.txt': [news, ...prose].join('\n\n') }),
    ])
    const before = JSON.stringify(articles)
    auditDropped(articles)
    expect(JSON.stringify(articles)).toBe(before)
  })
})
