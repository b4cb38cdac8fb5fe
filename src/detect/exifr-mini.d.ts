/** The part of exifr's smallest build that m6l uses: the package types only its main entry. */
declare module 'exifr/dist/mini.esm.mjs' {
  export function gps(bytes: Uint8Array): Promise<{readonly latitude: number; readonly longitude: number} | undefined>
}
