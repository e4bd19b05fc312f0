import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, textOf } from '../days.ts';

/** Numbers that run within a year and a kind of document: 攸检行公立〔2025〕12号. */
export function numbering(code: JurisdictionCode): (kind: string, on: Day) => string {
  const name = (placeOf(code)?.name ?? '').replace(/(土家族|苗族|侗族|瑶族)*(自治县|自治州|省|市|县|区)$/, '');
  const short = levelOf(code) === 'PROVINCE' ? '湘' : name;
  const last = new Map<string, number>();
  return (kind, on) => {
    const key = `${kind}〔${textOf(on).slice(0, 4)}〕`;
    const serial = (last.get(key) ?? 0) + 1;
    last.set(key, serial);
    return `${short}检${key}${serial}号`;
  };
}
