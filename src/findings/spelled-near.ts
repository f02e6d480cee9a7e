/** Shorter words that differ by a letter are other words: «Lin», «Lia». */
const shortest = 5

/** Whether two words differ by one letter at most, or by two neighbours that changed places: «miakoe», «miaoke». */
export function isSpelledNear(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
