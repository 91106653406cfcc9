import { describe, expect, test } from 'vitest'
import { readingOf } from './claims-of.js'

/** The date of the first event of a type in a report of Friday, 5 June 2020. */
const dateOf = (type: string, text: string): string | null | undefined =>
  readingOf(text).claims.find(claim => claim.predicate === 'EVENT' && claim.eventType === type)?.time.date

describe('the day that grammar gives an event', () => {
  test.each([
    // A day that the parse hangs on a participle at the end of the clause.
    [
      'CASUALTIES',
      'A blast killed two civilians working for the army in northern Syria on Wednesday.',
      '2020-06-03',
    ],
    // A clause that came so long before or after another.
    [
      'AIRSTRIKE',
      'Israel launched its offensive in Gaza on May 17, nine days after launching airstrikes on Hamas.',
      '2020-05-08',
    ],
    [
      'CAPTURE',
      'Two weeks after the army bombed Taiz on May 1, rebels captured the town of Sake.',
      '2020-05-15',
    ],
    // What a relative clause tells of the deed.
    ['ATTACK', 'The report told of the attack on Kano that killed 12 people last year.', '2019'],
    ['AIRSTRIKE', 'Strikes carried out on Monday in Idlib by Russia were condemned.', '2020-06-01'],
    // What goes on as the report is written.
    ['RETREAT', 'The army is retreating from Aleppo.', '2020-06-05'],
    ['ADVANCE', 'In March and April the rebels advanced on Aleppo.', '2020-03'],
    // Published where the day of the news has not begun.
    ['CAPTURE', 'Rebels captured Aleppo on Saturday.', '2020-06-06'],
    ['CAPTURE', 'Rebels captured Aleppo last Saturday.', '2020-05-30'],
    // News with which the report opens.
    ['CAPTURE', 'The army declared on Thursday that it had captured Aleppo.', '2020-06-04'],
  ])('%s: %s', (type, text, date) => {
    expect(dateOf(type, text)).toBe(date)
  })

  test.each([
    ['CAPTURE', 'Rebels who were retreating captured Aleppo.'],
    ['AIRSTRIKE', 'Days after launching airstrikes on Hamas, Israel went on.'],
    ['CAPTURE', 'One. Two. Three. Four. The army said on Thursday that it had captured Aleppo.'],
  ])('none for %s: %s', (type, text) => {
    expect(dateOf(type, text)).toBeNull()
  })
})

describe('a day told from another day', () => {
  test.each([
    ['CAPTURE', 'The army said on Thursday that rebels had seized Kidal a day earlier.', '2020-06-03'],
    [
      'CAPTURE',
      'The army said on Thursday it had recaptured the town of Kidal the previous day.',
      '2020-06-03',
    ],
    ['ATTACK', 'The army captured Gao on Tuesday. On the same day, armed men attacked Koro.', '2020-06-02'],
    ['ATTACK', 'The army captured Gao on Tuesday. The next day, armed men attacked Koro.', '2020-06-03'],
    ['ATTACK', 'The army captured Gao on Tuesday. Hours later, armed men attacked Koro.', '2020-06-02'],
    ['ATTACK', 'The army captured Gao on Tuesday. The previous week, armed men attacked Koro.', '2020-05'],
    ['ATTACK', 'The army captured Gao in March. Two months later, armed men attacked Koro.', '2020-05'],
    ['RETREAT', 'Clashes erupted on Monday, a day before the army withdrew from Omdurman.', '2020-06-02'],
    ['SHELLING', 'The strikes came hours after rebels fired rockets at Damascus on Wednesday.', '2020-06-03'],
  ])('%s: %s', (type, text, date) => {
    expect(dateOf(type, text)).toBe(date)
  })

  test.each([
    ['ATTACK', 'The army captured Gao. Days later, armed men attacked Koro.'],
    ['ATTACK', 'The army captured Gao on Tuesday. Weeks later, armed men attacked Koro.'],
    ['ATTACK', 'A day earlier, armed men attacked Koro.'],
    // What came before, or is only called so.
    ['ATTACK', 'The attack in Mopti was the deadliest since 2019.'],
    ['AIRSTRIKE', 'It was the first Israeli strike on Damascus since January.'],
    ['ATTACK', 'Helicopters fired on the Sunday market in Moura.'],
  ])('none for %s: %s', (type, text) => {
    expect(dateOf(type, text)).toBeNull()
  })
})

describe('dates of other wars', () => {
  test.each([
    [
      'ATTACK',
      'In a statement issued on Thursday, the ministry said two soldiers died in an attack in Mopti.',
      '2020-06-04',
    ],
    ['CAPTURE', 'The army said Thursday it had seized Kidal on Monday.', '2020-06-01'],
    ['CAPTURE', 'The army captured Saraqib in February last year.', '2019-02'],
    ['CAPTURE', 'The army captured Saraqib in February of this year.', '2020-02'],
    ['CAPTURE', 'The army captured Saraqib on 02/06/2020.', '2020-06-02'],
    ['CAPTURE', 'The army captured Saraqib on 2020-06-02.', '2020-06-02'],
    ['CAPTURE', 'The army captured Saraqib over the weekend.', '2020-05'],
    ['ATTACK', 'Between 1 and 3 June, armed men attacked Bankass.', '2020-06-01'],
    ['ATTACK', 'In the night from Wednesday to Thursday, armed men attacked Bankass.', '2020-06-03'],
    ['SIEGE', 'Rebels have besieged Nyala since April last year.', '2019-04'],
    ['CAPTURE', 'The Houthis, who seized Sanaa in 2014, fired a missile at Riyadh on Tuesday.', '2014'],
    [
      'AIRSTRIKE',
      'The Houthis, who seized Sanaa in 2014, fired a missile at Riyadh on Tuesday.',
      '2020-06-02',
    ],
    ['CAPTURE', 'Rebels took Bambari on Monday and the army entered Bria on Thursday.', '2020-06-01'],
    ['ADVANCE', 'Rebels took Bambari on Monday and the army entered Bria on Thursday.', '2020-06-04'],
    ['ATTACK', 'According to a statement on Thursday, gunmen attacked Bankass on Tuesday.', '2020-06-02'],
    ['ATTACK', '"Gunmen attacked Bankass on Tuesday," a resident said on Thursday.', '2020-06-02'],
    ['RETREAT', 'Al-Shabaab withdrew from Mogadishu in August 2011.', '2011-08'],
    ['CASUALTIES', "At least 12 people were killed in Wednesday's airstrike on Sanaa.", '2020-06-03'],
    ['DEPLOYMENT', 'The UN said on Monday that Russia sent fighters to Libya in May.', '2020-05'],
  ])('%s: %s', (type, text, date) => {
    expect(dateOf(type, text)).toBe(date)
  })
})
