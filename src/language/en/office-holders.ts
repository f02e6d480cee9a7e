import { phrases } from '../list.js'
import type { OfficeHolders } from '../pack/names.js'

/** Who has held an office since 2002; used only where the article names the holder. */
export const officeHolders: OfficeHolders[] = [
  held('head-of-state', 'US', 'George W. Bush, George Bush, Barack Obama, Donald Trump, Joe Biden'),
  held(
    'foreign-minister',
    'US',
    'Colin Powell, Condoleezza Rice, Hillary Clinton, John Kerry, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio',
  ),
  held(
    'defence-minister',
    'US',
    `Donald Rumsfeld, Robert Gates, Leon Panetta, Chuck Hagel, Ash Carter, Jim Mattis, Mark Esper, Lloyd Austin, Pete Hegseth`,
  ),
  held(
    'head-of-government',
    'GB',
    'Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer',
  ),
  held('head-of-state', 'FR', 'Jacques Chirac, Nicolas Sarkozy, François Hollande, Emmanuel Macron'),
  held('head-of-government', 'DE', 'Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz'),
  held('head-of-state', 'RU', 'Vladimir Putin, Dmitry Medvedev'),
  held('foreign-minister', 'RU', 'Sergei Lavrov, Sergey Lavrov'),
  held('head-of-state', 'CN', 'Jiang Zemin, Hu Jintao, Xi Jinping'),
  held(
    'head-of-government',
    'IL',
    'Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Naftali Bennett, Yair Lapid',
  ),
  held('head-of-state', 'UA', 'Viktor Yushchenko, Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky'),
  held('head-of-state', 'SY', 'Bashar al-Assad'),
  held('head-of-state', 'IR', 'Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian'),
  held('head-of-state', 'TR', 'Abdullah Gul, Recep Tayyip Erdogan'),
  held('head-of-government', 'CA', 'Stephen Harper, Justin Trudeau, Mark Carney'),
  held(
    'head-of-government',
    'AU',
    'John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese',
  ),
  held('pope', 'VA', 'John Paul II, Benedict XVI, Leo XIV'),
]

function held(office: string, country: string, names: string): OfficeHolders {
  return { office, country, names: phrases(names) }
}
