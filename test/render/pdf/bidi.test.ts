import { describe, expect, it } from 'vitest'
import { visualOrder } from '../../../src/render/pdf/bidi.js'

describe('visualOrder', () => {
  it('turns round the words of a script that runs to the left, and no other', () => {
    expect(visualOrder(['abc ', 'שלום', ' ', 'עולם', ' def. ', 'مرحبا'])).toEqual([0, 3, 2, 1, 4, 5])
    expect(visualOrder(['a', ' ', 'b'])).toEqual([0, 1, 2])
    expect(visualOrder(['שלום', '. ', '(x)'])).toEqual([0, 1, 2])
  })
})
