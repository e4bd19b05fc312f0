// Generated from schema/directory.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GatewayContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * 行政区划代码. A place's code by GB/T 2260 and the statistical township codes: 6 digits for a province (省), city (市州) or
   * county (县市区), 9 digits for a township (乡镇街道). Clients may also send the short form (`43`, `4302`); answers use the
   * official long form (`430000`, `430200`, `430281`, `430281103`).
   */
  JurisdictionCode: { input: string; output: string; }
  /** 日期. A legal day in Asia/Shanghai, written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** 时间. An instant by RFC 3339, in UTC. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 节点. Anything with a global id of its own. */
export type Node = {
  /** 全局标识. `430281.Suggestion.…`: the place whose organ owns the record, its type, a local part. Opaque and stable for ever. */
  id: Scalars['ID']['output'];
};

/** 行政区划级别. The levels that have people's congresses. */
export type JurisdictionLevel =
  /** 省级. Province. */
  | 'PROVINCE'
  /** 市级. City or autonomous prefecture (市州). */
  | 'CITY'
  /** 县级. County, county-level city or district (县市区). */
  | 'COUNTY'
  /** 乡级. Township, town or street (乡、镇、街道). */
  | 'TOWNSHIP';

/** 排序方向. Which way a list is sorted. */
export type Direction =
  /** 升序. Smallest or earliest first. */
  | 'ASC'
  /** 降序. Largest or latest first. */
  | 'DESC';

/** 分页信息. Where a page stands in the whole list (Relay). */
export type PageInfo = {
  /** 是否还有下一页. Whether rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** 是否有上一页. Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 首行游标. The cursor of the first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** 末行游标. The cursor of the last row, to be sent as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** 比率. Two counts and their quotient. The counts of many owners are added first; the value is computed once, at the end. */
export type Ratio = {
  /** 分子. How many fulfil the condition. */
  numerator: Scalars['Int']['output'];
  /** 分母. How many were counted at all. */
  denominator: Scalars['Int']['output'];
  /** 比值. numerator / denominator, between 0 and 1; null when the denominator is 0. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** 覆盖情况. Which owners are in an answer, and which are missing and why. Selecting it is the consent to a partial answer. */
export type Coverage = {
  /** 应答单位总数. How many owners the question concerns. */
  total: Scalars['Int']['output'];
  /** 已答单位数. How many of them are in the answer. */
  answered: Scalars['Int']['output'];
  /** 是否完整. Whether nobody is missing. */
  complete: Scalars['Boolean']['output'];
  /** 数据时间. The earliest moment at which one of the answers was true; null when nobody answered. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 缺失单位. The owners that are not in the answer, by code. */
  missing: Array<MissingOwner>;
};

/** 缺失单位. An owner that is not in an answer. */
export type MissingOwner = {
  /** 单位. The owner. */
  owner: OwnerName;
  /** 原因. Why it is missing. */
  reason: MissingReason;
  /** 起始时间. Since when it has failed to answer without an answer in between. */
  since: Scalars['DateTime']['output'];
};

/** 数据所有者名称. An owner's place and name. */
export type OwnerName = {
  /** 行政区划代码. The place whose organ it is. */
  code: Scalars['JurisdictionCode']['output'];
  /** 名称. Its name as registered. */
  name: Scalars['String']['output'];
};

/** 缺失原因. Why an owner is not in an answer. */
export type MissingReason =
  /** 超时. It did not answer in its time. */
  | 'TIMEOUT'
  /** 无法连接. No connection, or the connection broke. */
  | 'UNREACHABLE'
  /** 已熔断. It failed too often just now and is not asked again until its breaker lets a probe through. */
  | 'BREAKER_OPEN'
  /** 系统故障. It answered with a server error (HTTP 5xx, or an internal error in GraphQL). */
  | 'FAILED'
  /** 应答无效. Its answer was not what the contract promises: no JSON, cut off, too large, or of the wrong shape. */
  | 'BAD_ANSWER'
  /** 拒绝. It refuses to answer this caller. */
  | 'REFUSED';

/** 公益诉讼领域. The fields in which procuratorates may sue in the public interest, with the law that opens each. */
export type LitigationField =
  /** 生态环境和资源保护. Environment and resources (行政诉讼法 art. 25, 民事诉讼法 art. 58). */
  | 'ECOLOGY'
  /** 食品药品安全. Food and drug safety (行政诉讼法 art. 25, 民事诉讼法 art. 58). */
  | 'FOOD_DRUG'
  /** 国有财产保护. State property (行政诉讼法 art. 25). */
  | 'STATE_PROPERTY'
  /** 国有土地使用权出让. Grants of state land (行政诉讼法 art. 25). */
  | 'STATE_LAND'
  /** 英雄烈士保护. Heroes and martyrs (英雄烈士保护法 art. 25). */
  | 'HEROES'
  /** 未成年人保护. Minors (未成年人保护法 art. 106). */
  | 'MINORS'
  /** 安全生产. Safety at work (安全生产法 art. 74). */
  | 'WORK_SAFETY'
  /** 个人信息保护. Personal information (个人信息保护法 art. 70). */
  | 'PERSONAL_INFORMATION'
  /** 农产品质量安全. Farm produce (农产品质量安全法 art. 79). */
  | 'FARM_PRODUCE'
  /** 妇女权益保障. Women's rights (妇女权益保障法 art. 77). */
  | 'WOMEN'
  /** 无障碍环境建设. Accessibility (无障碍环境建设法 art. 63). */
  | 'ACCESSIBILITY'
  /** 文物保护. Cultural relics (文物保护法 art. 99). */
  | 'CULTURAL_RELICS'
  /** 军人权益保障. Military personnel (军人地位和权益保障法 art. 62). */
  | 'MILITARY'
  /** 反垄断. Competition; civil cases of procuratorates of cities and above (反垄断法 art. 60). */
  | 'ANTI_MONOPOLY'
  /** 反电信网络诈骗. Telecom fraud (反电信网络诈骗法 art. 47). */
  | 'TELECOM_FRAUD'
  /** 海洋环境保护. The sea (海洋环境保护法 art. 114). */
  | 'MARINE'
  /** 农村集体经济组织. Rural collectives (农村集体经济组织法 art. 56). */
  | 'RURAL_COLLECTIVE'
  /** 矿产资源. Minerals (矿产资源法 art. 74). */
  | 'MINERALS'
  /** 民族团结进步. Unity of ethnic groups (民族团结进步促进法 2026 art. 54). */
  | 'ETHNIC_UNITY'
  /** 其他. Another field. */
  | 'OTHER'
  /** 待查明. Not known yet: of clues, never of cases. */
  | 'UNKNOWN';

/** 衔接转化方向. Which way a conversion goes. */
export type ConversionDirection =
  /** 代表建议转公益诉讼. From a suggestion to a case. */
  | 'SUGGESTION_TO_CASE'
  /** 检察建议转代表建议. From a procuratorial suggestion to a deputies' suggestion. */
  | 'CASE_TO_SUGGESTION';

export type Query = {
  /** 按标识查询. The record with this global id, asked from its owner; null when there is none. */
  node?: Maybe<Node>;
  /** 数据所有者. The owners whose answers concern `within`: the one that answers for it and all below, by code and subgraph. */
  owners?: Maybe<OwnerConnection>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersArgs = {
  within: Scalars['JurisdictionCode']['input'];
  subgraph?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 数据所有者. An organ's own system: who answers for one kind of data of one place. */
export type Owner = {
  /** 行政区划代码. The place whose organ it is; it answers for every place below it that has no system of its own. */
  code: Scalars['JurisdictionCode']['output'];
  /** 名称. The organ's name as registered. */
  name: Scalars['String']['output'];
  /** 子图. The kind of data. */
  subgraph: Scalars['String']['output'];
  /** 行政区划. The place. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. As seen from this gateway. */
  state: OwnerState;
  /** 应答耗时. Milliseconds of its last answer; null before the first. */
  latencyMs?: Maybe<Scalars['Int']['output']>;
  /** 最近应答时间. When it last answered; null before the first. */
  lastAnsweredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近错误. What went wrong last; null when nothing ever did. */
  lastError?: Maybe<OwnerError>;
};

/** 数据所有者错误. What went wrong with an owner. */
export type OwnerError = {
  /** 原因. The kind of failure. */
  reason: MissingReason;
  /** 说明. In words, without hosts or stacks. */
  message: Scalars['String']['output'];
  /** 时间. When it happened last. */
  at: Scalars['DateTime']['output'];
};

/** 数据所有者状态. Whether an owner answers. */
export type OwnerState =
  /** 正常. Its last answer was good. */
  | 'UP'
  /** 故障. Its last answer failed. */
  | 'DOWN'
  /** 未知. It has not been asked yet. */
  | 'UNKNOWN';

/** 数据所有者分页. A page of owners. */
export type OwnerConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<OwnerEdge>;
  /** 数据所有者. The rows. */
  nodes: Array<Owner>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many owners there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** 数据所有者边. An owner and its cursor. */
export type OwnerEdge = {
  /** 游标. The row's place in the list. */
  cursor: Scalars['String']['output'];
  /** 数据所有者. The owner. */
  node: Owner;
};

export type Jurisdiction = {
  code: Scalars['JurisdictionCode']['output'];
};

export type Deputy = Node & {
  id: Scalars['ID']['output'];
};

export type Suggestion = Node & {
  id: Scalars['ID']['output'];
};

export type Conversion = Node & {
  id: Scalars['ID']['output'];
};

export type SuggestionDelivery = Node & {
  id: Scalars['ID']['output'];
};

export type LitigationDelivery = Node & {
  id: Scalars['ID']['output'];
};

export type ElectionTerm = Node & {
  id: Scalars['ID']['output'];
};

export type ElectoralDistrict = Node & {
  id: Scalars['ID']['output'];
};

export type Appointment = Node & {
  id: Scalars['ID']['output'];
};

export type Clue = Node & {
  id: Scalars['ID']['output'];
};

export type LitigationCase = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorialSuggestion = Node & {
  id: Scalars['ID']['output'];
};

export type ConversionReceipt = Node & {
  id: Scalars['ID']['output'];
};

export type DeputyDelivery = Node & {
  id: Scalars['ID']['output'];
};

export type PilContactPoint = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorateContactPoint = Node & {
  id: Scalars['ID']['output'];
};

export type LinkedSupervision = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorateLinkedSupervision = Node & {
  id: Scalars['ID']['output'];
};

export type Bulletin = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorateBulletin = Node & {
  id: Scalars['ID']['output'];
};

export type PlatformLink = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratoratePlatformLink = Node & {
  id: Scalars['ID']['output'];
};

export type Consultation = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorateConsultation = Node & {
  id: Scalars['ID']['output'];
};

export type Liaison = Node & {
  id: Scalars['ID']['output'];
};

export type ProcuratorateLiaison = Node & {
  id: Scalars['ID']['output'];
};

export type DutyRecord = Node & {
  id: Scalars['ID']['output'];
};

export type DutyReport = Node & {
  id: Scalars['ID']['output'];
};

export type PointsRule = Node & {
  id: Scalars['ID']['output'];
};

export type PointsEntry = Node & {
  id: Scalars['ID']['output'];
};

export type PointsStanding = Node & {
  id: Scalars['ID']['output'];
};

export type DeputyAssessment = Node & {
  id: Scalars['ID']['output'];
};

export type DeputyActivity = Node & {
  id: Scalars['ID']['output'];
};

export type VisitReport = Node & {
  id: Scalars['ID']['output'];
};

export type TrainingSession = Node & {
  id: Scalars['ID']['output'];
};

export type AssistanceRecord = Node & {
  id: Scalars['ID']['output'];
};

export type OpinionDigest = Node & {
  id: Scalars['ID']['output'];
};

export type CitizenOpinion = Node & {
  id: Scalars['ID']['output'];
};

export type OpinionCitizen = Node & {
  id: Scalars['ID']['output'];
};

export type NeighbourhoodRole = Node & {
  id: Scalars['ID']['output'];
};

export type SpecialSquad = Node & {
  id: Scalars['ID']['output'];
};

export type SentryPost = Node & {
  id: Scalars['ID']['output'];
};

export type HazardItem = Node & {
  id: Scalars['ID']['output'];
};

export type FollowUp = Node & {
  id: Scalars['ID']['output'];
};

export type KeySupervision = Node & {
  id: Scalars['ID']['output'];
};

export type JointSupervision = Node & {
  id: Scalars['ID']['output'];
};

export type SupervisionAssignment = Node & {
  id: Scalars['ID']['output'];
};

export type HandlingReview = Node & {
  id: Scalars['ID']['output'];
};

export type HearingTopic = Node & {
  id: Scalars['ID']['output'];
};

export type SuggestionFund = Node & {
  id: Scalars['ID']['output'];
};

export type FundGrant = Node & {
  id: Scalars['ID']['output'];
};

export type ContactStation = Node & {
  id: Scalars['ID']['output'];
};

export type StationSession = Node & {
  id: Scalars['ID']['output'];
};

export type DeputyTeam = Node & {
  id: Scalars['ID']['output'];
};

export type ContactAssignment = Node & {
  id: Scalars['ID']['output'];
};

export type StudyRecord = Node & {
  id: Scalars['ID']['output'];
};

export type StationAssignment = Node & {
  id: Scalars['ID']['output'];
};

export type ExpertTeamLink = Node & {
  id: Scalars['ID']['output'];
};

export type DeputyPledge = Node & {
  id: Scalars['ID']['output'];
};

export type StationGuidance = Node & {
  id: Scalars['ID']['output'];
};

export type LeaderContact = Node & {
  id: Scalars['ID']['output'];
};

export type UnitAppraisal = Node & {
  id: Scalars['ID']['output'];
};

export type SuggestionAward = Node & {
  id: Scalars['ID']['output'];
};

export type Motion = Node & {
  id: Scalars['ID']['output'];
};

export type DeliberationOpinion = Node & {
  id: Scalars['ID']['output'];
};

export type AgendaTopic = Node & {
  id: Scalars['ID']['output'];
};

export type SuggestionWebhook = Node & {
  id: Scalars['ID']['output'];
};

export type LitigationWebhook = Node & {
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Deputy )
    | ( Suggestion )
    | ( Conversion )
    | ( SuggestionDelivery )
    | ( LitigationDelivery )
    | ( ElectionTerm )
    | ( ElectoralDistrict )
    | ( Appointment )
    | ( Clue )
    | ( LitigationCase )
    | ( ProcuratorialSuggestion )
    | ( ConversionReceipt )
    | ( DeputyDelivery )
    | ( PilContactPoint )
    | ( ProcuratorateContactPoint )
    | ( LinkedSupervision )
    | ( ProcuratorateLinkedSupervision )
    | ( Bulletin )
    | ( ProcuratorateBulletin )
    | ( PlatformLink )
    | ( ProcuratoratePlatformLink )
    | ( Consultation )
    | ( ProcuratorateConsultation )
    | ( Liaison )
    | ( ProcuratorateLiaison )
    | ( DutyRecord )
    | ( DutyReport )
    | ( PointsRule )
    | ( PointsEntry )
    | ( PointsStanding )
    | ( DeputyAssessment )
    | ( DeputyActivity )
    | ( VisitReport )
    | ( TrainingSession )
    | ( AssistanceRecord )
    | ( OpinionDigest )
    | ( CitizenOpinion )
    | ( OpinionCitizen )
    | ( NeighbourhoodRole )
    | ( SpecialSquad )
    | ( SentryPost )
    | ( HazardItem )
    | ( FollowUp )
    | ( KeySupervision )
    | ( JointSupervision )
    | ( SupervisionAssignment )
    | ( HandlingReview )
    | ( HearingTopic )
    | ( SuggestionFund )
    | ( FundGrant )
    | ( ContactStation )
    | ( StationSession )
    | ( DeputyTeam )
    | ( ContactAssignment )
    | ( StudyRecord )
    | ( StationAssignment )
    | ( ExpertTeamLink )
    | ( DeputyPledge )
    | ( StationGuidance )
    | ( LeaderContact )
    | ( UnitAppraisal )
    | ( SuggestionAward )
    | ( Motion )
    | ( DeliberationOpinion )
    | ( AgendaTopic )
    | ( SuggestionWebhook )
    | ( LitigationWebhook )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  JurisdictionCode: ResolverTypeWrapper<Scalars['JurisdictionCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  JurisdictionLevel: JurisdictionLevel;
  Direction: Direction;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Coverage: ResolverTypeWrapper<Coverage>;
  MissingOwner: ResolverTypeWrapper<MissingOwner>;
  OwnerName: ResolverTypeWrapper<OwnerName>;
  MissingReason: MissingReason;
  LitigationField: LitigationField;
  ConversionDirection: ConversionDirection;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Owner: ResolverTypeWrapper<Owner>;
  OwnerError: ResolverTypeWrapper<OwnerError>;
  OwnerState: OwnerState;
  OwnerConnection: ResolverTypeWrapper<OwnerConnection>;
  OwnerEdge: ResolverTypeWrapper<OwnerEdge>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  Deputy: ResolverTypeWrapper<Deputy>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  Conversion: ResolverTypeWrapper<Conversion>;
  SuggestionDelivery: ResolverTypeWrapper<SuggestionDelivery>;
  LitigationDelivery: ResolverTypeWrapper<LitigationDelivery>;
  ElectionTerm: ResolverTypeWrapper<ElectionTerm>;
  ElectoralDistrict: ResolverTypeWrapper<ElectoralDistrict>;
  Appointment: ResolverTypeWrapper<Appointment>;
  Clue: ResolverTypeWrapper<Clue>;
  LitigationCase: ResolverTypeWrapper<LitigationCase>;
  ProcuratorialSuggestion: ResolverTypeWrapper<ProcuratorialSuggestion>;
  ConversionReceipt: ResolverTypeWrapper<ConversionReceipt>;
  DeputyDelivery: ResolverTypeWrapper<DeputyDelivery>;
  PilContactPoint: ResolverTypeWrapper<PilContactPoint>;
  ProcuratorateContactPoint: ResolverTypeWrapper<ProcuratorateContactPoint>;
  LinkedSupervision: ResolverTypeWrapper<LinkedSupervision>;
  ProcuratorateLinkedSupervision: ResolverTypeWrapper<ProcuratorateLinkedSupervision>;
  Bulletin: ResolverTypeWrapper<Bulletin>;
  ProcuratorateBulletin: ResolverTypeWrapper<ProcuratorateBulletin>;
  PlatformLink: ResolverTypeWrapper<PlatformLink>;
  ProcuratoratePlatformLink: ResolverTypeWrapper<ProcuratoratePlatformLink>;
  Consultation: ResolverTypeWrapper<Consultation>;
  ProcuratorateConsultation: ResolverTypeWrapper<ProcuratorateConsultation>;
  Liaison: ResolverTypeWrapper<Liaison>;
  ProcuratorateLiaison: ResolverTypeWrapper<ProcuratorateLiaison>;
  DutyRecord: ResolverTypeWrapper<DutyRecord>;
  DutyReport: ResolverTypeWrapper<DutyReport>;
  PointsRule: ResolverTypeWrapper<PointsRule>;
  PointsEntry: ResolverTypeWrapper<PointsEntry>;
  PointsStanding: ResolverTypeWrapper<PointsStanding>;
  DeputyAssessment: ResolverTypeWrapper<DeputyAssessment>;
  DeputyActivity: ResolverTypeWrapper<DeputyActivity>;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  TrainingSession: ResolverTypeWrapper<TrainingSession>;
  AssistanceRecord: ResolverTypeWrapper<AssistanceRecord>;
  OpinionDigest: ResolverTypeWrapper<OpinionDigest>;
  CitizenOpinion: ResolverTypeWrapper<CitizenOpinion>;
  OpinionCitizen: ResolverTypeWrapper<OpinionCitizen>;
  NeighbourhoodRole: ResolverTypeWrapper<NeighbourhoodRole>;
  SpecialSquad: ResolverTypeWrapper<SpecialSquad>;
  SentryPost: ResolverTypeWrapper<SentryPost>;
  HazardItem: ResolverTypeWrapper<HazardItem>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  KeySupervision: ResolverTypeWrapper<KeySupervision>;
  JointSupervision: ResolverTypeWrapper<JointSupervision>;
  SupervisionAssignment: ResolverTypeWrapper<SupervisionAssignment>;
  HandlingReview: ResolverTypeWrapper<HandlingReview>;
  HearingTopic: ResolverTypeWrapper<HearingTopic>;
  SuggestionFund: ResolverTypeWrapper<SuggestionFund>;
  FundGrant: ResolverTypeWrapper<FundGrant>;
  ContactStation: ResolverTypeWrapper<ContactStation>;
  StationSession: ResolverTypeWrapper<StationSession>;
  DeputyTeam: ResolverTypeWrapper<DeputyTeam>;
  ContactAssignment: ResolverTypeWrapper<ContactAssignment>;
  StudyRecord: ResolverTypeWrapper<StudyRecord>;
  StationAssignment: ResolverTypeWrapper<StationAssignment>;
  ExpertTeamLink: ResolverTypeWrapper<ExpertTeamLink>;
  DeputyPledge: ResolverTypeWrapper<DeputyPledge>;
  StationGuidance: ResolverTypeWrapper<StationGuidance>;
  LeaderContact: ResolverTypeWrapper<LeaderContact>;
  UnitAppraisal: ResolverTypeWrapper<UnitAppraisal>;
  SuggestionAward: ResolverTypeWrapper<SuggestionAward>;
  Motion: ResolverTypeWrapper<Motion>;
  DeliberationOpinion: ResolverTypeWrapper<DeliberationOpinion>;
  AgendaTopic: ResolverTypeWrapper<AgendaTopic>;
  SuggestionWebhook: ResolverTypeWrapper<SuggestionWebhook>;
  LitigationWebhook: ResolverTypeWrapper<LitigationWebhook>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  JurisdictionCode: Scalars['JurisdictionCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Ratio: Ratio;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Coverage: Coverage;
  MissingOwner: MissingOwner;
  OwnerName: OwnerName;
  Query: Record<PropertyKey, never>;
  Owner: Owner;
  OwnerError: OwnerError;
  OwnerConnection: OwnerConnection;
  OwnerEdge: OwnerEdge;
  Jurisdiction: Jurisdiction;
  Deputy: Deputy;
  Suggestion: Suggestion;
  Conversion: Conversion;
  SuggestionDelivery: SuggestionDelivery;
  LitigationDelivery: LitigationDelivery;
  ElectionTerm: ElectionTerm;
  ElectoralDistrict: ElectoralDistrict;
  Appointment: Appointment;
  Clue: Clue;
  LitigationCase: LitigationCase;
  ProcuratorialSuggestion: ProcuratorialSuggestion;
  ConversionReceipt: ConversionReceipt;
  DeputyDelivery: DeputyDelivery;
  PilContactPoint: PilContactPoint;
  ProcuratorateContactPoint: ProcuratorateContactPoint;
  LinkedSupervision: LinkedSupervision;
  ProcuratorateLinkedSupervision: ProcuratorateLinkedSupervision;
  Bulletin: Bulletin;
  ProcuratorateBulletin: ProcuratorateBulletin;
  PlatformLink: PlatformLink;
  ProcuratoratePlatformLink: ProcuratoratePlatformLink;
  Consultation: Consultation;
  ProcuratorateConsultation: ProcuratorateConsultation;
  Liaison: Liaison;
  ProcuratorateLiaison: ProcuratorateLiaison;
  DutyRecord: DutyRecord;
  DutyReport: DutyReport;
  PointsRule: PointsRule;
  PointsEntry: PointsEntry;
  PointsStanding: PointsStanding;
  DeputyAssessment: DeputyAssessment;
  DeputyActivity: DeputyActivity;
  VisitReport: VisitReport;
  TrainingSession: TrainingSession;
  AssistanceRecord: AssistanceRecord;
  OpinionDigest: OpinionDigest;
  CitizenOpinion: CitizenOpinion;
  OpinionCitizen: OpinionCitizen;
  NeighbourhoodRole: NeighbourhoodRole;
  SpecialSquad: SpecialSquad;
  SentryPost: SentryPost;
  HazardItem: HazardItem;
  FollowUp: FollowUp;
  KeySupervision: KeySupervision;
  JointSupervision: JointSupervision;
  SupervisionAssignment: SupervisionAssignment;
  HandlingReview: HandlingReview;
  HearingTopic: HearingTopic;
  SuggestionFund: SuggestionFund;
  FundGrant: FundGrant;
  ContactStation: ContactStation;
  StationSession: StationSession;
  DeputyTeam: DeputyTeam;
  ContactAssignment: ContactAssignment;
  StudyRecord: StudyRecord;
  StationAssignment: StationAssignment;
  ExpertTeamLink: ExpertTeamLink;
  DeputyPledge: DeputyPledge;
  StationGuidance: StationGuidance;
  LeaderContact: LeaderContact;
  UnitAppraisal: UnitAppraisal;
  SuggestionAward: SuggestionAward;
  Motion: Motion;
  DeliberationOpinion: DeliberationOpinion;
  AgendaTopic: AgendaTopic;
  SuggestionWebhook: SuggestionWebhook;
  LitigationWebhook: LitigationWebhook;
};

export interface JurisdictionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JurisdictionCode'], any> {
  name: 'JurisdictionCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Deputy' | 'Suggestion' | 'Conversion' | 'SuggestionDelivery' | 'LitigationDelivery' | 'ElectionTerm' | 'ElectoralDistrict' | 'Appointment' | 'Clue' | 'LitigationCase' | 'ProcuratorialSuggestion' | 'ConversionReceipt' | 'DeputyDelivery' | 'PilContactPoint' | 'ProcuratorateContactPoint' | 'LinkedSupervision' | 'ProcuratorateLinkedSupervision' | 'Bulletin' | 'ProcuratorateBulletin' | 'PlatformLink' | 'ProcuratoratePlatformLink' | 'Consultation' | 'ProcuratorateConsultation' | 'Liaison' | 'ProcuratorateLiaison' | 'DutyRecord' | 'DutyReport' | 'PointsRule' | 'PointsEntry' | 'PointsStanding' | 'DeputyAssessment' | 'DeputyActivity' | 'VisitReport' | 'TrainingSession' | 'AssistanceRecord' | 'OpinionDigest' | 'CitizenOpinion' | 'OpinionCitizen' | 'NeighbourhoodRole' | 'SpecialSquad' | 'SentryPost' | 'HazardItem' | 'FollowUp' | 'KeySupervision' | 'JointSupervision' | 'SupervisionAssignment' | 'HandlingReview' | 'HearingTopic' | 'SuggestionFund' | 'FundGrant' | 'ContactStation' | 'StationSession' | 'DeputyTeam' | 'ContactAssignment' | 'StudyRecord' | 'StationAssignment' | 'ExpertTeamLink' | 'DeputyPledge' | 'StationGuidance' | 'LeaderContact' | 'UnitAppraisal' | 'SuggestionAward' | 'Motion' | 'DeliberationOpinion' | 'AgendaTopic' | 'SuggestionWebhook' | 'LitigationWebhook', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatioResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingOwner']>, ParentType, ContextType>;
};

export type MissingOwnerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MissingOwner'] = ResolversParentTypes['MissingOwner']> = {
  owner?: Resolver<ResolversTypes['OwnerName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnerNameResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OwnerName'] = ResolversParentTypes['OwnerName']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  owners?: Resolver<Maybe<ResolversTypes['OwnerConnection']>, ParentType, ContextType, RequireFields<QueryOwnersArgs, 'within' | 'first'>>;
};

export type OwnerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnerState'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastAnsweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['OwnerError']>, ParentType, ContextType>;
};

export type OwnerErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OwnerError'] = ResolversParentTypes['OwnerError']> = {
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnerConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OwnerConnection'] = ResolversParentTypes['OwnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnerEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OwnerEdge'] = ResolversParentTypes['OwnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Owner'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionDeliveryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SuggestionDelivery'] = ResolversParentTypes['SuggestionDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LitigationDeliveryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LitigationDelivery'] = ResolversParentTypes['LitigationDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectionTermResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ElectionTerm'] = ResolversParentTypes['ElectionTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectoralDistrictResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ElectoralDistrict'] = ResolversParentTypes['ElectoralDistrict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClueResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LitigationCaseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LitigationCase'] = ResolversParentTypes['LitigationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorialSuggestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorialSuggestion'] = ResolversParentTypes['ProcuratorialSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionReceiptResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConversionReceipt'] = ResolversParentTypes['ConversionReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyDeliveryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeputyDelivery'] = ResolversParentTypes['DeputyDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilContactPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PilContactPoint'] = ResolversParentTypes['PilContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateContactPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorateContactPoint'] = ResolversParentTypes['ProcuratorateContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedSupervisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LinkedSupervision'] = ResolversParentTypes['LinkedSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervision'] = ResolversParentTypes['ProcuratorateLinkedSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateBulletinResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorateBulletin'] = ResolversParentTypes['ProcuratorateBulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlatformLink'] = ResolversParentTypes['PlatformLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratoratePlatformLink'] = ResolversParentTypes['ProcuratoratePlatformLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateConsultationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorateConsultation'] = ResolversParentTypes['ProcuratorateConsultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateLiaisonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProcuratorateLiaison'] = ResolversParentTypes['ProcuratorateLiaison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyRecord'] = ResolversParentTypes['DutyRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyReport'] = ResolversParentTypes['DutyReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PointsRule'] = ResolversParentTypes['PointsRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsStandingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PointsStanding'] = ResolversParentTypes['PointsStanding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyAssessmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeputyAssessment'] = ResolversParentTypes['DeputyAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyActivityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeputyActivity'] = ResolversParentTypes['DeputyActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AssistanceRecord'] = ResolversParentTypes['AssistanceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionDigestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionDigest'] = ResolversParentTypes['OpinionDigest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenOpinionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CitizenOpinion'] = ResolversParentTypes['CitizenOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionCitizenResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionCitizen'] = ResolversParentTypes['OpinionCitizen']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodRoleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NeighbourhoodRole'] = ResolversParentTypes['NeighbourhoodRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialSquadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SpecialSquad'] = ResolversParentTypes['SpecialSquad']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentryPostResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SentryPost'] = ResolversParentTypes['SentryPost']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HazardItemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HazardItem'] = ResolversParentTypes['HazardItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeySupervisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['KeySupervision'] = ResolversParentTypes['KeySupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointSupervisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JointSupervision'] = ResolversParentTypes['JointSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionAssignmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionAssignment'] = ResolversParentTypes['SupervisionAssignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingReviewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HandlingReview'] = ResolversParentTypes['HandlingReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HearingTopicResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HearingTopic'] = ResolversParentTypes['HearingTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionFundResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SuggestionFund'] = ResolversParentTypes['SuggestionFund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundGrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundGrant'] = ResolversParentTypes['FundGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactStationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactStation'] = ResolversParentTypes['ContactStation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationSessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StationSession'] = ResolversParentTypes['StationSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyTeamResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeputyTeam'] = ResolversParentTypes['DeputyTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAssignmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactAssignment'] = ResolversParentTypes['ContactAssignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StudyRecord'] = ResolversParentTypes['StudyRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationAssignmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StationAssignment'] = ResolversParentTypes['StationAssignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertTeamLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExpertTeamLink'] = ResolversParentTypes['ExpertTeamLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyPledgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeputyPledge'] = ResolversParentTypes['DeputyPledge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationGuidanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StationGuidance'] = ResolversParentTypes['StationGuidance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderContactResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LeaderContact'] = ResolversParentTypes['LeaderContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAppraisalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnitAppraisal'] = ResolversParentTypes['UnitAppraisal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionAwardResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SuggestionAward'] = ResolversParentTypes['SuggestionAward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliberationOpinionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliberationOpinion'] = ResolversParentTypes['DeliberationOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaTopicResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaTopic'] = ResolversParentTypes['AgendaTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionWebhookResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SuggestionWebhook'] = ResolversParentTypes['SuggestionWebhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LitigationWebhookResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LitigationWebhook'] = ResolversParentTypes['LitigationWebhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  JurisdictionCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  MissingOwner?: MissingOwnerResolvers<ContextType>;
  OwnerName?: OwnerNameResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnerError?: OwnerErrorResolvers<ContextType>;
  OwnerConnection?: OwnerConnectionResolvers<ContextType>;
  OwnerEdge?: OwnerEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  SuggestionDelivery?: SuggestionDeliveryResolvers<ContextType>;
  LitigationDelivery?: LitigationDeliveryResolvers<ContextType>;
  ElectionTerm?: ElectionTermResolvers<ContextType>;
  ElectoralDistrict?: ElectoralDistrictResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Clue?: ClueResolvers<ContextType>;
  LitigationCase?: LitigationCaseResolvers<ContextType>;
  ProcuratorialSuggestion?: ProcuratorialSuggestionResolvers<ContextType>;
  ConversionReceipt?: ConversionReceiptResolvers<ContextType>;
  DeputyDelivery?: DeputyDeliveryResolvers<ContextType>;
  PilContactPoint?: PilContactPointResolvers<ContextType>;
  ProcuratorateContactPoint?: ProcuratorateContactPointResolvers<ContextType>;
  LinkedSupervision?: LinkedSupervisionResolvers<ContextType>;
  ProcuratorateLinkedSupervision?: ProcuratorateLinkedSupervisionResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  ProcuratorateBulletin?: ProcuratorateBulletinResolvers<ContextType>;
  PlatformLink?: PlatformLinkResolvers<ContextType>;
  ProcuratoratePlatformLink?: ProcuratoratePlatformLinkResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ProcuratorateConsultation?: ProcuratorateConsultationResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  ProcuratorateLiaison?: ProcuratorateLiaisonResolvers<ContextType>;
  DutyRecord?: DutyRecordResolvers<ContextType>;
  DutyReport?: DutyReportResolvers<ContextType>;
  PointsRule?: PointsRuleResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsStanding?: PointsStandingResolvers<ContextType>;
  DeputyAssessment?: DeputyAssessmentResolvers<ContextType>;
  DeputyActivity?: DeputyActivityResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  AssistanceRecord?: AssistanceRecordResolvers<ContextType>;
  OpinionDigest?: OpinionDigestResolvers<ContextType>;
  CitizenOpinion?: CitizenOpinionResolvers<ContextType>;
  OpinionCitizen?: OpinionCitizenResolvers<ContextType>;
  NeighbourhoodRole?: NeighbourhoodRoleResolvers<ContextType>;
  SpecialSquad?: SpecialSquadResolvers<ContextType>;
  SentryPost?: SentryPostResolvers<ContextType>;
  HazardItem?: HazardItemResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  KeySupervision?: KeySupervisionResolvers<ContextType>;
  JointSupervision?: JointSupervisionResolvers<ContextType>;
  SupervisionAssignment?: SupervisionAssignmentResolvers<ContextType>;
  HandlingReview?: HandlingReviewResolvers<ContextType>;
  HearingTopic?: HearingTopicResolvers<ContextType>;
  SuggestionFund?: SuggestionFundResolvers<ContextType>;
  FundGrant?: FundGrantResolvers<ContextType>;
  ContactStation?: ContactStationResolvers<ContextType>;
  StationSession?: StationSessionResolvers<ContextType>;
  DeputyTeam?: DeputyTeamResolvers<ContextType>;
  ContactAssignment?: ContactAssignmentResolvers<ContextType>;
  StudyRecord?: StudyRecordResolvers<ContextType>;
  StationAssignment?: StationAssignmentResolvers<ContextType>;
  ExpertTeamLink?: ExpertTeamLinkResolvers<ContextType>;
  DeputyPledge?: DeputyPledgeResolvers<ContextType>;
  StationGuidance?: StationGuidanceResolvers<ContextType>;
  LeaderContact?: LeaderContactResolvers<ContextType>;
  UnitAppraisal?: UnitAppraisalResolvers<ContextType>;
  SuggestionAward?: SuggestionAwardResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  DeliberationOpinion?: DeliberationOpinionResolvers<ContextType>;
  AgendaTopic?: AgendaTopicResolvers<ContextType>;
  SuggestionWebhook?: SuggestionWebhookResolvers<ContextType>;
  LitigationWebhook?: LitigationWebhookResolvers<ContextType>;
};

