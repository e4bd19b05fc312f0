import { type Place, placeOf } from '../../schema/places.ts';
import { type PlacesQuestion, pageOfPlaces, parentOf, placeOfReference } from './store.ts';

/** 行政区划: places, from the reference data. */
export const resolvers = {
  Query: {
    jurisdiction: (_: unknown, { code }: { code: string }) => placeOf(code) ?? null,
    jurisdictions: (_: unknown, question: PlacesQuestion) => pageOfPlaces(question),
  },
  Jurisdiction: {
    __resolveReference: (reference: { code: string }) => placeOfReference(reference),
    parent: (place: Place) => parentOf(place),
  },
};
