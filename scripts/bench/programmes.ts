import type pg from 'pg'
import { withClient } from '../database/client'
import { events } from './england/events'
import * as milestoneSql from './england/milestones'
import * as organisationSql from './england/organisations'
import { AREAS } from './england/places'
import * as programmeSql from './england/programmes-sql'
import type { Size } from './england/sizes'

/** An id for the n-th of a kind, in the form of a uuid of version 7, and a number from 0 drawn for it: always the same. */
const functions = `
CREATE OR REPLACE FUNCTION pg_temp.id_of(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(1600000000000 + n * 997), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || 'a' || substr(md5(kind || n), 4, 15))::uuid $$;
CREATE OR REPLACE FUNCTION pg_temp.draw(what text, n bigint, below int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (('x' || substr(md5(what || n), 1, 7))::bit(28)::int) % below $$`

/**
 * Writes plausible programmes across England beside the real record, as many as the size says. Every trigger and constraint
 * holds while it writes; nothing that only grows is changed. Empty where the size is that of the real record.
 */
export async function writeEngland(url: string, size: Size): Promise<void> {
  if (size.milestones === 0) return
  await withClient(url, async (client) => {
    await client.query(functions)
    // A trigger plans what it asks once, while its table is small, and would read all of it for each of a million rows.
    await client.query('SET enable_seqscan = off')
    await client.query('BEGIN')
    await writeRecord(client, size)
    await client.query('COMMIT')
    await client.query(events, [size.events, size.milestones])
    await client.query('VACUUM ANALYZE')
  })
}

async function writeRecord(client: pg.Client, size: Size): Promise<void> {
  const { systems, commissioners, milestones, consultations } = size
  for (const sql of organisationStatements) await client.query(sql, [systems, commissioners, AREAS])
  for (const sql of programmeStatements) await client.query(sql, [systems, consultations, AREAS])
  for (const sql of milestoneStatements) await client.query(sql, [systems, milestones, AREAS, commissioners])
}

const { sources, groups, boards, groupNames, boardNames, codes, organisationCitations, mergers } =
  organisationSql
const organisationStatements = [
  sources,
  groups,
  boards,
  groupNames,
  boardNames,
  codes,
  organisationCitations,
  mergers,
]

const { programmes, programmeOrganisations, consultations, options, questions, positions } = programmeSql
const programmeStatements = [programmes, programmeOrganisations, consultations, options, questions, positions]

const { drawn, milestones, concerned, concernedPlaces, dates, reports, citations } = milestoneSql
const milestoneStatements = [drawn, milestones, concerned, concernedPlaces, dates, reports, citations]
