import type { Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import { compatible, inMinutes } from './figures.js'

/**
 * Whether another article prints a figure of the words of a label, however it is written: «a duré 120 minutes» beside
 * «deux heures d'entretien».
 */
export function countedElsewhere({
  documents,
  annotations,
}: FindingInput): (article: string, words: string) => boolean {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const figures = annotations.figures.filter(({ unit }) => unit !== '').map(inMinutes)
  const printed = ({ article, start, end }: Figure) => texts.get(article)!.slice(start, end)
  return (article, words) => {
    const own = figures.filter(figure => figure.article === article && words.includes(printed(figure)))
    return own.some(figure =>
      figures.some(
        other => other.article !== article && other.unit === figure.unit && compatible(figure, other),
      ),
    )
  }
}
