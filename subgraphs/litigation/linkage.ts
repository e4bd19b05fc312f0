import { bulletinsOf } from '../linkage/bulletins/subject.ts';
import { consultationsOf } from '../linkage/consultations/subject.ts';
import { procuratorateHalf } from '../linkage/halves.ts';
import { liaisonsOf } from '../linkage/liaisons/subject.ts';
import { type Named, elsewhere } from '../linkage/named.ts';
import { platformLinksOf } from '../linkage/platform-links/subject.ts';
import { linkedSupervisionsOf } from '../linkage/supervisions/subject.ts';
import { figuresOfProcuratorate } from './bulletin-figures.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions/procuratorial-suggestions.ts';

const named: Named = {
  suggestion: elsewhere,
  procuratorialSuggestion: (id, { read }) => read(procuratorialSuggestionKind).named(id),
};

/** 双向衔接转化的其他机制: the procuratorate's halves of what it does together with congresses. */
export const linkage = [
  linkedSupervisionsOf(procuratorateHalf, named),
  bulletinsOf(procuratorateHalf, figuresOfProcuratorate),
  platformLinksOf(procuratorateHalf),
  consultationsOf(procuratorateHalf, named),
  liaisonsOf(procuratorateHalf),
];
