import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { deputy } from '../deputies/visibility.ts';
import { appointment, electionTerm, electoralDistrict } from '../elections/visibility.ts';
import { clue, conversionReceipt, litigationCase, procuratorialSuggestion } from '../litigation/visibility.ts';
import { conversion, suggestion } from '../suggestions/visibility.ts';
import type { Visibility } from './policy.ts';

/** All tables of who may read what, by the types of records that they speak of. */
export const policies: Readonly<Record<OwnedSubgraph, Readonly<Record<string, Visibility<string, string>>>>> = {
  deputies: { Deputy: deputy },
  suggestions: { Suggestion: suggestion, Conversion: conversion },
  elections: { ElectionTerm: electionTerm, ElectoralDistrict: electoralDistrict, Appointment: appointment },
  litigation: {
    Clue: clue,
    LitigationCase: litigationCase,
    ProcuratorialSuggestion: procuratorialSuggestion,
    ConversionReceipt: conversionReceipt,
  },
};
