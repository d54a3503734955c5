import { decreed, type HolidayDecree, jointDecree } from './holiday.ts'

/** The day is certain; the number is recalled and the date of signing was not found. */
const recalledKeppres = (name: string): HolidayDecree => ({
  name,
  joint: null,
  signed: null,
  amends: null,
  recalled: true,
})

/** Hari libur nasional dan cuti bersama 2024: 17 and 10 days. */
export const JOINT_DECREE_2024 = decreed(
  jointDecree({ religion: '855/2023', manpower: '3/2023', adminReform: '4/2023' }, '2023-09-12'),
  2024,
  [
    ['2024-01-01', 'national', 'Tahun Baru 2024 Masehi'],
    ['2024-02-08', 'national', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2024-02-09', 'collective-leave', 'Cuti bersama Tahun Baru Imlek 2575'],
    ['2024-02-10', 'national', 'Tahun Baru Imlek 2575 Kongzili'],
    ['2024-03-11', 'national', 'Hari Suci Nyepi (Saka 1946)'],
    ['2024-03-12', 'collective-leave', 'Cuti bersama Nyepi'],
    ['2024-03-29', 'national', 'Wafat Yesus Kristus (Isa Almasih)'],
    ['2024-03-31', 'national', 'Hari Paskah'],
    ['2024-04-08', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2024-04-09', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2024-04-10', 'national', 'Idulfitri 1445 H (1)'],
    ['2024-04-11', 'national', 'Idulfitri 1445 H (2)'],
    ['2024-04-12', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2024-04-15', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2024-05-01', 'national', 'Hari Buruh Internasional'],
    ['2024-05-09', 'national', 'Kenaikan Yesus Kristus'],
    ['2024-05-10', 'collective-leave', 'Cuti bersama Kenaikan'],
    ['2024-05-23', 'national', 'Hari Raya Waisak 2568 BE'],
    ['2024-05-24', 'collective-leave', 'Cuti bersama Waisak'],
    ['2024-06-01', 'national', 'Hari Lahir Pancasila'],
    ['2024-06-17', 'national', 'Iduladha 1445 H'],
    ['2024-06-18', 'collective-leave', 'Cuti bersama Iduladha'],
    ['2024-07-07', 'national', 'Tahun Baru Islam 1446 H'],
    ['2024-08-17', 'national', 'Proklamasi Kemerdekaan'],
    ['2024-09-16', 'national', 'Maulid Nabi Muhammad SAW'],
    ['2024-12-25', 'national', 'Hari Raya Natal'],
    ['2024-12-26', 'collective-leave', 'Cuti bersama Natal'],
  ],
)

/** Pemilu: a national holiday outside the joint decree. */
export const GENERAL_ELECTION_2024 = decreed(recalledKeppres('Keppres 10/2024'), null, [
  ['2024-02-14', 'election', 'Pemungutan suara Pemilu 2024'],
])

/** Pilkada serentak: a national holiday outside the joint decree. */
export const REGIONAL_ELECTION_2024 = decreed(recalledKeppres('Keppres 33/2024'), null, [
  ['2024-11-27', 'election', 'Pemungutan suara Pilkada serentak 2024'],
])
