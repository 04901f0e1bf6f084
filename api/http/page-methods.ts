import type { RequestHandler } from 'express'
import { Refusal } from './refusal.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Refuses what no browser does to a page: only programs do, and are told so as the api tells them. */
export const pageMethods: RequestHandler = (req, res, next) => {
  if (METHODS.includes(req.method)) return next()
  res.set('allow', METHODS.join(', '))
  throw new Refusal(405, 'not-allowed', 'A page can be read, and its forms sent. What programs may do is at /api/docs')
}
