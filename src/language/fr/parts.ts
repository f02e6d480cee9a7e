import { words } from '../list.js'
import type { PartData } from '../pack/parts.js'

export const parts: PartData = {
  agencies: [
    'Agence France[- ]Presse',
    'AFP',
    'Reuters',
    'Associated Press',
    'AP',
    'Belga',
    'Keystone-ATS',
    'ATS',
    'dpa',
    'EFE',
    'ANSA',
    'Bloomberg',
    'La Presse Canadienne',
    'PC',
    'TASS',
    'Xinhua',
    'Anadolu',
    'AA',
    'NewsGene',
    'Relaxnews',
    'ETX Daily Up',
  ],
  anyAgency: ['agences(?: de presse)?'],
  boilerplate: [
    // «À lire aussi : Le budget voté», «> A lire aussi …», «LIRE AUSSI >> …», «→ Lire également : …»
    '[^\\p{L}\\p{N}]{0,6}(?:[àa] )?(?:lire|voir|écouter|découvrir) (?:aussi|également|en plus)(?=[^\\p{L}]|$).*',
    // «Lire : Pourquoi le prix baisse», «À lire : …»; a colon is asked, for «Lire reste un plaisir» is prose.
    '[^\\p{L}\\p{N}]{0,6}(?:[àa] )?(?:lire|voir|écouter|relire|revoir)\\s?(?::|>>|→).*',
    // «Notre dossier : …», «Notre newsletter», «Sur le même sujet», «Pour aller plus loin»
    '(?:sur le même (?:sujet|thème)|pour aller plus loin|à la une|les plus lus|nos (?:autres )?articles|dans la même rubrique|articles (?:liés|similaires))\\s?:?',
    // «Recevez notre newsletter chaque matin», «Inscrivez-vous à notre lettre d'information»
    "(?:inscrivez-vous|abonnez-vous|recevez)(?=[^\\p{L}]).{0,80}(?:newsletter|infolettre|lettre (?:d[’']information|quotidienne|hebdomadaire|gratuite|du matin|du soir)|alertes?|notifications?|application|chaîne).*",
    // «Suivez-nous sur Facebook», «Retrouvez-nous sur WhatsApp»
    '(?:suivez|retrouvez|rejoignez)-nous(?=[^\\p{L}]).*',
    // «Partager cet article», «Partager sur Facebook», «Imprimer», «Commenter»
    "(?:partager?|partagez|imprimer|commenter|réagir|copier le lien|envoyer par e-?mail|enregistrer)(?: (?:cet article|l[’']article|sur \\p{L}+|par e-?mail))?",
    // «Publicité», «La suite après cette publicité»
    "(?:publicité|la suite (?:de l[’']article )?après (?:cette|la) publicité|contenu sponsorisé)",
    '(?:cet article vous a[- ]t[- ]il (?:plu|été utile)|vous avez aimé cet article|signaler une (?:erreur|faute)).*',
    // «Tous droits réservés», «Reproduction interdite»
    '.{0,40}(?:tous droits (?:de reproduction )?réservés|reproduction (?:même partielle )?interdite).{0,60}',
    // «12 commentaires», «Aucun commentaire»
    '(?:\\d+|aucun|les) commentaires?',
  ],
  filler: [
    // «Bonjour à tous.», «Bonjour à toutes et à tous, bienvenue dans ce direct.»
    '(?:bonjour|bonsoir|bienvenue) (?:et bienvenue )?à (?:tous(?: et (?:à )?toutes)?|toutes(?: et (?:à )?tous)?)[^.!?]{0,120}[.!…]?',
    '(?:bonjour|bonsoir)?,? ?(?:et )?bienvenue (?:dans|sur|à) (?:ce|cet|cette|notre) (?:nouve(?:au|lle) )?(?:direct|live|page|journée)[^.!?]{0,120}[.!…]?',
    // «Suivez les dernières informations sur le conflit.»; the news word is asked: «Suivez les consignes» is prose.
    '(?:suivez|retrouvez) (?!-)[^.!?]{0,60}(?:dernières (?:informations|infos|nouvelles|actualités)|notre direct|notre live|en direct|minute par minute)[^.!?]{0,120}[.!…]?',
    // «Ce direct est terminé.», «Merci de nous avoir suivis.»
    "(?:ce|notre) (?:direct|live) (?:est (?:désormais )?terminé|s[’']achève|touche à sa fin)[^.!?]{0,80}[.!…]?",
    'merci (?:à (?:tous|toutes)[^.!?]{0,30})?(?:de|pour) (?:nous )?(?:avoir suivi|votre fidélité)[^.!?]{0,80}[.!…]?',
  ],
  credit: [
    // «AFP», «Source : AFP», «Reuters/AFP», «avec AFP», «Le Courrier avec AFP et Reuters», «D'après AFP»
    "(?:sources? ?: ?|(?:d[’']après|selon) (?:l[’'])?|(?:[^,.;()]{1,30}?,? )?avec (?:l[’']|les )?)?(?:{agency}|agences?)(?:(?: ?[,/-] ?| et )[\\p{L}. ]{2,20}){0,3}",
    // «Photo AFP», «/Photo prise le 17 octobre 2008/REUTERS/…», «Photo d'archives : Léa Roux»
    "/?photos? (?:{agency}|prise (?:le|à|en) |d[’']archives?(?=[^\\p{L}]))[^.!?]{0,80}\\.?",
    // «© 2019 AFP», «Copyright Belga 2024»
    '(?:©|\\(c\\)|copyright)(?: ?\\d{4})?,? ?[^.]{0,40}',
  ],
  photoCredit: ["photos? (?:d[’']archives?|par|de)", 'photos?', 'crédits?(?: photos?)?', 'ph\\.', '©'],
  outletNouns: words(
    'courrier dépêche journal gazette voix écho échos progrès télégramme nouvelliste républicain tribune parisien dauphiné provençal quotidien éclair indépendant indépendante union populaire presse matin messager réveil phare semaine figaro',
  ),
  byline: [
    // «Par Jeanne Dupont», «Par J.-P. Martin et Léa Roux (à Kiev)», «Propos recueillis par …»
    "(?:[Pp]ar|PAR|[Tt]exte(?: de)?|[Pp]ropos recueillis par|[Rr]ecueilli par|[Uu]n article de|[Éé]crit par)\\s?:? \\p{Lu}[\\p{L}.’'-]*(?:(?:,? et |, | )(?:de (?:la |l[’']|)|du |des |d[’']|van (?:den? )?|von |al-|el-|ben )?\\p{Lu}[\\p{L}.’'-]*){0,9}(?: ?\\([^)]{1,60}\\))?(?:,? (?:à|avec|pour|envoyée? spéciale?|correspondante?) .{1,60}| et (?:les )?agences)?",
    // «Jeanne Martin (avec AFP)»
    "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,4} \\((?:avec|et) (?:l[’']|les )?(?:{agency}|agences)[^)]{0,40}\\)",
    // «De notre correspondant à Moscou», «Envoyée spéciale à Gaza»
    '(?:[Dd]e )?(?:[Nn]otre|[Nn]os) (?:correspondante?s?|envoyée?s? spéciale?s?|envoyés spéciaux)(?=[^\\p{L}]).{0,80}',
    '(?:[Ee]nvoyée? spéciale?|[Cc]orrespondante?) (?:à|au|en|aux) .{1,60}',
    // «Jean Leroy et Anne Roy, édité par Paul Mas», «Jean Leroy pour le service français»
    '\\p{Lu}.{3,80},? (?:édité|traduit|avec la contribution|version française) (?:par|de) \\p{Lu}.{2,60}',
    '\\p{Lu}.{3,60},? pour le service français.{0,60}',
    '[Ll]a [Rr]édaction',
  ],
  dateline: [
    // «SAINT-AUBRAC (Loire-Inférieure), 12 mars 2025 (AFP) -»: the département or region in brackets of its own.
    // «PARIS (Reuters) –», «MOSCOU, 12 juin (AFP) -», «Genève (awp/ats) -», «VILLACOUBLAY, Yvelines (Reuters) -»
    "\\p{Lu}[\\p{L}’' -]{1,40}(?:, ?\\p{Lu}[\\p{L}’' -]{1,30}| ?\\(\\p{Lu}[\\p{L}’' -]{1,30}\\))?(?:, ?(?:le )?\\d{1,2}(?:er)? \\p{L}{3,9}(?: \\d{4})?)? ?\\((?:[^)]{0,20}(?:{agency})[^)]{0,20})\\) ?[-–—:]",
    // «(AFP) –»
    '\\((?:{agency})\\) ?[-–—]',
    // «Moscou, le 3 mai –», «24 mars 2016 . –»
    "(?:\\p{Lu}[\\p{L}’' -]{1,40}(?: ?\\(\\p{Lu}[\\p{L}’' -]{1,30}\\))?, ?)?(?:le )?\\d{1,2}(?:er)? \\p{L}{3,9}(?: \\d{4})?(?: ?\\.)? ?[–—]",
  ],
  metadata: [
    // «Temps de lecture : 3 min», «Lecture 4 min.»
    '(?:temps de lecture|lecture|durée)\\s?:? ?\\d{1,3} ?min(?:utes?|\\.)?',
  ],
  dateLineWords: words(
    'publié publiée paru parue posté mis mise jour modifié modifiée actualisé créé article le à a et heure heures min mn il y temps de lecture',
  ),
  updateWords: ['mis à jour', 'mise à jour', 'modifié', 'actualisé'],
  paywall: [
    "(?:cet |l[’'])?article (?:est )?réservé (?:aux|à nos) abonnés",
    "(?:la suite|le reste|cet article|ce contenu) (?:de l[’']article )?est (?:réservée?s?|accessible) (?:uniquement )?(?:aux|à nos) abonnés",
    'il vous reste (?:environ )?\\d+(?:[.,]\\d+)? ?% (?:de cet article|à (?:lire|découvrir))',
    '(?:abonnez-vous|connectez-vous) pour (?:lire la suite|continuer|accéder|lire cet article)',
    "pour lire (?:la suite|cet article|l[’']intégralité)[^.]{0,40}(?:abonnez-vous|connectez-vous|inscrivez-vous)",
    'déjà abonnée?(?:\\(e\\)|·e)? ?\\?',
  ],
  liveBlog: [
    'suivez (?:notre|ce|le) (?:direct|live)',
    'bienvenue (?:dans|sur) (?:ce|notre) (?:direct|live)',
    '(?:ce|notre) (?:direct|live) est (?:désormais )?terminé',
    "ce qu[’']il faut retenir (?:à|de) \\d{1,2} ?h",
  ],
}
