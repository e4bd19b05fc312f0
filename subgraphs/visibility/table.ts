import { type Reader, type Rule, type Visibility, factTerms, readers } from './policy.ts';

/** The tables of who may read what, as a page that a lawyer can check. */
export function pageOf(policies: Readonly<Record<string, Visibility<string, string>>>): string {
  return `# 谁可以查阅什么 (who may read what)

Made by \`npm run generate\` of the tables in \`subgraphs/*/visibility.ts\`, by which the owners decide. Whoever is named in a column may read the data
of the line, always (是) or under the condition given; several columns may apply to one caller. What is not for a caller is null, or not there
at all.

${Object.entries(readers)
  .map(([reader, told]) => `- \`${reader}\` ${told}`)
  .join('\n')}

${Object.entries(policies).map(tableOf).join('\n')}`;
}

function tableOf([type, policy]: [string, Visibility<string, string>]): string {
  const open = Object.entries(policy.fields).filter(([, rule]) => rule === 'AS_THE_RECORD');
  const lines = [
    ...policy.records.map((rule) => line('记录', rule)),
    ...groupsOf(policy).flatMap(([fields, rules]) =>
      rules.map((rule) => line(fields.map((field) => `\`${field}\``).join(' '), rule)),
    ),
  ];
  const columns = Object.values(readers).map((told) => told.slice(0, told.indexOf('.')));
  return `## ${type}

| 字段 | 数据 | 何时 | ${columns.join(' | ')} |
|---|---|---|${columns.map(() => '---').join('|')}|
${lines.join('\n')}

同记录: ${open.map(([field]) => `\`${field}\``).join(' ')}

统计: ${countsOf(policy)}. 目的: ${policy.purposeOf.length === 0 ? '不需要' : policy.purposeOf.map(nameOf).join('、')}.
`;
}

/** Fields that follow the same rules stand together. */
function groupsOf({ fields }: Visibility<string, string>): [string[], readonly Rule<string>[]][] {
  const groups = new Map<readonly Rule<string>[], string[]>();
  for (const [field, rules] of Object.entries(fields)) {
    if (rules !== 'AS_THE_RECORD') groups.set(rules, [...(groups.get(rules) ?? []), field]);
  }
  return [...groups].map(([rules, names]) => [names, rules]);
}

function line(fields: string, { data, when, readers: may }: Rule<string>): string {
  const cells = (Object.keys(readers) as Reader[]).map((reader) => {
    // keys by the type
    const fact = may[reader] ?? (may.PUBLIC === 'YES' ? 'YES' : undefined);
    return fact === undefined ? '—' : term(fact);
  });
  return `| ${fields} | ${data} | ${term(when)} | ${cells.join(' | ')} |`;
}

function countsOf({ counts, smallCells }: Visibility<string, string>): string {
  const who =
    counts === 'WHAT_THEY_READ'
      ? '所能查阅的'
      : counts.map(({ data, readers: by }) => `${data}: ${(Object.keys(by) as Reader[]).map(nameOf).join('、')}`).join('; '); // keys by the type
  return smallCells === undefined
    ? who
    : `${who}; 少于 ${smallCells.below} 件的只告知${smallCells.shownTo.map(nameOf).join('、')}`;
}

function nameOf(reader: Reader): string {
  const told = readers[reader];
  return told.slice(0, told.indexOf('.'));
}

function term(fact: string): string {
  const told = factTerms[fact];
  if (told === undefined) throw new Error(`The fact ${fact} needs a Chinese term.`);
  return told;
}
