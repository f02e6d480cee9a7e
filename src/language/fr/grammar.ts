import { phrases } from '../list.js'
import type { GrammarData } from '../pack/attribution.js'
import { words } from '../words.js'

export const grammar: GrammarData = {
  determiners:
    words(`le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre
    vos leur leurs quelques plusieurs certains certaines chaque tout toute tous toutes aucun aucune deux trois quatre cinq
    six sept huit neuf dix`),
  demonstratives: words('ce cet cette ces'),
  subjectPronouns: words(`il elle ils elles on je j' nous vous tu celui-ci celle-ci ceux-ci celles-ci lui eux
    beaucoup certains nombreux d'autres`),
  clitics: words("ne n' se s' me m' te t' nous vous lui leur y en le la les l'"),
  reflexives: words("se s' me m' nous vous te t'"),
  complementizers: words("que qu'"),
  relatives: words('qui'),
  questionWords: words('comment pourquoi combien'),
  askedWords: words("si s'"),
  coordinators: words('et ou mais puis ni car or'),
  subordinators:
    words(`que qu' qui dont où si s' lorsque lorsqu' quand comme puisque puisqu' parce quoique alors
    tandis pendant laquelle lequel lesquels lesquelles auquel auxquels duquel desquels`),
  compoundConjunctions:
    words(`alors tandis parce afin pour sans avant après dès bien ainsi depuis pendant lors puis tant autant aussitôt
    sitôt quoi malgré outre plutôt moins plus mieux autre tel telle tels telles`),
  adverbPhrases:
    phrases(`d'abord, d'ailleurs, d'emblée, d'autre part, d'une part, par conséquent, par ailleurs, par la suite, en outre, en effet, en revanche, en particulier, de
    nouveau, à nouveau, une nouvelle fois, une fois de plus, pour sa part, pour leur part, à son tour, à leur tour, de son
    côté, de leur côté, tout de même, du reste, au passage, dans la foulée, en substance, à plusieurs reprises, à maintes
    reprises, entre autres, sans détour, sans ambages, d'ores et déjà, dans un premier temps, à demi-mot, en vain, au
    contraire, de fait`),
  nounPrepositions: words("de d' du des"),
  adjunctPrepositions:
    words(`à au aux dans en lors sur devant depuis après avant par pour sous auprès chez contre vers
    avec sans face via entre parmi durant jusqu' jusque dès envers selon malgré afin suite hors outre voici voilà`),
  adverbs:
    words(`également ainsi ensuite notamment toujours aussi pas déjà encore même bien enfin alors puis d'abord
    cependant toutefois pourtant néanmoins clairement officiellement récemment vivement fermement longuement
    simplement publiquement immédiatement aussitôt finalement notoirement plus jamais volontiers vigoureusement
    explicitement justement longtemps régulièrement souvent parfois rapidement brièvement indirectement directement
    largement fortement formellement catégoriquement solennellement implicitement ouvertement sèchement sobrement
    tout tant quant mieux elle-même lui-même eux-mêmes donc certes ironiquement plutôt là-dessus auparavant
    précédemment désormais hier clairement notablement unanimement vertement sévèrement amèrement`),
  // «gouvernement», «mouvement», «élément» end so too: only endings that hold an adjective.
  adverbEndings: words(
    'amment emment iquement ivement eusement alement ellement ablement iblement ièrement airement isément',
  ),
  timeWords:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier matin soir midi
    après-midi nuit semaine semaines mois année week-end
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    dernier récemment jeudi ce cet cette`).filter(word => !['ce', 'cet', 'cette', 'dernier'].includes(word)),
  elisions: words('l d s n j m t c qu jusqu lorsqu puisqu quoiqu'),
  invertedPronouns: words('il elle on ils elles je tu nous vous'),
  have: 'avoir',
  be: 'être',
  catenatives:
    words(`faire laisser tenir manquer hésiter vouloir pouvoir devoir aller venir commencer finir continuer
    persister mettre refuser éviter préférer souhaiter sembler paraître oser devoir falloir contenter`),
  completions: words(
    'savoir valoir entendre entrevoir comprendre croire penser observer remarquer part état garde',
  ),
  finiteForms:
    words(`est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait auraient
    fut furent eut eurent fait font va vont peut peuvent doit doivent veut veulent sait savent vient viennent met
    mettent prend prennent tient tiennent reste restent devient deviennent permet permettent suit suivent reçoit
    voit voient faut dit disent vit vivent part partent sort met connaît craint pourrait devrait c'est s'agit agit
    n'est inquiète inquiètent suivent semble semblent paraît rend rendent perd gagne`),
  nounForms:
    words(`annonce annonces demande demandes critique critiques menace menaces juge juges note notes titre titres
    reproche reproches relève souffle poste postes sourire présente offre cite dit dits dite dites salue rappel poursuite
    reprise communiqué entendu entendus prétendu prétendue prétendus accusé accusés appelé prévenu prévenus
    sommes parle parlent interpellé lama opéra avenir analyse analyses`),
  bareClauses: false,
  countryGenders: {
    masculine: ['Mexique', 'Cambodge', 'Mozambique', 'Zimbabwe', 'Belize', 'Suriname'],
    plural: [
      'États-Unis',
      'Etats-Unis',
      'Pays-Bas',
      'Philippines',
      'Émirats arabes unis',
      'Maldives',
      'Comores',
      'Seychelles',
      'Fidji',
    ],
  },
  hearsayConditional: true,
}
