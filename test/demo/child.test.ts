import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Child } from '../../demo/child.ts';
import { freshDatabase } from '../postgres.ts';

/** Where nobody listens. */
const nowhere = 'http://127.0.0.1:9';

it('the couriers end when they are asked to, and need not be killed', async () => {
  await using fresh = await freshDatabase(['suggestions']);
  const folder = await mkdtemp(join(tmpdir(), 'liandong-child-'));
  const list = join(folder, 'couriers.json');
  const outbox = { subgraph: 'suggestions', database: fresh.url('suggestions'), client: 'courier', secret: 'secret' };
  await writeFile(list, JSON.stringify([outbox]));
  const flags = ['--serve', list, '--gateway', `${nowhere}/graphql`, '--issuer', nowhere];
  const couriers = new Child('the couriers', 'subgraphs/deliveries/main.ts', flags);
  await couriers.ready;
  expect(await couriers.stop()).toBe(0);
  await rm(folder, { recursive: true });
});
