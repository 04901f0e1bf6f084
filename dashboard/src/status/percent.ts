/** `12.34` => `12.3%`: a tenth of a percent is less than a pixel of any bar. */
export const percent = (share: number): string => `${Math.round(share * 10) / 10}%`
