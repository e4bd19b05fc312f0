import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { bulletinsIn } from './bulletins.ts';
import { consultationsIn } from './consultations.ts';
import type { Link } from './conversions.ts';
import { liaisonsIn } from './liaisons.ts';
import type { CaseRows, Halves, Linked } from './courses.ts';
import { linkedSupervisionsIn } from './linked-supervisions.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { platformLinksIn } from './platform-links.ts';
import { random } from '../random.ts';

/** 双向衔接转化的其他机制. What a place's congress and procuratorate do together; the procuratorate's half has the same content as the congress's. */
export function linkageOf(
  code: JurisdictionCode,
  links: readonly Link[],
  litigation: CaseRows,
  options: GeneratorOptions,
): Halves {
  const halves: Halves = {
    congress: {
      linked_supervisions: [],
      consultations: [],
      liaisons: [],
      bulletins: [],
      bulletin_series: [],
      platform_links: [],
      history: [],
    },
    procuratorate: {
      linked_supervisions: [],
      consultations: [],
      liaisons: [],
      bulletins: [],
      bulletin_series: [],
      platform_links: [],
      history: [],
    },
  };
  if (!hasLinkage(code, options)) return halves;
  const linked: Linked = { code, links, litigation, options, horizon: horizonOf(options) };
  linkedSupervisionsIn(linked, halves);
  bulletinsIn(linked, halves);
  platformLinksIn(linked, halves);
  consultationsIn(linked, halves);
  liaisonsIn(linked, halves);
  return halves;
}

/** Whether a place has the mechanism: of Hunan all 14 cities and 120 of 122 counties had by January 2026 (红网); which two had not is not told, so two of the west are taken. */
export function hasLinkage(code: JurisdictionCode, options: GeneratorOptions): boolean {
  return levelOf(code) !== 'TOWNSHIP' && !withoutLinkage(options).has(code);
}

function withoutLinkage({ seed }: GeneratorOptions): ReadonlySet<JurisdictionCode> {
  const counties = placesWithin('4331').filter(({ code, hasCongress }) => levelOf(code) === 'COUNTY' && hasCongress);
  const of = random(seed, 'without linkage');
  const first = of.int(0, counties.length - 1);
  const other = (first + of.int(1, counties.length - 1)) % counties.length;
  return new Set([first, other].flatMap((at) => counties[at]?.code ?? []));
}
