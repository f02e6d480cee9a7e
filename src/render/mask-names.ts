import { agencyCredit } from '../language/agency-credit.js'
import { languages } from '../language/registry.js'
import type { Article } from '../model/index.js'
import { blotPhotoCredits } from './mask-photo-credits.js'

export type Blot = (text: string) => string

/**
 * Names are matched as printed, and in capitals: «le monde» in lower case is the world, not the newspaper. A name
 * inside a longer word is left alone. `loose`, for titles, which may be names of folders: «lemonde-ouest-france».
 */
export function blotter(articles: Article[], loose = false): Blot {
  // «La voix des commerçants» of a title is not the short form of an outlet, «La Voix»: there case tells them apart.
  if (loose) {
    const whole = blotterOf(articles, namesOf(articles), true)
    const exact = blotter(articles)
    return text => exact(whole(text))
  }
  const short = articles.flatMap(({ outlet }) => shortForms(outlet))
  const names = blotterOf(articles, [...namesOf(articles), ...short], false)
  return text => names(blotPhotoCredits(text))
}

function blotterOf(articles: Article[], names: string[], loose: boolean): Blot {
  const forms = names
    .flatMap(name => [name, name.toUpperCase(), withoutAccents(name.toUpperCase())])
    .filter(name => name.trim().length > 1)
  const sites = articles.map(({ outlet }) => siteOf(outlet)).filter(site => site.length > 2)
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(patternOf)
  const domain = loose ? '(?:\\.[a-z]{2,6})?' : '\\.[a-z]{2,6}'
  const all = [...[...new Set(sites)].sort().map(site => escapePattern(site) + domain), ...sorted]
  if (all.length === 0) return text => text
  const flags = loose ? 'giu' : 'gu'
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, flags)
  return text => text.replace(pattern, name => '█'.repeat(name.length))
}

function namesOf(articles: Article[]): string[] {
  const names = articles.flatMap(({ author = '', file, url, language }) => [
    // «AFP» as author is the agency, whose credit stays; a person has more than one name.
    ...peopleOf(author, language),
    // The whole name of a file only: «pont.txt» must not blot out every bridge.
    file.includes('.') ? file : '',
    ...hosts(url),
  ])
  return [...names, ...articles.flatMap(({ outlet }) => outletForms(outlet))]
}

/** «Jeanne Martin, Léa Roux avec AFP» → the whole of the names, and each. */
function peopleOf(author: string, language: string): string[] {
  const credit = agencyCredit(author, language)
  const bare = (credit ? author.slice(0, credit.start) : author).replace(/[\s,;(–-]+$/u, '')
  return [bare, ...bare.split(/, | et | and | & /)].filter(name => name.includes(' '))
}

/** Whether a title or an id made of it holds a name: `greve-au-courrier`, `lecourrier-et-la-depeche`. */
export function isNamedIn(text: string, articles: Article[]): boolean {
  const sites = articles.map(({ outlet }) => siteOf(outlet))
  const names = [...namesOf(articles), ...sites].map(wordsOf).filter(name => name.length > 1)
  return names.some(name => `-${wordsOf(text)}-`.includes(`-${name}-`))
}

function wordsOf(text: string): string {
  const words = withoutAccents(text.toLowerCase()).replace(/[^a-z0-9]+/g, '-')
  return words.replace(/^-|-$/g, '')
}

/** «Le Monde», «le Monde», «du Monde», «au Monde»: a sentence writes the article of a name in its own way. */
function outletForms(outlet: string): string[] {
  const [, first, rest] = /^(le |la |les |l['’]|the )(\p{Lu}.*)$/iu.exec(outlet) ?? []
  if (first === undefined || rest === undefined) return [outlet]
  const contracted = ['du ', 'au ', 'des ', 'aux '].map(word => word + rest)
  return [outlet, first.toLowerCase() + rest, ...(/^les? $/i.test(first) ? contracted : [])]
}

const nouns = new Set(Object.values(languages).flatMap(pack => pack.parts.outletNouns))
const isNoun = (word: string) => nouns.has(word.toLowerCase())

/**
 * What a newsroom calls itself: «Le Courrier» of «Le Courrier de Saint-Aubrac», “the Gazette” of “Ashcombe Gazette”,
 * «Courrier picard» of «Le Courrier picard». A place alone («Saint-Aubrac») is none: the event may lie there.
 */
function shortForms(outlet: string): string[] {
  const [, article = '', bare = outlet] = /^(le |la |les |l['’]|the )(\p{Lu}.*)$/iu.exec(outlet) ?? []
  const words = bare.split(' ')
  const head = /^(\p{Lu}.{2,40}?) (?:d['’]|(?:de|du|des|en|of) )/u.exec(bare)?.[1]
  const named = [words[0]!, words.at(-1)!].filter(word => words.length > 1 && isNoun(word))
  const all = head !== undefined && (article !== '' || isNoun(head)) ? [head, ...named] : named
  return [
    ...(article !== '' && words.length > 1 ? [bare] : []),
    ...all.flatMap(name => articlesBefore(name, article)),
  ]
}

function articlesBefore(name: string, own: string): string[] {
  const articles = [own, 'Le ', 'La ', 'Les ', "L'", 'The ', 'the '].filter(word => word !== '')
  return articles.flatMap(article => outletForms(article + name))
}

/** `lemonde`, of which lemonde.fr is the site. */
function siteOf(outlet: string): string {
  return withoutAccents(outlet.toLowerCase()).replace(/[^a-z0-9-]/g, '')
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Blanks and hyphens, and both apostrophes, stand for each other: «Ouest-France», «Ouest France». */
function patternOf(name: string): string {
  return escapePattern(name).replace(/[\s-]/g, '[\\s-]').replace(/['’]/g, "['’]")
}

function hosts(url: string | undefined): string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]
  return host ? [host, host.replace(/^www\./, '')] : []
}

export function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
