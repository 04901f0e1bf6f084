// Imported first: the database's dialect reads the environment as soon as it is loaded.
import { existsSync } from 'node:fs'

if (existsSync('.env')) process.loadEnvFile('.env')
if (process.env['DATABASE_URL'] === '') delete process.env['DATABASE_URL']
