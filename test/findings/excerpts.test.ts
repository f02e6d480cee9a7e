import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import type { FactInput } from '../../src/facts/fact-input.js'
import { excerptsOf } from '../../src/findings/excerpts/index.js'
import { translator } from '../../src/language/strings/registry.js'
import { document } from '../annotate/marked.js'

function excerpts(text: string, language: string) {
  const read = document(text, 'a-1', { language })
  const annotations = annotate([read], { id: 'event', title: '', language })
  const attribution = { attributions: [] } as unknown as FactInput['attribution']
  const alignment = { pairs: [], rows: [] } as unknown as FactInput['alignment']
  return {
    read,
    of: excerptsOf({ documents: [read], annotations, attribution, alignment }, translator(language)),
  }
}

function excerpt(text: string, telling: string, language = 'fr'): string {
  const { read, of } = excerpts(text, language)
  return of.of({ article: read.article.id, start: 0, end: text.length }, telling)
}

/** The sentence before that the last one of a text takes up. */
function sentenceBefore(text: string, language = 'fr'): string | null {
  const { read, of } = excerpts(text, language)
  const { start, end } = read.units.at(-1)!
  return of.before({ article: read.article.id, start, end })
}

const night =
  'Après une longue nuit de débats dans la grande salle de la mairie du village voisin où chacun avait pris la parole'
const wish =
  'ce que la commission avait pourtant demandé trois fois depuis le début de la session de printemps'

describe('the words of a statement in a title', () => {
  it('are the whole sentence without its point', () => {
    expect(excerpt('Le maire a renoncé à briguer la présidence.', 'briguer la présidence')).toBe(
      'Le maire a renoncé à briguer la présidence',
    )
  })

  it('are whole clauses of a long sentence, marked where it is cut', () => {
    expect(excerpt(`${night}, le maire a refusé le prêt, ${wish}.`, 'refusé le prêt')).toBe(
      `${night}, le maire a refusé le prêt […]`,
    )
    expect(excerpt(`${night}, le maire a refusé le prêt, ${wish}.`, 'refusé le prêt', 'en')).toContain(
      'le maire a refusé le prêt',
    )
  })

  it('keep the verb of the claim where an aside stands before it', () => {
    const long =
      'des infirmières et un journaliste de la chaîne qui tend son micro aux hommes en armes de la vallée'
    const said = `Une fois arrivés au milieu du camp de la forêt, les soldats se font passer pour des humanitaires, ${long}, sans être reconnus une seule fois.`
    expect(excerpt(said, long)).toContain('les soldats se font passer pour des humanitaires')
  })

  it('keep the subject with its verb and leave out what stands between', () => {
    const aside = "élue pour la première fois à la tête de l'organisation patronale de la région du Nord"
    const said = `La présidente du club, ${aside}, n'avait pas pu donner de résultat probant sur les comptes des trois dernières saisons, malgré les demandes de ses membres.`
    expect(excerpt(said, 'résultat probant')).toMatch(/^La présidente du club \[…\] n'avait pas pu donner/)
  })

  it('part no auxiliary from its participle', () => {
    const said = `De son côté, le général a, dans un discours prononcé devant toutes les troupes de la garnison réunies au matin, précisé que la libération s'est faite sans un seul tir ni un seul blessé dans les deux camps.`
    expect(excerpt(said, 'sans un seul tir')).toContain('le général a, dans un discours')
  })

  it('are cut in a clause that is too long by itself', () => {
    const long = Array.from({ length: 90 }, (_, at) => `mot${at}`).join(' ')
    const short = excerpt(`${long}.`, 'mot3 mot4')
    expect(short.length).toBeLessThan(330)
    expect(short.endsWith('[…]')).toBe(true)
  })

  it('keep their marks in pairs and turn them into inner ones', () => {
    expect(excerpt('"Je pars", dit-il.', 'Je pars')).toBe('“Je pars”, dit-il')
    expect(excerpt('« Je pars demain matin. »', 'Je pars')).toBe('Je pars demain matin')
    expect(excerpt('"Je pars", dit-il.', 'Je pars', 'en')).toBe('‘Je pars’, dit-il')
  })

  it('leave no bracket without its partner', () => {
    expect(excerpt('Tang, Song et Ming), dit le guide.', 'Ming')).toBe('Tang, Song et Ming, dit le guide')
    expect(excerpt('Les dynasties (Tang, Song) ont régné.', 'Song')).toBe(
      'Les dynasties (Tang, Song) ont régné',
    )
  })

  it('close a mark that was opened in what is left out', () => {
    const found = excerpt(
      `"${wish}, ${night}, le maire a refusé le prêt", a dit le greffier.`,
      'refusé le prêt',
    )
    expect((found.match(/“/gu) ?? []).length).toBe((found.match(/”/gu) ?? []).length)
  })

  it('survive a span without words', () => {
    expect(excerpt('…', 'rien')).not.toContain('undefined')
    expect(excerpt('</script> $& « "', 'rien')).not.toContain('undefined')
  })

  it('keep a clause that holds the subject of the next', () => {
    const subject = `puisque si la bourse s'inquiétait encore au printemps dernier de quelques positions prises dans la grande salle du village voisin`
    const said = `La situation se serait même accentuée au fil des ans, ${subject}, elle parle de positions spéculatives.`
    expect(excerpt(said, 'elle parle de positions')).toContain('la bourse')
  })
})

describe('a statement that takes up the sentence before', () => {
  it('is shown with it', () => {
    expect(sentenceBefore('Marie Morel connaît les Seychelles. Elle y a vécu près de trois années.')).toBe(
      'Marie Morel connaît les Seychelles',
    )
    expect(
      sentenceBefore('Le patron a été réélu. Une décision qui avait été entérinée en juin par le conseil.'),
    ).toBe('Le patron a été réélu')
    expect(
      sentenceBefore('Ben Marsh grew up in Victoria. She said he travelled to China for a while.', 'en'),
    ).toBe('Ben Marsh grew up in Victoria')
  })

  it('is shown with the one that names it, further back', () => {
    expect(
      sentenceBefore(
        'Marie Morel connaît les Seychelles. Elle y a vécu près de trois années. Elle y a aussi travaillé.',
      ),
    ).toBe('Marie Morel connaît les Seychelles […]')
  })

  it('is shown with the whole of it where it has quotation marks, or without', () => {
    const quoted = (words: string) =>
      `Le patron, réélu hier par les membres du conseil, a promis « ${words} ». Une décision qui était attendue.`
    const short = 'une maison commune pour tous les habitants de la vallée et du plateau, sans attendre'
    expect(sentenceBefore(quoted(short))).toContain(`“${short}`.slice(1))
    expect(sentenceBefore(quoted(`${short}, ${short}, ${short}`))).toBeNull()
  })

  it('stands alone where it names its subject, or has none', () => {
    const own =
      'Jean Durand, ancien maire de la ville de Valmont, annonce qu’il se retirera en mars avec sa femme'
    expect(sentenceBefore(`Marie Morel connaît les Seychelles. ${own}.`)).toBeNull()
    const none =
      'Il y a eu dans la vallée de Valmont plus de trois cents accidents de la route depuis le début de la semaine, dit Jean Durand'
    expect(sentenceBefore(`Marie Morel connaît les Seychelles. ${none}.`)).toBeNull()
  })
})
