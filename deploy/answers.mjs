// Ends well where the web server in this container answers.
const signal = AbortSignal.timeout(3000)
const asked = fetch(`http://127.0.0.1:${process.env.PORT}/api/health`, { signal })
const isWell = await asked.then(
  ({ ok }) => ok,
  () => false,
)
process.exit(isWell ? 0 : 1)
