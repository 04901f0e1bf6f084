import { answerAside } from '../aside.ts'

/** A process that takes as long as it is asked to, in milliseconds, and says in what order it was asked. It ends itself where asked for less than none. */
let asked = 0
answerAside<number, number>(async (ms) => {
  if (ms < 0) process.exit(1)
  const place = ++asked
  await new Promise((done) => setTimeout(done, ms))
  return place
})
