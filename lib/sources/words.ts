/** Each kind of source as the public reads it, in the order of the register. */
export const SOURCE_KIND_WORDS = {
  legislation: 'Laws',
  official: 'Official documents and pages',
  minutes: 'Papers and minutes of meetings',
  statement: 'Statements made to this record',
  dataset: 'Data sets',
  research: 'Research and briefings',
  press: 'Press',
  memory: 'From memory, to be confirmed',
} as const
