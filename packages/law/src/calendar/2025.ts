import { decreed, jointDecree } from './holiday.ts'

/** Hari libur nasional dan cuti bersama 2025: 17 and 10 days. */
export const JOINT_DECREE_2025 = decreed(
  jointDecree({ religion: '1017/2024', manpower: '2/2024', adminReform: '2/2024' }, '2024-10-14'),
  2025,
  [
    ['2025-01-01', 'national', 'Tahun Baru 2025 Masehi'],
    ['2025-01-27', 'national', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2025-01-28', 'collective-leave', 'Cuti bersama Tahun Baru Imlek 2576'],
    ['2025-01-29', 'national', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-28', 'collective-leave', 'Cuti bersama Nyepi'],
    ['2025-03-29', 'national', 'Hari Suci Nyepi (Saka 1947)'],
    ['2025-03-31', 'national', 'Idulfitri 1446 H (1)'],
    ['2025-04-01', 'national', 'Idulfitri 1446 H (2)'],
    ['2025-04-02', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2025-04-03', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2025-04-04', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2025-04-07', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2025-04-18', 'national', 'Wafat Yesus Kristus'],
    ['2025-04-20', 'national', 'Hari Paskah'],
    ['2025-05-01', 'national', 'Hari Buruh Internasional'],
    ['2025-05-12', 'national', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-13', 'collective-leave', 'Cuti bersama Waisak'],
    ['2025-05-29', 'national', 'Kenaikan Yesus Kristus'],
    ['2025-05-30', 'collective-leave', 'Cuti bersama Kenaikan'],
    ['2025-06-01', 'national', 'Hari Lahir Pancasila'],
    ['2025-06-06', 'national', 'Iduladha 1446 H'],
    ['2025-06-09', 'collective-leave', 'Cuti bersama Iduladha'],
    ['2025-06-27', 'national', 'Tahun Baru Islam 1447 H'],
    ['2025-08-17', 'national', 'Proklamasi Kemerdekaan'],
    ['2025-09-05', 'national', 'Maulid Nabi Muhammad SAW'],
    ['2025-12-25', 'national', 'Hari Raya Natal'],
    ['2025-12-26', 'collective-leave', 'Cuti bersama Natal'],
  ],
)

/** The amendment that made 18 August 2025 cuti bersama, signed eleven days before. */
export const AMENDMENT_2025 = decreed(
  jointDecree(
    { religion: '933/2025', manpower: '1/2025', adminReform: '3/2025' },
    '2025-08-07',
    JOINT_DECREE_2025.decree.name,
  ),
  null,
  [['2025-08-18', 'collective-leave', 'Cuti bersama Proklamasi Kemerdekaan']],
)
