import { phrases } from '../list.js'
import type { OrganizationData } from '../pack/names.js'

/** Names that stand for an institution. «the White House» speaks for the American presidency. */
export const seats = [
  { name: 'Kremlin', country: 'RU', organization: 'Russian presidency' },
  { name: 'White House', country: 'US', organization: 'American presidency' },
  { name: 'Pentagon', country: 'US', organization: 'U.S. Department of Defense' },
  { name: 'State Department', country: 'US', organization: 'American diplomacy' },
  { name: 'Justice Department', country: 'US', organization: 'U.S. Department of Justice' },
  { name: 'Capitol Hill', country: 'US', organization: 'U.S. Congress' },
  { name: 'Capitol', country: 'US', organization: 'U.S. Congress' },
  { name: 'Elysee', country: 'FR', organization: 'French presidency' },
  { name: 'Élysée', country: 'FR', organization: 'French presidency' },
  { name: 'Elysee Palace', country: 'FR', organization: 'French presidency' },
  { name: "Quai d'Orsay", country: 'FR', organization: 'French foreign ministry' },
  { name: 'Matignon', country: 'FR', organization: 'office of the French prime minister' },
  { name: 'Downing Street', country: 'GB', organization: 'office of the British prime minister' },
  { name: 'Whitehall', country: 'GB', organization: 'British government' },
  { name: 'Westminster', country: 'GB', organization: 'British Parliament' },
  { name: 'Scotland Yard', country: 'GB', organization: 'London police' },
  { name: 'Foreign Office', country: 'GB', organization: 'British diplomacy' },
  { name: 'Buckingham Palace', country: 'GB', organization: 'British monarchy' },
  { name: 'Bundestag', country: 'DE', organization: 'German parliament' },
  { name: 'Duma', country: 'RU', organization: 'Russian parliament' },
  { name: 'Knesset', country: 'IL', organization: 'Israeli parliament' },
  { name: 'Blue House', country: 'KR', organization: 'South Korean presidency' },
]

/** Bodies that are known everywhere; others are found in the text by noun or acronym. */
export const organizations: OrganizationData[] = [
  { code: 'un', names: phrases('United Nations, UN, U.N., United Nations Organization') },
  {
    code: 'un-security-council',
    names: phrases(
      'UN Security Council, U.N. Security Council, United Nations Security Council, Security Council',
    ),
  },
  { code: 'us-nsc', names: phrases('National Security Council') },
  { code: 'nato', names: phrases('NATO, Nato, North Atlantic Treaty Organization') },
  { code: 'european-commission', names: phrases('European Commission') },
  { code: 'european-parliament', names: phrases('European Parliament') },
  { code: 'european-council', names: phrases('European Council') },
  { code: 'ecb', names: phrases('European Central Bank, ECB') },
  { code: 'imf', names: phrases('International Monetary Fund, IMF') },
  { code: 'world-bank', names: phrases('World Bank') },
  { code: 'who', names: phrases('World Health Organization, World Health Organisation, WHO') },
  { code: 'wto', names: phrases('World Trade Organization, WTO') },
  { code: 'oecd', names: phrases('OECD') },
  { code: 'iaea', names: phrases('International Atomic Energy Agency, IAEA') },
  { code: 'unesco', names: phrases('UNESCO, Unesco') },
  { code: 'unicef', names: phrases('UNICEF, Unicef') },
  { code: 'unhcr', names: phrases('UNHCR') },
  { code: 'icc', names: phrases('International Criminal Court, ICC') },
  { code: 'icj', names: phrases('International Court of Justice, ICJ') },
  { code: 'african-union', names: phrases('African Union') },
  { code: 'arab-league', names: phrases('Arab League') },
  { code: 'opec', names: phrases('OPEC, Opec') },
  { code: 'g7', names: phrases('G7, G-7, Group of Seven') },
  { code: 'g8', names: phrases('G8, G-8, Group of Eight') },
  { code: 'g20', names: phrases('G20, G-20, Group of 20') },
  { code: 'red-cross', names: phrases('Red Cross') },
  { code: 'amnesty', names: phrases('Amnesty International') },
  { code: 'hrw', names: phrases('Human Rights Watch') },
  { code: 'greenpeace', names: phrases('Greenpeace') },
  { code: 'fbi', names: phrases('FBI, Federal Bureau of Investigation') },
  { code: 'cia', names: phrases('CIA, Central Intelligence Agency') },
  { code: 'nsa', names: phrases('NSA, National Security Agency') },
  { code: 'nasa', names: phrases('NASA, Nasa') },
  { code: 'esa', names: phrases('European Space Agency, ESA') },
  { code: 'fed', names: phrases('Federal Reserve') },
  { code: 'us-congress', names: phrases('Congress, U.S. Congress') },
  { code: 'us-senate', names: phrases('Senate, U.S. Senate') },
  { code: 'us-house', names: phrases('House of Representatives') },
  { code: 'us-supreme-court', names: phrases('Supreme Court, U.S. Supreme Court') },
  { code: 'sec', names: phrases('Securities and Exchange Commission, SEC') },
  { code: 'ftc', names: phrases('Federal Trade Commission, FTC') },
  { code: 'fda', names: phrases('Food and Drug Administration, FDA') },
  { code: 'usgs', names: phrases('U.S. Geological Survey, US Geological Survey, USGS') },
  { code: 'hamas', names: phrases('Hamas') },
  { code: 'hezbollah', names: phrases('Hezbollah') },
  { code: 'fatah', names: phrases('Fatah') },
  { code: 'islamic-state', names: phrases('Islamic State, ISIS, ISIL') },
  { code: 'al-qaida', names: phrases('al-Qaida, al-Qaeda, Al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida') },
  { code: 'taliban', names: phrases('Taliban') },
  { code: 'us-democrats', names: phrases('Democratic Party') },
  { code: 'us-republicans', names: phrases('Republican Party, GOP') },
  { code: 'fifa', names: phrases('FIFA, Fifa') },
  { code: 'uefa', names: phrases('UEFA, Uefa') },
  { code: 'ioc', names: phrases('International Olympic Committee, IOC') },
  { code: 'nfl', names: phrases('NFL, National Football League') },
  { code: 'nba', names: phrases('NBA') },
]

/** News media and agencies, as printed. */
export const media = phrases(`
  AFP, Agence France-Presse, Reuters, Associated Press, The Associated Press, AP, The AP, Bloomberg, dpa, Tass, TASS, Itar-Tass, Interfax, RIA
  Novosti, Sputnik, Xinhua, KCNA, Yonhap, Kyodo, Anadolu, IRNA, ISNA, Press Association, Press Trust of India, PTI, UPI, Le Monde, Le Figaro,
  BBC, BBC News, CNN, Fox News, CBS, CBS News, NBC, NBC News, ABC News, ABC, MSNBC, NPR, PBS, Sky News, ITV, Channel 4, ESPN, TMZ, E! News, Al Jazeera, Al-Jazeera, Al
  Arabiya, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal,
  Financial Times, The Guardian, Guardian, The Times, Sunday Times, The Sun, The Sun Herald, Daily Mail, Daily Telegraph, The Telegraph, The Independent,
  Daily Mirror, The Economist, Newsweek, Time magazine, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, Miami Herald, New York Post, New York
  Daily News, San Francisco Chronicle, Politico, Axios, People magazine, Us Weekly, Rolling Stone, Variety, Hollywood Reporter, The Hollywood
  Reporter, Der Spiegel, Spiegel, Die Welt, El Pais, El País, Haaretz, Ha'aretz, Jerusalem Post, Times of India, Hindustan Times, Rodong
  Sinmun, Pravda, Izvestia, Kommersant, Novaya Gazeta, Russia Today, RT, Global Times, People's Daily, China Daily, CCTV, NHK, Asahi Shimbun,
  Yomiuri Shimbun, Radio Free Europe, Voice of America, Twitter, Facebook, YouTube, Instagram, TikTok, Telegram, Entertainment Tonight, Huffington Post`)
