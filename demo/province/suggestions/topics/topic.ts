/** What suggestions are about (代表建议类别). */
export type Category =
  | 'INDUSTRY_TRANSPORT'
  | 'AGRICULTURE_WATER'
  | 'URBAN_ENVIRONMENT'
  | 'EDUCATION_HEALTH'
  | 'FINANCE_TRADE'
  | 'LEGAL_GOVERNANCE'
  | 'SOCIAL_AFFAIRS'
  | 'OTHER';

/** A field of public-interest litigation (公益诉讼领域). */
export type LitigationField =
  | 'ECOLOGY'
  | 'FOOD_DRUG'
  | 'STATE_PROPERTY'
  | 'STATE_LAND'
  | 'HEROES'
  | 'MINORS'
  | 'WORK_SAFETY'
  | 'PERSONAL_INFORMATION'
  | 'FARM_PRODUCE'
  | 'WOMEN'
  | 'ACCESSIBILITY'
  | 'CULTURAL_RELICS'
  | 'OTHER';

/**
 * A pattern of suggestions. Its words hold slots: {地} and {地2} parts of the place, {我} how the congress calls its place (我县), {河} a river of
 * the region, {产} a local produce, {路} a road's number, {数} a small number.
 */
export interface Topic {
  title: string;
  /** The department of a county that handles it. */
  unit: string;
  /** What is wrong. */
  problem: string;
  /** What is asked for. */
  asks: readonly string[];
}
