import { describe, expect, it } from 'vitest'
import { exclusive } from '../../src/findings/exclusive.js'
import { analyzeTexts } from './event.js'

const titles = (own: string) =>
  analyzeTexts(exclusive, [own, 'La fanfare jouera dimanche sur la grande place du village.'])
    .map(({ title }) => title)
    .filter(title => title.startsWith('Seulement dans 1'))

describe('who says what one article alone has', () => {
  it('is the person whom the article names', () => {
    const own = '« Cette course ne ressemblera plus jamais à une fête populaire », a déclaré Jean Durand.'
    expect(titles(own).join()).toContain('Durand')
  })

  it('is printed as in the article where it is a man from a land', () => {
    const own =
      '« Cette course ne ressemblera plus jamais à une fête populaire », a déclaré l’Américain dans un entretien.'
    expect(titles(own).join()).not.toMatch(/tats-Unis/)
  })

  it('is not guessed from a pronoun after two names', () => {
    const own =
      'Jean Durand a reçu Paul Marchal. « Cette course ne ressemblera plus jamais à une fête populaire », a-t-il déclaré.'
    expect(titles(own).join()).not.toMatch(/1, (?:Jean Durand|Paul Marchal)/)
  })
})
