// Hebrew, Arabic and their neighbours. Letters inside a word are placed by the shaping already.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const neutral = /^[\s\p{P}\p{S}]*$/u

/**
 * Order in which stretches of a line stand from left to right: words of a script that runs to the left stand the other
 * way round, with what parts them. The whole bidirectional algorithm is not needed: lines run to the right, and signs
 * that would change the order were made visible before.
 */
export function visualOrder(texts: readonly string[]): number[] {
  const order = texts.map((_, index) => index)
  for (let start = 0; start < texts.length; start++) {
    if (!rightToLeft.test(texts[start]!)) continue
    let end = start
    for (let next = start + 1; next < texts.length; next++) {
      if (rightToLeft.test(texts[next]!)) end = next
      else if (!neutral.test(texts[next]!)) break
    }
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
    start = end
  }
  return order
}
