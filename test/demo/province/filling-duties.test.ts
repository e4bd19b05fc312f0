import { expect, it } from 'vitest';
import sql, { raw } from 'sql-template-tag';
import { fill } from '../../../demo/province/fill.ts';
import { figures } from '../../../demo/province/figures.ts';
import { tables } from '../../../demo/province/tables.ts';
import { Database } from '../../../subgraphs/database.ts';
import { freshDatabase } from '../../postgres.ts';

it('what the generator makes of deputies fits every rule of the tables, at the smallest scale and at the full one', async () => {
  for (const scale of [0.01, 1]) {
    await using fresh = await freshDatabase(['deputies']);
    const places = ['43', '4304', '4311', '430405', '430211', '430281', '430523', '431126', '430281103'];
    await fill({ subgraphs: { deputies: fresh.adminUrl }, places }, { seed: 7, scale, asOf: '2026-11-23' });
    const inside = new Database(fresh.adminUrl, { schema: 'deputies' });
    for (const table of Object.keys(tables.deputies)) {
      const [rows] = await inside.rows<{ count: number }>(sql`select count(*)::int as count from ${raw(table)}`);
      if (scale === 1) expect(rows?.count, table).toBeGreaterThan(0);
    }
    const [hosted] = await inside.rows<{ count: number }>(sql`
      select count(*)::int as count from duty_reports where host_code = ${figures.reportingDeputies.code} and year = 2025 and level = 'CITY'`);
    expect(hosted?.count).toBe(figures.reportingDeputies.value);
    await inside.close();
  }
}, 180_000);
