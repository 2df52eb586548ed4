import { type Kysely, sql } from 'kysely';
import type { Step } from './step.js';

async function make(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  const spans = sql`integer[]`;
  const now = sql`now()`;

  await schema
    .createTable('reports')
    .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('address', 'text', (c) => c.notNull().unique())
    .addColumn('first_seen', 'timestamptz', (c) => c.notNull().defaultTo(now))
    .execute();
  await schema
    .createTable('report_versions')
    .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('report', 'integer', (c) => c.notNull().references('reports.id').onDelete('cascade'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('headline_start', 'integer')
    .addColumn('headline_end', 'integer')
    .addColumn('asides', spans, (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('outlet', 'text')
    .addColumn('section', 'text')
    .addColumn('published', 'text')
    .addColumn('reader_version', 'integer', (c) => c.notNull())
    .addColumn('notes', 'jsonb', (c) => c.notNull())
    .addColumn('seen', 'timestamptz', (c) => c.notNull().defaultTo(now))
    .addUniqueConstraint('report_versions_number', ['report', 'number'])
    .execute();
  await schema
    .createTable('actors')
    .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('wikidata', 'text')
    .addColumn('words', sql`text[]`, (c) => c.notNull())
    .addColumn('merged_into', 'integer', (c) => c.references('actors.id'))
    .execute();

  /** A table of numbered records of a version; its key begins with the version, so that new rows land together. */
  const records = (name: string) =>
    schema
      .createTable(name)
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull());
  const key = ['version', 'n'] as never[];
  const versions = ['report_versions', ['id'] as never[]] as const;

  await records('entities')
    .addColumn('actor', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('wikidata', 'text')
    .addColumn('country', 'text')
    .addColumn('key', 'text')
    .addColumn('geonames', 'integer')
    .addColumn('lat', 'double precision')
    .addColumn('lon', 'double precision')
    .addColumn('sector', 'text')
    .addColumn('mentions', spans, (c) => c.notNull())
    .addColumn('because', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('entities_key', key)
    .addForeignKeyConstraint('entities_of', ['version'] as never[], ...versions, (c) => c.onDelete('cascade'))
    .execute();
  await records('attributions')
    .addColumn('source', 'integer')
    .addColumn('source_start', 'integer')
    .addColumn('source_end', 'integer')
    .addColumn('cue_start', 'integer', (c) => c.notNull())
    .addColumn('cue_end', 'integer', (c) => c.notNull())
    .addColumn('content', spans, (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('addressee', 'integer')
    .addColumn('medium', 'text')
    .addColumn('quote', 'text', (c) => c.notNull())
    .addColumn('said_when', 'text')
    .addColumn('modality', 'text')
    .addColumn('because', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('attributions_key', key)
    .addForeignKeyConstraint('attributions_of', ['version'] as never[], ...versions, (c) =>
      c.onDelete('cascade'),
    )
    .addForeignKeyConstraint('attributions_source', ['version', 'source'] as never[], 'entities', key)
    .addForeignKeyConstraint('attributions_addressee', ['version', 'addressee'] as never[], 'entities', key)
    .execute();
  await records('vias')
    .addColumn('attribution', 'integer', (c) => c.notNull())
    .addColumn('entity', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('vias_key', key)
    .addForeignKeyConstraint('vias_of', ['version', 'attribution'] as never[], 'attributions', key, (c) =>
      c.onDelete('cascade'),
    )
    .addForeignKeyConstraint('vias_entity', ['version', 'entity'] as never[], 'entities', key)
    .execute();
  await records('events')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('mode', 'text')
    .addColumn('happened_when', 'text')
    .addColumn('place', 'integer')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('trigger_start', 'integer', (c) => c.notNull())
    .addColumn('trigger_end', 'integer', (c) => c.notNull())
    .addColumn('mentions', spans, (c) => c.notNull())
    .addColumn('because', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('events_key', key)
    .addForeignKeyConstraint('events_of', ['version'] as never[], ...versions, (c) => c.onDelete('cascade'))
    .addForeignKeyConstraint('events_place', ['version', 'place'] as never[], 'entities', key)
    .execute();
  await records('participants')
    .addColumn('event', 'integer', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('entity', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('participants_key', key)
    .addForeignKeyConstraint('participants_of', ['version', 'event'] as never[], 'events', key, (c) =>
      c.onDelete('cascade'),
    )
    .addForeignKeyConstraint('participants_entity', ['version', 'entity'] as never[], 'entities', key)
    .execute();
  await records('event_attributions')
    .addColumn('event', 'integer', (c) => c.notNull())
    .addColumn('attribution', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_attributions_key', key)
    .addForeignKeyConstraint(
      'event_attributions_event',
      ['version', 'event'] as never[],
      'events',
      key,
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'event_attributions_said',
      ['version', 'attribution'] as never[],
      'attributions',
      key,
    )
    .execute();
  await records('quantities')
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addColumn('value_to', 'double precision')
    .addColumn('comparator', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('of_start', 'integer')
    .addColumn('of_end', 'integer')
    .addColumn('role', 'text')
    .addColumn('because', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('quantities_key', key)
    .addForeignKeyConstraint('quantities_of', ['version'] as never[], ...versions, (c) =>
      c.onDelete('cascade'),
    )
    .execute();
  await records('figures')
    .addColumn('event', 'integer', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('quantity', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('figures_key', key)
    .addForeignKeyConstraint('figures_event', ['version', 'event'] as never[], 'events', key, (c) =>
      c.onDelete('cascade'),
    )
    .addForeignKeyConstraint('figures_quantity', ['version', 'quantity'] as never[], 'quantities', key)
    .execute();
  await records('times')
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('value', 'text')
    .addColumn('because', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('times_key', key)
    .addForeignKeyConstraint('times_of', ['version'] as never[], ...versions, (c) => c.onDelete('cascade'))
    .execute();
  await schema
    .createTable('corrections')
    .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('version', 'integer', (c) => c.notNull().references('report_versions.id').onDelete('cascade'))
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('change', 'jsonb', (c) => c.notNull())
    .addColumn('made', 'timestamptz', (c) => c.notNull().defaultTo(now))
    .execute();
  await schema
    .createTable('search')
    .addColumn('report', 'integer', (c) => c.primaryKey().references('reports.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull().references('report_versions.id').onDelete('cascade'))
    .addColumn('day', 'date')
    .addColumn('outlet', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('words', sql`tsvector`, (c) => c.notNull())
    .execute();
  await schema
    .createTable('failures')
    .addColumn('input', 'text', (c) => c.primaryKey())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('values', 'jsonb', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('first_failed', 'timestamptz', (c) => c.notNull().defaultTo(now))
    .addColumn('last_failed', 'timestamptz', (c) => c.notNull().defaultTo(now))
    .execute();

  const index = (name: string, table: string) => schema.createIndex(name).on(table as never);
  await index('actors_words', 'actors').using('gin').column('words').execute();
  await index('actors_wikidata', 'actors').column('wikidata').execute();
  await index('search_words', 'search').using('gin').column('words').execute();
  await sql`create index search_newest on search (day desc nulls last, report desc)`.execute(db);
  await index('quantities_value', 'quantities')
    .columns(['value', 'version'] as never[])
    .execute();
  await index('corrections_version', 'corrections').column('version').execute();
}

/** Reports with their versions, what reading them yields, and what searching looks at. */
export const reports: Step = {
  name: 'reports',
  make,
  tables: [
    ['reports', ['id']],
    ['report_versions', ['id']],
    ['actors', ['id']],
    ['entities', ['version', 'n']],
    ['attributions', ['version', 'n']],
    ['vias', ['version', 'n']],
    ['events', ['version', 'n']],
    ['participants', ['version', 'n']],
    ['event_attributions', ['version', 'n']],
    ['quantities', ['version', 'n']],
    ['figures', ['version', 'n']],
    ['times', ['version', 'n']],
    ['corrections', ['id']],
    ['search', ['report']],
    ['failures', ['input']],
  ],
};
