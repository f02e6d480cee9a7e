import { describe, expect, it } from 'vitest'
import { findingsOf, reportOf } from '../facts/event.js'

const copy = (shared: string) =>
  findingsOf(
    reportOf([
      [`Hier, ${shared}.`, 'La fanfare jouera dimanche sur la place.'],
      [`Au palais, ${shared}.`, 'Les écoles rouvrent mardi après les inondations.'],
    ]),
    'shared-copy',
  )

describe('a short common stretch', () => {
  it('is no copy where it is a list of names and titles', () => {
    expect(
      copy(
        'le Premier ministre François Fillon, la ministre Christine Lagarde, le gouverneur Christian Noyer et le directeur Georges Pauget',
      ),
    ).toEqual([])
  })

  it('is copy where it reports something', () => {
    expect(
      copy(
        'la navette gratuite transportera les habitants entre les deux rives pendant toute la durée des travaux prévus sur le vieux pont',
      ),
    ).toHaveLength(1)
  })
})
