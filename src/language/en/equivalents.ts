/**
 * Words that outlets put for one another when they retell the same fact: one group a line, any forms of a word. Kept to
 * news matters and to words with one plain meaning there; "case", "issue" or "charge" would join anything. Names,
 * numbers, negations and words of saying have no place here.
 */
export const equivalents = `
  visit visiting trip tour journey
  arrive arrived arrival
  leave left depart departure departed
  return returned returning comeback
  meet met meeting talks
  war conflict invasion offensive
  attack attacked assault raid strike airstrike strikes
  bomb bombed bombing shelling
  fight fighting battle clash clashes clashed
  troops soldiers army military forces
  weapon weapons arms missile missiles
  support supported backing backed
  aid help assistance relief
  agreement deal treaty pact accord
  sign signed signing
  sanction sanctions embargo
  concern concerned worry worried fear fears
  threat threaten threatened
  criticize criticized denounce denounced condemn condemned slam slammed
  praise praised hail hailed
  promise promised pledge pledged vow vowed
  propose proposed proposal
  demand demanded request requested
  refuse refused reject rejected rejection
  accept accepted approve approved approval
  ban banned prohibit prohibited
  allow allowed permit permitted
  die died death deaths dead killed kill killing slain fatal fatally
  injure injured injury injuries wounded hurt
  shoot shot shooting gunned gunfire
  gunman shooter
  kidnap kidnapped abducted abduction hostage
  missing disappeared disappearance vanished
  arrest arrested detain detained custody apprehended nabbed captured capture
  jail jailed prison imprisoned incarcerated
  escape escaped fled flee
  release released freed
  trial court
  judge magistrate
  lawyer attorney
  investigation investigate investigating probe inquiry
  suspect suspected
  accuse accused allege alleged
  indict indicted charged
  convict convicted guilty
  sentence sentenced
  murder murdered homicide slaying
  rob robbed robbery burglary theft stole stolen
  police officers cops
  firefighter firefighters
  fire blaze inferno
  earthquake quake tremor temblor
  magnitude measuring
  flood flooding floods
  storm hurricane cyclone
  explosion exploded blast
  crash crashed collision collided
  cable cables line lines
  cut severed severing sever damaged damage
  outage disruption disrupted
  evacuate evacuated evacuation
  hospital hospitalized
  rehab rehabilitation treatment
  child kid boy girl
  mother mom
  father dad
  wife spouse
  doctor physician
  employee employees worker workers staff
  boss chief head ceo
  resign resigned resignation quit
  appoint appointed appointment nominate nominated nomination nominee
  sacked dismissed dismissal ousted
  replace replaced replacement succeed succeeded successor
  elect elected election vote voted poll
  lawmaker lawmakers legislator legislators congressman
  government administration
  protest protested protests demonstration demonstrators protesters rally
  law bill
  tax taxes
  crisis turmoil
  loss losses lost lose
  profit profits earnings
  rise rose increase increased jump jumped soared
  fall fell drop dropped decline declined decrease
  buy bought acquire acquired acquisition purchase purchased takeover
  sell sold sale
  launch launched unveil unveiled introduce introduced debut
  upgrade upgraded update updated refresh
  company firm corporation
  lawsuit sue sued suing
  patent patents infringement infringe
  car vehicle automobile
  plane aircraft jet
  ship vessel boat
  laptop notebook laptops notebooks
  win won victory winner beat defeated triumph
  award awarded prize honor honored
  start started begin began begun
  end ended finish finished
  report study
  star celebrity actress actor
  movie film
  house home residence
  money cash
  shortage lack
  sea ocean
  mosque church
  drug drugs cocaine marijuana
  hijack hijacked hijacking seized
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))
