import type { FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import type { Finder } from './finder.js'
import { byWorth, ownStatements, type TitleOf } from './own-statements.js'

/** Sentences shown of the finding that gathers the rest. */
const gathered = 60
/** Own findings of all articles together; each has at least one. */
const budget = 40
const mostEach = 6

/** A matter that only one article states. One finding for all its sentences in a paragraph, not one for each. */
export const exclusive: Finder = {
  kind: 'exclusive',
  find(input, translate) {
    if (input.documents.length < 2) return []
    const names = new ArticleNames(input.documents, translate)
    const title: TitleOf = ({ article, label, source, context, isShared }) => {
      const here = names.one(article)
      const told = {
        article: isShared ? translate('finding.exclusive.shared', { article: here }) : here,
        label,
      }
      const said =
        source === null
          ? translate('finding.exclusive', told)
          : translate('finding.exclusive.said', { ...told, source })
      // The sentence before may be in every article: it stands apart from what only one states.
      return context === null ? said : `${said} ${translate('finding.exclusive.after', { context })}`
    }
    const byArticle = new Map<string, FindingDraft[]>()
    for (const draft of ownStatements(input, title, translate)) {
      const article = draft.evidence[0]!.article
      byArticle.set(article, [...(byArticle.get(article) ?? []), draft])
    }
    const each = Math.max(1, Math.min(mostEach, Math.floor(budget / input.documents.length)))
    const kept = [...byArticle.values()].flatMap(drafts => drafts.slice(0, each))
    const rest = [...byArticle].map(([article, drafts]) => ({ article, drafts: drafts.slice(each) }))
    const few = input.documents.length <= budget
    return [
      ...(few ? kept : kept.sort(byWorth).slice(0, budget)),
      ...(few
        ? rest
        : [{ article: '', drafts: [...kept.slice(budget), ...rest.flatMap(({ drafts }) => drafts)] }]
      ).flatMap(({ article, drafts }) => {
        const count = drafts.reduce((sum, draft) => sum + Number(draft.details.sentences), 0)
        if (count === 0) return []
        const title = few
          ? translate(count === 1 ? 'finding.exclusive.more.one' : 'finding.exclusive.more', {
              article: names.one(article),
              count,
            })
          : translate(count === 1 ? 'finding.exclusive.rest.one' : 'finding.exclusive.rest', { count })
        return [gather(article, title, drafts, count)]
      }),
    ]
  },
}

/** The passages beyond the limit: one finding that counts them and shows the first. */
function gather(article: string, title: string, drafts: FindingDraft[], count: number): FindingDraft {
  return {
    kind: 'exclusive',
    key: ['rest', article],
    confidence: 'needs-review',
    severity: 1,
    title,
    evidence: drafts
      .flatMap(draft => draft.evidence.filter(({ role }) => role === 'statement'))
      .slice(0, gathered)
      .map(evidence => ({ ...evidence, role: 'further' })),
    details: {
      article: article || null,
      sentences: count,
      labels: drafts.map(draft => draft.details.label),
      gathered: true,
    },
  }
}
