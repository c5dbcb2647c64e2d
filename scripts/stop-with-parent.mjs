// Loaded before Next: when the starter is killed outright, its side of this channel closes and Next must not stay behind.
process.on('disconnect', () => process.exit(1))
