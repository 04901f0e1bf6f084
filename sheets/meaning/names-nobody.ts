import { fold } from '../../domain/fold.ts'

const NOBODY =
  /^(tb[cda]|to be (confirmed|decided|agreed|appointed|determined|advised|allocated|identified)|n ?\/ ?a|not (yet )?(applicable|assigned|allocated|known|identified|agreed)|none|nobody|no ?one|vacan(t|cy)( post)?|unassigned|unallocated|unknown|[-–—?.]+)\.?$/

/** Whether what stands for an owner names nobody. @example namesNobody('N/A') // => true */
export const namesNobody = (words: string): boolean => NOBODY.test(fold(words))
