import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool, escapeLiteral } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../demo/postgres.ts';
import { makeSubgraphRoles, prepareDatabase } from '../demo/template.ts';
import { ownedSubgraphs } from '../schema/subgraphs.ts';

/** What tests need to know of the one PostgreSQL of a run. */
export interface TestPostgres {
  adminUrl: string;
  /** A database with all subgraphs in it, to be copied. */
  template: string;
  /** The password of the logins `test_<subgraph>`, which may do what the subgraph may. */
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** Starts one PostgreSQL for the whole run, with a template of all subgraphs; returns what stops it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'liandong-test-'));
  const postgres = await startPostgres({ folder, durable: false });
  const stop = async (): Promise<void> => {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const template = 'template_test';
    const password = randomBytes(24).toString('base64url');
    await makeTemplate(postgres.adminUrl(), template, password);
    await prepareDatabase(postgres.adminUrl(template), ownedSubgraphs);
    provide('postgres', { adminUrl: postgres.adminUrl(), template, password });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function makeTemplate(adminUrl: string, template: string, password: string): Promise<void> {
  const admin = new Pool({ connectionString: adminUrl, max: 1 });
  admin.on('error', () => {});
  try {
    await makeSubgraphRoles(admin, ownedSubgraphs);
    for (const subgraph of ownedSubgraphs) {
      await admin.query(`
        create role test_${subgraph} login password ${escapeLiteral(password)} in role ${subgraph};
        alter role test_${subgraph} set search_path = ${subgraph};
      `);
    }
    await admin.query(`create database ${template}`);
  } finally {
    await admin.end();
  }
}
