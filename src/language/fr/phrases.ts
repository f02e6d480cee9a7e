import type { PhraseData } from '../pack/phrases.js'

export const phrases: PhraseData = {
  openers: (
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes " +
    'chaque plusieurs quelques aucun aucune quel quelle'
  ).split(' '),
  linkers: ['de', 'du', 'des', "d'", 'au', 'aux'],
  genitives: ['de', 'du', 'des', "d'"],
  openEndings: ['ant'],
  articles: ['la', "l'", 'les', 'le'],
  subjects: "comme qui il elle on ils elles ne n' nous vous ainsi y".split(' '),
  clitics:
    "ne n' se s' me m' te t' y en le la l' les lui leur il elle on ils elles je j' nous vous ce c' ça cela".split(
      ' ',
    ),
  // An adjective follows its noun: «missiles balistiques», «frontière intercoréenne».
  followers: (
    'ique iques al ale ales aux el elle els elles aire aires ien ienne iens iennes éen éenne éens éennes ois oise ' +
    'oises ain aine ains aines if ive ifs ives eux euse euses ible ible ibles able ables ais aise aises russe russes ' +
    'belge belges corse corses arabe arabes turc turque turcs ante antes ant ants ent ents ente entes nelle nelles'
  ).split(' '),
  breakers:
    // verbs that end like adjectives: «le Kremlin indique», «la police arrive»
    (
      'indique indiquent explique expliquent applique appliquent implique impliquent revendique revendiquent complique ' +
      'critique critiquent communique communiquent arrive arrivent dérive signale signalent appelle appellent rappelle ' +
      'rappellent renouvelle entraine croise avale égale étale pratique pratiquent fabrique évoque évoquent provoque ' +
      'invoque convoque dispose disposent vive vivent suive suivent décrive écrive écrivent souhaitent souhaite ' +
      'affirment estiment doivent peuvent veulent savent avaient étaient auraient seraient restent passent montrent ' +
      'donnent demandent annoncent pourraient devraient semblent présentent représentent assurent dénoncent accusent ' +
      'faire dire être avoir lire écrire suivre vivre conclure croire conduire produire réduire construire inclure ' +
      'craignent tiennent viennent deviennent permettent prennent mettent ouvrent trouvent cherchent tentent ' +
      // participles and adverbs
      'avant pendant durant devant maintenant souvent autant pourtant cependant suivant moyennant comment notamment ' +
      'également seulement récemment désormais jamais mais plus moins ainsi ' +
      // «d’ailleurs», «d’abord», «du lui-même»: not nouns; «voulons» in a quoted question
      'ailleurs abord emblée habitude lui-même elle-même eux-mêmes elles-mêmes moi-même nous-mêmes voulons pouvons devons avons sommes'
    ).split(' '),
  breakerEndings: ['ment'],
  bareLinkers: ['de', "d'"],
  vague: (
    'essentiel intérêt vrai vraie respect seul seule seuls seules deux trois quatre œuvre voyage avis ' +
    'jour jours an ans année années mois semaine semaines heure heures minute minutes moment temps date fois cas ' +
    'chose choses fait faits façon manière part partie côté fin début suite cours point exemple question sujet place ' +
    'nombre reste ensemble lieu cadre titre niveau terme termes reprise vue raison compte mise faveur sein effet issue ' +
    'origine occasion propos autre autres même tel telle premier première dernier dernière second seconde nouveau ' +
    'nouvelle grand grande petit petite bon bonne long longue plupart majorité moitié personne personnes homme hommes ' +
    'femme femmes gens monde pays ville situation problème histoire matin soir nuit midi veille lendemain lundi mardi ' +
    'mercredi jeudi vendredi samedi dimanche hier demain janvier février mars avril mai juin juillet août septembre octobre ' +
    'novembre décembre monsieur madame président présidente ministre chef porte-parole information informations ' +
    'précédent précédente précédents précédentes dernières derniers premiers premières coup coups côté côtés foulée ' +
    'base face marge cœur bord pied milieu fond but besoin droit peu tour demande présence absence proche proches ' +
    'différents différentes divers diverses certains certaines ancien ancienne actuel actuelle futur future ' +
    'prochain prochaine prochains prochaines semestre semestres trimestre trimestres ' +
    'article source sources type sorte ligne main mains tête quelques heures nom mot mots phrase idée'
  ).split(' '),
  // «interrogé pour savoir si | les menaces ont été reçues»
  conditions: ['si', "s'", 'soit'],
  // «la répression continuait au Tibet malgré», «concernant les conditions», «perdu 600 millions suite»
  dangling: (
    'malgré suite hormis excepté environ quelque concernant notamment puis tant grâce jusque ainsi alors encore déjà ' +
    'bientôt toujours aussitôt désormais enfin presque quasi voire parmi moyennant via durant devant derrière travers'
  ).split(' '),
  // «à cet | égard de nouvelles dispositions», «placé en garde | à vue», «secrétaire d'Etat | à la Famille»
  fixed: (
    "à l'égard de,à l'égard du,à l'égard des,à cet égard,à son égard,à leur égard,au sein de,au sein du,au sein des,de l'ordre de," +
    'garde à vue,mise en examen,mis en examen,mise en liberté,remise en liberté,remis en liberté,mise en cause,mis en cause,' +
    'mise en place,mis en place,mise en œuvre,mise hors de cause,mise en garde,mise en scène,prise de position,prise en charge,' +
    'à la suite,par la suite,suite à,suite au,suite aux,en raison de,en raison du,en raison des,au cours de,au cours du,au cours des,' +
    "à l'issue de,à l'issue du,à l'issue des,à l'issue d',à l'occasion de,à l'occasion du,à l'occasion d',en faveur de,en faveur du,en faveur des," +
    "à la tête de,à la veille de,au lendemain de,en présence de,à l'origine de,à hauteur de,à l'encontre de,à l'encontre du," +
    'sous le coup de,en charge de,en vue de,en vertu de,au sujet de,dans le cadre de,dans le cadre du,à la demande de,' +
    "aux côtés de,à côté de,à travers,face à,face au,face aux,grâce à,grâce au,grâce aux,quant à,quant au,vis-à-vis de,jusqu'à," +
    "bien sûr,en effet,en outre,en revanche,d'ailleurs,d'abord,au moins,du moins,sans doute,à peine,en cours,en cause," +
    'de plus en plus,de moins en moins,à partir de,à partir du,près de,afin de,autour de,loin de,hors de,lors de,lors du,à propos de,' +
    "au profit de,au nom de,au nom du,à l'aide de,à l'effigie de,en échange de,en échange d',à la fin,au début,fait état de,faire état de," +
    "secrétaire d'état,chef d'état,chef de l'état,coup d'état,président de la république,premier ministre,première dame,état-major," +
    "prix nobel de la paix,prix nobel,droits de l'homme,conseil de sécurité,conférence de presse,feu vert,état de santé,appel d'offres," +
    'force est de constater,tapis rouge,point de vue,faux et usage de faux,abus de confiance,compte propre'
  ).split(','),
  referring: {
    subjects: "il elle ils elles c' celui celle ceux celles".split(' '),
    nobody: 'il',
    always: 'celui-ci celle-ci ceux-ci celles-ci ceux-là celles-là cela ça'.split(' '),
    // «Un autre apparaît», «Les mêmes iront à l'Elysée», «Cette décision», «Sa mère»
    openings: [
      ...'un autre,une autre,les autres,les deux,les mêmes,le premier,la première,le second,la seconde'.split(
        ',',
      ),
      ...'ce,cet,cette,ces,son,sa,ses,leur,leurs,tous,toutes,tous deux,toutes deux'.split(','),
      ...'mais cette,mais ce,mais ces,mais cet,et cette,et ce,et ces,et sa,et son,mais sa,mais son'.split(
        ',',
      ),
    ],
    // «Le premier ministre» takes up nobody.
    beforeVerb: 'le premier,la première,le second,la seconde'.split(','),
    topics: ['quant à', 'quant au', 'quant aux'],
    articles: 'un une des'.split(' '),
  },
}
