import { decreed, jointDecree } from './holiday.ts'

/** Hari libur nasional dan cuti bersama 2027: 18 and 8 days. */
export const JOINT_DECREE_2027 = decreed(
  jointDecree(
    { religion: '1205/2026', manpower: '3/2026', adminReform: '2/2026' },
    '2026-09-15',
  ),
  2027,
  [
    ['2027-01-01', 'national', 'Tahun Baru 2027 Masehi'],
    ['2027-01-05', 'national', 'Isra Mikraj Nabi Muhammad SAW (1448 H)'],
    ['2027-02-05', 'collective-leave', 'Cuti bersama Tahun Baru Imlek 2578'],
    ['2027-02-06', 'national', 'Tahun Baru Imlek 2578 Kongzili'],
    ['2027-03-08', 'national', 'Hari Suci Nyepi (Saka 1949)'],
    ['2027-03-09', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2027-03-10', 'national', 'Idulfitri 1448 H (1)'],
    ['2027-03-11', 'national', 'Idulfitri 1448 H (2)'],
    ['2027-03-12', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2027-03-15', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2027-03-25', 'collective-leave', 'Cuti bersama Wafat Yesus Kristus'],
    ['2027-03-26', 'national', 'Wafat Yesus Kristus'],
    ['2027-03-28', 'national', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2027-05-01', 'national', 'Hari Buruh Internasional'],
    ['2027-05-06', 'national', 'Kenaikan Yesus Kristus'],
    ['2027-05-17', 'national', 'Iduladha 1448 H'],
    ['2027-05-18', 'collective-leave', 'Cuti bersama Iduladha'],
    ['2027-05-19', 'collective-leave', 'Cuti bersama Waisak'],
    ['2027-05-20', 'national', 'Hari Raya Waisak 2571 BE'],
    ['2027-06-01', 'national', 'Hari Lahir Pancasila'],
    ['2027-06-06', 'national', '1 Muharam 1449 H'],
    ['2027-08-15', 'national', 'Maulid Nabi Muhammad SAW'],
    ['2027-08-17', 'national', 'Proklamasi Kemerdekaan'],
    ['2027-12-24', 'collective-leave', 'Cuti bersama Natal'],
    ['2027-12-25', 'national', 'Kelahiran Yesus Kristus (Natal)'],
    ['2027-12-26', 'national', 'Isra Mikraj Nabi Muhammad SAW (1449 H)'],
  ],
)
