import type { LexiconData } from '../pack/lexicon.js'
import { equivalents } from './equivalents.js'

/** Splits a list written as prose. */
const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

export const lexicon: LexiconData = {
  stemmer: 'french',
  // Written by hand from the closed classes. Negations (ne, pas, sans, aucun), number words (mille, onze) and
  // comparisons (plus, moins) are left out on purpose: they tell facts apart.
  stopWords: words(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ç' ça cela ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j' tu il ils elle elles on nous vous me m' te t' se s' lui eux soi y en moi toi
    -je -tu -il -ils -elle -elles -on -nous -vous -ce -t-il -t-ils -t-elle -t-elles -t-on -là -ci
    qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    et ou mais donc or car si comme quand lorsque lorsqu' puisque puisqu' tandis alors ainsi aussi afin
    à dans par pour sur sous vers chez entre avec depuis pendant durant lors dès jusque jusqu' avant après contre
    selon d'après hors envers parmi devant derrière plutôt peu via voire voici voilà
    être est sont était étaient suis es êtes sommes sera seront serait seraient été étant fut furent soit soient fût
    avoir a ai as ont avait avaient avons avez aura auront aurait auraient eu ayant eut eurent ait aient eût
    fait font faire faisait faisant fera va vont
    très trop assez même mêmes autre autres tel telle tels telles tout toute tous toutes
    ici là puis ensuite enfin déjà encore toujours notamment également toutefois cependant néanmoins pourtant
    quelque quelques certains certaines plusieurs chaque quel quelle quels quelles
    aujourd'hui ainsi-que c'est-à-dire etc
  `),
  negations: words(`
    ne n' pas jamais rien aucun aucune aucuns aucunes ni nul nulle sans non guère nullement personne point
  `),
  // Pouvoir, devoir, the conditional of être and avoir, and adverbs that hedge: what turns a fact into a possibility.
  modality: words(`
    peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent pu
    doit doivent devait devaient devra devront devrait devraient dû
    serait seraient aurait auraient
    peut-être probablement vraisemblablement éventuellement possible possiblement apparemment semble semblent
    semblait sembleraient semblerait paraît censé censée censés censées présumé présumée supposé supposée
    éventuel éventuelle probable certainement sûrement
  `),
  elisions: words(`l' d' j' m' t' s' c' ç' n' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu'`),
  enclitics: words(`
    -je -tu -il -ils -elle -elles -on -nous -vous -ce -moi -toi -le -la -les -lui -leur -y -en
    -t-il -t-ils -t-elle -t-elles -t-on -là -ci -t-y
  `),
  clauseStarters: words(`
    qui que qu' dont où lequel laquelle lesquels lesquelles quand lorsque lorsqu' parce puisque puisqu' tandis si alors
    mais et ou afin selon
  `),
  spellings: {
    pairs: [
      ['clef', 'clé'],
      ['clefs', 'clés'],
      ['paie', 'paye'],
      ['paiement', 'payement'],
      ['paiements', 'payements'],
      ['oignon', 'ognon'],
      ['oignons', 'ognons'],
      ['nénuphar', 'nénufar'],
      ['bistrot', 'bistro'],
      ['bistrots', 'bistros'],
      ['tsar', 'tzar'],
      ['fantasme', 'phantasme'],
      ['cuiller', 'cuillère'],
      ['gaiement', 'gaîment'],
      ['asseoir', 'assoir'],
      ['leader', 'leadeur'],
      ['leaders', 'leadeurs'],
      ['imbécillité', 'imbécilité'],
    ],
    rules: [
      // The reform of 1990: événement / évènement, réglementaire / règlementaire, considérerait / considèrerait.
      { from: 'é(?=(?:[bcdfgjklmnpqrstvxz]|[bcdfgptv][lr]|ch|gn|qu)e)', to: 'è', least: 5 },
      // connaître / connaitre, août / aout, coûter / couter.
      { from: 'î', to: 'i', least: 5 },
      { from: 'û', to: 'u', least: 4 },
      { from: 'ü', to: 'u', least: 6 },
    ],
    exceptions: ['jeûne', 'jeûnes', 'jeûner', 'croît'],
  },
  equivalents,
}
