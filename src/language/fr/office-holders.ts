import { phrases } from '../list.js'
import type { OfficeHolders } from '../pack/names.js'

/**
 * Who has held an office since 2002. Papers write «le chef de la diplomatie» of somebody they named a sentence before without
 * saying what he is: every reader knows. Used only where the article names the holder, and for nobody else.
 */
export const officeHolders: OfficeHolders[] = [
  held('head-of-state', 'FR', 'Jacques Chirac, Nicolas Sarkozy, François Hollande, Emmanuel Macron'),
  held(
    'head-of-government',
    'FR',
    `Jean-Pierre Raffarin, Dominique de Villepin, François Fillon, Jean-Marc Ayrault, Manuel Valls, Bernard Cazeneuve,
    Edouard Philippe, Jean Castex, Elisabeth Borne, Gabriel Attal, Michel Barnier, François Bayrou, Sébastien Lecornu`,
  ),
  held(
    'foreign-minister',
    'FR',
    `Dominique de Villepin, Michel Barnier, Philippe Douste-Blazy, Bernard Kouchner, Michèle Alliot-Marie, Alain Juppé, Laurent
    Fabius, Jean-Marc Ayrault, Jean-Yves Le Drian, Catherine Colonna, Stéphane Séjourné, Jean-Noël Barrot`,
  ),
  held(
    'defence-minister',
    'FR',
    `Michèle Alliot-Marie, Hervé Morin, Alain Juppé, Gérard Longuet, Jean-Yves Le Drian, Sylvie Goulard, Florence Parly,
    Sébastien Lecornu, Catherine Vautrin`,
  ),
  held(
    'interior-minister',
    'FR',
    `Nicolas Sarkozy, Dominique de Villepin, François Baroin, Michèle Alliot-Marie, Brice Hortefeux, Claude Guéant, Manuel
    Valls, Bernard Cazeneuve, Bruno Le Roux, Matthias Fekl, Gérard Collomb, Christophe Castaner, Gérald Darmanin, Bruno
    Retailleau, Laurent Nuñez`,
  ),
  held(
    'economy-minister',
    'FR',
    `Francis Mer, Nicolas Sarkozy, Hervé Gaymard, Thierry Breton, Christine Lagarde, François Baroin, Pierre Moscovici, Arnaud
    Montebourg, Emmanuel Macron, Michel Sapin, Bruno Le Maire, Antoine Armand, Eric Lombard, Roland Lescure`,
  ),
  held(
    'justice-minister',
    'FR',
    `Dominique Perben, Pascal Clément, Rachida Dati, Michèle Alliot-Marie, Michel Mercier, Christiane Taubira, Jean-Jacques
    Urvoas, François Bayrou, Nicole Belloubet, Eric Dupond-Moretti, Didier Migaud, Gérald Darmanin`,
  ),
  held(
    'health-minister',
    'FR',
    `Jean-François Mattei, Philippe Douste-Blazy, Xavier Bertrand, Roselyne Bachelot, Marisol Touraine, Agnès Buzyn, Olivier
    Véran, François Braun, Aurélien Rousseau, Catherine Vautrin, Geneviève Darrieussecq, Yannick Neuder`,
  ),
  held(
    'education-minister',
    'FR',
    `Luc Ferry, François Fillon, Gilles de Robien, Xavier Darcos, Luc Chatel, Vincent Peillon, Benoît Hamon, Najat
    Vallaud-Belkacem, Jean-Michel Blanquer, Pap Ndiaye, Gabriel Attal, Amélie Oudéa-Castéra, Nicole Belloubet, Anne Genetet,
    Elisabeth Borne`,
  ),
  held(
    'labour-minister',
    'FR',
    `Gérard Larcher, Xavier Bertrand, Brice Hortefeux, Xavier Darcos, Eric Woerth, Michel Sapin, François Rebsamen, Myriam El
    Khomri, Muriel Pénicaud, Elisabeth Borne, Olivier Dussopt, Catherine Vautrin, Astrid Panosyan-Bouvet`,
  ),
  held(
    'ecology-minister',
    'FR',
    `Roselyne Bachelot, Serge Lepeltier, Nelly Olin, Alain Juppé, Jean-Louis Borloo, Nathalie Kosciusko-Morizet, Delphine Batho,
    Philippe Martin, Ségolène Royal, Nicolas Hulot, François de Rugy, Elisabeth Borne, Barbara Pompili, Christophe Béchu, Agnès
    Pannier-Runacher`,
  ),
  held(
    'culture-minister',
    'FR',
    `Jean-Jacques Aillagon, Renaud Donnedieu de Vabres, Christine Albanel, Frédéric Mitterrand, Aurélie Filippetti, Fleur Pellerin,
    Audrey Azoulay, Françoise Nyssen, Franck Riester, Roselyne Bachelot, Rima Abdul Malak, Rachida Dati`,
  ),
  held('head-of-state', 'US', 'George W. Bush, George Bush, Barack Obama, Donald Trump, Joe Biden'),
  held(
    'foreign-minister',
    'US',
    'Colin Powell, Condoleezza Rice, Hillary Clinton, John Kerry, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio',
  ),
  held('head-of-state', 'RU', 'Vladimir Poutine, Dmitri Medvedev'),
  held('foreign-minister', 'RU', 'Sergueï Lavrov'),
  held(
    'head-of-government',
    'GB',
    'Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer',
  ),
  held('head-of-government', 'DE', 'Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz'),
  held(
    'head-of-government',
    'IT',
    `Silvio Berlusconi, Romano Prodi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi,
    Giorgia Meloni`,
  ),
  held('head-of-government', 'ES', 'José Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez'),
  held(
    'head-of-government',
    'BE',
    'Guy Verhofstadt, Yves Leterme, Elio Di Rupo, Charles Michel, Alexander De Croo, Bart De Wever',
  ),
  held('head-of-government', 'CA', 'Stephen Harper, Justin Trudeau, Mark Carney'),
  held(
    'head-of-government',
    'IL',
    'Ariel Sharon, Ehoud Olmert, Benyamin Nétanyahou, Naftali Bennett, Yaïr Lapid',
  ),
  held('head-of-state', 'CN', 'Jiang Zemin, Hu Jintao, Xi Jinping'),
  held('head-of-government', 'CN', 'Wen Jiabao, Li Keqiang, Li Qiang'),
  held('head-of-state', 'TR', 'Abdullah Gül, Recep Tayyip Erdogan'),
  held(
    'head-of-state',
    'UA',
    'Viktor Iouchtchenko, Viktor Ianoukovitch, Petro Porochenko, Volodymyr Zelensky',
  ),
  held('head-of-state', 'SY', 'Bachar al-Assad'),
  held('head-of-state', 'IR', 'Mahmoud Ahmadinejad, Hassan Rohani, Ebrahim Raïssi, Massoud Pezeshkian'),
  held('head-of-state', 'BR', 'Dilma Rousseff, Jair Bolsonaro'),
  held('head-of-state', 'VE', 'Hugo Chavez, Nicolas Maduro'),
  held('pope', 'VA', 'Jean-Paul II, Benoît XVI, Léon XIV'),
]

function held(office: string, country: string, names: string): OfficeHolders {
  return { office, country, names: phrases(names) }
}
