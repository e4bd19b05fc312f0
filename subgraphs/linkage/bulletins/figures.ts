import type { Sql } from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import { withholdSmallCells } from '../../small-cells.ts';
import type { BulletinFigure, BulletinFigures, BulletinFiguresInput, LitigationField } from '../../suggestions/types.ts';

/** What is counted: the records of a place's own organ in a period, both days included, as they stand on a day. */
export interface Period {
  code: JurisdictionCode;
  from: string;
  to: string;
  day: string;
}

/** One statement that counts what an organ keeps: a row for each field with some of the measures, and one without a field for all. */
export type FiguresOf = (period: Period) => Sql;

/** The kinds of figures of a bulletin: what tells of how many records they are, and the measures that are told or withheld together. */
const kinds = [
  { cells: ['transferred', 'registered'], measures: ['transferred', 'registered', 'converted', 'declined'] },
  { cells: ['reversed'], measures: ['reversed'] },
  { cells: ['cases'], measures: ['cases', 'casesFromSuggestions', 'sued', 'closed'] },
  { cells: ['procuratorialSuggestions'], measures: ['procuratorialSuggestions', 'replied', 'overdue'] },
] as const;

/** What a bulletin counts. */
export type BulletinMeasured = (typeof kinds)[number]['measures'][number];

/** One field's figures, or those of all; what is not counted is absent or null. */
type Counted = { readonly field?: LitigationField | null } & { readonly [Each in BulletinMeasured]?: number | null };

/** 小样本. Figures of fewer records are not told to an audience, which may read none of them one by one; as in all statistics. */
const smallCellsBelow = 5;

/** How many fields figures can have. */
const mostFields = 30;

/** 通报数据. The figures of a period, counted in the transaction that keeps them. */
export async function figuresIn(db: Queryable, figuresOf: FiguresOf, period: Period): Promise<BulletinFigures> {
  const rows = await db.rows<Counted>(figuresOf(period));
  return madeOf(
    rows.find(({ field }) => field == null) ?? {},
    rows.filter(({ field }) => field != null),
  );
}

/** The figures as the other organ tells them. Throws BAD_INPUT for what cannot be a count. */
export function figuresTold({ total, byField }: BulletinFiguresInput): BulletinFigures {
  if (byField.length > mostFields) {
    throw refuse('BAD_INPUT', `Figures have at most ${mostFields} fields, but got: ${byField.length}.`);
  }
  const figures = madeOf(total, byField);
  for (const figure of [figures.total, ...figures.byField]) {
    for (const measure of measures) {
      if (Number(figure[measure]) < 0) throw refuse('BAD_INPUT', `A count is 0 or more, but got: ${figure[measure]}.`);
    }
  }
  return figures;
}

/** Figures as they are told to the other organ. */
export function toBeTold({ total, byField }: BulletinFigures): BulletinFiguresInput {
  const bare = (figure: BulletinFigure): BulletinFiguresInput['total'] => ({
    field: figure.field,
    ...Object.fromEntries(measures.map((measure) => [measure, figure[measure]])),
  });
  return { total: bare(total), byField: byField.map(bare) };
}

/**
 * 公布数据. The figures as an audience is told them: of each kind those of fewer than five records are null, and so is the next smallest where only one would be, which
 * the total would give away.
 */
export function figuresForAudience({ total, byField }: BulletinFigures): BulletinFigures {
  const all = [total, ...byField];
  const hidden = kinds.map(({ cells }) => {
    const sized = (figure: BulletinFigure) => ({
      key: figure.field ?? '',
      size: cells.map((cell) => figure[cell]).find(isThere) ?? 0,
    });
    const rule = { cell: 'size', measures: [], ratios: [] };
    const told = withholdSmallCells(byField.map(sized), sized(total), rule, smallCellsBelow);
    return [told.total, ...told.groups].map(({ withheld }) => withheld === 1);
  });
  const [shownTotal = total, ...shown] = all.map((figure, at) => {
    const withheld = kinds.filter((_, kind) => hidden[kind]?.[at] === true);
    const nulls = withheld.flatMap((kind) => kind.measures.map((measure) => [measure, null]));
    return { ...figure, ...Object.fromEntries(nulls), withheld: withheld.length };
  });
  return { total: shownTotal, byField: shown };
}

const measures: readonly BulletinMeasured[] = kinds.flatMap((kind) => [...kind.measures]);

function madeOf(total: Counted, byField: readonly Counted[]): BulletinFigures {
  const figure = (counted: Counted): BulletinFigure => ({
    field: counted.field ?? null,
    ...Object.fromEntries(measures.map((measure) => [measure, counted[measure] ?? null])),
    withheld: 0,
  });
  return { total: figure(total), byField: byField.map(figure) };
}

function isThere(count: number | null | undefined): count is number {
  return count != null;
}
