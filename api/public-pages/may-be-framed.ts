import type { RequestHandler } from 'express'

/**
 * Any website may frame this, as its policy says: the older header that frames are refused by cannot say so, and some
 * that read both keep to it.
 */
export const mayBeFramed: RequestHandler = (_req, res, next) => {
  res.removeHeader('x-frame-options')
  next()
}
