import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Random } from '../random.ts';

/** An ethnic group (民族) that occurs in the data. */
export type Ethnicity = '汉族' | '土家族' | '苗族' | '侗族' | '瑶族' | '白族' | '回族' | '壮族';

type Shares = Readonly<Partial<Record<Ethnicity, number>>>;

/** About how many percent of a place's people belong to which minority; the place with the longest code that starts the home's counts. */
const shares: Readonly<Record<JurisdictionCode, Shares>> = {
  '43': { 土家族: 0.5, 苗族: 0.5, 侗族: 0.3, 瑶族: 0.3, 回族: 0.2, 壮族: 0.1 },
  '4307': { 土家族: 5, 回族: 2 },
  '430726': { 土家族: 55 },
  '4308': { 土家族: 65, 白族: 8, 苗族: 3 },
  '430822': { 土家族: 78, 白族: 12, 苗族: 2 },
  '4305': { 苗族: 4, 瑶族: 1, 侗族: 1, 回族: 1 },
  '430527': { 苗族: 42, 侗族: 10, 瑶族: 4 },
  '430529': { 苗族: 48, 侗族: 8, 瑶族: 2 },
  '4311': { 瑶族: 5, 壮族: 1 },
  '431125': { 瑶族: 45 },
  '431129': { 瑶族: 62, 壮族: 3 },
  '4312': { 侗族: 14, 苗族: 13, 土家族: 5, 瑶族: 1 },
  '431225': { 侗族: 10, 苗族: 30 },
  '431226': { 苗族: 70 },
  '431227': { 侗族: 75, 苗族: 5 },
  '431228': { 侗族: 52, 土家族: 3 },
  '431229': { 苗族: 42, 侗族: 28 },
  '431230': { 侗族: 75, 苗族: 5, 瑶族: 3 },
  '4331': { 土家族: 42, 苗族: 34, 回族: 1 },
};

/** An ethnic group as likely as its share among a place's people. */
export function ethnicityIn(home: JurisdictionCode, of: Random): Ethnicity {
  let left = of.next() * 100;
  for (const [ethnicity, percent] of Object.entries(sharesIn(home)) as [Ethnicity, number][]) {
    left -= percent;
    if (left < 0) return ethnicity;
  }
  return '汉族';
}

function sharesIn(home: JurisdictionCode): Shares {
  for (const length of [6, 4, 2]) {
    const found = shares[home.slice(0, length)];
    if (found !== undefined) return found;
  }
  return {};
}
