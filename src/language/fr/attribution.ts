import type { AttributionData } from '../pack/attribution.js'
import { words } from '../words.js'
import { grammar } from './grammar.js'
import { epithets, offices } from './offices.js'
import { agentEndings, measureNouns, notAgents, speakerNouns } from './speakers.js'

export const attribution: AttributionData = {
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '„', close: '”' },
    { open: '‹', close: '›' },
    { open: '"', close: '"' },
    { open: '<<', close: '>>' },
  ],
  dialogueDashes: ['—', '–'],
  grammar,
  verbs: {
    clause:
      words(`dire affirmer déclarer assurer expliquer indiquer préciser souligner ajouter annoncer estimer juger
      rappeler rapporter raconter révéler confirmer confier conclure écrire noter observer constater relever remarquer
      reconnaître admettre avouer concéder avertir prévenir signaler soutenir prétendre répéter répondre rétorquer
      répliquer insister marteler regretter déplorer féliciter réjouir plaider argumenter arguer alléguer considérer
      promettre jurer garantir certifier attester témoigner démentir nier suggérer proposer demander exiger réclamer
      recommander étonner indigner alarmer interroger exclamer plaindre commenter renchérir résumer réaffirmer redire
      réitérer proclamer clamer mentionner spécifier informer pronostiquer prédire objecter supposer communiquer
      détailler dévoiler glisser ironiser asséner assener lancer tweeter twitter titrer souffler murmurer ordonner
      sous-entendre insinuer stipuler faire-savoir relayer marmonner claironner marmotter`),
    quote:
      words(`poursuivre reprendre lâcher tonner tempêter railler fulminer plaisanter sourire soupirer crier hurler
      scander chanter écrier épancher emporter agacer offusquer insurger poster développer analyser décrire qualifier
      traiter présenter dépeindre percevoir pointer stigmatiser vilipender brocarder vanter défendre justifier minimiser relativiser
      nuancer tempérer temporiser corriger rectifier balayer enchaîner embrayer riposter protester attaquer enfoncer
      citer évoquer saluer fustiger tacler surenchérir interpeller apostropher exhorter questionner parler accepter
      remercier inviter appeler engager lire entendre excuser enquérir gronder grincer pester rassurer philosopher
      ponctuer abonder acquiescer trancher prôner préconiser imaginer moquer vouloir invoquer opposer refuser
      encourager rejeter écarter exclure émouvoir juger souhaiter espérer craindre redouter penser croire résonner publier adresser targuer vanter attendre`),
    comment:
      words(`poursuivre reprendre lâcher plaisanter soupirer analyser nuancer tempérer relativiser enchaîner embrayer
      riposter surenchérir pester philosopher trancher pointer gronder protester penser croire espérer fulminer railler`),
    noun: words(`évoquer dénoncer annoncer confirmer démentir réaffirmer affirmer revendiquer réclamer exiger condamner
      déplorer souligner réfuter nier contester saluer prôner préconiser promettre fustiger mentionner
      pointer signaler rappeler regretter proposer demander révéler reconnaître décrire invoquer réitérer vanter
      récuser expliquer exprimer souhaiter craindre redouter renier plaider prédire suggérer`),
    infinitive:
      words(`assurer affirmer déclarer dire estimer reconnaître admettre avouer promettre proposer demander
      jurer prétendre nier démentir menacer confirmer considérer indiquer expliquer prier exhorter
      appeler ordonner enjoindre sommer recommander conseiller engager annoncer regretter espérer souhaiter craindre
      redouter réclamer exiger suggérer inviter targuer vanter confier défendre révéler préciser rappeler ajouter
      soutenir certifier garantir concéder alléguer raconter croire penser déplorer signaler préconiser jurer exclure`),
    request:
      words(`demander proposer prier exhorter appeler ordonner enjoindre sommer recommander conseiller suggérer
      inviter engager promettre`),
    requestDirect: words('prier exhorter appeler sommer inviter engager'),
    portray: words('présenter décrire considérer percevoir dépeindre'),
    about: ['témoigner', 'faire part', 'faire état', 'arguer'],
    aboutReflexive: words(
      'inquiéter alarmer plaindre féliciter réjouir indigner étonner émouvoir offusquer agacer excuser vanter targuer',
    ),
    affect: words('inquiéter préoccuper alarmer indigner agacer irriter réjouir'),
    accuse: words('accuser soupçonner suspecter reprocher blâmer qualifier traiter taxer'),
    ask: ['demander', 'interroger'],
    selfDescribe: ['dire', 'déclarer'],
    denied: ['exclure'],
    objects: {
      plaider: words('foi innocence défense clémence erreur coupable folie'),
      reconnaître:
        words(`fait faits erreur erreurs faute fautes responsabilité responsabilités culpabilité échec défaite
        victoire existence nécessité importance tort torts difficulté difficultés légitimité besoin mensonge mensonges
        lien liens usage retard retards manque participation implication insuffisance insuffisances limites possibilité`),
    },
    topics: {
      appeler: ['à'],
      plaider: ['pour', 'contre', 'en faveur de'],
      'mettre garde': ['contre'],
      'se prononcer': ['pour', 'contre', 'en faveur de'],
      insister: ['sur'],
    },
    deeds:
      words(`assurer soutenir juger écrire considérer garantir prévenir avertir interroger féliciter informer alarmer
      observer relever noter titrer lancer relayer glisser communiquer témoigner`),
    express: ['exprimer'],
    feltLinks: words("de d' du des que qu' contre sur à au aux face quant pour"),
    greeting: ['saluer'],
    ruling: ['condamner'],
    measure: words('estimer évaluer chiffrer'),
    attitude: words('craindre redouter souhaiter espérer penser croire douter'),
  },
  conjugation: { by: 'lefff' },
  certainty: {
    denied: words('démentir nier réfuter contester récuser rejeter'),
    alleged: words('accuser prétendre soupçonner suspecter alléguer reprocher insinuer'),
    announced: words('annoncer dévoiler'),
    planned: words('promettre proposer engager menacer'),
  },
  prepositions: [
    'selon',
    "d'après",
    'à en croire',
    'de source',
    'de sources',
    "de l'aveu de",
    "de l'avis de",
    'au dire de',
    'aux dires de',
  ],
  learning: {
    forms: words('appris apprend apprenait'),
    prepositions: ['auprès de', 'auprès du', 'auprès des', 'de source', 'de sources', 'de'],
  },
  clausePrepositions: ['pour', 'aux yeux de', 'aux yeux du', 'aux yeux des'],
  colonPrepositions: [
    'chez',
    'du côté de',
    'du côté du',
    'du côté des',
    'de la part de',
    'de la part du',
    'de la part des',
  ],
  comparatives: ['comme', 'ainsi que', "c'est ce que"],
  sourceNouns: [
    ...offices.filter(noun => !noun.includes(' ')),
    ...epithets.filter(noun => !noun.includes(' ')),
    // «selon le cabinet du ministre», «d'après l'université de Caen»
    ...words(`cabinet université institution laboratoire observatoire académie alliance confédération coalition rassemblement
      parlement sénat assemblée forces hôpital blog hebdo mensuel revue`),
    ...words(`porte-parole ministre président présidente présidence gouvernement ministère parquet procureur
      procureure police gendarmerie préfecture préfet mairie maire député députée sénateur sénatrice avocat avocate avocats
      juge tribunal cour autorités autorité responsable responsables dirigeant dirigeants dirigeante directeur directrice
      direction patron patronne chef cheffe secrétaire source sources proche proches témoin témoins habitant habitants
      expert experts experte spécialiste spécialistes analyste analystes économiste économistes chercheur chercheurs
      historien historienne sociologue politologue médecin médecins syndicat syndicats association associations
      organisation ong collectif fédération opposition majorité parti élus élu élue entourage famille victime victimes
      communiqué rapport étude sondage enquête document documents texte lettre note bilan estimation estimations
      chiffres données statistiques agence journal quotidien hebdomadaire magazine site chaîne radio télévision presse
      médias média journaliste journalistes correspondant observateurs observateur diplomate diplomates militaire
      militaires armée état-major général colonel commandant officier pompiers secours enquêteurs enquêteur accusation
      défense procès-verbal plainte dossier décret loi arrêté constitution informations information éditorialiste
      participant participants conseiller conseillère conseillers ambassadeur ambassade roi reine prince pape évêque
      intéressé intéressée nombreux beaucoup certains plusieurs personnes membres membre manifestants organisateurs
      groupe entreprise société compagnie banque institut fondation commission comité conseil union ligue mouvement
      rumeurs rumeur croyance légende tradition tabloïd avis dires aveu loi officiel officiels haut-commissariat
      employé employée salarié salariée ouvrier enseignant enseignante étudiant étudiante retraité client clients trader
      plaignant plaignante survivant survivants rescapé rescapés combattant combattants internaute internautes
      interlocuteur interlocuteurs mère père frère sœur soeur fils fille femme mari ami amie amis voisin voisins auteur
      auteurs scientifiques scientifique météorologues sismologues prévisionnistes services service renseignements`),
  ],
  qualifiers: words(
    'petit petite feu défunt célèbre ancien ancienne jeune nouveau nouvelle vieux vieille premier premiere second principal principale autre autres dernier derniere derniers dernieres grand grande grands grandes certain certaine certains certaines nouvel nouveaux nouvelles deuxieme troisieme seconde double triple quadruple quintuple sextuple septuple recent recente recents recentes different differents differentes divers diverses nombreux nombreuses futur future propre seul seule meilleur meilleure haut haute principaux principales jeunes actuel actuelle gros propres vrai simple lointain proche ex',
  ),
  documentNouns: words(
    'communiqué rapport étude sondage enquête document texte lettre note bilan message courrier tribune mail information informations chiffres données révélations',
  ),
  rulingTexts: words(
    'loi décret arrêté circulaire règlement traité constitution code directive ordonnance convention charte instruction jugement motion résolution pétition manifeste projet article texte amendement protocole statut version',
  ),
  genericSources: {
    person: words('responsable dirigeant dirigeante élu élue homme femme intéressé intéressée'),
    media: words('journal quotidien hebdomadaire magazine site chaîne radio agence télévision revue mensuel'),
    organization:
      words(`association organisation syndicat parti fédération ong collectif société entreprise groupe
      institut fondation ministère parquet direction ordre union ligue mouvement constructeur fabricant compagnie banque`),
  },
  ...{ agentEndings, measureNouns, notAgents, speakerNouns },
  // «les dires du témoin», «le site de la mairie»; «l'entourage du maire» is somebody else than he.
  carrierNouns:
    words(`informations révélations révélation dires termes mots propos annonce annonces déclaration déclarations
    renseignements indications précisions connaissances récit confidences opinion opinions conviction calculs édition allégations affirmations`),
  // «un photographe présent | sur place», «la loi concernant | les notaires»: a clause of its own begins.
  clauseAdjectives: words(
    'présent présente présents présentes concernant relatif relative relatifs relatives',
  ),
  // «"…", a ajouté le porte-parole»: who was speaking; «a renchéri le maire», «a conclu le préfet» may be somebody else.
  continuing: words('ajouter poursuivre enchaîner'),
  wires: words(
    'afp reuters ap associated figaro monde parisien libération humanité point express obs échos rtl bfmtv bfm itélé lci tf1 inter info bleu rmc belga ats bbc cnn nyt times guardian post journal tribune croix mediapart médiapart bloomberg tass interfax xinhua',
  ),
  nounsOfSaying:
    words(`annonce déclaration déclarations affirmation affirmations accusation accusations promesse
      promesses aveu avis mots propos message communiqué phrase formule expression termes discours tribune lettre
      critique critiques appel avertissement réponse question témoignage`),
  rumourNouns: words(
    'rumeur rumeurs information informations thèse hypothèse théorie allégation allégations accusations spéculations légende idée',
  ),
  namingNouns:
    words(`déclaration traité accord pacte charte mouvement mouvements loi projet plan opération programme film livre roman album chanson émission
      série rubrique site blog groupe collectif association prix label hashtag mot mots terme termes expression nom titre
      surnom concept notion catégorie article chapitre magazine journal quotidien revue pièce spectacle restaurant bar
      hôtel navire bateau ferry cargo avion fichier logiciel jeu version signifiant gala fête festival revue club marque
      crise affaire scandale phénomène syndrome principe système liste dispositif statut phase numéro édition exposition opéra tube tableau mélodie morceau hymne devise slogan documentaire essai
      ouvrage recueil poème sculpture trophée médaille distinction portail`),
  chargeWords:
    words(`plainte plaintes enquête information examen condamné condamnée condamnés condamnées poursuivi poursuivie
    poursuivis poursuivies inculpé inculpée inculpés jugé jugée jugés arrêté arrêtée arrêtés interpellé interpellés écroué
    incarcéré vue procès recherché recherchée`),
  courts: words('tribunal cour justice juge juges juridiction jury magistrats assises chambre'),
  titlePrepositions: words('sur pour contre relatif relative relatifs relatives portant visant tendant'),
  namingVerbs:
    words(`intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées nommé nommée nommés
      surnommé surnommée surnommés appelé appelée appelés dénommé dénommée dénommés dit dite dits dites rebaptisé
      rebaptisée estampillé estampillée labellisé titré signifie signifiant signifient renommer appeler baptiser nommer
      intituler surnommer`),
  inscriptionNouns: words(
    'banderole banderoles pancarte pancartes affiche affiches panneau panneaux écriteau inscription graffiti tee-shirt tee-shirts t-shirt t-shirts autocollant',
  ),
  limits: words(
    'mais sauf si toutefois cependant néanmoins pourtant excepté hormis seulement uniquement sinon réserve condition',
  ),
}
