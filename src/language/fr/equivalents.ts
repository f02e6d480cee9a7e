/**
 * Words that outlets put for one another when they retell the same fact: one group a line, any forms of a word. Kept to
 * news matters and to words with one plain meaning there; «affaire», «mesure» or «point» would join anything. Names,
 * numbers, negations and words of saying have no place here.
 */
export const equivalents = `
  visite visiter voyage déplacement tournée
  arrivée arriver arrivé venue venir
  départ partir quitter quitté
  retour rentrer rentré rentrée revenir revenu
  rencontre rencontrer entretien entrevue tête-à-tête
  réunion réunir rassemblement rassembler sommet
  accueillir accueil recevoir reçu réception
  invitation inviter convier
  guerre conflit offensive assaut invasion hostilités
  attaque attaquer agression agresser attentat raid
  frappe frapper bombardement bombarder
  combat combattre affrontement affronter heurt heurts échauffourée
  incident accrochage
  troupes militaires forces soldats
  arme armes armement missile missiles munitions
  livraison livrer fournir fourniture approvisionner
  soutien soutenir soutenu appui appuyer appuyé
  aide aider assistance assister secours
  accord traité pacte convention partenariat
  signature signer signé parapher conclure conclusion
  rapprochement rapprocher rapproché alliance allié alliés
  sanction sanctionner sanctions embargo
  inquiétude inquiéter inquiet préoccupation préoccuper craindre crainte
  menace menacer
  critiquer critique dénoncer dénonciation fustiger
  saluer féliciter louer éloge éloges
  remercier remerciement gratitude reconnaissance
  promesse promettre engagement engager
  proposer proposition suggérer
  demande demander réclamer exiger exigence
  refus refuser rejeter rejet
  accepter acceptation approuver approbation
  interdire interdiction prohiber bannir
  autoriser autorisation permettre
  mort mourir décès décéder décédé tué tuer tués morts victime victimes succomber
  blessé blessés blesser blessure
  enlèvement enlever kidnapper rapt otage otages
  disparu disparition disparaître introuvable
  recherche rechercher recherché recherchée traquer
  arrestation arrêter arrêté arrêtée interpellation interpeller interpellé interpellée appréhender
  prison emprisonner emprisonné incarcération incarcérer incarcéré écroué écrouer détention détenu
  libération libérer libéré libérée relâcher relâché liberté
  procès tribunal
  juge magistrat magistrats juges
  avocat avocats défenseur
  enquête enquêter investigation enquêteur enquêteurs
  soupçon soupçonner soupçonné suspecter suspect suspecté
  accusation accuser accusé accusée inculper inculpation
  plainte plaignant
  condamnation condamné peine
  fraude frauduleux escroquerie malversation
  meurtre meurtrier assassinat assassiner homicide
  vol voler dérober cambriolage
  police policier policiers
  pompier pompiers sauveteurs
  incendie feu brasier
  séisme tremblement secousse
  inondation inondations crue crues
  tempête ouragan cyclone
  explosion exploser déflagration sauter
  accident collision
  évacuer évacuation
  enfant garçon garçonnet fillette gamin bambin
  mère maman
  père papa
  épouse femme compagne
  époux mari compagnon concubin
  nourrice nounou gardienne
  médecin docteur praticien
  élève écolier lycéen collégien
  professeur enseignant
  salarié employé travailleur salariés employés
  patron dirigeant pdg
  démission démissionner démissionnaire
  nomination nommer nommé désigner désigné
  limoger limogeage renvoyer licencier licenciement
  remplacer remplacement succéder successeur succession
  élection élire élu scrutin vote voter
  député parlementaire députés parlementaires
  gouvernement exécutif cabinet
  opposition opposant opposants
  manifestation manifester manifestant manifestants défilé défiler cortège
  grève gréviste débrayage
  syndicat syndical syndicats
  réforme réformer
  loi texte législation
  impôt taxe fiscal fiscalité
  budget budgétaire
  dette endettement
  crise tourmente
  perte pertes perdre perdu
  bénéfice profit gain
  hausse augmenter augmentation progression progresser bondir
  baisse baisser diminution diminuer recul reculer chute chuter
  relance relancer stimuler
  investissement investir
  achat acheter acquérir acquisition racheter rachat
  vente vendre vendu céder cession
  fermeture fermer fermé
  ouverture ouvrir ouvert inauguration inaugurer
  construction construire bâtir édifier
  banque établissement bancaire
  entreprise société groupe firme
  concurrent rival concurrents rivaux
  automobile voiture véhicule auto
  avion appareil
  navire bateau
  victoire vaincre gagner remporter vainqueur
  défaite battu battre
  compétition épreuve course tournoi
  début commencer débuter démarrer
  fin finir terminer achever
  rapport étude
  appeler appel exhorter
  rumeur rumeurs bruit
  secret confidentiel
  célèbre célébrité star vedette
  maison domicile résidence logement
  argent somme
  pénurie manque pénuries
  nourriture alimentaire vivres
  tribune article éditorial
  communiqué déclaration
  abolir supprimer suppression
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))
