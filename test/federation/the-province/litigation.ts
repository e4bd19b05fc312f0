import { describe, expect, it } from 'vitest';
import { type Coverage, type Place, type Province, prosecutor, today } from './province.ts';

interface Ratio {
  numerator: number;
  denominator: number;
}

/** What prosecutors ask across the province, against plain SQL on all owners' databases. */
export function describeLitigation(province: () => Province): void {
  describe('public-interest litigation, across the province', () => {
    const rows = <Row extends object>(subgraph: string, statement: string): Promise<Row[]> =>
      province().everywhere<Row>(subgraph, statement);
    const one = async (subgraph: string, statement: string): Promise<Record<string, number>> => {
      const sums: Record<string, number> = {};
      for (const row of await rows<Record<string, string>>(subgraph, statement)) {
        for (const [key, value] of Object.entries(row)) sums[key] = (sums[key] ?? 0) + Number(value);
      }
      return sums;
    };

    it('ConversionFigures: sent, registered, converted and declined, both ways, with both definitions of the rate', async () => {
      interface Figures {
        count: number;
        registered: number;
        converted: number;
        declined: number;
      }
      interface Answer {
        sent: { groups: (Figures & { jurisdiction: Place; conversionRate: Ratio })[]; total: Figures; coverage: Coverage };
        byField: { groups: { field: string; count: number; converted: number }[] };
        reverse: { total: Figures };
        clues: {
          groups: { jurisdiction: Place; count: number; fromSuggestions: number; fromSuggestionsRate: Ratio; withheld: number }[];
          total: { count: number; filed: number; fromSuggestions: number };
        };
        cases: { total: Record<string, number> };
      }
      const { sent, byField, reverse, clues, cases } = await province().run<Answer>('ConversionFigures', {}, prosecutor);
      const converted = `state in ('CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED', 'SPONSOR_TOLD', 'SUBMITTED', 'REPLIED', 'FED_BACK')`;
      const counts = (direction: string): Promise<Record<string, number>> =>
        one(
          'suggestions',
          `select count(*) as count, count(*) filter (where state <> 'SENT') as registered, count(*) filter (where ${converted}) as converted,
             count(*) filter (where state in ('NOT_CONVERTED', 'DECLINED')) as declined
           from conversions where direction = '${direction}'`,
        );
      expect(sent.total).toEqual(await counts('SUGGESTION_TO_CASE'));
      const back = await counts('CASE_TO_SUGGESTION');
      expect(reverse.total).toEqual({ count: back.count, converted: back.converted, declined: back.declined });
      expect(byField.groups.reduce((sum, { count }) => sum + count, 0)).toBe(sent.total.count);
      const youxian = sent.groups.find(({ jurisdiction }) => jurisdiction.code === '430223');
      expect(youxian).toMatchObject({ count: 210, converted: 10, conversionRate: { numerator: 10, denominator: 210 } });

      const all = await one(
        'litigation',
        `select count(*) as count, count(*) filter (where state = 'FILED') as filed, count(*) filter (where source = 'SUGGESTION') as "fromSuggestions" from clues`,
      );
      expect(clues.total).toEqual(all);
      const ofYouxian = clues.groups.find(({ jurisdiction }) => jurisdiction.code === '430223');
      expect(ofYouxian?.fromSuggestions).toBe(10);
      expect(ofYouxian?.fromSuggestionsRate).toMatchObject({ numerator: 10, denominator: ofYouxian?.count });
      expect(cases.total).toEqual(
        await one(
          'litigation',
          `select count(*) as count, count(sued_on) as sued, count(closed_on) as closed, count(*) filter (where due_on < ${today}) as overdue
           from litigation_cases where from_suggestion`,
        ),
      );
    });

    it('SuggestionChanges: a procuratorate takes over the suggestions in its fields, each step once', async () => {
      interface Answer {
        suggestionChanges: {
          cursor: string;
          more: boolean;
          changes: { suggestion: { id: string; litigationField: string | null } }[];
        };
      }
      const told: string[] = [];
      for (let since: string | null = null; ; ) {
        const { suggestionChanges }: Answer = await province().run<Answer>(
          'SuggestionChanges',
          { within: '430223', since, field: ['ECOLOGY', 'WORK_SAFETY'] },
          'prosecutor@430223',
        );
        for (const { suggestion } of suggestionChanges.changes) {
          expect(['ECOLOGY', 'WORK_SAFETY']).toContain(suggestion.litigationField);
          told.push(suggestion.id);
        }
        since = suggestionChanges.cursor;
        if (!suggestionChanges.more) break;
      }
      const steps = await rows<{ id: string }>(
        'suggestions',
        `select record_id as id from history join suggestions on suggestions.id = record_id
         where code = '430223' and litigation_field in ('ECOLOGY', 'WORK_SAFETY') and assigned_on is not null`,
      );
      expect(told.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
      expect(told.length).toBeGreaterThan(100);
    });

    it('CaseOrigins: the suggestion behind a case, how it was handled, and whether its sponsor was satisfied', async () => {
      const [found] = await rows<{ id: string; conversion: string }>(
        'litigation',
        `select case_id as id, conversion_id as conversion from conversion_receipts
         where direction = 'SUGGESTION_TO_CASE' and state = 'OUTCOME_COPIED' and code = '430223' order by id limit 1`,
      );
      interface Answer {
        litigationCase: {
          id: string;
          receipts: {
            conversion: {
              id: string;
              suggestion: { id: string; title: string; assignments: { unit: string }[]; replies: object[] };
            };
          }[];
        };
      }
      const { litigationCase } = await province().run<Answer>('CaseOrigins', { id: found?.id }, 'prosecutor@430223');
      const [receipt] = litigationCase.receipts;
      expect(receipt?.conversion.id).toBe(found?.conversion);
      const [suggestion] = await rows<{ id: string; title: string; units: string[] }>(
        'suggestions',
        `select id, title, (select array_agg(unit order by round, position) from assignments where suggestion_id = suggestions.id) as units
         from suggestions where id = (select suggestion_id from conversions where id = '${found?.conversion}')`,
      );
      expect(receipt?.conversion.suggestion).toMatchObject({ id: suggestion?.id, title: suggestion?.title });
      expect(receipt?.conversion.suggestion.assignments.map(({ unit }) => unit)).toEqual(suggestion?.units);
    });

    it('ProcuratorialSuggestionFigures: issued, replied to in time, and overdue, by city', async () => {
      interface Figures {
        count: number;
        replied: number;
        repliedInTime: number;
        overdue: number;
      }
      interface Answer {
        procuratorialSuggestionStatistics: { groups: (Figures & { jurisdiction: Place; inTimeRate: Ratio })[]; total: Figures };
      }
      const { procuratorialSuggestionStatistics: figures } = await province().run<Answer>(
        'ProcuratorialSuggestionFigures',
        {},
        prosecutor,
      );
      const select = `select count(*) as count, count(replied_on) as replied, count(*) filter (where replied_on <= due_on) as "repliedInTime",
        count(*) filter (where state in ('ISSUED', 'RECEIVED') and due_on < ${today}) as overdue from procuratorial_suggestions`;
      expect(figures.total).toEqual(await one('litigation', select));
      const zhuzhou = figures.groups.find(({ jurisdiction }) => jurisdiction.code === '430200');
      const own = await one('litigation', `${select} where code like '4302%'`);
      expect(zhuzhou).toMatchObject(own);
      expect(zhuzhou?.inTimeRate).toMatchObject({ numerator: own.repliedInTime, denominator: own.count });
    });
  });
}
