import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { post } from '../../running-process.ts';
import { type Coverage, type Place, type Province, operations } from './province.ts';

/** The organs that keep deputies' data: the province and the cities, and the counties with systems of their own. */
const counties = ['430281', '430223', '430523', '430405', '431126'];
const ownerOf = (code: string): string =>
  counties.find((county) => code.startsWith(county)) ?? code.slice(0, Math.min(4, code.length));

/** What a token says of its bearer. */
function claimsOf({ authorization = '' }: Record<string, string>): { organ: { name: string }; deputies: string[] } {
  const [, payload = ''] = authorization.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { liandong: ReturnType<typeof claimsOf> }; // the identity provider's
  return claims.liandong;
}

/** Citizens' opinions through the real gateway: submitted by nobody in particular, asked for by a number, counted over all owners. */
export function describeOpinions(province: () => Province): void {
  const sql = <Each extends object>(statement: string) => province().everywhere<Each>('deputies', statement);

  describe('citizens’ opinions, across the province', () => {
    it('SubmitOpinion, OpinionByReceipt: a citizen without an account follows an opinion of 醴陵市 by its number until it is answered', async () => {
      interface Progress {
        opinionByReceipt: Record<string, unknown> | null;
      }
      const [station] = await sql<{ id: string; name: string }>(
        `select id, name from contact_stations where code = '430281' and state = 'OPEN' order by id limit 1`,
      );
      const input = {
        requestId: 'd1b0d0f2-6d5b-4c3f-9f0a-0000000000aa',
        jurisdiction: '430281',
        channel: 'QR_CODE',
        topic: 'SAFETY',
        text: '山塘边没有护栏。',
        station: station?.id,
        citizen: { name: '欧阳绍棠', phone: '10000004321' },
      };
      const submit = async () =>
        (await province().run<{ submitOpinion: { receipt: string } }>('SubmitOpinion', { input }, null)).submitOpinion;
      const { receipt } = await submit();
      expect(receipt).toMatch(/^430281\.Receipt\./);
      expect(await submit()).toEqual({ receipt });
      const asked = async (number = receipt) =>
        (await province().run<Progress>('OpinionByReceipt', { receipt: number }, null)).opinionByReceipt;
      expect(await asked()).toMatchObject({
        jurisdiction: { code: '430281', name: '醴陵市' },
        station: { name: station?.name },
        state: 'RECEIVED',
        handledBy: null,
        answer: null,
      });

      const staff = await province().as('congress-staff@430281');
      const list =
        '{ citizenOpinions(within: "430281", filter: { state: [RECEIVED] }, first: 1) { nodes { id text maskedCitizen { name phone } citizenId } } }';
      const { data, errors } = await post(province().url, list, {}, staff);
      expect(errors).toBeUndefined();
      const { nodes } = data.citizenOpinions as { nodes: { id: string }[] }; // as selected
      expect(nodes).toEqual([
        { id: expect.any(String), text: input.text, maskedCitizen: { name: '欧**', phone: '*********21' }, citizenId: null },
      ]);
      const id = nodes[0]?.id ?? '';
      const unit = await province().as('handling-unit@430281');
      const deputy = await province().as('deputy@430281');
      for (const [who, name, values] of [
        [staff, 'entrustOpinion', `deputy: "${claimsOf(deputy).deputies[0]}"`],
        [staff, 'assignOpinion', `unit: "${claimsOf(unit).organ.name}"`],
        [unit, 'handleOpinion', 'handling: "加装护栏"'],
        [deputy, 'answerOpinion', 'answer: "护栏已装好。"'],
      ] as const) {
        const step = await post(
          province().url,
          `mutation { ${name}(input: { id: "${id}", ${values} }) { record { state } } }`,
          {},
          who,
        );
        expect(step.errors, name).toBeUndefined();
      }
      const { citizenOpinion } = (await post(province().url, `{ citizenOpinion(id: "${id}") { citizenId } }`, {}, deputy)).data;
      const { citizenId } = citizenOpinion as { citizenId: string }; // as selected
      const told = `{ opinionCitizen(id: "${citizenId}") { name phone } }`;
      expect((await post(province().url, told, {}, deputy)).data).toEqual({ opinionCitizen: input.citizen });
      for (const who of [staff, unit]) expect((await post(province().url, told, {}, who)).data).toEqual({ opinionCitizen: null });
      expect(await asked(receipt.toLowerCase().replace('receipt', 'Receipt'))).toMatchObject({
        state: 'ANSWERED',
        handledBy: claimsOf(unit).organ.name,
        answer: '护栏已装好。',
        publishedOn: null,
      });
      expect(await asked('430281.Receipt.2222-2222-2222-2222-2')).toBeNull();
      const nobody = await post(province().url, `{ citizenOpinion(id: "${id}") { id } node(id: "${receipt}") { id } }`);
      expect(nobody.data).toEqual({ citizenOpinion: null, node: null });
      const sealed = await post(province().url, `{ citizenOpinion(id: "${id}") { citizenId } }`);
      expect(sealed.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(readFileSync(new URL('OpinionByReceipt.graphql', operations), 'utf8')).not.toMatch(/citizen|deputy|history/i);
    });

    it('OpinionFigures: opinions by city, of which an owner’s fewer than five are withheld', async () => {
      interface Answer {
        citizenOpinionStatistics: {
          groups: { jurisdiction: Place; count: number | null; answered: number | null; withheld: number }[];
          total: { count: number | null; withheld: number };
          coverage: Coverage;
        };
      }
      const { groups, total, coverage } = (await province().run<Answer>('OpinionFigures')).citizenOpinionStatistics;
      const rows = await sql<{ code: string; answered: boolean }>(
        'select code, answered_on is not null as answered from citizen_opinions',
      );
      const owners = new Map<string, typeof rows>();
      for (const row of rows) owners.set(ownerOf(row.code), [...(owners.get(ownerOf(row.code)) ?? []), row]);
      const cities = new Map<string, { count: number | null; answered: number | null; withheld: number }>();
      for (const [owner, its] of owners) {
        const before = cities.get(owner.slice(0, 4)) ?? { count: null, answered: null, withheld: 0 };
        const answered = its.filter((row) => row.answered).length;
        cities.set(
          owner.slice(0, 4),
          its.length < 5
            ? { ...before, withheld: before.withheld + 1 }
            : { count: (before.count ?? 0) + its.length, answered: (before.answered ?? 0) + answered, withheld: before.withheld },
        );
      }
      expect(
        new Map(groups.map(({ jurisdiction: { code }, count, answered, withheld }) => [code, { count, answered, withheld }])),
      ).toEqual(new Map([...cities].map(([city, figures]) => [`${city}00`, figures])));
      const told = [...owners.values()].filter(({ length }) => length >= 5);
      expect(told.length).toBeGreaterThan(5);
      expect(total).toMatchObject({ count: told.flat().length, withheld: owners.size - told.length });
      expect(coverage).toMatchObject({ total: 20, answered: 20, complete: true });
    });
  });
}
