import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import express from 'express'

// Express with nothing in front, and SQLite with nothing above: sends the bytes it was given, inserts the same rows.
const [port, folder = ''] = process.argv.slice(2)
const bodies = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string>

mkdirSync(folder, { recursive: true })
const database = new Database(join(folder, 'bare.sqlite'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`
  create table updates (id text primary key, action text, said text, status text, way text, next text, at text, until text);
  create index updates_by_action on updates (action, at);
  create table changes (id text primary key, at text, who text, verb text, before text, after text, hash text);
`)
const supersede = database.prepare('update updates set until = ? where action = ? and until is null')
const insert = database.prepare('insert into updates values (?, ?, ?, ?, ?, ?, ?, null)')
const change = database.prepare('insert into changes values (?, ?, ?, ?, ?, ?, ?)')

interface Update {
  progress: string
  deliveryStatus: string
  wayBackToGreen: string
  nextSteps: string
}

let count = 0
const post = database.transaction((said: Update) => {
  const at = new Date().toISOString()
  const id = String(++count).padStart(36, '0')
  const action = `action-${count % 60}`
  supersede.run(at, action)
  insert.run(id, action, said.progress, said.deliveryStatus, said.wayBackToGreen, said.nextSteps, at)
  change.run(id, at, 'bench', 'reported', JSON.stringify(said), JSON.stringify(said), id)
  return id
})

const app = express()
app.get('/ready', (_req, res) => void res.send('ok'))
for (const [name, text] of Object.entries(bodies)) {
  const bytes = Buffer.from(text)
  app.get(`/${name}`, (_req, res) => void res.type(name.endsWith('.csv') ? 'csv' : 'json').send(bytes))
}
app.post('/update', express.json(), (req, res) => void res.status(201).json({ id: post(req.body as Update) }))
app.listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
