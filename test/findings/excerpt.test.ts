import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/findings/excerpt.js'
import { translator } from '../../src/language/strings/registry.js'
import { document } from '../annotate/marked.js'

function excerpt(text: string, telling: string, language = 'fr'): string {
  const read = document(text)
  const { id } = read.article
  return excerptOf([read], translator(language))({ article: id, start: 0, end: text.length }, telling)
}

describe('the words of a statement in a title', () => {
  it('are the whole sentence without its point', () => {
    expect(excerpt('Le maire a renoncé à briguer la présidence.', 'briguer la présidence')).toBe(
      'Le maire a renoncé à briguer la présidence',
    )
  })

  it('are whole clauses of a long sentence after its first words, marked where it is cut', () => {
    const first =
      'Après une longue nuit de débats dans la grande salle de la mairie du village voisin où chacun avait pris la parole'
    const last =
      'ce que la commission avait pourtant demandé trois fois depuis le début de la session de printemps'
    expect(excerpt(`${first}, le maire a refusé le prêt, ${last}.`, 'refusé le prêt')).toBe(
      `Après une longue nuit de débats […] le maire a refusé le prêt, ${last}`,
    )
  })

  it('are cut in a clause that is too long by itself', () => {
    const long = Array.from({ length: 60 }, (_, at) => `mot${at}`).join(' ')
    const short = excerpt(`${long}.`, 'mot3 mot4')
    expect(short.split(' ')).toHaveLength(24)
    expect(short.endsWith('…')).toBe(true)
  })

  it('keep their marks in pairs and turn them into inner ones', () => {
    expect(excerpt('"Je pars", dit-il.', 'Je pars')).toBe('“Je pars”, dit-il')
    expect(excerpt('« Je pars demain matin. »', 'Je pars')).toBe('Je pars demain matin')
    expect(excerpt('"Je pars", dit-il.', 'Je pars', 'en')).toBe('‘Je pars’, dit-il')
  })

  it('close a mark that was opened before the cut', () => {
    const first =
      '"Après une longue nuit de débats dans la grande salle de la mairie du village voisin où chacun avait pris la parole'
    expect(excerpt(`${first}, le maire a refusé le prêt", a dit le greffier.`, 'refusé le prêt')).toBe(
      'Après une longue nuit de débats […] “le maire a refusé le prêt”, a dit le greffier',
    )
  })

  it('survive a span without words', () => {
    expect(excerpt('…', 'rien')).not.toContain('undefined')
    expect(excerpt('</script> $& « "', 'rien')).not.toContain('undefined')
  })
})
