import { describe, expect, it } from 'vitest';
import { post } from '../../running-process.ts';
import { type Province, prosecutor, provincial } from './province.ts';

/** Records of all kinds: written, joined across subgraphs, and found by their ids alone. */
export function describeRecords(province: () => Province): void {
  describe('records, across the province', () => {
    it('a deputy’s suggestion is submitted and assigned, end to end', async () => {
      const deputy = await province().as('deputy@430281');
      const staff = await province().as('congress-staff@430281');
      const [, claims = ''] = (deputy.authorization ?? '').split('.');
      const { liandong } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { liandong: { deputies: string[] } }; // what the demo's provider writes
      const leadSponsor = liandong.deputies.find((id) => id.startsWith('430281.'));
      const submitted = await post(
        province().url,
        `mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { suggestion { id state number leadSponsor { id name } } } }`,
        {
          input: {
            requestId: 'the-province',
            jurisdiction: '430281',
            title: '关于整治渠道的建议',
            text: '正文',
            category: 'AGRICULTURE_WATER',
            leadSponsor,
          },
        },
        deputy,
      );
      expect(submitted).toMatchObject({
        data: { submitSuggestion: { suggestion: { state: 'SUBMITTED', number: null, leadSponsor: { id: leadSponsor } } } },
      });
      const { suggestion } = submitted.data.submitSuggestion as { suggestion: { id: string } };
      const assign = `mutation ($input: AssignSuggestionInput!) { assignSuggestion(input: $input) { suggestion { state history { event } assignments { unit role } } } }`;
      const input = {
        id: suggestion.id,
        units: [
          { unit: '市水利局', role: 'LEAD' },
          { unit: '市财政局', role: 'CO' },
        ],
      };
      expect((await post(province().url, assign, { input }, deputy)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await post(province().url, assign, { input }, staff)).data).toEqual({
        assignSuggestion: {
          suggestion: {
            state: 'ASSIGNED',
            history: [{ event: 'SUBMIT' }, { event: 'ACCEPT' }, { event: 'ASSIGN' }],
            assignments: [
              { unit: '市水利局', role: 'LEAD' },
              { unit: '市财政局', role: 'CO' },
            ],
          },
        },
      });
      expect((await post(province().url, assign, { input }, staff)).errors).toMatchObject([
        { extensions: { code: 'WRONG_STATE', state: 'ASSIGNED' } },
      ]);
      const byId = `{ node(id: "${suggestion.id}") { id ... on Suggestion { state } } }`;
      expect((await post(province().url, byId, {}, staff)).data).toEqual({ node: { id: suggestion.id, state: 'ASSIGNED' } });
      // It was not disclosed: to the public it is not there.
      expect((await post(province().url, byId)).data).toEqual({ node: null });
    });

    it('records are joined across subgraphs by their ids', async () => {
      const answers = await Promise.all([
        post(
          province().url,
          `{ suggestions(within: "430281", filter: { level: [COUNTY] }, first: 100) {
            nodes { id leadSponsor { id name district { id name electionTerm { id term } jurisdiction { name } } } jointSponsors { id name } jurisdiction { name } }
          } }`,
          {},
          await province().as('congress-staff@430281'),
        ),
        post(
          province().url,
          `{ conversions(within: "430223", filter: { state: [CONVERTED, DOCUMENTS_COPIED, OUTCOME_COPIED, SPONSOR_TOLD] }, first: 10) {
            nodes { id suggestion { id title } case { id caseNumber jurisdiction { name } } receipt { id state conversion { id } clue { id source } } }
          } }`,
          {},
          await province().as('prosecutor@430200'),
        ),
      ]);
      for (const { errors } of answers) expect(errors).toBeUndefined();
      const data: unknown = Object.assign({}, ...answers.map((answer) => answer.data));
      interface Joined {
        suggestions: {
          nodes: {
            leadSponsor: { district: { electionTerm: object; jurisdiction: object } };
            jointSponsors: { name: string }[];
            jurisdiction: object;
          }[];
        };
        conversions: {
          nodes: {
            id: string;
            suggestion: object;
            case: { jurisdiction: object };
            receipt: { state: string; conversion: { id: string }; clue: object };
          }[];
        };
      }
      const { suggestions, conversions } = data as Joined; // as selected
      expect(suggestions.nodes.length).toBeGreaterThan(0);
      for (const { leadSponsor, jointSponsors, jurisdiction } of suggestions.nodes) {
        expect(jurisdiction).toEqual({ name: '醴陵市' });
        expect(leadSponsor.district).toMatchObject({
          electionTerm: { term: expect.any(Number) as number },
          jurisdiction: { name: '醴陵市' },
        });
        for (const { name } of jointSponsors) expect(name).not.toBe('');
      }
      expect(suggestions.nodes.some(({ jointSponsors }) => jointSponsors.length > 1)).toBe(true);
      expect(conversions.nodes).toHaveLength(10);
      for (const { id, suggestion, case: litigated, receipt } of conversions.nodes) {
        expect(suggestion).toMatchObject({ title: expect.any(String) as string });
        expect(litigated.jurisdiction).toEqual({ name: '攸县' });
        expect(receipt).toMatchObject({ conversion: { id }, clue: { source: 'SUGGESTION' } });
        expect(['CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED']).toContain(receipt.state);
      }
    });

    it('any record is found by its id alone, and an id of nothing is null', async () => {
      // Of each type one that the caller may see.
      const records: Record<string, [subgraph: string, from: string, who: string]> = {
        Deputy: ['deputies', 'deputies', provincial],
        Suggestion: ['suggestions', 'suggestions where assigned_on is not null', provincial],
        Conversion: ['suggestions', 'conversions', prosecutor],
        ElectionTerm: ['elections', 'election_terms', provincial],
        ElectoralDistrict: ['elections', 'electoral_districts', provincial],
        Appointment: ['elections', 'appointments where result_on is not null', provincial],
        Clue: ['litigation', `clues where code like '4302%'`, 'prosecutor@430200'],
        LitigationCase: ['litigation', 'litigation_cases', prosecutor],
        ProcuratorialSuggestion: ['litigation', 'procuratorial_suggestions', prosecutor],
        ConversionReceipt: ['litigation', 'conversion_receipts', prosecutor],
      };
      for (const [type, [subgraph, from, who]] of Object.entries(records)) {
        const [record] = await province().everywhere<{ id: string }>(subgraph, `select id from ${from} order by id limit 1`);
        const query = `query ($id: ID!) { node(id: $id) { __typename id } gone: node(id: "430000.${type}.gone") { id } }`;
        expect(await post(province().url, query, { id: record?.id }, await province().as(who)), type).toMatchObject({
          data: { node: { __typename: type, id: record?.id }, gone: null },
        });
      }
    });
  });
}
