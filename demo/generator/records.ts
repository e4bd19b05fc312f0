import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { figures } from './figures.ts';
import type { GeneratorOptions } from './options.ts';
import { appoint } from './appointments.ts';
import { electCongress } from './elections.ts';
import { litigate } from './litigation.ts';
import { type Tables, noRows } from './rows.ts';
import { suggest } from './suggestions.ts';

/**
 * All records of one place's congress and procuratorate. Pure, and the same for the same seed, whichever owner holds the place. Of Anhui
 * only 合肥's appointments are generated, of which a source document tells.
 */
export function recordsOf(code: JurisdictionCode, options: GeneratorOptions): Record<OwnedSubgraph, Tables> {
  const records = {
    deputies: noRows('deputies'),
    suggestions: noRows('suggestions'),
    elections: noRows('elections'),
    litigation: noRows('litigation'),
  };
  if (code === figures.appointments.code) appoint(code, options, records.elections);
  if (!code.startsWith('43') || placeOf(code)?.hasCongress !== true) return records;
  electCongress(code, options, records.elections, records.deputies);
  const screened = suggest(code, options, records.suggestions);
  if (code.length < 9) {
    appoint(code, options, records.elections);
    litigate(code, options, screened, records.suggestions, records.litigation);
  }
  return records;
}
