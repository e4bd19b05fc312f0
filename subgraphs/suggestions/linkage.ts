import { bulletinsOf } from '../linkage/bulletins/subject.ts';
import { consultationsOf } from '../linkage/consultations/subject.ts';
import { congressHalf } from '../linkage/halves.ts';
import { liaisonsOf } from '../linkage/liaisons/subject.ts';
import { type Named, elsewhere } from '../linkage/named.ts';
import { platformLinksOf } from '../linkage/platform-links/subject.ts';
import { linkedSupervisionsOf } from '../linkage/supervisions/subject.ts';
import { figuresOfCongress } from './conversions/bulletin-figures.ts';
import { SuggestionStore } from './store.ts';

const named: Named = {
  suggestion: (id, { the }) => the(SuggestionStore).named(id),
  procuratorialSuggestion: elsewhere,
};

/** 双向衔接转化的其他机制: the congress's halves of what it does together with procuratorates. */
export const linkage = [
  linkedSupervisionsOf(congressHalf, named),
  bulletinsOf(congressHalf, figuresOfCongress),
  platformLinksOf(congressHalf),
  consultationsOf(congressHalf, named),
  liaisonsOf(congressHalf),
];
