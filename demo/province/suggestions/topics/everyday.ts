import { agricultureWaterTopics } from './everyday/agriculture-water.ts';
import { educationHealthTopics } from './everyday/education-health.ts';
import { financeTradeTopics } from './everyday/finance-trade.ts';
import { industryTransportTopics } from './everyday/industry-transport.ts';
import { legalGovernanceTopics } from './everyday/legal-governance.ts';
import { otherTopics } from './everyday/other.ts';
import { socialAffairsTopics } from './everyday/social-affairs.ts';
import { urbanEnvironmentTopics } from './everyday/urban-environment.ts';
import type { Category, Topic } from './topic.ts';

/** The patterns of suggestions that are in no field of public-interest litigation, by category. */
export const everydayTopics: Readonly<Record<Category, readonly Topic[]>> = {
  INDUSTRY_TRANSPORT: industryTransportTopics,
  AGRICULTURE_WATER: agricultureWaterTopics,
  URBAN_ENVIRONMENT: urbanEnvironmentTopics,
  EDUCATION_HEALTH: educationHealthTopics,
  FINANCE_TRADE: financeTradeTopics,
  LEGAL_GOVERNANCE: legalGovernanceTopics,
  SOCIAL_AFFAIRS: socialAffairsTopics,
  OTHER: otherTopics,
};

/** How often a suggestion is in a category. */
export const categoryWeights: readonly (readonly [Category, number])[] = [
  ['INDUSTRY_TRANSPORT', 24],
  ['AGRICULTURE_WATER', 20],
  ['URBAN_ENVIRONMENT', 16],
  ['EDUCATION_HEALTH', 14],
  ['FINANCE_TRADE', 7],
  ['LEGAL_GOVERNANCE', 7],
  ['SOCIAL_AFFAIRS', 9],
  ['OTHER', 3],
];
