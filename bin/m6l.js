#!/usr/bin/env node
const {main, processIo} = require('../dist/program/m6l.cjs')

// All is written by then; to leave at once spares Node taking its heap apart.
main(process.argv.slice(2), processIo()).then(code => process.exit(code))
