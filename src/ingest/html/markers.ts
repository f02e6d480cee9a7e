/** What a word in `class`, `id`, `itemprop`, `role` or `data-component` says of an element's text. */
export type Mark =
  | { is: 'furniture'; reason: string }
  | { is: 'standfirst' | 'caption' | 'byline' | 'time' | 'embed' | 'pullquote' }

/**
 * Words of class names, whole words only (`article__share-bar` → article, share, bar). A marked element that holds most
 * of the article (`page-with-sidebar`, `post tag-politics`) is not believed: see `frames.ts`.
 */
const furniture: Record<string, string[]> = {
  navigation: [
    'nav',
    'navbar',
    'navigation',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'ariane',
    'pagination',
    'skip',
    'toolbar',
    'masthead',
    'topbar',
    'banner',
  ],
  sharing: [
    'share',
    'sharing',
    'sharebar',
    'shares',
    'social',
    'socials',
    'partage',
    'partager',
    'addtoany',
    'sharedaddy',
    'follow',
  ],
  'related articles': [
    'related',
    'recirc',
    'recirculation',
    'recommended',
    'recommendation',
    'recommendations',
    'recommandations',
    'similaires',
    'associes',
    'readmore',
    'lireaussi',
    'voiraussi',
    'alireaussi',
    'aussi',
    'outbrain',
    'taboola',
    'trending',
    'popular',
    'mostread',
    'teaser',
    'teasers',
    'onward',
    'suggestions',
    'crosslink',
    'crosslinks',
  ],
  comments: [
    'comment',
    'comments',
    'commentaire',
    'commentaires',
    'disqus',
    'reactions',
    'discussion',
    'respond',
  ],
  newsletter: [
    'newsletter',
    'newsletters',
    'infolettre',
    'signup',
    'mailing',
    'subscribe',
    'subscription',
    'abonnement',
    'inscription',
    'optin',
  ],
  advertisement: [
    'ad',
    'ads',
    'advert',
    'adverts',
    'advertisement',
    'advertising',
    'pub',
    'publicite',
    'sponsor',
    'sponsored',
    'sponsors',
    'promo',
    'promotion',
    'dfp',
    'adslot',
  ],
  paywall: ['paywall', 'premium-wall', 'abo', 'login', 'signin', 'piano', 'regwall'],
  'page furniture': [
    'footer',
    'sidebar',
    'widget',
    'cookie',
    'cookies',
    'consent',
    'gdpr',
    'tags',
    'taglist',
    'keywords',
    'copyright',
    'colophon',
    'disclaimer',
    'modal',
    'popup',
    'tooltip',
    'player',
    'poll',
    'sondage',
  ],
  'about the author': ['bio', 'biography', 'authorbox', 'aboutauthor'],
}

const others: Record<Exclude<Mark['is'], 'furniture'>, string[]> = {
  standfirst: [
    'standfirst',
    'chapo',
    'chapeau',
    'chapô',
    'lede',
    'dek',
    'deck',
    'subtitle',
    'subheadline',
    'subhead',
    'intro',
    'excerpt',
    'accroche',
    'soustitre',
    'alternativeheadline',
    'lead',
    'description',
  ],
  caption: [
    'caption',
    'captions',
    'legend',
    'legende',
    'figcaption',
    'photocredit',
    'credits',
    'wp-caption-text',
  ],
  byline: ['byline', 'author', 'authors', 'auteur', 'auteurs', 'signature', 'contributors', 'writer'],
  time: [
    'date',
    'dateline',
    'datepublished',
    'datemodified',
    'timestamp',
    'pubdate',
    'published',
    'updated',
    'readingtime',
  ],
  embed: ['tweet', 'instagram', 'tiktok', 'fb-post', 'facebook', 'bluesky', 'mastodon', 'embed', 'oembed'],
  pullquote: ['pullquote', 'exergue', 'pull-quote'],
}

const byWord = new Map<string, Mark>([
  ...Object.entries(furniture).flatMap(([reason, words]) =>
    words.map((word): [string, Mark] => [word, { is: 'furniture', reason }]),
  ),
  ...Object.entries(others).flatMap(([is, words]) =>
    words.map((word): [string, Mark] => [word, { is } as Mark]),
  ),
])

const tagMarks: Record<string, Mark> = {
  nav: { is: 'furniture', reason: 'navigation' },
  footer: { is: 'furniture', reason: 'page furniture' },
  form: { is: 'furniture', reason: 'form' },
  button: { is: 'furniture', reason: 'form' },
  label: { is: 'furniture', reason: 'form' },
  dialog: { is: 'furniture', reason: 'page furniture' },
  aside: { is: 'furniture', reason: 'aside' },
  figure: { is: 'caption' },
  figcaption: { is: 'caption' },
  time: { is: 'time' },
  address: { is: 'byline' },
}

/** The marks of an element by its tag and its words; several may hold (`aside.pullquote`). */
export function marksOf(tag: string, names: string): Mark[] {
  const marks: Mark[] = []
  const own = tagMarks[tag]
  if (own) marks.push(own)
  for (const word of words(names)) {
    const mark = byWord.get(word)
    if (mark) marks.push(mark)
  }
  return marks
}

/** `articleShareBar share--inline` → article, share, bar, share, inline; pairs are joined too: `read-more` → readmore. */
function words(names: string): string[] {
  const single = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 60)
  return [...single, ...single.slice(1).map((word, i) => single[i]! + word)]
}
