import { words } from '../words.js'

/**
 * Nouns of persons, groups, bodies and documents that can be credited beside those of offices and organizations. «La couleur
 * des crédits promettait» credits nobody: a noun of no list and no ending of an agent is a thing.
 */
export const speakerNouns = words(`
  administrateur administratrice administration agent agents aîné aînée aînés alliés allié anciens arbitre artisan artiste
  artistes asiatiques assaillant assistant assistante association athlète athlètes audit baromètre beau-frère beau-père
  belle-mère belle-sœur bénévole bénévoles biologiste branche bourse bureau cadre cadres camarade camarades camp camps camarade
  candidat candidats capitainerie capitale carte catholiques chambre chancellerie charte chauffeur chefs chercheurs chiffres
  civils clan clergé clinique clientèle club codétenu commanditaire commerçant commerçante commerçants commissariat communauté
  compagnon compagne compagnie compte comptes conclusions conducteur conductrice confrère confrères congrès conjoint conjointe consœur consoeur
  consortium consulat consulats contestataires convention copain copine cosignataire couple courrier courriel courriers créanciers
  décision déclaration délégation démocrates dépêche dépêches dépositaires détenteur détenteurs détracteurs détenu détenue détenus diocèse
  diplomatie dirigeantes djihadistes doyen doyenne duo éditorial élève élèves émission enfant enfants enseigne entrepreneur
  équipage équipe équipes état-major exécutif exilés exploitant exploitante familier familière familiers expertise expertises extrémistes fans fédérations fermier
  fiche figure filiale fisc forum foule frères gardien gardienne garde gauche gens gérant gérante guérilla guérilleros héros hôpital
  hôtesse hiérarchie individu individus infirmiers initiés inspection insurgés intellectuels intéressés intersyndicale interprète
  invité invitée islamistes jeunes jihadistes journaux jugement jumeau jumelle juré jurés jury justice laboratoire labo leader
  leaders lecteurs légataire légiste locataire locataires lycée lycéen lycéenne lycéens maison maîtresse majors maman papa manager
  managers maquisards marin marins marque médaillé médaillée mafia meneur message messages migrants milice milices milieux mineur
  mineurs minorité minorités mission mollah moine moines monarchie monastère motion musée municipalité musulmans nièce nonne
  nonnes notaire nounou nourrice observateurs office officine ONG opérateur opposants ordonnance organe otages jeune ouvriers
  pair pairs paire palais papiers parents parent parrain partenaire partenaires participants particuliers partisans partis passant passante passants patient
  patiente patients patronat pays paysan paysans pêcheur pêcheurs pèlerins personne personnage personnages personnalité personnalités personnel peuple
  pétition pétitionnaires plaidoirie plaignants policières pool population pourfendeur pouvoir pouvoirs premiers prisonnier prisonniers
  prêtre prêtres prière procureurs professionnel professionnels programme promoteurs propriétaire propriétaires protestataires
  province public quotidiens radicaux randonneur randonneuse rédaction réfugié réfugiée réfugiés règlement régulateur religieuse
  religieuses religieux représentation requérants requête réquisitoire réseau résolution ressortissant ressortissants résultats
  retraités riverain riveraine roman royalistes rival rivale rivaux salariées sage sages séparatistes série serveur
  signataires sinistrés société soldat sondages soutiens spectateur stagiaire star stars studio successeur
  successeurs suiveurs supérieur supérieurs supporter supporters supporteurs suspecte suspects talibans témoignage témoignages tiers
  titulaire touristes traité travailleurs tribune trio troupes tuteur universitaire universitaires usager usagers vainqueur vainqueurs
  verdict version vice-champion vice-championne vidéo vierge vigile village ville villageois villageoise virologue votants voyageur
  voyageurs voyageurs zone étranger étrangers étudiante étudiantes évêché évêques exilé éleveur éleveurs électeur électeurs`)

/** Endings of nouns of persons, without accents: `boxeur`, `romancière`, `urologue`. */
export const agentEndings = words(
  'eur eurs euse euses trice trices iste istes logue logues icien iciens icienne iciennes crate crates graphe graphes',
)

/** Words with such an ending that are things. */
export const notAgents = words(`
  ampleur antérieur ardeur ascenseur aspirateur bonheur candeur chaleur cœur coeur compteur couleur couleurs curseur demeure douceur
  douleur douleurs épaisseur erreur erreurs extérieur facteur facteurs faveur ferveur fleur fleurs fraîcheur fureur grandeur hauteur
  hauteurs heur honneur honneurs horreur horreurs humeur impesanteur indicateur indicateurs intérieur labeur largeur lenteur
  leur leurs liqueur liste listes longueur lourdeur lueur malheur malheurs meilleur meilleurs moteur moteurs odeur odeurs
  ordinateur ordinateurs pâleur paragraphe paragraphes pesanteur peur peurs piste pistes plusieurs profondeur pudeur rancœur réacteur
  réacteurs rigueur rondeur rumeurs saveur secteur secteurs serveurs splendeur stupeur sueur teneur terreur tracteur tracteurs
  transistor tumeur tumeurs ultérieur valeur valeurs vapeur vecteur vigueur photographie orthographe`)

/** Nouns that count people: «une trentaine de manifestants», «la plupart des élus»: what follows «de» decides. */
export const measureNouns = words(`
  dizaine dizaines douzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers million
  millions poignée majorité moitié plupart nombre ensemble reste partie tiers quart série foule flot bande groupe un une près
  environ totalité cortège des de d du l`)
