import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/ingest/format.js'
import { readers } from '../../src/ingest/readers/index.js'
import { context } from './context.js'
import { show } from './show.js'

const bytesOf = (name: string) => readFileSync(new URL(`../fixtures/ingest/formats/${name}`, import.meta.url))

async function read(name: string, mapping = {}) {
  const problems: string[] = []
  const attempt = async (at: string, run: () => unknown) => {
    try {
      await run()
    } catch (error) {
      problems.push(`${at}: ${(error as { code: string }).code}`)
    }
  }
  const bytes = bytesOf(name)
  const drafts = await readers[formatOf(name, bytes)!]({ name, bytes }, { ...context, mapping, attempt })
  return { drafts, problems, shown: drafts.map(draft => show(draft.text, draft.parts)) }
}

const coast = [
  'headline: Rail line to close',
  'lead: The coast loses its trains next spring.',
  'body: The board voted on Monday to close the line.',
  'body: Unions called it "a betrayal".',
  'boilerplate: Read more: Timetable changes',
]
const port = (title: string) => [
  `headline: ${title}`,
  'body: Les dockers du port de Kermeur ont voté jeudi la poursuite de la grève, commencée il y a neuf jours.',
  'body: La direction juge leurs demandes « hors de portée », dans un communiqué publié mercredi soir.',
]

describe('formats', () => {
  it('Markdown with front matter', async () => {
    const { drafts, shown } = await read('article.md')
    expect(drafts[0]).toMatchObject({
      title: 'La digue de Valmore cède',
      outlet: 'Le Courrier',
      author: 'Anne Le Goff, Paul Rey',
      publishedAt: '2024-03-12',
      url: 'https://courrier.example/valmore',
      language: 'fr',
    })
    expect(shown[0]).toEqual([
      'headline: La digue de Valmore cède',
      'lead: Deux cent quarante habitants ont été évacués dans la nuit.',
      'body: La digue de Valmore a cédé mardi, selon la préfecture.',
      'heading: Une visite ministérielle',
      'body: « Nous avons tout perdu », dit Odile Marchand.',
      'body: Le gymnase accueille 240 personnes.',
      "body: L'école est fermée jusqu'à jeudi.",
      'caption: Les pompiers sur la digue',
      'boilerplate: À lire aussi : la crue en images',
      'metadata: Jour | Pluie',
      'metadata: lundi | 112 mm',
      "body: Le maire demande l'état de catastrophe naturelle.",
      'credit: (avec AFP)',
    ])
  })

  it('JSON with the names of schema.org', async () => {
    const { drafts, shown } = await read('article.json')
    expect(drafts[0]).toMatchObject({
      outlet: 'Coast Times',
      author: 'Sam Reed, Jo Park',
      publishedAt: '2023-09-05T08:00:00+01:00',
      url: 'https://coast.example/1',
      language: 'en',
      fragment: '',
    })
    expect(shown).toEqual([coast])
  })

  it('a JSON list with names of its own', async () => {
    const { drafts, problems, shown } = await read('list.json', {
      title: 'titre',
      body: 'contenu.texte',
      outlet: 'journal',
    })
    expect(problems).toEqual(['list.json#1: E-INPUT-ARTICLE', 'list.json#2: E-INPUT-ARTICLE'])
    expect(drafts[0]).toMatchObject({ fragment: '3', outlet: 'Ouest Matin', title: 'Grève au port' })
    expect(shown[0]).toEqual([
      'headline: Grève au port',
      'body: Les dockers ont voté la grève jeudi.',
      'body: Réunion vendredi.',
    ])
  })

  it('JSON lines, without the broken one', async () => {
    const { drafts, problems, shown } = await read('articles.jsonl')
    expect(problems).toEqual(['articles.jsonl#2: E-INPUT-SYNTAX'])
    expect(drafts.map(draft => draft.fragment)).toEqual(['1', '4'])
    expect(shown[0]).toEqual(coast)
  })

  it('RSS, the full text and the summary alone', async () => {
    const { drafts, shown } = await read('feed.xml')
    expect(drafts[0]).toMatchObject({
      outlet: 'Le Courrier de la Lorne',
      author: 'Anne Le Goff',
      publishedAt: '2024-03-12T08:00:00+01:00',
      url: 'https://courrier.example/1',
      notes: [],
    })
    expect(drafts[1]!.notes).toEqual(['summary-only', 'truncated'])
    expect(shown[0]).toEqual([
      "headline: Valmore : la digue cède & l'eau monte",
      'body: La digue de Valmore a cédé mardi, selon la préfecture.',
      'caption: La Lorne en crue',
      'body: Le gymnase accueille 240\u00a0personnes.',
      'boilerplate: Partager',
    ])
  })

  it('Atom', async () => {
    const { drafts, shown } = await read('feed.atom')
    expect(drafts[0]).toMatchObject({
      outlet: 'Gazette',
      author: 'Carol Ames',
      publishedAt: '2023-11-07T09:00:00Z',
    })
    expect(shown[0]).toEqual([
      'headline: Market & fire',
      'body: Firefighters battled a blaze at the market on Tuesday.',
      'body: Two traders were treated for burns.',
    ])
  })

  it.each(['pages.warc', 'pages.warc.gz'])('web archive %s: pages only', async name => {
    const { drafts, shown } = await read(name)
    expect(drafts.map(draft => [draft.fragment, draft.url, draft.outlet])).toEqual([
      ['1', 'https://ouest.example/1', 'Ouest Matin'],
      ['2', 'https://ouest.example/2', 'Ouest Matin'],
    ])
    expect(shown).toEqual([port('Grève au port'), port('Kermeur bloqué')])
  })

  it('a newsletter with HTML', async () => {
    const { drafts, shown } = await read('letter.eml')
    expect(drafts[0]).toMatchObject({
      title: 'Grève à Kermeur',
      outlet: 'La Matinale éco',
      publishedAt: '2024-05-17T04:30:00Z',
    })
    expect(shown[0]).toEqual([
      'headline: Grève à Kermeur',
      'boilerplate: Voir dans le navigateur',
      'body: Les dockers du port de Kermeur ont voté jeudi la poursuite de la grève.',
      'body: Une réunion est prévue vendredi.',
      'boilerplate: Se désabonner',
    ])
  })

  it('a plain mail, its lines joined', async () => {
    expect((await read('plain.eml')).shown[0]).toEqual([
      'headline: Market fire',
      'body: Firefighters battled a blaze at the Harrow Street market for a second\nday on Tuesday, as officials counted the cost of the damage done to\nthe stalls.',
      'body: Two traders were treated for burns.',
    ])
  })

  it('a Word file, by its styles', async () => {
    expect((await read('article.docx')).shown[0]).toEqual([
      'headline: Grève à Kermeur',
      'lead: Le mouvement entre dans son dixième jour au terminal.',
      'byline: Par Julie Nédélec',
      'body: Les dockers ont voté jeudi la poursuite de la grève.',
      'heading: Une réunion vendredi',
      'body: La direction propose 2,5 %, les syndicats demandent 6 %.',
    ])
  })

  it.each([
    ['', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
    ['', '<!DOCTYPE html><p>x', 'html'],
    ['', '[ {"headline": 1}]', 'json'],
    ['', '---\ntitle: x\n---\n', 'markdown'],
    ['', 'WARC/1.0\r\n', 'warc'],
    ['', 'From: a@b.example\nSubject: Grève\n\nTexte', 'email'],
    ['', '« Non », dit-il.', 'plain-text'],
    ['page.warc.gz', '', 'warc'],
    ['photo.JPG', '', null],
    ['archive.tar.gz', '', null],
    ['ARTICLE.TXT', '', 'plain-text'],
  ])('format of %s %s', (name, opening, format) => {
    expect(formatOf(name, Buffer.from(opening))).toBe(format)
  })
})
