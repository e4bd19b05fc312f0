import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind } from 'graphql';
import { composeSupergraph, ourContracts } from './compose.ts';
import { manifestFile, manifestOf, operationsFolder } from './manifest.ts';
import { type OwnedSubgraph, isOwned, ownedSubgraphs, sdlOf, type SubgraphName, supergraphFile } from './subgraphs.ts';

/**
 * Writes what follows from the contract: `schema/supergraph.graphql`, each subgraph's `types.ts` and the manifest of the named operations.
 * With `--check` it writes nothing and fails if any of them is stale.
 */
async function generate(check: boolean): Promise<void> {
  const files = new Map<string, string>([[fileURLToPath(supergraphFile), composeSupergraph(ourContracts())]]);
  for (const name of [...ownedSubgraphs, 'directory'] as const) {
    files.set(fileURLToPath(typesFile(name)), await typesOf(name));
  }
  files.set(fileURLToPath(manifestFile), manifestOf(operationsFolder));
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (check && stale.length > 0) {
    console.error(`Stale, run "npm run generate":\n${stale.map(([file]) => `- ${file}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  for (const [file, text] of stale) writeFileSync(file, text);
  console.log(check ? 'generated files are fresh' : `wrote ${stale.length} of ${files.size} files`);
}

function typesFile(name: SubgraphName): URL {
  return name === 'directory'
    ? new URL('../gateway/directory/types.ts', import.meta.url)
    : new URL(`../subgraphs/${name}/types.ts`, import.meta.url);
}

/** Types whose values inside are rows of a store (`SuggestionRow` for `Suggestion`), each with the file that has it. */
const rows: Record<OwnedSubgraph, Record<string, string>> = {
  deputies: {
    Deputy: './store.ts',
    DutyRecord: './duties/duty-records.ts',
    DutyReport: './duties/duty-reports.ts',
    StudyRecord: './studies/study-records.ts',
    ContactStation: './stations/stations.ts',
    StationSession: './stations/sessions.ts',
    DeputyActivity: './activities/deputy-activities.ts',
    VisitReport: './activities/visit-reports.ts',
    TrainingSession: './activities/training-sessions.ts',
    AssistanceRecord: './activities/assistance-records.ts',
    OpinionDigest: './digests/opinion-digests.ts',
    CitizenOpinion: './opinions/citizen-opinions.ts',
    OpinionCitizen: './opinions/opinion-citizens.ts',
    OpinionProgress: './opinions/progress.ts',
    PilContactPoint: './contact-points/contact-points.ts',
    DeputyDelivery: '../deliveries/deliveries.ts#DeliveryRow',
    Suggestion: './opinions/citizen-opinions.ts',
    NeighbourhoodRole: './neighbourhoods/neighbourhood-roles.ts',
    SpecialSquad: './neighbourhoods/special-squads.ts',
    SentryPost: './neighbourhoods/sentry-posts.ts',
    HazardItem: './neighbourhoods/hazard-items.ts',
    PointsRule: './points/points-rules.ts',
    PointsEntry: './points/points-entries.ts',
    PointsStanding: './points/points-standings.ts',
    DeputyAssessment: './points/assessments.ts',
    ContactAssignment: './contacts/contact-assignments.ts',
    DeputyTeam: './groups/deputy-teams.ts',
    ExpertTeamLink: './expert-links/expert-team-links.ts',
    LeaderContact: './leader-contacts/leader-contacts.ts',
    DeputyPledge: './pledges/deputy-pledges.ts',
    StationGuidance: './guidance/station-guidances.ts',
    StationRules: './guidance/rules.ts',
    GuidanceRule: './guidance/rules.ts',
    StationMatch: './guidance/rules.ts',
    StationAssignment: './station-assignments/station-assignments.ts',
    StationQuota: './guidance/rules.ts',
    StationQuotaPlace: './guidance/rules.ts',
  },
  suggestions: {
    Suggestion: './store.ts',
    Conversion: './conversions/conversions.ts',
    SuggestionChange: '../changes/feed.ts#ChangeRow',
    SuggestionDelivery: '../deliveries/deliveries.ts#DeliveryRow',
    SuggestionWebhook: '../webhooks/webhooks.ts#WebhookRow',
    Deputy: './store.ts',
    FollowUp: './follow-ups/follow-ups.ts',
    Sponsorship: './store.ts',
    HandlingRules: './rules/rules.ts',
    DeadlinePolicy: './rules/rules.ts',
    ReplyScheme: './rules/rules.ts',
    MetricDefinition: './rules/rules.ts',
    KeySupervision: './supervision/key-supervisions.ts',
    JointSupervision: './supervision/joint-supervisions.ts',
    SupervisionAssignment: './supervision/assignments.ts',
    HandlingReview: './hearings/handling-reviews.ts',
    HearingTopic: './hearings/hearing-topics.ts',
    SuggestionFund: './funds/suggestion-funds.ts',
    FundGrant: './funds/fund-grants.ts',
    Motion: './motions/motions.ts',
    MotionSponsorship: './motions/motions.ts',
    DeliberationOpinion: './deliberations/deliberation-opinions.ts',
    AgendaTopic: './agenda-topics/agenda-topics.ts',
    UnitAppraisal: './appraisals/unit-appraisals.ts',
    SuggestionAward: './appraisals/suggestion-awards.ts',
    SponsorRule: './rules/rules.ts',
    LinkedSupervision: '../linkage/supervisions/linked-supervisions.ts',
    Bulletin: '../linkage/bulletins/bulletins.ts',
    PlatformLink: '../linkage/platform-links/platform-links.ts',
    Consultation: '../linkage/consultations/consultations.ts',
    Liaison: '../linkage/liaisons/liaisons.ts',
  },
  elections: { ElectionTerm: './store.ts', ElectoralDistrict: './store.ts', Appointment: './appointments.ts' },
  litigation: {
    Clue: './clues/clues.ts',
    LitigationCase: './cases/cases.ts',
    ProcuratorialSuggestion: './procuratorial-suggestions/procuratorial-suggestions.ts',
    ConversionReceipt: './receipts/receipts.ts',
    ProcuratorateContactPoint: './contact-points/contact-points.ts',
    LitigationRules: './rules/rules.ts',
    LitigationFieldRule: './rules/rules.ts',
    LitigationDeadline: './rules/rules.ts',
    LitigationChange: '../changes/feed.ts#ChangeRow',
    LitigationDelivery: '../deliveries/deliveries.ts#DeliveryRow',
    LitigationWebhook: '../webhooks/webhooks.ts#WebhookRow',
    ProcuratorateLinkedSupervision: '../linkage/supervisions/linked-supervisions.ts#LinkedSupervisionRow',
    ProcuratorateBulletin: '../linkage/bulletins/bulletins.ts#BulletinRow',
    ProcuratoratePlatformLink: '../linkage/platform-links/platform-links.ts#PlatformLinkRow',
    ProcuratorateConsultation: '../linkage/consultations/consultations.ts#ConsultationRow',
    ProcuratorateLiaison: '../linkage/liaisons/liaisons.ts#LiaisonRow',
  },
};

async function typesOf(name: SubgraphName): Promise<string> {
  const mappers: Record<string, string> = {};
  for (const [type, file] of Object.entries(isOwned(name) ? rows[name] : {}))
    mappers[type] = file.includes('#') ? file : `${file}#${type}Row`;
  if (isOwned(name)) mappers.AccessLogEntry = '../access-log/store.ts#AccessLogEntryRow';
  for (const type of sdlOf(name).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !isOwned(name)) continue;
    if (type.name.value.endsWith('Connection')) mappers[type.name.value] = '../page.ts#Page';
    if (type.name.value.endsWith('Statistics')) mappers[type.name.value] = '../statistics.ts#Grouped';
    if (type.name.value.endsWith('Feed')) mappers[type.name.value] = '../changes/feed.ts#Feed';
  }
  const generated = await codegen({
    documents: [],
    filename: 'types.ts',
    schema: sdlOf(name),
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { JurisdictionCode: 'string', Date: 'string', DateTime: 'string' },
      federation: true,
      contextType: name === 'directory' ? '../context.ts#GatewayContext' : '../context.ts#Context',
      mappers,
      skipTypename: true,
    },
  });
  return `// Generated from schema/${name}${isOwned(name) ? '/*' : ''}.graphql by "npm run generate". Do not edit.\n${generated}`;
}

await generate(process.argv.includes('--check'));
