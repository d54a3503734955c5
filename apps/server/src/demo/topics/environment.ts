import { elsewhere, notYetHeld, open, personal, secret, type Topic } from './topic.ts'

/** Dinas Lingkungan Hidup: permits, rivers, waste. */
export const ENVIRONMENT_TOPICS: readonly Topic[] = [
  ...open(
    ['tata'],
    [
      'Dokumen AMDAL dan izin lingkungan kawasan industri di {kota} yang terbit tahun {tahun-1}.',
      'Daftar persetujuan lingkungan yang diterbitkan provinsi semester {semester} tahun {tahun-1}.',
      'Notulen sidang komisi penilai AMDAL rencana pembangkit di {kota}.',
    ],
  ),
  ...open(
    ['cemar'],
    [
      'Hasil uji mutu air Kali Brantas di titik pantau {kota} tahun {tahun-1} dan {tahun}.',
      'Indeks standar pencemar udara di {kota} per bulan tahun {tahun-1}.',
      'Daftar perusahaan di {kota} yang dikenai sanksi administratif tahun {tahun-1}.',
      'Peringkat Proper perusahaan di {kota} tahun {tahun-1}.',
      'Hasil pemeriksaan bau dan asap pabrik di {kota} atas aduan warga {bulan} {tahun}.',
    ],
  ),
  ...open(
    ['sampah'],
    [
      'Timbulan sampah dan sampah terkelola di {kota} tahun {tahun-1}.',
      'Kapasitas tersisa tempat pembuangan akhir regional per {bulan} {tahun}.',
      'Daftar pengangkut limbah medis yang berizin di {kota}.',
      'Jumlah bank sampah aktif di {kota} dan bantuan yang diterima tahun {tahun-1}.',
    ],
  ),
  ...open(
    [],
    [
      'Laporan status lingkungan hidup daerah tahun {tahun-1}.',
      'Rencana kerja Dinas Lingkungan Hidup tahun {tahun}.',
      'Kontrak pembangunan instalasi pengolahan air limbah tahun anggaran {tahun-1}.',
    ],
  ),
  ...personal(
    ['cemar'],
    ['Salinan aduan warga tentang pabrik di {kota} beserta nama dan alamat pelapornya.'],
  ),
  ...secret('a')(
    ['cemar'],
    ['Berkas penyidikan pembuangan limbah berbahaya di {kota} tahun {tahun}.'],
  ),
  ...secret('b', 'part')(
    ['tata'],
    [
      'Rincian proses produksi dan bahan baku perusahaan di {kota} dalam lampiran dokumen lingkungan.',
    ],
  ),
  ...elsewhere('Dinas Lingkungan Hidup kabupaten/kota setempat')(
    [],
    ['Jadwal pengangkutan sampah dan tarif retribusinya di {kota}.'],
  ),
  ...notYetHeld(['cemar'], ['Hasil inventarisasi emisi tahun {tahun} yang belum selesai.']),
]
