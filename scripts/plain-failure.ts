const plain = Symbol('a sentence for the person at the keyboard')

/** An error whose message says in one sentence what is wrong and what to do; it is shown without a stack. */
export function plainFailure(sentence: string): Error {
  return Object.assign(new Error(sentence), { [plain]: true })
}

/** What to print for an error: the sentence alone, or everything when the error is a surprise. */
export function explain(error: unknown): string {
  if (error instanceof Error && plain in error) return error.message
  if (isDenied(error)) return deniedSentence(error)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

type Denied = Error & { path?: string }

function isDenied(error: unknown): error is Denied {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function deniedSentence({ path }: Denied): string {
  return `This user may not use ${path ?? 'a file it needs'}: run it as the user who started it first, or give the files to this user.`
}
