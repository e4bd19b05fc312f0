// Generated from schema/deputies/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeputyRow } from './store.ts';
import type { DutyRecordRow } from './duties/duty-records.ts';
import type { DutyReportRow } from './duties/duty-reports.ts';
import type { StudyRecordRow } from './studies/study-records.ts';
import type { ContactStationRow } from './stations/stations.ts';
import type { StationSessionRow } from './stations/sessions.ts';
import type { DeputyActivityRow } from './activities/deputy-activities.ts';
import type { VisitReportRow } from './activities/visit-reports.ts';
import type { TrainingSessionRow } from './activities/training-sessions.ts';
import type { AssistanceRecordRow } from './activities/assistance-records.ts';
import type { OpinionDigestRow } from './digests/opinion-digests.ts';
import type { CitizenOpinionRow, SuggestionRow } from './opinions/citizen-opinions.ts';
import type { OpinionCitizenRow } from './opinions/opinion-citizens.ts';
import type { OpinionProgressRow } from './opinions/progress.ts';
import type { PilContactPointRow } from './contact-points/contact-points.ts';
import type { DeliveryRow } from '../deliveries/deliveries.ts';
import type { NeighbourhoodRoleRow } from './neighbourhoods/neighbourhood-roles.ts';
import type { SpecialSquadRow } from './neighbourhoods/special-squads.ts';
import type { SentryPostRow } from './neighbourhoods/sentry-posts.ts';
import type { HazardItemRow } from './neighbourhoods/hazard-items.ts';
import type { PointsRuleRow } from './points/points-rules.ts';
import type { PointsEntryRow } from './points/points-entries.ts';
import type { PointsStandingRow } from './points/points-standings.ts';
import type { DeputyAssessmentRow } from './points/assessments.ts';
import type { ContactAssignmentRow } from './contacts/contact-assignments.ts';
import type { DeputyTeamRow } from './groups/deputy-teams.ts';
import type { ExpertTeamLinkRow } from './expert-links/expert-team-links.ts';
import type { LeaderContactRow } from './leader-contacts/leader-contacts.ts';
import type { DeputyPledgeRow } from './pledges/deputy-pledges.ts';
import type { StationGuidanceRow } from './guidance/station-guidances.ts';
import type { StationRulesRow, GuidanceRuleRow, StationMatchRow, StationQuotaRow, StationQuotaPlaceRow } from './guidance/rules.ts';
import type { StationAssignmentRow } from './station-assignments/station-assignments.ts';
import type { AccessLogEntryRow } from '../access-log/store.ts';
import type { Page } from '../page.ts';
import type { Grouped } from '../statistics.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/**
 * 查阅记录. One question to an owner and what it was given: who asked, for which organ, for what purpose. The log is append-only, each
 * entry holds the hash of the one before.
 */
export type AccessLogEntry = {
  /** 全局标识. The entry's id. */
  id: Scalars['ID']['output'];
  /** 序号. Its place in the owner's log, from 1 without gaps. */
  position: Scalars['Int']['output'];
  /** 时间. When the answer was given. */
  at: Scalars['DateTime']['output'];
  /** 查阅人标识. Who asked: the person's or machine's name with the identity provider. */
  subject: Scalars['String']['output'];
  /** 查阅人. The person's or machine's name as shown. */
  name: Scalars['String']['output'];
  /** 查阅机关. The organ for which was asked. */
  organ: Scalars['String']['output'];
  /** 查阅机关所在地. The place of that organ. */
  organCode: Scalars['JurisdictionCode']['output'];
  /** 角色. What the caller acted as. */
  roles: Array<CallerRole>;
  /** 查阅目的. The purpose given; null when none was needed or given. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 操作名称. The name of the operation; null when it has none. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** 操作摘要. The SHA-256 of the operation's document, in hex. */
  operationHash: Scalars['String']['output'];
  /** 请求标识. The request's id, the same at every owner that it asked. */
  requestId: Scalars['String']['output'];
  /** 查阅内容. How many records of which types were given, at most 20 types. */
  records: Array<RecordsRead>;
  /** 本条摘要. The hash of this entry, which covers the one before; keep it to find out later that nothing was taken off the end. */
  hash: Scalars['String']['output'];
};

/** 查阅内容. Records of one type that an answer gave. */
export type RecordsRead = {
  /** 类型. The records' type. */
  type: Scalars['String']['output'];
  /** 行数. How many were given; counting them in statistics gives none. */
  rows: Scalars['Int']['output'];
};

/** 角色. What a caller may act as. */
export type CallerRole =
  /** 人大代表. A deputy. */
  | 'DEPUTY'
  /** 人大工作人员. On the staff of a congress or its standing committee. */
  | 'CONGRESS_STAFF'
  /** 承办单位. Of a unit that handles suggestions, or of an agency that a case concerns. */
  | 'HANDLING_UNIT'
  /** 检察官. Of a procuratorate. */
  | 'PROSECUTOR'
  /** 省人大工作人员. On the staff of the provincial congress, who asks across its counties. */
  | 'PROVINCIAL_STAFF'
  /** 审计人员. Checks who read what; reads the access log, and of records only what is public. */
  | 'AUDITOR'
  /** 运维人员. Runs the systems; sees how owners are doing, and of records only what is public. */
  | 'OPERATOR'
  /** 机关系统. An organ's own system, which tells other organs what concerns them too, and reads nothing. */
  | 'ORGAN_SYSTEM';

/** 查阅记录筛选. Every condition given must hold. */
export type AccessLogFilter = {
  /** 查阅人标识. Only what this caller read. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** 请求标识. Only this request. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 类型. Only entries that gave records of this type. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 时间起. Only on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 时间止. Only on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 查阅记录排序. Ties are broken by id. */
export type AccessLogOrder =
  /** 时间从早到晚. Earliest first. */
  | 'AT_ASC'
  /** 时间从晚到早. Latest first. */
  | 'AT_DESC';

/** 查阅记录分页. A page of the access log, over all owners. */
export type AccessLogConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<AccessLogEdge>;
  /** 查阅记录. The rows. */
  nodes: Array<AccessLogEntry>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 查阅记录边. An entry and its cursor. */
export type AccessLogEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 查阅记录. The entry. */
  node: AccessLogEntry;
};

/** 办理过程. One step in a record's life; it is never changed. */
export type HistoryEntry = {
  /** 事件. What was done: the name of the step in the record's table of states. */
  event: Scalars['String']['output'];
  /** 原状态. The state before; null for the first step. */
  from?: Maybe<Scalars['String']['output']>;
  /** 新状态. The state after. */
  to: Scalars['String']['output'];
  /** 时间. When. */
  at: Scalars['DateTime']['output'];
  /** 经办人. Who did it, as named by the owner. */
  actor: Scalars['String']['output'];
  /** 说明. Why, when a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 送达状态. Where a message stands. */
export type DeliveryState =
  /** 待送达. Not yet received; it is tried again and again. */
  | 'WAITING'
  /** 已送达. Received. */
  | 'DELIVERED'
  /** 被拒绝. Refused by the receiver: it is not tried again by itself, and later messages of the same record wait until somebody sends it again or gives it up. */
  | 'DEAD'
  /** 已放弃. Given up by the sender's staff: later messages of the same record go on. */
  | 'GIVEN_UP';

/** 送达筛选. Every condition given must hold. */
export type DeliveryFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<DeliveryState>>;
  /** 接收地. Only those to this place. */
  receiver?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 所涉记录. Only those that tell of this record. */
  subject?: InputMaybe<Scalars['ID']['input']>;
};

/** 送达排序. Ties are broken by id. */
export type DeliveryOrder =
  /** 写入时间从早到晚. Earliest written first. */
  | 'QUEUED_AT_ASC'
  /** 写入时间从晚到早. Latest written first. */
  | 'QUEUED_AT_DESC';

/** 送达操作. Which message. */
export type DeliveryCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The message's id. */
  id: Scalars['ID']['input'];
  /** 原因. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 送达回执. That a message was taken in. */
export type ReceivedPayload = {
  /** 全局标识. The receiver's record that it led to, or told of. */
  id: Scalars['ID']['output'];
};

/** 联系点状态. Where a contact point stands. */
export type PilContactPointState =
  /** 已提议. Proposed by the congress. */
  | 'PROPOSED'
  /** 不同意. The procuratorate did not agree. */
  | 'DECLINED'
  /** 已设立. Open: what citizens tell at the station can be referred. */
  | 'OPEN'
  /** 暂停. Suspended by the congress; nothing is referred. */
  | 'SUSPENDED'
  /** 已撤销. Closed by either organ, or with its station; an end. */
  | 'CLOSED';

/** 联系点筛选. Every condition given must hold. */
export type PilContactPointFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<PilContactPointState>>;
  /** 联络站. Only those of this station, by its id. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 年度. Only those proposed in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 联系点排序. Ties are broken by id. */
export type PilContactPointOrder =
  /** 提议日期从早到晚. Earliest proposed first. */
  | 'PROPOSED_ON_ASC'
  /** 提议日期从晚到早. Latest proposed first. */
  | 'PROPOSED_ON_DESC';

/** 联系点操作. Which contact point. */
export type PilContactPointCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 联系点操作. Which contact point, and why. */
export type PilContactPointReasonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

export type Query = {
  /** 查询代表活动. One deputy activity by id; null when there is none, or none that the caller may see. */
  deputyActivity?: Maybe<DeputyActivity>;
  /** 代表活动列表. The deputy activities of the congresses at and below `within`. */
  deputyActivities?: Maybe<DeputyActivityConnection>;
  /** 代表活动统计. Deputy activities counted by the dimensions asked for. */
  deputyActivityStatistics?: Maybe<DeputyActivityStatistics>;
  /** 查询视察调研报告. One visit report by id; null when there is none, or none that the caller may see. */
  visitReport?: Maybe<VisitReport>;
  /** 视察调研报告列表. The visit reports of the congresses at and below `within`. */
  visitReports?: Maybe<VisitReportConnection>;
  /** 视察调研报告统计. Visit reports counted by the dimensions asked for. */
  visitReportStatistics?: Maybe<VisitReportStatistics>;
  /** 查询培训班. One training session by id; null when there is none, or none that the caller may see. */
  trainingSession?: Maybe<TrainingSession>;
  /** 培训班列表. The training sessions of the congresses at and below `within`. */
  trainingSessions?: Maybe<TrainingSessionConnection>;
  /** 培训班统计. Training sessions counted by the dimensions asked for. */
  trainingSessionStatistics?: Maybe<TrainingSessionStatistics>;
  /** 查询帮扶记录. One assistance record by id; null when there is none, or none that the caller may see. */
  assistanceRecord?: Maybe<AssistanceRecord>;
  /** 帮扶记录列表. The assistance records of the congresses at and below `within`. */
  assistanceRecords?: Maybe<AssistanceRecordConnection>;
  /** 帮扶记录统计. Assistance records counted by the dimensions asked for. */
  assistanceRecordStatistics?: Maybe<AssistanceRecordStatistics>;
  /** 查询联系点. One contact point by id; null when there is none, or none that the caller may see. */
  pilContactPoint?: Maybe<PilContactPoint>;
  /** 联系点列表. The contact points of the congresses at and below `within`, of which everybody sees those that are open. */
  pilContactPoints?: Maybe<PilContactPointConnection>;
  /** 联系点统计. Contact points counted by the dimensions asked for; for the congresses and procuratorates of the place and above. */
  pilContactPointStatistics?: Maybe<PilContactPointStatistics>;
  /** 查询联系安排. One contact assignment by id; null when there is none, or the caller may not see it. */
  contactAssignment?: Maybe<ContactAssignment>;
  /** 联系安排列表. The contact assignments of the congresses at and below `within` that the caller may see. */
  contactAssignments?: Maybe<ContactAssignmentConnection>;
  /** 联系统计. Assignments, contacts and difficulties counted by the dimensions asked for: for the congress and those above. */
  contactAssignmentStatistics?: Maybe<ContactAssignmentStatistics>;
  /** 查询送达. One message by id; null when there is none. */
  deputyDelivery?: Maybe<DeputyDelivery>;
  /** 人大送达列表. The messages of the congresses at and below `within` to other organs; shown to the staff of the organ that sends them. */
  deputyDeliveries?: Maybe<DeputyDeliveryConnection>;
  /** 查询代表. One deputy (one mandate) by id; null when there is none. */
  deputy?: Maybe<Deputy>;
  /** 代表列表. The deputies of the congresses at and below `within`. */
  deputies?: Maybe<DeputyConnection>;
  /** 代表统计. Deputies counted by the dimensions asked for. */
  deputyStatistics?: Maybe<DeputyStatistics>;
  /** 代表查阅记录. Who read the owners' deputies, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  deputyAccessLog?: Maybe<AccessLogConnection>;
  /** 查询社情民意专报. One opinion digest by id; null when there is none, or none that the caller may see. */
  opinionDigest?: Maybe<OpinionDigest>;
  /** 社情民意专报列表. The opinion digests of the congresses at and below `within`. */
  opinionDigests?: Maybe<OpinionDigestConnection>;
  /** 社情民意专报统计. Opinion digests counted by the dimensions asked for. */
  opinionDigestStatistics?: Maybe<OpinionDigestStatistics>;
  /** 查询履职记录. One duty record by id; null when there is none, or none that the caller may see. */
  dutyRecord?: Maybe<DutyRecord>;
  /** 履职记录列表. The duty records of the congresses at and below `within`. */
  dutyRecords?: Maybe<DutyRecordConnection>;
  /** 履职记录统计. Duty records counted by the dimensions asked for. */
  dutyRecordStatistics?: Maybe<DutyRecordStatistics>;
  /** 查询述职. One duty report by id; null when there is none, or none that the caller may see. */
  dutyReport?: Maybe<DutyReport>;
  /** 述职列表. The duty reports of the congresses at and below `within`. */
  dutyReports?: Maybe<DutyReportConnection>;
  /** 述职统计. Duty reports counted by the dimensions asked for. */
  dutyReportStatistics?: Maybe<DutyReportStatistics>;
  /** 查询专业团队组合. One link of a group with a team of experts by id; null when there is none. */
  expertTeamLink?: Maybe<ExpertTeamLink>;
  /** 专业团队组合列表. The links of the groups of the congresses at and below `within`. */
  expertTeamLinks?: Maybe<ExpertTeamLinkConnection>;
  /** 专业团队组合统计. Links counted by the dimensions asked for. */
  expertTeamLinkStatistics?: Maybe<ExpertTeamLinkStatistics>;
  /** 查询代表小组. One group by id; null when there is none. */
  deputyTeam?: Maybe<DeputyTeam>;
  /** 代表小组列表. The groups of the congresses at and below `within`. */
  deputyTeams?: Maybe<DeputyTeamConnection>;
  /** 代表小组统计. Groups counted by the dimensions asked for. */
  deputyTeamStatistics?: Maybe<DeputyTeamStatistics>;
  /** 查询联络站规则. The rules of stations in force at a place on a day: of each kind that of the place itself, else of the nearest place above it. */
  stationRules?: Maybe<StationRules>;
  /** 查询站点指导. One guidance by id; null when there is none, or none that the caller may see. */
  stationGuidance?: Maybe<StationGuidance>;
  /** 站点指导列表. The guidance of stations by the congresses at and below `within`. */
  stationGuidances?: Maybe<StationGuidanceConnection>;
  /** 站点指导统计. Guidance counted by the dimensions asked for. */
  stationGuidanceStatistics?: Maybe<StationGuidanceStatistics>;
  /** 查询领导干部联系代表. One leader's contact with a deputy by id; null when there is none, or none that the caller may see. */
  leaderContact?: Maybe<LeaderContact>;
  /** 领导干部联系代表列表. The leaders' contacts of the congresses at and below `within`. */
  leaderContacts?: Maybe<LeaderContactConnection>;
  /** 领导干部联系代表统计. The leaders' contacts counted by the dimensions asked for. */
  leaderContactStatistics?: Maybe<LeaderContactStatistics>;
  /** 查询代表邻里任职. One neighbourhood role by id; null when there is none, or none that the caller may see. */
  neighbourhoodRole?: Maybe<NeighbourhoodRole>;
  /** 代表邻里任职列表. The neighbourhood roles of the congresses at and below `within`. */
  neighbourhoodRoles?: Maybe<NeighbourhoodRoleConnection>;
  /** 代表邻里任职统计. Neighbourhood roles counted by the dimensions asked for. */
  neighbourhoodRoleStatistics?: Maybe<NeighbourhoodRoleStatistics>;
  /** 查询专项小分队. One special squad by id; null when there is none, or none that the caller may see. */
  specialSquad?: Maybe<SpecialSquad>;
  /** 专项小分队列表. The special squads of the congresses at and below `within`. */
  specialSquads?: Maybe<SpecialSquadConnection>;
  /** 专项小分队统计. Special squads counted by the dimensions asked for. */
  specialSquadStatistics?: Maybe<SpecialSquadStatistics>;
  /** 查询代表哨卡. One sentry post by id; null when there is none, or none that the caller may see. */
  sentryPost?: Maybe<SentryPost>;
  /** 代表哨卡列表. The sentry posts of the congresses at and below `within`. */
  sentryPosts?: Maybe<SentryPostConnection>;
  /** 代表哨卡统计. Sentry posts counted by the dimensions asked for. */
  sentryPostStatistics?: Maybe<SentryPostStatistics>;
  /** 查询隐患. One hazard item by id; null when there is none, or none that the caller may see. */
  hazardItem?: Maybe<HazardItem>;
  /** 隐患列表. The hazard items of the congresses at and below `within`. */
  hazardItems?: Maybe<HazardItemConnection>;
  /** 隐患统计. Hazard items counted by the dimensions asked for. */
  hazardItemStatistics?: Maybe<HazardItemStatistics>;
  /** 查询群众意见. One opinion by id; null when there is none, or none that the caller may see. */
  citizenOpinion?: Maybe<CitizenOpinion>;
  /** 群众意见列表. The opinions of the congresses at and below `within`, of which everybody sees those that are published. */
  citizenOpinions?: Maybe<CitizenOpinionConnection>;
  /** 群众意见统计. Opinions counted by the dimensions asked for; figures of fewer than 5 are for their own congress. */
  citizenOpinionStatistics?: Maybe<CitizenOpinionStatistics>;
  /** 查询反映意见的群众. Who told an opinion, for the deputy who received it: one at a time, and in no list; null for everybody else. It is taken down who asked. */
  opinionCitizen?: Maybe<OpinionCitizen>;
  /** 凭回执号查询. How far an opinion has come, for who has its receipt number, logged in or not; null for a number that was never given. BAD_ID for one that was mistyped: its check character tells. */
  opinionByReceipt?: Maybe<OpinionProgress>;
  /** 查询代表承诺. One pledge by id; null when there is none. */
  deputyPledge?: Maybe<DeputyPledge>;
  /** 代表承诺列表. The pledges of the deputies of the congresses at and below `within`. */
  deputyPledges?: Maybe<DeputyPledgeConnection>;
  /** 代表承诺统计. Pledges counted by the dimensions asked for. */
  deputyPledgeStatistics?: Maybe<DeputyPledgeStatistics>;
  /** 查询积分规则. One points rule by id; null when there is none, or none that the caller may see. */
  pointsRule?: Maybe<PointsRule>;
  /** 积分规则列表. The points rules of the congresses at and below `within`. */
  pointsRules?: Maybe<PointsRuleConnection>;
  /** 查询积分记录. One points entry by id; null when there is none, or none that the caller may see. */
  pointsEntry?: Maybe<PointsEntry>;
  /** 积分记录列表. The points entries of the congresses at and below `within`. */
  pointsEntries?: Maybe<PointsEntryConnection>;
  /** 积分记录统计. Points entries counted by the dimensions asked for. */
  pointsEntryStatistics?: Maybe<PointsEntryStatistics>;
  /** 查询积分排名. One points standing by id; null when there is none, or none that the caller may see. */
  pointsStanding?: Maybe<PointsStanding>;
  /** 积分排名列表. The points standings of the congresses at and below `within`. */
  pointsStandings?: Maybe<PointsStandingConnection>;
  /** 查询履职考核. One deputy assessment by id; null when there is none, or none that the caller may see. */
  deputyAssessment?: Maybe<DeputyAssessment>;
  /** 履职考核列表. The deputy assessments of the congresses at and below `within`. */
  deputyAssessments?: Maybe<DeputyAssessmentConnection>;
  /** 履职考核统计. Deputy assessments counted by the dimensions asked for. */
  deputyAssessmentStatistics?: Maybe<DeputyAssessmentStatistics>;
  /** 查询进站安排. One assignment of a deputy to a station by id; null when there is none. */
  stationAssignment?: Maybe<StationAssignment>;
  /** 进站安排列表. The assignments to stations by the congresses at and below `within`. */
  stationAssignments?: Maybe<StationAssignmentConnection>;
  /** 进站安排统计. Assignments counted by the dimensions asked for. */
  stationAssignmentStatistics?: Maybe<StationAssignmentStatistics>;
  /** 查询联络站. One contact station by id; null when there is none. */
  contactStation?: Maybe<ContactStation>;
  /** 联络站列表. The contact stations of the congresses at and below `within`. */
  contactStations?: Maybe<ContactStationConnection>;
  /** 联络站统计. Contact stations counted by the dimensions asked for. */
  contactStationStatistics?: Maybe<ContactStationStatistics>;
  /** 查询进站活动. One session at a station by id; null when there is none. */
  stationSession?: Maybe<StationSession>;
  /** 进站活动列表. The sessions at the stations of the congresses at and below `within`. */
  stationSessions?: Maybe<StationSessionConnection>;
  /** 进站活动统计. Sessions counted by the dimensions asked for. */
  stationSessionStatistics?: Maybe<StationSessionStatistics>;
  /** 代表进站统计. Deputies whose mandates are in force, counted by whether they have been to a station since a day. */
  stationVisitStatistics?: Maybe<StationVisitStatistics>;
  /** 查询学习记录. One study record by id; null when there is none, or none that the caller may see. */
  studyRecord?: Maybe<StudyRecord>;
  /** 学习记录列表. The study records of the congresses at and below `within` that the caller may see. */
  studyRecords?: Maybe<StudyRecordConnection>;
  /** 学习记录统计. Study records that stand, counted by the dimensions asked for. */
  studyRecordStatistics?: Maybe<StudyRecordStatistics>;
};


export type QueryDeputyActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyActivitiesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeputyActivityFilter>;
  orderBy?: InputMaybe<DeputyActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyActivityStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeputyActivityDimension>;
  filter?: InputMaybe<DeputyActivityFilter>;
  orderBy?: InputMaybe<DeputyActivityStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitReportsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<VisitReportFilter>;
  orderBy?: InputMaybe<VisitReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVisitReportStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<VisitReportDimension>;
  filter?: InputMaybe<VisitReportFilter>;
  orderBy?: InputMaybe<VisitReportStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingSessionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrainingSessionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<TrainingSessionDimension>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAssistanceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceRecordsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AssistanceRecordFilter>;
  orderBy?: InputMaybe<AssistanceRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssistanceRecordStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<AssistanceRecordDimension>;
  filter?: InputMaybe<AssistanceRecordFilter>;
  orderBy?: InputMaybe<AssistanceRecordStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPilContactPointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPilContactPointsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PilContactPointFilter>;
  orderBy?: InputMaybe<PilContactPointOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPilContactPointStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<PilContactPointDimension>;
  filter?: InputMaybe<PilContactPointFilter>;
  orderBy?: InputMaybe<PilContactPointStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactAssignmentsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ContactAssignmentFilter>;
  orderBy?: InputMaybe<ContactAssignmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactAssignmentStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ContactAssignmentDimension>;
  filter?: InputMaybe<ContactAssignmentFilter>;
  orderBy?: InputMaybe<ContactAssignmentStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeputyDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyDeliveriesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputiesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeputyFilter>;
  orderBy?: InputMaybe<DeputyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeputyDimension>;
  filter?: InputMaybe<DeputyFilter>;
  orderBy?: InputMaybe<DeputyStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeputyAccessLogArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AccessLogFilter>;
  orderBy?: InputMaybe<AccessLogOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpinionDigestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpinionDigestsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<OpinionDigestFilter>;
  orderBy?: InputMaybe<OpinionDigestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpinionDigestStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<OpinionDigestDimension>;
  filter?: InputMaybe<OpinionDigestFilter>;
  orderBy?: InputMaybe<OpinionDigestStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDutyRecordsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DutyRecordFilter>;
  orderBy?: InputMaybe<DutyRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyRecordStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DutyRecordDimension>;
  filter?: InputMaybe<DutyRecordFilter>;
  orderBy?: InputMaybe<DutyRecordStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDutyReportsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DutyReportFilter>;
  orderBy?: InputMaybe<DutyReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyReportStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DutyReportDimension>;
  filter?: InputMaybe<DutyReportFilter>;
  orderBy?: InputMaybe<DutyReportStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExpertTeamLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertTeamLinksArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ExpertTeamLinkFilter>;
  orderBy?: InputMaybe<ExpertTeamLinkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExpertTeamLinkStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ExpertTeamLinkDimension>;
  filter?: InputMaybe<ExpertTeamLinkFilter>;
  orderBy?: InputMaybe<ExpertTeamLinkStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeputyTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyTeamsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeputyTeamFilter>;
  orderBy?: InputMaybe<DeputyTeamOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyTeamStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeputyTeamDimension>;
  filter?: InputMaybe<DeputyTeamFilter>;
  orderBy?: InputMaybe<DeputyTeamStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationRulesArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStationGuidanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationGuidancesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<StationGuidanceFilter>;
  orderBy?: InputMaybe<StationGuidanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStationGuidanceStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<StationGuidanceDimension>;
  filter?: InputMaybe<StationGuidanceFilter>;
  orderBy?: InputMaybe<StationGuidanceStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLeaderContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeaderContactsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LeaderContactFilter>;
  orderBy?: InputMaybe<LeaderContactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeaderContactStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LeaderContactDimension>;
  filter?: InputMaybe<LeaderContactFilter>;
  orderBy?: InputMaybe<LeaderContactStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNeighbourhoodRoleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeighbourhoodRolesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<NeighbourhoodRoleFilter>;
  orderBy?: InputMaybe<NeighbourhoodRoleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodRoleStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<NeighbourhoodRoleDimension>;
  filter?: InputMaybe<NeighbourhoodRoleFilter>;
  orderBy?: InputMaybe<NeighbourhoodRoleStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySpecialSquadArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpecialSquadsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SpecialSquadFilter>;
  orderBy?: InputMaybe<SpecialSquadOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpecialSquadStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SpecialSquadDimension>;
  filter?: InputMaybe<SpecialSquadFilter>;
  orderBy?: InputMaybe<SpecialSquadStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySentryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySentryPostsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SentryPostFilter>;
  orderBy?: InputMaybe<SentryPostOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySentryPostStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SentryPostDimension>;
  filter?: InputMaybe<SentryPostFilter>;
  orderBy?: InputMaybe<SentryPostStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHazardItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHazardItemsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<HazardItemFilter>;
  orderBy?: InputMaybe<HazardItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHazardItemStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<HazardItemDimension>;
  filter?: InputMaybe<HazardItemFilter>;
  orderBy?: InputMaybe<HazardItemStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCitizenOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCitizenOpinionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<CitizenOpinionFilter>;
  orderBy?: InputMaybe<CitizenOpinionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCitizenOpinionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<CitizenOpinionDimension>;
  filter?: InputMaybe<CitizenOpinionFilter>;
  orderBy?: InputMaybe<CitizenOpinionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOpinionCitizenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpinionByReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyPledgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyPledgesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeputyPledgeFilter>;
  orderBy?: InputMaybe<DeputyPledgeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyPledgeStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeputyPledgeDimension>;
  filter?: InputMaybe<DeputyPledgeFilter>;
  orderBy?: InputMaybe<DeputyPledgeStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPointsRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsRulesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PointsRuleFilter>;
  orderBy?: InputMaybe<PointsRuleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPointsEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsEntriesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PointsEntryFilter>;
  orderBy?: InputMaybe<PointsEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPointsEntryStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<PointsEntryDimension>;
  filter?: InputMaybe<PointsEntryFilter>;
  orderBy?: InputMaybe<PointsEntryStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPointsStandingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsStandingsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PointsStandingFilter>;
  orderBy?: InputMaybe<PointsStandingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeputyAssessmentsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeputyAssessmentFilter>;
  orderBy?: InputMaybe<DeputyAssessmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyAssessmentStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeputyAssessmentDimension>;
  filter?: InputMaybe<DeputyAssessmentFilter>;
  orderBy?: InputMaybe<DeputyAssessmentStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationAssignmentsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<StationAssignmentFilter>;
  orderBy?: InputMaybe<StationAssignmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStationAssignmentStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<StationAssignmentDimension>;
  filter?: InputMaybe<StationAssignmentFilter>;
  orderBy?: InputMaybe<StationAssignmentStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactStationsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ContactStationFilter>;
  orderBy?: InputMaybe<ContactStationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactStationStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ContactStationDimension>;
  filter?: InputMaybe<ContactStationFilter>;
  orderBy?: InputMaybe<ContactStationStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationSessionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<StationSessionFilter>;
  orderBy?: InputMaybe<StationSessionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStationSessionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<StationSessionDimension>;
  filter?: InputMaybe<StationSessionFilter>;
  orderBy?: InputMaybe<StationSessionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationVisitStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  since: Scalars['Date']['input'];
  groupBy?: Array<StationVisitDimension>;
  orderBy?: InputMaybe<StationVisitStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStudyRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStudyRecordsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<StudyRecordFilter>;
  orderBy?: InputMaybe<StudyRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStudyRecordStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<StudyRecordDimension>;
  filter?: InputMaybe<StudyRecordFilter>;
  orderBy?: InputMaybe<StudyRecordStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  /** 计划代表活动. Plans an activity. */
  planActivity?: Maybe<DeputyActivityPayload>;
  /** 开展代表活动. Enters that an activity was held, who took part and what they put forward. */
  holdActivity?: Maybe<DeputyActivityPayload>;
  /** 采纳意见. Enters how many opinions of an activity were adopted so far. */
  adoptActivityOpinions?: Maybe<DeputyActivityPayload>;
  /** 登记活动纪要. Enters the minutes of an activity that was held; later ones take the place of earlier ones. */
  recordActivityMinutes?: Maybe<DeputyActivityPayload>;
  /** 跟踪落实. Enters how far what an activity asked for has come, one of many. */
  followUpActivity?: Maybe<DeputyActivityPayload>;
  /** 取消代表活动. Calls off an activity that was not held. */
  cancelActivity?: Maybe<DeputyActivityPayload>;
  /** 提交报告. Files what an activity found, once it was held. */
  fileVisitReport?: Maybe<VisitReportPayload>;
  /** 转交报告. Forwards a report to the unit that must act on it. */
  forwardVisitReport?: Maybe<VisitReportPayload>;
  /** 反馈. Enters what the unit answered. */
  answerVisitReport?: Maybe<VisitReportPayload>;
  /** 计划培训. Plans a training session. */
  planTraining?: Maybe<TrainingSessionPayload>;
  /** 举办培训. Enters that a session was held and who attended. */
  holdTraining?: Maybe<TrainingSessionPayload>;
  /** 取消培训. Calls off a session that was not held. */
  cancelTraining?: Maybe<TrainingSessionPayload>;
  /** 登记帮扶. Records what a round of help came to. */
  recordAssistance?: Maybe<AssistanceRecordPayload>;
  /** 撤回帮扶记录. Takes back a record made in error. */
  withdrawAssistance?: Maybe<AssistanceRecordPayload>;
  /** 提议设立联系点. Proposes a contact point at an open station to the procuratorate; a station has one at a time. For the congress's staff, as all that follows but the report. */
  proposePilContactPoint?: Maybe<PilContactPointPayload>;
  /** 确定联络代表. Says which deputy sees to the contact point. */
  appointPilContactPointLiaison?: Maybe<PilContactPointPayload>;
  /** 迁移联系点. Moves a contact point to another open station of the same congress that has none. */
  movePilContactPoint?: Maybe<PilContactPointPayload>;
  /** 暂停联系点. Suspends an open contact point: nothing is referred until it is resumed. */
  suspendPilContactPoint?: Maybe<PilContactPointPayload>;
  /** 恢复联系点. Resumes a suspended one. */
  resumePilContactPoint?: Maybe<PilContactPointPayload>;
  /** 撤销联系点. Closes a contact point, or takes back the proposal. */
  closePilContactPoint?: Maybe<PilContactPointPayload>;
  /** 告知联系点情况. What the procuratorate did with its half; for its system. */
  reportPilContactPoint?: Maybe<ReceivedPayload>;
  /** 安排联系. Assigns a deputy to somebody who keeps in contact (代表法 2025, art. 44). */
  assignContact?: Maybe<ContactAssignmentPayload>;
  /** 记录联系. Records one contact, with the difficulty that was told; by the staff, or by who made it. */
  recordDeputyContact?: Maybe<ContactAssignmentPayload>;
  /** 解决困难. Records that a difficulty told in a contact is solved. */
  solveContactDifficulty?: Maybe<ContactAssignmentPayload>;
  /** 完成联系. Closes an assignment whose planned contacts were all made. */
  finishContact?: Maybe<ContactAssignmentPayload>;
  /** 重新送达. Sends a message again that was refused or given up, as if it never had been sent; for the staff of the organ that sends it. */
  resendDeputyDelivery?: Maybe<DeputyDeliveryPayload>;
  /** 放弃送达. Gives up a message that was refused, so that later ones of the same record go on; for the staff of the organ that sends it. */
  giveUpDeputyDelivery?: Maybe<DeputyDeliveryPayload>;
  /**
   * 登记当选代表. Enters who was elected to a congress, in the general election or in a by-election (补选, 选举法 2020, art. 57); the mandate is
   * then to be examined.
   */
  enterDeputy?: Maybe<DeputyPayload>;
  /** 确认代表资格. The standing committee, or the township's presidium, confirms that the election was valid; a certificate is issued. */
  confirmDeputy?: Maybe<DeputyPayload>;
  /** 开始任期. The mandate is in force: on the first day of its term and not before. */
  activateDeputy?: Maybe<DeputyPayload>;
  /** 暂停执行代表职务. Suspends a mandate for one of the two grounds of 代表法 2025, art. 61. */
  suspendDeputy?: Maybe<DeputyPayload>;
  /** 恢复执行代表职务. The ground of the suspension is gone and the mandate has not ended (代表法 2025, art. 61). */
  resumeDeputy?: Maybe<DeputyPayload>;
  /** 终止代表资格. Ends a mandate before its time for a ground of 代表法 2025, art. 62, or because the deputy died; its seat is vacant. */
  terminateDeputy?: Maybe<DeputyPayload>;
  /** 编辑社情民意专报. Edits a digest of what citizens told deputies. */
  editOpinionDigest?: Maybe<OpinionDigestPayload>;
  /** 报送社情民意专报. Submits a digest. */
  submitOpinionDigest?: Maybe<OpinionDigestPayload>;
  /** 登记批示. Enters that a digest was instructed upon; the instruction itself is sealed and is not entered. */
  instructOpinionDigest?: Maybe<OpinionDigestPayload>;
  /** 登记办理情况. Enters what was done about a digest. */
  handleOpinionDigest?: Maybe<OpinionDigestPayload>;
  /** 反馈办理情况. Enters what the deputies and citizens were told. */
  feedBackOpinionDigest?: Maybe<OpinionDigestPayload>;
  /** 登记履职. Records what a deputy did: the deputy, or the congress's staff. */
  recordDuty?: Maybe<DutyRecordPayload>;
  /** 撤回履职记录. Takes back a record made in error; it is kept, and counts no more. */
  withdrawDutyRecord?: Maybe<DutyRecordPayload>;
  /** 安排述职. Sets a day on which a deputy reports to the voters. */
  scheduleDutyReport?: Maybe<DutyReportPayload>;
  /** 取消述职. Calls off a report that was not given yet. */
  cancelDutyReport?: Maybe<DutyReportPayload>;
  /** 提交述职报告. The report was given: its text and the day. */
  fileDutyReport?: Maybe<DutyReportPayload>;
  /** 选民评议. The voters' ratings are counted. */
  rateDutyReport?: Maybe<DutyReportPayload>;
  /** 公开述职. Makes report and ratings public. */
  publishDutyReport?: Maybe<DutyReportPayload>;
  /** 组建专业团队组合. Links a group that is not dissolved with a team of experts; NOT_READY for one that is. */
  linkExpertTeam?: Maybe<ExpertTeamLinkPayload>;
  /** 专业团队参与履职. Records that the team took part in the group's work. A link that has ended is refused with WRONG_STATE. */
  engageExpertTeam?: Maybe<ExpertTeamLinkPayload>;
  /** 结束专业团队组合. Ends a link. */
  endExpertTeamLink?: Maybe<ExpertTeamLinkPayload>;
  /** 组建代表小组. Forms a group (代表法 2025, art. 25). */
  formDeputyTeam?: Maybe<DeputyTeamPayload>;
  /** 开始活动. The group begins its work. */
  activateDeputyTeam?: Maybe<DeputyTeamPayload>;
  /** 调整成员. Gives a group that is not dissolved other members. */
  changeDeputyTeamMembers?: Maybe<DeputyTeamPayload>;
  /** 解散代表小组. Ends a group, as when the congress's term ends. */
  dissolveDeputyTeam?: Maybe<DeputyTeamPayload>;
  /**
   * 制定指导规则. Says how often the place's standing committee guides stations in a way, from a day on that has not passed. The rule of that kind that it had ends the day
   * before; what is due already stays due.
   */
  setGuidanceRule?: Maybe<StationRulesPayload>;
  /**
   * 制定建站数量规则. Says how many stations there are to be in each township of a class, from a day on that has not passed. The rule of that class that the place had ends
   * the day before. A township is of one class at a time.
   */
  setStationQuota?: Maybe<StationRulesPayload>;
  /** 安排站点指导. Makes due what the rules ask for in a period, for one station or for all of the place; what is there already stays as it is. */
  scheduleGuidance?: Maybe<StationGuidancesPayload>;
  /** 完成站点指导. Records that what was due was done. */
  finishGuidance?: Maybe<StationGuidancePayload>;
  /** 取消站点指导. Calls off what is not needed any more, as when its station was merged. */
  cancelGuidance?: Maybe<StationGuidancePayload>;
  /** 安排领导联系代表. Says which leader is in contact with which deputy in a year, and what there is to do. */
  assignLeaderContact?: Maybe<LeaderContactPayload>;
  /** 登记联系事项. Records that one of the things was done, once. */
  recordLeaderContact?: Maybe<LeaderContactPayload>;
  /** 完成联系. Closes a year in which everything was done. */
  finishLeaderContact?: Maybe<LeaderContactPayload>;
  /** 聘任邻里任职. Appoints a deputy to a neighbourhood. */
  appointNeighbourhoodRole?: Maybe<NeighbourhoodRolePayload>;
  /** 上岗. The deputy begins to serve. */
  beginNeighbourhoodRole?: Maybe<NeighbourhoodRolePayload>;
  /** 结束邻里任职. The role ends. */
  endNeighbourhoodRole?: Maybe<NeighbourhoodRolePayload>;
  /** 组建专项小分队. Forms a squad. */
  formSquad?: Maybe<SpecialSquadPayload>;
  /** 登记调研视察. Enters a trip that the squad made. */
  recordSquadTrip?: Maybe<SpecialSquadPayload>;
  /** 撤销专项小分队. The squad is disbanded. */
  disbandSquad?: Maybe<SpecialSquadPayload>;
  /** 设立代表哨卡. Sets up a post for a deputy. */
  setUpSentryPost?: Maybe<SentryPostPayload>;
  /** 登记巡查. Enters a patrol, after which the next is due by the end of the following month. */
  patrolSentryPost?: Maybe<SentryPostPayload>;
  /** 撤销代表哨卡. The post is closed. */
  closeSentryPost?: Maybe<SentryPostPayload>;
  /** 上报隐患. Enters a hazard that a patrol found: the deputy of the post, or the congress's staff. */
  reportHazard?: Maybe<HazardItemPayload>;
  /** 推送隐患. Pushes a hazard to the unit that must fix it. */
  pushHazard?: Maybe<HazardItemPayload>;
  /** 整改隐患. The hazard is fixed: entered by the unit, or the congress's staff. */
  fixHazard?: Maybe<HazardItemPayload>;
  /** 提交群众意见. A citizen submits an opinion, without an account, by a station's QR code or online. Nobody is known by it: who is logged in submits as nobody in particular, too. */
  submitOpinion?: Maybe<SubmitOpinionPayload>;
  /** 群众不满意. Who has the receipt number is not satisfied with the answer: the opinion goes back to the unit that handled it. */
  disputeOpinion?: Maybe<OpinionProgressPayload>;
  /** 登记群众意见. The staff of the congress, or the deputy who received it, records an opinion. */
  recordOpinion?: Maybe<RecordOpinionPayload>;
  /** 转交代表. Entrusts a deputy with an opinion that nobody has taken up: that deputy may speak with the citizen. */
  entrustOpinion?: Maybe<CitizenOpinionPayload>;
  /** 不予受理. Does not accept an opinion, for a reason that the citizen is told. */
  refuseOpinion?: Maybe<CitizenOpinionPayload>;
  /** 交办群众意见. Assigns an opinion to a unit, or to another one. */
  assignOpinion?: Maybe<CitizenOpinionPayload>;
  /** 申请退回. The unit asks that the opinion be assigned to another. */
  returnOpinion?: Maybe<CitizenOpinionPayload>;
  /** 登记办理情况. Enters what was done about an opinion. */
  handleOpinion?: Maybe<CitizenOpinionPayload>;
  /** 答复群众. Answers the citizen, who reads it by the receipt number. */
  answerOpinion?: Maybe<CitizenOpinionPayload>;
  /** 公示. Publishes an answered opinion, in words that do not tell whose it is. */
  publishOpinion?: Maybe<CitizenOpinionPayload>;
  /** 重新办理. Sends an answered opinion back to its unit in the citizen's name, who is not satisfied. */
  reopenOpinion?: Maybe<CitizenOpinionPayload>;
  /** 转为代表建议. Notes which suggestion came of an opinion; its own way goes on. */
  linkOpinionToSuggestion?: Maybe<CitizenOpinionPayload>;
  /** 移送公益诉讼线索. Refers an opinion to the procuratorate by the contact point of the station that received it, where it becomes a clue; once, and its own way goes on. Who told it stays with the congress unless the citizen consents. */
  referOpinion?: Maybe<CitizenOpinionPayload>;
  /** 告知线索办理情况. What the procuratorate did with the clue that came of an opinion; for its system. */
  reportReferredOpinion?: Maybe<ReceivedPayload>;
  /** 转为公益诉讼线索. Notes which clue came of an opinion that was not referred by a contact point; its own way goes on. */
  linkOpinionToClue?: Maybe<CitizenOpinionPayload>;
  /** 作出承诺. A deputy promises something by a day: the deputy, or the congress's staff. */
  makePledge?: Maybe<DeputyPledgePayload>;
  /** 兑现承诺. Records that a pledge was fulfilled, and how: the deputy, or the congress's staff. */
  fulfilPledge?: Maybe<DeputyPledgePayload>;
  /** 制定积分规则. Puts a rule into force. */
  adoptPointsRule?: Maybe<PointsRulePayload>;
  /** 废止积分规则. Ends a rule; what was earned by it stays. */
  repealPointsRule?: Maybe<PointsRulePayload>;
  /** 申报积分. Enters what earned points: the deputy, or the congress's staff. */
  earnPoints?: Maybe<PointsEntryPayload>;
  /** 确认积分. The points count. */
  confirmPointsEntry?: Maybe<PointsEntryPayload>;
  /** 不予积分. The points do not count; needs a reason. */
  rejectPointsEntry?: Maybe<PointsEntryPayload>;
  /** 自评打分. A deputy scores the year, or the staff enters the score that was handed in. */
  selfScoreDeputy?: Maybe<DeputyAssessmentPayload>;
  /** 小组初审. Enters what the deputy's group gave. */
  groupScoreAssessment?: Maybe<DeputyAssessmentPayload>;
  /** 审核确定. Confirms the assessment with score and grade. */
  confirmAssessment?: Maybe<DeputyAssessmentPayload>;
  /**
   * 制定进站安排规则. Says which deputies go to which kinds of stations, from a day on that has not passed. The rule of the same words that the place had ends the day
   * before; who is assigned already stays.
   */
  setStationMatch?: Maybe<StationRulesPayload>;
  /** 安排代表进站. Assigns a deputy to an open station by a rule in force, with its reason; NOT_READY for a station of a kind that the rule does not name. */
  assignToStation?: Maybe<StationAssignmentPayload>;
  /** 结束进站安排. Ends an assignment. One that is not ASSIGNED is refused with WRONG_STATE. */
  endStationAssignment?: Maybe<StationAssignmentPayload>;
  /** 规划联络站. Plans a contact station. */
  planStation?: Maybe<ContactStationPayload>;
  /** 设立联络站. Opens a planned station. */
  openStation?: Maybe<ContactStationPayload>;
  /** 合并联络站. Merges other open stations of the same congress into one that is open; they are its predecessors from then on. */
  mergeStations?: Maybe<ContactStationPayload>;
  /** 撤销联络站. Closes a station, or gives up a planned one. */
  closeStation?: Maybe<ContactStationPayload>;
  /** 建站标准检查. Records how many items of a programme a station meets (九有等): the programmes are the places' own, and so are their items. */
  inspectStation?: Maybe<ContactStationPayload>;
  /** 值班规则. Says on which days deputies are at a station, from a day on: by days that end in a figure (逢6), or by weekday. */
  setDutyRule?: Maybe<ContactStationPayload>;
  /** 排班. Schedules the sessions of a period by the station's rule; those that are there already stay as they are. */
  scheduleSessions?: Maybe<ContactStationPayload>;
  /** 记录进站. Records a session that was held: who was there, and how many people were received. */
  holdSession?: Maybe<StationSessionPayload>;
  /** 任命站长. Names the deputy who heads a station, in the place of whoever did (三长制). */
  nameStationHead?: Maybe<ContactStationPayload>;
  /** 取消进站. Calls off a session that was not held yet. */
  cancelSession?: Maybe<StationSessionPayload>;
  /** 登记学习. Records what a deputy studied on a day: the deputy, or the congress's staff as a platform tells it. */
  recordStudy?: Maybe<StudyRecordPayload>;
  /** 撤回学习记录. Takes back a record made in error; it is kept, and counts no more. */
  withdrawStudyRecord?: Maybe<StudyRecordPayload>;
};


export type MutationPlanActivityArgs = {
  input: PlanActivityInput;
};


export type MutationHoldActivityArgs = {
  input: HoldActivityInput;
};


export type MutationAdoptActivityOpinionsArgs = {
  input: AdoptActivityOpinionsInput;
};


export type MutationRecordActivityMinutesArgs = {
  input: RecordActivityMinutesInput;
};


export type MutationFollowUpActivityArgs = {
  input: FollowUpActivityInput;
};


export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};


export type MutationFileVisitReportArgs = {
  input: FileVisitReportInput;
};


export type MutationForwardVisitReportArgs = {
  input: ForwardVisitReportInput;
};


export type MutationAnswerVisitReportArgs = {
  input: AnswerVisitReportInput;
};


export type MutationPlanTrainingArgs = {
  input: PlanTrainingInput;
};


export type MutationHoldTrainingArgs = {
  input: HoldTrainingInput;
};


export type MutationCancelTrainingArgs = {
  input: CancelTrainingInput;
};


export type MutationRecordAssistanceArgs = {
  input: RecordAssistanceInput;
};


export type MutationWithdrawAssistanceArgs = {
  input: WithdrawAssistanceInput;
};


export type MutationProposePilContactPointArgs = {
  input: ProposePilContactPointInput;
};


export type MutationAppointPilContactPointLiaisonArgs = {
  input: AppointPilContactPointLiaisonInput;
};


export type MutationMovePilContactPointArgs = {
  input: MovePilContactPointInput;
};


export type MutationSuspendPilContactPointArgs = {
  input: PilContactPointReasonInput;
};


export type MutationResumePilContactPointArgs = {
  input: PilContactPointCommandInput;
};


export type MutationClosePilContactPointArgs = {
  input: PilContactPointReasonInput;
};


export type MutationReportPilContactPointArgs = {
  input: ReportPilContactPointInput;
};


export type MutationAssignContactArgs = {
  input: AssignContactInput;
};


export type MutationRecordDeputyContactArgs = {
  input: RecordDeputyContactInput;
};


export type MutationSolveContactDifficultyArgs = {
  input: SolveContactDifficultyInput;
};


export type MutationFinishContactArgs = {
  input: FinishContactInput;
};


export type MutationResendDeputyDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationGiveUpDeputyDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationEnterDeputyArgs = {
  input: EnterDeputyInput;
};


export type MutationConfirmDeputyArgs = {
  input: ConfirmDeputyInput;
};


export type MutationActivateDeputyArgs = {
  input: DeputyCommandInput;
};


export type MutationSuspendDeputyArgs = {
  input: SuspendDeputyInput;
};


export type MutationResumeDeputyArgs = {
  input: DeputyCommandInput;
};


export type MutationTerminateDeputyArgs = {
  input: TerminateDeputyInput;
};


export type MutationEditOpinionDigestArgs = {
  input: EditOpinionDigestInput;
};


export type MutationSubmitOpinionDigestArgs = {
  input: SubmitOpinionDigestInput;
};


export type MutationInstructOpinionDigestArgs = {
  input: InstructOpinionDigestInput;
};


export type MutationHandleOpinionDigestArgs = {
  input: HandleOpinionDigestInput;
};


export type MutationFeedBackOpinionDigestArgs = {
  input: FeedBackOpinionDigestInput;
};


export type MutationRecordDutyArgs = {
  input: RecordDutyInput;
};


export type MutationWithdrawDutyRecordArgs = {
  input: WithdrawDutyRecordInput;
};


export type MutationScheduleDutyReportArgs = {
  input: ScheduleDutyReportInput;
};


export type MutationCancelDutyReportArgs = {
  input: CancelDutyReportInput;
};


export type MutationFileDutyReportArgs = {
  input: FileDutyReportInput;
};


export type MutationRateDutyReportArgs = {
  input: RateDutyReportInput;
};


export type MutationPublishDutyReportArgs = {
  input: PublishDutyReportInput;
};


export type MutationLinkExpertTeamArgs = {
  input: LinkExpertTeamInput;
};


export type MutationEngageExpertTeamArgs = {
  input: EngageExpertTeamInput;
};


export type MutationEndExpertTeamLinkArgs = {
  input: EndExpertTeamLinkInput;
};


export type MutationFormDeputyTeamArgs = {
  input: FormDeputyTeamInput;
};


export type MutationActivateDeputyTeamArgs = {
  input: DeputyTeamCommandInput;
};


export type MutationChangeDeputyTeamMembersArgs = {
  input: ChangeDeputyTeamMembersInput;
};


export type MutationDissolveDeputyTeamArgs = {
  input: DeputyTeamCommandInput;
};


export type MutationSetGuidanceRuleArgs = {
  input: SetGuidanceRuleInput;
};


export type MutationSetStationQuotaArgs = {
  input: SetStationQuotaInput;
};


export type MutationScheduleGuidanceArgs = {
  input: ScheduleGuidanceInput;
};


export type MutationFinishGuidanceArgs = {
  input: FinishGuidanceInput;
};


export type MutationCancelGuidanceArgs = {
  input: CancelGuidanceInput;
};


export type MutationAssignLeaderContactArgs = {
  input: AssignLeaderContactInput;
};


export type MutationRecordLeaderContactArgs = {
  input: RecordLeaderContactInput;
};


export type MutationFinishLeaderContactArgs = {
  input: FinishLeaderContactInput;
};


export type MutationAppointNeighbourhoodRoleArgs = {
  input: AppointNeighbourhoodRoleInput;
};


export type MutationBeginNeighbourhoodRoleArgs = {
  input: BeginNeighbourhoodRoleInput;
};


export type MutationEndNeighbourhoodRoleArgs = {
  input: EndNeighbourhoodRoleInput;
};


export type MutationFormSquadArgs = {
  input: FormSquadInput;
};


export type MutationRecordSquadTripArgs = {
  input: RecordSquadTripInput;
};


export type MutationDisbandSquadArgs = {
  input: DisbandSquadInput;
};


export type MutationSetUpSentryPostArgs = {
  input: SetUpSentryPostInput;
};


export type MutationPatrolSentryPostArgs = {
  input: PatrolSentryPostInput;
};


export type MutationCloseSentryPostArgs = {
  input: CloseSentryPostInput;
};


export type MutationReportHazardArgs = {
  input: ReportHazardInput;
};


export type MutationPushHazardArgs = {
  input: PushHazardInput;
};


export type MutationFixHazardArgs = {
  input: FixHazardInput;
};


export type MutationSubmitOpinionArgs = {
  input: SubmitOpinionInput;
};


export type MutationDisputeOpinionArgs = {
  input: DisputeOpinionInput;
};


export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


export type MutationEntrustOpinionArgs = {
  input: EntrustOpinionInput;
};


export type MutationRefuseOpinionArgs = {
  input: ReasonedOpinionInput;
};


export type MutationAssignOpinionArgs = {
  input: AssignOpinionInput;
};


export type MutationReturnOpinionArgs = {
  input: ReasonedOpinionInput;
};


export type MutationHandleOpinionArgs = {
  input: HandleOpinionInput;
};


export type MutationAnswerOpinionArgs = {
  input: AnswerOpinionInput;
};


export type MutationPublishOpinionArgs = {
  input: PublishOpinionInput;
};


export type MutationReopenOpinionArgs = {
  input: ReasonedOpinionInput;
};


export type MutationLinkOpinionToSuggestionArgs = {
  input: LinkOpinionToSuggestionInput;
};


export type MutationReferOpinionArgs = {
  input: ReferOpinionInput;
};


export type MutationReportReferredOpinionArgs = {
  input: ReportReferredOpinionInput;
};


export type MutationLinkOpinionToClueArgs = {
  input: LinkOpinionToClueInput;
};


export type MutationMakePledgeArgs = {
  input: MakePledgeInput;
};


export type MutationFulfilPledgeArgs = {
  input: FulfilPledgeInput;
};


export type MutationAdoptPointsRuleArgs = {
  input: AdoptPointsRuleInput;
};


export type MutationRepealPointsRuleArgs = {
  input: RepealPointsRuleInput;
};


export type MutationEarnPointsArgs = {
  input: EarnPointsInput;
};


export type MutationConfirmPointsEntryArgs = {
  input: ConfirmPointsEntryInput;
};


export type MutationRejectPointsEntryArgs = {
  input: RejectPointsEntryInput;
};


export type MutationSelfScoreDeputyArgs = {
  input: SelfScoreDeputyInput;
};


export type MutationGroupScoreAssessmentArgs = {
  input: GroupScoreAssessmentInput;
};


export type MutationConfirmAssessmentArgs = {
  input: ConfirmAssessmentInput;
};


export type MutationSetStationMatchArgs = {
  input: SetStationMatchInput;
};


export type MutationAssignToStationArgs = {
  input: AssignToStationInput;
};


export type MutationEndStationAssignmentArgs = {
  input: EndStationAssignmentInput;
};


export type MutationPlanStationArgs = {
  input: PlanStationInput;
};


export type MutationOpenStationArgs = {
  input: StationStepInput;
};


export type MutationMergeStationsArgs = {
  input: MergeStationsInput;
};


export type MutationCloseStationArgs = {
  input: StationStepInput;
};


export type MutationInspectStationArgs = {
  input: InspectStationInput;
};


export type MutationSetDutyRuleArgs = {
  input: SetDutyRuleInput;
};


export type MutationScheduleSessionsArgs = {
  input: ScheduleSessionsInput;
};


export type MutationHoldSessionArgs = {
  input: HoldSessionInput;
};


export type MutationNameStationHeadArgs = {
  input: NameStationHeadInput;
};


export type MutationCancelSessionArgs = {
  input: StationStepInput;
};


export type MutationRecordStudyArgs = {
  input: RecordStudyInput;
};


export type MutationWithdrawStudyRecordArgs = {
  input: WithdrawStudyRecordInput;
};

/** 代表活动. Deputies inspect, research, visit or appraise together, organised by a congress (代表法 2025, ch. 4). */
export type DeputyActivity = Node & {
  /** 全局标识. The deputy activity's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 类别. What kind of activity. */
  kind: ActivityKind;
  /** 名称. What it is called. */
  title: Scalars['String']['output'];
  /** 计划日期. The day it is planned for. */
  plannedFor: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 地点. Where. */
  place: Scalars['String']['output'];
  /** 状态. Whether it was held. */
  state: ActivityState;
  /** 开展日期. The day it was held; null before. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** 参加人次. How many took part, also those of other congresses; null before. */
  participations?: Maybe<Scalars['Int']['output']>;
  /** 意见数. How many opinions were put forward; null before. */
  opinions?: Maybe<Scalars['Int']['output']>;
  /** 采纳数. How many of them were adopted so far; null before. */
  adopted?: Maybe<Scalars['Int']['output']>;
  /** 代表小组. The group whose activity it is; null for others. */
  team?: Maybe<DeputyTeam>;
  /** 承办地. The place whose standing committee runs it, on entrustment where that is not the congress itself (代表法 2025, art. 25). */
  host?: Maybe<Jurisdiction>;
  /** 参加的领导干部人数. How many leaders who are deputies took part; null before. */
  leaders?: Maybe<Scalars['Int']['output']>;
  /** 参加代表. The deputies of this congress who are named; at most 100. */
  participants: Array<Deputy>;
  /** 活动纪要. The minutes; null before they are entered, and unless the caller may see them. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** 跟踪落实. How far what it asked for has come, earliest first, at most 50; none unless the caller may see them. */
  followUps: Array<ActivityFollowUp>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 跟踪落实. How far one thing that an activity asked for has come. */
export type ActivityFollowUp = {
  /** 日期. The day on which it stood so. */
  followedOn: Scalars['Date']['output'];
  /** 事项. What was to be done. */
  matter: Scalars['String']['output'];
  /** 数量. How much was done; null where it is not counted. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** 单位. What is counted: 户、座、个村. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 完成比例（%）. The part of what is planned that is done, 0 to 100 with two decimals; null where it is not told. */
  percent?: Maybe<Scalars['Float']['output']>;
};

/** 代表活动筛选. Every condition given must hold. */
export type DeputyActivityFilter = {
  /** 类别. Only these kinds. */
  kind?: InputMaybe<Array<ActivityKind>>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<ActivityState>>;
  /** 代表小组. Only this group's. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** 承办地. Only those that exactly this place runs. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** 代表活动排序. Ties are broken by id. */
export type DeputyActivityOrder =
  /** 计划日期从晚到早. Latest first. */
  | 'PLANNED_FOR_DESC'
  /** 计划日期从早到晚. Earliest first. */
  | 'PLANNED_FOR_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 代表活动分页. A page of deputy activities, over all owners. */
export type DeputyActivityConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyActivityEdge>;
  /** 代表活动. The rows. */
  nodes: Array<DeputyActivity>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表活动边. A deputy activity and its cursor. */
export type DeputyActivityEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表活动. The deputy activity. */
  node: DeputyActivity;
};

/** 代表活动统计维度. What deputy activities can be grouped by. */
export type DeputyActivityDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 类别. By kind of activity. */
  | 'KIND'
  /** 年度. By year. */
  | 'YEAR';

/** 代表活动统计指标. What groups can be sorted by. */
export type DeputyActivityMeasure =
  /** 活动数. All activities. */
  | 'COUNT'
  /** 已开展数. Those that were held. */
  | 'HELD'
  /** 参加人次. Participations. */
  | 'PARTICIPATIONS'
  /** 领导干部参加人次. Times that leaders who are deputies took part. */
  | 'LEADERS'
  /** 意见数. Opinions put forward. */
  | 'OPINIONS'
  /** 采纳数. Opinions adopted. */
  | 'ADOPTED'
  /** 采纳率. Adopted / put forward. */
  | 'ADOPTION_RATE';

/** 代表活动统计排序. Ties are broken by the groups' keys. */
export type DeputyActivityStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeputyActivityMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表活动统计. Groups of deputy activities, over all owners. */
export type DeputyActivityStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeputyActivityGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeputyActivityGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表活动统计分组. One group; the dimensions not asked for are null. */
export type DeputyActivityGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 类别. The kind of activity. */
  kind?: Maybe<ActivityKind>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 活动数. All activities. */
  count: Scalars['Int']['output'];
  /** 已开展数. Those that were held. */
  held: Scalars['Int']['output'];
  /** 参加人次. Participations. */
  participations: Scalars['Int']['output'];
  /** 领导干部参加人次. Times that leaders who are deputies took part. */
  leaders: Scalars['Int']['output'];
  /** 意见数. Opinions put forward. */
  opinions: Scalars['Int']['output'];
  /** 采纳数. Opinions adopted. */
  adopted: Scalars['Int']['output'];
  /** 采纳率. Adopted / put forward. */
  adoptionRate: Ratio;
};

/** 代表活动结果. The deputy activity as it is after a command. */
export type DeputyActivityPayload = {
  /** 记录. The deputy activity. */
  record?: Maybe<DeputyActivity>;
};

/** 视察调研报告. What an activity found, forwarded to those who must act on it, with what they answered (代表法 2025, ch. 4). */
export type VisitReport = Node & {
  /** 全局标识. The visit report's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表活动. Whose report it is; null unless the caller may see the activity. */
  activity?: Maybe<DeputyActivity>;
  /** 标题. Its title. */
  title: Scalars['String']['output'];
  /** 报告内容. What was found. */
  findings: Scalars['String']['output'];
  /** 提交日期. The day it was filed. */
  filedOn: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 状态. How far it has come. */
  state: VisitReportState;
  /** 转交单位. To whom it was forwarded; null before. */
  forwardedTo?: Maybe<Scalars['String']['output']>;
  /** 转交日期. The day it was forwarded; null before. */
  forwardedOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈. What the unit answered; null before. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** 反馈日期. The day it answered; null before. */
  feedbackOn?: Maybe<Scalars['Date']['output']>;
  /** 是否公开. Whether everybody may read it. */
  published: Scalars['Boolean']['output'];
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 视察调研报告筛选. Every condition given must hold. */
export type VisitReportFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<VisitReportState>>;
  /** 是否公开. Only public ones, or only others. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 视察调研报告排序. Ties are broken by id. */
export type VisitReportOrder =
  /** 提交日期从晚到早. Latest first. */
  | 'FILED_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 视察调研报告分页. A page of visit reports, over all owners. */
export type VisitReportConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<VisitReportEdge>;
  /** 视察调研报告. The rows. */
  nodes: Array<VisitReport>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 视察调研报告边. A visit report and its cursor. */
export type VisitReportEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 视察调研报告. The visit report. */
  node: VisitReport;
};

/** 视察调研报告统计维度. What visit reports can be grouped by. */
export type VisitReportDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE'
  /** 年度. By year. */
  | 'YEAR';

/** 视察调研报告统计指标. What groups can be sorted by. */
export type VisitReportMeasure =
  /** 报告数. All reports. */
  | 'COUNT'
  /** 已反馈数. Those that were answered. */
  | 'ANSWERED';

/** 视察调研报告统计排序. Ties are broken by the groups' keys. */
export type VisitReportStatisticsOrder = {
  /** 指标. Which measure. */
  measure: VisitReportMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 视察调研报告统计. Groups of visit reports, over all owners. */
export type VisitReportStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<VisitReportGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: VisitReportGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 视察调研报告统计分组. One group; the dimensions not asked for are null. */
export type VisitReportGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<VisitReportState>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 报告数. All reports. */
  count: Scalars['Int']['output'];
  /** 已反馈数. Those that were answered. */
  answered: Scalars['Int']['output'];
};

/** 视察调研报告结果. The visit report as it is after a command. */
export type VisitReportPayload = {
  /** 记录. The visit report. */
  record?: Maybe<VisitReport>;
};

/** 培训班. Deputies are trained by their congress (代表法 2025: the standing committee organises it). */
export type TrainingSession = Node & {
  /** 全局标识. The training session's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 主题. What it is about. */
  topic: Scalars['String']['output'];
  /** 计划日期. The day it begins. */
  plannedFor: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 地点. Where. */
  place: Scalars['String']['output'];
  /** 是否外出培训. Whether it is held outside the place of the congress (市外培训). */
  outside: Scalars['Boolean']['output'];
  /** 状态. Whether it was held. */
  state: TrainingState;
  /** 开班日期. The day it began; null before. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** 参训人次. How many were trained; null before. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** 参训代表人数. How many of them were deputies of this congress, each counted once in a round of training; null before. */
  deputiesTrained?: Maybe<Scalars['Int']['output']>;
  /** 参训代表. Those of this congress who are named; at most 500. */
  attendees: Array<Deputy>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 培训班筛选. Every condition given must hold. */
export type TrainingSessionFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<TrainingState>>;
  /** 是否外出培训. Only those outside, or only others. */
  outside?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 培训班排序. Ties are broken by id. */
export type TrainingSessionOrder =
  /** 计划日期从晚到早. Latest first. */
  | 'PLANNED_FOR_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 培训班分页. A page of training sessions, over all owners. */
export type TrainingSessionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<TrainingSessionEdge>;
  /** 培训班. The rows. */
  nodes: Array<TrainingSession>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 培训班边. A training session and its cursor. */
export type TrainingSessionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 培训班. The training session. */
  node: TrainingSession;
};

/** 培训班统计维度. What training sessions can be grouped by. */
export type TrainingSessionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE'
  /** 年度. By year. */
  | 'YEAR';

/** 培训班统计指标. What groups can be sorted by. */
export type TrainingSessionMeasure =
  /** 培训数. All sessions. */
  | 'COUNT'
  /** 已举办期数. Those that were held. */
  | 'HELD'
  /** 参训人次. Participations. */
  | 'ATTENDANCE'
  /** 外出培训人次. Participations in sessions outside. */
  | 'OUTSIDE_ATTENDANCE'
  /** 参训代表人数. Deputies trained. */
  | 'DEPUTIES_TRAINED';

/** 培训班统计排序. Ties are broken by the groups' keys. */
export type TrainingSessionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: TrainingSessionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 培训班统计. Groups of training sessions, over all owners. */
export type TrainingSessionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<TrainingSessionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: TrainingSessionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 培训班统计分组. One group; the dimensions not asked for are null. */
export type TrainingSessionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<TrainingState>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 培训数. All sessions. */
  count: Scalars['Int']['output'];
  /** 已举办期数. Those that were held. */
  held: Scalars['Int']['output'];
  /** 参训人次. Participations. */
  attendance: Scalars['Int']['output'];
  /** 外出培训人次. Participations in sessions outside. */
  outsideAttendance: Scalars['Int']['output'];
  /** 参训代表人数. Deputies trained. */
  deputiesTrained: Scalars['Int']['output'];
};

/** 培训班结果. The training session as it is after a command. */
export type TrainingSessionPayload = {
  /** 记录. The training session. */
  record?: Maybe<TrainingSession>;
};

/** 帮扶记录. What deputies did for people in need in a round of help: who was contacted and helped, what was solved, what money was raised. */
export type AssistanceRecord = Node & {
  /** 全局标识. The assistance record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 名称. What it is called. */
  title: Scalars['String']['output'];
  /** 日期. The day by which it had come to this. */
  day: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 参与代表人数. How many deputies took part. */
  deputiesTakingPart: Scalars['Int']['output'];
  /** 联系群众人次. How many people were contacted. */
  peopleContacted: Scalars['Int']['output'];
  /** 受益人数. How many people were helped. */
  peopleHelped: Scalars['Int']['output'];
  /** 解决问题数. How many problems were solved. */
  problemsSolved: Scalars['Int']['output'];
  /** 资金（元）. The money raised, in yuan. */
  funds: Scalars['Int']['output'];
  /** 项目数. How many projects were helped along. */
  projects: Scalars['Int']['output'];
  /** 状态. Whether it stands. */
  state: AssistanceState;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 帮扶记录筛选. Every condition given must hold. */
export type AssistanceRecordFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<AssistanceState>>;
};

/** 帮扶记录排序. Ties are broken by id. */
export type AssistanceRecordOrder =
  /** 日期从晚到早. Latest first. */
  | 'DAY_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 帮扶记录分页. A page of assistance records, over all owners. */
export type AssistanceRecordConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<AssistanceRecordEdge>;
  /** 帮扶记录. The rows. */
  nodes: Array<AssistanceRecord>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 帮扶记录边. A assistance record and its cursor. */
export type AssistanceRecordEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 帮扶记录. The assistance record. */
  node: AssistanceRecord;
};

/** 帮扶记录统计维度. What assistance records can be grouped by. */
export type AssistanceRecordDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 年度. By year. */
  | 'YEAR';

/** 帮扶记录统计指标. What groups can be sorted by. */
export type AssistanceRecordMeasure =
  /** 记录数. Records that stand. */
  | 'COUNT'
  /** 参与代表人数. Deputies who took part, each round by itself. */
  | 'DEPUTIES_TAKING_PART'
  /** 联系群众人次. People contacted. */
  | 'PEOPLE_CONTACTED'
  /** 受益人数. People helped. */
  | 'PEOPLE_HELPED'
  /** 解决问题数. Problems solved. */
  | 'PROBLEMS_SOLVED'
  /** 资金（元）. Money raised, in yuan. */
  | 'FUNDS'
  /** 项目数. Projects helped along. */
  | 'PROJECTS';

/** 帮扶记录统计排序. Ties are broken by the groups' keys. */
export type AssistanceRecordStatisticsOrder = {
  /** 指标. Which measure. */
  measure: AssistanceRecordMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 帮扶记录统计. Groups of assistance records, over all owners. */
export type AssistanceRecordStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<AssistanceRecordGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: AssistanceRecordGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 帮扶记录统计分组. One group; the dimensions not asked for are null. */
export type AssistanceRecordGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 记录数. Records that stand. */
  count: Scalars['Int']['output'];
  /** 参与代表人数. Deputies who took part, each round by itself. */
  deputiesTakingPart: Scalars['Int']['output'];
  /** 联系群众人次. People contacted. */
  peopleContacted: Scalars['Int']['output'];
  /** 受益人数. People helped. */
  peopleHelped: Scalars['Int']['output'];
  /** 解决问题数. Problems solved. */
  problemsSolved: Scalars['Int']['output'];
  /** 资金（元）. Money raised, in yuan. A sum of more than 2,147,483,647 is refused with BAD_INPUT, so ask for less at once. */
  funds: Scalars['Int']['output'];
  /** 项目数. Projects helped along. */
  projects: Scalars['Int']['output'];
};

/** 帮扶记录结果. The assistance record as it is after a command. */
export type AssistanceRecordPayload = {
  /** 记录. The assistance record. */
  record?: Maybe<AssistanceRecord>;
};

/** 代表活动类别. What deputies do together. */
export type ActivityKind =
  /** 视察. An inspection. */
  | 'INSPECTION'
  /** 专题调研. Thematic research. */
  | 'RESEARCH'
  /** 执法检查. An inspection of how laws are carried out. */
  | 'ENFORCEMENT_INSPECTION'
  /** 五进. Into parks, companies, communities and the like. */
  | 'FIVE_ENTRIES'
  /** 行风评议. An appraisal of how departments behave. */
  | 'CONDUCT_APPRAISAL'
  /** 经济发展环境测评. An appraisal of the conditions for business. */
  | 'ENVIRONMENT_APPRAISAL'
  /** 法治护航. Deputies watch over the law in a field. */
  | 'RULE_OF_LAW_ESCORT'
  /** 学习宣讲. Study and lectures. */
  | 'LECTURE'
  /** 为民办实事. Doing something for the people. */
  | 'PUBLIC_SERVICE'
  /** 代表小组活动. An activity of a deputies' group. */
  | 'TEAM_ACTIVITY'
  /** 会前集中视察. All deputies inspect together before the congress meets. */
  | 'PRE_SESSION_TOUR'
  /** 会前代表座谈会. Deputies are heard before a meeting of the standing committee. */
  | 'PRE_SESSION_MEETING'
  /** 列席常委会会议. Deputies sit in on a meeting of the standing committee. */
  | 'OBSERVATION'
  /** 接待代表日. Members of the chairpersons' meeting receive deputies. */
  | 'RECEPTION_DAY'
  /** 专题研讨. A forum on a subject. */
  | 'STUDY_FORUM'
  /** 联系、接待、回访选民. Deputies contact, receive and revisit voters. */
  | 'VOTER_CONTACT'
  /** 其他. Anything else. */
  | 'OTHER';

/** 代表活动状态. Whether an activity was held. */
export type ActivityState =
  /** 已计划. Planned. */
  | 'PLANNED'
  /** 已开展. Held. */
  | 'HELD'
  /** 已取消. Called off. */
  | 'CANCELLED';

/** 报告状态. How far a report has come. */
export type VisitReportState =
  /** 已提交. Filed. */
  | 'FILED'
  /** 已转交. Forwarded to a unit. */
  | 'FORWARDED'
  /** 已反馈. The unit answered. */
  | 'FEEDBACK';

/** 培训状态. Whether a session was held. */
export type TrainingState =
  /** 已计划. Planned. */
  | 'PLANNED'
  /** 已举办. Held. */
  | 'HELD'
  /** 已取消. Called off. */
  | 'CANCELLED';

/** 帮扶记录状态. Whether a record stands. */
export type AssistanceState =
  /** 有效. It stands. */
  | 'RECORDED'
  /** 已撤回. It was made in error and counts no more. */
  | 'WITHDRAWN';

/** 计划代表活动输入. What is needed. */
export type PlanActivityInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 类别. What kind of activity. */
  kind: ActivityKind;
  /** 名称. At most 100 characters. */
  title: Scalars['String']['input'];
  /** 计划日期. Today or later. */
  plannedFor: Scalars['Date']['input'];
  /** 地点. At most 100 characters. */
  place: Scalars['String']['input'];
  /** 代表小组. A group of that congress that is not dissolved; needed for an activity of a group. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** 承办地. Who runs it: that place, or one above or below it; the group's host, or that place, when absent. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** 开展代表活动输入. What is needed. */
export type HoldActivityInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 开展日期. Not after today. */
  heldOn: Scalars['Date']['input'];
  /** 参加人次. At least as many as deputies are named. */
  participations: Scalars['Int']['input'];
  /** 意见数. How many opinions were put forward. */
  opinions: Scalars['Int']['input'];
  /** 参加代表. Deputies of that congress, each once, at most 100. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 参加的领导干部人数. How many of them are leaders. */
  leaders?: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 采纳意见输入. What is needed. */
export type AdoptActivityOpinionsInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 采纳数. Not fewer than before, nor more than were put forward. */
  adopted: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记活动纪要输入. What is needed. */
export type RecordActivityMinutesInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 活动纪要. At most 10,000 characters. */
  minutes: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 跟踪落实输入. What is needed. */
export type FollowUpActivityInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 日期. Not before the activity, not after today. */
  followedOn: Scalars['Date']['input'];
  /** 事项. At most 200 characters. */
  matter: Scalars['String']['input'];
  /** 数量. 0 or more; with its unit. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** 单位. At most 20 characters; with the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 完成比例（%）. 0 to 100; rounded to two decimals. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 取消代表活动输入. What is needed. */
export type CancelActivityInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 提交报告输入. What is needed. */
export type FileVisitReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表活动. An activity of that congress that was held. */
  activity: Scalars['ID']['input'];
  /** 标题. At most 100 characters. */
  title: Scalars['String']['input'];
  /** 报告内容. At most 10,000 characters. */
  findings: Scalars['String']['input'];
};

/** 转交报告输入. What is needed. */
export type ForwardVisitReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 转交单位. At most 100 characters. */
  forwardedTo: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 反馈输入. What is needed. */
export type AnswerVisitReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 反馈. At most 10,000 characters. */
  feedback: Scalars['String']['input'];
  /** 是否公开. Whether report and answer are public from now on. */
  published?: Scalars['Boolean']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 计划培训输入. What is needed. */
export type PlanTrainingInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 主题. At most 100 characters. */
  topic: Scalars['String']['input'];
  /** 计划日期. Today or later. */
  plannedFor: Scalars['Date']['input'];
  /** 地点. At most 100 characters. */
  place: Scalars['String']['input'];
  /** 是否外出培训. Whether it is held outside the place of the congress. */
  outside?: Scalars['Boolean']['input'];
};

/** 举办培训输入. What is needed. */
export type HoldTrainingInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 开班日期. Not after today. */
  heldOn: Scalars['Date']['input'];
  /** 参训人次. At least as many as deputies are named. */
  attendance: Scalars['Int']['input'];
  /** 参训代表人数. As many as are named when absent. */
  deputiesTrained?: InputMaybe<Scalars['Int']['input']>;
  /** 参训代表. Deputies of that congress, each once, at most 500. */
  attendees?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 取消培训输入. What is needed. */
export type CancelTrainingInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记帮扶输入. What is needed. */
export type RecordAssistanceInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 名称. At most 100 characters. */
  title: Scalars['String']['input'];
  /** 日期. Not after today. */
  day: Scalars['Date']['input'];
  /** 参与代表人数. At least 1. */
  deputiesTakingPart: Scalars['Int']['input'];
  /** 联系群众人次. 0 or more. */
  peopleContacted: Scalars['Int']['input'];
  /** 受益人数. 0 or more. */
  peopleHelped: Scalars['Int']['input'];
  /** 解决问题数. 0 or more. */
  problemsSolved: Scalars['Int']['input'];
  /** 资金（元）. 0 or more. */
  funds: Scalars['Int']['input'];
  /** 项目数. 0 or more. */
  projects: Scalars['Int']['input'];
};

/** 撤回帮扶记录输入. What is needed. */
export type WithdrawAssistanceInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表联络站. A place where deputies meet the people. */
export type ContactStation = Node & {
  /** 公益诉讼联系点. The contact point of the procuratorate at the station; null when there is none, or none that the caller may see: everybody sees one that is open. */
  pilContactPoint?: Maybe<PilContactPoint>;
  /** 站内群众意见. The opinions received there that the caller may see, latest first. */
  opinions?: Maybe<CitizenOpinionConnection>;
  /** 全局标识. The station's id. */
  id: Scalars['ID']['output'];
  /** 名称. Its name. */
  name: Scalars['String']['output'];
  /** 所属行政区划. The place whose congress's standing committee it belongs to. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 所在地. The township, street or place where it is. */
  place?: Maybe<Jurisdiction>;
  /** 类型. What kind it is. */
  kind: StationKind;
  /** 形式. Fixed, mobile or in the cloud. */
  mode: StationMode;
  /** 站长职务. Who manages it, by the office; null when nobody does. */
  manager?: Maybe<Scalars['String']['output']>;
  /** 站长. The deputy who heads it (三长制中的站长); null when none does, or where another owner keeps the record. */
  head?: Maybe<Deputy>;
  /** 状态. Where it stands. */
  state: StationState;
  /** 设立日期. The day it was opened; null before. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止日期. The day it was merged or closed; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 上级站. The station it belongs to; null when none. */
  parent?: Maybe<ContactStation>;
  /** 并入的站. The station it was merged into; null when it was not. */
  successor?: Maybe<ContactStation>;
  /** 合并前的站. The stations that were merged into it, earliest first, at most 20. */
  predecessors: Array<ContactStation>;
  /** 达标情况. What inspections found, latest first, at most 20. */
  standards: Array<StationStandard>;
  /** 值班规则. The rules by which deputies are there, latest first, at most 20. */
  dutyRules: Array<DutyRule>;
  /** 近期进站活动. The next sessions from today on. */
  nextSessions?: Maybe<StationSessionConnection>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps. */
  history: Array<HistoryEntry>;
};


/** 代表联络站. A place where deputies meet the people. */
export type ContactStationOpinionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 代表联络站. A place where deputies meet the people. */
export type ContactStationNextSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 公益诉讼联系点. A contact point of a procuratorate at a contact station: the congress's half. Everybody sees where one is open, and which office of the procuratorate it leads to. */
export type PilContactPoint = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress the station belongs to. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 联络站. The station where it is, or last was. */
  station?: Maybe<ContactStation>;
  /** 状态. Where it stands. */
  state: PilContactPointState;
  /** 检察院所在地. The place whose procuratorate it leads to. */
  partner?: Maybe<Jurisdiction>;
  /** 联系部门. The procuratorate's office that takes what is referred; null before the procuratorate agrees. */
  office?: Maybe<Scalars['String']['output']>;
  /** 设立日期. The day on which it was agreed on; null before. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 另一半. The procuratorate's half; null until it is known, or unless the caller may see it, as all that follows. */
  counterpart?: Maybe<ProcuratorateContactPoint>;
  /** 联络代表. The deputy who sees to it; null when none does. */
  liaison?: Maybe<Deputy>;
  /** 提议日期. The day on which it was proposed. */
  proposedOn?: Maybe<Scalars['Date']['output']>;
  /** 年度. The year in which it was proposed. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 终止日期. The day on which it was declined or closed; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止原因. Why it was declined or closed; null otherwise. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 移送线索数. How many citizens' opinions were referred by it. */
  cluesReferred?: Maybe<Scalars['Int']['output']>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 提议设立联系点. At which station, with which procuratorate. */
export type ProposePilContactPointInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress the station belongs to. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 联络站. The id of an open station of the congress that has no contact point. */
  station: Scalars['ID']['input'];
  /** 检察院所在地. The place whose procuratorate is asked; that of the congress's place, for a township that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 联络代表. The id of a deputy in office of the same congress. */
  liaison?: InputMaybe<Scalars['ID']['input']>;
};

/** 确定联络代表. Which contact point, and whom. */
export type AppointPilContactPointLiaisonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 联络代表. The id of a deputy in office of the same congress; nobody when absent. */
  liaison?: InputMaybe<Scalars['ID']['input']>;
};

/** 迁移联系点. Which contact point, and where to. */
export type MovePilContactPointInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 联络站. The id of an open station of the same congress that has no contact point. */
  station: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 告知联系点情况. What a procuratorate did with its half. */
export type ReportPilContactPointInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The congress's half. */
  id: Scalars['ID']['input'];
  /** 另一半. The procuratorate's half. */
  counterpart: Scalars['ID']['input'];
  /** 事项. What happened. */
  event: PilContactPointReport;
  /** 日期. On which day. */
  on: Scalars['Date']['input'];
  /** 联系部门. The office, with AGREE. */
  office?: InputMaybe<Scalars['String']['input']>;
  /** 原因. Why, with DECLINE and CLOSE. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 检察院告知事项. What a procuratorate tells of a contact point. */
export type PilContactPointReport =
  /** 收到. The proposal has arrived. */
  | 'RECEIVE'
  /** 同意. It agrees. */
  | 'AGREE'
  /** 不同意. It declines. */
  | 'DECLINE'
  /** 撤销. It has closed it. */
  | 'CLOSE';

/** 联系点分页. A page of contact points, over all owners. */
export type PilContactPointConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<PilContactPointEdge>;
  /** 联系点. The rows. */
  nodes: Array<PilContactPoint>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联系点边. A contact point and its cursor. */
export type PilContactPointEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联系点. The record. */
  node: PilContactPoint;
};

/** 联系点操作结果. The contact point as it is after the command. */
export type PilContactPointPayload = {
  /** 联系点. The record. */
  pilContactPoint: PilContactPoint;
};

/** 联系点统计维度. What contact points can be grouped by. */
export type PilContactPointDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year in which it was proposed. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 联系点统计指标. What groups can be sorted by. */
export type PilContactPointMeasure =
  /** 提议数. All that were proposed. */
  | 'COUNT'
  /** 设立数. Those that are open. */
  | 'OPEN'
  /** 移送线索数. The opinions that were referred by all of them. */
  | 'CLUES_REFERRED';

/** 联系点统计排序. Ties are broken by the groups' keys. */
export type PilContactPointStatisticsOrder = {
  /** 指标. Which measure. */
  measure: PilContactPointMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 联系点统计. Groups of contact points, over all owners. */
export type PilContactPointStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<PilContactPointGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: PilContactPointGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联系点统计分组. One group; the dimensions not asked for are null. */
export type PilContactPointGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which they were proposed. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<PilContactPointState>;
  /** 提议数. All that were proposed. */
  count: Scalars['Int']['output'];
  /** 设立数. Those that are open. */
  open: Scalars['Int']['output'];
  /** 移送线索数. The opinions that were referred by all of them. */
  cluesReferred: Scalars['Int']['output'];
};

export type ProcuratorateContactPoint = {
  id: Scalars['ID']['output'];
};

/** 联系安排. Somebody who keeps in contact with a deputy: so often, and so many times done (n/N). */
export type ContactAssignment = Node & {
  /** 全局标识. The assignment's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress arranged it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 联系制度. By which system. */
  kind: ContactKind;
  /** 联系人标识. The id of the deputy who keeps the contact. */
  fromId: Scalars['ID']['output'];
  /** 联系人. That deputy; null where another owner keeps the record: `node(id:)` finds it by `fromId`. */
  from?: Maybe<Deputy>;
  /** 被联系代表标识. The id of the deputy who is contacted. */
  toId: Scalars['ID']['output'];
  /** 被联系代表. That deputy; null where another owner keeps the record: `node(id:)` finds it by `toId`. */
  to?: Maybe<Deputy>;
  /** 状态. Whether it is done. */
  state: ContactState;
  /** 开始日期. Since when. */
  startsOn: Scalars['Date']['output'];
  /** 计划次数. How many contacts are planned: N. */
  planned: Scalars['Int']['output'];
  /** 已联系次数. How many were made: n. */
  contacts: Scalars['Int']['output'];
  /** 最近联系日期. The day of the latest contact; null before the first. */
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  /** 反映困难数. How many difficulties were told. */
  difficulties: Scalars['Int']['output'];
  /** 解决困难数. How many of them are solved. */
  difficultiesSolved: Scalars['Int']['output'];
  /** 联系记录. The contacts, for those concerned and the congress itself; at most 90. */
  records: Array<ContactRecord>;
  /** 办理过程. What was done about it, for those concerned and the congress itself; at most 100 entries. */
  history: Array<HistoryEntry>;
};

/** 联系记录. One contact. */
export type ContactRecord = {
  /** 序号. Its place among the assignment's contacts: the first is 1. */
  position: Scalars['Int']['output'];
  /** 联系日期. When. */
  contactedOn: Scalars['Date']['output'];
  /** 方式. How. */
  mode: DeputyContactMode;
  /** 内容. What was spoken of. */
  note?: Maybe<Scalars['String']['output']>;
  /** 困难和问题. The difficulty that was told; null when there was none. */
  difficulty?: Maybe<Scalars['String']['output']>;
  /** 解决日期. When it was solved; null before. */
  solvedOn?: Maybe<Scalars['Date']['output']>;
};

/** 联系制度. A system of contacts. */
export type ContactKind =
  /** 常委会组成人员联系代表. A standing-committee member keeps in contact with a deputy (两个联系之一, 代表法 2025, art. 44). */
  | 'MEMBER_TO_DEPUTY'
  /** 老带新. A veteran deputy helps a new one. */
  | 'MENTORSHIP'
  /** 上联下. A deputy to a congress above keeps in contact with one of a congress below. */
  | 'UPPER_TO_LOWER';

/** 联系方式. How a contact was made. */
export type DeputyContactMode =
  /** 走访. A visit. */
  | 'VISIT'
  /** 电话. By telephone. */
  | 'PHONE'
  /** 座谈. A meeting. */
  | 'MEETING';

/** 联系状态. Whether an assignment is done. */
export type ContactState =
  /** 已安排. Assigned, with contacts still to come. */
  | 'ASSIGNED'
  /** 已完成. The planned contacts were made. */
  | 'DONE';

/** 联系安排筛选. Every condition given must hold. */
export type ContactAssignmentFilter = {
  /** 联系制度. Only these systems. */
  kind?: InputMaybe<Array<ContactKind>>;
  /** 级别. Only congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only assignments in these states. */
  state?: InputMaybe<Array<ContactState>>;
  /** 联系人标识. Only those kept by this deputy. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** 被联系代表标识. Only those of this deputy. */
  toId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系安排排序. Ties are broken by id. */
export type ContactAssignmentOrder =
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC'
  /** 开始日期从早到晚. Earliest first. */
  | 'STARTS_ON_ASC'
  /** 开始日期从晚到早. Latest first. */
  | 'STARTS_ON_DESC';

/** 联系安排分页. A page of assignments, over all owners. */
export type ContactAssignmentConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ContactAssignmentEdge>;
  /** 联系安排. The rows. */
  nodes: Array<ContactAssignment>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联系安排边. An assignment and its cursor. */
export type ContactAssignmentEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联系安排. The assignment. */
  node: ContactAssignment;
};

/** 联系统计维度. What assignments can be grouped by. */
export type ContactAssignmentDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By the level of the congress. */
  | 'LEVEL'
  /** 联系制度. By system. */
  | 'KIND'
  /** 状态. By state. */
  | 'STATE';

/** 联系统计指标. What groups can be sorted by. */
export type ContactAssignmentMeasure =
  /** 联系安排数. All assignments. */
  | 'COUNT'
  /** 已完成数. Those that are done. */
  | 'DONE'
  /** 计划次数. Contacts planned. */
  | 'PLANNED'
  /** 联系人次. Contacts made. */
  | 'CONTACTS'
  /** 反映困难数. Difficulties told. */
  | 'DIFFICULTIES'
  /** 解决困难数. Difficulties solved. */
  | 'DIFFICULTIES_SOLVED'
  /** 困难解决率. Difficulties solved / told. */
  | 'SOLVED_SHARE';

/** 联系统计排序. Ties are broken by the groups' keys. */
export type ContactAssignmentStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ContactAssignmentMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 联系统计. Groups of assignments, over all owners. */
export type ContactAssignmentStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ContactAssignmentGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ContactAssignmentGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联系统计分组. One group; the dimensions not asked for are null. */
export type ContactAssignmentGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 联系制度. The system. */
  kind?: Maybe<ContactKind>;
  /** 状态. The state. */
  state?: Maybe<ContactState>;
  /** 联系安排数. All assignments. */
  count: Scalars['Int']['output'];
  /** 已完成数. Those that are done. */
  done: Scalars['Int']['output'];
  /** 计划次数. Contacts planned. */
  planned: Scalars['Int']['output'];
  /** 联系人次. Contacts made. */
  contacts: Scalars['Int']['output'];
  /** 反映困难数. Difficulties told. */
  difficulties: Scalars['Int']['output'];
  /** 解决困难数. Difficulties solved. */
  difficultiesSolved: Scalars['Int']['output'];
  /** 困难解决率. Difficulties solved / told. */
  solvedShare: Ratio;
};

/** 安排联系. Who keeps in contact with whom. */
export type AssignContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress arranges it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 联系制度. By which system. */
  kind: ContactKind;
  /** 联系人. The id of a deputy of that congress, whose mandate is in force; for UPPER_TO_LOWER of one above it. */
  from: Scalars['ID']['input'];
  /** 被联系代表. The id of a deputy of that congress, whose mandate is in force. */
  to: Scalars['ID']['input'];
  /** 计划次数. How many contacts, 1 to 50. */
  planned: Scalars['Int']['input'];
};

/** 记录联系. One contact as it was. */
export type RecordDeputyContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 联系安排. The assignment's id. */
  id: Scalars['ID']['input'];
  /** 联系日期. Today or earlier, and not before the assignment. */
  contactedOn: Scalars['Date']['input'];
  /** 方式. How. */
  mode: DeputyContactMode;
  /** 内容. At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 困难和问题. At most 1,000 characters. */
  difficulty?: InputMaybe<Scalars['String']['input']>;
};

/** 解决困难. Which difficulty, and when. */
export type SolveContactDifficultyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 联系安排. The assignment's id. */
  id: Scalars['ID']['input'];
  /** 联系记录序号. The contact in which the difficulty was told. */
  position: Scalars['Int']['input'];
  /** 解决日期. Today or earlier, and not before that contact. */
  solvedOn: Scalars['Date']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 完成联系. Which assignment. */
export type FinishContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 联系安排. The assignment's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 联系结果. The assignment as it is afterwards. */
export type ContactAssignmentPayload = {
  /** 联系安排. The assignment. */
  contactAssignment?: Maybe<ContactAssignment>;
};

/**
 * 送达. One message from an organ to another: a command that the other's system is given, under this id. It is written together with what it tells of, and
 * delivered until it is answered; of one record's messages each waits for the one before.
 */
export type DeputyDelivery = Node & {
  /** 全局标识. The message's id, which the receiver is given as the `requestId`: it is carried out once, however often it arrives. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose organ sends it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 操作. The mutation by which the receiver is told. */
  operation: Scalars['String']['output'];
  /** 接收地. The place whose organ receives it. */
  receiver: Scalars['JurisdictionCode']['output'];
  /** 所涉记录. The id of the sender's record that it tells of. */
  subject: Scalars['ID']['output'];
  /** 状态. Where it stands. */
  state: DeliveryState;
  /** 次数. How often it was sent. */
  attempts: Scalars['Int']['output'];
  /** 写入时间. When it was written. */
  queuedAt: Scalars['DateTime']['output'];
  /** 最近发送时间. When it was sent last; null before. */
  lastTriedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 送达时间. When the receiver had it; null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近错误代码. The code of the last failure, one of the table; null when there was none. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** 最近错误. What the last failure said; null when there was none. */
  error?: Maybe<Scalars['String']['output']>;
};

/** 送达分页. A page of messages, over all owners. */
export type DeputyDeliveryConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyDeliveryEdge>;
  /** 送达. The rows. */
  nodes: Array<DeputyDelivery>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 送达边. A message and its cursor. */
export type DeputyDeliveryEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 送达. The message. */
  node: DeputyDelivery;
};

/** 送达操作结果. The message as it is after the command. */
export type DeputyDeliveryPayload = {
  /** 送达. The message. */
  delivery: DeputyDelivery;
};

/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type Deputy = Node & {
  /** 全局标识. The deputy's id. */
  id: Scalars['ID']['output'];
  /**
   * 人员标识. The same for all mandates of one person, at whatever level and in whatever term: a keyed hash that nobody can turn back. They are kept by
   * the congresses they belong to, so a deputy has no field for the others: ask `deputies(within: "430000", filter: { person: … })`, which
   * goes to all of them and says in `coverage` whose answer is missing.
   */
  person: Scalars['String']['output'];
  /** 姓名. The person's name. */
  name: Scalars['String']['output'];
  /** 性别. The person's gender; null unless the caller may see it. */
  gender?: Maybe<Gender>;
  /** 民族. The person's ethnic group; null unless the caller may see it. */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /** 出生年份. The year of birth; null unless the caller may see it. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** 联系电话. The deputy's telephone number; null unless the caller may see it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 通信地址. The deputy's address; null unless the caller may see it. */
  address?: Maybe<Scalars['String']['output']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 届次. The congress's term: the 18th is 18. */
  term: Scalars['Int']['output'];
  /** 选区或选举单位. The district (direct election) or electing unit (indirect election). */
  district?: Maybe<ElectoralDistrict>;
  /** 当选日期. The day of the election. */
  electedOn: Scalars['Date']['output'];
  /** 任期起始日期. The first day of the term: that of the congress's first session (选举法 2020, art. 3). */
  termStartsOn: Scalars['Date']['output'];
  /** 代表资格状态. Whether the mandate is in force. */
  status: DeputyStatus;
  /** 状态起始日期. Since which day it has stood so: the last change by the decision's own date. */
  statusSince: Scalars['Date']['output'];
  /** 终止原因. Why it ended, or why it is suspended (代表法 2025, art. 61–63); null while it is in force, and unless the caller may see it. */
  ground?: Maybe<MandateGround>;
  /** 代表证号. The number of the certificate; null before it is issued, and unless the caller may see it. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 是否出缺. Whether its seat is vacant: it ended early and nobody was elected in its place. */
  seatVacant: Scalars['Boolean']['output'];
  /** 补选所接替的代表. The mandate that ended and that this one, won in a by-election, follows; null for others. */
  succeeds?: Maybe<Deputy>;
  /** 补选接替的代表. The mandate that follows this one by a by-election; null when there is none. */
  succeededBy?: Maybe<Deputy>;
  /** 资格变动过程. What was done about the mandate since it was entered here, for those who may know the grounds; at most 100 entries. */
  history: Array<HistoryEntry>;
  /** 代表团. The delegation in the sessions. */
  delegation: Delegation;
  /** 是否常委会组成人员. Whether the deputy is a member of the standing committee. */
  standingCommitteeMember: Scalars['Boolean']['output'];
  /** 是否基层代表. Whether the deputy is a worker, farmer or professional at the grass roots (一线工人、农民、专业技术人员). */
  grassroots: Scalars['Boolean']['output'];
  /** 履职汇总. What the deputy did, counted by year and kind, latest year first: at most 100 lines. Only records that stand. */
  dutySummary: Array<DutySummary>;
  /** 履职记录. The deputy's duty records, latest first. */
  dutyRecords?: Maybe<DutyRecordConnection>;
  /** 述职. The deputy's reports to the voters, latest first. */
  dutyReports?: Maybe<DutyReportConnection>;
  /** 代表小组. The groups of the deputy's own congress that the deputy is a member of, dissolved ones too; by formation, latest first. */
  teams?: Maybe<DeputyTeamConnection>;
  /**
   * 学习汇总. What the deputy studied in a period, month by month, latest first: at most 100 lines. Only records that stand, and none unless the caller may
   * see them.
   */
  studySummary: Array<StudySummary>;
};


/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type DeputyDutyRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type DeputyDutyReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type DeputyTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type DeputyStudySummaryArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  dailyMinutes?: Scalars['Int']['input'];
};

/** 代表团. The deputies of one part of the place, who meet together during the sessions. */
export type Delegation = {
  /** 编号. The delegation's number within the congress and term. */
  number: Scalars['Int']['output'];
  /** 名称. The delegation's name. */
  name: Scalars['String']['output'];
};

/** 性别. Gender as registered. */
export type Gender =
  /** 女. Female. */
  | 'FEMALE'
  /** 男. Male. */
  | 'MALE';

/** 代表资格状态. Whether a mandate is in force. */
export type DeputyStatus =
  /** 当选. Elected, and to be examined (代表资格审查). */
  | 'ELECTED'
  /** 资格有效. Confirmed, and waiting for the first day of the term. */
  | 'CONFIRMED'
  /** 在任. In force. */
  | 'ACTIVE'
  /** 暂停执行职务. Suspended (代表法 2025, art. 61). */
  | 'SUSPENDED'
  /** 终止. Ended before its time (代表法 2025, art. 62). */
  | 'TERMINATED';

/** 暂停或终止原因. Why a mandate is suspended or ended. */
export type MandateGround =
  /** 因刑事案件被羁押. In custody in a criminal case; suspends (art. 61). */
  | 'IN_CUSTODY'
  /** 服刑而未附加剥夺政治权利. Serving a sentence without loss of political rights; suspends (art. 61). */
  | 'SERVING_SENTENCE'
  /** 迁出或者调离. Moved away, or posted elsewhere. */
  | 'MOVED_AWAY'
  /** 辞职被接受. A resignation that was accepted. */
  | 'RESIGNED'
  /** 两次未经批准不出席会议. Absent from two sessions without leave. */
  | 'ABSENT_TWICE'
  /** 丧失国籍. Lost Chinese nationality. */
  | 'LOST_NATIONALITY'
  /** 被剥夺政治权利. Deprived of political rights. */
  | 'DEPRIVED_OF_POLITICAL_RIGHTS'
  /** 丧失行为能力. Lost the capacity to act. */
  | 'INCAPACITATED'
  /** 被罢免. Recalled. */
  | 'RECALLED'
  /** 去世. Died. */
  | 'DIED'
  /** 其他. Found on old records only: the law's grounds are those above (art. 61–62), and no decision may name another. */
  | 'OTHER';

/** 代表筛选. Every condition given must hold. */
export type DeputyFilter = {
  /** 人员标识. Only mandates of this person. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** 姓名. Only this exact name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 级别. Only congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 届次. Only this term. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only mandates in these states. */
  status?: InputMaybe<Array<DeputyStatus>>;
  /** 性别. Only this gender. */
  gender?: InputMaybe<Gender>;
  /** 是否常委会组成人员. Only members, or only others. */
  standingCommitteeMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否出缺. Only mandates whose seat is vacant, or only others. */
  seatVacant?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态起始日期自. Only mandates that have stood as they do since this day or later. */
  statusSinceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 状态起始日期至. Only mandates that have stood as they do since this day or earlier. */
  statusSinceTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记当选代表. Who was elected, as the election's record has it. */
export type EnterDeputyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is; it must have one. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 人员标识. The keyed hash of the person, as the province's register gives it. 1 to 100 characters. */
  person: Scalars['String']['input'];
  /** 姓名. 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** 性别. As registered. */
  gender: Gender;
  /** 民族. 1 to 50 characters. */
  ethnicity: Scalars['String']['input'];
  /** 出生年份. The deputy must be 18 years old in the year of the election (选举法 2020, art. 4). */
  birthYear: Scalars['Int']['input'];
  /** 联系电话. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 通信地址. At most 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 届次. The congress's term; a successor's is that of the mandate it follows. */
  term: Scalars['Int']['input'];
  /** 选区或选举单位. The id of the district or electing unit, which belongs to the same congress. */
  district?: InputMaybe<Scalars['ID']['input']>;
  /** 当选日期. Today or earlier. */
  electedOn: Scalars['Date']['input'];
  /** 任期起始日期. The day from which the mandate is to be in force, not before the election. */
  termStartsOn: Scalars['Date']['input'];
  /** 代表团. The delegation in the sessions. */
  delegation: DelegationInput;
  /** 是否基层代表. Whether the deputy is a worker, farmer or professional at the grass roots. */
  grassroots: Scalars['Boolean']['input'];
  /** 补选所接替的代表. The id of the mandate that ended in the same district and term, when this was a by-election. */
  succeeds?: InputMaybe<Scalars['ID']['input']>;
};

/** 代表团. A delegation as it is named. */
export type DelegationInput = {
  /** 编号. Its number within the congress and term. */
  number: Scalars['Int']['input'];
  /** 名称. 1 to 50 characters. */
  name: Scalars['String']['input'];
};

/** 确认代表资格. What the confirmation says. */
export type ConfirmDeputyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表. The id of a mandate that is ELECTED. */
  id: Scalars['ID']['input'];
  /** 代表证号. The certificate's number, one of its own in the congress and term. 1 to 50 characters. */
  certificateNumber: Scalars['String']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表资格事项. Which mandate, and what is to be remembered. */
export type DeputyCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表. The id of the mandate. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 暂停执行代表职务. What the decision says. */
export type SuspendDeputyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表. The id of a mandate that is ACTIVE. */
  id: Scalars['ID']['input'];
  /** 原因. IN_CUSTODY or SERVING_SENTENCE. */
  ground: MandateGround;
  /** 暂停日期. The decision's date: today or earlier, and not before the mandate's last change. */
  on: Scalars['Date']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 终止代表资格. What the announcement says. */
export type TerminateDeputyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表. The id of a mandate that is CONFIRMED, ACTIVE or SUSPENDED. */
  id: Scalars['ID']['input'];
  /** 原因. One that ends a mandate: neither IN_CUSTODY nor SERVING_SENTENCE, which only suspend, nor OTHER. */
  ground: MandateGround;
  /** 终止日期. The day from which it ended: today or earlier, and not before the mandate's last change. */
  on: Scalars['Date']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表资格事项结果. The mandate as it is afterwards. */
export type DeputyPayload = {
  /** 代表. The mandate. */
  deputy?: Maybe<Deputy>;
};

/** 代表排序. Ties are broken by id. */
export type DeputyOrder =
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC'
  /** 当选日期从早到晚. Earliest elected first. */
  | 'ELECTED_ON_ASC'
  /** 当选日期从晚到早. Latest elected first. */
  | 'ELECTED_ON_DESC'
  /** 状态变动从早到晚. Those that have stood longest as they do first. */
  | 'STATUS_SINCE_ASC'
  /** 状态变动从晚到早. Latest changed first. */
  | 'STATUS_SINCE_DESC'
  /** 年龄从长到幼. Oldest first. */
  | 'BIRTH_YEAR_ASC'
  /** 年龄从幼到长. Youngest first. */
  | 'BIRTH_YEAR_DESC';

/** 代表分页. A page of deputies, over all owners. */
export type DeputyConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyEdge>;
  /** 代表. The rows. */
  nodes: Array<Deputy>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表边. A deputy and its cursor. */
export type DeputyEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表. The deputy. */
  node: Deputy;
};

/** 代表统计维度. What deputies can be grouped by. */
export type DeputyDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By the level of the congress. */
  | 'LEVEL'
  /** 届次. By term. */
  | 'TERM'
  /** 状态. By the state of the mandate. */
  | 'STATUS'
  /** 性别. By gender. */
  | 'GENDER';

/** 代表统计指标. What groups can be sorted by. */
export type DeputyMeasure =
  /** 人数. All deputies. */
  | 'COUNT'
  /** 在任人数. Mandates in force. */
  | 'ACTIVE'
  /** 暂停人数. Mandates that are suspended. */
  | 'SUSPENDED'
  /** 终止人数. Mandates that ended before their time. */
  | 'TERMINATED'
  /** 出缺席位数. Seats that are vacant because a mandate ended and nobody followed. */
  | 'SEATS_VACANT'
  /** 补选接替人数. Mandates won in a by-election that follow one that ended. */
  | 'BY_ELECTED'
  /** 女代表人数. Women. */
  | 'WOMEN'
  /** 常委会组成人员人数. Members of standing committees. */
  | 'STANDING_COMMITTEE_MEMBERS'
  /** 基层代表人数. Deputies from the grass roots. */
  | 'GRASSROOTS'
  /** 女代表比例. The share of women. */
  | 'WOMEN_SHARE';

/** 代表统计排序. Ties are broken by the groups' keys. */
export type DeputyStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeputyMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表统计. Groups of deputies, over all owners. */
export type DeputyStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeputyGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeputyGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表统计分组. One group; the dimensions not asked for are null. */
export type DeputyGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 届次. The term. */
  term?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state of the mandates. */
  status?: Maybe<DeputyStatus>;
  /** 性别. The gender. */
  gender?: Maybe<Gender>;
  /** 人数. All deputies. */
  count: Scalars['Int']['output'];
  /** 在任人数. Mandates in force. */
  active: Scalars['Int']['output'];
  /** 暂停人数. Mandates that are suspended. */
  suspended: Scalars['Int']['output'];
  /** 终止人数. Mandates that ended before their time. */
  terminated: Scalars['Int']['output'];
  /** 出缺席位数. Seats that are vacant because a mandate ended and nobody followed. */
  seatsVacant: Scalars['Int']['output'];
  /** 补选接替人数. Mandates won in a by-election that follow one that ended. */
  byElected: Scalars['Int']['output'];
  /** 女代表人数. Women. */
  women: Scalars['Int']['output'];
  /** 常委会组成人员人数. Members of standing committees. */
  standingCommitteeMembers: Scalars['Int']['output'];
  /** 基层代表人数. Deputies from the grass roots. */
  grassroots: Scalars['Int']['output'];
  /** 女代表比例. Women / all deputies. */
  womenShare: Ratio;
};

export type ElectoralDistrict = {
  id: Scalars['ID']['output'];
};

export type Jurisdiction = {
  code: Scalars['JurisdictionCode']['output'];
};

/** 社情民意专报. What citizens told deputies, edited by the congress and submitted to those who decide. The owner's alone; those above count it. */
export type OpinionDigest = Node & {
  /** 全局标识. The opinion digest's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 编号. The year and a serial number, given when it is edited. */
  number: Scalars['String']['output'];
  /** 标题. Its title. */
  title: Scalars['String']['output'];
  /** 事项. What it reports, one item after the other: 1 to 20. */
  items: Array<Scalars['String']['output']>;
  /** 年度. The year in which it was edited. */
  year: Scalars['Int']['output'];
  /** 状态. How far it has come. */
  state: OpinionDigestState;
  /** 编辑日期. The day it was edited. */
  editedOn: Scalars['Date']['output'];
  /** 报送对象. To whom it was submitted; null before. */
  sentTo?: Maybe<Scalars['String']['output']>;
  /** 报送日期. The day it was submitted; null before. */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** 批示日期. The day on which it was instructed upon; null before. The instruction itself is sealed and is not kept here. */
  instructedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理情况. What was done about it; null before. */
  handling?: Maybe<Scalars['String']['output']>;
  /** 办理日期. The day by which it was done; null before. */
  handledOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈. What the deputies and citizens were told; null before. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** 反馈日期. The day they were told; null before. */
  fedBackOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 社情民意专报筛选. Every condition given must hold. */
export type OpinionDigestFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<OpinionDigestState>>;
};

/** 社情民意专报排序. Ties are broken by id. */
export type OpinionDigestOrder =
  /** 编辑日期从晚到早. Latest first. */
  | 'EDITED_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 社情民意专报分页. A page of opinion digests, over all owners. */
export type OpinionDigestConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<OpinionDigestEdge>;
  /** 社情民意专报. The rows. */
  nodes: Array<OpinionDigest>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 社情民意专报边. A opinion digest and its cursor. */
export type OpinionDigestEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 社情民意专报. The opinion digest. */
  node: OpinionDigest;
};

/** 社情民意专报统计维度. What opinion digests can be grouped by. */
export type OpinionDigestDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE'
  /** 年度. By year. */
  | 'YEAR';

/** 社情民意专报统计指标. What groups can be sorted by. */
export type OpinionDigestMeasure =
  /** 专报数. All digests. */
  | 'COUNT'
  /** 已报送数. Those that were submitted. */
  | 'SUBMITTED'
  /** 获批示数. Those that were instructed upon. */
  | 'INSTRUCTED'
  /** 已反馈数. Those of which the deputies and citizens were told. */
  | 'FED_BACK'
  /** 批示率. Instructed upon / submitted. */
  | 'INSTRUCTION_RATE';

/** 社情民意专报统计排序. Ties are broken by the groups' keys. */
export type OpinionDigestStatisticsOrder = {
  /** 指标. Which measure. */
  measure: OpinionDigestMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 社情民意专报统计. Groups of opinion digests, over all owners. */
export type OpinionDigestStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<OpinionDigestGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: OpinionDigestGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 社情民意专报统计分组. One group; the dimensions not asked for are null. */
export type OpinionDigestGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<OpinionDigestState>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 专报数. All digests. */
  count: Scalars['Int']['output'];
  /** 已报送数. Those that were submitted. */
  submitted: Scalars['Int']['output'];
  /** 获批示数. Those that were instructed upon. */
  instructed: Scalars['Int']['output'];
  /** 已反馈数. Those of which the deputies and citizens were told. */
  fedBack: Scalars['Int']['output'];
  /** 批示率. Instructed upon / submitted. */
  instructionRate: Ratio;
};

/** 社情民意专报结果. The opinion digest as it is after a command. */
export type OpinionDigestPayload = {
  /** 记录. The opinion digest. */
  record?: Maybe<OpinionDigest>;
};

/** 社情民意专报状态. How far a digest has come. */
export type OpinionDigestState =
  /** 已编辑. Edited. */
  | 'EDITED'
  /** 已报送. Submitted. */
  | 'SUBMITTED'
  /** 已获批示. Instructed upon. */
  | 'INSTRUCTED'
  /** 已办理. Something was done about it. */
  | 'HANDLED'
  /** 已反馈. The deputies and citizens were told. */
  | 'FED_BACK';

/** 编辑社情民意专报输入. What is needed. */
export type EditOpinionDigestInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 标题. At most 100 characters. */
  title: Scalars['String']['input'];
  /** 事项. 1 to 20, each at most 2,000 characters. */
  items: Array<Scalars['String']['input']>;
};

/** 报送社情民意专报输入. What is needed. */
export type SubmitOpinionDigestInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 报送对象. At most 100 characters. */
  sentTo: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记批示输入. What is needed. */
export type InstructOpinionDigestInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 批示日期. Not before the submission, not after today. */
  instructedOn: Scalars['Date']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记办理情况输入. What is needed. */
export type HandleOpinionDigestInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 办理情况. At most 2,000 characters. */
  handling: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 反馈办理情况输入. What is needed. */
export type FeedBackOpinionDigestInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 反馈. At most 2,000 characters. */
  feedback: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 履职汇总. One kind of duty in one year. */
export type DutySummary = {
  /** 年度. The year. */
  year: Scalars['Int']['output'];
  /** 类别. The kind of duty. */
  kind: DutyKind;
  /** 记录数. How many records. */
  count: Scalars['Int']['output'];
  /** 时长（分钟）. How many minutes in all. */
  minutes: Scalars['Int']['output'];
};

/** 履职记录. What a deputy did, when and how long, recorded by the congress and public (代表法 2025, art. 58). */
export type DutyRecord = Node & {
  /** 全局标识. The duty record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who did it. */
  deputy?: Maybe<Deputy>;
  /** 类别. What kind of duty. */
  kind: DutyKind;
  /** 日期. On which day. */
  day: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 时长（分钟）. How long, in minutes, so that it adds up exactly. */
  minutes: Scalars['Int']['output'];
  /** 内容. What it was about; null when nothing was noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** 状态. Whether it stands. */
  state: DutyRecordState;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 履职记录筛选. Every condition given must hold. */
export type DutyRecordFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 类别. Only these kinds. */
  kind?: InputMaybe<Array<DutyKind>>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<DutyRecordState>>;
};

/** 履职记录排序. Ties are broken by id. */
export type DutyRecordOrder =
  /** 日期从晚到早. Latest first. */
  | 'DAY_DESC'
  /** 日期从早到晚. Earliest first. */
  | 'DAY_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 履职记录分页. A page of duty records, over all owners. */
export type DutyRecordConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DutyRecordEdge>;
  /** 履职记录. The rows. */
  nodes: Array<DutyRecord>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 履职记录边. A duty record and its cursor. */
export type DutyRecordEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 履职记录. The duty record. */
  node: DutyRecord;
};

/** 履职记录统计维度. What duty records can be grouped by. */
export type DutyRecordDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 类别. By kind of duty. */
  | 'KIND'
  /** 年度. By year. */
  | 'YEAR';

/** 履职记录统计指标. What groups can be sorted by. */
export type DutyRecordMeasure =
  /** 记录数. Records that stand. */
  | 'COUNT'
  /** 时长（分钟）. Minutes in all. */
  | 'MINUTES';

/** 履职记录统计排序. Ties are broken by the groups' keys. */
export type DutyRecordStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DutyRecordMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 履职记录统计. Groups of duty records, over all owners. */
export type DutyRecordStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DutyRecordGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DutyRecordGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 履职记录统计分组. One group; the dimensions not asked for are null. */
export type DutyRecordGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 类别. The kind of duty. */
  kind?: Maybe<DutyKind>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 记录数. Records that stand. */
  count: Scalars['Int']['output'];
  /** 时长（分钟）. Minutes in all. */
  minutes: Scalars['Int']['output'];
};

/** 履职记录结果. The duty record as it is after a command. */
export type DutyRecordPayload = {
  /** 记录. The duty record. */
  record?: Maybe<DutyRecord>;
};

/** 述职. A deputy reports to the voters who elected him or her, and they rate it (代表法 2025, art. 58). */
export type DutyReport = Node & {
  /** 全局标识. The duty report's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who reports. */
  deputy?: Maybe<Deputy>;
  /** 组织地. The place whose congress holds the meeting: a municipal deputy reports in the district that elected him or her. */
  host?: Maybe<Jurisdiction>;
  /** 年度. The year that is reported on. */
  year: Scalars['Int']['output'];
  /** 安排日期. The day it is set for. */
  scheduledOn: Scalars['Date']['output'];
  /** 地点. Where. */
  place: Scalars['String']['output'];
  /** 状态. How far it has come. */
  state: DutyReportState;
  /** 述职日期. The day it was given; null before. */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 述职报告. The report; null before it is given, and unless the caller may see it. */
  text?: Maybe<Scalars['String']['output']>;
  /** 参评选民数. How many voters rated it; null before, and unless the caller may see it. */
  voters?: Maybe<Scalars['Int']['output']>;
  /** 满意票数. How many of them were satisfied. */
  satisfied?: Maybe<Scalars['Int']['output']>;
  /** 基本满意票数. How many were basically satisfied. */
  basicallySatisfied?: Maybe<Scalars['Int']['output']>;
  /** 不满意票数. How many were not. */
  dissatisfied?: Maybe<Scalars['Int']['output']>;
  /** 公开日期. The day report and ratings were made public; null before. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 述职筛选. Every condition given must hold. */
export type DutyReportFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 组织地. Only those held by this place's congress. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<DutyReportState>>;
};

/** 述职排序. Ties are broken by id. */
export type DutyReportOrder =
  /** 安排日期从晚到早. Latest first. */
  | 'SCHEDULED_ON_DESC'
  /** 安排日期从早到晚. Earliest first. */
  | 'SCHEDULED_ON_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 述职分页. A page of duty reports, over all owners. */
export type DutyReportConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DutyReportEdge>;
  /** 述职. The rows. */
  nodes: Array<DutyReport>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 述职边. A duty report and its cursor. */
export type DutyReportEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 述职. The duty report. */
  node: DutyReport;
};

/** 述职统计维度. What duty reports can be grouped by. */
export type DutyReportDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE'
  /** 年度. By year. */
  | 'YEAR';

/** 述职统计指标. What groups can be sorted by. */
export type DutyReportMeasure =
  /** 述职数. All that were set. */
  | 'COUNT'
  /** 已述职数. Those that were given. */
  | 'REPORTED'
  /** 已公开数. Those that are public with their ratings. */
  | 'PUBLISHED'
  /** 满意票数. Voters satisfied, of those that are public. */
  | 'SATISFIED'
  /** 参评选民数. Voters who rated, of those that are public. */
  | 'VOTERS'
  /** 满意率. Satisfied / voters who rated. */
  | 'SATISFACTION';

/** 述职统计排序. Ties are broken by the groups' keys. */
export type DutyReportStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DutyReportMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 述职统计. Groups of duty reports, over all owners. */
export type DutyReportStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DutyReportGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DutyReportGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 述职统计分组. One group; the dimensions not asked for are null. */
export type DutyReportGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<DutyReportState>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 述职数. All that were set. */
  count: Scalars['Int']['output'];
  /** 已述职数. Those that were given. */
  reported: Scalars['Int']['output'];
  /** 已公开数. Those that are public with their ratings. */
  published: Scalars['Int']['output'];
  /** 满意票数. Voters satisfied, of those that are public. */
  satisfied: Scalars['Int']['output'];
  /** 参评选民数. Voters who rated, of those that are public. */
  voters: Scalars['Int']['output'];
  /** 满意率. Satisfied / voters who rated. */
  satisfaction: Ratio;
};

/** 述职结果. The duty report as it is after a command. */
export type DutyReportPayload = {
  /** 记录. The duty report. */
  record?: Maybe<DutyReport>;
};

/** 履职类别. What deputies do (代表法 2025, ch. 3 and 4). */
export type DutyKind =
  /** 出席人大会议. Attending a session. */
  | 'SESSION'
  /** 列席常委会会议. Sitting in on a meeting of the standing committee. */
  | 'OBSERVATION'
  /** 进站值班. Being on duty at a contact station. */
  | 'STATION_DUTY'
  /** 走访联系群众. Visiting and talking with citizens. */
  | 'VISIT'
  /** 视察. An inspection. */
  | 'INSPECTION'
  /** 专题调研. Thematic research. */
  | 'RESEARCH'
  /** 执法检查. An inspection of how laws are carried out. */
  | 'ENFORCEMENT_INSPECTION'
  /** 学习培训. Training. */
  | 'TRAINING'
  /** 提出议案建议. Working out motions and suggestions. */
  | 'SUGGESTION'
  /** 向选民述职. Reporting to the voters. */
  | 'VOTER_REPORT'
  /** 小组活动. An activity of the deputies' group. */
  | 'TEAM_ACTIVITY'
  /** 座谈交流. A forum with citizens or other deputies. */
  | 'FORUM'
  /** 其他. Anything else. */
  | 'OTHER';

/** 履职记录状态. Whether a record stands. */
export type DutyRecordState =
  /** 有效. It stands. */
  | 'RECORDED'
  /** 已撤回. It was made in error and counts no more. */
  | 'WITHDRAWN';

/** 述职状态. How far a report has come. */
export type DutyReportState =
  /** 已安排. A day is set. */
  | 'SCHEDULED'
  /** 已取消. It was called off. */
  | 'CANCELLED'
  /** 已述职. It was given. */
  | 'REPORTED'
  /** 已评议. The voters rated it. */
  | 'RATED'
  /** 已公开. Report and ratings are public. */
  | 'PUBLISHED';

/** 登记履职输入. What is needed. */
export type RecordDutyInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. Who did it: a deputy of that congress. */
  deputy: Scalars['ID']['input'];
  /** 类别. What kind of duty. */
  kind: DutyKind;
  /** 日期. On which day: not before the mandate, not after today. */
  day: Scalars['Date']['input'];
  /** 时长（分钟）. 1 to 1,440 minutes. */
  minutes: Scalars['Int']['input'];
  /** 内容. What it was about; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 撤回履职记录输入. What is needed. */
export type WithdrawDutyRecordInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 安排述职输入. What is needed. */
export type ScheduleDutyReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. Who reports: a deputy of that congress. */
  deputy: Scalars['ID']['input'];
  /** 组织地. The place at or below whose congress holds it; the congress itself when absent. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 年度. The year that is reported on. */
  year: Scalars['Int']['input'];
  /** 安排日期. Today or later. */
  scheduledOn: Scalars['Date']['input'];
  /** 地点. At most 100 characters. */
  place: Scalars['String']['input'];
};

/** 取消述职输入. What is needed. */
export type CancelDutyReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 提交述职报告输入. What is needed. */
export type FileDutyReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 述职日期. The day it was given: not after today. */
  reportedOn: Scalars['Date']['input'];
  /** 述职报告. At most 10,000 characters. */
  text: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 选民评议输入. What is needed. */
export type RateDutyReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 满意票数. How many voters were satisfied. */
  satisfied: Scalars['Int']['input'];
  /** 基本满意票数. How many were basically satisfied. */
  basicallySatisfied: Scalars['Int']['input'];
  /** 不满意票数. How many were not. */
  dissatisfied: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 公开述职输入. What is needed. */
export type PublishDutyReportInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 专业团队组合. A group of deputies and the team of experts that it works with. */
export type ExpertTeamLink = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress's group it is. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 代表小组. The group. */
  team?: Maybe<DeputyTeam>;
  /** 专业团队. The team of experts, by its name. */
  experts: Scalars['String']['output'];
  /** 专业领域. In what it is expert. */
  field: Scalars['String']['output'];
  /** 状态. Where it stands. */
  state: ExpertTeamLinkState;
  /** 组建日期. The day it was made. */
  formedOn: Scalars['Date']['output'];
  /** 结束日期. The day it ended; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 参与次数. How often the team took part. */
  engagementCount: Scalars['Int']['output'];
  /** 参与情况. When and in what the team took part, latest first, at most 100. */
  engagements: Array<ExpertEngagement>;
  /** 办理过程. What was done about it; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 专业团队参与. One time at which a team of experts took part in a group's work. */
export type ExpertEngagement = {
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 事项. In what. */
  subject: Scalars['String']['output'];
};

/** 专业团队组合状态. Where a link stands. */
export type ExpertTeamLinkState =
  /** 已组建. Made; the team has not taken part yet. */
  | 'FORMED'
  /** 已参与. The team has taken part. */
  | 'ENGAGED'
  /** 已结束. Ended. */
  | 'ENDED';

/** 专业团队组合筛选. Every condition given must hold. */
export type ExpertTeamLinkFilter = {
  /** 代表小组. Only those of this group. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** 级别. Only those of congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<ExpertTeamLinkState>>;
};

/** 专业团队组合排序. Ties are broken by id. */
export type ExpertTeamLinkOrder =
  /** 组建日期从晚到早. Latest first. */
  | 'FORMED_ON_DESC'
  /** 组建日期从早到晚. Earliest first. */
  | 'FORMED_ON_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 专业团队组合分页. A page of links, over all owners. */
export type ExpertTeamLinkConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ExpertTeamLinkEdge>;
  /** 专业团队组合. The rows. */
  nodes: Array<ExpertTeamLink>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专业团队组合边. A link and its cursor. */
export type ExpertTeamLinkEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 专业团队组合. The row. */
  node: ExpertTeamLink;
};

/** 专业团队组合统计维度. What links can be grouped by. */
export type ExpertTeamLinkDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 级别. By the level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE';

/** 专业团队组合统计指标. What groups can be sorted by. */
export type ExpertTeamLinkMeasure =
  /** 组合数. All links. */
  | 'COUNT'
  /** 参与次数. How often teams took part. */
  | 'ENGAGEMENTS';

/** 专业团队组合统计排序. Ties are broken by the groups' keys. */
export type ExpertTeamLinkStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ExpertTeamLinkMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 专业团队组合统计. Groups of links, over all owners. */
export type ExpertTeamLinkStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ExpertTeamLinkGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ExpertTeamLinkGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专业团队组合统计分组. One group; the dimensions not asked for are null. */
export type ExpertTeamLinkGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<ExpertTeamLinkState>;
  /** 组合数. All links. */
  count: Scalars['Int']['output'];
  /** 参与次数. How often teams took part. */
  engagements: Scalars['Int']['output'];
};

/** 专业团队组合结果. The link as it is afterwards. */
export type ExpertTeamLinkPayload = {
  /** 专业团队组合. The link. */
  expertTeamLink?: Maybe<ExpertTeamLink>;
};

/** 组建专业团队组合. Which group with which team. */
export type LinkExpertTeamInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress's group it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表小组. A group of that congress that is not dissolved. */
  team: Scalars['ID']['input'];
  /** 专业团队. The team's name; 1 to 100 characters. */
  experts: Scalars['String']['input'];
  /** 专业领域. 1 to 100 characters. */
  field: Scalars['String']['input'];
};

/** 专业团队参与. When, and in what. */
export type EngageExpertTeamInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The link's id. */
  id: Scalars['ID']['input'];
  /** 日期. From the day the link was made, not after today. */
  on: Scalars['Date']['input'];
  /** 事项. 1 to 500 characters. */
  subject: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 结束专业团队组合. Which link, and why. */
export type EndExpertTeamLinkInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The link's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 代表小组. A deputies' group: deputies of one congress, or of several levels, who work together between the sessions. (`DeputyGroup` is a group of the
 * statistics of deputies.) The delegations of a session (代表团) are groups too, which the end of the session dissolves.
 */
export type DeputyTeam = Node & {
  /** 全局标识. The group's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress's deputies it is of, and which keeps the record. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 承办地. The place whose standing committee runs its activities on entrustment (受委托组织, 代表法 2025, art. 25); the congress's own place for most. */
  host?: Maybe<Jurisdiction>;
  /** 类型. What brings its members together. */
  kind: DeputyTeamKind;
  /** 名称. Its name. */
  name: Scalars['String']['output'];
  /** 届次. The congress's term. */
  term: Scalars['Int']['output'];
  /** 次. The session of the term that a delegation is of, 1 for the first; null for groups that are no delegation. */
  session?: Maybe<Scalars['Int']['output']>;
  /** 状态. Where it is in its life. */
  state: DeputyTeamState;
  /** 组建日期. The day it was formed. */
  formedOn: Scalars['Date']['output'];
  /** 解散日期. The day it was dissolved; null before. */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** 成员人数. How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** 成员. Its members, the leader among them, as they were named; at most 100. */
  members: Array<DeputyTeamMember>;
  /** 办理过程. What was done about it, for the congress's staff and those above; at most 100 entries. */
  history: Array<HistoryEntry>;
};

/** 代表小组成员. A member of a group. */
export type DeputyTeamMember = {
  /** 代表标识. The id of the deputy; `node(id:)` gives the deputy wherever the record is kept. */
  deputyId: Scalars['ID']['output'];
  /** 是否组长. Whether the deputy leads the group (三长制中的组长), or heads the delegation (团长). */
  leader: Scalars['Boolean']['output'];
  /** 代表. The deputy; null where another owner than the group's keeps the record, as may be in a group over levels. */
  deputy?: Maybe<Deputy>;
};

/** 代表小组类型. What brings a group's members together. */
export type DeputyTeamKind =
  /** 区域小组. By where they live or were elected. */
  | 'TERRITORIAL'
  /** 专业小组. By their profession, beside a special committee. */
  | 'PROFESSIONAL'
  /** 行业或产业链小组. By their industry, or an industry's chain. */
  | 'INDUSTRY'
  /** 混编小组. Deputies of several levels together. */
  | 'CROSS_LEVEL'
  /** 代表团. A delegation: those of one part of the place, who meet together during a session. Its leader is the head (团长). */
  | 'DELEGATION';

/** 代表小组状态. Where a group is in its life. */
export type DeputyTeamState =
  /** 已组建. Formed, and not working yet. */
  | 'FORMED'
  /** 活动中. At work. */
  | 'ACTIVE'
  /** 已解散. Dissolved. */
  | 'DISSOLVED';

/** 代表小组筛选. Every condition given must hold. */
export type DeputyTeamFilter = {
  /** 类型. Only groups of these kinds. */
  kind?: InputMaybe<Array<DeputyTeamKind>>;
  /** 级别. Only groups of congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only groups in these states. */
  state?: InputMaybe<Array<DeputyTeamState>>;
  /** 届次. Only this term. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** 次. Only the delegations of the sessions of this number. */
  session?: InputMaybe<Scalars['Int']['input']>;
  /** 承办地. Only groups hosted by exactly this place. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** 代表小组排序. Ties are broken by id. */
export type DeputyTeamOrder =
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC'
  /** 组建日期从早到晚. Earliest formed first. */
  | 'FORMED_ON_ASC'
  /** 组建日期从晚到早. Latest formed first. */
  | 'FORMED_ON_DESC';

/** 代表小组分页. A page of groups, over all owners. */
export type DeputyTeamConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyTeamEdge>;
  /** 代表小组. The rows. */
  nodes: Array<DeputyTeam>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表小组边. A group and its cursor. */
export type DeputyTeamEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表小组. The group. */
  node: DeputyTeam;
};

/** 代表小组统计维度. What groups can be grouped by. */
export type DeputyTeamDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By the level of the congress. */
  | 'LEVEL'
  /** 类型. By kind. */
  | 'KIND'
  /** 状态. By state. */
  | 'STATE';

/** 代表小组统计指标. What groups can be sorted by. */
export type DeputyTeamMeasure =
  /** 小组数. All groups. */
  | 'COUNT'
  /** 活动中的小组数. Groups at work. */
  | 'ACTIVE'
  /** 成员人次. Memberships: who is in two groups counts twice. */
  | 'MEMBERSHIPS'
  /** 异地承办的小组数. Groups hosted by another place than the congress's own. */
  | 'HOSTED_ELSEWHERE';

/** 代表小组统计排序. Ties are broken by the groups' keys. */
export type DeputyTeamStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeputyTeamMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表小组统计. Groups, over all owners. */
export type DeputyTeamStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeputyTeamGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeputyTeamGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表小组统计分组. One group; the dimensions not asked for are null. */
export type DeputyTeamGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 类型. The kind. */
  kind?: Maybe<DeputyTeamKind>;
  /** 状态. The state. */
  state?: Maybe<DeputyTeamState>;
  /** 小组数. All groups. */
  count: Scalars['Int']['output'];
  /** 活动中的小组数. Groups at work. */
  active: Scalars['Int']['output'];
  /** 成员人次. Memberships: who is in two groups counts twice. */
  memberships: Scalars['Int']['output'];
  /** 异地承办的小组数. Groups hosted by another place than the congress's own. */
  hostedElsewhere: Scalars['Int']['output'];
};

/** 组建代表小组. What group it is, and of whom. */
export type FormDeputyTeamInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress's deputies it is of; it must have a congress. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 承办地. The place that hosts it: that place, one above it or one below it; the congress's own when absent. */
  host?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 类型. What brings its members together. */
  kind: DeputyTeamKind;
  /** 名称. 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 届次. The congress's term. */
  term: Scalars['Int']['input'];
  /** 次. The session that a delegation is of, 1 to 20; absent for all other groups. */
  session?: InputMaybe<Scalars['Int']['input']>;
  /** 组长. The id of the deputy who leads it, one of the members. */
  leader: Scalars['ID']['input'];
  /** 成员. The ids of all members, 1 to 100, each once: deputies of that congress with mandates in force, or for CROSS_LEVEL of those above and below it too. */
  members: Array<Scalars['ID']['input']>;
};

/** 代表小组事项. Which group, and what is to be remembered. */
export type DeputyTeamCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表小组. The group's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 调整代表小组成员. Who is in the group from now on. */
export type ChangeDeputyTeamMembersInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 代表小组. The group's id. */
  id: Scalars['ID']['input'];
  /** 组长. The id of the deputy who leads it, one of the members. */
  leader: Scalars['ID']['input'];
  /** 成员. The ids of all members, 1 to 100, each once; who may be one is as when a group is formed. */
  members: Array<Scalars['ID']['input']>;
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表小组事项结果. The group as it is afterwards. */
export type DeputyTeamPayload = {
  /** 代表小组. The group. */
  deputyTeam?: Maybe<DeputyTeam>;
};

/** 联络站规则. What holds for the stations of a place on a day. */
export type StationRules = {
  /** 所属行政区划. The place. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 指导规则. One of each kind for which there is a rule. */
  guidance: Array<GuidanceRule>;
  /** 建站数量规则. One of each class of townships for which there is a rule. */
  quotas: Array<StationQuota>;
  /** 进站安排规则. Each that says which deputies go to which stations. */
  matches: Array<StationMatch>;
};

/** 指导规则. How often stations are guided in one way. */
export type GuidanceRule = {
  /** 标识. What guidance names that is due by it. */
  rule: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 方式. In which way. */
  kind: GuidanceKind;
  /** 频次. How often: once in each such period. */
  cadence: GuidanceCadence;
  /** 工作品牌. What the place calls the programme, such as 四个一制度; null when it has no name. */
  programme?: Maybe<Scalars['String']['output']>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 站点指导方式. In which way stations are guided. */
export type GuidanceKind =
  /** 工作提示. A reminder of the work to do. */
  | 'WORK_REMINDER'
  /** 调研指导. A visit of research and guidance. */
  | 'RESEARCH_GUIDANCE'
  /** 座谈交流. A forum where stations exchange what they learned. */
  | 'FORUM'
  /** 述职讲评. Stations report, and their work is commented on. */
  | 'REPORT_REVIEW';

/** 指导频次. How often: once in each period of the calendar. */
export type GuidanceCadence =
  /** 每月. Once a month. */
  | 'MONTHLY'
  /** 每季度. Once a quarter. */
  | 'QUARTERLY'
  /** 每半年. Once in half a year. */
  | 'HALF_YEARLY'
  /** 每年. Once a year. */
  | 'YEARLY';

/** 建站数量规则. How many stations there are to be in each township of a class. */
export type StationQuota = {
  /** 标识. The rule's name. */
  rule: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 乡镇类别. For which class. */
  class: TownshipClass;
  /** 最少站数. How many there are to be at least in each. */
  least: Scalars['Int']['output'];
  /** 最多站数. How many there are to be at most in each. */
  most: Scalars['Int']['output'];
  /** 是否刚性. Whether opening one more than the most is refused; else the numbers guide, and only show. */
  binding: Scalars['Boolean']['output'];
  /** 适用乡镇. The townships of the class with their open stations as they are now, in the order in which they were named. */
  places: Array<StationQuotaPlace>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 适用乡镇. A township under a rule of how many stations it is to have. */
export type StationQuotaPlace = {
  /** 所在地. The township, street or zone; a zone without a code of its own is its county's. */
  place?: Maybe<Jurisdiction>;
  /** 在运行站数. How many stations of the rule's place, or of one below it, are open exactly there. */
  open: Scalars['Int']['output'];
  /** 符合情况. Whether that is as many as there are to be. */
  fit: QuotaFit;
};

/** 乡镇类别. The classes by which a place says how many stations there are to be. */
export type TownshipClass =
  /** 小乡. A small township. */
  | 'SMALL_TOWNSHIP'
  /** 中心镇. A central town. */
  | 'CENTRAL_TOWN'
  /** 高新区. A high-tech zone. */
  | 'HIGH_TECH_ZONE'
  /** 其他. Any other. */
  | 'OTHER';

/** 符合情况. How a number stands to what it is to be. */
export type QuotaFit =
  /** 不足. Fewer than the least. */
  | 'BELOW'
  /** 符合. As many as there are to be. */
  | 'WITHIN'
  /** 超出. More than the most. */
  | 'ABOVE';

/** 站点指导. One guidance of one station, or of all stations of a place, that is due in a period. */
export type StationGuidance = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress's standing committee gives it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 联络站. The station that is guided; null when all stations of the place are. */
  station?: Maybe<ContactStation>;
  /** 方式. In which way. */
  kind: GuidanceKind;
  /** 依据规则. The rule by which it is due. */
  rule: Scalars['ID']['output'];
  /** 工作品牌. What the place called the programme then; null when it had no name. */
  programme?: Maybe<Scalars['String']['output']>;
  /** 周期起始日期. The first day of the period it is for. */
  startsOn: Scalars['Date']['output'];
  /** 应完成日期. The last day of the period: by when it is to be done. */
  dueOn: Scalars['Date']['output'];
  /** 状态. Where it stands. */
  state: GuidanceState;
  /** 是否逾期. Whether it was not done, and its last day is over. */
  overdue: Scalars['Boolean']['output'];
  /** 完成日期. The day it was done; null before. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** 情况. What was done; null before, and when nothing was noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 站点指导状态. Where it stands. */
export type GuidanceState =
  /** 应完成. To be done. */
  | 'DUE'
  /** 已完成. Done. */
  | 'DONE'
  /** 已取消. Called off. */
  | 'CANCELLED';

/** 站点指导筛选. Every condition given must hold. */
export type StationGuidanceFilter = {
  /** 方式. Only these ways. */
  kind?: InputMaybe<Array<GuidanceKind>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<GuidanceState>>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年度. Only those due in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 联络站. Only those of exactly this station. */
  station?: InputMaybe<Scalars['ID']['input']>;
};

/** 站点指导排序. Ties are broken by id. */
export type StationGuidanceOrder =
  /** 应完成日期从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 应完成日期从晚到早. Latest due first. */
  | 'DUE_ON_DESC';

/** 站点指导分页. A page of guidance, over all owners. */
export type StationGuidanceConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<StationGuidanceEdge>;
  /** 站点指导. The rows. */
  nodes: Array<StationGuidance>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 站点指导边. A row and its cursor. */
export type StationGuidanceEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 站点指导. The row. */
  node: StationGuidance;
};

/** 站点指导统计维度. What it can be grouped by. */
export type StationGuidanceDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; that of congresses above is left out of the groups. */
  | 'CITY'
  /** 县市区. By county; that of congresses above is left out of the groups. */
  | 'COUNTY'
  /** 方式. The way. */
  | 'KIND'
  /** 状态. The state. */
  | 'STATE'
  /** 年度. The year in which it is due. */
  | 'YEAR';

/** 站点指导统计指标. What groups can be sorted by. */
export type StationGuidanceMeasure =
  /** 总数. All of it. */
  | 'COUNT'
  /** 应完成数. What is still to be done. */
  | 'DUE'
  /** 已完成数. What was done. */
  | 'DONE'
  /** 逾期未完成数. What was not done, and its last day is over. */
  | 'OVERDUE'
  /** 逾期完成数. What was done after its last day. */
  | 'DONE_LATE'
  /** 完成率. Done / done or still to be done. */
  | 'COMPLETION';

/** 站点指导统计排序. Ties are broken by the groups' keys. */
export type StationGuidanceStatisticsOrder = {
  /** 指标. Which measure. */
  measure: StationGuidanceMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 站点指导统计. Groups of guidance, over all owners. */
export type StationGuidanceStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<StationGuidanceGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: StationGuidanceGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 站点指导统计分组. One group; the dimensions not asked for are null. */
export type StationGuidanceGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 方式. The way. */
  kind?: Maybe<GuidanceKind>;
  /** 状态. The state. */
  state?: Maybe<GuidanceState>;
  /** 年度. The year in which it is due. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 总数. All of it. */
  count: Scalars['Int']['output'];
  /** 应完成数. What is still to be done. */
  due: Scalars['Int']['output'];
  /** 已完成数. What was done. */
  done: Scalars['Int']['output'];
  /** 逾期未完成数. What was not done, and its last day is over. */
  overdue: Scalars['Int']['output'];
  /** 逾期完成数. What was done after its last day. */
  doneLate: Scalars['Int']['output'];
  /** 完成率. Done / done or still to be done. */
  completion: Ratio;
};

/** 联络站规则结果. The rules as they are from the new one's first day on. */
export type StationRulesPayload = {
  /** 联络站规则. The rules. */
  stationRules?: Maybe<StationRules>;
};

/** 站点指导结果. The guidance as it is afterwards. */
export type StationGuidancePayload = {
  /** 站点指导. The record. */
  stationGuidance?: Maybe<StationGuidance>;
};

/** 安排结果. What there is in the period. */
export type StationGuidancesPayload = {
  /** 站点指导. What is due in the period for the station, or for all, made now or before; earliest first, at most 100. */
  stationGuidances: Array<StationGuidance>;
};

/** 指导规则. In which way, how often, from when. */
export type SetGuidanceRuleInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes the rule. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 方式. In which way. */
  kind: GuidanceKind;
  /** 频次. How often. */
  cadence: GuidanceCadence;
  /** 工作品牌. What the place calls it; 1 to 50 characters. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** 施行日期. Today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule; 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 建站数量规则. Of which townships, how many, from when. */
export type SetStationQuotaInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes the rule. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 乡镇类别. For which class. */
  class: TownshipClass;
  /** 适用乡镇. All townships of the class, 1 to 100 places at or below the jurisdiction, each once. */
  places: Array<Scalars['JurisdictionCode']['input']>;
  /** 最少站数. 0 to 100. */
  least: Scalars['Int']['input'];
  /** 最多站数. 1 to 100, no fewer than the least. */
  most: Scalars['Int']['input'];
  /** 是否刚性. Whether opening one more than the most is refused. */
  binding?: Scalars['Boolean']['input'];
  /** 施行日期. Today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule; 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 安排. For which stations, in which period. */
export type ScheduleGuidanceInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress guides its stations. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 联络站. An open station of that congress; all of its stations together when absent. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 起始日期. Today or later. */
  from: Scalars['Date']['input'];
  /** 截止日期. At most a year after the start. What is due from the one to the other is made. */
  to: Scalars['Date']['input'];
};

/** 完成. When, and what was done. */
export type FinishGuidanceInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 完成日期. From the first day of its period on, not after today. */
  doneOn: Scalars['Date']['input'];
  /** 情况. At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 取消. Which, and why. */
export type CancelGuidanceInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/**
 * 领导干部联系代表. One leader and one deputy in one year: n of the N things to do are done. What they are is chosen when it is assigned, because places understand a
 * slogan like “四个一” differently; the slogan itself is only a label.
 */
export type LeaderContact = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 领导职务. The leader, by the office: 市委书记. */
  leader: Scalars['String']['output'];
  /** 所在机关. The organ that the leader is of. */
  organ: Scalars['String']['output'];
  /** 被联系代表标识. The id of the deputy. */
  deputyId: Scalars['ID']['output'];
  /** 被联系代表. The deputy, who is of that congress or, where another owner keeps the record, found by `node(id:)` and null here. */
  deputy?: Maybe<Deputy>;
  /** 年度. The year. */
  year: Scalars['Int']['output'];
  /** 工作品牌. What the place calls the programme, such as 四个一; null when it has no name. */
  programme?: Maybe<Scalars['String']['output']>;
  /** 状态. Whether all is done. */
  state: LeaderContactState;
  /** 应做事项数. How many things there are to do: N. */
  planned: Scalars['Int']['output'];
  /** 已做事项数. How many were done: n. */
  done: Scalars['Int']['output'];
  /** 联系事项. The things to do, in the order in which they were named. */
  items: Array<LeaderContactItem>;
  /** 办理过程. What was done, step by step; at most 100 entries, none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 联系事项. One thing that a leader does in a year for the deputy he or she is in contact with. */
export type LeaderContactItem = {
  /** 事项. What it is. */
  kind: LeaderContactItemKind;
  /** 完成日期. The day it was done; null before. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** 情况. What was done; null before, and when nothing was noted. */
  note?: Maybe<Scalars['String']['output']>;
};

/** 联系事项类别. What can be asked of a leader and checked. */
export type LeaderContactItemKind =
  /** 走访代表. A visit to the deputy. */
  | 'VISIT'
  /** 全程参加代表小组活动. Taking part in an activity of a deputies' group from beginning to end. */
  | 'GROUP_ACTIVITY'
  /** 邀请代表列席会议或者参加活动. Inviting the deputy to sit in on a meeting or to take part in an activity. */
  | 'INVITATION'
  /** 为代表和群众办好一件实事. One good deed for the deputy's constituency. */
  | 'GOOD_DEED'
  /** 通报工作. Telling the deputy of the organ's work. */
  | 'WORK_BRIEFING';

/** 领导联系状态. Whether a year's contact is done. */
export type LeaderContactState =
  /** 已安排. Assigned, with things still to do. */
  | 'ASSIGNED'
  /** 已完成. All was done. */
  | 'DONE';

/** 领导干部联系代表筛选. Every condition given must hold. */
export type LeaderContactFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 级别. Only congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<LeaderContactState>>;
  /** 被联系代表. Only those with this deputy. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
};

/** 领导干部联系代表排序. Ties are broken by id. */
export type LeaderContactOrder =
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC'
  /** 年度从近到远. Latest year first. */
  | 'YEAR_DESC'
  /** 年度从远到近. Earliest year first. */
  | 'YEAR_ASC';

/** 领导干部联系代表分页. A page of leaders' contacts, over all owners. */
export type LeaderContactConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LeaderContactEdge>;
  /** 领导干部联系代表. The rows. */
  nodes: Array<LeaderContact>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 领导干部联系代表边. A row and its cursor. */
export type LeaderContactEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 领导干部联系代表. The row. */
  node: LeaderContact;
};

/** 领导干部联系代表统计维度. What they can be grouped by. */
export type LeaderContactDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. The level of the congress. */
  | 'LEVEL'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 领导干部联系代表统计指标. What groups can be sorted by. */
export type LeaderContactMeasure =
  /** 联系对数. All of them. */
  | 'COUNT'
  /** 已完成数. Those of which all items are done. */
  | 'DONE'
  /** 应做事项数. Items that the year asks for. */
  | 'ITEMS_PLANNED'
  /** 已做事项数. Items that were done. */
  | 'ITEMS_DONE'
  /** 事项完成率. Items done / asked for. */
  | 'COMPLETION';

/** 领导干部联系代表统计排序. Ties are broken by the groups' keys. */
export type LeaderContactStatisticsOrder = {
  /** 指标. Which measure. */
  measure: LeaderContactMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 领导干部联系代表统计. Groups of them, over all owners. */
export type LeaderContactStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<LeaderContactGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: LeaderContactGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 领导干部联系代表统计分组. One group; the dimensions not asked for are null. */
export type LeaderContactGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<LeaderContactState>;
  /** 联系对数. All of them. */
  count: Scalars['Int']['output'];
  /** 已完成数. Those of which all items are done. */
  done: Scalars['Int']['output'];
  /** 应做事项数. Items that the year asks for. */
  itemsPlanned: Scalars['Int']['output'];
  /** 已做事项数. Items that were done. */
  itemsDone: Scalars['Int']['output'];
  /** 事项完成率. Items done / asked for. */
  completion: Ratio;
};

/** 领导干部联系代表结果. The contact as it is afterwards. */
export type LeaderContactPayload = {
  /** 领导干部联系代表. The record. */
  leaderContact?: Maybe<LeaderContact>;
};

/** 安排. Which leader, which deputy, what to do. */
export type AssignLeaderContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 领导职务. By the office; 1 to 50 characters. */
  leader: Scalars['String']['input'];
  /** 所在机关. 1 to 100 characters. */
  organ: Scalars['String']['input'];
  /** 被联系代表. A deputy of that congress or of one on its line, whose mandate is in force. */
  deputy: Scalars['ID']['input'];
  /** 年度. This year or the next. */
  year: Scalars['Int']['input'];
  /** 联系事项. What there is to do, 1 to 5 things, each once. */
  items: Array<LeaderContactItemKind>;
  /** 工作品牌. What the place calls it; 1 to 50 characters. */
  programme?: InputMaybe<Scalars['String']['input']>;
};

/** 登记. What was done, and when. */
export type RecordLeaderContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 事项. One that was asked for and was not done yet. */
  item: LeaderContactItemKind;
  /** 完成日期. A day of the year, not after today. */
  doneOn: Scalars['Date']['input'];
  /** 情况. At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 完成. Which one. */
export type FinishLeaderContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表邻里任职. A deputy serves a neighbourhood: as lane steward (里巷管家) or as head of neighbours (邻长). */
export type NeighbourhoodRole = Node & {
  /** 全局标识. The neighbourhood role's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who holds it. */
  deputy?: Maybe<Deputy>;
  /** 类别. Which role. */
  kind: NeighbourhoodRoleKind;
  /** 地点. Which neighbourhood. */
  place: Scalars['String']['output'];
  /** 状态. Whether it is held. */
  state: NeighbourhoodRoleState;
  /** 聘任日期. The day of the appointment. */
  appointedOn: Scalars['Date']['output'];
  /** 上岗日期. The day the deputy began; null before. */
  activeOn?: Maybe<Scalars['Date']['output']>;
  /** 结束日期. The day it ended; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 代表邻里任职筛选. Every condition given must hold. */
export type NeighbourhoodRoleFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 类别. Only these roles. */
  kind?: InputMaybe<Array<NeighbourhoodRoleKind>>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<NeighbourhoodRoleState>>;
};

/** 代表邻里任职排序. Ties are broken by id. */
export type NeighbourhoodRoleOrder =
  /** 聘任日期从晚到早. Latest first. */
  | 'APPOINTED_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 代表邻里任职分页. A page of neighbourhood roles, over all owners. */
export type NeighbourhoodRoleConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<NeighbourhoodRoleEdge>;
  /** 代表邻里任职. The rows. */
  nodes: Array<NeighbourhoodRole>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表邻里任职边. A neighbourhood role and its cursor. */
export type NeighbourhoodRoleEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表邻里任职. The neighbourhood role. */
  node: NeighbourhoodRole;
};

/** 代表邻里任职统计维度. What neighbourhood roles can be grouped by. */
export type NeighbourhoodRoleDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 类别. By role. */
  | 'KIND'
  /** 状态. By state. */
  | 'STATE';

/** 代表邻里任职统计指标. What groups can be sorted by. */
export type NeighbourhoodRoleMeasure =
  /** 任职数. All roles. */
  | 'COUNT'
  /** 在岗数. Roles that are held. */
  | 'ACTIVE';

/** 代表邻里任职统计排序. Ties are broken by the groups' keys. */
export type NeighbourhoodRoleStatisticsOrder = {
  /** 指标. Which measure. */
  measure: NeighbourhoodRoleMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表邻里任职统计. Groups of neighbourhood roles, over all owners. */
export type NeighbourhoodRoleStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<NeighbourhoodRoleGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: NeighbourhoodRoleGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表邻里任职统计分组. One group; the dimensions not asked for are null. */
export type NeighbourhoodRoleGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 类别. The role. */
  kind?: Maybe<NeighbourhoodRoleKind>;
  /** 状态. The state. */
  state?: Maybe<NeighbourhoodRoleState>;
  /** 任职数. All roles. */
  count: Scalars['Int']['output'];
  /** 在岗数. Roles that are held. */
  active: Scalars['Int']['output'];
};

/** 代表邻里任职结果. The neighbourhood role as it is after a command. */
export type NeighbourhoodRolePayload = {
  /** 记录. The neighbourhood role. */
  record?: Maybe<NeighbourhoodRole>;
};

/** 专项小分队. Deputies who watch over one field together (法治护安、法治护企、法治护绿), with the trips they made. */
export type SpecialSquad = Node & {
  /** 全局标识. The special squad's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 名称. What it is called. */
  name: Scalars['String']['output'];
  /** 领域. What it watches over. */
  field: SquadField;
  /** 队长. The deputy who leads it (三长制中的队长); null when nobody is named. */
  leader?: Maybe<Deputy>;
  /** 状态. Whether it is at work. */
  state: SquadState;
  /** 组建日期. The day it was formed. */
  formedOn: Scalars['Date']['output'];
  /** 撤销日期. The day it was disbanded; null before. */
  disbandedOn?: Maybe<Scalars['Date']['output']>;
  /** 调研视察次数. How many trips it made. */
  trips: Scalars['Int']['output'];
  /** 最近一次日期. The day of the last of them; null before the first. */
  lastTripOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 专项小分队筛选. Every condition given must hold. */
export type SpecialSquadFilter = {
  /** 领域. Only these fields. */
  field?: InputMaybe<Array<SquadField>>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<SquadState>>;
};

/** 专项小分队排序. Ties are broken by id. */
export type SpecialSquadOrder =
  /** 组建日期从晚到早. Latest first. */
  | 'FORMED_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 专项小分队分页. A page of special squads, over all owners. */
export type SpecialSquadConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SpecialSquadEdge>;
  /** 专项小分队. The rows. */
  nodes: Array<SpecialSquad>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专项小分队边. A special squad and its cursor. */
export type SpecialSquadEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 专项小分队. The special squad. */
  node: SpecialSquad;
};

/** 专项小分队统计维度. What special squads can be grouped by. */
export type SpecialSquadDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 领域. By field. */
  | 'FIELD';

/** 专项小分队统计指标. What groups can be sorted by. */
export type SpecialSquadMeasure =
  /** 小分队数. All squads. */
  | 'COUNT'
  /** 调研视察次数. Trips made. */
  | 'TRIPS';

/** 专项小分队统计排序. Ties are broken by the groups' keys. */
export type SpecialSquadStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SpecialSquadMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 专项小分队统计. Groups of special squads, over all owners. */
export type SpecialSquadStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SpecialSquadGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SpecialSquadGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专项小分队统计分组. One group; the dimensions not asked for are null. */
export type SpecialSquadGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 领域. The field. */
  field?: Maybe<SquadField>;
  /** 小分队数. All squads. */
  count: Scalars['Int']['output'];
  /** 调研视察次数. Trips made. */
  trips: Scalars['Int']['output'];
};

/** 专项小分队结果. The special squad as it is after a command. */
export type SpecialSquadPayload = {
  /** 记录. The special squad. */
  record?: Maybe<SpecialSquad>;
};

/** 代表哨卡. A deputy patrols a place for safety at work, once every month (一月一巡). */
export type SentryPost = Node & {
  /** 全局标识. The sentry post's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who holds it. */
  deputy?: Maybe<Deputy>;
  /** 地点. Where. */
  place: Scalars['String']['output'];
  /** 状态. Whether it is kept. */
  state: SentryPostState;
  /** 设立日期. The day it was set up. */
  setUpOn: Scalars['Date']['output'];
  /** 撤销日期. The day it was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 巡查次数. How many patrols were made. */
  patrols: Scalars['Int']['output'];
  /** 最近巡查日期. The day of the last of them; null before the first. */
  lastPatrolOn?: Maybe<Scalars['Date']['output']>;
  /** 应巡日期. The last day for the next patrol: the end of the month after that of the last one, or of the month in which it was set up; null once it is closed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether the patrol is overdue on the day of asking. */
  overdue: Scalars['Boolean']['output'];
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 代表哨卡筛选. Every condition given must hold. */
export type SentryPostFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<SentryPostState>>;
  /** 是否逾期. Only those whose patrol is overdue on the day of asking, or only others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 代表哨卡排序. Ties are broken by id. */
export type SentryPostOrder =
  /** 应巡日期从早到晚. Earliest first; closed ones last. */
  | 'DUE_ON_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 代表哨卡分页. A page of sentry posts, over all owners. */
export type SentryPostConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SentryPostEdge>;
  /** 代表哨卡. The rows. */
  nodes: Array<SentryPost>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表哨卡边. A sentry post and its cursor. */
export type SentryPostEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表哨卡. The sentry post. */
  node: SentryPost;
};

/** 代表哨卡统计维度. What sentry posts can be grouped by. */
export type SentryPostDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE';

/** 代表哨卡统计指标. What groups can be sorted by. */
export type SentryPostMeasure =
  /** 哨卡数. All posts. */
  | 'COUNT'
  /** 巡查次数. Patrols made. */
  | 'PATROLS'
  /** 逾期数. Posts whose patrol is overdue on the day of asking. */
  | 'OVERDUE';

/** 代表哨卡统计排序. Ties are broken by the groups' keys. */
export type SentryPostStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SentryPostMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表哨卡统计. Groups of sentry posts, over all owners. */
export type SentryPostStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SentryPostGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SentryPostGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表哨卡统计分组. One group; the dimensions not asked for are null. */
export type SentryPostGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<SentryPostState>;
  /** 哨卡数. All posts. */
  count: Scalars['Int']['output'];
  /** 巡查次数. Patrols made. */
  patrols: Scalars['Int']['output'];
  /** 逾期数. Posts whose patrol is overdue on the day of asking. */
  overdue: Scalars['Int']['output'];
};

/** 代表哨卡结果. The sentry post as it is after a command. */
export type SentryPostPayload = {
  /** 记录. The sentry post. */
  record?: Maybe<SentryPost>;
};

/** 隐患. A hazard that a patrol found, pushed to the unit that must fix it. */
export type HazardItem = Node & {
  /** 全局标识. The hazard item's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表哨卡. The post whose patrol found it. */
  post?: Maybe<SentryPost>;
  /** 隐患情况. What it is. */
  summary: Scalars['String']['output'];
  /** 状态. How far it has come. */
  state: HazardState;
  /** 发现日期. The day it was found. */
  foundOn: Scalars['Date']['output'];
  /** 承办单位. The unit that must fix it; null before it is pushed. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 推送日期. The day it was pushed; null before. */
  pushedOn?: Maybe<Scalars['Date']['output']>;
  /** 整改日期. The day it was fixed; null before. */
  fixedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 隐患筛选. Every condition given must hold. */
export type HazardItemFilter = {
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<HazardState>>;
};

/** 隐患排序. Ties are broken by id. */
export type HazardItemOrder =
  /** 发现日期从晚到早. Latest first. */
  | 'FOUND_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 隐患分页. A page of hazard items, over all owners. */
export type HazardItemConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<HazardItemEdge>;
  /** 隐患. The rows. */
  nodes: Array<HazardItem>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 隐患边. A hazard item and its cursor. */
export type HazardItemEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 隐患. The hazard item. */
  node: HazardItem;
};

/** 隐患统计维度. What hazard items can be grouped by. */
export type HazardItemDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 状态. By state. */
  | 'STATE';

/** 隐患统计指标. What groups can be sorted by. */
export type HazardItemMeasure =
  /** 隐患数. All hazards. */
  | 'COUNT'
  /** 已整改数. Those that were fixed. */
  | 'FIXED'
  /** 整改率. Fixed / all. */
  | 'FIXED_SHARE';

/** 隐患统计排序. Ties are broken by the groups' keys. */
export type HazardItemStatisticsOrder = {
  /** 指标. Which measure. */
  measure: HazardItemMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 隐患统计. Groups of hazard items, over all owners. */
export type HazardItemStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<HazardItemGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: HazardItemGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 隐患统计分组. One group; the dimensions not asked for are null. */
export type HazardItemGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<HazardState>;
  /** 隐患数. All hazards. */
  count: Scalars['Int']['output'];
  /** 已整改数. Those that were fixed. */
  fixed: Scalars['Int']['output'];
  /** 整改率. Fixed / all. */
  fixedShare: Ratio;
};

/** 隐患结果. The hazard item as it is after a command. */
export type HazardItemPayload = {
  /** 记录. The hazard item. */
  record?: Maybe<HazardItem>;
};

/** 邻里任职类别. Which role. */
export type NeighbourhoodRoleKind =
  /** 里巷管家. Lane steward. */
  | 'LANE_STEWARD'
  /** 邻长. Head of neighbours. */
  | 'NEIGHBOUR_HEAD';

/** 邻里任职状态. Whether a role is held. */
export type NeighbourhoodRoleState =
  /** 已聘任. Appointed, not begun. */
  | 'APPOINTED'
  /** 在岗. Held. */
  | 'ACTIVE'
  /** 已结束. Ended. */
  | 'ENDED';

/** 小分队领域. What squads watch over. */
export type SquadField =
  /** 护安. Safety. */
  | 'SAFETY'
  /** 护企. Business. */
  | 'ENTERPRISE'
  /** 护绿. Environment. */
  | 'GREEN'
  /** 其他. Anything else. */
  | 'OTHER';

/** 小分队状态. Whether a squad is at work. */
export type SquadState =
  /** 在岗. At work. */
  | 'ACTIVE'
  /** 已撤销. Disbanded. */
  | 'DISBANDED';

/** 哨卡状态. Whether a post is kept. */
export type SentryPostState =
  /** 在岗. Kept. */
  | 'ACTIVE'
  /** 已撤销. Closed. */
  | 'CLOSED';

/** 隐患状态. How far a hazard has come. */
export type HazardState =
  /** 已发现. Found. */
  | 'FOUND'
  /** 已推送. Pushed to a unit. */
  | 'PUSHED'
  /** 已整改. Fixed. */
  | 'FIXED';

/** 聘任邻里任职输入. What is needed. */
export type AppointNeighbourhoodRoleInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. A deputy of that congress, in office. */
  deputy: Scalars['ID']['input'];
  /** 类别. Which role. */
  kind: NeighbourhoodRoleKind;
  /** 地点. At most 100 characters. */
  place: Scalars['String']['input'];
};

/** 上岗输入. What is needed. */
export type BeginNeighbourhoodRoleInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 结束邻里任职输入. What is needed. */
export type EndNeighbourhoodRoleInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 组建专项小分队输入. What is needed. */
export type FormSquadInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 名称. At most 100 characters. */
  name: Scalars['String']['input'];
  /** 领域. What it watches over. */
  field: SquadField;
  /** 队长. A deputy of that congress in office who leads it; nobody when absent. */
  leader?: InputMaybe<Scalars['ID']['input']>;
};

/** 登记调研视察输入. What is needed. */
export type RecordSquadTripInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 日期. Not before the last trip, not after today. */
  day: Scalars['Date']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 撤销专项小分队输入. What is needed. */
export type DisbandSquadInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 设立代表哨卡输入. What is needed. */
export type SetUpSentryPostInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. A deputy of that congress, in office. */
  deputy: Scalars['ID']['input'];
  /** 地点. At most 100 characters. */
  place: Scalars['String']['input'];
};

/** 登记巡查输入. What is needed. */
export type PatrolSentryPostInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 日期. Not before the last patrol, not after today. */
  day: Scalars['Date']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 撤销代表哨卡输入. What is needed. */
export type CloseSentryPostInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 上报隐患输入. What is needed. */
export type ReportHazardInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表哨卡. A post of that congress that is kept. */
  post: Scalars['ID']['input'];
  /** 代表. The deputy of the post. */
  deputy: Scalars['ID']['input'];
  /** 隐患情况. At most 1,000 characters. */
  summary: Scalars['String']['input'];
};

/** 推送隐患输入. What is needed. */
export type PushHazardInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 承办单位. At most 100 characters. */
  unit: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 整改隐患输入. What is needed. */
export type FixHazardInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 群众意见. What a citizen told a deputy or a station, on its way to an answer. Everybody reads those that are published, in the words of the publication. */
export type CitizenOpinion = Node & {
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress sees to it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 渠道. By which way it came. */
  channel: OpinionChannel;
  /** 热线工单号. The ticket of the hotline 12345; null when it came another way, or unless the caller may see it. */
  ticketNumber?: Maybe<Scalars['String']['output']>;
  /** 主题. What it is about. */
  topic: OpinionTopic;
  /** 原文. The citizen's own words; null unless the caller may see them. */
  text?: Maybe<Scalars['String']['output']>;
  /** 公示内容. The words in which it was published; null before. */
  publishedText?: Maybe<Scalars['String']['output']>;
  /** 所涉地点. The township or street that it is about; null when none was named. */
  place?: Maybe<Jurisdiction>;
  /** 联络站. The station that received it; null when none did. */
  station?: Maybe<ContactStation>;
  /** 接收代表. The deputy who received it or was entrusted with it; null when none was, or unless the caller may see who. */
  deputy?: Maybe<Deputy>;
  /** 承办单位. The unit that handles it; null before it is assigned. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 状态. How far it has come. */
  state: OpinionState;
  /** 接收日期. The day it was received. */
  receivedOn: Scalars['Date']['output'];
  /** 年度. The year in which it was received. */
  year: Scalars['Int']['output'];
  /** 交办日期. The day it was assigned to the unit; null before. */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理情况. What was done about it; null before, or unless the caller may see it. */
  handling?: Maybe<Scalars['String']['output']>;
  /** 办理日期. The day it was handled; null before. */
  handledOn?: Maybe<Scalars['Date']['output']>;
  /** 答复. What the citizen was answered; null before. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复日期. The day of the answer; null before. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 公示日期. The day it was published; null before. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予受理原因. Why it was not accepted; null when it was, or unless the caller may see it. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** 重新办理次数. How often the citizen was not satisfied and it went back to the unit. */
  reopened: Scalars['Int']['output'];
  /** 以往答复. The answers that the citizen was not satisfied with, earliest first; empty unless the caller may see them. */
  earlierAnswers: Array<EarlierAnswer>;
  /** 转成的代表建议. The suggestion that came of it; null when none did. */
  suggestion?: Maybe<Suggestion>;
  /** 转成的线索. The clue that came of it; null when none did, or unless the caller may see it. */
  clue?: Maybe<Clue>;
  /** 移送日期. The day on which it was referred to the procuratorate; null when it was not, or unless the caller may see it, as all of the referral. */
  referredOn?: Maybe<Scalars['Date']['output']>;
  /** 移送至. The place whose procuratorate it was referred to. */
  referredTo?: Maybe<Jurisdiction>;
  /** 公益诉讼联系点. The contact point by which it was referred. */
  contactPoint?: Maybe<PilContactPoint>;
  /** 公益诉讼领域. The field in which it was referred. */
  referredField?: Maybe<LitigationField>;
  /** 移送状态. What came of the referral so far. */
  referral?: Maybe<ReferralState>;
  /** 决定日期. The day on which the procuratorate decided on the clue; null before. */
  referralDecidedOn?: Maybe<Scalars['Date']['output']>;
  /** 群众的标识. By which the deputy who received it asks who told it; null for everybody else, and when nobody was named. */
  citizenId?: Maybe<Scalars['ID']['output']>;
  /** 隐去后的群众信息. Who told it, masked: for the congress and the unit; null for everybody else, and when nobody was named. */
  maskedCitizen?: Maybe<MaskedCitizen>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 反映意见的群众. Who told an opinion, and how the citizen is reached. Sealed: the deputy who received the opinion reads it, and nobody else. */
export type OpinionCitizen = Node & {
  /** 全局标识. The citizen's id, for this opinion alone. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress sees to the opinion. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 群众意见. What was told. */
  opinion?: Maybe<CitizenOpinion>;
  /** 姓名. The name; null when none was given. */
  name?: Maybe<Scalars['String']['output']>;
  /** 电话. The telephone number; null when none was given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 住址. The address; null when none was given. */
  address?: Maybe<Scalars['String']['output']>;
};

/** 隐去后的群众信息. As much of a citizen as tells one from another. */
export type MaskedCitizen = {
  /** 姓. The first character of the name, with ** for the rest; null when none was given. */
  name?: Maybe<Scalars['String']['output']>;
  /** 电话尾号. The telephone number's last two figures, with * for the rest; null when none was given. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** 以往答复. An answer that the citizen was not satisfied with. */
export type EarlierAnswer = {
  /** 答复. What was answered. */
  answer: Scalars['String']['output'];
  /** 答复日期. The day of that answer. */
  answeredOn: Scalars['Date']['output'];
};

/** 办理进度. What who has the receipt number is told: where the opinion stands and what was answered. Neither the citizen nor any member of the staff is in it. */
export type OpinionProgress = {
  /** 所属行政区划. The place whose congress sees to it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 主题. What it is about. */
  topic: OpinionTopic;
  /** 联络站. The station that received it; null when none did. */
  station?: Maybe<ContactStation>;
  /** 状态. How far it has come. */
  state: OpinionState;
  /** 接收日期. The day it was received. */
  receivedOn: Scalars['Date']['output'];
  /** 承办单位. The unit that handles it; null before it is assigned. */
  handledBy?: Maybe<Scalars['String']['output']>;
  /** 交办日期. The day it was assigned; null before. */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理日期. The day it was handled; null before. */
  handledOn?: Maybe<Scalars['Date']['output']>;
  /** 答复. What is answered; null before. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复日期. The day of the answer; null before. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 公示日期. The day it was published; null when it was not. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予受理原因. Why it was not accepted; null when it was. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** 转成的代表建议. The suggestion that came of it, as far as the caller may see it; null when none did. */
  suggestion?: Maybe<Suggestion>;
  /** 移送检察院日期. The day on which it was referred to the procuratorate; null when it was not. */
  referredOn?: Maybe<Scalars['Date']['output']>;
  /** 检察院决定. What the procuratorate decided: FILED, DECLINED or MOVED, and never why; null before. */
  referralDecision?: Maybe<ReferralState>;
};

/** 移送状态. What came of an opinion that was referred to a procuratorate. */
export type ReferralState =
  /** 已移送. On its way to the procuratorate. */
  | 'SENT'
  /** 已登记. Registered as a clue. */
  | 'REGISTERED'
  /** 已立案. A case was filed on it. */
  | 'FILED'
  /** 不立案. No case was filed on it. */
  | 'DECLINED'
  /** 已移送其他检察院. Moved to another procuratorate, of which nothing more is told. */
  | 'MOVED';

/** 群众意见渠道. By which way an opinion came. */
export type OpinionChannel =
  /** 联络站. At a contact station. */
  | 'STATION'
  /** 扫码. By a QR code (码上找代表). */
  | 'QR_CODE'
  /** 网上. By an online station or a web page. */
  | 'ONLINE'
  /** 12345 热线. By the government's hotline. */
  | 'HOTLINE_12345'
  /** 走访. To a deputy on a visit. */
  | 'VISIT';

/** 群众意见主题. What an opinion is about. */
export type OpinionTopic =
  /** 教育文化. Education and culture. */
  | 'EDUCATION_CULTURE'
  /** 医疗卫生. Health. */
  | 'HEALTH'
  /** 社会保障. Social security, work and care. */
  | 'SOCIAL_SECURITY'
  /** 住房物业. Housing and its management. */
  | 'HOUSING'
  /** 道路交通. Roads and traffic. */
  | 'TRANSPORT'
  /** 生态环境. The environment. */
  | 'ENVIRONMENT'
  /** 农业农村. Farming and villages. */
  | 'AGRICULTURE'
  /** 公共安全. Public safety. */
  | 'SAFETY'
  /** 营商消费. Business and consumers. */
  | 'BUSINESS'
  /** 其他. Anything else. */
  | 'OTHER';

/** 群众意见状态. How far an opinion has come. */
export type OpinionState =
  /** 已接收. Received. */
  | 'RECEIVED'
  /** 不予受理. Not accepted; an end. */
  | 'NOT_ACCEPTED'
  /** 已交办. Assigned to a unit. */
  | 'ASSIGNED'
  /** 申请退回. The unit asks that it be assigned to another. */
  | 'RETURN_REQUESTED'
  /** 已办理. Something was done about it. */
  | 'HANDLED'
  /** 已答复. The citizen was answered. */
  | 'ANSWERED'
  /** 已公示. Published. */
  | 'PUBLISHED';

/** 群众意见筛选. Every condition given must hold. */
export type CitizenOpinionFilter = {
  /** 渠道. Only by these ways. */
  channel?: InputMaybe<Array<OpinionChannel>>;
  /** 主题. Only about these. */
  topic?: InputMaybe<Array<OpinionTopic>>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<OpinionState>>;
  /** 年度. Only received in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 联络站. Only those of this station, by its id. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 移送状态. Only those that were referred to a procuratorate, with what came of it. */
  referral?: InputMaybe<Array<ReferralState>>;
};

/** 群众意见排序. Ties are broken by id. */
export type CitizenOpinionOrder =
  /** 接收日期从晚到早. Latest first. */
  | 'RECEIVED_ON_DESC'
  /** 接收日期从早到晚. Earliest first. */
  | 'RECEIVED_ON_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 群众意见分页. A page of opinions, over all owners. */
export type CitizenOpinionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<CitizenOpinionEdge>;
  /** 群众意见. The rows. */
  nodes: Array<CitizenOpinion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 群众意见边. An opinion and its cursor. */
export type CitizenOpinionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 群众意见. The opinion. */
  node: CitizenOpinion;
};

/** 群众意见统计维度. What opinions can be grouped by. */
export type CitizenOpinionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 渠道. By channel. */
  | 'CHANNEL'
  /** 主题. By topic. */
  | 'TOPIC'
  /** 状态. By state. */
  | 'STATE'
  /** 年度. By the year of receipt. */
  | 'YEAR';

/** 群众意见统计指标. What groups can be sorted by. */
export type CitizenOpinionMeasure =
  /** 意见数. All opinions. */
  | 'COUNT'
  /** 已答复数. Those that were answered. */
  | 'ANSWERED'
  /** 三十日内答复数. Those answered within 30 days of receipt. */
  | 'ANSWERED_WITHIN30_DAYS'
  /** 已公示数. Those that were published. */
  | 'PUBLISHED'
  /** 曾重新办理数. Those that went back to the unit because the citizen was not satisfied. */
  | 'REOPENED'
  /** 转为建议数. Those of which a suggestion came. */
  | 'TO_SUGGESTION'
  /** 转为线索数. Those of which a clue came. */
  | 'TO_CLUE'
  /** 移送数. Those that were referred to a procuratorate. */
  | 'REFERRED'
  /** 移送立案数. Those of the referred on which a case was filed. */
  | 'REFERRED_FILED'
  /** 答复率. Answered / all but those not accepted. */
  | 'ANSWER_RATE';

/** 群众意见统计排序. Ties are broken by the groups' keys. */
export type CitizenOpinionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: CitizenOpinionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 群众意见统计. Groups of opinions, over all owners. */
export type CitizenOpinionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<CitizenOpinionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: CitizenOpinionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 群众意见统计分组. One group; the dimensions not asked for are null. */
export type CitizenOpinionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 渠道. The channel. */
  channel?: Maybe<OpinionChannel>;
  /** 主题. The topic. */
  topic?: Maybe<OpinionTopic>;
  /** 状态. The state. */
  state?: Maybe<OpinionState>;
  /** 年度. The year of receipt. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 意见数. All opinions; null when withheld. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 受理数. All but those not accepted; null when withheld. */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** 已答复数. Those that were answered; null when withheld. */
  answered?: Maybe<Scalars['Int']['output']>;
  /** 三十日内答复数. Those answered within 30 days of receipt; null when withheld. */
  answeredWithin30Days?: Maybe<Scalars['Int']['output']>;
  /** 已公示数. Those that were published; null when withheld. */
  published?: Maybe<Scalars['Int']['output']>;
  /** 曾重新办理数. Those that went back to the unit because the citizen was not satisfied; null when withheld. */
  reopened?: Maybe<Scalars['Int']['output']>;
  /** 转为建议数. Those of which a suggestion came; null when withheld. */
  toSuggestion?: Maybe<Scalars['Int']['output']>;
  /** 转为线索数. Those of which a clue came; null when withheld. */
  toClue?: Maybe<Scalars['Int']['output']>;
  /** 移送数. Those that were referred to a procuratorate; null when withheld. */
  referred?: Maybe<Scalars['Int']['output']>;
  /** 移送登记数. Those of the referred that the procuratorate registered; null when withheld. */
  referredRegistered?: Maybe<Scalars['Int']['output']>;
  /** 移送立案数. Those of the referred on which a case was filed; null when withheld. */
  referredFiled?: Maybe<Scalars['Int']['output']>;
  /** 移送不立案数. Those of the referred on which none was filed; null when withheld. */
  referredDeclined?: Maybe<Scalars['Int']['output']>;
  /** 移送转送数. Those of the referred that were moved to another procuratorate; null when withheld. */
  referredMoved?: Maybe<Scalars['Int']['output']>;
  /** 答复率. Answered / accepted; null when withheld. */
  answerRate?: Maybe<Ratio>;
  /** 隐去单元数. How many owners' figures are not in this group's, because they are of fewer than 5 opinions that the caller may not read. */
  withheld: Scalars['Int']['output'];
};

/** 群众意见结果. The opinion as it is after a command. */
export type CitizenOpinionPayload = {
  /** 记录. The opinion. */
  record?: Maybe<CitizenOpinion>;
};

/** 提交群众意见结果. What the citizen keeps. */
export type SubmitOpinionPayload = {
  /** 回执号. The number by which the citizen can ask how far it has come. It is told here and never again, but to the same `requestId`. */
  receipt: Scalars['ID']['output'];
};

/** 登记群众意见结果. The opinion, and what the citizen is given. */
export type RecordOpinionPayload = {
  /** 记录. The opinion. */
  record?: Maybe<CitizenOpinion>;
  /** 回执号. The number for the citizen. It is told here and never again, but to the same `requestId`. */
  receipt: Scalars['ID']['output'];
};

/** 办理进度结果. Where the opinion stands after a command. */
export type OpinionProgressPayload = {
  /** 办理进度. Where it stands. */
  progress?: Maybe<OpinionProgress>;
};

/** 群众输入. How the citizen is reached. It is sealed: the deputy who received the opinion reads it, the congress and the unit read it masked, nobody else does. */
export type OpinionCitizenInput = {
  /** 姓名. At most 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 电话. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 住址. At most 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** 提交群众意见输入. What a citizen tells. */
export type SubmitOpinionInput = {
  /** 请求标识. The same id again returns the first result. Those who are not logged in share their ids: one of 20 to 100 characters that nobody else makes, such as a UUID. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress is to see to it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 渠道. QR_CODE or ONLINE. */
  channel: OpinionChannel;
  /** 主题. What it is about. */
  topic: OpinionTopic;
  /** 内容. At most 2,000 characters. */
  text: Scalars['String']['input'];
  /** 所涉地点. The township or street that it is about, of the congress's place or below. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 联络站. The id of the open station whose code was scanned. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 代表. The id of the deputy in office to whom it is told, of the same congress. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 群众. Who tells it; nobody when absent. */
  citizen?: InputMaybe<OpinionCitizenInput>;
};

/** 登记群众意见输入. What was told. */
export type RecordOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress is to see to it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 渠道. By which way it came. */
  channel: OpinionChannel;
  /** 热线工单号. At most 50 characters; needed for HOTLINE_12345, and for nothing else. */
  ticketNumber?: InputMaybe<Scalars['String']['input']>;
  /** 主题. What it is about. */
  topic: OpinionTopic;
  /** 内容. At most 2,000 characters. */
  text: Scalars['String']['input'];
  /** 所涉地点. The township or street that it is about, of the congress's place or below. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 联络站. The id of the open station that received it; needed for STATION. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 代表. The id of the deputy in office who received it, of the same congress; a deputy who records names himself. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 群众. Who told it; nobody when absent. */
  citizen?: InputMaybe<OpinionCitizenInput>;
};

/** 群众不满意输入. Which answer, and why. */
export type DisputeOpinionInput = {
  /** 请求标识. The same id again returns the first result; 20 to 100 characters, such as a UUID. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 回执号. The receipt number. */
  id: Scalars['ID']['input'];
  /** 理由. Why; at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 转交代表输入. To whom. */
export type EntrustOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 代表. The id of a deputy in office of the same congress. */
  deputy: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 说明理由输入. A step that needs a reason. */
export type ReasonedOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 理由. Why; at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 交办群众意见输入. To whom. */
export type AssignOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 承办单位. The unit's name, at most 100 characters. */
  unit: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记办理情况输入. What was done. */
export type HandleOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 办理情况. At most 2,000 characters. */
  handling: Scalars['String']['input'];
};

/** 答复输入. What is answered. */
export type AnswerOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 答复. At most 2,000 characters. */
  answer: Scalars['String']['input'];
};

/** 公示输入. In which words. */
export type PublishOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 公示内容. The opinion in words that do not tell whose it is, at most 2,000 characters; the answer is published as it was given. */
  text: Scalars['String']['input'];
};

/** 转为代表建议输入. Which suggestion. */
export type LinkOpinionToSuggestionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 代表建议. The suggestion's id: of the congress's place, above or below. */
  suggestion: Scalars['ID']['input'];
};

/** 移送输入. What is referred to the procuratorate, in words that do not tell whose it is. */
export type ReferOpinionInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 公益诉讼领域. The field in which the public interest is harmed; UNKNOWN where the procuratorate is to find out. It must be open there. */
  field: LitigationField;
  /** 摘要. What is told, 1 to 2,000 characters; never a person's name. */
  summary: Scalars['String']['input'];
  /** 责任单位. The agency or enterprise that it points at, 1 to 100 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 群众同意. The citizen consents that the procuratorate is told who it was, where it is sealed. Only the deputy who received the opinion can pass it on. */
  citizenConsents?: InputMaybe<Scalars['Boolean']['input']>;
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 告知线索办理情况输入. What a procuratorate did with the clue that came of an opinion. */
export type ReportReferredOpinionInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 线索. The clue. */
  clue: Scalars['ID']['input'];
  /** 事项. What happened. */
  event: ReferralReport;
  /** 日期. On which day. */
  on: Scalars['Date']['input'];
};

/** 线索告知事项. What a procuratorate tells of a clue that came of an opinion: where it stands, and never why. */
export type ReferralReport =
  /** 登记. It has registered the clue. */
  | 'REGISTER'
  /** 立案. It has filed a case on it. */
  | 'FILE'
  /** 不立案. It files none. */
  | 'DECLINE'
  /** 移送. It has moved it to another procuratorate. */
  | 'MOVE';

/** 转为公益诉讼线索输入. Which clue. */
export type LinkOpinionToClueInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The opinion's id. */
  id: Scalars['ID']['input'];
  /** 线索. The clue's id: of a procuratorate of the congress's place, or above. */
  clue: Scalars['ID']['input'];
};

export type Suggestion = {
  id: Scalars['ID']['output'];
  /** 来源群众意见. The citizens' opinions that it came of, of those that the suggestion's own congress system keeps and the caller may see; latest first. */
  fromOpinions?: Maybe<CitizenOpinionConnection>;
};


export type SuggestionFromOpinionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Clue = {
  id: Scalars['ID']['output'];
};

/** 代表承诺. Something that a deputy promises those who elected him or her. */
export type DeputyPledge = Node & {
  /** 全局标识. The pledge's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress the deputy is of. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 代表. The deputy who promised. */
  deputy?: Maybe<Deputy>;
  /** 联络站. The station where it is posted; null when at none, or where another owner keeps it. */
  station?: Maybe<ContactStation>;
  /** 承诺事项. What is promised. */
  pledge: Scalars['String']['output'];
  /** 承诺日期. The day it was promised. */
  pledgedOn: Scalars['Date']['output'];
  /** 承诺兑现日期. By when it is to be fulfilled. */
  dueOn: Scalars['Date']['output'];
  /** 状态. Where it stands. */
  state: PledgeState;
  /** 是否逾期. Whether it is not fulfilled, and its day is over. */
  overdue: Scalars['Boolean']['output'];
  /** 兑现日期. The day it was fulfilled; null before. */
  fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** 兑现情况. What came of it; null before. */
  result?: Maybe<Scalars['String']['output']>;
  /** 办理过程. What happened to it, for the deputy, the congress's staff and those above; at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 代表承诺状态. Where a pledge stands. */
export type PledgeState =
  /** 已承诺. Promised. */
  | 'PLEDGED'
  /** 已兑现. Fulfilled. */
  | 'FULFILLED';

/** 代表承诺筛选. Every condition given must hold. */
export type DeputyPledgeFilter = {
  /** 代表. Only those of this deputy. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 联络站. Only those posted at exactly this station. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 级别. Only those of congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<PledgeState>>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年度. Only those due in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 代表承诺排序. Ties are broken by id. */
export type DeputyPledgeOrder =
  /** 承诺兑现日期从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 承诺兑现日期从晚到早. Latest due first. */
  | 'DUE_ON_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 代表承诺分页. A page of pledges, over all owners. */
export type DeputyPledgeConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyPledgeEdge>;
  /** 代表承诺. The rows. */
  nodes: Array<DeputyPledge>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表承诺边. A row and its cursor. */
export type DeputyPledgeEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表承诺. The row. */
  node: DeputyPledge;
};

/** 代表承诺统计维度. What pledges can be grouped by. */
export type DeputyPledgeDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; those of congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. The level of the congress. */
  | 'LEVEL'
  /** 状态. The state. */
  | 'STATE'
  /** 年度. The year in which it is due. */
  | 'YEAR';

/** 代表承诺统计指标. What groups can be sorted by. */
export type DeputyPledgeMeasure =
  /** 承诺数. All pledges. */
  | 'COUNT'
  /** 已兑现数. Those fulfilled. */
  | 'FULFILLED'
  /** 逾期未兑现数. Those not fulfilled whose day is over. */
  | 'OVERDUE'
  /** 兑现率. Fulfilled / all. */
  | 'FULFILMENT';

/** 代表承诺统计排序. Ties are broken by the groups' keys. */
export type DeputyPledgeStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeputyPledgeMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表承诺统计. Groups of pledges, over all owners. */
export type DeputyPledgeStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeputyPledgeGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeputyPledgeGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表承诺统计分组. One group; the dimensions not asked for are null. */
export type DeputyPledgeGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 状态. The state. */
  state?: Maybe<PledgeState>;
  /** 年度. The year in which it is due. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 承诺数. All pledges. */
  count: Scalars['Int']['output'];
  /** 已兑现数. Those fulfilled. */
  fulfilled: Scalars['Int']['output'];
  /** 逾期未兑现数. Those not fulfilled whose day is over. */
  overdue: Scalars['Int']['output'];
  /** 兑现率. Fulfilled / all. */
  fulfilment: Ratio;
};

/** 代表承诺结果. The pledge as it is afterwards. */
export type DeputyPledgePayload = {
  /** 代表承诺. The pledge. */
  deputyPledge?: Maybe<DeputyPledge>;
};

/** 承诺. Who promises what, by when. */
export type MakePledgeInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress the deputy is of. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. The deputy, whose mandate is in force. */
  deputy: Scalars['ID']['input'];
  /** 联络站. The station where it is posted: one that this owner keeps and that is open. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 承诺事项. 1 to 500 characters. */
  pledge: Scalars['String']['input'];
  /** 承诺兑现日期. Today or later, at most five years on. */
  dueOn: Scalars['Date']['input'];
};

/** 兑现. Which pledge, when, what came of it. */
export type FulfilPledgeInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The pledge's id. */
  id: Scalars['ID']['input'];
  /** 兑现日期. From the day of the pledge on, not after today. */
  fulfilledOn: Scalars['Date']['input'];
  /** 兑现情况. 1 to 1,000 characters. */
  result: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 积分规则. What a duty is worth, as a congress resolved it: data with place, validity and basis. */
export type PointsRule = Node & {
  /** 全局标识. The points rule's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 名称. What it is called. */
  name: Scalars['String']['output'];
  /** 履职类别. Which kind of duty earns it. */
  kind: DutyKind;
  /** 分值. How many points each time. */
  points: Scalars['Int']['output'];
  /** 年度上限. How many points a deputy can earn by it in a year; null for no limit. */
  mostPerYear?: Maybe<Scalars['Int']['output']>;
  /** 依据. The document it rests on. */
  basis: Scalars['String']['output'];
  /** 生效日期. The first day on which it holds. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day on which it holds; null while it has no end. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 状态. Whether it is in force. */
  state: PointsRuleState;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 积分规则筛选. Every condition given must hold. */
export type PointsRuleFilter = {
  /** 履职类别. Only these kinds. */
  kind?: InputMaybe<Array<DutyKind>>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<PointsRuleState>>;
};

/** 积分规则排序. Ties are broken by id. */
export type PointsRuleOrder =
  /** 生效日期从晚到早. Latest first. */
  | 'VALID_FROM_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 积分规则分页. A page of points rules, over all owners. */
export type PointsRuleConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<PointsRuleEdge>;
  /** 积分规则. The rows. */
  nodes: Array<PointsRule>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 积分规则边. A points rule and its cursor. */
export type PointsRuleEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 积分规则. The points rule. */
  node: PointsRule;
};

/** 积分规则结果. The points rule as it is after a command. */
export type PointsRulePayload = {
  /** 记录. The points rule. */
  record?: Maybe<PointsRule>;
};

/** 积分记录. Points that a deputy earned by a rule, and that the congress confirmed or not. */
export type PointsEntry = Node & {
  /** 全局标识. The points entry's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Whose it is. */
  deputy?: Maybe<Deputy>;
  /** 积分规则. By which rule. */
  rule?: Maybe<PointsRule>;
  /** 日期. The day of what earned them. */
  day: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 分值. How many points. */
  points: Scalars['Int']['output'];
  /** 佐证. What shows it. */
  evidence: Scalars['String']['output'];
  /** 状态. Whether they count. */
  state: PointsEntryState;
  /** 审定日期. The day they were confirmed or rejected; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 积分记录筛选. Every condition given must hold. */
export type PointsEntryFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<PointsEntryState>>;
};

/** 积分记录排序. Ties are broken by id. */
export type PointsEntryOrder =
  /** 日期从晚到早. Latest first. */
  | 'DAY_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 积分记录分页. A page of points entries, over all owners. */
export type PointsEntryConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<PointsEntryEdge>;
  /** 积分记录. The rows. */
  nodes: Array<PointsEntry>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 积分记录边. A points entry and its cursor. */
export type PointsEntryEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 积分记录. The points entry. */
  node: PointsEntry;
};

/** 积分记录统计维度. What points entries can be grouped by. */
export type PointsEntryDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 年度. By year. */
  | 'YEAR'
  /** 状态. By state. */
  | 'STATE';

/** 积分记录统计指标. What groups can be sorted by. */
export type PointsEntryMeasure =
  /** 记录数. All entries. */
  | 'COUNT'
  /** 已确认数. Entries confirmed. */
  | 'CONFIRMED'
  /** 已确认积分. Points confirmed. */
  | 'POINTS';

/** 积分记录统计排序. Ties are broken by the groups' keys. */
export type PointsEntryStatisticsOrder = {
  /** 指标. Which measure. */
  measure: PointsEntryMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 积分记录统计. Groups of points entries, over all owners. */
export type PointsEntryStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<PointsEntryGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: PointsEntryGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 积分记录统计分组. One group; the dimensions not asked for are null. */
export type PointsEntryGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<PointsEntryState>;
  /** 记录数. All entries. */
  count: Scalars['Int']['output'];
  /** 已确认数. Entries confirmed. */
  confirmed: Scalars['Int']['output'];
  /** 已确认积分. Points confirmed. */
  points: Scalars['Int']['output'];
};

/** 积分记录结果. The points entry as it is after a command. */
export type PointsEntryPayload = {
  /** 记录. The points entry. */
  record?: Maybe<PointsEntry>;
};

/** 积分排名. What a deputy's confirmed points of a year come to; the list by points is the ranking. */
export type PointsStanding = Node & {
  /** 全局标识. The points standing's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Whose it is. */
  deputy?: Maybe<Deputy>;
  /** 年度. The year. */
  year: Scalars['Int']['output'];
  /** 积分. Points confirmed. */
  points: Scalars['Int']['output'];
  /** 记录数. Entries confirmed. */
  entries: Scalars['Int']['output'];
};

/** 积分排名筛选. Every condition given must hold. */
export type PointsStandingFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 积分排名排序. Ties are broken by id. */
export type PointsStandingOrder =
  /** 积分从高到低. Most points first. */
  | 'POINTS_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 积分排名分页. A page of points standings, over all owners. */
export type PointsStandingConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<PointsStandingEdge>;
  /** 积分排名. The rows. */
  nodes: Array<PointsStanding>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 积分排名边. A points standing and its cursor. */
export type PointsStandingEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 积分排名. The points standing. */
  node: PointsStanding;
};

/** 积分排名结果. The points standing as it is after a command. */
export type PointsStandingPayload = {
  /** 记录. The points standing. */
  record?: Maybe<PointsStanding>;
};

/** 履职考核. A deputy's year, scored three times: by the deputy, by the group, and by the congress, which confirms it with a grade. */
export type DeputyAssessment = Node & {
  /** 全局标识. The deputy assessment's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Whose it is. */
  deputy?: Maybe<Deputy>;
  /** 年度. Which year. */
  year: Scalars['Int']['output'];
  /** 状态. How far it has come. */
  state: AssessmentState;
  /** 自评分. What the deputy gave, of 100. */
  selfScore: Scalars['Int']['output'];
  /** 小组初审分. What the group gave, of 100; null before. */
  groupScore?: Maybe<Scalars['Int']['output']>;
  /** 审定分. What the congress confirmed, of 100; null before. */
  confirmedScore?: Maybe<Scalars['Int']['output']>;
  /** 等次. The grade; null before it is confirmed. */
  grade?: Maybe<AssessmentGrade>;
  /** 审定日期. The day it was confirmed; null before. */
  confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 履职考核筛选. Every condition given must hold. */
export type DeputyAssessmentFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<AssessmentState>>;
  /** 等次. Only these grades. */
  grade?: InputMaybe<Array<AssessmentGrade>>;
};

/** 履职考核排序. Ties are broken by id. */
export type DeputyAssessmentOrder =
  /** 年度从晚到早. Latest first. */
  | 'YEAR_DESC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 履职考核分页. A page of deputy assessments, over all owners. */
export type DeputyAssessmentConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeputyAssessmentEdge>;
  /** 履职考核. The rows. */
  nodes: Array<DeputyAssessment>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 履职考核边. A deputy assessment and its cursor. */
export type DeputyAssessmentEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 履职考核. The deputy assessment. */
  node: DeputyAssessment;
};

/** 履职考核统计维度. What deputy assessments can be grouped by. */
export type DeputyAssessmentDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 年度. By year. */
  | 'YEAR'
  /** 状态. By state. */
  | 'STATE'
  /** 等次. By grade; null for those not confirmed. */
  | 'GRADE';

/** 履职考核统计指标. What groups can be sorted by. */
export type DeputyAssessmentMeasure =
  /** 考核数. All assessments. */
  | 'COUNT'
  /** 已审定数. Those confirmed. */
  | 'CONFIRMED'
  /** 优秀数. Those graded outstanding. */
  | 'OUTSTANDING'
  /** 优秀率. Outstanding / confirmed. */
  | 'OUTSTANDING_SHARE';

/** 履职考核统计排序. Ties are broken by the groups' keys. */
export type DeputyAssessmentStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeputyAssessmentMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 履职考核统计. Groups of deputy assessments, over all owners. */
export type DeputyAssessmentStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeputyAssessmentGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeputyAssessmentGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 履职考核统计分组. One group; the dimensions not asked for are null. */
export type DeputyAssessmentGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<AssessmentState>;
  /** 等次. The grade; null for those not confirmed. */
  grade?: Maybe<AssessmentGrade>;
  /** 考核数. All assessments. */
  count: Scalars['Int']['output'];
  /** 已审定数. Those confirmed. */
  confirmed: Scalars['Int']['output'];
  /** 优秀数. Those graded outstanding. */
  outstanding: Scalars['Int']['output'];
  /** 优秀率. Outstanding / confirmed. */
  outstandingShare: Ratio;
};

/** 履职考核结果. The deputy assessment as it is after a command. */
export type DeputyAssessmentPayload = {
  /** 记录. The deputy assessment. */
  record?: Maybe<DeputyAssessment>;
};

/** 积分规则状态. Whether a rule is in force. */
export type PointsRuleState =
  /** 有效. In force. */
  | 'IN_FORCE'
  /** 已废止. Ended, or about to end. */
  | 'REPEALED';

/** 积分记录状态. Whether points count. */
export type PointsEntryState =
  /** 已申报. Entered, and not confirmed yet. */
  | 'EARNED'
  /** 已确认. They count. */
  | 'CONFIRMED'
  /** 不予积分. They do not count. */
  | 'REJECTED';

/** 考核状态. How far an assessment has come. */
export type AssessmentState =
  /** 已自评. The deputy gave a score. */
  | 'SELF_SCORED'
  /** 小组已初审. The group gave a score. */
  | 'GROUP_SCORED'
  /** 已审定. The congress confirmed it. */
  | 'CONFIRMED';

/** 考核等次. How a year was found. */
export type AssessmentGrade =
  /** 优秀. Outstanding. */
  | 'OUTSTANDING'
  /** 称职. Competent. */
  | 'COMPETENT'
  /** 基本称职. Basically competent. */
  | 'BASICALLY_COMPETENT'
  /** 不称职. Not competent. */
  | 'NOT_COMPETENT';

/** 制定积分规则输入. What is needed. */
export type AdoptPointsRuleInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 名称. At most 100 characters. */
  name: Scalars['String']['input'];
  /** 履职类别. Which kind of duty earns it. */
  kind: DutyKind;
  /** 分值. 1 to 1,000 points each time. */
  points: Scalars['Int']['input'];
  /** 年度上限. Not less than the points. */
  mostPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** 依据. The document; at most 200 characters. */
  basis: Scalars['String']['input'];
  /** 生效日期. The first day on which it holds. */
  validFrom: Scalars['Date']['input'];
};

/** 废止积分规则输入. What is needed. */
export type RepealPointsRuleInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 失效日期. The last day on which it holds: not before the first. */
  validTo: Scalars['Date']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 申报积分输入. What is needed. */
export type EarnPointsInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. A deputy of that congress. */
  deputy: Scalars['ID']['input'];
  /** 积分规则. A rule of that congress or one above it, in force on the day. */
  rule: Scalars['ID']['input'];
  /** 日期. Not before the mandate, not after today. */
  day: Scalars['Date']['input'];
  /** 佐证. What shows it; at most 500 characters. */
  evidence: Scalars['String']['input'];
};

/** 确认积分输入. What is needed. */
export type ConfirmPointsEntryInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 不予积分输入. What is needed. */
export type RejectPointsEntryInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 自评打分输入. What is needed. */
export type SelfScoreDeputyInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. A deputy of that congress. */
  deputy: Scalars['ID']['input'];
  /** 年度. This year or the last. */
  year: Scalars['Int']['input'];
  /** 自评分. 0 to 100. */
  score: Scalars['Int']['input'];
};

/** 小组初审输入. What is needed. */
export type GroupScoreAssessmentInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 小组初审分. 0 to 100. */
  score: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审核确定输入. What is needed. */
export type ConfirmAssessmentInput = {
  /** 请求标识. The same id again returns the first result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 审定分. 0 to 100. */
  score: Scalars['Int']['input'];
  /** 等次. The grade. */
  grade: AssessmentGrade;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 进站安排规则. Which deputies go to which kinds of stations. */
export type StationMatch = {
  /** 标识. What assignments name that are made by it. */
  rule: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 依据. What of a deputy it goes by. */
  basis: StationMatchBasis;
  /** 条件. Which deputies, in the rule's words, such as 在园区有企业. */
  criterion: Scalars['String']['output'];
  /** 联络站类型. To which kinds of stations they go. */
  stations: Array<StationKind>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 进站安排依据. What of a deputy decides to which station he or she goes. */
export type StationMatchBasis =
  /** 产业. Enterprises or other business there. */
  | 'INDUSTRY'
  /** 行业. The trade. */
  | 'TRADE'
  /** 职业. The occupation. */
  | 'OCCUPATION'
  /** 专业. What he or she learned or is skilled in, such as law where petitions are many. */
  | 'PROFESSION';

/** 进站安排. A deputy who goes to a station by a rule. */
export type StationAssignment = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress made it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who goes there. */
  deputy?: Maybe<Deputy>;
  /** 联络站. Where. */
  station?: Maybe<ContactStation>;
  /** 依据规则. The rule by which it was made. */
  rule: Scalars['ID']['output'];
  /** 依据. What of the deputy the rule goes by. */
  basis: StationMatchBasis;
  /** 条件. Which deputies the rule is for, in its words then. */
  criterion: Scalars['String']['output'];
  /** 安排理由. Why the rule holds for this deputy; null unless the caller may see it. */
  ground?: Maybe<Scalars['String']['output']>;
  /** 状态. Where it stands. */
  state: StationAssignmentState;
  /** 安排日期. The day it was made. */
  assignedOn: Scalars['Date']['output'];
  /** 结束日期. The day it ended; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done about it; empty unless the caller may see it. */
  history: Array<HistoryEntry>;
};

/** 进站安排状态. Where an assignment stands. */
export type StationAssignmentState =
  /** 已安排. The deputy goes there. */
  | 'ASSIGNED'
  /** 已结束. Ended. */
  | 'ENDED';

/** 进站安排筛选. Every condition given must hold. */
export type StationAssignmentFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 联络站. Only those to this station. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 依据. Only those made on these grounds. */
  basis?: InputMaybe<Array<StationMatchBasis>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<StationAssignmentState>>;
};

/** 进站安排排序. Ties are broken by id. */
export type StationAssignmentOrder =
  /** 安排日期从晚到早. Latest first. */
  | 'ASSIGNED_ON_DESC'
  /** 安排日期从早到晚. Earliest first. */
  | 'ASSIGNED_ON_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 进站安排分页. A page of assignments, over all owners. */
export type StationAssignmentConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<StationAssignmentEdge>;
  /** 进站安排. The rows. */
  nodes: Array<StationAssignment>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 进站安排边. An assignment and its cursor. */
export type StationAssignmentEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 进站安排. The row. */
  node: StationAssignment;
};

/** 进站安排统计维度. What assignments can be grouped by. */
export type StationAssignmentDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 依据. By what of the deputy the rule goes by. */
  | 'BASIS'
  /** 状态. By state. */
  | 'STATE';

/** 进站安排统计指标. What groups can be sorted by. */
export type StationAssignmentMeasure =
  /** 安排数. All assignments. */
  | 'COUNT'
  /** 在站数. Those that stand. */
  | 'ASSIGNED';

/** 进站安排统计排序. Ties are broken by the groups' keys. */
export type StationAssignmentStatisticsOrder = {
  /** 指标. Which measure. */
  measure: StationAssignmentMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 进站安排统计. Groups of assignments, over all owners. */
export type StationAssignmentStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<StationAssignmentGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: StationAssignmentGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 进站安排统计分组. One group; the dimensions not asked for are null. */
export type StationAssignmentGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 依据. What of the deputy the rule goes by. */
  basis?: Maybe<StationMatchBasis>;
  /** 状态. The state. */
  state?: Maybe<StationAssignmentState>;
  /** 安排数. All assignments. */
  count: Scalars['Int']['output'];
  /** 在站数. Those that stand. */
  assigned: Scalars['Int']['output'];
};

/** 进站安排结果. The assignment as it is afterwards. */
export type StationAssignmentPayload = {
  /** 进站安排. The assignment. */
  stationAssignment?: Maybe<StationAssignment>;
};

/** 进站安排规则. Which deputies go where, from when. */
export type SetStationMatchInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes the rule. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 依据. What of a deputy it goes by. */
  basis: StationMatchBasis;
  /** 条件. Which deputies; 1 to 100 characters. */
  criterion: Scalars['String']['input'];
  /** 联络站类型. To which kinds of stations they go; one or more, each once. */
  stations: Array<StationKind>;
  /** 施行日期. Today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule; 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 安排代表进站. Whom, where, by which rule and why. */
export type AssignToStationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. A deputy of that congress whose mandate is in force. */
  deputy: Scalars['ID']['input'];
  /** 联络站. An open station of that congress. */
  station: Scalars['ID']['input'];
  /** 依据规则. A rule of that place, or one above it, that is in force. */
  rule: Scalars['ID']['input'];
  /** 安排理由. Why the rule holds for this deputy; 1 to 500 characters. */
  ground: Scalars['String']['input'];
};

/** 结束进站安排. Which, and why. */
export type EndStationAssignmentInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. Its id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 建站标准. How many items of a programme a station meets. */
export type StationStandard = {
  /** 标准名称. The programme, such as 九有. */
  programme: Scalars['String']['output'];
  /** 项数. How many items it has. */
  items: Scalars['Int']['output'];
  /** 达标项数. How many of them the station meets. */
  met: Scalars['Int']['output'];
  /** 检查日期. The day of the inspection. */
  inspectedOn: Scalars['Date']['output'];
};

/** 值班规则. On which days deputies are at a station. */
export type DutyRule = {
  /** 规则类型. How days are told. */
  kind: DutyRuleKind;
  /** 日. Figures 0 to 9 that the day of the month ends in, or weekdays 1 (Monday) to 7. */
  days: Array<Scalars['Int']['output']>;
  /** 施行日期. From which day on. */
  validFrom: Scalars['Date']['output'];
};

/** 值班规则类型. How the days of a rule are told. */
export type DutyRuleKind =
  /** 逢日. By the last figure of the day of the month (逢6: the 6th, 16th and 26th). */
  | 'MONTH_DAY_ENDING'
  /** 逢周. By weekday. */
  | 'WEEKDAY';

/** 联络站类型. What kind of station it is. */
export type StationKind =
  /** 代表之家. The home of a township's or street's deputies. */
  | 'HOME'
  /** 村(社区)联络站. In a village or neighbourhood. */
  | 'VILLAGE'
  /** 产业链联络站. Of an industry chain. */
  | 'INDUSTRY_CHAIN'
  /** 园区联络站. In an industrial park. */
  | 'PARK'
  /** 专业小组联络站. Of a professional group. */
  | 'PROFESSIONAL'
  /** 代表实践基地. A place where the Party, the government, society and deputies together publicise, gather and practise democracy (集民主宣传、民意收集、民主实践于一体的综合性平台). */
  | 'PRACTICE_BASE';

/** 联络站形式. In which form a station is there. */
export type StationMode =
  /** 固定站. At a fixed place. */
  | 'FIXED'
  /** 流动站. Moving from place to place. */
  | 'MOBILE'
  /** 云端站. On the net. */
  | 'CLOUD';

/** 联络站状态. Where a station stands. */
export type StationState =
  /** 规划中. Planned. */
  | 'PLANNED'
  /** 已设立. Open. */
  | 'OPEN'
  /** 已合并. Merged into another. */
  | 'MERGED'
  /** 已撤销. Closed. */
  | 'CLOSED';

/** 进站活动. A day on which deputies are at a station. */
export type StationSession = Node & {
  /** 全局标识. The session's id. */
  id: Scalars['ID']['output'];
  /** 联络站. The station. */
  station?: Maybe<ContactStation>;
  /** 所属行政区划. The place whose congress the station belongs to. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 类型. What kind it is. */
  kind: SessionKind;
  /** 状态. Where it stands. */
  state: SessionState;
  /** 接待人次. How many people were received; null before it is held. */
  received?: Maybe<Scalars['Int']['output']>;
  /** 进站代表人数. How many deputies were there; null before it is held. */
  deputyCount?: Maybe<Scalars['Int']['output']>;
  /** 办结诉求件数. How many demands of citizens were met; null before it is held. */
  demandsMet?: Maybe<Scalars['Int']['output']>;
  /** 化解纠纷件数. How many disputes were mediated; null before it is held. */
  disputesMediated?: Maybe<Scalars['Int']['output']>;
  /** 进站代表. Who was there, at most 50, null for a deputy whom another owner keeps; none unless the caller may see it. */
  deputies: Array<Maybe<Deputy>>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 进站活动类型. What kind of session it is. */
export type SessionKind =
  /** 日常进站. By the station's rule. */
  | 'REGULAR'
  /** 领导集中进站. The leaders of the congress, once a quarter. */
  | 'LEADERSHIP';

/** 进站活动状态. Where a session stands. */
export type SessionState =
  /** 已排班. Scheduled. */
  | 'SCHEDULED'
  /** 已进站. Held. */
  | 'HELD'
  /** 已取消. Called off. */
  | 'CANCELLED';

/** 联络站筛选. Every condition given must hold. */
export type ContactStationFilter = {
  /** 所在地. Only those in this township, street or place. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 类型. Only these kinds. */
  kind?: InputMaybe<Array<StationKind>>;
  /** 形式. Only these forms. */
  mode?: InputMaybe<Array<StationMode>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<StationState>>;
};

/** 联络站排序. Ties are broken by id. */
export type ContactStationOrder =
  /** 按所在地. By the place where they are. */
  | 'PLACE_ASC'
  /** 设立日期从晚到早. Latest opened first. */
  | 'OPENED_ON_DESC';

/** 联络站分页. A page of stations, over all owners. */
export type ContactStationConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ContactStationEdge>;
  /** 联络站. The rows. */
  nodes: Array<ContactStation>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络站边. A station and its cursor. */
export type ContactStationEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联络站. The station. */
  node: ContactStation;
};

/** 联络站统计维度. What stations can be grouped by. */
export type ContactStationDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 类型. By kind. */
  | 'KIND'
  /** 形式. By form. */
  | 'MODE'
  /** 状态. By state. */
  | 'STATE';

/** 联络站统计指标. What groups can be sorted by. */
export type ContactStationMeasure =
  /** 站数. All stations. */
  | 'COUNT'
  /** 在运行站数. Those open. */
  | 'OPEN'
  /** 合并站数. Those merged into others. */
  | 'MERGED';

/** 联络站统计排序. Ties are broken by the groups' keys. */
export type ContactStationStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ContactStationMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 联络站统计. Groups of stations, over all owners. */
export type ContactStationStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ContactStationGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ContactStationGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络站统计分组. One group; the dimensions not asked for are null. */
export type ContactStationGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 类型. The kind. */
  kind?: Maybe<StationKind>;
  /** 形式. The form. */
  mode?: Maybe<StationMode>;
  /** 状态. The state. */
  state?: Maybe<StationState>;
  /** 站数. All stations. */
  count: Scalars['Int']['output'];
  /** 在运行站数. Those open. */
  open: Scalars['Int']['output'];
  /** 合并站数. Those merged into others. */
  merged: Scalars['Int']['output'];
};

/** 进站活动筛选. Every condition given must hold. */
export type StationSessionFilter = {
  /** 类型. Only these kinds. */
  kind?: InputMaybe<Array<SessionKind>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<SessionState>>;
  /** 日期起. Only those on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 日期止. Only those on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 进站活动排序. Ties are broken by id. */
export type StationSessionOrder =
  /** 日期从早到晚. Earliest first. */
  | 'SESSION_ON_ASC'
  /** 日期从晚到早. Latest first. */
  | 'SESSION_ON_DESC';

/** 进站活动分页. A page of sessions, over all owners. */
export type StationSessionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<StationSessionEdge>;
  /** 进站活动. The rows. */
  nodes: Array<StationSession>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 进站活动边. A session and its cursor. */
export type StationSessionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 进站活动. The session. */
  node: StationSession;
};

/** 进站活动统计维度. What sessions can be grouped by. */
export type StationSessionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 类型. By kind. */
  | 'KIND'
  /** 状态. By state. */
  | 'STATE';

/** 进站活动统计指标. What groups can be sorted by. */
export type StationSessionMeasure =
  /** 场次. All sessions. */
  | 'COUNT'
  /** 已进站场次. Those held. */
  | 'HELD'
  /** 接待人次. People received. */
  | 'RECEIVED'
  /** 代表进站人次. Times that deputies were there. */
  | 'ATTENDED'
  /** 办结诉求件数. Demands met. */
  | 'DEMANDS_MET'
  /** 化解纠纷件数. Disputes mediated. */
  | 'DISPUTES_MEDIATED';

/** 进站活动统计排序. Ties are broken by the groups' keys. */
export type StationSessionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: StationSessionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 进站活动统计. Groups of sessions, over all owners. */
export type StationSessionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<StationSessionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: StationSessionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 进站活动统计分组. One group; the dimensions not asked for are null. */
export type StationSessionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 类型. The kind. */
  kind?: Maybe<SessionKind>;
  /** 状态. The state. */
  state?: Maybe<SessionState>;
  /** 场次. All sessions. */
  count: Scalars['Int']['output'];
  /** 已进站场次. Those held. */
  held: Scalars['Int']['output'];
  /** 接待人次. People received. */
  received: Scalars['Int']['output'];
  /** 代表进站人次. Times that deputies were there. */
  attended: Scalars['Int']['output'];
  /** 办结诉求件数. Demands met. */
  demandsMet: Scalars['Int']['output'];
  /** 化解纠纷件数. Disputes mediated. */
  disputesMediated: Scalars['Int']['output'];
};

/** 代表进站统计维度. What deputies can be grouped by. */
export type StationVisitDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; those of congresses above are left out of the groups. */
  | 'TOWNSHIP';

/** 代表进站统计指标. What groups can be sorted by. */
export type StationVisitMeasure =
  /** 代表数. Deputies whose mandates are in force. */
  | 'COUNT'
  /** 未进站代表数. Those who have not been to a station. */
  | 'INACTIVE'
  /** 未进站代表占比. Their share. */
  | 'INACTIVE_SHARE';

/** 代表进站统计排序. Ties are broken by the groups' keys. */
export type StationVisitStatisticsOrder = {
  /** 指标. Which measure. */
  measure: StationVisitMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 代表进站统计. Groups of deputies, over all owners. */
export type StationVisitStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<StationVisitGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: StationVisitGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 代表进站统计分组. One group; the dimensions not asked for are null. */
export type StationVisitGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 代表数. Deputies whose mandates are in force. */
  count: Scalars['Int']['output'];
  /** 已进站代表数. Those who have been to a station since the day. */
  active: Scalars['Int']['output'];
  /** 未进站代表数. Those who have not. */
  inactive: Scalars['Int']['output'];
  /** 未进站代表占比. inactive / count. */
  inactiveShare: Ratio;
};

/** 规划联络站. What is planned. */
export type PlanStationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress plans it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 名称. 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 所在地. The township, street or place where it is to be: that place or one below it. */
  place: Scalars['JurisdictionCode']['input'];
  /** 类型. What kind. */
  kind: StationKind;
  /** 形式. In which form. */
  mode?: StationMode;
  /** 站长职务. Who is to manage it, by the office: 1 to 50 characters. */
  manager?: InputMaybe<Scalars['String']['input']>;
  /** 上级站. The id of an open station of the same congress that it belongs to. */
  parent?: InputMaybe<Scalars['ID']['input']>;
};

/** 步骤. A step that needs nothing but, perhaps, a reason. */
export type StationStepInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station's or session's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 合并. Which stations, into which. */
export type MergeStationsInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station that stays. */
  id: Scalars['ID']['input'];
  /** 并入的站. The ids of the open stations that are merged into it, 1 to 20, each once. */
  predecessors: Array<Scalars['ID']['input']>;
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 检查. What an inspection found. */
export type InspectStationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station's id. */
  id: Scalars['ID']['input'];
  /** 标准名称. The programme, 1 to 50 characters. */
  programme: Scalars['String']['input'];
  /** 项数. 1 to 100. */
  items: Scalars['Int']['input'];
  /** 达标项数. At most as many. */
  met: Scalars['Int']['input'];
};

/** 站长. Which station, and who heads it. */
export type NameStationHeadInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station's id. */
  id: Scalars['ID']['input'];
  /** 站长. A deputy of the station's place or of a place above or below it, whose mandate is in force; nobody when absent. */
  head?: InputMaybe<Scalars['ID']['input']>;
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 规则. On which days deputies are at a station. */
export type SetDutyRuleInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station's id. */
  id: Scalars['ID']['input'];
  /** 规则类型. How days are told. */
  kind: DutyRuleKind;
  /** 日. Figures 0 to 9, or weekdays 1 to 7; each once. */
  days: Array<Scalars['Int']['input']>;
  /** 施行日期. From which day on: today or later. */
  validFrom: Scalars['Date']['input'];
};

/** 排班. Which station, which period. */
export type ScheduleSessionsInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The station's id. */
  id: Scalars['ID']['input'];
  /** 日期起. The first day: today or later. */
  from: Scalars['Date']['input'];
  /** 日期止. The last day, at most 92 days later. */
  to: Scalars['Date']['input'];
};

/** 进站. Which session, who was there. */
export type HoldSessionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The session's id. */
  id: Scalars['ID']['input'];
  /** 接待人次. 0 to 10,000. */
  received: Scalars['Int']['input'];
  /** 办结诉求件数. How many demands of those received were met. */
  demandsMet?: Scalars['Int']['input'];
  /** 化解纠纷件数. How many disputes were mediated, 0 to 1,000. */
  disputesMediated?: Scalars['Int']['input'];
  /** 进站代表. The ids of the deputies who were there, 1 to 50, each once: of the station's place, or of a place above or below it. */
  deputies: Array<Scalars['ID']['input']>;
};

/** 联络站操作结果. The station as it is after the command. */
export type ContactStationPayload = {
  /** 联络站. The station. */
  contactStation: ContactStation;
};

/** 进站活动操作结果. The session as it is after the command. */
export type StationSessionPayload = {
  /** 进站活动. The session. */
  stationSession: StationSession;
};

/** 学习汇总. What a deputy studied in one month. */
export type StudySummary = {
  /** 年. The year. */
  year: Scalars['Int']['output'];
  /** 月. The month, 1 to 12. */
  month: Scalars['Int']['output'];
  /** 记录数. How many records. */
  count: Scalars['Int']['output'];
  /** 时长（分钟）. How many minutes in all. */
  minutes: Scalars['Int']['output'];
  /** 学习天数. On how many days. */
  days: Scalars['Int']['output'];
  /** 达标天数. On how many of these days as many minutes as were asked for, or more. */
  fullDays: Scalars['Int']['output'];
};

/** 学习记录. What a deputy studied, when, where from and how long. The deputy's own and the congress's; a congress above counts it and reads none. */
export type StudyRecord = Node & {
  /** 全局标识. The study record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 代表. Who studied. */
  deputy?: Maybe<Deputy>;
  /** 学习途径. Where from. */
  source: StudySource;
  /** 日期. On which day. */
  day: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 时长（分钟）. How long, in minutes, so that it adds up exactly. */
  minutes: Scalars['Int']['output'];
  /** 学习内容. What was studied; null when nothing was noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** 状态. Whether it stands. */
  state: StudyRecordState;
  /** 办理过程. What was done, step by step; at most 100 entries. */
  history: Array<HistoryEntry>;
};

/** 学习途径. Where a deputy studies from. */
export type StudySource =
  /** 履职平台. The deputies' platform, such as 智慧人大APP. */
  | 'PLATFORM'
  /** 进站学习. At a contact station. */
  | 'STATION'
  /** 资料杂志. From what was handed out: 代表履职手册, 《中国人大》, 《人民之友》. */
  | 'MATERIALS'
  /** 其他. Anything else. */
  | 'OTHER';

/** 学习记录状态. Whether a record stands. */
export type StudyRecordState =
  /** 有效. It stands. */
  | 'RECORDED'
  /** 已撤回. It was made in error and counts no more. */
  | 'WITHDRAWN';

/** 学习记录筛选. Every condition given must hold. */
export type StudyRecordFilter = {
  /** 代表. Only this deputy's. */
  deputy?: InputMaybe<Scalars['ID']['input']>;
  /** 学习途径. Only from these sources. */
  source?: InputMaybe<Array<StudySource>>;
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only in these states. */
  state?: InputMaybe<Array<StudyRecordState>>;
};

/** 学习记录排序. Ties are broken by id. */
export type StudyRecordOrder =
  /** 日期从晚到早. Latest first. */
  | 'DAY_DESC'
  /** 日期从早到晚. Earliest first. */
  | 'DAY_ASC'
  /** 按行政区划. By the congress's place. */
  | 'JURISDICTION_ASC';

/** 学习记录分页. A page of study records, over all owners. */
export type StudyRecordConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<StudyRecordEdge>;
  /** 学习记录. The rows. */
  nodes: Array<StudyRecord>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 学习记录边. A study record and its cursor. */
export type StudyRecordEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 学习记录. The study record. */
  node: StudyRecord;
};

/** 学习记录统计维度. What study records can be grouped by. */
export type StudyRecordDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By level of the congress. */
  | 'LEVEL'
  /** 学习途径. By source. */
  | 'SOURCE'
  /** 年度. By year. */
  | 'YEAR';

/** 学习记录统计指标. What groups can be sorted by. */
export type StudyRecordMeasure =
  /** 记录数. Records that stand. */
  | 'COUNT'
  /** 时长（分钟）. Minutes in all. */
  | 'MINUTES';

/** 学习记录统计排序. Ties are broken by the groups' keys. */
export type StudyRecordStatisticsOrder = {
  /** 指标. Which measure. */
  measure: StudyRecordMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 学习记录统计. Groups of study records, over all owners. */
export type StudyRecordStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<StudyRecordGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: StudyRecordGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 学习记录统计分组. One group; the dimensions not asked for are null. */
export type StudyRecordGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 学习途径. The source. */
  source?: Maybe<StudySource>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 记录数. Records that stand. */
  count: Scalars['Int']['output'];
  /** 时长（分钟）. Minutes in all. */
  minutes: Scalars['Int']['output'];
};

/** 学习记录结果. The study record as it is after a command. */
export type StudyRecordPayload = {
  /** 学习记录. The study record. */
  studyRecord?: Maybe<StudyRecord>;
};

/** 登记学习. Who studied what, when and how long. */
export type RecordStudyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress the deputy is of. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 代表. The deputy. */
  deputy: Scalars['ID']['input'];
  /** 学习途径. Where from. */
  source: StudySource;
  /** 日期. A day of the mandate, not after today. */
  day: Scalars['Date']['input'];
  /** 时长（分钟）. 1 to 1,440. */
  minutes: Scalars['Int']['input'];
  /** 学习内容. At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 撤回学习记录. Which record, and why. */
export type WithdrawStudyRecordInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The study record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  DeputyActivity: DeputyActivity;
  VisitReport: VisitReport;
  TrainingSession: TrainingSession;
  AssistanceRecord: AssistanceRecord;
  ContactStation: ContactStation;
  PilContactPoint: PilContactPoint;
  ContactAssignment: ContactAssignment;
  DeputyDelivery: DeputyDelivery;
  Deputy: Deputy;
  OpinionDigest: OpinionDigest;
  DutyRecord: DutyRecord;
  DutyReport: DutyReport;
  ExpertTeamLink: ExpertTeamLink;
  DeputyTeam: DeputyTeam;
  StationGuidance: StationGuidance;
  LeaderContact: LeaderContact;
  NeighbourhoodRole: NeighbourhoodRole;
  SpecialSquad: SpecialSquad;
  SentryPost: SentryPost;
  HazardItem: HazardItem;
  CitizenOpinion: CitizenOpinion;
  OpinionCitizen: OpinionCitizen;
  Suggestion: Suggestion;
  DeputyPledge: DeputyPledge;
  PointsRule: PointsRule;
  PointsEntry: PointsEntry;
  PointsStanding: PointsStanding;
  DeputyAssessment: DeputyAssessment;
  StationAssignment: StationAssignment;
  StationSession: StationSession;
  StudyRecord: StudyRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DeputyActivity:
    ( { __typename: 'DeputyActivity' }
    & GraphQLRecursivePick<FederationTypes['DeputyActivity'], {"id":true}> );
  VisitReport:
    ( { __typename: 'VisitReport' }
    & GraphQLRecursivePick<FederationTypes['VisitReport'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
  AssistanceRecord:
    ( { __typename: 'AssistanceRecord' }
    & GraphQLRecursivePick<FederationTypes['AssistanceRecord'], {"id":true}> );
  ContactStation:
    ( { __typename: 'ContactStation' }
    & GraphQLRecursivePick<FederationTypes['ContactStation'], {"id":true}> );
  PilContactPoint:
    ( { __typename: 'PilContactPoint' }
    & GraphQLRecursivePick<FederationTypes['PilContactPoint'], {"id":true}> );
  ContactAssignment:
    ( { __typename: 'ContactAssignment' }
    & GraphQLRecursivePick<FederationTypes['ContactAssignment'], {"id":true}> );
  DeputyDelivery:
    ( { __typename: 'DeputyDelivery' }
    & GraphQLRecursivePick<FederationTypes['DeputyDelivery'], {"id":true}> );
  Deputy:
    ( { __typename: 'Deputy' }
    & GraphQLRecursivePick<FederationTypes['Deputy'], {"id":true}> );
  OpinionDigest:
    ( { __typename: 'OpinionDigest' }
    & GraphQLRecursivePick<FederationTypes['OpinionDigest'], {"id":true}> );
  DutyRecord:
    ( { __typename: 'DutyRecord' }
    & GraphQLRecursivePick<FederationTypes['DutyRecord'], {"id":true}> );
  DutyReport:
    ( { __typename: 'DutyReport' }
    & GraphQLRecursivePick<FederationTypes['DutyReport'], {"id":true}> );
  ExpertTeamLink:
    ( { __typename: 'ExpertTeamLink' }
    & GraphQLRecursivePick<FederationTypes['ExpertTeamLink'], {"id":true}> );
  DeputyTeam:
    ( { __typename: 'DeputyTeam' }
    & GraphQLRecursivePick<FederationTypes['DeputyTeam'], {"id":true}> );
  StationGuidance:
    ( { __typename: 'StationGuidance' }
    & GraphQLRecursivePick<FederationTypes['StationGuidance'], {"id":true}> );
  LeaderContact:
    ( { __typename: 'LeaderContact' }
    & GraphQLRecursivePick<FederationTypes['LeaderContact'], {"id":true}> );
  NeighbourhoodRole:
    ( { __typename: 'NeighbourhoodRole' }
    & GraphQLRecursivePick<FederationTypes['NeighbourhoodRole'], {"id":true}> );
  SpecialSquad:
    ( { __typename: 'SpecialSquad' }
    & GraphQLRecursivePick<FederationTypes['SpecialSquad'], {"id":true}> );
  SentryPost:
    ( { __typename: 'SentryPost' }
    & GraphQLRecursivePick<FederationTypes['SentryPost'], {"id":true}> );
  HazardItem:
    ( { __typename: 'HazardItem' }
    & GraphQLRecursivePick<FederationTypes['HazardItem'], {"id":true}> );
  CitizenOpinion:
    ( { __typename: 'CitizenOpinion' }
    & GraphQLRecursivePick<FederationTypes['CitizenOpinion'], {"id":true}> );
  OpinionCitizen:
    ( { __typename: 'OpinionCitizen' }
    & GraphQLRecursivePick<FederationTypes['OpinionCitizen'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
  DeputyPledge:
    ( { __typename: 'DeputyPledge' }
    & GraphQLRecursivePick<FederationTypes['DeputyPledge'], {"id":true}> );
  PointsRule:
    ( { __typename: 'PointsRule' }
    & GraphQLRecursivePick<FederationTypes['PointsRule'], {"id":true}> );
  PointsEntry:
    ( { __typename: 'PointsEntry' }
    & GraphQLRecursivePick<FederationTypes['PointsEntry'], {"id":true}> );
  PointsStanding:
    ( { __typename: 'PointsStanding' }
    & GraphQLRecursivePick<FederationTypes['PointsStanding'], {"id":true}> );
  DeputyAssessment:
    ( { __typename: 'DeputyAssessment' }
    & GraphQLRecursivePick<FederationTypes['DeputyAssessment'], {"id":true}> );
  StationAssignment:
    ( { __typename: 'StationAssignment' }
    & GraphQLRecursivePick<FederationTypes['StationAssignment'], {"id":true}> );
  StationSession:
    ( { __typename: 'StationSession' }
    & GraphQLRecursivePick<FederationTypes['StationSession'], {"id":true}> );
  StudyRecord:
    ( { __typename: 'StudyRecord' }
    & GraphQLRecursivePick<FederationTypes['StudyRecord'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DeputyActivityRow )
    | ( VisitReportRow )
    | ( TrainingSessionRow )
    | ( AssistanceRecordRow )
    | ( ContactStationRow )
    | ( PilContactPointRow )
    | ( ContactAssignmentRow )
    | ( DeliveryRow )
    | ( DeputyRow )
    | ( OpinionDigestRow )
    | ( DutyRecordRow )
    | ( DutyReportRow )
    | ( ExpertTeamLinkRow )
    | ( DeputyTeamRow )
    | ( StationGuidanceRow )
    | ( LeaderContactRow )
    | ( NeighbourhoodRoleRow )
    | ( SpecialSquadRow )
    | ( SentryPostRow )
    | ( HazardItemRow )
    | ( CitizenOpinionRow )
    | ( OpinionCitizenRow )
    | ( DeputyPledgeRow )
    | ( PointsRuleRow )
    | ( PointsEntryRow )
    | ( PointsStandingRow )
    | ( DeputyAssessmentRow )
    | ( StationAssignmentRow )
    | ( StationSessionRow )
    | ( StudyRecordRow )
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
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryRow>;
  RecordsRead: ResolverTypeWrapper<RecordsRead>;
  CallerRole: CallerRole;
  AccessLogFilter: AccessLogFilter;
  AccessLogOrder: AccessLogOrder;
  AccessLogConnection: ResolverTypeWrapper<Page>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  DeliveryState: DeliveryState;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrder: DeliveryOrder;
  DeliveryCommandInput: DeliveryCommandInput;
  ReceivedPayload: ResolverTypeWrapper<ReceivedPayload>;
  PilContactPointState: PilContactPointState;
  PilContactPointFilter: PilContactPointFilter;
  PilContactPointOrder: PilContactPointOrder;
  PilContactPointCommandInput: PilContactPointCommandInput;
  PilContactPointReasonInput: PilContactPointReasonInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DeputyActivity: ResolverTypeWrapper<DeputyActivityRow>;
  ActivityFollowUp: ResolverTypeWrapper<ActivityFollowUp>;
  DeputyActivityFilter: DeputyActivityFilter;
  DeputyActivityOrder: DeputyActivityOrder;
  DeputyActivityConnection: ResolverTypeWrapper<Page>;
  DeputyActivityEdge: ResolverTypeWrapper<Omit<DeputyActivityEdge, 'node'> & { node: ResolversTypes['DeputyActivity'] }>;
  DeputyActivityDimension: DeputyActivityDimension;
  DeputyActivityMeasure: DeputyActivityMeasure;
  DeputyActivityStatisticsOrder: DeputyActivityStatisticsOrder;
  DeputyActivityStatistics: ResolverTypeWrapper<Grouped>;
  DeputyActivityGroup: ResolverTypeWrapper<DeputyActivityGroup>;
  DeputyActivityPayload: ResolverTypeWrapper<Omit<DeputyActivityPayload, 'record'> & { record?: Maybe<ResolversTypes['DeputyActivity']> }>;
  VisitReport: ResolverTypeWrapper<VisitReportRow>;
  VisitReportFilter: VisitReportFilter;
  VisitReportOrder: VisitReportOrder;
  VisitReportConnection: ResolverTypeWrapper<Page>;
  VisitReportEdge: ResolverTypeWrapper<Omit<VisitReportEdge, 'node'> & { node: ResolversTypes['VisitReport'] }>;
  VisitReportDimension: VisitReportDimension;
  VisitReportMeasure: VisitReportMeasure;
  VisitReportStatisticsOrder: VisitReportStatisticsOrder;
  VisitReportStatistics: ResolverTypeWrapper<Grouped>;
  VisitReportGroup: ResolverTypeWrapper<VisitReportGroup>;
  VisitReportPayload: ResolverTypeWrapper<Omit<VisitReportPayload, 'record'> & { record?: Maybe<ResolversTypes['VisitReport']> }>;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionConnection: ResolverTypeWrapper<Page>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  TrainingSessionDimension: TrainingSessionDimension;
  TrainingSessionMeasure: TrainingSessionMeasure;
  TrainingSessionStatisticsOrder: TrainingSessionStatisticsOrder;
  TrainingSessionStatistics: ResolverTypeWrapper<Grouped>;
  TrainingSessionGroup: ResolverTypeWrapper<TrainingSessionGroup>;
  TrainingSessionPayload: ResolverTypeWrapper<Omit<TrainingSessionPayload, 'record'> & { record?: Maybe<ResolversTypes['TrainingSession']> }>;
  AssistanceRecord: ResolverTypeWrapper<AssistanceRecordRow>;
  AssistanceRecordFilter: AssistanceRecordFilter;
  AssistanceRecordOrder: AssistanceRecordOrder;
  AssistanceRecordConnection: ResolverTypeWrapper<Page>;
  AssistanceRecordEdge: ResolverTypeWrapper<Omit<AssistanceRecordEdge, 'node'> & { node: ResolversTypes['AssistanceRecord'] }>;
  AssistanceRecordDimension: AssistanceRecordDimension;
  AssistanceRecordMeasure: AssistanceRecordMeasure;
  AssistanceRecordStatisticsOrder: AssistanceRecordStatisticsOrder;
  AssistanceRecordStatistics: ResolverTypeWrapper<Grouped>;
  AssistanceRecordGroup: ResolverTypeWrapper<AssistanceRecordGroup>;
  AssistanceRecordPayload: ResolverTypeWrapper<Omit<AssistanceRecordPayload, 'record'> & { record?: Maybe<ResolversTypes['AssistanceRecord']> }>;
  ActivityKind: ActivityKind;
  ActivityState: ActivityState;
  VisitReportState: VisitReportState;
  TrainingState: TrainingState;
  AssistanceState: AssistanceState;
  PlanActivityInput: PlanActivityInput;
  HoldActivityInput: HoldActivityInput;
  AdoptActivityOpinionsInput: AdoptActivityOpinionsInput;
  RecordActivityMinutesInput: RecordActivityMinutesInput;
  FollowUpActivityInput: FollowUpActivityInput;
  CancelActivityInput: CancelActivityInput;
  FileVisitReportInput: FileVisitReportInput;
  ForwardVisitReportInput: ForwardVisitReportInput;
  AnswerVisitReportInput: AnswerVisitReportInput;
  PlanTrainingInput: PlanTrainingInput;
  HoldTrainingInput: HoldTrainingInput;
  CancelTrainingInput: CancelTrainingInput;
  RecordAssistanceInput: RecordAssistanceInput;
  WithdrawAssistanceInput: WithdrawAssistanceInput;
  ContactStation: ResolverTypeWrapper<ContactStationRow>;
  PilContactPoint: ResolverTypeWrapper<PilContactPointRow>;
  ProposePilContactPointInput: ProposePilContactPointInput;
  AppointPilContactPointLiaisonInput: AppointPilContactPointLiaisonInput;
  MovePilContactPointInput: MovePilContactPointInput;
  ReportPilContactPointInput: ReportPilContactPointInput;
  PilContactPointReport: PilContactPointReport;
  PilContactPointConnection: ResolverTypeWrapper<Page>;
  PilContactPointEdge: ResolverTypeWrapper<Omit<PilContactPointEdge, 'node'> & { node: ResolversTypes['PilContactPoint'] }>;
  PilContactPointPayload: ResolverTypeWrapper<Omit<PilContactPointPayload, 'pilContactPoint'> & { pilContactPoint: ResolversTypes['PilContactPoint'] }>;
  PilContactPointDimension: PilContactPointDimension;
  PilContactPointMeasure: PilContactPointMeasure;
  PilContactPointStatisticsOrder: PilContactPointStatisticsOrder;
  PilContactPointStatistics: ResolverTypeWrapper<Grouped>;
  PilContactPointGroup: ResolverTypeWrapper<PilContactPointGroup>;
  ProcuratorateContactPoint: ResolverTypeWrapper<ProcuratorateContactPoint>;
  ContactAssignment: ResolverTypeWrapper<ContactAssignmentRow>;
  ContactRecord: ResolverTypeWrapper<ContactRecord>;
  ContactKind: ContactKind;
  DeputyContactMode: DeputyContactMode;
  ContactState: ContactState;
  ContactAssignmentFilter: ContactAssignmentFilter;
  ContactAssignmentOrder: ContactAssignmentOrder;
  ContactAssignmentConnection: ResolverTypeWrapper<Page>;
  ContactAssignmentEdge: ResolverTypeWrapper<Omit<ContactAssignmentEdge, 'node'> & { node: ResolversTypes['ContactAssignment'] }>;
  ContactAssignmentDimension: ContactAssignmentDimension;
  ContactAssignmentMeasure: ContactAssignmentMeasure;
  ContactAssignmentStatisticsOrder: ContactAssignmentStatisticsOrder;
  ContactAssignmentStatistics: ResolverTypeWrapper<Grouped>;
  ContactAssignmentGroup: ResolverTypeWrapper<ContactAssignmentGroup>;
  AssignContactInput: AssignContactInput;
  RecordDeputyContactInput: RecordDeputyContactInput;
  SolveContactDifficultyInput: SolveContactDifficultyInput;
  FinishContactInput: FinishContactInput;
  ContactAssignmentPayload: ResolverTypeWrapper<Omit<ContactAssignmentPayload, 'contactAssignment'> & { contactAssignment?: Maybe<ResolversTypes['ContactAssignment']> }>;
  DeputyDelivery: ResolverTypeWrapper<DeliveryRow>;
  DeputyDeliveryConnection: ResolverTypeWrapper<Page>;
  DeputyDeliveryEdge: ResolverTypeWrapper<Omit<DeputyDeliveryEdge, 'node'> & { node: ResolversTypes['DeputyDelivery'] }>;
  DeputyDeliveryPayload: ResolverTypeWrapper<Omit<DeputyDeliveryPayload, 'delivery'> & { delivery: ResolversTypes['DeputyDelivery'] }>;
  Deputy: ResolverTypeWrapper<DeputyRow>;
  Delegation: ResolverTypeWrapper<Delegation>;
  Gender: Gender;
  DeputyStatus: DeputyStatus;
  MandateGround: MandateGround;
  DeputyFilter: DeputyFilter;
  EnterDeputyInput: EnterDeputyInput;
  DelegationInput: DelegationInput;
  ConfirmDeputyInput: ConfirmDeputyInput;
  DeputyCommandInput: DeputyCommandInput;
  SuspendDeputyInput: SuspendDeputyInput;
  TerminateDeputyInput: TerminateDeputyInput;
  DeputyPayload: ResolverTypeWrapper<Omit<DeputyPayload, 'deputy'> & { deputy?: Maybe<ResolversTypes['Deputy']> }>;
  DeputyOrder: DeputyOrder;
  DeputyConnection: ResolverTypeWrapper<Page>;
  DeputyEdge: ResolverTypeWrapper<Omit<DeputyEdge, 'node'> & { node: ResolversTypes['Deputy'] }>;
  DeputyDimension: DeputyDimension;
  DeputyMeasure: DeputyMeasure;
  DeputyStatisticsOrder: DeputyStatisticsOrder;
  DeputyStatistics: ResolverTypeWrapper<Grouped>;
  DeputyGroup: ResolverTypeWrapper<DeputyGroup>;
  ElectoralDistrict: ResolverTypeWrapper<ElectoralDistrict>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  OpinionDigest: ResolverTypeWrapper<OpinionDigestRow>;
  OpinionDigestFilter: OpinionDigestFilter;
  OpinionDigestOrder: OpinionDigestOrder;
  OpinionDigestConnection: ResolverTypeWrapper<Page>;
  OpinionDigestEdge: ResolverTypeWrapper<Omit<OpinionDigestEdge, 'node'> & { node: ResolversTypes['OpinionDigest'] }>;
  OpinionDigestDimension: OpinionDigestDimension;
  OpinionDigestMeasure: OpinionDigestMeasure;
  OpinionDigestStatisticsOrder: OpinionDigestStatisticsOrder;
  OpinionDigestStatistics: ResolverTypeWrapper<Grouped>;
  OpinionDigestGroup: ResolverTypeWrapper<OpinionDigestGroup>;
  OpinionDigestPayload: ResolverTypeWrapper<Omit<OpinionDigestPayload, 'record'> & { record?: Maybe<ResolversTypes['OpinionDigest']> }>;
  OpinionDigestState: OpinionDigestState;
  EditOpinionDigestInput: EditOpinionDigestInput;
  SubmitOpinionDigestInput: SubmitOpinionDigestInput;
  InstructOpinionDigestInput: InstructOpinionDigestInput;
  HandleOpinionDigestInput: HandleOpinionDigestInput;
  FeedBackOpinionDigestInput: FeedBackOpinionDigestInput;
  DutySummary: ResolverTypeWrapper<DutySummary>;
  DutyRecord: ResolverTypeWrapper<DutyRecordRow>;
  DutyRecordFilter: DutyRecordFilter;
  DutyRecordOrder: DutyRecordOrder;
  DutyRecordConnection: ResolverTypeWrapper<Page>;
  DutyRecordEdge: ResolverTypeWrapper<Omit<DutyRecordEdge, 'node'> & { node: ResolversTypes['DutyRecord'] }>;
  DutyRecordDimension: DutyRecordDimension;
  DutyRecordMeasure: DutyRecordMeasure;
  DutyRecordStatisticsOrder: DutyRecordStatisticsOrder;
  DutyRecordStatistics: ResolverTypeWrapper<Grouped>;
  DutyRecordGroup: ResolverTypeWrapper<DutyRecordGroup>;
  DutyRecordPayload: ResolverTypeWrapper<Omit<DutyRecordPayload, 'record'> & { record?: Maybe<ResolversTypes['DutyRecord']> }>;
  DutyReport: ResolverTypeWrapper<DutyReportRow>;
  DutyReportFilter: DutyReportFilter;
  DutyReportOrder: DutyReportOrder;
  DutyReportConnection: ResolverTypeWrapper<Page>;
  DutyReportEdge: ResolverTypeWrapper<Omit<DutyReportEdge, 'node'> & { node: ResolversTypes['DutyReport'] }>;
  DutyReportDimension: DutyReportDimension;
  DutyReportMeasure: DutyReportMeasure;
  DutyReportStatisticsOrder: DutyReportStatisticsOrder;
  DutyReportStatistics: ResolverTypeWrapper<Grouped>;
  DutyReportGroup: ResolverTypeWrapper<DutyReportGroup>;
  DutyReportPayload: ResolverTypeWrapper<Omit<DutyReportPayload, 'record'> & { record?: Maybe<ResolversTypes['DutyReport']> }>;
  DutyKind: DutyKind;
  DutyRecordState: DutyRecordState;
  DutyReportState: DutyReportState;
  RecordDutyInput: RecordDutyInput;
  WithdrawDutyRecordInput: WithdrawDutyRecordInput;
  ScheduleDutyReportInput: ScheduleDutyReportInput;
  CancelDutyReportInput: CancelDutyReportInput;
  FileDutyReportInput: FileDutyReportInput;
  RateDutyReportInput: RateDutyReportInput;
  PublishDutyReportInput: PublishDutyReportInput;
  ExpertTeamLink: ResolverTypeWrapper<ExpertTeamLinkRow>;
  ExpertEngagement: ResolverTypeWrapper<ExpertEngagement>;
  ExpertTeamLinkState: ExpertTeamLinkState;
  ExpertTeamLinkFilter: ExpertTeamLinkFilter;
  ExpertTeamLinkOrder: ExpertTeamLinkOrder;
  ExpertTeamLinkConnection: ResolverTypeWrapper<Page>;
  ExpertTeamLinkEdge: ResolverTypeWrapper<Omit<ExpertTeamLinkEdge, 'node'> & { node: ResolversTypes['ExpertTeamLink'] }>;
  ExpertTeamLinkDimension: ExpertTeamLinkDimension;
  ExpertTeamLinkMeasure: ExpertTeamLinkMeasure;
  ExpertTeamLinkStatisticsOrder: ExpertTeamLinkStatisticsOrder;
  ExpertTeamLinkStatistics: ResolverTypeWrapper<Grouped>;
  ExpertTeamLinkGroup: ResolverTypeWrapper<ExpertTeamLinkGroup>;
  ExpertTeamLinkPayload: ResolverTypeWrapper<Omit<ExpertTeamLinkPayload, 'expertTeamLink'> & { expertTeamLink?: Maybe<ResolversTypes['ExpertTeamLink']> }>;
  LinkExpertTeamInput: LinkExpertTeamInput;
  EngageExpertTeamInput: EngageExpertTeamInput;
  EndExpertTeamLinkInput: EndExpertTeamLinkInput;
  DeputyTeam: ResolverTypeWrapper<DeputyTeamRow>;
  DeputyTeamMember: ResolverTypeWrapper<Omit<DeputyTeamMember, 'deputy'> & { deputy?: Maybe<ResolversTypes['Deputy']> }>;
  DeputyTeamKind: DeputyTeamKind;
  DeputyTeamState: DeputyTeamState;
  DeputyTeamFilter: DeputyTeamFilter;
  DeputyTeamOrder: DeputyTeamOrder;
  DeputyTeamConnection: ResolverTypeWrapper<Page>;
  DeputyTeamEdge: ResolverTypeWrapper<Omit<DeputyTeamEdge, 'node'> & { node: ResolversTypes['DeputyTeam'] }>;
  DeputyTeamDimension: DeputyTeamDimension;
  DeputyTeamMeasure: DeputyTeamMeasure;
  DeputyTeamStatisticsOrder: DeputyTeamStatisticsOrder;
  DeputyTeamStatistics: ResolverTypeWrapper<Grouped>;
  DeputyTeamGroup: ResolverTypeWrapper<DeputyTeamGroup>;
  FormDeputyTeamInput: FormDeputyTeamInput;
  DeputyTeamCommandInput: DeputyTeamCommandInput;
  ChangeDeputyTeamMembersInput: ChangeDeputyTeamMembersInput;
  DeputyTeamPayload: ResolverTypeWrapper<Omit<DeputyTeamPayload, 'deputyTeam'> & { deputyTeam?: Maybe<ResolversTypes['DeputyTeam']> }>;
  StationRules: ResolverTypeWrapper<StationRulesRow>;
  GuidanceRule: ResolverTypeWrapper<GuidanceRuleRow>;
  GuidanceKind: GuidanceKind;
  GuidanceCadence: GuidanceCadence;
  StationQuota: ResolverTypeWrapper<StationQuotaRow>;
  StationQuotaPlace: ResolverTypeWrapper<StationQuotaPlaceRow>;
  TownshipClass: TownshipClass;
  QuotaFit: QuotaFit;
  StationGuidance: ResolverTypeWrapper<StationGuidanceRow>;
  GuidanceState: GuidanceState;
  StationGuidanceFilter: StationGuidanceFilter;
  StationGuidanceOrder: StationGuidanceOrder;
  StationGuidanceConnection: ResolverTypeWrapper<Page>;
  StationGuidanceEdge: ResolverTypeWrapper<Omit<StationGuidanceEdge, 'node'> & { node: ResolversTypes['StationGuidance'] }>;
  StationGuidanceDimension: StationGuidanceDimension;
  StationGuidanceMeasure: StationGuidanceMeasure;
  StationGuidanceStatisticsOrder: StationGuidanceStatisticsOrder;
  StationGuidanceStatistics: ResolverTypeWrapper<Grouped>;
  StationGuidanceGroup: ResolverTypeWrapper<StationGuidanceGroup>;
  StationRulesPayload: ResolverTypeWrapper<Omit<StationRulesPayload, 'stationRules'> & { stationRules?: Maybe<ResolversTypes['StationRules']> }>;
  StationGuidancePayload: ResolverTypeWrapper<Omit<StationGuidancePayload, 'stationGuidance'> & { stationGuidance?: Maybe<ResolversTypes['StationGuidance']> }>;
  StationGuidancesPayload: ResolverTypeWrapper<Omit<StationGuidancesPayload, 'stationGuidances'> & { stationGuidances: Array<ResolversTypes['StationGuidance']> }>;
  SetGuidanceRuleInput: SetGuidanceRuleInput;
  SetStationQuotaInput: SetStationQuotaInput;
  ScheduleGuidanceInput: ScheduleGuidanceInput;
  FinishGuidanceInput: FinishGuidanceInput;
  CancelGuidanceInput: CancelGuidanceInput;
  LeaderContact: ResolverTypeWrapper<LeaderContactRow>;
  LeaderContactItem: ResolverTypeWrapper<LeaderContactItem>;
  LeaderContactItemKind: LeaderContactItemKind;
  LeaderContactState: LeaderContactState;
  LeaderContactFilter: LeaderContactFilter;
  LeaderContactOrder: LeaderContactOrder;
  LeaderContactConnection: ResolverTypeWrapper<Page>;
  LeaderContactEdge: ResolverTypeWrapper<Omit<LeaderContactEdge, 'node'> & { node: ResolversTypes['LeaderContact'] }>;
  LeaderContactDimension: LeaderContactDimension;
  LeaderContactMeasure: LeaderContactMeasure;
  LeaderContactStatisticsOrder: LeaderContactStatisticsOrder;
  LeaderContactStatistics: ResolverTypeWrapper<Grouped>;
  LeaderContactGroup: ResolverTypeWrapper<LeaderContactGroup>;
  LeaderContactPayload: ResolverTypeWrapper<Omit<LeaderContactPayload, 'leaderContact'> & { leaderContact?: Maybe<ResolversTypes['LeaderContact']> }>;
  AssignLeaderContactInput: AssignLeaderContactInput;
  RecordLeaderContactInput: RecordLeaderContactInput;
  FinishLeaderContactInput: FinishLeaderContactInput;
  NeighbourhoodRole: ResolverTypeWrapper<NeighbourhoodRoleRow>;
  NeighbourhoodRoleFilter: NeighbourhoodRoleFilter;
  NeighbourhoodRoleOrder: NeighbourhoodRoleOrder;
  NeighbourhoodRoleConnection: ResolverTypeWrapper<Page>;
  NeighbourhoodRoleEdge: ResolverTypeWrapper<Omit<NeighbourhoodRoleEdge, 'node'> & { node: ResolversTypes['NeighbourhoodRole'] }>;
  NeighbourhoodRoleDimension: NeighbourhoodRoleDimension;
  NeighbourhoodRoleMeasure: NeighbourhoodRoleMeasure;
  NeighbourhoodRoleStatisticsOrder: NeighbourhoodRoleStatisticsOrder;
  NeighbourhoodRoleStatistics: ResolverTypeWrapper<Grouped>;
  NeighbourhoodRoleGroup: ResolverTypeWrapper<NeighbourhoodRoleGroup>;
  NeighbourhoodRolePayload: ResolverTypeWrapper<Omit<NeighbourhoodRolePayload, 'record'> & { record?: Maybe<ResolversTypes['NeighbourhoodRole']> }>;
  SpecialSquad: ResolverTypeWrapper<SpecialSquadRow>;
  SpecialSquadFilter: SpecialSquadFilter;
  SpecialSquadOrder: SpecialSquadOrder;
  SpecialSquadConnection: ResolverTypeWrapper<Page>;
  SpecialSquadEdge: ResolverTypeWrapper<Omit<SpecialSquadEdge, 'node'> & { node: ResolversTypes['SpecialSquad'] }>;
  SpecialSquadDimension: SpecialSquadDimension;
  SpecialSquadMeasure: SpecialSquadMeasure;
  SpecialSquadStatisticsOrder: SpecialSquadStatisticsOrder;
  SpecialSquadStatistics: ResolverTypeWrapper<Grouped>;
  SpecialSquadGroup: ResolverTypeWrapper<SpecialSquadGroup>;
  SpecialSquadPayload: ResolverTypeWrapper<Omit<SpecialSquadPayload, 'record'> & { record?: Maybe<ResolversTypes['SpecialSquad']> }>;
  SentryPost: ResolverTypeWrapper<SentryPostRow>;
  SentryPostFilter: SentryPostFilter;
  SentryPostOrder: SentryPostOrder;
  SentryPostConnection: ResolverTypeWrapper<Page>;
  SentryPostEdge: ResolverTypeWrapper<Omit<SentryPostEdge, 'node'> & { node: ResolversTypes['SentryPost'] }>;
  SentryPostDimension: SentryPostDimension;
  SentryPostMeasure: SentryPostMeasure;
  SentryPostStatisticsOrder: SentryPostStatisticsOrder;
  SentryPostStatistics: ResolverTypeWrapper<Grouped>;
  SentryPostGroup: ResolverTypeWrapper<SentryPostGroup>;
  SentryPostPayload: ResolverTypeWrapper<Omit<SentryPostPayload, 'record'> & { record?: Maybe<ResolversTypes['SentryPost']> }>;
  HazardItem: ResolverTypeWrapper<HazardItemRow>;
  HazardItemFilter: HazardItemFilter;
  HazardItemOrder: HazardItemOrder;
  HazardItemConnection: ResolverTypeWrapper<Page>;
  HazardItemEdge: ResolverTypeWrapper<Omit<HazardItemEdge, 'node'> & { node: ResolversTypes['HazardItem'] }>;
  HazardItemDimension: HazardItemDimension;
  HazardItemMeasure: HazardItemMeasure;
  HazardItemStatisticsOrder: HazardItemStatisticsOrder;
  HazardItemStatistics: ResolverTypeWrapper<Grouped>;
  HazardItemGroup: ResolverTypeWrapper<HazardItemGroup>;
  HazardItemPayload: ResolverTypeWrapper<Omit<HazardItemPayload, 'record'> & { record?: Maybe<ResolversTypes['HazardItem']> }>;
  NeighbourhoodRoleKind: NeighbourhoodRoleKind;
  NeighbourhoodRoleState: NeighbourhoodRoleState;
  SquadField: SquadField;
  SquadState: SquadState;
  SentryPostState: SentryPostState;
  HazardState: HazardState;
  AppointNeighbourhoodRoleInput: AppointNeighbourhoodRoleInput;
  BeginNeighbourhoodRoleInput: BeginNeighbourhoodRoleInput;
  EndNeighbourhoodRoleInput: EndNeighbourhoodRoleInput;
  FormSquadInput: FormSquadInput;
  RecordSquadTripInput: RecordSquadTripInput;
  DisbandSquadInput: DisbandSquadInput;
  SetUpSentryPostInput: SetUpSentryPostInput;
  PatrolSentryPostInput: PatrolSentryPostInput;
  CloseSentryPostInput: CloseSentryPostInput;
  ReportHazardInput: ReportHazardInput;
  PushHazardInput: PushHazardInput;
  FixHazardInput: FixHazardInput;
  CitizenOpinion: ResolverTypeWrapper<CitizenOpinionRow>;
  OpinionCitizen: ResolverTypeWrapper<OpinionCitizenRow>;
  MaskedCitizen: ResolverTypeWrapper<MaskedCitizen>;
  EarlierAnswer: ResolverTypeWrapper<EarlierAnswer>;
  OpinionProgress: ResolverTypeWrapper<OpinionProgressRow>;
  ReferralState: ReferralState;
  OpinionChannel: OpinionChannel;
  OpinionTopic: OpinionTopic;
  OpinionState: OpinionState;
  CitizenOpinionFilter: CitizenOpinionFilter;
  CitizenOpinionOrder: CitizenOpinionOrder;
  CitizenOpinionConnection: ResolverTypeWrapper<Page>;
  CitizenOpinionEdge: ResolverTypeWrapper<Omit<CitizenOpinionEdge, 'node'> & { node: ResolversTypes['CitizenOpinion'] }>;
  CitizenOpinionDimension: CitizenOpinionDimension;
  CitizenOpinionMeasure: CitizenOpinionMeasure;
  CitizenOpinionStatisticsOrder: CitizenOpinionStatisticsOrder;
  CitizenOpinionStatistics: ResolverTypeWrapper<Grouped>;
  CitizenOpinionGroup: ResolverTypeWrapper<CitizenOpinionGroup>;
  CitizenOpinionPayload: ResolverTypeWrapper<Omit<CitizenOpinionPayload, 'record'> & { record?: Maybe<ResolversTypes['CitizenOpinion']> }>;
  SubmitOpinionPayload: ResolverTypeWrapper<SubmitOpinionPayload>;
  RecordOpinionPayload: ResolverTypeWrapper<Omit<RecordOpinionPayload, 'record'> & { record?: Maybe<ResolversTypes['CitizenOpinion']> }>;
  OpinionProgressPayload: ResolverTypeWrapper<Omit<OpinionProgressPayload, 'progress'> & { progress?: Maybe<ResolversTypes['OpinionProgress']> }>;
  OpinionCitizenInput: OpinionCitizenInput;
  SubmitOpinionInput: SubmitOpinionInput;
  RecordOpinionInput: RecordOpinionInput;
  DisputeOpinionInput: DisputeOpinionInput;
  EntrustOpinionInput: EntrustOpinionInput;
  ReasonedOpinionInput: ReasonedOpinionInput;
  AssignOpinionInput: AssignOpinionInput;
  HandleOpinionInput: HandleOpinionInput;
  AnswerOpinionInput: AnswerOpinionInput;
  PublishOpinionInput: PublishOpinionInput;
  LinkOpinionToSuggestionInput: LinkOpinionToSuggestionInput;
  ReferOpinionInput: ReferOpinionInput;
  ReportReferredOpinionInput: ReportReferredOpinionInput;
  ReferralReport: ReferralReport;
  LinkOpinionToClueInput: LinkOpinionToClueInput;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  Clue: ResolverTypeWrapper<Clue>;
  DeputyPledge: ResolverTypeWrapper<DeputyPledgeRow>;
  PledgeState: PledgeState;
  DeputyPledgeFilter: DeputyPledgeFilter;
  DeputyPledgeOrder: DeputyPledgeOrder;
  DeputyPledgeConnection: ResolverTypeWrapper<Page>;
  DeputyPledgeEdge: ResolverTypeWrapper<Omit<DeputyPledgeEdge, 'node'> & { node: ResolversTypes['DeputyPledge'] }>;
  DeputyPledgeDimension: DeputyPledgeDimension;
  DeputyPledgeMeasure: DeputyPledgeMeasure;
  DeputyPledgeStatisticsOrder: DeputyPledgeStatisticsOrder;
  DeputyPledgeStatistics: ResolverTypeWrapper<Grouped>;
  DeputyPledgeGroup: ResolverTypeWrapper<DeputyPledgeGroup>;
  DeputyPledgePayload: ResolverTypeWrapper<Omit<DeputyPledgePayload, 'deputyPledge'> & { deputyPledge?: Maybe<ResolversTypes['DeputyPledge']> }>;
  MakePledgeInput: MakePledgeInput;
  FulfilPledgeInput: FulfilPledgeInput;
  PointsRule: ResolverTypeWrapper<PointsRuleRow>;
  PointsRuleFilter: PointsRuleFilter;
  PointsRuleOrder: PointsRuleOrder;
  PointsRuleConnection: ResolverTypeWrapper<Page>;
  PointsRuleEdge: ResolverTypeWrapper<Omit<PointsRuleEdge, 'node'> & { node: ResolversTypes['PointsRule'] }>;
  PointsRulePayload: ResolverTypeWrapper<Omit<PointsRulePayload, 'record'> & { record?: Maybe<ResolversTypes['PointsRule']> }>;
  PointsEntry: ResolverTypeWrapper<PointsEntryRow>;
  PointsEntryFilter: PointsEntryFilter;
  PointsEntryOrder: PointsEntryOrder;
  PointsEntryConnection: ResolverTypeWrapper<Page>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryDimension: PointsEntryDimension;
  PointsEntryMeasure: PointsEntryMeasure;
  PointsEntryStatisticsOrder: PointsEntryStatisticsOrder;
  PointsEntryStatistics: ResolverTypeWrapper<Grouped>;
  PointsEntryGroup: ResolverTypeWrapper<PointsEntryGroup>;
  PointsEntryPayload: ResolverTypeWrapper<Omit<PointsEntryPayload, 'record'> & { record?: Maybe<ResolversTypes['PointsEntry']> }>;
  PointsStanding: ResolverTypeWrapper<PointsStandingRow>;
  PointsStandingFilter: PointsStandingFilter;
  PointsStandingOrder: PointsStandingOrder;
  PointsStandingConnection: ResolverTypeWrapper<Page>;
  PointsStandingEdge: ResolverTypeWrapper<Omit<PointsStandingEdge, 'node'> & { node: ResolversTypes['PointsStanding'] }>;
  PointsStandingPayload: ResolverTypeWrapper<Omit<PointsStandingPayload, 'record'> & { record?: Maybe<ResolversTypes['PointsStanding']> }>;
  DeputyAssessment: ResolverTypeWrapper<DeputyAssessmentRow>;
  DeputyAssessmentFilter: DeputyAssessmentFilter;
  DeputyAssessmentOrder: DeputyAssessmentOrder;
  DeputyAssessmentConnection: ResolverTypeWrapper<Page>;
  DeputyAssessmentEdge: ResolverTypeWrapper<Omit<DeputyAssessmentEdge, 'node'> & { node: ResolversTypes['DeputyAssessment'] }>;
  DeputyAssessmentDimension: DeputyAssessmentDimension;
  DeputyAssessmentMeasure: DeputyAssessmentMeasure;
  DeputyAssessmentStatisticsOrder: DeputyAssessmentStatisticsOrder;
  DeputyAssessmentStatistics: ResolverTypeWrapper<Grouped>;
  DeputyAssessmentGroup: ResolverTypeWrapper<DeputyAssessmentGroup>;
  DeputyAssessmentPayload: ResolverTypeWrapper<Omit<DeputyAssessmentPayload, 'record'> & { record?: Maybe<ResolversTypes['DeputyAssessment']> }>;
  PointsRuleState: PointsRuleState;
  PointsEntryState: PointsEntryState;
  AssessmentState: AssessmentState;
  AssessmentGrade: AssessmentGrade;
  AdoptPointsRuleInput: AdoptPointsRuleInput;
  RepealPointsRuleInput: RepealPointsRuleInput;
  EarnPointsInput: EarnPointsInput;
  ConfirmPointsEntryInput: ConfirmPointsEntryInput;
  RejectPointsEntryInput: RejectPointsEntryInput;
  SelfScoreDeputyInput: SelfScoreDeputyInput;
  GroupScoreAssessmentInput: GroupScoreAssessmentInput;
  ConfirmAssessmentInput: ConfirmAssessmentInput;
  StationMatch: ResolverTypeWrapper<StationMatchRow>;
  StationMatchBasis: StationMatchBasis;
  StationAssignment: ResolverTypeWrapper<StationAssignmentRow>;
  StationAssignmentState: StationAssignmentState;
  StationAssignmentFilter: StationAssignmentFilter;
  StationAssignmentOrder: StationAssignmentOrder;
  StationAssignmentConnection: ResolverTypeWrapper<Page>;
  StationAssignmentEdge: ResolverTypeWrapper<Omit<StationAssignmentEdge, 'node'> & { node: ResolversTypes['StationAssignment'] }>;
  StationAssignmentDimension: StationAssignmentDimension;
  StationAssignmentMeasure: StationAssignmentMeasure;
  StationAssignmentStatisticsOrder: StationAssignmentStatisticsOrder;
  StationAssignmentStatistics: ResolverTypeWrapper<Grouped>;
  StationAssignmentGroup: ResolverTypeWrapper<StationAssignmentGroup>;
  StationAssignmentPayload: ResolverTypeWrapper<Omit<StationAssignmentPayload, 'stationAssignment'> & { stationAssignment?: Maybe<ResolversTypes['StationAssignment']> }>;
  SetStationMatchInput: SetStationMatchInput;
  AssignToStationInput: AssignToStationInput;
  EndStationAssignmentInput: EndStationAssignmentInput;
  StationStandard: ResolverTypeWrapper<StationStandard>;
  DutyRule: ResolverTypeWrapper<DutyRule>;
  DutyRuleKind: DutyRuleKind;
  StationKind: StationKind;
  StationMode: StationMode;
  StationState: StationState;
  StationSession: ResolverTypeWrapper<StationSessionRow>;
  SessionKind: SessionKind;
  SessionState: SessionState;
  ContactStationFilter: ContactStationFilter;
  ContactStationOrder: ContactStationOrder;
  ContactStationConnection: ResolverTypeWrapper<Page>;
  ContactStationEdge: ResolverTypeWrapper<Omit<ContactStationEdge, 'node'> & { node: ResolversTypes['ContactStation'] }>;
  ContactStationDimension: ContactStationDimension;
  ContactStationMeasure: ContactStationMeasure;
  ContactStationStatisticsOrder: ContactStationStatisticsOrder;
  ContactStationStatistics: ResolverTypeWrapper<Grouped>;
  ContactStationGroup: ResolverTypeWrapper<ContactStationGroup>;
  StationSessionFilter: StationSessionFilter;
  StationSessionOrder: StationSessionOrder;
  StationSessionConnection: ResolverTypeWrapper<Page>;
  StationSessionEdge: ResolverTypeWrapper<Omit<StationSessionEdge, 'node'> & { node: ResolversTypes['StationSession'] }>;
  StationSessionDimension: StationSessionDimension;
  StationSessionMeasure: StationSessionMeasure;
  StationSessionStatisticsOrder: StationSessionStatisticsOrder;
  StationSessionStatistics: ResolverTypeWrapper<Grouped>;
  StationSessionGroup: ResolverTypeWrapper<StationSessionGroup>;
  StationVisitDimension: StationVisitDimension;
  StationVisitMeasure: StationVisitMeasure;
  StationVisitStatisticsOrder: StationVisitStatisticsOrder;
  StationVisitStatistics: ResolverTypeWrapper<Grouped>;
  StationVisitGroup: ResolverTypeWrapper<StationVisitGroup>;
  PlanStationInput: PlanStationInput;
  StationStepInput: StationStepInput;
  MergeStationsInput: MergeStationsInput;
  InspectStationInput: InspectStationInput;
  NameStationHeadInput: NameStationHeadInput;
  SetDutyRuleInput: SetDutyRuleInput;
  ScheduleSessionsInput: ScheduleSessionsInput;
  HoldSessionInput: HoldSessionInput;
  ContactStationPayload: ResolverTypeWrapper<Omit<ContactStationPayload, 'contactStation'> & { contactStation: ResolversTypes['ContactStation'] }>;
  StationSessionPayload: ResolverTypeWrapper<Omit<StationSessionPayload, 'stationSession'> & { stationSession: ResolversTypes['StationSession'] }>;
  StudySummary: ResolverTypeWrapper<StudySummary>;
  StudyRecord: ResolverTypeWrapper<StudyRecordRow>;
  StudySource: StudySource;
  StudyRecordState: StudyRecordState;
  StudyRecordFilter: StudyRecordFilter;
  StudyRecordOrder: StudyRecordOrder;
  StudyRecordConnection: ResolverTypeWrapper<Page>;
  StudyRecordEdge: ResolverTypeWrapper<Omit<StudyRecordEdge, 'node'> & { node: ResolversTypes['StudyRecord'] }>;
  StudyRecordDimension: StudyRecordDimension;
  StudyRecordMeasure: StudyRecordMeasure;
  StudyRecordStatisticsOrder: StudyRecordStatisticsOrder;
  StudyRecordStatistics: ResolverTypeWrapper<Grouped>;
  StudyRecordGroup: ResolverTypeWrapper<StudyRecordGroup>;
  StudyRecordPayload: ResolverTypeWrapper<Omit<StudyRecordPayload, 'studyRecord'> & { studyRecord?: Maybe<ResolversTypes['StudyRecord']> }>;
  RecordStudyInput: RecordStudyInput;
  WithdrawStudyRecordInput: WithdrawStudyRecordInput;
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
  AccessLogEntry: AccessLogEntryRow;
  RecordsRead: RecordsRead;
  AccessLogFilter: AccessLogFilter;
  AccessLogConnection: Page;
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  HistoryEntry: HistoryEntry;
  DeliveryFilter: DeliveryFilter;
  DeliveryCommandInput: DeliveryCommandInput;
  ReceivedPayload: ReceivedPayload;
  PilContactPointFilter: PilContactPointFilter;
  PilContactPointCommandInput: PilContactPointCommandInput;
  PilContactPointReasonInput: PilContactPointReasonInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  DeputyActivity: DeputyActivityRow;
  ActivityFollowUp: ActivityFollowUp;
  DeputyActivityFilter: DeputyActivityFilter;
  DeputyActivityConnection: Page;
  DeputyActivityEdge: Omit<DeputyActivityEdge, 'node'> & { node: ResolversParentTypes['DeputyActivity'] };
  DeputyActivityStatisticsOrder: DeputyActivityStatisticsOrder;
  DeputyActivityStatistics: Grouped;
  DeputyActivityGroup: DeputyActivityGroup;
  DeputyActivityPayload: Omit<DeputyActivityPayload, 'record'> & { record?: Maybe<ResolversParentTypes['DeputyActivity']> };
  VisitReport: VisitReportRow;
  VisitReportFilter: VisitReportFilter;
  VisitReportConnection: Page;
  VisitReportEdge: Omit<VisitReportEdge, 'node'> & { node: ResolversParentTypes['VisitReport'] };
  VisitReportStatisticsOrder: VisitReportStatisticsOrder;
  VisitReportStatistics: Grouped;
  VisitReportGroup: VisitReportGroup;
  VisitReportPayload: Omit<VisitReportPayload, 'record'> & { record?: Maybe<ResolversParentTypes['VisitReport']> };
  TrainingSession: TrainingSessionRow;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionConnection: Page;
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  TrainingSessionStatisticsOrder: TrainingSessionStatisticsOrder;
  TrainingSessionStatistics: Grouped;
  TrainingSessionGroup: TrainingSessionGroup;
  TrainingSessionPayload: Omit<TrainingSessionPayload, 'record'> & { record?: Maybe<ResolversParentTypes['TrainingSession']> };
  AssistanceRecord: AssistanceRecordRow;
  AssistanceRecordFilter: AssistanceRecordFilter;
  AssistanceRecordConnection: Page;
  AssistanceRecordEdge: Omit<AssistanceRecordEdge, 'node'> & { node: ResolversParentTypes['AssistanceRecord'] };
  AssistanceRecordStatisticsOrder: AssistanceRecordStatisticsOrder;
  AssistanceRecordStatistics: Grouped;
  AssistanceRecordGroup: AssistanceRecordGroup;
  AssistanceRecordPayload: Omit<AssistanceRecordPayload, 'record'> & { record?: Maybe<ResolversParentTypes['AssistanceRecord']> };
  PlanActivityInput: PlanActivityInput;
  HoldActivityInput: HoldActivityInput;
  AdoptActivityOpinionsInput: AdoptActivityOpinionsInput;
  RecordActivityMinutesInput: RecordActivityMinutesInput;
  FollowUpActivityInput: FollowUpActivityInput;
  CancelActivityInput: CancelActivityInput;
  FileVisitReportInput: FileVisitReportInput;
  ForwardVisitReportInput: ForwardVisitReportInput;
  AnswerVisitReportInput: AnswerVisitReportInput;
  PlanTrainingInput: PlanTrainingInput;
  HoldTrainingInput: HoldTrainingInput;
  CancelTrainingInput: CancelTrainingInput;
  RecordAssistanceInput: RecordAssistanceInput;
  WithdrawAssistanceInput: WithdrawAssistanceInput;
  ContactStation: ContactStationRow;
  PilContactPoint: PilContactPointRow;
  ProposePilContactPointInput: ProposePilContactPointInput;
  AppointPilContactPointLiaisonInput: AppointPilContactPointLiaisonInput;
  MovePilContactPointInput: MovePilContactPointInput;
  ReportPilContactPointInput: ReportPilContactPointInput;
  PilContactPointConnection: Page;
  PilContactPointEdge: Omit<PilContactPointEdge, 'node'> & { node: ResolversParentTypes['PilContactPoint'] };
  PilContactPointPayload: Omit<PilContactPointPayload, 'pilContactPoint'> & { pilContactPoint: ResolversParentTypes['PilContactPoint'] };
  PilContactPointStatisticsOrder: PilContactPointStatisticsOrder;
  PilContactPointStatistics: Grouped;
  PilContactPointGroup: PilContactPointGroup;
  ProcuratorateContactPoint: ProcuratorateContactPoint;
  ContactAssignment: ContactAssignmentRow;
  ContactRecord: ContactRecord;
  ContactAssignmentFilter: ContactAssignmentFilter;
  ContactAssignmentConnection: Page;
  ContactAssignmentEdge: Omit<ContactAssignmentEdge, 'node'> & { node: ResolversParentTypes['ContactAssignment'] };
  ContactAssignmentStatisticsOrder: ContactAssignmentStatisticsOrder;
  ContactAssignmentStatistics: Grouped;
  ContactAssignmentGroup: ContactAssignmentGroup;
  AssignContactInput: AssignContactInput;
  RecordDeputyContactInput: RecordDeputyContactInput;
  SolveContactDifficultyInput: SolveContactDifficultyInput;
  FinishContactInput: FinishContactInput;
  ContactAssignmentPayload: Omit<ContactAssignmentPayload, 'contactAssignment'> & { contactAssignment?: Maybe<ResolversParentTypes['ContactAssignment']> };
  DeputyDelivery: DeliveryRow;
  DeputyDeliveryConnection: Page;
  DeputyDeliveryEdge: Omit<DeputyDeliveryEdge, 'node'> & { node: ResolversParentTypes['DeputyDelivery'] };
  DeputyDeliveryPayload: Omit<DeputyDeliveryPayload, 'delivery'> & { delivery: ResolversParentTypes['DeputyDelivery'] };
  Deputy: DeputyRow;
  Delegation: Delegation;
  DeputyFilter: DeputyFilter;
  EnterDeputyInput: EnterDeputyInput;
  DelegationInput: DelegationInput;
  ConfirmDeputyInput: ConfirmDeputyInput;
  DeputyCommandInput: DeputyCommandInput;
  SuspendDeputyInput: SuspendDeputyInput;
  TerminateDeputyInput: TerminateDeputyInput;
  DeputyPayload: Omit<DeputyPayload, 'deputy'> & { deputy?: Maybe<ResolversParentTypes['Deputy']> };
  DeputyConnection: Page;
  DeputyEdge: Omit<DeputyEdge, 'node'> & { node: ResolversParentTypes['Deputy'] };
  DeputyStatisticsOrder: DeputyStatisticsOrder;
  DeputyStatistics: Grouped;
  DeputyGroup: DeputyGroup;
  ElectoralDistrict: ElectoralDistrict;
  Jurisdiction: Jurisdiction;
  OpinionDigest: OpinionDigestRow;
  OpinionDigestFilter: OpinionDigestFilter;
  OpinionDigestConnection: Page;
  OpinionDigestEdge: Omit<OpinionDigestEdge, 'node'> & { node: ResolversParentTypes['OpinionDigest'] };
  OpinionDigestStatisticsOrder: OpinionDigestStatisticsOrder;
  OpinionDigestStatistics: Grouped;
  OpinionDigestGroup: OpinionDigestGroup;
  OpinionDigestPayload: Omit<OpinionDigestPayload, 'record'> & { record?: Maybe<ResolversParentTypes['OpinionDigest']> };
  EditOpinionDigestInput: EditOpinionDigestInput;
  SubmitOpinionDigestInput: SubmitOpinionDigestInput;
  InstructOpinionDigestInput: InstructOpinionDigestInput;
  HandleOpinionDigestInput: HandleOpinionDigestInput;
  FeedBackOpinionDigestInput: FeedBackOpinionDigestInput;
  DutySummary: DutySummary;
  DutyRecord: DutyRecordRow;
  DutyRecordFilter: DutyRecordFilter;
  DutyRecordConnection: Page;
  DutyRecordEdge: Omit<DutyRecordEdge, 'node'> & { node: ResolversParentTypes['DutyRecord'] };
  DutyRecordStatisticsOrder: DutyRecordStatisticsOrder;
  DutyRecordStatistics: Grouped;
  DutyRecordGroup: DutyRecordGroup;
  DutyRecordPayload: Omit<DutyRecordPayload, 'record'> & { record?: Maybe<ResolversParentTypes['DutyRecord']> };
  DutyReport: DutyReportRow;
  DutyReportFilter: DutyReportFilter;
  DutyReportConnection: Page;
  DutyReportEdge: Omit<DutyReportEdge, 'node'> & { node: ResolversParentTypes['DutyReport'] };
  DutyReportStatisticsOrder: DutyReportStatisticsOrder;
  DutyReportStatistics: Grouped;
  DutyReportGroup: DutyReportGroup;
  DutyReportPayload: Omit<DutyReportPayload, 'record'> & { record?: Maybe<ResolversParentTypes['DutyReport']> };
  RecordDutyInput: RecordDutyInput;
  WithdrawDutyRecordInput: WithdrawDutyRecordInput;
  ScheduleDutyReportInput: ScheduleDutyReportInput;
  CancelDutyReportInput: CancelDutyReportInput;
  FileDutyReportInput: FileDutyReportInput;
  RateDutyReportInput: RateDutyReportInput;
  PublishDutyReportInput: PublishDutyReportInput;
  ExpertTeamLink: ExpertTeamLinkRow;
  ExpertEngagement: ExpertEngagement;
  ExpertTeamLinkFilter: ExpertTeamLinkFilter;
  ExpertTeamLinkConnection: Page;
  ExpertTeamLinkEdge: Omit<ExpertTeamLinkEdge, 'node'> & { node: ResolversParentTypes['ExpertTeamLink'] };
  ExpertTeamLinkStatisticsOrder: ExpertTeamLinkStatisticsOrder;
  ExpertTeamLinkStatistics: Grouped;
  ExpertTeamLinkGroup: ExpertTeamLinkGroup;
  ExpertTeamLinkPayload: Omit<ExpertTeamLinkPayload, 'expertTeamLink'> & { expertTeamLink?: Maybe<ResolversParentTypes['ExpertTeamLink']> };
  LinkExpertTeamInput: LinkExpertTeamInput;
  EngageExpertTeamInput: EngageExpertTeamInput;
  EndExpertTeamLinkInput: EndExpertTeamLinkInput;
  DeputyTeam: DeputyTeamRow;
  DeputyTeamMember: Omit<DeputyTeamMember, 'deputy'> & { deputy?: Maybe<ResolversParentTypes['Deputy']> };
  DeputyTeamFilter: DeputyTeamFilter;
  DeputyTeamConnection: Page;
  DeputyTeamEdge: Omit<DeputyTeamEdge, 'node'> & { node: ResolversParentTypes['DeputyTeam'] };
  DeputyTeamStatisticsOrder: DeputyTeamStatisticsOrder;
  DeputyTeamStatistics: Grouped;
  DeputyTeamGroup: DeputyTeamGroup;
  FormDeputyTeamInput: FormDeputyTeamInput;
  DeputyTeamCommandInput: DeputyTeamCommandInput;
  ChangeDeputyTeamMembersInput: ChangeDeputyTeamMembersInput;
  DeputyTeamPayload: Omit<DeputyTeamPayload, 'deputyTeam'> & { deputyTeam?: Maybe<ResolversParentTypes['DeputyTeam']> };
  StationRules: StationRulesRow;
  GuidanceRule: GuidanceRuleRow;
  StationQuota: StationQuotaRow;
  StationQuotaPlace: StationQuotaPlaceRow;
  StationGuidance: StationGuidanceRow;
  StationGuidanceFilter: StationGuidanceFilter;
  StationGuidanceConnection: Page;
  StationGuidanceEdge: Omit<StationGuidanceEdge, 'node'> & { node: ResolversParentTypes['StationGuidance'] };
  StationGuidanceStatisticsOrder: StationGuidanceStatisticsOrder;
  StationGuidanceStatistics: Grouped;
  StationGuidanceGroup: StationGuidanceGroup;
  StationRulesPayload: Omit<StationRulesPayload, 'stationRules'> & { stationRules?: Maybe<ResolversParentTypes['StationRules']> };
  StationGuidancePayload: Omit<StationGuidancePayload, 'stationGuidance'> & { stationGuidance?: Maybe<ResolversParentTypes['StationGuidance']> };
  StationGuidancesPayload: Omit<StationGuidancesPayload, 'stationGuidances'> & { stationGuidances: Array<ResolversParentTypes['StationGuidance']> };
  SetGuidanceRuleInput: SetGuidanceRuleInput;
  SetStationQuotaInput: SetStationQuotaInput;
  ScheduleGuidanceInput: ScheduleGuidanceInput;
  FinishGuidanceInput: FinishGuidanceInput;
  CancelGuidanceInput: CancelGuidanceInput;
  LeaderContact: LeaderContactRow;
  LeaderContactItem: LeaderContactItem;
  LeaderContactFilter: LeaderContactFilter;
  LeaderContactConnection: Page;
  LeaderContactEdge: Omit<LeaderContactEdge, 'node'> & { node: ResolversParentTypes['LeaderContact'] };
  LeaderContactStatisticsOrder: LeaderContactStatisticsOrder;
  LeaderContactStatistics: Grouped;
  LeaderContactGroup: LeaderContactGroup;
  LeaderContactPayload: Omit<LeaderContactPayload, 'leaderContact'> & { leaderContact?: Maybe<ResolversParentTypes['LeaderContact']> };
  AssignLeaderContactInput: AssignLeaderContactInput;
  RecordLeaderContactInput: RecordLeaderContactInput;
  FinishLeaderContactInput: FinishLeaderContactInput;
  NeighbourhoodRole: NeighbourhoodRoleRow;
  NeighbourhoodRoleFilter: NeighbourhoodRoleFilter;
  NeighbourhoodRoleConnection: Page;
  NeighbourhoodRoleEdge: Omit<NeighbourhoodRoleEdge, 'node'> & { node: ResolversParentTypes['NeighbourhoodRole'] };
  NeighbourhoodRoleStatisticsOrder: NeighbourhoodRoleStatisticsOrder;
  NeighbourhoodRoleStatistics: Grouped;
  NeighbourhoodRoleGroup: NeighbourhoodRoleGroup;
  NeighbourhoodRolePayload: Omit<NeighbourhoodRolePayload, 'record'> & { record?: Maybe<ResolversParentTypes['NeighbourhoodRole']> };
  SpecialSquad: SpecialSquadRow;
  SpecialSquadFilter: SpecialSquadFilter;
  SpecialSquadConnection: Page;
  SpecialSquadEdge: Omit<SpecialSquadEdge, 'node'> & { node: ResolversParentTypes['SpecialSquad'] };
  SpecialSquadStatisticsOrder: SpecialSquadStatisticsOrder;
  SpecialSquadStatistics: Grouped;
  SpecialSquadGroup: SpecialSquadGroup;
  SpecialSquadPayload: Omit<SpecialSquadPayload, 'record'> & { record?: Maybe<ResolversParentTypes['SpecialSquad']> };
  SentryPost: SentryPostRow;
  SentryPostFilter: SentryPostFilter;
  SentryPostConnection: Page;
  SentryPostEdge: Omit<SentryPostEdge, 'node'> & { node: ResolversParentTypes['SentryPost'] };
  SentryPostStatisticsOrder: SentryPostStatisticsOrder;
  SentryPostStatistics: Grouped;
  SentryPostGroup: SentryPostGroup;
  SentryPostPayload: Omit<SentryPostPayload, 'record'> & { record?: Maybe<ResolversParentTypes['SentryPost']> };
  HazardItem: HazardItemRow;
  HazardItemFilter: HazardItemFilter;
  HazardItemConnection: Page;
  HazardItemEdge: Omit<HazardItemEdge, 'node'> & { node: ResolversParentTypes['HazardItem'] };
  HazardItemStatisticsOrder: HazardItemStatisticsOrder;
  HazardItemStatistics: Grouped;
  HazardItemGroup: HazardItemGroup;
  HazardItemPayload: Omit<HazardItemPayload, 'record'> & { record?: Maybe<ResolversParentTypes['HazardItem']> };
  AppointNeighbourhoodRoleInput: AppointNeighbourhoodRoleInput;
  BeginNeighbourhoodRoleInput: BeginNeighbourhoodRoleInput;
  EndNeighbourhoodRoleInput: EndNeighbourhoodRoleInput;
  FormSquadInput: FormSquadInput;
  RecordSquadTripInput: RecordSquadTripInput;
  DisbandSquadInput: DisbandSquadInput;
  SetUpSentryPostInput: SetUpSentryPostInput;
  PatrolSentryPostInput: PatrolSentryPostInput;
  CloseSentryPostInput: CloseSentryPostInput;
  ReportHazardInput: ReportHazardInput;
  PushHazardInput: PushHazardInput;
  FixHazardInput: FixHazardInput;
  CitizenOpinion: CitizenOpinionRow;
  OpinionCitizen: OpinionCitizenRow;
  MaskedCitizen: MaskedCitizen;
  EarlierAnswer: EarlierAnswer;
  OpinionProgress: OpinionProgressRow;
  CitizenOpinionFilter: CitizenOpinionFilter;
  CitizenOpinionConnection: Page;
  CitizenOpinionEdge: Omit<CitizenOpinionEdge, 'node'> & { node: ResolversParentTypes['CitizenOpinion'] };
  CitizenOpinionStatisticsOrder: CitizenOpinionStatisticsOrder;
  CitizenOpinionStatistics: Grouped;
  CitizenOpinionGroup: CitizenOpinionGroup;
  CitizenOpinionPayload: Omit<CitizenOpinionPayload, 'record'> & { record?: Maybe<ResolversParentTypes['CitizenOpinion']> };
  SubmitOpinionPayload: SubmitOpinionPayload;
  RecordOpinionPayload: Omit<RecordOpinionPayload, 'record'> & { record?: Maybe<ResolversParentTypes['CitizenOpinion']> };
  OpinionProgressPayload: Omit<OpinionProgressPayload, 'progress'> & { progress?: Maybe<ResolversParentTypes['OpinionProgress']> };
  OpinionCitizenInput: OpinionCitizenInput;
  SubmitOpinionInput: SubmitOpinionInput;
  RecordOpinionInput: RecordOpinionInput;
  DisputeOpinionInput: DisputeOpinionInput;
  EntrustOpinionInput: EntrustOpinionInput;
  ReasonedOpinionInput: ReasonedOpinionInput;
  AssignOpinionInput: AssignOpinionInput;
  HandleOpinionInput: HandleOpinionInput;
  AnswerOpinionInput: AnswerOpinionInput;
  PublishOpinionInput: PublishOpinionInput;
  LinkOpinionToSuggestionInput: LinkOpinionToSuggestionInput;
  ReferOpinionInput: ReferOpinionInput;
  ReportReferredOpinionInput: ReportReferredOpinionInput;
  LinkOpinionToClueInput: LinkOpinionToClueInput;
  Suggestion: SuggestionRow;
  Clue: Clue;
  DeputyPledge: DeputyPledgeRow;
  DeputyPledgeFilter: DeputyPledgeFilter;
  DeputyPledgeConnection: Page;
  DeputyPledgeEdge: Omit<DeputyPledgeEdge, 'node'> & { node: ResolversParentTypes['DeputyPledge'] };
  DeputyPledgeStatisticsOrder: DeputyPledgeStatisticsOrder;
  DeputyPledgeStatistics: Grouped;
  DeputyPledgeGroup: DeputyPledgeGroup;
  DeputyPledgePayload: Omit<DeputyPledgePayload, 'deputyPledge'> & { deputyPledge?: Maybe<ResolversParentTypes['DeputyPledge']> };
  MakePledgeInput: MakePledgeInput;
  FulfilPledgeInput: FulfilPledgeInput;
  PointsRule: PointsRuleRow;
  PointsRuleFilter: PointsRuleFilter;
  PointsRuleConnection: Page;
  PointsRuleEdge: Omit<PointsRuleEdge, 'node'> & { node: ResolversParentTypes['PointsRule'] };
  PointsRulePayload: Omit<PointsRulePayload, 'record'> & { record?: Maybe<ResolversParentTypes['PointsRule']> };
  PointsEntry: PointsEntryRow;
  PointsEntryFilter: PointsEntryFilter;
  PointsEntryConnection: Page;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsEntryStatisticsOrder: PointsEntryStatisticsOrder;
  PointsEntryStatistics: Grouped;
  PointsEntryGroup: PointsEntryGroup;
  PointsEntryPayload: Omit<PointsEntryPayload, 'record'> & { record?: Maybe<ResolversParentTypes['PointsEntry']> };
  PointsStanding: PointsStandingRow;
  PointsStandingFilter: PointsStandingFilter;
  PointsStandingConnection: Page;
  PointsStandingEdge: Omit<PointsStandingEdge, 'node'> & { node: ResolversParentTypes['PointsStanding'] };
  PointsStandingPayload: Omit<PointsStandingPayload, 'record'> & { record?: Maybe<ResolversParentTypes['PointsStanding']> };
  DeputyAssessment: DeputyAssessmentRow;
  DeputyAssessmentFilter: DeputyAssessmentFilter;
  DeputyAssessmentConnection: Page;
  DeputyAssessmentEdge: Omit<DeputyAssessmentEdge, 'node'> & { node: ResolversParentTypes['DeputyAssessment'] };
  DeputyAssessmentStatisticsOrder: DeputyAssessmentStatisticsOrder;
  DeputyAssessmentStatistics: Grouped;
  DeputyAssessmentGroup: DeputyAssessmentGroup;
  DeputyAssessmentPayload: Omit<DeputyAssessmentPayload, 'record'> & { record?: Maybe<ResolversParentTypes['DeputyAssessment']> };
  AdoptPointsRuleInput: AdoptPointsRuleInput;
  RepealPointsRuleInput: RepealPointsRuleInput;
  EarnPointsInput: EarnPointsInput;
  ConfirmPointsEntryInput: ConfirmPointsEntryInput;
  RejectPointsEntryInput: RejectPointsEntryInput;
  SelfScoreDeputyInput: SelfScoreDeputyInput;
  GroupScoreAssessmentInput: GroupScoreAssessmentInput;
  ConfirmAssessmentInput: ConfirmAssessmentInput;
  StationMatch: StationMatchRow;
  StationAssignment: StationAssignmentRow;
  StationAssignmentFilter: StationAssignmentFilter;
  StationAssignmentConnection: Page;
  StationAssignmentEdge: Omit<StationAssignmentEdge, 'node'> & { node: ResolversParentTypes['StationAssignment'] };
  StationAssignmentStatisticsOrder: StationAssignmentStatisticsOrder;
  StationAssignmentStatistics: Grouped;
  StationAssignmentGroup: StationAssignmentGroup;
  StationAssignmentPayload: Omit<StationAssignmentPayload, 'stationAssignment'> & { stationAssignment?: Maybe<ResolversParentTypes['StationAssignment']> };
  SetStationMatchInput: SetStationMatchInput;
  AssignToStationInput: AssignToStationInput;
  EndStationAssignmentInput: EndStationAssignmentInput;
  StationStandard: StationStandard;
  DutyRule: DutyRule;
  StationSession: StationSessionRow;
  ContactStationFilter: ContactStationFilter;
  ContactStationConnection: Page;
  ContactStationEdge: Omit<ContactStationEdge, 'node'> & { node: ResolversParentTypes['ContactStation'] };
  ContactStationStatisticsOrder: ContactStationStatisticsOrder;
  ContactStationStatistics: Grouped;
  ContactStationGroup: ContactStationGroup;
  StationSessionFilter: StationSessionFilter;
  StationSessionConnection: Page;
  StationSessionEdge: Omit<StationSessionEdge, 'node'> & { node: ResolversParentTypes['StationSession'] };
  StationSessionStatisticsOrder: StationSessionStatisticsOrder;
  StationSessionStatistics: Grouped;
  StationSessionGroup: StationSessionGroup;
  StationVisitStatisticsOrder: StationVisitStatisticsOrder;
  StationVisitStatistics: Grouped;
  StationVisitGroup: StationVisitGroup;
  PlanStationInput: PlanStationInput;
  StationStepInput: StationStepInput;
  MergeStationsInput: MergeStationsInput;
  InspectStationInput: InspectStationInput;
  NameStationHeadInput: NameStationHeadInput;
  SetDutyRuleInput: SetDutyRuleInput;
  ScheduleSessionsInput: ScheduleSessionsInput;
  HoldSessionInput: HoldSessionInput;
  ContactStationPayload: Omit<ContactStationPayload, 'contactStation'> & { contactStation: ResolversParentTypes['ContactStation'] };
  StationSessionPayload: Omit<StationSessionPayload, 'stationSession'> & { stationSession: ResolversParentTypes['StationSession'] };
  StudySummary: StudySummary;
  StudyRecord: StudyRecordRow;
  StudyRecordFilter: StudyRecordFilter;
  StudyRecordConnection: Page;
  StudyRecordEdge: Omit<StudyRecordEdge, 'node'> & { node: ResolversParentTypes['StudyRecord'] };
  StudyRecordStatisticsOrder: StudyRecordStatisticsOrder;
  StudyRecordStatistics: Grouped;
  StudyRecordGroup: StudyRecordGroup;
  StudyRecordPayload: Omit<StudyRecordPayload, 'studyRecord'> & { studyRecord?: Maybe<ResolversParentTypes['StudyRecord']> };
  RecordStudyInput: RecordStudyInput;
  WithdrawStudyRecordInput: WithdrawStudyRecordInput;
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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DeputyActivity' | 'VisitReport' | 'TrainingSession' | 'AssistanceRecord' | 'ContactStation' | 'PilContactPoint' | 'ContactAssignment' | 'DeputyDelivery' | 'Deputy' | 'OpinionDigest' | 'DutyRecord' | 'DutyReport' | 'ExpertTeamLink' | 'DeputyTeam' | 'StationGuidance' | 'LeaderContact' | 'NeighbourhoodRole' | 'SpecialSquad' | 'SentryPost' | 'HazardItem' | 'CitizenOpinion' | 'OpinionCitizen' | 'DeputyPledge' | 'PointsRule' | 'PointsEntry' | 'PointsStanding' | 'DeputyAssessment' | 'StationAssignment' | 'StationSession' | 'StudyRecord', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingOwner']>, ParentType, ContextType>;
};

export type MissingOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingOwner'] = ResolversParentTypes['MissingOwner']> = {
  owner?: Resolver<ResolversTypes['OwnerName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerName'] = ResolversParentTypes['OwnerName']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CallerRole']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordsRead']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordsReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordsRead'] = ResolversParentTypes['RecordsRead']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceivedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedPayload'] = ResolversParentTypes['ReceivedPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deputyActivity?: Resolver<Maybe<ResolversTypes['DeputyActivity']>, ParentType, ContextType, RequireFields<QueryDeputyActivityArgs, 'id'>>;
  deputyActivities?: Resolver<Maybe<ResolversTypes['DeputyActivityConnection']>, ParentType, ContextType, RequireFields<QueryDeputyActivitiesArgs, 'within' | 'orderBy' | 'first'>>;
  deputyActivityStatistics?: Resolver<Maybe<ResolversTypes['DeputyActivityStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyActivityStatisticsArgs, 'within' | 'groupBy'>>;
  visitReport?: Resolver<Maybe<ResolversTypes['VisitReport']>, ParentType, ContextType, RequireFields<QueryVisitReportArgs, 'id'>>;
  visitReports?: Resolver<Maybe<ResolversTypes['VisitReportConnection']>, ParentType, ContextType, RequireFields<QueryVisitReportsArgs, 'within' | 'orderBy' | 'first'>>;
  visitReportStatistics?: Resolver<Maybe<ResolversTypes['VisitReportStatistics']>, ParentType, ContextType, RequireFields<QueryVisitReportStatisticsArgs, 'within' | 'groupBy'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'within' | 'orderBy' | 'first'>>;
  trainingSessionStatistics?: Resolver<Maybe<ResolversTypes['TrainingSessionStatistics']>, ParentType, ContextType, RequireFields<QueryTrainingSessionStatisticsArgs, 'within' | 'groupBy'>>;
  assistanceRecord?: Resolver<Maybe<ResolversTypes['AssistanceRecord']>, ParentType, ContextType, RequireFields<QueryAssistanceRecordArgs, 'id'>>;
  assistanceRecords?: Resolver<Maybe<ResolversTypes['AssistanceRecordConnection']>, ParentType, ContextType, RequireFields<QueryAssistanceRecordsArgs, 'within' | 'orderBy' | 'first'>>;
  assistanceRecordStatistics?: Resolver<Maybe<ResolversTypes['AssistanceRecordStatistics']>, ParentType, ContextType, RequireFields<QueryAssistanceRecordStatisticsArgs, 'within' | 'groupBy'>>;
  pilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPoint']>, ParentType, ContextType, RequireFields<QueryPilContactPointArgs, 'id'>>;
  pilContactPoints?: Resolver<Maybe<ResolversTypes['PilContactPointConnection']>, ParentType, ContextType, RequireFields<QueryPilContactPointsArgs, 'within' | 'orderBy' | 'first'>>;
  pilContactPointStatistics?: Resolver<Maybe<ResolversTypes['PilContactPointStatistics']>, ParentType, ContextType, RequireFields<QueryPilContactPointStatisticsArgs, 'within' | 'groupBy'>>;
  contactAssignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType, RequireFields<QueryContactAssignmentArgs, 'id'>>;
  contactAssignments?: Resolver<Maybe<ResolversTypes['ContactAssignmentConnection']>, ParentType, ContextType, RequireFields<QueryContactAssignmentsArgs, 'within' | 'orderBy' | 'first'>>;
  contactAssignmentStatistics?: Resolver<Maybe<ResolversTypes['ContactAssignmentStatistics']>, ParentType, ContextType, RequireFields<QueryContactAssignmentStatisticsArgs, 'within' | 'groupBy'>>;
  deputyDelivery?: Resolver<Maybe<ResolversTypes['DeputyDelivery']>, ParentType, ContextType, RequireFields<QueryDeputyDeliveryArgs, 'id'>>;
  deputyDeliveries?: Resolver<Maybe<ResolversTypes['DeputyDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryDeputyDeliveriesArgs, 'within' | 'orderBy' | 'first'>>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType, RequireFields<QueryDeputyArgs, 'id'>>;
  deputies?: Resolver<Maybe<ResolversTypes['DeputyConnection']>, ParentType, ContextType, RequireFields<QueryDeputiesArgs, 'within' | 'orderBy' | 'first'>>;
  deputyStatistics?: Resolver<Maybe<ResolversTypes['DeputyStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyStatisticsArgs, 'within' | 'groupBy'>>;
  deputyAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QueryDeputyAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
  opinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigest']>, ParentType, ContextType, RequireFields<QueryOpinionDigestArgs, 'id'>>;
  opinionDigests?: Resolver<Maybe<ResolversTypes['OpinionDigestConnection']>, ParentType, ContextType, RequireFields<QueryOpinionDigestsArgs, 'within' | 'orderBy' | 'first'>>;
  opinionDigestStatistics?: Resolver<Maybe<ResolversTypes['OpinionDigestStatistics']>, ParentType, ContextType, RequireFields<QueryOpinionDigestStatisticsArgs, 'within' | 'groupBy'>>;
  dutyRecord?: Resolver<Maybe<ResolversTypes['DutyRecord']>, ParentType, ContextType, RequireFields<QueryDutyRecordArgs, 'id'>>;
  dutyRecords?: Resolver<Maybe<ResolversTypes['DutyRecordConnection']>, ParentType, ContextType, RequireFields<QueryDutyRecordsArgs, 'within' | 'orderBy' | 'first'>>;
  dutyRecordStatistics?: Resolver<Maybe<ResolversTypes['DutyRecordStatistics']>, ParentType, ContextType, RequireFields<QueryDutyRecordStatisticsArgs, 'within' | 'groupBy'>>;
  dutyReport?: Resolver<Maybe<ResolversTypes['DutyReport']>, ParentType, ContextType, RequireFields<QueryDutyReportArgs, 'id'>>;
  dutyReports?: Resolver<Maybe<ResolversTypes['DutyReportConnection']>, ParentType, ContextType, RequireFields<QueryDutyReportsArgs, 'within' | 'orderBy' | 'first'>>;
  dutyReportStatistics?: Resolver<Maybe<ResolversTypes['DutyReportStatistics']>, ParentType, ContextType, RequireFields<QueryDutyReportStatisticsArgs, 'within' | 'groupBy'>>;
  expertTeamLink?: Resolver<Maybe<ResolversTypes['ExpertTeamLink']>, ParentType, ContextType, RequireFields<QueryExpertTeamLinkArgs, 'id'>>;
  expertTeamLinks?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkConnection']>, ParentType, ContextType, RequireFields<QueryExpertTeamLinksArgs, 'within' | 'orderBy' | 'first'>>;
  expertTeamLinkStatistics?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkStatistics']>, ParentType, ContextType, RequireFields<QueryExpertTeamLinkStatisticsArgs, 'within' | 'groupBy'>>;
  deputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeam']>, ParentType, ContextType, RequireFields<QueryDeputyTeamArgs, 'id'>>;
  deputyTeams?: Resolver<Maybe<ResolversTypes['DeputyTeamConnection']>, ParentType, ContextType, RequireFields<QueryDeputyTeamsArgs, 'within' | 'orderBy' | 'first'>>;
  deputyTeamStatistics?: Resolver<Maybe<ResolversTypes['DeputyTeamStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyTeamStatisticsArgs, 'within' | 'groupBy'>>;
  stationRules?: Resolver<Maybe<ResolversTypes['StationRules']>, ParentType, ContextType, RequireFields<QueryStationRulesArgs, 'jurisdiction'>>;
  stationGuidance?: Resolver<Maybe<ResolversTypes['StationGuidance']>, ParentType, ContextType, RequireFields<QueryStationGuidanceArgs, 'id'>>;
  stationGuidances?: Resolver<Maybe<ResolversTypes['StationGuidanceConnection']>, ParentType, ContextType, RequireFields<QueryStationGuidancesArgs, 'within' | 'orderBy' | 'first'>>;
  stationGuidanceStatistics?: Resolver<Maybe<ResolversTypes['StationGuidanceStatistics']>, ParentType, ContextType, RequireFields<QueryStationGuidanceStatisticsArgs, 'within' | 'groupBy'>>;
  leaderContact?: Resolver<Maybe<ResolversTypes['LeaderContact']>, ParentType, ContextType, RequireFields<QueryLeaderContactArgs, 'id'>>;
  leaderContacts?: Resolver<Maybe<ResolversTypes['LeaderContactConnection']>, ParentType, ContextType, RequireFields<QueryLeaderContactsArgs, 'within' | 'orderBy' | 'first'>>;
  leaderContactStatistics?: Resolver<Maybe<ResolversTypes['LeaderContactStatistics']>, ParentType, ContextType, RequireFields<QueryLeaderContactStatisticsArgs, 'within' | 'groupBy'>>;
  neighbourhoodRole?: Resolver<Maybe<ResolversTypes['NeighbourhoodRole']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodRoleArgs, 'id'>>;
  neighbourhoodRoles?: Resolver<Maybe<ResolversTypes['NeighbourhoodRoleConnection']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodRolesArgs, 'within' | 'orderBy' | 'first'>>;
  neighbourhoodRoleStatistics?: Resolver<Maybe<ResolversTypes['NeighbourhoodRoleStatistics']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodRoleStatisticsArgs, 'within' | 'groupBy'>>;
  specialSquad?: Resolver<Maybe<ResolversTypes['SpecialSquad']>, ParentType, ContextType, RequireFields<QuerySpecialSquadArgs, 'id'>>;
  specialSquads?: Resolver<Maybe<ResolversTypes['SpecialSquadConnection']>, ParentType, ContextType, RequireFields<QuerySpecialSquadsArgs, 'within' | 'orderBy' | 'first'>>;
  specialSquadStatistics?: Resolver<Maybe<ResolversTypes['SpecialSquadStatistics']>, ParentType, ContextType, RequireFields<QuerySpecialSquadStatisticsArgs, 'within' | 'groupBy'>>;
  sentryPost?: Resolver<Maybe<ResolversTypes['SentryPost']>, ParentType, ContextType, RequireFields<QuerySentryPostArgs, 'id'>>;
  sentryPosts?: Resolver<Maybe<ResolversTypes['SentryPostConnection']>, ParentType, ContextType, RequireFields<QuerySentryPostsArgs, 'within' | 'orderBy' | 'first'>>;
  sentryPostStatistics?: Resolver<Maybe<ResolversTypes['SentryPostStatistics']>, ParentType, ContextType, RequireFields<QuerySentryPostStatisticsArgs, 'within' | 'groupBy'>>;
  hazardItem?: Resolver<Maybe<ResolversTypes['HazardItem']>, ParentType, ContextType, RequireFields<QueryHazardItemArgs, 'id'>>;
  hazardItems?: Resolver<Maybe<ResolversTypes['HazardItemConnection']>, ParentType, ContextType, RequireFields<QueryHazardItemsArgs, 'within' | 'orderBy' | 'first'>>;
  hazardItemStatistics?: Resolver<Maybe<ResolversTypes['HazardItemStatistics']>, ParentType, ContextType, RequireFields<QueryHazardItemStatisticsArgs, 'within' | 'groupBy'>>;
  citizenOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinion']>, ParentType, ContextType, RequireFields<QueryCitizenOpinionArgs, 'id'>>;
  citizenOpinions?: Resolver<Maybe<ResolversTypes['CitizenOpinionConnection']>, ParentType, ContextType, RequireFields<QueryCitizenOpinionsArgs, 'within' | 'orderBy' | 'first'>>;
  citizenOpinionStatistics?: Resolver<Maybe<ResolversTypes['CitizenOpinionStatistics']>, ParentType, ContextType, RequireFields<QueryCitizenOpinionStatisticsArgs, 'within' | 'groupBy'>>;
  opinionCitizen?: Resolver<Maybe<ResolversTypes['OpinionCitizen']>, ParentType, ContextType, RequireFields<QueryOpinionCitizenArgs, 'id'>>;
  opinionByReceipt?: Resolver<Maybe<ResolversTypes['OpinionProgress']>, ParentType, ContextType, RequireFields<QueryOpinionByReceiptArgs, 'id'>>;
  deputyPledge?: Resolver<Maybe<ResolversTypes['DeputyPledge']>, ParentType, ContextType, RequireFields<QueryDeputyPledgeArgs, 'id'>>;
  deputyPledges?: Resolver<Maybe<ResolversTypes['DeputyPledgeConnection']>, ParentType, ContextType, RequireFields<QueryDeputyPledgesArgs, 'within' | 'orderBy' | 'first'>>;
  deputyPledgeStatistics?: Resolver<Maybe<ResolversTypes['DeputyPledgeStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyPledgeStatisticsArgs, 'within' | 'groupBy'>>;
  pointsRule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType, RequireFields<QueryPointsRuleArgs, 'id'>>;
  pointsRules?: Resolver<Maybe<ResolversTypes['PointsRuleConnection']>, ParentType, ContextType, RequireFields<QueryPointsRulesArgs, 'within' | 'orderBy' | 'first'>>;
  pointsEntry?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType, RequireFields<QueryPointsEntryArgs, 'id'>>;
  pointsEntries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, RequireFields<QueryPointsEntriesArgs, 'within' | 'orderBy' | 'first'>>;
  pointsEntryStatistics?: Resolver<Maybe<ResolversTypes['PointsEntryStatistics']>, ParentType, ContextType, RequireFields<QueryPointsEntryStatisticsArgs, 'within' | 'groupBy'>>;
  pointsStanding?: Resolver<Maybe<ResolversTypes['PointsStanding']>, ParentType, ContextType, RequireFields<QueryPointsStandingArgs, 'id'>>;
  pointsStandings?: Resolver<Maybe<ResolversTypes['PointsStandingConnection']>, ParentType, ContextType, RequireFields<QueryPointsStandingsArgs, 'within' | 'orderBy' | 'first'>>;
  deputyAssessment?: Resolver<Maybe<ResolversTypes['DeputyAssessment']>, ParentType, ContextType, RequireFields<QueryDeputyAssessmentArgs, 'id'>>;
  deputyAssessments?: Resolver<Maybe<ResolversTypes['DeputyAssessmentConnection']>, ParentType, ContextType, RequireFields<QueryDeputyAssessmentsArgs, 'within' | 'orderBy' | 'first'>>;
  deputyAssessmentStatistics?: Resolver<Maybe<ResolversTypes['DeputyAssessmentStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyAssessmentStatisticsArgs, 'within' | 'groupBy'>>;
  stationAssignment?: Resolver<Maybe<ResolversTypes['StationAssignment']>, ParentType, ContextType, RequireFields<QueryStationAssignmentArgs, 'id'>>;
  stationAssignments?: Resolver<Maybe<ResolversTypes['StationAssignmentConnection']>, ParentType, ContextType, RequireFields<QueryStationAssignmentsArgs, 'within' | 'orderBy' | 'first'>>;
  stationAssignmentStatistics?: Resolver<Maybe<ResolversTypes['StationAssignmentStatistics']>, ParentType, ContextType, RequireFields<QueryStationAssignmentStatisticsArgs, 'within' | 'groupBy'>>;
  contactStation?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType, RequireFields<QueryContactStationArgs, 'id'>>;
  contactStations?: Resolver<Maybe<ResolversTypes['ContactStationConnection']>, ParentType, ContextType, RequireFields<QueryContactStationsArgs, 'within' | 'orderBy' | 'first'>>;
  contactStationStatistics?: Resolver<Maybe<ResolversTypes['ContactStationStatistics']>, ParentType, ContextType, RequireFields<QueryContactStationStatisticsArgs, 'within' | 'groupBy'>>;
  stationSession?: Resolver<Maybe<ResolversTypes['StationSession']>, ParentType, ContextType, RequireFields<QueryStationSessionArgs, 'id'>>;
  stationSessions?: Resolver<Maybe<ResolversTypes['StationSessionConnection']>, ParentType, ContextType, RequireFields<QueryStationSessionsArgs, 'within' | 'orderBy' | 'first'>>;
  stationSessionStatistics?: Resolver<Maybe<ResolversTypes['StationSessionStatistics']>, ParentType, ContextType, RequireFields<QueryStationSessionStatisticsArgs, 'within' | 'groupBy'>>;
  stationVisitStatistics?: Resolver<Maybe<ResolversTypes['StationVisitStatistics']>, ParentType, ContextType, RequireFields<QueryStationVisitStatisticsArgs, 'within' | 'since' | 'groupBy'>>;
  studyRecord?: Resolver<Maybe<ResolversTypes['StudyRecord']>, ParentType, ContextType, RequireFields<QueryStudyRecordArgs, 'id'>>;
  studyRecords?: Resolver<Maybe<ResolversTypes['StudyRecordConnection']>, ParentType, ContextType, RequireFields<QueryStudyRecordsArgs, 'within' | 'orderBy' | 'first'>>;
  studyRecordStatistics?: Resolver<Maybe<ResolversTypes['StudyRecordStatistics']>, ParentType, ContextType, RequireFields<QueryStudyRecordStatisticsArgs, 'within' | 'groupBy'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  planActivity?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationPlanActivityArgs, 'input'>>;
  holdActivity?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationHoldActivityArgs, 'input'>>;
  adoptActivityOpinions?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationAdoptActivityOpinionsArgs, 'input'>>;
  recordActivityMinutes?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationRecordActivityMinutesArgs, 'input'>>;
  followUpActivity?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationFollowUpActivityArgs, 'input'>>;
  cancelActivity?: Resolver<Maybe<ResolversTypes['DeputyActivityPayload']>, ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  fileVisitReport?: Resolver<Maybe<ResolversTypes['VisitReportPayload']>, ParentType, ContextType, RequireFields<MutationFileVisitReportArgs, 'input'>>;
  forwardVisitReport?: Resolver<Maybe<ResolversTypes['VisitReportPayload']>, ParentType, ContextType, RequireFields<MutationForwardVisitReportArgs, 'input'>>;
  answerVisitReport?: Resolver<Maybe<ResolversTypes['VisitReportPayload']>, ParentType, ContextType, RequireFields<MutationAnswerVisitReportArgs, 'input'>>;
  planTraining?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationPlanTrainingArgs, 'input'>>;
  holdTraining?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationHoldTrainingArgs, 'input'>>;
  cancelTraining?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationCancelTrainingArgs, 'input'>>;
  recordAssistance?: Resolver<Maybe<ResolversTypes['AssistanceRecordPayload']>, ParentType, ContextType, RequireFields<MutationRecordAssistanceArgs, 'input'>>;
  withdrawAssistance?: Resolver<Maybe<ResolversTypes['AssistanceRecordPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAssistanceArgs, 'input'>>;
  proposePilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationProposePilContactPointArgs, 'input'>>;
  appointPilContactPointLiaison?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationAppointPilContactPointLiaisonArgs, 'input'>>;
  movePilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationMovePilContactPointArgs, 'input'>>;
  suspendPilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationSuspendPilContactPointArgs, 'input'>>;
  resumePilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationResumePilContactPointArgs, 'input'>>;
  closePilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPointPayload']>, ParentType, ContextType, RequireFields<MutationClosePilContactPointArgs, 'input'>>;
  reportPilContactPoint?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportPilContactPointArgs, 'input'>>;
  assignContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationAssignContactArgs, 'input'>>;
  recordDeputyContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeputyContactArgs, 'input'>>;
  solveContactDifficulty?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationSolveContactDifficultyArgs, 'input'>>;
  finishContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationFinishContactArgs, 'input'>>;
  resendDeputyDelivery?: Resolver<Maybe<ResolversTypes['DeputyDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationResendDeputyDeliveryArgs, 'input'>>;
  giveUpDeputyDelivery?: Resolver<Maybe<ResolversTypes['DeputyDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationGiveUpDeputyDeliveryArgs, 'input'>>;
  enterDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationEnterDeputyArgs, 'input'>>;
  confirmDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationConfirmDeputyArgs, 'input'>>;
  activateDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationActivateDeputyArgs, 'input'>>;
  suspendDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationSuspendDeputyArgs, 'input'>>;
  resumeDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationResumeDeputyArgs, 'input'>>;
  terminateDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationTerminateDeputyArgs, 'input'>>;
  editOpinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigestPayload']>, ParentType, ContextType, RequireFields<MutationEditOpinionDigestArgs, 'input'>>;
  submitOpinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigestPayload']>, ParentType, ContextType, RequireFields<MutationSubmitOpinionDigestArgs, 'input'>>;
  instructOpinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigestPayload']>, ParentType, ContextType, RequireFields<MutationInstructOpinionDigestArgs, 'input'>>;
  handleOpinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigestPayload']>, ParentType, ContextType, RequireFields<MutationHandleOpinionDigestArgs, 'input'>>;
  feedBackOpinionDigest?: Resolver<Maybe<ResolversTypes['OpinionDigestPayload']>, ParentType, ContextType, RequireFields<MutationFeedBackOpinionDigestArgs, 'input'>>;
  recordDuty?: Resolver<Maybe<ResolversTypes['DutyRecordPayload']>, ParentType, ContextType, RequireFields<MutationRecordDutyArgs, 'input'>>;
  withdrawDutyRecord?: Resolver<Maybe<ResolversTypes['DutyRecordPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDutyRecordArgs, 'input'>>;
  scheduleDutyReport?: Resolver<Maybe<ResolversTypes['DutyReportPayload']>, ParentType, ContextType, RequireFields<MutationScheduleDutyReportArgs, 'input'>>;
  cancelDutyReport?: Resolver<Maybe<ResolversTypes['DutyReportPayload']>, ParentType, ContextType, RequireFields<MutationCancelDutyReportArgs, 'input'>>;
  fileDutyReport?: Resolver<Maybe<ResolversTypes['DutyReportPayload']>, ParentType, ContextType, RequireFields<MutationFileDutyReportArgs, 'input'>>;
  rateDutyReport?: Resolver<Maybe<ResolversTypes['DutyReportPayload']>, ParentType, ContextType, RequireFields<MutationRateDutyReportArgs, 'input'>>;
  publishDutyReport?: Resolver<Maybe<ResolversTypes['DutyReportPayload']>, ParentType, ContextType, RequireFields<MutationPublishDutyReportArgs, 'input'>>;
  linkExpertTeam?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkPayload']>, ParentType, ContextType, RequireFields<MutationLinkExpertTeamArgs, 'input'>>;
  engageExpertTeam?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkPayload']>, ParentType, ContextType, RequireFields<MutationEngageExpertTeamArgs, 'input'>>;
  endExpertTeamLink?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkPayload']>, ParentType, ContextType, RequireFields<MutationEndExpertTeamLinkArgs, 'input'>>;
  formDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationFormDeputyTeamArgs, 'input'>>;
  activateDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationActivateDeputyTeamArgs, 'input'>>;
  changeDeputyTeamMembers?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationChangeDeputyTeamMembersArgs, 'input'>>;
  dissolveDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationDissolveDeputyTeamArgs, 'input'>>;
  setGuidanceRule?: Resolver<Maybe<ResolversTypes['StationRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetGuidanceRuleArgs, 'input'>>;
  setStationQuota?: Resolver<Maybe<ResolversTypes['StationRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetStationQuotaArgs, 'input'>>;
  scheduleGuidance?: Resolver<Maybe<ResolversTypes['StationGuidancesPayload']>, ParentType, ContextType, RequireFields<MutationScheduleGuidanceArgs, 'input'>>;
  finishGuidance?: Resolver<Maybe<ResolversTypes['StationGuidancePayload']>, ParentType, ContextType, RequireFields<MutationFinishGuidanceArgs, 'input'>>;
  cancelGuidance?: Resolver<Maybe<ResolversTypes['StationGuidancePayload']>, ParentType, ContextType, RequireFields<MutationCancelGuidanceArgs, 'input'>>;
  assignLeaderContact?: Resolver<Maybe<ResolversTypes['LeaderContactPayload']>, ParentType, ContextType, RequireFields<MutationAssignLeaderContactArgs, 'input'>>;
  recordLeaderContact?: Resolver<Maybe<ResolversTypes['LeaderContactPayload']>, ParentType, ContextType, RequireFields<MutationRecordLeaderContactArgs, 'input'>>;
  finishLeaderContact?: Resolver<Maybe<ResolversTypes['LeaderContactPayload']>, ParentType, ContextType, RequireFields<MutationFinishLeaderContactArgs, 'input'>>;
  appointNeighbourhoodRole?: Resolver<Maybe<ResolversTypes['NeighbourhoodRolePayload']>, ParentType, ContextType, RequireFields<MutationAppointNeighbourhoodRoleArgs, 'input'>>;
  beginNeighbourhoodRole?: Resolver<Maybe<ResolversTypes['NeighbourhoodRolePayload']>, ParentType, ContextType, RequireFields<MutationBeginNeighbourhoodRoleArgs, 'input'>>;
  endNeighbourhoodRole?: Resolver<Maybe<ResolversTypes['NeighbourhoodRolePayload']>, ParentType, ContextType, RequireFields<MutationEndNeighbourhoodRoleArgs, 'input'>>;
  formSquad?: Resolver<Maybe<ResolversTypes['SpecialSquadPayload']>, ParentType, ContextType, RequireFields<MutationFormSquadArgs, 'input'>>;
  recordSquadTrip?: Resolver<Maybe<ResolversTypes['SpecialSquadPayload']>, ParentType, ContextType, RequireFields<MutationRecordSquadTripArgs, 'input'>>;
  disbandSquad?: Resolver<Maybe<ResolversTypes['SpecialSquadPayload']>, ParentType, ContextType, RequireFields<MutationDisbandSquadArgs, 'input'>>;
  setUpSentryPost?: Resolver<Maybe<ResolversTypes['SentryPostPayload']>, ParentType, ContextType, RequireFields<MutationSetUpSentryPostArgs, 'input'>>;
  patrolSentryPost?: Resolver<Maybe<ResolversTypes['SentryPostPayload']>, ParentType, ContextType, RequireFields<MutationPatrolSentryPostArgs, 'input'>>;
  closeSentryPost?: Resolver<Maybe<ResolversTypes['SentryPostPayload']>, ParentType, ContextType, RequireFields<MutationCloseSentryPostArgs, 'input'>>;
  reportHazard?: Resolver<Maybe<ResolversTypes['HazardItemPayload']>, ParentType, ContextType, RequireFields<MutationReportHazardArgs, 'input'>>;
  pushHazard?: Resolver<Maybe<ResolversTypes['HazardItemPayload']>, ParentType, ContextType, RequireFields<MutationPushHazardArgs, 'input'>>;
  fixHazard?: Resolver<Maybe<ResolversTypes['HazardItemPayload']>, ParentType, ContextType, RequireFields<MutationFixHazardArgs, 'input'>>;
  submitOpinion?: Resolver<Maybe<ResolversTypes['SubmitOpinionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitOpinionArgs, 'input'>>;
  disputeOpinion?: Resolver<Maybe<ResolversTypes['OpinionProgressPayload']>, ParentType, ContextType, RequireFields<MutationDisputeOpinionArgs, 'input'>>;
  recordOpinion?: Resolver<Maybe<ResolversTypes['RecordOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  entrustOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationEntrustOpinionArgs, 'input'>>;
  refuseOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRefuseOpinionArgs, 'input'>>;
  assignOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationAssignOpinionArgs, 'input'>>;
  returnOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationReturnOpinionArgs, 'input'>>;
  handleOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationHandleOpinionArgs, 'input'>>;
  answerOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerOpinionArgs, 'input'>>;
  publishOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationPublishOpinionArgs, 'input'>>;
  reopenOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationReopenOpinionArgs, 'input'>>;
  linkOpinionToSuggestion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationLinkOpinionToSuggestionArgs, 'input'>>;
  referOpinion?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationReferOpinionArgs, 'input'>>;
  reportReferredOpinion?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportReferredOpinionArgs, 'input'>>;
  linkOpinionToClue?: Resolver<Maybe<ResolversTypes['CitizenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationLinkOpinionToClueArgs, 'input'>>;
  makePledge?: Resolver<Maybe<ResolversTypes['DeputyPledgePayload']>, ParentType, ContextType, RequireFields<MutationMakePledgeArgs, 'input'>>;
  fulfilPledge?: Resolver<Maybe<ResolversTypes['DeputyPledgePayload']>, ParentType, ContextType, RequireFields<MutationFulfilPledgeArgs, 'input'>>;
  adoptPointsRule?: Resolver<Maybe<ResolversTypes['PointsRulePayload']>, ParentType, ContextType, RequireFields<MutationAdoptPointsRuleArgs, 'input'>>;
  repealPointsRule?: Resolver<Maybe<ResolversTypes['PointsRulePayload']>, ParentType, ContextType, RequireFields<MutationRepealPointsRuleArgs, 'input'>>;
  earnPoints?: Resolver<Maybe<ResolversTypes['PointsEntryPayload']>, ParentType, ContextType, RequireFields<MutationEarnPointsArgs, 'input'>>;
  confirmPointsEntry?: Resolver<Maybe<ResolversTypes['PointsEntryPayload']>, ParentType, ContextType, RequireFields<MutationConfirmPointsEntryArgs, 'input'>>;
  rejectPointsEntry?: Resolver<Maybe<ResolversTypes['PointsEntryPayload']>, ParentType, ContextType, RequireFields<MutationRejectPointsEntryArgs, 'input'>>;
  selfScoreDeputy?: Resolver<Maybe<ResolversTypes['DeputyAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationSelfScoreDeputyArgs, 'input'>>;
  groupScoreAssessment?: Resolver<Maybe<ResolversTypes['DeputyAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationGroupScoreAssessmentArgs, 'input'>>;
  confirmAssessment?: Resolver<Maybe<ResolversTypes['DeputyAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAssessmentArgs, 'input'>>;
  setStationMatch?: Resolver<Maybe<ResolversTypes['StationRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetStationMatchArgs, 'input'>>;
  assignToStation?: Resolver<Maybe<ResolversTypes['StationAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationAssignToStationArgs, 'input'>>;
  endStationAssignment?: Resolver<Maybe<ResolversTypes['StationAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationEndStationAssignmentArgs, 'input'>>;
  planStation?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationPlanStationArgs, 'input'>>;
  openStation?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationOpenStationArgs, 'input'>>;
  mergeStations?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationMergeStationsArgs, 'input'>>;
  closeStation?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationCloseStationArgs, 'input'>>;
  inspectStation?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationInspectStationArgs, 'input'>>;
  setDutyRule?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationSetDutyRuleArgs, 'input'>>;
  scheduleSessions?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationScheduleSessionsArgs, 'input'>>;
  holdSession?: Resolver<Maybe<ResolversTypes['StationSessionPayload']>, ParentType, ContextType, RequireFields<MutationHoldSessionArgs, 'input'>>;
  nameStationHead?: Resolver<Maybe<ResolversTypes['ContactStationPayload']>, ParentType, ContextType, RequireFields<MutationNameStationHeadArgs, 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['StationSessionPayload']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  recordStudy?: Resolver<Maybe<ResolversTypes['StudyRecordPayload']>, ParentType, ContextType, RequireFields<MutationRecordStudyArgs, 'input'>>;
  withdrawStudyRecord?: Resolver<Maybe<ResolversTypes['StudyRecordPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawStudyRecordArgs, 'input'>>;
};

export type DeputyActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivity'] = ResolversParentTypes['DeputyActivity'], FederationReferenceType extends FederationReferenceTypes['DeputyActivity'] = FederationReferenceTypes['DeputyActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['DeputyTeam']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['ActivityFollowUp']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFollowUp'] = ResolversParentTypes['ActivityFollowUp']> = {
  followedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DeputyActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivityConnection'] = ResolversParentTypes['DeputyActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeputyActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivityEdge'] = ResolversParentTypes['DeputyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeputyActivity'], ParentType, ContextType>;
};

export type DeputyActivityStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivityStatistics'] = ResolversParentTypes['DeputyActivityStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeputyActivityGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeputyActivityGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyActivityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivityGroup'] = ResolversParentTypes['DeputyActivityGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptionRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type DeputyActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyActivityPayload'] = ResolversParentTypes['DeputyActivityPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['DeputyActivity']>, ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport'], FederationReferenceType extends FederationReferenceTypes['VisitReport'] = FederationReferenceTypes['VisitReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['DeputyActivity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitReportState'], ParentType, ContextType>;
  forwardedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReportConnection'] = ResolversParentTypes['VisitReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisitReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type VisitReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReportEdge'] = ResolversParentTypes['VisitReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitReport'], ParentType, ContextType>;
};

export type VisitReportStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReportStatistics'] = ResolversParentTypes['VisitReportStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['VisitReportGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['VisitReportGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type VisitReportGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReportGroup'] = ResolversParentTypes['VisitReportGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VisitReportState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReportPayload'] = ResolversParentTypes['VisitReportPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['VisitReport']>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deputiesTrained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainingSessionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionStatistics'] = ResolversParentTypes['TrainingSessionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['TrainingSessionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TrainingSessionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type TrainingSessionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionGroup'] = ResolversParentTypes['TrainingSessionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TrainingState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsideAttendance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputiesTrained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionPayload'] = ResolversParentTypes['TrainingSessionPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type AssistanceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecord'] = ResolversParentTypes['AssistanceRecord'], FederationReferenceType extends FederationReferenceTypes['AssistanceRecord'] = FederationReferenceTypes['AssistanceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputiesTakingPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleContacted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecordConnection'] = ResolversParentTypes['AssistanceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssistanceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AssistanceRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecordEdge'] = ResolversParentTypes['AssistanceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceRecord'], ParentType, ContextType>;
};

export type AssistanceRecordStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecordStatistics'] = ResolversParentTypes['AssistanceRecordStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['AssistanceRecordGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AssistanceRecordGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AssistanceRecordGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecordGroup'] = ResolversParentTypes['AssistanceRecordGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputiesTakingPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleContacted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRecordPayload'] = ResolversParentTypes['AssistanceRecordPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['AssistanceRecord']>, ParentType, ContextType>;
};

export type ContactStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStation'] = ResolversParentTypes['ContactStation'], FederationReferenceType extends FederationReferenceTypes['ContactStation'] = FederationReferenceTypes['ContactStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  pilContactPoint?: Resolver<Maybe<ResolversTypes['PilContactPoint']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ResolversTypes['CitizenOpinionConnection']>, ParentType, ContextType, RequireFields<ContactStationOpinionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StationKind'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StationMode'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StationState'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['StationStandard']>, ParentType, ContextType>;
  dutyRules?: Resolver<Array<ResolversTypes['DutyRule']>, ParentType, ContextType>;
  nextSessions?: Resolver<Maybe<ResolversTypes['StationSessionConnection']>, ParentType, ContextType, RequireFields<ContactStationNextSessionsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPoint'] = ResolversParentTypes['PilContactPoint'], FederationReferenceType extends FederationReferenceTypes['PilContactPoint'] = FederationReferenceTypes['PilContactPoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilContactPoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PilContactPointState'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPoint']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluesReferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilContactPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPointConnection'] = ResolversParentTypes['PilContactPointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PilContactPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PilContactPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PilContactPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPointEdge'] = ResolversParentTypes['PilContactPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilContactPoint'], ParentType, ContextType>;
};

export type PilContactPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPointPayload'] = ResolversParentTypes['PilContactPointPayload']> = {
  pilContactPoint?: Resolver<ResolversTypes['PilContactPoint'], ParentType, ContextType>;
};

export type PilContactPointStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPointStatistics'] = ResolversParentTypes['PilContactPointStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['PilContactPointGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PilContactPointGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PilContactPointGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPointGroup'] = ResolversParentTypes['PilContactPointGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PilContactPointState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluesReferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateContactPoint'] = ResolversParentTypes['ProcuratorateContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContactAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignment'] = ResolversParentTypes['ContactAssignment'], FederationReferenceType extends FederationReferenceTypes['ContactAssignment'] = FederationReferenceTypes['ContactAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  difficulties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficultiesSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ContactRecord']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRecord'] = ResolversParentTypes['ContactRecord']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DeputyContactMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContactAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentConnection'] = ResolversParentTypes['ContactAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ContactAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentEdge'] = ResolversParentTypes['ContactAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactAssignment'], ParentType, ContextType>;
};

export type ContactAssignmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentStatistics'] = ResolversParentTypes['ContactAssignmentStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ContactAssignmentGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ContactAssignmentGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ContactAssignmentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentGroup'] = ResolversParentTypes['ContactAssignmentGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ContactState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficulties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficultiesSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type ContactAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentPayload'] = ResolversParentTypes['ContactAssignmentPayload']> = {
  contactAssignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
};

export type DeputyDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyDelivery'] = ResolversParentTypes['DeputyDelivery'], FederationReferenceType extends FederationReferenceTypes['DeputyDelivery'] = FederationReferenceTypes['DeputyDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTriedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyDeliveryConnection'] = ResolversParentTypes['DeputyDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeputyDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyDeliveryEdge'] = ResolversParentTypes['DeputyDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeputyDelivery'], ParentType, ContextType>;
};

export type DeputyDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyDeliveryPayload'] = ResolversParentTypes['DeputyDeliveryPayload']> = {
  delivery?: Resolver<ResolversTypes['DeputyDelivery'], ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy'], FederationReferenceType extends FederationReferenceTypes['Deputy'] = FederationReferenceTypes['Deputy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deputy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['ElectoralDistrict']>, ParentType, ContextType>;
  electedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termStartsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeputyStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['MandateGround']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seatVacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  succeeds?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  standingCommitteeMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grassroots?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dutySummary?: Resolver<Array<ResolversTypes['DutySummary']>, ParentType, ContextType>;
  dutyRecords?: Resolver<Maybe<ResolversTypes['DutyRecordConnection']>, ParentType, ContextType, RequireFields<DeputyDutyRecordsArgs, 'first'>>;
  dutyReports?: Resolver<Maybe<ResolversTypes['DutyReportConnection']>, ParentType, ContextType, RequireFields<DeputyDutyReportsArgs, 'first'>>;
  teams?: Resolver<Maybe<ResolversTypes['DeputyTeamConnection']>, ParentType, ContextType, RequireFields<DeputyTeamsArgs, 'first'>>;
  studySummary?: Resolver<Array<ResolversTypes['StudySummary']>, ParentType, ContextType, RequireFields<DeputyStudySummaryArgs, 'dailyMinutes'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeputyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPayload'] = ResolversParentTypes['DeputyPayload']> = {
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
};

export type DeputyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyConnection'] = ResolversParentTypes['DeputyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyEdge'] = ResolversParentTypes['DeputyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
};

export type DeputyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyStatistics'] = ResolversParentTypes['DeputyStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeputyGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeputyGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyGroup'] = ResolversParentTypes['DeputyGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DeputyStatus']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsVacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byElected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standingCommitteeMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grassroots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type ElectoralDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectoralDistrict'] = ResolversParentTypes['ElectoralDistrict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
};

export type OpinionDigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigest'] = ResolversParentTypes['OpinionDigest'], FederationReferenceType extends FederationReferenceTypes['OpinionDigest'] = FederationReferenceTypes['OpinionDigest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpinionDigest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpinionDigestState'], ParentType, ContextType>;
  editedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instructedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fedBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionDigestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigestConnection'] = ResolversParentTypes['OpinionDigestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpinionDigestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpinionDigest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type OpinionDigestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigestEdge'] = ResolversParentTypes['OpinionDigestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpinionDigest'], ParentType, ContextType>;
};

export type OpinionDigestStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigestStatistics'] = ResolversParentTypes['OpinionDigestStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['OpinionDigestGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['OpinionDigestGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type OpinionDigestGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigestGroup'] = ResolversParentTypes['OpinionDigestGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpinionDigestState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instructed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instructionRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type OpinionDigestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionDigestPayload'] = ResolversParentTypes['OpinionDigestPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['OpinionDigest']>, ParentType, ContextType>;
};

export type DutySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutySummary'] = ResolversParentTypes['DutySummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecord'] = ResolversParentTypes['DutyRecord'], FederationReferenceType extends FederationReferenceTypes['DutyRecord'] = FederationReferenceTypes['DutyRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyRecordState'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordConnection'] = ResolversParentTypes['DutyRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DutyRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordEdge'] = ResolversParentTypes['DutyRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyRecord'], ParentType, ContextType>;
};

export type DutyRecordStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordStatistics'] = ResolversParentTypes['DutyRecordStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DutyRecordGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DutyRecordGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DutyRecordGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordGroup'] = ResolversParentTypes['DutyRecordGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordPayload'] = ResolversParentTypes['DutyRecordPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['DutyRecord']>, ParentType, ContextType>;
};

export type DutyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReport'] = ResolversParentTypes['DutyReport'], FederationReferenceType extends FederationReferenceTypes['DutyReport'] = FederationReferenceTypes['DutyReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyReportState'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basicallySatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReportConnection'] = ResolversParentTypes['DutyReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DutyReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReportEdge'] = ResolversParentTypes['DutyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyReport'], ParentType, ContextType>;
};

export type DutyReportStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReportStatistics'] = ResolversParentTypes['DutyReportStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DutyReportGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DutyReportGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DutyReportGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReportGroup'] = ResolversParentTypes['DutyReportGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DutyReportState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type DutyReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyReportPayload'] = ResolversParentTypes['DutyReportPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['DutyReport']>, ParentType, ContextType>;
};

export type ExpertTeamLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLink'] = ResolversParentTypes['ExpertTeamLink'], FederationReferenceType extends FederationReferenceTypes['ExpertTeamLink'] = FederationReferenceTypes['ExpertTeamLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertTeamLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['DeputyTeam']>, ParentType, ContextType>;
  experts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExpertTeamLinkState'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagements?: Resolver<Array<ResolversTypes['ExpertEngagement']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEngagement'] = ResolversParentTypes['ExpertEngagement']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpertTeamLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLinkConnection'] = ResolversParentTypes['ExpertTeamLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpertTeamLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpertTeamLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ExpertTeamLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLinkEdge'] = ResolversParentTypes['ExpertTeamLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertTeamLink'], ParentType, ContextType>;
};

export type ExpertTeamLinkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLinkStatistics'] = ResolversParentTypes['ExpertTeamLinkStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ExpertTeamLinkGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ExpertTeamLinkGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ExpertTeamLinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLinkGroup'] = ResolversParentTypes['ExpertTeamLinkGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ExpertTeamLinkState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertTeamLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTeamLinkPayload'] = ResolversParentTypes['ExpertTeamLinkPayload']> = {
  expertTeamLink?: Resolver<Maybe<ResolversTypes['ExpertTeamLink']>, ParentType, ContextType>;
};

export type DeputyTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeam'] = ResolversParentTypes['DeputyTeam'], FederationReferenceType extends FederationReferenceTypes['DeputyTeam'] = FederationReferenceTypes['DeputyTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeputyTeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeputyTeamState'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['DeputyTeamMember']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamMember'] = ResolversParentTypes['DeputyTeamMember']> = {
  deputyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
};

export type DeputyTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamConnection'] = ResolversParentTypes['DeputyTeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeputyTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamEdge'] = ResolversParentTypes['DeputyTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeputyTeam'], ParentType, ContextType>;
};

export type DeputyTeamStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamStatistics'] = ResolversParentTypes['DeputyTeamStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeputyTeamGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeputyTeamGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyTeamGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamGroup'] = ResolversParentTypes['DeputyTeamGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DeputyTeamKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeputyTeamState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostedElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeputyTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeamPayload'] = ResolversParentTypes['DeputyTeamPayload']> = {
  deputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeam']>, ParentType, ContextType>;
};

export type StationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationRules'] = ResolversParentTypes['StationRules']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['GuidanceRule']>, ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['StationQuota']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['StationMatch']>, ParentType, ContextType>;
};

export type GuidanceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceRule'] = ResolversParentTypes['GuidanceRule']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuidanceKind'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['GuidanceCadence'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationQuota'] = ResolversParentTypes['StationQuota']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['TownshipClass'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['StationQuotaPlace']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationQuotaPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationQuotaPlace'] = ResolversParentTypes['StationQuotaPlace']> = {
  place?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['QuotaFit'], ParentType, ContextType>;
};

export type StationGuidanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidance'] = ResolversParentTypes['StationGuidance'], FederationReferenceType extends FederationReferenceTypes['StationGuidance'] = FederationReferenceTypes['StationGuidance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationGuidance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuidanceKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuidanceState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationGuidanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidanceConnection'] = ResolversParentTypes['StationGuidanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationGuidanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StationGuidance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationGuidanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidanceEdge'] = ResolversParentTypes['StationGuidanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StationGuidance'], ParentType, ContextType>;
};

export type StationGuidanceStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidanceStatistics'] = ResolversParentTypes['StationGuidanceStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['StationGuidanceGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StationGuidanceGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationGuidanceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidanceGroup'] = ResolversParentTypes['StationGuidanceGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['GuidanceKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['GuidanceState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type StationRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationRulesPayload'] = ResolversParentTypes['StationRulesPayload']> = {
  stationRules?: Resolver<Maybe<ResolversTypes['StationRules']>, ParentType, ContextType>;
};

export type StationGuidancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidancePayload'] = ResolversParentTypes['StationGuidancePayload']> = {
  stationGuidance?: Resolver<Maybe<ResolversTypes['StationGuidance']>, ParentType, ContextType>;
};

export type StationGuidancesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationGuidancesPayload'] = ResolversParentTypes['StationGuidancesPayload']> = {
  stationGuidances?: Resolver<Array<ResolversTypes['StationGuidance']>, ParentType, ContextType>;
};

export type LeaderContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContact'] = ResolversParentTypes['LeaderContact'], FederationReferenceType extends FederationReferenceTypes['LeaderContact'] = FederationReferenceTypes['LeaderContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deputyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeaderContactState'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['LeaderContactItem']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderContactItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactItem'] = ResolversParentTypes['LeaderContactItem']> = {
  kind?: Resolver<ResolversTypes['LeaderContactItemKind'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeaderContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactConnection'] = ResolversParentTypes['LeaderContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeaderContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LeaderContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactEdge'] = ResolversParentTypes['LeaderContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderContact'], ParentType, ContextType>;
};

export type LeaderContactStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactStatistics'] = ResolversParentTypes['LeaderContactStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['LeaderContactGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LeaderContactGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LeaderContactGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactGroup'] = ResolversParentTypes['LeaderContactGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LeaderContactState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type LeaderContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderContactPayload'] = ResolversParentTypes['LeaderContactPayload']> = {
  leaderContact?: Resolver<Maybe<ResolversTypes['LeaderContact']>, ParentType, ContextType>;
};

export type NeighbourhoodRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRole'] = ResolversParentTypes['NeighbourhoodRole'], FederationReferenceType extends FederationReferenceTypes['NeighbourhoodRole'] = FederationReferenceTypes['NeighbourhoodRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeighbourhoodRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeighbourhoodRoleKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeighbourhoodRoleState'], ParentType, ContextType>;
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRoleConnection'] = ResolversParentTypes['NeighbourhoodRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourhoodRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type NeighbourhoodRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRoleEdge'] = ResolversParentTypes['NeighbourhoodRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeighbourhoodRole'], ParentType, ContextType>;
};

export type NeighbourhoodRoleStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRoleStatistics'] = ResolversParentTypes['NeighbourhoodRoleStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['NeighbourhoodRoleGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NeighbourhoodRoleGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type NeighbourhoodRoleGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRoleGroup'] = ResolversParentTypes['NeighbourhoodRoleGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NeighbourhoodRoleKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['NeighbourhoodRoleState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRolePayload'] = ResolversParentTypes['NeighbourhoodRolePayload']> = {
  record?: Resolver<Maybe<ResolversTypes['NeighbourhoodRole']>, ParentType, ContextType>;
};

export type SpecialSquadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquad'] = ResolversParentTypes['SpecialSquad'], FederationReferenceType extends FederationReferenceTypes['SpecialSquad'] = FederationReferenceTypes['SpecialSquad']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialSquad']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SquadField'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SquadState'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disbandedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trips?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastTripOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialSquadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquadConnection'] = ResolversParentTypes['SpecialSquadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialSquadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpecialSquad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SpecialSquadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquadEdge'] = ResolversParentTypes['SpecialSquadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialSquad'], ParentType, ContextType>;
};

export type SpecialSquadStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquadStatistics'] = ResolversParentTypes['SpecialSquadStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SpecialSquadGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SpecialSquadGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SpecialSquadGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquadGroup'] = ResolversParentTypes['SpecialSquadGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['SquadField']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trips?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialSquadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialSquadPayload'] = ResolversParentTypes['SpecialSquadPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['SpecialSquad']>, ParentType, ContextType>;
};

export type SentryPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPost'] = ResolversParentTypes['SentryPost'], FederationReferenceType extends FederationReferenceTypes['SentryPost'] = FederationReferenceTypes['SentryPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SentryPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SentryPostState'], ParentType, ContextType>;
  setUpOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patrols?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastPatrolOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentryPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPostConnection'] = ResolversParentTypes['SentryPostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SentryPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SentryPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SentryPostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPostEdge'] = ResolversParentTypes['SentryPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SentryPost'], ParentType, ContextType>;
};

export type SentryPostStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPostStatistics'] = ResolversParentTypes['SentryPostStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SentryPostGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SentryPostGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SentryPostGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPostGroup'] = ResolversParentTypes['SentryPostGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SentryPostState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patrols?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentryPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentryPostPayload'] = ResolversParentTypes['SentryPostPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['SentryPost']>, ParentType, ContextType>;
};

export type HazardItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItem'] = ResolversParentTypes['HazardItem'], FederationReferenceType extends FederationReferenceTypes['HazardItem'] = FederationReferenceTypes['HazardItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HazardItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['SentryPost']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HazardState'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pushedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fixedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HazardItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItemConnection'] = ResolversParentTypes['HazardItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HazardItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HazardItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HazardItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItemEdge'] = ResolversParentTypes['HazardItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HazardItem'], ParentType, ContextType>;
};

export type HazardItemStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItemStatistics'] = ResolversParentTypes['HazardItemStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['HazardItemGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['HazardItemGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HazardItemGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItemGroup'] = ResolversParentTypes['HazardItemGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HazardState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixedShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type HazardItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardItemPayload'] = ResolversParentTypes['HazardItemPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['HazardItem']>, ParentType, ContextType>;
};

export type CitizenOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinion'] = ResolversParentTypes['CitizenOpinion'], FederationReferenceType extends FederationReferenceTypes['CitizenOpinion'] = FederationReferenceTypes['CitizenOpinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CitizenOpinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OpinionChannel'], ParentType, ContextType>;
  ticketNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['OpinionTopic'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpinionState'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlierAnswers?: Resolver<Array<ResolversTypes['EarlierAnswer']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['PilContactPoint']>, ParentType, ContextType>;
  referredField?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ReferralState']>, ParentType, ContextType>;
  referralDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maskedCitizen?: Resolver<Maybe<ResolversTypes['MaskedCitizen']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionCitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionCitizen'] = ResolversParentTypes['OpinionCitizen'], FederationReferenceType extends FederationReferenceTypes['OpinionCitizen'] = FederationReferenceTypes['OpinionCitizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpinionCitizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['CitizenOpinion']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaskedCitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedCitizen'] = ResolversParentTypes['MaskedCitizen']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EarlierAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierAnswer'] = ResolversParentTypes['EarlierAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OpinionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionProgress'] = ResolversParentTypes['OpinionProgress']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['OpinionTopic'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpinionState'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referralDecision?: Resolver<Maybe<ResolversTypes['ReferralState']>, ParentType, ContextType>;
};

export type CitizenOpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinionConnection'] = ResolversParentTypes['CitizenOpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitizenOpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CitizenOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CitizenOpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinionEdge'] = ResolversParentTypes['CitizenOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitizenOpinion'], ParentType, ContextType>;
};

export type CitizenOpinionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinionStatistics'] = ResolversParentTypes['CitizenOpinionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['CitizenOpinionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CitizenOpinionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CitizenOpinionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinionGroup'] = ResolversParentTypes['CitizenOpinionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['OpinionChannel']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['OpinionTopic']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpinionState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredWithin30Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toSuggestion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toClue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referredRegistered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referredFiled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referredDeclined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referredMoved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answerRate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitizenOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinionPayload'] = ResolversParentTypes['CitizenOpinionPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['CitizenOpinion']>, ParentType, ContextType>;
};

export type SubmitOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitOpinionPayload'] = ResolversParentTypes['SubmitOpinionPayload']> = {
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOpinionPayload'] = ResolversParentTypes['RecordOpinionPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['CitizenOpinion']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpinionProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionProgressPayload'] = ResolversParentTypes['OpinionProgressPayload']> = {
  progress?: Resolver<Maybe<ResolversTypes['OpinionProgress']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromOpinions?: Resolver<Maybe<ResolversTypes['CitizenOpinionConnection']>, ParentType, ContextType, RequireFields<SuggestionFromOpinionsArgs, 'first'>>;
};

export type ClueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeputyPledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledge'] = ResolversParentTypes['DeputyPledge'], FederationReferenceType extends FederationReferenceTypes['DeputyPledge'] = FederationReferenceTypes['DeputyPledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyPledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyPledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledgeConnection'] = ResolversParentTypes['DeputyPledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyPledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeputyPledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyPledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledgeEdge'] = ResolversParentTypes['DeputyPledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeputyPledge'], ParentType, ContextType>;
};

export type DeputyPledgeStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledgeStatistics'] = ResolversParentTypes['DeputyPledgeStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeputyPledgeGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeputyPledgeGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyPledgeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledgeGroup'] = ResolversParentTypes['DeputyPledgeGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PledgeState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilment?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type DeputyPledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyPledgePayload'] = ResolversParentTypes['DeputyPledgePayload']> = {
  deputyPledge?: Resolver<Maybe<ResolversTypes['DeputyPledge']>, ParentType, ContextType>;
};

export type PointsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRule'] = ResolversParentTypes['PointsRule'], FederationReferenceType extends FederationReferenceTypes['PointsRule'] = FederationReferenceTypes['PointsRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PointsRuleState'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRuleConnection'] = ResolversParentTypes['PointsRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PointsRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRuleEdge'] = ResolversParentTypes['PointsRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsRule'], ParentType, ContextType>;
};

export type PointsRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRulePayload'] = ResolversParentTypes['PointsRulePayload']> = {
  record?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry'], FederationReferenceType extends FederationReferenceTypes['PointsEntry'] = FederationReferenceTypes['PointsEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PointsEntryState'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsEntryStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryStatistics'] = ResolversParentTypes['PointsEntryStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['PointsEntryGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PointsEntryGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PointsEntryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryGroup'] = ResolversParentTypes['PointsEntryGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PointsEntryState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryPayload'] = ResolversParentTypes['PointsEntryPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
};

export type PointsStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsStanding'] = ResolversParentTypes['PointsStanding'], FederationReferenceType extends FederationReferenceTypes['PointsStanding'] = FederationReferenceTypes['PointsStanding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsStanding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsStandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsStandingConnection'] = ResolversParentTypes['PointsStandingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsStandingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsStanding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PointsStandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsStandingEdge'] = ResolversParentTypes['PointsStandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsStanding'], ParentType, ContextType>;
};

export type PointsStandingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsStandingPayload'] = ResolversParentTypes['PointsStandingPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['PointsStanding']>, ParentType, ContextType>;
};

export type DeputyAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessment'] = ResolversParentTypes['DeputyAssessment'], FederationReferenceType extends FederationReferenceTypes['DeputyAssessment'] = FederationReferenceTypes['DeputyAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  selfScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmedScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessmentConnection'] = ResolversParentTypes['DeputyAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeputyAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessmentEdge'] = ResolversParentTypes['DeputyAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeputyAssessment'], ParentType, ContextType>;
};

export type DeputyAssessmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessmentStatistics'] = ResolversParentTypes['DeputyAssessmentStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeputyAssessmentGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeputyAssessmentGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeputyAssessmentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessmentGroup'] = ResolversParentTypes['DeputyAssessmentGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AssessmentState']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstandingShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type DeputyAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAssessmentPayload'] = ResolversParentTypes['DeputyAssessmentPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['DeputyAssessment']>, ParentType, ContextType>;
};

export type StationMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationMatch'] = ResolversParentTypes['StationMatch']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['StationMatchBasis'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['StationKind']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignment'] = ResolversParentTypes['StationAssignment'], FederationReferenceType extends FederationReferenceTypes['StationAssignment'] = FederationReferenceTypes['StationAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['StationMatchBasis'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StationAssignmentState'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignmentConnection'] = ResolversParentTypes['StationAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StationAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignmentEdge'] = ResolversParentTypes['StationAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StationAssignment'], ParentType, ContextType>;
};

export type StationAssignmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignmentStatistics'] = ResolversParentTypes['StationAssignmentStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['StationAssignmentGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StationAssignmentGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationAssignmentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignmentGroup'] = ResolversParentTypes['StationAssignmentGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['StationMatchBasis']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['StationAssignmentState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationAssignmentPayload'] = ResolversParentTypes['StationAssignmentPayload']> = {
  stationAssignment?: Resolver<Maybe<ResolversTypes['StationAssignment']>, ParentType, ContextType>;
};

export type StationStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationStandard'] = ResolversParentTypes['StationStandard']> = {
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DutyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRule'] = ResolversParentTypes['DutyRule']> = {
  kind?: Resolver<ResolversTypes['DutyRuleKind'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSession'] = ResolversParentTypes['StationSession'], FederationReferenceType extends FederationReferenceTypes['StationSession'] = FederationReferenceTypes['StationSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deputyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  demandsMet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disputesMediated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deputies?: Resolver<Array<Maybe<ResolversTypes['Deputy']>>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStationConnection'] = ResolversParentTypes['ContactStationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactStationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ContactStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStationEdge'] = ResolversParentTypes['ContactStationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactStation'], ParentType, ContextType>;
};

export type ContactStationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStationStatistics'] = ResolversParentTypes['ContactStationStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ContactStationGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ContactStationGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ContactStationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStationGroup'] = ResolversParentTypes['ContactStationGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StationKind']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['StationMode']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['StationState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSessionConnection'] = ResolversParentTypes['StationSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StationSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSessionEdge'] = ResolversParentTypes['StationSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StationSession'], ParentType, ContextType>;
};

export type StationSessionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSessionStatistics'] = ResolversParentTypes['StationSessionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['StationSessionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StationSessionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationSessionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSessionGroup'] = ResolversParentTypes['StationSessionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SessionKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SessionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demandsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputesMediated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationVisitStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationVisitStatistics'] = ResolversParentTypes['StationVisitStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['StationVisitGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StationVisitGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StationVisitGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationVisitGroup'] = ResolversParentTypes['StationVisitGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inactive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inactiveShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type ContactStationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStationPayload'] = ResolversParentTypes['ContactStationPayload']> = {
  contactStation?: Resolver<ResolversTypes['ContactStation'], ParentType, ContextType>;
};

export type StationSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationSessionPayload'] = ResolversParentTypes['StationSessionPayload']> = {
  stationSession?: Resolver<ResolversTypes['StationSession'], ParentType, ContextType>;
};

export type StudySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudySummary'] = ResolversParentTypes['StudySummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecord'] = ResolversParentTypes['StudyRecord'], FederationReferenceType extends FederationReferenceTypes['StudyRecord'] = FederationReferenceTypes['StudyRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StudyRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['StudySource'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StudyRecordState'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecordConnection'] = ResolversParentTypes['StudyRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudyRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StudyRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StudyRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecordEdge'] = ResolversParentTypes['StudyRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyRecord'], ParentType, ContextType>;
};

export type StudyRecordStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecordStatistics'] = ResolversParentTypes['StudyRecordStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['StudyRecordGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StudyRecordGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StudyRecordGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecordGroup'] = ResolversParentTypes['StudyRecordGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['StudySource']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRecordPayload'] = ResolversParentTypes['StudyRecordPayload']> = {
  studyRecord?: Resolver<Maybe<ResolversTypes['StudyRecord']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  JurisdictionCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  MissingOwner?: MissingOwnerResolvers<ContextType>;
  OwnerName?: OwnerNameResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  RecordsRead?: RecordsReadResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  ReceivedPayload?: ReceivedPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DeputyActivity?: DeputyActivityResolvers<ContextType>;
  ActivityFollowUp?: ActivityFollowUpResolvers<ContextType>;
  DeputyActivityConnection?: DeputyActivityConnectionResolvers<ContextType>;
  DeputyActivityEdge?: DeputyActivityEdgeResolvers<ContextType>;
  DeputyActivityStatistics?: DeputyActivityStatisticsResolvers<ContextType>;
  DeputyActivityGroup?: DeputyActivityGroupResolvers<ContextType>;
  DeputyActivityPayload?: DeputyActivityPayloadResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitReportConnection?: VisitReportConnectionResolvers<ContextType>;
  VisitReportEdge?: VisitReportEdgeResolvers<ContextType>;
  VisitReportStatistics?: VisitReportStatisticsResolvers<ContextType>;
  VisitReportGroup?: VisitReportGroupResolvers<ContextType>;
  VisitReportPayload?: VisitReportPayloadResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TrainingSessionStatistics?: TrainingSessionStatisticsResolvers<ContextType>;
  TrainingSessionGroup?: TrainingSessionGroupResolvers<ContextType>;
  TrainingSessionPayload?: TrainingSessionPayloadResolvers<ContextType>;
  AssistanceRecord?: AssistanceRecordResolvers<ContextType>;
  AssistanceRecordConnection?: AssistanceRecordConnectionResolvers<ContextType>;
  AssistanceRecordEdge?: AssistanceRecordEdgeResolvers<ContextType>;
  AssistanceRecordStatistics?: AssistanceRecordStatisticsResolvers<ContextType>;
  AssistanceRecordGroup?: AssistanceRecordGroupResolvers<ContextType>;
  AssistanceRecordPayload?: AssistanceRecordPayloadResolvers<ContextType>;
  ContactStation?: ContactStationResolvers<ContextType>;
  PilContactPoint?: PilContactPointResolvers<ContextType>;
  PilContactPointConnection?: PilContactPointConnectionResolvers<ContextType>;
  PilContactPointEdge?: PilContactPointEdgeResolvers<ContextType>;
  PilContactPointPayload?: PilContactPointPayloadResolvers<ContextType>;
  PilContactPointStatistics?: PilContactPointStatisticsResolvers<ContextType>;
  PilContactPointGroup?: PilContactPointGroupResolvers<ContextType>;
  ProcuratorateContactPoint?: ProcuratorateContactPointResolvers<ContextType>;
  ContactAssignment?: ContactAssignmentResolvers<ContextType>;
  ContactRecord?: ContactRecordResolvers<ContextType>;
  ContactAssignmentConnection?: ContactAssignmentConnectionResolvers<ContextType>;
  ContactAssignmentEdge?: ContactAssignmentEdgeResolvers<ContextType>;
  ContactAssignmentStatistics?: ContactAssignmentStatisticsResolvers<ContextType>;
  ContactAssignmentGroup?: ContactAssignmentGroupResolvers<ContextType>;
  ContactAssignmentPayload?: ContactAssignmentPayloadResolvers<ContextType>;
  DeputyDelivery?: DeputyDeliveryResolvers<ContextType>;
  DeputyDeliveryConnection?: DeputyDeliveryConnectionResolvers<ContextType>;
  DeputyDeliveryEdge?: DeputyDeliveryEdgeResolvers<ContextType>;
  DeputyDeliveryPayload?: DeputyDeliveryPayloadResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DeputyPayload?: DeputyPayloadResolvers<ContextType>;
  DeputyConnection?: DeputyConnectionResolvers<ContextType>;
  DeputyEdge?: DeputyEdgeResolvers<ContextType>;
  DeputyStatistics?: DeputyStatisticsResolvers<ContextType>;
  DeputyGroup?: DeputyGroupResolvers<ContextType>;
  ElectoralDistrict?: ElectoralDistrictResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  OpinionDigest?: OpinionDigestResolvers<ContextType>;
  OpinionDigestConnection?: OpinionDigestConnectionResolvers<ContextType>;
  OpinionDigestEdge?: OpinionDigestEdgeResolvers<ContextType>;
  OpinionDigestStatistics?: OpinionDigestStatisticsResolvers<ContextType>;
  OpinionDigestGroup?: OpinionDigestGroupResolvers<ContextType>;
  OpinionDigestPayload?: OpinionDigestPayloadResolvers<ContextType>;
  DutySummary?: DutySummaryResolvers<ContextType>;
  DutyRecord?: DutyRecordResolvers<ContextType>;
  DutyRecordConnection?: DutyRecordConnectionResolvers<ContextType>;
  DutyRecordEdge?: DutyRecordEdgeResolvers<ContextType>;
  DutyRecordStatistics?: DutyRecordStatisticsResolvers<ContextType>;
  DutyRecordGroup?: DutyRecordGroupResolvers<ContextType>;
  DutyRecordPayload?: DutyRecordPayloadResolvers<ContextType>;
  DutyReport?: DutyReportResolvers<ContextType>;
  DutyReportConnection?: DutyReportConnectionResolvers<ContextType>;
  DutyReportEdge?: DutyReportEdgeResolvers<ContextType>;
  DutyReportStatistics?: DutyReportStatisticsResolvers<ContextType>;
  DutyReportGroup?: DutyReportGroupResolvers<ContextType>;
  DutyReportPayload?: DutyReportPayloadResolvers<ContextType>;
  ExpertTeamLink?: ExpertTeamLinkResolvers<ContextType>;
  ExpertEngagement?: ExpertEngagementResolvers<ContextType>;
  ExpertTeamLinkConnection?: ExpertTeamLinkConnectionResolvers<ContextType>;
  ExpertTeamLinkEdge?: ExpertTeamLinkEdgeResolvers<ContextType>;
  ExpertTeamLinkStatistics?: ExpertTeamLinkStatisticsResolvers<ContextType>;
  ExpertTeamLinkGroup?: ExpertTeamLinkGroupResolvers<ContextType>;
  ExpertTeamLinkPayload?: ExpertTeamLinkPayloadResolvers<ContextType>;
  DeputyTeam?: DeputyTeamResolvers<ContextType>;
  DeputyTeamMember?: DeputyTeamMemberResolvers<ContextType>;
  DeputyTeamConnection?: DeputyTeamConnectionResolvers<ContextType>;
  DeputyTeamEdge?: DeputyTeamEdgeResolvers<ContextType>;
  DeputyTeamStatistics?: DeputyTeamStatisticsResolvers<ContextType>;
  DeputyTeamGroup?: DeputyTeamGroupResolvers<ContextType>;
  DeputyTeamPayload?: DeputyTeamPayloadResolvers<ContextType>;
  StationRules?: StationRulesResolvers<ContextType>;
  GuidanceRule?: GuidanceRuleResolvers<ContextType>;
  StationQuota?: StationQuotaResolvers<ContextType>;
  StationQuotaPlace?: StationQuotaPlaceResolvers<ContextType>;
  StationGuidance?: StationGuidanceResolvers<ContextType>;
  StationGuidanceConnection?: StationGuidanceConnectionResolvers<ContextType>;
  StationGuidanceEdge?: StationGuidanceEdgeResolvers<ContextType>;
  StationGuidanceStatistics?: StationGuidanceStatisticsResolvers<ContextType>;
  StationGuidanceGroup?: StationGuidanceGroupResolvers<ContextType>;
  StationRulesPayload?: StationRulesPayloadResolvers<ContextType>;
  StationGuidancePayload?: StationGuidancePayloadResolvers<ContextType>;
  StationGuidancesPayload?: StationGuidancesPayloadResolvers<ContextType>;
  LeaderContact?: LeaderContactResolvers<ContextType>;
  LeaderContactItem?: LeaderContactItemResolvers<ContextType>;
  LeaderContactConnection?: LeaderContactConnectionResolvers<ContextType>;
  LeaderContactEdge?: LeaderContactEdgeResolvers<ContextType>;
  LeaderContactStatistics?: LeaderContactStatisticsResolvers<ContextType>;
  LeaderContactGroup?: LeaderContactGroupResolvers<ContextType>;
  LeaderContactPayload?: LeaderContactPayloadResolvers<ContextType>;
  NeighbourhoodRole?: NeighbourhoodRoleResolvers<ContextType>;
  NeighbourhoodRoleConnection?: NeighbourhoodRoleConnectionResolvers<ContextType>;
  NeighbourhoodRoleEdge?: NeighbourhoodRoleEdgeResolvers<ContextType>;
  NeighbourhoodRoleStatistics?: NeighbourhoodRoleStatisticsResolvers<ContextType>;
  NeighbourhoodRoleGroup?: NeighbourhoodRoleGroupResolvers<ContextType>;
  NeighbourhoodRolePayload?: NeighbourhoodRolePayloadResolvers<ContextType>;
  SpecialSquad?: SpecialSquadResolvers<ContextType>;
  SpecialSquadConnection?: SpecialSquadConnectionResolvers<ContextType>;
  SpecialSquadEdge?: SpecialSquadEdgeResolvers<ContextType>;
  SpecialSquadStatistics?: SpecialSquadStatisticsResolvers<ContextType>;
  SpecialSquadGroup?: SpecialSquadGroupResolvers<ContextType>;
  SpecialSquadPayload?: SpecialSquadPayloadResolvers<ContextType>;
  SentryPost?: SentryPostResolvers<ContextType>;
  SentryPostConnection?: SentryPostConnectionResolvers<ContextType>;
  SentryPostEdge?: SentryPostEdgeResolvers<ContextType>;
  SentryPostStatistics?: SentryPostStatisticsResolvers<ContextType>;
  SentryPostGroup?: SentryPostGroupResolvers<ContextType>;
  SentryPostPayload?: SentryPostPayloadResolvers<ContextType>;
  HazardItem?: HazardItemResolvers<ContextType>;
  HazardItemConnection?: HazardItemConnectionResolvers<ContextType>;
  HazardItemEdge?: HazardItemEdgeResolvers<ContextType>;
  HazardItemStatistics?: HazardItemStatisticsResolvers<ContextType>;
  HazardItemGroup?: HazardItemGroupResolvers<ContextType>;
  HazardItemPayload?: HazardItemPayloadResolvers<ContextType>;
  CitizenOpinion?: CitizenOpinionResolvers<ContextType>;
  OpinionCitizen?: OpinionCitizenResolvers<ContextType>;
  MaskedCitizen?: MaskedCitizenResolvers<ContextType>;
  EarlierAnswer?: EarlierAnswerResolvers<ContextType>;
  OpinionProgress?: OpinionProgressResolvers<ContextType>;
  CitizenOpinionConnection?: CitizenOpinionConnectionResolvers<ContextType>;
  CitizenOpinionEdge?: CitizenOpinionEdgeResolvers<ContextType>;
  CitizenOpinionStatistics?: CitizenOpinionStatisticsResolvers<ContextType>;
  CitizenOpinionGroup?: CitizenOpinionGroupResolvers<ContextType>;
  CitizenOpinionPayload?: CitizenOpinionPayloadResolvers<ContextType>;
  SubmitOpinionPayload?: SubmitOpinionPayloadResolvers<ContextType>;
  RecordOpinionPayload?: RecordOpinionPayloadResolvers<ContextType>;
  OpinionProgressPayload?: OpinionProgressPayloadResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Clue?: ClueResolvers<ContextType>;
  DeputyPledge?: DeputyPledgeResolvers<ContextType>;
  DeputyPledgeConnection?: DeputyPledgeConnectionResolvers<ContextType>;
  DeputyPledgeEdge?: DeputyPledgeEdgeResolvers<ContextType>;
  DeputyPledgeStatistics?: DeputyPledgeStatisticsResolvers<ContextType>;
  DeputyPledgeGroup?: DeputyPledgeGroupResolvers<ContextType>;
  DeputyPledgePayload?: DeputyPledgePayloadResolvers<ContextType>;
  PointsRule?: PointsRuleResolvers<ContextType>;
  PointsRuleConnection?: PointsRuleConnectionResolvers<ContextType>;
  PointsRuleEdge?: PointsRuleEdgeResolvers<ContextType>;
  PointsRulePayload?: PointsRulePayloadResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsEntryStatistics?: PointsEntryStatisticsResolvers<ContextType>;
  PointsEntryGroup?: PointsEntryGroupResolvers<ContextType>;
  PointsEntryPayload?: PointsEntryPayloadResolvers<ContextType>;
  PointsStanding?: PointsStandingResolvers<ContextType>;
  PointsStandingConnection?: PointsStandingConnectionResolvers<ContextType>;
  PointsStandingEdge?: PointsStandingEdgeResolvers<ContextType>;
  PointsStandingPayload?: PointsStandingPayloadResolvers<ContextType>;
  DeputyAssessment?: DeputyAssessmentResolvers<ContextType>;
  DeputyAssessmentConnection?: DeputyAssessmentConnectionResolvers<ContextType>;
  DeputyAssessmentEdge?: DeputyAssessmentEdgeResolvers<ContextType>;
  DeputyAssessmentStatistics?: DeputyAssessmentStatisticsResolvers<ContextType>;
  DeputyAssessmentGroup?: DeputyAssessmentGroupResolvers<ContextType>;
  DeputyAssessmentPayload?: DeputyAssessmentPayloadResolvers<ContextType>;
  StationMatch?: StationMatchResolvers<ContextType>;
  StationAssignment?: StationAssignmentResolvers<ContextType>;
  StationAssignmentConnection?: StationAssignmentConnectionResolvers<ContextType>;
  StationAssignmentEdge?: StationAssignmentEdgeResolvers<ContextType>;
  StationAssignmentStatistics?: StationAssignmentStatisticsResolvers<ContextType>;
  StationAssignmentGroup?: StationAssignmentGroupResolvers<ContextType>;
  StationAssignmentPayload?: StationAssignmentPayloadResolvers<ContextType>;
  StationStandard?: StationStandardResolvers<ContextType>;
  DutyRule?: DutyRuleResolvers<ContextType>;
  StationSession?: StationSessionResolvers<ContextType>;
  ContactStationConnection?: ContactStationConnectionResolvers<ContextType>;
  ContactStationEdge?: ContactStationEdgeResolvers<ContextType>;
  ContactStationStatistics?: ContactStationStatisticsResolvers<ContextType>;
  ContactStationGroup?: ContactStationGroupResolvers<ContextType>;
  StationSessionConnection?: StationSessionConnectionResolvers<ContextType>;
  StationSessionEdge?: StationSessionEdgeResolvers<ContextType>;
  StationSessionStatistics?: StationSessionStatisticsResolvers<ContextType>;
  StationSessionGroup?: StationSessionGroupResolvers<ContextType>;
  StationVisitStatistics?: StationVisitStatisticsResolvers<ContextType>;
  StationVisitGroup?: StationVisitGroupResolvers<ContextType>;
  ContactStationPayload?: ContactStationPayloadResolvers<ContextType>;
  StationSessionPayload?: StationSessionPayloadResolvers<ContextType>;
  StudySummary?: StudySummaryResolvers<ContextType>;
  StudyRecord?: StudyRecordResolvers<ContextType>;
  StudyRecordConnection?: StudyRecordConnectionResolvers<ContextType>;
  StudyRecordEdge?: StudyRecordEdgeResolvers<ContextType>;
  StudyRecordStatistics?: StudyRecordStatisticsResolvers<ContextType>;
  StudyRecordGroup?: StudyRecordGroupResolvers<ContextType>;
  StudyRecordPayload?: StudyRecordPayloadResolvers<ContextType>;
};

