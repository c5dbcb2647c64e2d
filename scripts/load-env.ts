import { existsSync } from 'node:fs'

// Imported first, so that what .env says is there when the other modules look.
if (existsSync('.env')) process.loadEnvFile('.env')
