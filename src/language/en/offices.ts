import { phrases } from '../list.js'
import type { OfficeFamily } from '../pack/names.js'

/** Offices of one kind under several nouns. «president» and «head of state» of one country are one person. */
export const officeFamilies: OfficeFamily[] = [
  {
    code: 'head-of-state',
    leads: true,
    nouns: phrases('president, head of state, commander-in-chief, Kremlin chief, Kremlin leader'),
  },
  {
    code: 'head-of-government',
    leads: true,
    nouns: phrases('prime minister, premier, head of government, chancellor'),
  },
  {
    code: 'monarch',
    leads: true,
    nouns: phrases('king, queen, emperor, emir, sultan, monarch, prince, princess, crown prince'),
  },
  { code: 'pope', leads: true, nouns: phrases('pope, pontiff, head of the Catholic Church') },
  { code: 'leader', nouns: phrases('leader, supreme leader, strongman, dictator, ruler, paramount leader') },
  {
    code: 'foreign-minister',
    nouns: phrases(
      'foreign minister, minister of foreign affairs, minister for foreign affairs, secretary of state, foreign secretary, top diplomat',
    ),
  },
  {
    code: 'defence-minister',
    nouns: phrases(
      'defense minister, defence minister, minister of defense, minister of defence, secretary of defense, defense secretary, defence secretary, defense chief, Pentagon chief',
    ),
  },
  {
    code: 'interior-minister',
    nouns: phrases('interior minister, minister of the interior, home secretary'),
  },
  {
    code: 'economy-minister',
    nouns: phrases(
      'finance minister, economy minister, minister of finance, treasury secretary, chancellor of the exchequer',
    ),
  },
  { code: 'justice-minister', nouns: phrases('justice minister, minister of justice, attorney general') },
  {
    code: 'business-head',
    nouns: phrases('chief executive, chief executive officer, CEO, managing director, boss'),
  },
]

/** Nouns that describe a person by function; families above count too. Longest wording wins. */
export const offices = phrases(`
  actor, actress, adviser, advisor, aide, ambassador, admiral, analyst, archbishop, astronaut, attorney, author, ayatollah,
  bishop, boxer, captain, candidate, cardinal, chairman, chairwoman, chair, champion, chef, chief, chief justice, clerk, coach,
  colonel, commander, commissioner, comedian, congressman, congresswoman, consultant, coordinator, correspondent, cosmonaut,
  coroner, councilman, councilwoman, councillor, defender, delegate, deputy, deputy chief, deputy director, deputy mayor, deputy
  minister, deputy prime minister, detective, director, director general, director-general, driver, economist, editor, envoy,
  executive, executive director, expert, first lady, forward, founder, co-founder, general, general manager, general secretary,
  governor, guard, guitarist, head coach, historian, host, inspector, investigator, journalist, judge, justice, lawmaker,
  lawyer, lieutenant, lieutenant governor, manager, marshal, mayor, member of parliament, MP, midfielder, minister, musician, negotiator, officer,
  official, owner, partner, pastor, philanthropist, photographer, pilot, player, police chief, politician, priest, producer, professor,
  prosecutor, district attorney, publicist, quarterback, rapper, receiver, representative, reporter, researcher, scientist,
  secretary, secretary general, secretary-general, senator, Sen., Rep., Gov., sergeant, sheriff, singer, skipper,
  spokesman, spokeswoman, spokesperson, star, striker, student, superintendent, surgeon, suspect, trooper, undersecretary, under-secretary,
  vice chairman, vice chair, vice president, vice-president, victim, vocalist, widow, wife, husband, son, daughter, brother, sister,
  father, mother, writer, linebacker, doctor, nurse, special envoy, chief of staff, speaker, majority leader, minority leader, counterpart`)

/** «Jane Moore went on. The singer said»: no paper brings somebody in as «the singer» alone. */
export const epithets = phrases(`
  actor, actress, boxer, businessman, businesswoman, billionaire, champion, comedian, congressman, congresswoman, entertainer,
  filmmaker, footballer, lawmaker, linebacker, midfielder, musician, newsman, novelist, philanthropist, pop star, quarterback,
  rapper, rocker, senator, singer, songwriter, star, starlet, striker, tycoon, vocalist, writer`)

export const femaleOffices = phrases(`
  actress, chairwoman, congresswoman, councilwoman, daughter, first lady, mother, princess, queen, sister, spokeswoman, widow, wife`)

/** Adjectives between an office and what follows. Demonyms are known from the countries. */
export const officeAdjectives = phrases(`
  acting, interim, new, current, incoming, longtime, then, senior, chief, deputy, special, executive, national, federal, former, top, elect,
  Democratic, Republican, conservative, liberal, retired, veteran, county, state, city, district, general`)
