import { compressStatic } from './compress-static'
import { writeLightStyles } from './light-styles'

/** What a build needs beside what Next makes: the stylesheets of the public pages, and everything compressed once. */
export async function finishBuild(): Promise<void> {
  writeLightStyles()
  await compressStatic()
}
