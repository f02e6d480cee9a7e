import { givenNames } from '../given-names.js'
import { phrases, words } from '../list.js'
import type { NameData } from '../pack/names.js'
import { bodyClasses } from './body-classes.js'
import { countries } from './countries.js'
import { officeHolders } from './office-holders.js'
import { epithets, femaleOffices, officeAdjectives, officeFamilies, offices, roleKinds } from './offices.js'
import { media, organizations, seats } from './organizations.js'

export const names: NameData = {
  countries,
  titled: [
    {
      code: 'dalai-lama',
      names: phrases('dalaï-lama, dalaï lama, dalai-lama, dalai lama'),
      descriptions: phrases(
        'chef spirituel tibétain, chef spirituel des Tibétains, leader spirituel tibétain, leader spirituel des Tibétains, leader tibétain, guide spirituel tibétain, dirigeant spirituel tibétain, chef tibétain, chef spirituel bouddhiste, leader spirituel bouddhiste, chef des bouddhistes tibétains',
      ),
    },
  ],
  seats,
  organizations,
  honorifics: [
    'M.',
    'MM.',
    'Mme',
    'Mmes',
    'Mlle',
    'Me',
    'Dr',
    'Pr',
    'Mgr',
    'Monseigneur',
    'Monsieur',
    'Madame',
    'Maître',
    'Sir',
    'Lord',
  ],
  honorificGender: {
    male: ['M.', 'MM.', 'Monsieur', 'Mgr', 'Sir', 'Lord'],
    female: ['Mme', 'Mmes', 'Mlle', 'Madame'],
  },
  offices: [...new Set([...offices, ...epithets])],
  epithets,
  officeFamilies,
  roleKinds,
  officeHolders,
  femaleOffices,
  officeAdjectives,
  weakOffices: phrases(
    'leader, numéro un, numéro 1, numéro deux, numéro 2, membre, champion, championne, gardien, victime, acteur, actrice, fille, fils, père, mère, frère, sœur, soeur, femme, jeune femme, homme, épouse, époux, mari, veuve, médecin, expert, experte, représentant, représentante, responsable, juge, joueur, joueuse, écrivain, auteur, délégué, militant',
  ),
  formerWords: [
    'ancien',
    'ancienne',
    'anciens',
    'anciennes',
    'ex',
    'feu',
    'défunt',
    'défunte',
    'alors',
    'précédent',
    'précédente',
    'futur',
    'future',
  ],
  formerPrefixes: ['ex-'],
  links: ['de', 'du', 'des', "d'", 'à', 'au', 'aux', 'chargé', 'chargée', 'pour', 'auprès', 'en', 'et'],
  determiners: [
    'le',
    'la',
    "l'",
    'les',
    'ce',
    'cet',
    'cette',
    'ces',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
    'notre',
    'nos',
    'un',
    'une',
  ],
  indefinites: words('un une'),
  placeWords: words('saint sainte san santa los las new port fort mont val lac rio el'),
  possessives: words('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'),
  contracted: words('du des au aux'),
  organizationNouns: words(`
    académie agence alliance armée assemblée association autorité banque bureau cabinet caisse centrale centre chambre coalition
    collectif comité commission compagnie confédération congrès conseil cour département direction fédération fondation fonds
    forces front gouvernement groupe haut-commissariat hôpital institut institution laboratoire ligue mairie ministère
    mouvement observatoire office ordre organisation parlement parquet parti police préfecture présidence rassemblement
    sénat service services société syndicat tribunal union université
    advisors associates consulting fisheries holding holdings partners`),
  groupNouns: words(`
    analystes avocats autorités chercheurs députés diplomates dirigeants économistes élus enquêteurs enseignants experts
    familles fonctionnaires gendarmes grévistes habitants juges magistrats manifestants médecins militaires militants
    observateurs opposants organisateurs otages pilotes policiers pompiers proches rebelles responsables riverains salariés
    sauveteurs scientifiques secours sénateurs soldats spécialistes supporteurs syndicats témoins voisins étudiants`),
  bodyClasses,
  media,
  mediaSynonyms: [
    ['Xinhua', 'Chine nouvelle'],
    ['AFP', 'Agence France-Presse'],
    ['AP', 'Associated Press'],
  ],
  mediaNouns: words(`
    agence blog chaîne hebdo hebdomadaire journal magazine mensuel quotidien radio revue site station télévision tabloïd`),
  givenNames,
  particles: words(
    "de d' du des la le von van der den da dos di del della el al ben bin ibn abou ter zu und y e",
  ),
  weakParticles: words("de d' du des la le y e"),
  openers: words(`
    À A Ä Afin Ah Ailleurs Ainsi Alors Après Au Aucun Aucune Aujourd'hui Auparavant Auprès Aussi Aussitôt Autant Autour Autre
    Autres Aux Avant Avec Beaucoup Bien Bientôt Bref C' Ça Car Ce Ceci Cela Celle Celles Celui Cependant Certain Certaine
    Certaines Certains Ces Cet Cette Ceux Chacun Chaque Chez Ci Combien Comme Comment Concernant Contrairement Contre D' Dans
    Davantage De Début Deçà Déjà Demain Depuis Dernier Dernière Derniers Dernières Derrière Des Dès Désormais Deux Deuxième
    Devant Dire Dix Donc Dont Du Durant Également Elle Elles En Encore Enfin Ensuite Entre Environ Est Et Était Eux Face Fait
    Faute Fin Grâce Hier Hors Huit Ici Il Ils Interrogé Interrogée Jamais Je Jusqu' Jusque L' La Là Le Lequel Les Leur Leurs
    Lors Lorsqu' Lorsque Lui Ma Maintenant Mais Malgré Me Même Mêmes Mes Mieux Moi Moins Mon N' Néanmoins Ne Neuf Ni Non Nos
    Notamment Notre Nous Nul On Onze Or Ou Où Oui Outre Par Parallèlement Parce Parfois Parmi Pas Pendant Personne Peu
    Peut-être Plus Plusieurs Plutôt Pour Pourquoi Pourtant Premier Première Premiers Près Presque Puis Puisque Qu' Quand
    Quant Quatre Que Quel Quelle Quelles Quelqu'un Quelque Quelques Quels Qui Quinze Quoi Quoique Reste Rien S' Sa Sans Sauf
    Selon Sept Ses Seul Seule Seuls Si Sinon Sitôt Six Soit Son Sous Souvent Sur Surtout Tandis Tant Tantôt Tard Tel Telle Tes
    Tous Tout Toute Toutefois Toutes Très Trois Trop Tu Un Une Vers Via Voici Voilà Vos Votre Vous Vu Y Lire Voir Suivez
    Bonjour Vingt Trente Cent Mille Cinq Douze Dit Ajoutant Selon Résultat Objectif Bilan Suite Pire Mieux Seulement Toujours
    Vidéo Photo Photos Vidéos Direct Infographie Interview Entretien Analyse Reportage Enquête Crise Affaire Procès`),
  notEntities: words(`
    Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi
    Samedi Dimanche Noël Pâques Pentecôte Toussaint Ascension Ramadan Dieu Etat État Etats États Internet Web Constitution
    Histoire Nord Sud Est Ouest Nord-Est Nord-Ouest Sud-Est Sud-Ouest Premier Première I II III IV V VI VII VIII IX X XI XII XIII XIV
    XV XVI XVII XVIII XIX XX XXI Me M. MM. Mme Mmes Mlle Dr Pr Mgr Républicain Républicains Démocrates Démocrate Terre
    Lune Soleil Guerre République Révolution Libération Résistance Homme Verts Etat-major État-major Covid Covid-19 PIB CAC TVA ADN SMS CDI CDD RTT PDG VIH
    GMT UTC HT TTC km KM Euro Euros Bourse Trésor DVD CD TNT HLM ONG PME`),
  locatives: words('à en depuis vers'),
  namedThings: words(`
    affaire aéroport avenue boulevard bois bus camp circuit col coupe cyclone église fort gare golfe hôtel île îles jardin lac loi
    lycée maison mer métro mont navire opération ouragan palais parc pic place plage plan pont port prison prix procès quai
    quartier rapport rivière route rue salle square stade tempête théâtre tour traité trophée typhon vallée village ville`),
  familyFirst: words(
    'Kim Xi Hu Wen Li Wang Zhang Chen Liu Mao Deng Jiang Zhou Park Lee Moon Roh Ban Yoon Nguyen Tran Bo Ai Peng Yang Zhao',
  ),
  adjectiveEndings:
    words(`al ale aux ales ique iques ien ienne iens iennes aire aires ive ives ain aine ais aise ois oise iste istes
      uni unis unie unies ière ieur ieure ieurs ieures éenne éens`),
  bodyLinks: words("de d' du des"),
  impersonal: phrases(`
    y a, y avait, y aura, y aurait, n'y a, n'y avait, n'y aura, faut, fallait, faudra, faudrait, ne faut, a fallu, s'agit, s'agissait, s'agira,
    s'agirait, ne s'agit, semble, semblait, semblerait, suffit, suffirait, convient, convenait, existe, existait, reste, restait, pleut, importe,
    est possible, est probable, est nécessaire, est difficile, est important, est vrai, est clair, est temps, est question, est certain,
    est prévu, est évident, est impossible, est trop, est essentiel, est interdit, est rare, est urgent, est encore, est donc, est acquis,
    était temps, était question, était prévu, était important, n'est pas question, n'est pas possible, n'est pas exclu, n'est pas certain, n'est plus question, va de soi,
    se peut, se trouve que, paraît, apparaît, en va, en est, en faudra, ne fait, fait nuit, vaut mieux, arrive que, est à, est arrivé, s'avère`),
  prepositions: words(
    "de d' du des à au aux avec par contre chez entre envers sur dans vers sans sous malgré parmi",
  ),
  speakerPrepositions: phrases("selon, d'après"),
  viewpointPrepositions: phrases('pour'),
  regnalTitles: words('pape roi reine empereur impératrice tsar tsarine sultan saint sainte frère sœur'),
  pronouns: [
    { word: 'il', gender: 'male', number: 'one', reach: 'subject' },
    { word: 'elle', gender: 'female', number: 'one', reach: 'subject' },
    { word: 'lui', gender: 'any', number: 'one', reach: 'subject', onlySpeaker: true },
    { word: 'ils', gender: 'male', number: 'many', reach: 'subject' },
    { word: 'elles', gender: 'female', number: 'many', reach: 'subject' },
    { word: 'eux', gender: 'male', number: 'many', reach: 'subject', onlySpeaker: true },
    { word: 'ce dernier', gender: 'male', number: 'one', reach: 'last' },
    { word: 'cette dernière', gender: 'female', number: 'one', reach: 'last' },
    { word: 'ces derniers', gender: 'male', number: 'many', reach: 'last' },
    { word: 'ces dernières', gender: 'female', number: 'many', reach: 'last' },
    { word: 'celui-ci', gender: 'male', number: 'one', reach: 'last' },
    { word: 'celle-ci', gender: 'female', number: 'one', reach: 'last' },
    { word: "l'intéressé", gender: 'male', number: 'one', reach: 'last' },
    { word: "l'intéressée", gender: 'female', number: 'one', reach: 'last' },
  ],
}
