// Tells the layer rules which file '@/lib/dates' or './rules' means; the usual resolvers know neither alias nor .tsx.
const { existsSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

const root = dirname(dirname(__dirname))
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']

exports.interfaceVersion = 2

exports.resolve = (source, file) => {
  if (!/^(@\/|\.)/.test(source)) return { found: false }
  const base = source.startsWith('@/') ? join(root, source.slice(2)) : resolve(dirname(file), source)
  const path = endings
    .map((ending) => base + ending)
    .find((path) => existsSync(path) && statSync(path).isFile())
  return path ? { found: true, path } : { found: false }
}
