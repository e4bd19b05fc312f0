import { describe, expect, it } from 'vitest';
import { staffOf } from '../../callers.ts';
import { idOf, rows, threeOwners, withCoverage } from '../three-owners.ts';

const owners = threeOwners();

describe('the circuit breaker', () => {
  const first = (rows: number): string =>
    `{ suggestions(within: "4302", first: ${rows}) { coverage { complete missing { reason } } } }`;

  it('leaves an owner that keeps failing alone', async () => {
    await using here = await owners.graph(60_000);
    owners.sick.behaviour = { is: 'status', status: 500 };
    const reasons: unknown[] = [];
    for (let asked = 0; asked < 5; asked++) {
      // Another question each time, so that none shares the answer of one under way.
      const { data } = await here.ask(first(asked + 1));
      const { suggestions } = data as { suggestions: { coverage: { missing: { reason: string }[] } } }; // as selected
      reasons.push(suggestions.coverage.missing[0]?.reason);
    }
    expect(reasons).toEqual(['FAILED', 'FAILED', 'FAILED', 'BREAKER_OPEN', 'BREAKER_OPEN']);
    expect(owners.sick.requests).toBe(3);
  });

  it('lets a probe through after a while, and closes when it is answered', async () => {
    await using here = await owners.graph(1);
    owners.sick.behaviour = { is: 'status', status: 500 };
    for (let asked = 0; asked < 4; asked++) await here.ask(first(asked + 1));
    owners.sick.behaviour = { is: 'healthy' };
    await expect
      .poll(async () => (await here.ask(first(9))).data, { timeout: 5_000, interval: 20 })
      .toEqual({ suggestions: { coverage: { complete: true, missing: [] } } });
  });
});

describe('reads and commands', () => {
  it('a read is sent a second time when the connection breaks, a command is not', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'cut off' };
    await here.ask(`{ suggestion(id: "${idOf('430223', 1)}") { title } }`);
    expect(owners.sick.requests).toBe(2);
    owners.sick.requests = 0;
    const { errors } = await here.as(
      { identity: staffOf('430223') },
      `mutation { assignSuggestion(input: { id: "${idOf('430223', 3)}", units: [{ unit: "县水利局", role: LEAD }] }) { suggestion { id } } }`,
    );
    expect(owners.sick.requests).toBe(1);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OWNER_FAILED']);
  });

  it('the same question of the same caller is sent once, of another caller twice', async () => {
    await using here = await owners.graph();
    await here.ask(withCoverage);
    owners.sick.requests = 0;
    const alike = `{ suggestions(within: "430223") { ${rows} } }`;
    await Promise.all([here.ask(alike), here.ask(alike), here.ask(alike)]);
    const shared = owners.sick.requests;
    owners.sick.requests = 0;
    await Promise.all(['a', 'b', 'c'].map((subject) => here.as({ identity: staffOf('430223', { subject }) }, alike)));
    expect(shared).toBeLessThan(3);
    expect(owners.sick.requests).toBe(3);
  });
});
