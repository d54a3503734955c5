import { decreed, jointDecree } from './holiday.ts'

/** Hari libur nasional dan cuti bersama 2026: 17 and 8 days. */
export const JOINT_DECREE_2026 = decreed(
  jointDecree({ religion: '1497/2025', manpower: '2/2025', adminReform: '5/2025' }, '2025-09-19'),
  2026,
  [
    ['2026-01-01', 'national', 'Tahun Baru 2026 Masehi'],
    ['2026-01-16', 'national', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2026-02-16', 'collective-leave', 'Cuti bersama Tahun Baru Imlek 2577'],
    ['2026-02-17', 'national', 'Tahun Baru Imlek 2577 Kongzili'],
    ['2026-03-18', 'collective-leave', 'Cuti bersama Nyepi'],
    ['2026-03-19', 'national', 'Hari Suci Nyepi (Saka 1948)'],
    ['2026-03-20', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2026-03-21', 'national', 'Idulfitri 1447 H (1)'],
    ['2026-03-22', 'national', 'Idulfitri 1447 H (2)'],
    ['2026-03-23', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2026-03-24', 'collective-leave', 'Cuti bersama Idulfitri'],
    ['2026-04-03', 'national', 'Wafat Yesus Kristus'],
    ['2026-04-05', 'national', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2026-05-01', 'national', 'Hari Buruh Internasional'],
    ['2026-05-14', 'national', 'Kenaikan Yesus Kristus'],
    ['2026-05-15', 'collective-leave', 'Cuti bersama Kenaikan'],
    ['2026-05-27', 'national', 'Iduladha 1447 H'],
    ['2026-05-28', 'collective-leave', 'Cuti bersama Iduladha'],
    ['2026-05-31', 'national', 'Hari Raya Waisak 2570 BE'],
    ['2026-06-01', 'national', 'Hari Lahir Pancasila'],
    ['2026-06-16', 'national', '1 Muharam 1448 H'],
    ['2026-08-17', 'national', 'Proklamasi Kemerdekaan'],
    ['2026-08-25', 'national', 'Maulid Nabi Muhammad SAW'],
    ['2026-12-24', 'collective-leave', 'Cuti bersama Natal'],
    ['2026-12-25', 'national', 'Kelahiran Yesus Kristus (Natal)'],
  ],
)
