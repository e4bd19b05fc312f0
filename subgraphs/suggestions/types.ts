// Generated from schema/suggestions/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SuggestionRow, DeputyRow, SponsorshipRow } from './store.ts';
import type { ConversionRow } from './conversions/conversions.ts';
import type { ChangeRow, Feed } from '../changes/feed.ts';
import type { DeliveryRow } from '../deliveries/deliveries.ts';
import type { WebhookRow } from '../webhooks/webhooks.ts';
import type { FollowUpRow } from './follow-ups/follow-ups.ts';
import type { HandlingRulesRow, DeadlinePolicyRow, ReplySchemeRow, MetricDefinitionRow, SponsorRuleRow } from './rules/rules.ts';
import type { KeySupervisionRow } from './supervision/key-supervisions.ts';
import type { JointSupervisionRow } from './supervision/joint-supervisions.ts';
import type { SupervisionAssignmentRow } from './supervision/assignments.ts';
import type { HandlingReviewRow } from './hearings/handling-reviews.ts';
import type { HearingTopicRow } from './hearings/hearing-topics.ts';
import type { SuggestionFundRow } from './funds/suggestion-funds.ts';
import type { FundGrantRow } from './funds/fund-grants.ts';
import type { MotionRow, MotionSponsorshipRow } from './motions/motions.ts';
import type { DeliberationOpinionRow } from './deliberations/deliberation-opinions.ts';
import type { AgendaTopicRow } from './agenda-topics/agenda-topics.ts';
import type { UnitAppraisalRow } from './appraisals/unit-appraisals.ts';
import type { SuggestionAwardRow } from './appraisals/suggestion-awards.ts';
import type { LinkedSupervisionRow } from '../linkage/supervisions/linked-supervisions.ts';
import type { BulletinRow } from '../linkage/bulletins/bulletins.ts';
import type { PlatformLinkRow } from '../linkage/platform-links/platform-links.ts';
import type { ConsultationRow } from '../linkage/consultations/consultations.ts';
import type { LiaisonRow } from '../linkage/liaisons/liaisons.ts';
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

/** 衔接机关. One of the two organs that a mechanism links. */
export type LinkageOrgan =
  /** 人大. The congress. */
  | 'CONGRESS'
  /** 检察院. The procuratorate. */
  | 'PROCURATORATE';

/** 衔接操作. Which record. */
export type LinkageCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 衔接操作. Which record, and why. */
export type LinkageReasonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 联合督促状态. Where a joint supervision stands. */
export type LinkedSupervisionState =
  /** 已提议. Proposed to the other organ. */
  | 'PROPOSED'
  /** 已同意. Agreed on. */
  | 'AGREED'
  /** 不同意. Declined by the other organ. */
  | 'DECLINED'
  /** 已撤回. Withdrawn by the organ that proposed it. */
  | 'WITHDRAWN'
  /** 督促中. Under way, with at least one round. */
  | 'OPEN'
  /** 已办结. Closed. */
  | 'CLOSED';

/** 办结方式. What came of a joint supervision. */
export type LinkedSupervisionOutcome =
  /** 已解决. The matter was resolved. */
  | 'RESOLVED'
  /** 提起诉讼. The procuratorate sued. */
  | 'SUED'
  /** 转入刚性监督. It was taken to the instruments of the congress or of an organ above. */
  | 'ESCALATED';

/** 督促记录. One round of joint supervision. */
export type LinkedSupervisionRound = {
  /** 次序. Which one, from 1. */
  number: Scalars['Int']['output'];
  /** 日期. Its day. */
  on: Scalars['Date']['output'];
  /** 参加. Which offices and posts went, at most 20; never a person's name. */
  participants: Array<Scalars['String']['output']>;
  /** 情况. What was found. */
  finding: Scalars['String']['output'];
};

/** 提议联合督促. What is to be supervised, with whom; it names a suggestion, a procuratorial suggestion, or both. */
export type ProposeLinkedSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place of the organ that proposes it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 对方. The place of the other organ: the same, or of a congress that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 事项. The matter in a few words, 1 to 200 characters. */
  matter: Scalars['String']['input'];
  /** 内容. What is to be supervised, and why together, 1 to 4,000 characters. */
  content: Scalars['String']['input'];
  /** 代表建议. The id of the suggestion that speaks of it. */
  suggestion?: InputMaybe<Scalars['ID']['input']>;
  /** 检察建议. The id of the procuratorial suggestion that speaks of it. */
  procuratorialSuggestion?: InputMaybe<Scalars['ID']['input']>;
};

/** 记录督促. Which joint supervision, and the round. */
export type RecordLinkedSupervisionRoundInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 日期. Its day, not before the last round's. */
  on: Scalars['Date']['input'];
  /** 参加. Which offices and posts went, 1 to 20, each of at most 100 characters; never a person's name. */
  participants: Array<Scalars['String']['input']>;
  /** 情况. What was found, 1 to 2,000 characters. */
  finding: Scalars['String']['input'];
};

/** 办结联合督促. Which joint supervision, and what came of it. */
export type CloseLinkedSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 办结方式. What came of it. */
  outcome: LinkedSupervisionOutcome;
  /** 办结情况. In words, 1 to 2,000 characters. */
  result: Scalars['String']['input'];
};

/** 联合督促告知事项. What one organ tells the other of a joint supervision. */
export type LinkedSupervisionReport =
  /** 收到. The proposal has arrived. */
  | 'RECEIVE'
  /** 同意. It agrees. */
  | 'AGREE'
  /** 不同意. It declines. */
  | 'DECLINE'
  /** 撤回. It has withdrawn its proposal. */
  | 'WITHDRAW'
  /** 督促. It has entered a round. */
  | 'ROUND'
  /** 办结. It has closed the matter. */
  | 'CLOSE';

/** 联合督促筛选. Every condition given must hold. */
export type LinkedSupervisionFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<LinkedSupervisionState>>;
  /** 牵头机关. Only those that this organ leads. */
  leadOrgan?: InputMaybe<LinkageOrgan>;
  /** 年度. Only those proposed in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 联合督促排序. Ties are broken by id. */
export type LinkedSupervisionOrder =
  /** 提议日期从早到晚. Earliest proposed first. */
  | 'PROPOSED_ON_ASC'
  /** 提议日期从晚到早. Latest proposed first. */
  | 'PROPOSED_ON_DESC';

/** 联合督促统计维度. What they can be grouped by. */
export type LinkedSupervisionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of organs above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year in which it was proposed. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE'
  /** 牵头机关. The organ that leads. */
  | 'LEAD_ORGAN'
  /** 办结方式. What came of it. */
  | 'OUTCOME';

/** 联合督促统计指标. What groups can be sorted by. */
export type LinkedSupervisionMeasure =
  /** 件数. All that were proposed. */
  | 'COUNT'
  /** 同意数. Those that were agreed on. */
  | 'AGREED'
  /** 督促次数. The rounds of all of them. */
  | 'ROUNDS'
  /** 办结数. Those that are closed. */
  | 'CLOSED'
  /** 解决数. Those that are closed because the matter was resolved. */
  | 'RESOLVED'
  /** 起诉数. Those that ended in a suit. */
  | 'SUED';

/** 联合督促统计排序. Ties are broken by the groups' keys. */
export type LinkedSupervisionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: LinkedSupervisionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 会商方式. How two organs consult. */
export type ConsultationKind =
  /** 会商会议. A meeting, such as the yearly joint meeting. */
  | 'MEETING'
  /** 联合调研. Joint research on the spot. */
  | 'JOINT_RESEARCH'
  /** 联合视察. A joint inspection. */
  | 'JOINT_INSPECTION';

/** 会商状态. Where a consultation stands. */
export type ConsultationState =
  /** 已发起. Called for a day, and not answered yet. */
  | 'CALLED'
  /** 已商定. The day is agreed on. */
  | 'AGREED'
  /** 提议改期. The other organ proposed another day. */
  | 'DAY_PROPOSED'
  /** 不参加. Declined by the other organ. */
  | 'DECLINED'
  /** 已取消. Cancelled by the organ that called it. */
  | 'CANCELLED'
  /** 已召开. Held, and none of its agreements is settled yet. */
  | 'HELD'
  /** 落实中. Agreements are being carried out. */
  | 'FOLLOW_UP'
  /** 已办结. Closed: every agreement is settled. */
  | 'CLOSED';

/** 落实结果. What came of an agreement. */
export type AgreementOutcome =
  /** 已落实. Carried out. */
  | 'CARRIED_OUT'
  /** 不再落实. Given up, for a reason. */
  | 'GIVEN_UP';

/** 会商共识. What was agreed on in a consultation: who is responsible, and by when. */
export type ConsultationAgreement = {
  /** 次序. Which one, from 1. */
  number: Scalars['Int']['output'];
  /** 共识. What was agreed on. */
  text: Scalars['String']['output'];
  /** 责任机关. The organ that is responsible for it, and settles it. */
  organ: LinkageOrgan;
  /** 期限. The day by which it is due. */
  dueOn: Scalars['Date']['output'];
  /** 落实日期. The day on which it was settled; null before. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** 落实结果. What came of it; null before. */
  outcome?: Maybe<AgreementOutcome>;
  /** 落实情况. What came of it, in words; null before. */
  result?: Maybe<Scalars['String']['output']>;
};

/** 会商共识. What was agreed on, as it is entered. */
export type ConsultationAgreementInput = {
  /** 共识. What was agreed on, 1 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** 责任机关. The organ that is responsible for it. */
  organ: LinkageOrgan;
  /** 期限. The day by which it is due, not before that of the consultation. */
  dueOn: Scalars['Date']['input'];
};

/** 发起会商. What is to be spoken of, with whom, when and where. */
export type CallConsultationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place of the organ that calls it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 对方. The place of the other organ: the same, or of a congress that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 会商方式. How they consult. */
  kind: ConsultationKind;
  /** 议题. What is to be spoken of, 1 to 20 topics, each of at most 200 characters. */
  topics: Array<Scalars['String']['input']>;
  /** 代表建议. The ids of the suggestions that are spoken of, at most 20. */
  suggestions?: Array<Scalars['ID']['input']>;
  /** 检察建议. The ids of the procuratorial suggestions that are spoken of, at most 20. */
  procuratorialSuggestions?: Array<Scalars['ID']['input']>;
  /** 联合督促. The id of the organ’s own half of the joint supervision that it belongs to. */
  linkedSupervision?: InputMaybe<Scalars['ID']['input']>;
  /** 会商日期. The day, not before today. */
  on: Scalars['Date']['input'];
  /** 地点. Where, 1 to 200 characters. */
  venue: Scalars['String']['input'];
};

/** 提议改期. Which consultation, another day, and why. */
export type ProposeConsultationDayInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 提议日期. Another day, not before today. */
  on: Scalars['Date']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 改期. Which consultation, and when and where it is called for instead. */
export type RescheduleConsultationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 会商日期. The day, not before today. */
  on: Scalars['Date']['input'];
  /** 地点. Where, 1 to 200 characters. */
  venue: Scalars['String']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 召开会商. Which consultation, and what came of it. */
export type HoldConsultationInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 会商日期. The day on which it was held. */
  on: Scalars['Date']['input'];
  /** 参加. Which offices and posts took part, 1 to 20, each of at most 100 characters; never a person's name. */
  participants: Array<Scalars['String']['input']>;
  /** 纪要. The minutes, or the report of the research, 1 to 20,000 characters. */
  minutes: Scalars['String']['input'];
  /** 共识. What was agreed on, at most 20. */
  agreements?: Array<ConsultationAgreementInput>;
};

/** 落实共识. Which agreement of which consultation, and what came of it. */
export type SettleConsultationAgreementInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 次序. Which agreement; one for which the own organ is responsible. */
  number: Scalars['Int']['input'];
  /** 落实结果. What came of it. */
  outcome: AgreementOutcome;
  /** 落实情况. In words, 1 to 2,000 characters. */
  result: Scalars['String']['input'];
};

/** 会商告知事项. What one organ tells the other of a consultation. */
export type ConsultationReport =
  /** 收到. The call has arrived. */
  | 'RECEIVE'
  /** 同意. It will take part. */
  | 'ACCEPT'
  /** 不参加. It declines. */
  | 'DECLINE'
  /** 提议改期. It proposes another day. */
  | 'PROPOSE_DAY'
  /** 同意改期. It takes the day that was proposed. */
  | 'TAKE_DAY'
  /** 改期. It calls it for another day. */
  | 'RESCHEDULE'
  /** 取消. It has cancelled it. */
  | 'CANCEL'
  /** 召开. It has entered what came of it. */
  | 'HOLD'
  /** 落实. It has settled an agreement. */
  | 'SETTLE'
  /** 办结. It has closed it. */
  | 'CLOSE';

/** 会商筛选. Every condition given must hold. */
export type ConsultationFilter = {
  /** 会商方式. Only those of these kinds. */
  kind?: InputMaybe<Array<ConsultationKind>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<ConsultationState>>;
  /** 发起机关. Only those that this organ called. */
  leadOrgan?: InputMaybe<LinkageOrgan>;
  /** 年度. Only those whose day is in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 是否逾期. Only those with an agreement that is overdue on the day of asking, or only others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 会商排序. Ties are broken by id. */
export type ConsultationOrder =
  /** 会商日期从早到晚. Earliest day first. */
  | 'MEETS_ON_ASC'
  /** 会商日期从晚到早. Latest day first. */
  | 'MEETS_ON_DESC';

/** 会商统计维度. What they can be grouped by. */
export type ConsultationDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of organs above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year of its day. */
  | 'YEAR'
  /** 会商方式. The kind. */
  | 'KIND'
  /** 状态. The state. */
  | 'STATE'
  /** 发起机关. The organ that called it. */
  | 'LEAD_ORGAN';

/** 会商统计指标. What groups can be sorted by. */
export type ConsultationMeasure =
  /** 件数. All that were called. */
  | 'COUNT'
  /** 召开数. Those that were held. */
  | 'HELD'
  /** 共识数. The agreements of all of them. */
  | 'AGREEMENTS'
  /** 落实数. The agreements that are settled. */
  | 'SETTLED'
  /** 逾期数. Those with an agreement that is overdue on the day of asking. */
  | 'OVERDUE'
  /** 办结数. Those that are closed. */
  | 'CLOSED';

/** 会商统计排序. Ties are broken by the groups' keys. */
export type ConsultationStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ConsultationMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 联络员状态. Whether a liaison post is in force. */
export type LiaisonState =
  /** 已确定. Named, and not ended. */
  | 'NAMED'
  /** 已终止. Ended. */
  | 'ENDED';

/** 确定联络员. Whom the other organ turns to, and how. */
export type NameLiaisonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place of the organ that names it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 对方. The place of the other organ: the same, or of a congress that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 部门. The office, 1 to 100 characters. */
  office: Scalars['String']['input'];
  /** 职务. The post, 1 to 100 characters. */
  post: Scalars['String']['input'];
  /** 姓名. The official's name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** 值班电话. The duty phone: digits, blanks, hyphens, brackets and a leading plus, at most 30. */
  phone: Scalars['String']['input'];
  /** 起始日期. From which day on. */
  validFrom: Scalars['Date']['input'];
};

/** 变更联络员. Which liaison post, and what it is from now on. */
export type ChangeLiaisonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 部门. The office, 1 to 100 characters. */
  office: Scalars['String']['input'];
  /** 职务. The post, 1 to 100 characters. */
  post: Scalars['String']['input'];
  /** 姓名. The official's name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** 值班电话. The duty phone: digits, blanks, hyphens, brackets and a leading plus, at most 30. */
  phone: Scalars['String']['input'];
  /** 原因. Why, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 终止联络员. Which liaison post, and its last day. */
export type EndLiaisonInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 终止日期. Its last day, not before its first. */
  on: Scalars['Date']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 联络员告知事项. What one organ tells the other of a liaison post. */
export type LiaisonReport =
  /** 收到. The name has arrived. */
  | 'RECEIVE'
  /** 变更. It has changed it. */
  | 'CHANGE'
  /** 终止. It has ended it. */
  | 'END';

/** 联络员筛选. Every condition given must hold. */
export type LiaisonFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<LiaisonState>>;
  /** 所属机关. Only those of this organ. */
  organ?: InputMaybe<LinkageOrgan>;
};

/** 联络员排序. Ties are broken by id. */
export type LiaisonOrder =
  /** 起始日期从早到晚. Earliest first. */
  | 'VALID_FROM_ASC'
  /** 起始日期从晚到早. Latest first. */
  | 'VALID_FROM_DESC';

/** 联络员统计维度. What they can be grouped by. */
export type LiaisonDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of organs above are left out of the groups. */
  | 'COUNTY'
  /** 状态. The state. */
  | 'STATE'
  /** 所属机关. The organ whose it is. */
  | 'ORGAN';

/** 联络员统计指标. What groups can be sorted by. */
export type LiaisonMeasure =
  /** 人数. All that were named. */
  | 'COUNT'
  /** 在任数. Those that are not ended. */
  | 'NAMED';

/** 联络员统计排序. Ties are broken by the groups' keys. */
export type LiaisonStatisticsOrder = {
  /** 指标. Which measure. */
  measure: LiaisonMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 通报状态. Where a bulletin stands. */
export type BulletinState =
  /** 起草中. Drafted; nobody but the organ that drafts it sees it. */
  | 'DRAFT'
  /** 已印发. Issued, and on its way to the other organ. */
  | 'ISSUED'
  /** 已收到. The other organ has it. */
  | 'RECEIVED'
  /** 已更正. A corrected one has taken its place. */
  | 'REPLACED'
  /** 已撤回. Withdrawn by the organ that issued it. */
  | 'WITHDRAWN';

/** 公布对象类型. What kind of organ may read a bulletin. */
export type BulletinAudienceKind =
  /** 人大. A congress. */
  | 'CONGRESS'
  /** 检察院. A procuratorate. */
  | 'PROCURATORATE'
  /** 行政机关. An agency of a government, by its name. */
  | 'AGENCY';

/** 公布范围. One of the organs that may read a bulletin beside the two between which it passes. */
export type BulletinAudience = {
  /** 类型. What kind of organ. */
  kind: BulletinAudienceKind;
  /** 行政区划. Its place. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 名称. The agency's name; null for a congress and a procuratorate. */
  name?: Maybe<Scalars['String']['output']>;
};

/** 公布范围. One of the organs that may read a bulletin. */
export type BulletinAudienceInput = {
  /** 类型. What kind of organ. */
  kind: BulletinAudienceKind;
  /** 行政区划. Its place. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 名称. The agency's name, 1 to 100 characters; needed with AGENCY, and with nothing else. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 通报数据. The figures of a period, of the records that the organ itself keeps of its own place, as they stood on the day of drafting. They are kept with the bulletin and
 * never change with the records.
 */
export type BulletinFigures = {
  /** 合计. Of all fields. */
  total: BulletinFigure;
  /** 分领域. Each field in which there was anything, by its name; at most 30. */
  byField: Array<BulletinFigure>;
};

/** 通报数据. The figures of one field, or of all. What the organ does not keep is null: a congress keeps no cases, and a procuratorate does not know what was sent to it and has not arrived. */
export type BulletinFigure = {
  /** 领域. The field; null for all. */
  field?: Maybe<LitigationField>;
  /** 移送数. The suggestions that the congress sent to the procuratorate in the period. */
  transferred?: Maybe<Scalars['Int']['output']>;
  /** 登记数. Of those, the ones that the procuratorate registered; in its own bulletin those that it registered in the period. */
  registered?: Maybe<Scalars['Int']['output']>;
  /** 转化数. Of those, the ones that became a case. */
  converted?: Maybe<Scalars['Int']['output']>;
  /** 未转化数. Of those, the ones that it decided not to make a case of. */
  declined?: Maybe<Scalars['Int']['output']>;
  /** 反向转化数. What the procuratorate sent to become a suggestion in the period. */
  reversed?: Maybe<Scalars['Int']['output']>;
  /** 立案数. The cases filed in the period. */
  cases?: Maybe<Scalars['Int']['output']>;
  /** 来自建议数. Of those, the ones that a suggestion led to. */
  casesFromSuggestions?: Maybe<Scalars['Int']['output']>;
  /** 起诉数. Of those, the ones in which it has sued. */
  sued?: Maybe<Scalars['Int']['output']>;
  /** 结案数. Of those, the ones that are closed. */
  closed?: Maybe<Scalars['Int']['output']>;
  /** 检察建议数. The procuratorial suggestions issued in the period. */
  procuratorialSuggestions?: Maybe<Scalars['Int']['output']>;
  /** 回复数. Of those, the ones that have been replied to. */
  replied?: Maybe<Scalars['Int']['output']>;
  /** 逾期数. Of those, the ones whose time is over without a reply. */
  overdue?: Maybe<Scalars['Int']['output']>;
  /** 不公布数. How many of its kinds of figures (conversions, reverse conversions, cases, procuratorial suggestions) are withheld because they are of fewer than five records. */
  withheld: Scalars['Int']['output'];
};

/** 起草通报. For which period and for whom. */
export type DraftBulletinInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place of the organ that drafts it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 对方. The place of the other organ: the same, or of a congress that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 起始日期. The first day of the period. */
  periodFrom: Scalars['Date']['input'];
  /** 截止日期. The last day of the period, at most a year after the first. */
  periodTo: Scalars['Date']['input'];
  /** 标题. 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 正文. 1 to 8,000 characters; the figures are added by the system. */
  text: Scalars['String']['input'];
  /** 公布范围. Who may read it beside the two organs, at most 50. */
  audience?: Array<BulletinAudienceInput>;
  /** 更正. The bulletin of the same organ that it takes the place of when it is issued. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** 重新起草通报. What is written anew; the figures are made again too. */
export type RedraftBulletinInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 标题. 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 正文. 1 to 8,000 characters. */
  text: Scalars['String']['input'];
  /** 公布范围. Who may read it beside the two organs, at most 50. */
  audience?: Array<BulletinAudienceInput>;
};

/** 反馈. Which bulletin, and what the other organ says to it. */
export type RemarkOnBulletinInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 反馈意见. 1 to 4,000 characters; said again, it takes the place of what was said before. */
  remarks: Scalars['String']['input'];
};

/** 通报数据. The figures as the other organ tells them. */
export type BulletinFiguresInput = {
  /** 合计. Of all fields. */
  total: BulletinFigureInput;
  /** 分领域. Each field, at most 30. */
  byField: Array<BulletinFigureInput>;
};

/** 通报数据. The figures of one field, or of all, as the other organ tells them. */
export type BulletinFigureInput = {
  /** 领域. The field; null for all. */
  field?: InputMaybe<LitigationField>;
  /** 移送数. See BulletinFigure. */
  transferred?: InputMaybe<Scalars['Int']['input']>;
  /** 登记数. See BulletinFigure. */
  registered?: InputMaybe<Scalars['Int']['input']>;
  /** 转化数. See BulletinFigure. */
  converted?: InputMaybe<Scalars['Int']['input']>;
  /** 未转化数. See BulletinFigure. */
  declined?: InputMaybe<Scalars['Int']['input']>;
  /** 反向转化数. See BulletinFigure. */
  reversed?: InputMaybe<Scalars['Int']['input']>;
  /** 立案数. See BulletinFigure. */
  cases?: InputMaybe<Scalars['Int']['input']>;
  /** 来自建议数. See BulletinFigure. */
  casesFromSuggestions?: InputMaybe<Scalars['Int']['input']>;
  /** 起诉数. See BulletinFigure. */
  sued?: InputMaybe<Scalars['Int']['input']>;
  /** 结案数. See BulletinFigure. */
  closed?: InputMaybe<Scalars['Int']['input']>;
  /** 检察建议数. See BulletinFigure. */
  procuratorialSuggestions?: InputMaybe<Scalars['Int']['input']>;
  /** 回复数. See BulletinFigure. */
  replied?: InputMaybe<Scalars['Int']['input']>;
  /** 逾期数. See BulletinFigure. */
  overdue?: InputMaybe<Scalars['Int']['input']>;
};

/** 通报告知事项. What one organ tells the other of a bulletin. */
export type BulletinReport =
  /** 收到. It has arrived. */
  | 'RECEIVE'
  /** 反馈. It has remarks. */
  | 'REMARK'
  /** 撤回. It has withdrawn it. */
  | 'WITHDRAW';

/** 通报筛选. Every condition given must hold. */
export type BulletinFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<BulletinState>>;
  /** 印发机关. Only those that this organ issued. */
  leadOrgan?: InputMaybe<LinkageOrgan>;
  /** 年度. Only those whose period ends in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 通报排序. Drafts come last; ties are broken by id. */
export type BulletinOrder =
  /** 印发日期从早到晚. Earliest issued first. */
  | 'ISSUED_ON_ASC'
  /** 印发日期从晚到早. Latest issued first. */
  | 'ISSUED_ON_DESC';

/** 通报统计维度. What they can be grouped by. */
export type BulletinDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of organs above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year in which the period ends. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE'
  /** 印发机关. The organ that issued it. */
  | 'LEAD_ORGAN';

/** 通报统计指标. What groups can be sorted by. */
export type BulletinMeasure =
  /** 件数. All that were issued; drafts are not counted. */
  | 'COUNT'
  /** 收到数. Those that the other organ has, and that stand. */
  | 'RECEIVED'
  /** 反馈数. Those with remarks of the other organ. */
  | 'REMARKED'
  /** 更正数. Those that a corrected one has replaced. */
  | 'REPLACED'
  /** 撤回数. Those that were withdrawn. */
  | 'WITHDRAWN';

/** 通报统计排序. Ties are broken by the groups' keys. */
export type BulletinStatisticsOrder = {
  /** 指标. Which measure. */
  measure: BulletinMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 平台联动状态. Where a platform link stands. */
export type PlatformLinkState =
  /** 已提议. Proposed to the other organ. */
  | 'PROPOSED'
  /** 不同意. Declined by the other organ. */
  | 'DECLINED'
  /** 已撤回提议. Withdrawn by the organ that proposed it. */
  | 'WITHDRAWN'
  /** 运行中. The two systems are linked. */
  | 'ACTIVE'
  /** 已暂停. Suspended for a time. */
  | 'SUSPENDED'
  /** 已终止. Ended. */
  | 'ENDED';

/** 交换内容. What two linked systems exchange. */
export type PlatformExchange =
  /** 公益诉讼领域代表建议. Suggestions in fields of public-interest litigation. */
  | 'SUGGESTIONS'
  /** 线索. Clues, as far as each organ may tell them. */
  | 'CLUES'
  /** 文书. Copies of documents: filing decisions, procuratorial suggestions. */
  | 'DOCUMENTS'
  /** 办理结果. What came of cases and of suggestions. */
  | 'OUTCOMES';

/** 交换方向. Which way it is exchanged. */
export type PlatformDirection =
  /** 人大至检察院. From the congress to the procuratorate. */
  | 'TO_PROCURATORATE'
  /** 检察院至人大. From the procuratorate to the congress. */
  | 'TO_CONGRESS'
  /** 双向. Both ways. */
  | 'BOTH';

/** 提议平台联动. Which systems are to be linked, and what they exchange. */
export type ProposePlatformLinkInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place of the organ that proposes it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 对方. The place of the other organ: the same, or of a congress that of its county, when absent. */
  partner?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 人大系统. The congress's system, 1 to 100 characters. */
  congressSystem: Scalars['String']['input'];
  /** 检察院系统. The procuratorate's system, 1 to 100 characters. */
  procuratorateSystem: Scalars['String']['input'];
  /** 交换内容. What they exchange, at least one. */
  exchanges: Array<PlatformExchange>;
  /** 方向. Which way. */
  direction: PlatformDirection;
  /** 启用日期. From which day they are linked, if it is accepted. */
  since: Scalars['Date']['input'];
  /** 联系处室. The office of the organ that proposes it, 1 to 100 characters; never a person's name. */
  office: Scalars['String']['input'];
};

/** 同意平台联动. Which platform link, and who is to be asked. */
export type AcceptPlatformLinkInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 联系处室. The office of the organ that accepts it, 1 to 100 characters; never a person's name. */
  office: Scalars['String']['input'];
};

/** 平台联动告知事项. What one organ tells the other of a platform link. */
export type PlatformLinkReport =
  /** 收到. The proposal has arrived. */
  | 'RECEIVE'
  /** 同意. It accepts. */
  | 'ACCEPT'
  /** 不同意. It declines. */
  | 'DECLINE'
  /** 撤回. It has withdrawn its proposal. */
  | 'WITHDRAW'
  /** 暂停. It has suspended the link. */
  | 'SUSPEND'
  /** 恢复. It has resumed it. */
  | 'RESUME'
  /** 终止. It has ended it. */
  | 'END';

/** 平台联动筛选. Every condition given must hold. */
export type PlatformLinkFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<PlatformLinkState>>;
  /** 牵头机关. Only those that this organ leads. */
  leadOrgan?: InputMaybe<LinkageOrgan>;
  /** 方向. Only those of this direction. */
  direction?: InputMaybe<PlatformDirection>;
  /** 年度. Only those proposed in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 平台联动排序. Ties are broken by id. */
export type PlatformLinkOrder =
  /** 提议日期从早到晚. Earliest proposed first. */
  | 'PROPOSED_ON_ASC'
  /** 提议日期从晚到早. Latest proposed first. */
  | 'PROPOSED_ON_DESC';

/** 平台联动统计维度. What they can be grouped by. */
export type PlatformLinkDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of organs above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year in which it was proposed. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE'
  /** 牵头机关. The organ that leads. */
  | 'LEAD_ORGAN'
  /** 方向. Which way it is exchanged. */
  | 'DIRECTION';

/** 平台联动统计指标. What groups can be sorted by. */
export type PlatformLinkMeasure =
  /** 件数. All that were proposed. */
  | 'COUNT'
  /** 运行数. Those that are active. */
  | 'ACTIVE'
  /** 暂停数. Those that are suspended. */
  | 'SUSPENDED'
  /** 终止数. Those that have ended. */
  | 'ENDED';

/** 平台联动统计排序. Ties are broken by the groups' keys. */
export type PlatformLinkStatisticsOrder = {
  /** 指标. Which measure. */
  measure: PlatformLinkMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 抄送文书. A document of a case that was copied to the congress. */
export type ConversionDocument = {
  /** 文书种类. Its kind. */
  kind: ConversionDocumentKind;
  /** 文号. Its number. */
  number: Scalars['String']['output'];
  /** 日期. Its day. */
  on: Scalars['Date']['output'];
};

/** 抄送文书. One document. */
export type ConversionDocumentInput = {
  /** 文书种类. Its kind. */
  kind: ConversionDocumentKind;
  /** 文号. Its number, 1 to 100 characters. */
  number: Scalars['String']['input'];
  /** 日期. Its day. */
  on: Scalars['Date']['input'];
};

/** 文书种类. The kind of a document. */
export type ConversionDocumentKind =
  /** 立案决定书. The decision to file the case. */
  | 'FILING_DECISION'
  /** 检察建议书. The procuratorial suggestion. */
  | 'PROCURATORIAL_SUGGESTION'
  /** 起诉书. The bill of suit. */
  | 'BILL_OF_SUIT'
  /** 判决书. The judgment. */
  | 'JUDGMENT'
  /** 其他文书. Another. */
  | 'OTHER';

/** 推送状态. Where a subscription stands. */
export type WebhookState =
  /** 推送中. What changes is sent. */
  | 'ACTIVE'
  /** 已暂停. Nothing is sent until the subscriber's staff resume it; then everything since is. */
  | 'PAUSED'
  /** 已停用. The receiver was not reached for days, or said that it is gone; resumed like a paused one. */
  | 'DISABLED'
  /** 已终止. It is over. */
  | 'ENDED';

/** 推送筛选. Every condition given must hold. */
export type WebhookFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<WebhookState>>;
};

/** 推送排序. Ties are broken by id. */
export type WebhookOrder =
  /** 订阅时间从早到晚. Earliest subscribed first. */
  | 'SUBSCRIBED_AT_ASC'
  /** 订阅时间从晚到早. Latest subscribed first. */
  | 'SUBSCRIBED_AT_DESC';

/** 推送操作. Which subscription. */
export type WebhookCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The subscription's id. */
  id: Scalars['ID']['input'];
  /** 原因. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /** 查询审议议题. One by its id; null when there is none, or none that the caller may see. */
  agendaTopic?: Maybe<AgendaTopic>;
  /** 审议议题列表. The topics for deliberation of the congresses at and below `within`. */
  agendaTopics?: Maybe<AgendaTopicConnection>;
  /** 审议议题统计. The topics for deliberation counted by the dimensions asked for. */
  agendaTopicStatistics?: Maybe<AgendaTopicStatistics>;
  /** 查询承办单位办理考核. One appraisal by id; null when there is none, or none that the caller may see. */
  unitAppraisal?: Maybe<UnitAppraisal>;
  /** 承办单位办理考核列表. The appraisals of units of the congresses at and below `within`. */
  unitAppraisals?: Maybe<UnitAppraisalConnection>;
  /** 承办单位办理考核统计. The appraisals of units counted by the dimensions asked for. */
  unitAppraisalStatistics?: Maybe<UnitAppraisalStatistics>;
  /** 查询优秀建议评选. One award by id; null when there is none, or none that the caller may see. */
  suggestionAward?: Maybe<SuggestionAward>;
  /** 优秀建议评选列表. The awards of the congresses at and below `within`. */
  suggestionAwards?: Maybe<SuggestionAwardConnection>;
  /** 优秀建议评选统计. The awards counted by the dimensions asked for. */
  suggestionAwardStatistics?: Maybe<SuggestionAwardStatistics>;
  /** 查询定期通报. One by id; null when there is none. */
  bulletin?: Maybe<Bulletin>;
  /** 定期通报列表. Those of the congresses at and below `within`. */
  bulletins?: Maybe<BulletinConnection>;
  /** 定期通报统计. Counted by the dimensions asked for. */
  bulletinStatistics?: Maybe<BulletinStatistics>;
  /**
   * 变更. What changed at the congresses at and below `within` since a cursor, of each owner in the order in which it became visible. Whoever goes on with the cursor of the answer
   * skips nothing and is told nothing twice, also of owners that were away: these go on where they were when they are back. Told are changes of records that the caller
   * may see; what they are now the record itself says.
   */
  suggestionChanges?: Maybe<SuggestionChangeFeed>;
  /** 查询会商. One by id; null when there is none. */
  consultation?: Maybe<Consultation>;
  /** 会商列表. Those of the congresss at and below `within`. */
  consultations?: Maybe<ConsultationConnection>;
  /** 会商统计. Counted by the dimensions asked for. */
  consultationStatistics?: Maybe<ConsultationStatistics>;
  /** 查询衔接转化. The congress's half of one conversion by id; null when there is none. */
  conversion?: Maybe<Conversion>;
  /** 衔接转化列表. The conversions of the congresses at and below `within`. */
  conversions?: Maybe<ConversionConnection>;
  /** 衔接转化统计. Conversions counted by the dimensions asked for. */
  conversionStatistics?: Maybe<ConversionStatistics>;
  /** 查询审议发言意见. One by its id; null when there is none, or none that the caller may see. */
  deliberationOpinion?: Maybe<DeliberationOpinion>;
  /** 审议发言意见列表. The deliberation opinions of the congresses at and below `within`. */
  deliberationOpinions?: Maybe<DeliberationOpinionConnection>;
  /** 审议发言意见统计. The deliberation opinions counted by the dimensions asked for. */
  deliberationOpinionStatistics?: Maybe<DeliberationOpinionStatistics>;
  /** 查询送达. One message by id; null when there is none. */
  suggestionDelivery?: Maybe<SuggestionDelivery>;
  /** 人大送达列表. The messages of the congresses at and below `within` to other organs; shown to the staff of the organ that sends them. */
  suggestionDeliveries?: Maybe<SuggestionDeliveryConnection>;
  /** 查询跟踪事项. One promise by id; null when there is none. */
  followUp?: Maybe<FollowUp>;
  /** 跟踪台账. The promises made at and below `within`. */
  followUps?: Maybe<FollowUpConnection>;
  /** 跟踪台账统计. Promises counted by the dimensions asked for. */
  followUpStatistics?: Maybe<FollowUpStatistics>;
  /** 查询建议办理专项资金. One by its id; null when there is none. */
  suggestionFund?: Maybe<SuggestionFund>;
  /** 专项资金列表. The funds of the congresses at and below `within`. */
  suggestionFunds?: Maybe<SuggestionFundConnection>;
  /** 专项资金统计. The funds counted by the dimensions asked for. */
  suggestionFundStatistics?: Maybe<SuggestionFundStatistics>;
  /** 查询专项资金项目. One by its id; null when there is none. */
  fundGrant?: Maybe<FundGrant>;
  /** 专项资金项目列表. The grants of the congresses at and below `within`. */
  fundGrants?: Maybe<FundGrantConnection>;
  /** 专项资金项目统计. The grants counted by the dimensions asked for. */
  fundGrantStatistics?: Maybe<FundGrantStatistics>;
  /** 查询办理情况评议. One by its id; null when there is none. */
  handlingReview?: Maybe<HandlingReview>;
  /** 办理情况评议列表. The reviews of handling of the congresses at and below `within`. */
  handlingReviews?: Maybe<HandlingReviewConnection>;
  /** 办理情况评议统计. The reviews of handling counted by the dimensions asked for. */
  handlingReviewStatistics?: Maybe<HandlingReviewStatistics>;
  /** 查询听证议题. One by its id; null when there is none. */
  hearingTopic?: Maybe<HearingTopic>;
  /** 听证议题列表. The hearing topics of the congresses at and below `within`. */
  hearingTopics?: Maybe<HearingTopicConnection>;
  /** 听证议题统计. The hearing topics counted by the dimensions asked for. */
  hearingTopicStatistics?: Maybe<HearingTopicStatistics>;
  /** 查询联络员. One by id; null when there is none. */
  liaison?: Maybe<Liaison>;
  /** 联络员列表. Those that the congresss at and below `within` know: their own and the procuratorates’. */
  liaisons?: Maybe<LiaisonConnection>;
  /** 联络员统计. Counted by the dimensions asked for. */
  liaisonStatistics?: Maybe<LiaisonStatistics>;
  /** 查询联合督促. One by id; null when there is none. */
  linkedSupervision?: Maybe<LinkedSupervision>;
  /** 联合督促列表. Those of the congresses at and below `within`. */
  linkedSupervisions?: Maybe<LinkedSupervisionConnection>;
  /** 联合督促统计. Counted by the dimensions asked for. */
  linkedSupervisionStatistics?: Maybe<LinkedSupervisionStatistics>;
  /** 查询议案、质询案. One by its id; null when there is none, or none that the caller may see. */
  motion?: Maybe<Motion>;
  /** 议案、质询案列表. The motions of the congresses at and below `within`. */
  motions?: Maybe<MotionConnection>;
  /** 议案、质询案统计. The motions counted by the dimensions asked for. */
  motionStatistics?: Maybe<MotionStatistics>;
  /** 查询平台联动. One by id; null when there is none. */
  platformLink?: Maybe<PlatformLink>;
  /** 平台联动列表. Those of the congresses at and below `within`. */
  platformLinks?: Maybe<PlatformLinkConnection>;
  /** 平台联动统计. Counted by the dimensions asked for. */
  platformLinkStatistics?: Maybe<PlatformLinkStatistics>;
  /** 查询办理规则. The rules in force at a place on a day: of each kind that of the place itself, else of the nearest place above it, else of national law. */
  handlingRules?: Maybe<HandlingRules>;
  /** 查询代表建议. One suggestion by id; null when there is none. */
  suggestion?: Maybe<Suggestion>;
  /** 代表建议列表. The suggestions made to the congresses at and below `within`. */
  suggestions?: Maybe<SuggestionConnection>;
  /** 代表建议统计. Suggestions counted by the dimensions asked for. */
  suggestionStatistics?: Maybe<SuggestionStatistics>;
  /** 建议查阅记录. Who read the owners' suggestions and conversions, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  suggestionAccessLog?: Maybe<AccessLogConnection>;
  /** 查询重点督办. One by its id; null when there is none. */
  keySupervision?: Maybe<KeySupervision>;
  /** 重点督办列表. The key supervisions of the congresses at and below `within`. */
  keySupervisions?: Maybe<KeySupervisionConnection>;
  /** 重点督办统计. The key supervisions counted by the dimensions asked for. */
  keySupervisionStatistics?: Maybe<KeySupervisionStatistics>;
  /** 查询联合督办. One by its id; null when there is none. */
  jointSupervision?: Maybe<JointSupervision>;
  /** 联合督办列表. The joint supervisions of the congresses at and below `within`. */
  jointSupervisions?: Maybe<JointSupervisionConnection>;
  /** 联合督办统计. The joint supervisions counted by the dimensions asked for. */
  jointSupervisionStatistics?: Maybe<JointSupervisionStatistics>;
  /** 查询对口督办. One by its id; null when there is none. */
  supervisionAssignment?: Maybe<SupervisionAssignment>;
  /** 对口督办列表. The supervision assignments of the congresses at and below `within`. */
  supervisionAssignments?: Maybe<SupervisionAssignmentConnection>;
  /** 对口督办统计. The supervision assignments counted by the dimensions asked for. */
  supervisionAssignmentStatistics?: Maybe<SupervisionAssignmentStatistics>;
  /** 查询推送订阅. One subscription by id; null when there is none. */
  suggestionWebhook?: Maybe<SuggestionWebhook>;
  /** 推送订阅列表. The subscriptions at the congresses at and below `within`; shown to the staff of the organ that subscribed and of the organ whose records are sent. */
  suggestionWebhooks?: Maybe<SuggestionWebhookConnection>;
};


export type QueryAgendaTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgendaTopicsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AgendaTopicFilter>;
  orderBy?: InputMaybe<AgendaTopicOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgendaTopicStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<AgendaTopicDimension>;
  filter?: InputMaybe<AgendaTopicFilter>;
  orderBy?: InputMaybe<AgendaTopicStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnitAppraisalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitAppraisalsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<UnitAppraisalFilter>;
  orderBy?: InputMaybe<UnitAppraisalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnitAppraisalStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<UnitAppraisalDimension>;
  filter?: InputMaybe<UnitAppraisalFilter>;
  orderBy?: InputMaybe<UnitAppraisalStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionAwardsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SuggestionAwardFilter>;
  orderBy?: InputMaybe<SuggestionAwardOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionAwardStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SuggestionAwardDimension>;
  filter?: InputMaybe<SuggestionAwardFilter>;
  orderBy?: InputMaybe<SuggestionAwardStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<BulletinFilter>;
  orderBy?: InputMaybe<BulletinOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBulletinStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<BulletinDimension>;
  filter?: InputMaybe<BulletinFilter>;
  orderBy?: InputMaybe<BulletinStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionChangesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Array<SuggestionRecord>>;
  field?: InputMaybe<Array<LitigationField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ConsultationFilter>;
  orderBy?: InputMaybe<ConsultationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsultationStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ConsultationDimension>;
  filter?: InputMaybe<ConsultationFilter>;
  orderBy?: InputMaybe<ConsultationStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConversionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConversionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConversionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ConversionDimension>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliberationOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliberationOpinionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeliberationOpinionFilter>;
  orderBy?: InputMaybe<DeliberationOpinionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliberationOpinionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<DeliberationOpinionDimension>;
  filter?: InputMaybe<DeliberationOpinionFilter>;
  orderBy?: InputMaybe<DeliberationOpinionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionDeliveriesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFollowUpArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFollowUpsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<FollowUpFilter>;
  orderBy?: InputMaybe<FollowUpOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFollowUpStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<FollowUpDimension>;
  filter?: InputMaybe<FollowUpFilter>;
  orderBy?: InputMaybe<FollowUpStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionFundArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionFundsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SuggestionFundFilter>;
  orderBy?: InputMaybe<SuggestionFundOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionFundStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SuggestionFundDimension>;
  filter?: InputMaybe<SuggestionFundFilter>;
  orderBy?: InputMaybe<SuggestionFundStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFundGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundGrantsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<FundGrantFilter>;
  orderBy?: InputMaybe<FundGrantOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundGrantStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<FundGrantDimension>;
  filter?: InputMaybe<FundGrantFilter>;
  orderBy?: InputMaybe<FundGrantStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHandlingReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandlingReviewsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<HandlingReviewFilter>;
  orderBy?: InputMaybe<HandlingReviewOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandlingReviewStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<HandlingReviewDimension>;
  filter?: InputMaybe<HandlingReviewFilter>;
  orderBy?: InputMaybe<HandlingReviewStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHearingTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHearingTopicsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<HearingTopicFilter>;
  orderBy?: InputMaybe<HearingTopicOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHearingTopicStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<HearingTopicDimension>;
  filter?: InputMaybe<HearingTopicFilter>;
  orderBy?: InputMaybe<HearingTopicStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLiaisonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLiaisonsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LiaisonFilter>;
  orderBy?: InputMaybe<LiaisonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLiaisonStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LiaisonDimension>;
  filter?: InputMaybe<LiaisonFilter>;
  orderBy?: InputMaybe<LiaisonStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLinkedSupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkedSupervisionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LinkedSupervisionFilter>;
  orderBy?: InputMaybe<LinkedSupervisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLinkedSupervisionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LinkedSupervisionDimension>;
  filter?: InputMaybe<LinkedSupervisionFilter>;
  orderBy?: InputMaybe<LinkedSupervisionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMotionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<MotionFilter>;
  orderBy?: InputMaybe<MotionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMotionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<MotionDimension>;
  filter?: InputMaybe<MotionFilter>;
  orderBy?: InputMaybe<MotionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlatformLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformLinksArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PlatformLinkFilter>;
  orderBy?: InputMaybe<PlatformLinkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlatformLinkStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<PlatformLinkDimension>;
  filter?: InputMaybe<PlatformLinkFilter>;
  orderBy?: InputMaybe<PlatformLinkStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHandlingRulesArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SuggestionFilter>;
  orderBy?: InputMaybe<SuggestionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SuggestionDimension>;
  filter?: InputMaybe<SuggestionFilter>;
  orderBy?: InputMaybe<SuggestionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySuggestionAccessLogArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AccessLogFilter>;
  orderBy?: InputMaybe<AccessLogOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryKeySupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKeySupervisionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<KeySupervisionFilter>;
  orderBy?: InputMaybe<KeySupervisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryKeySupervisionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<KeySupervisionDimension>;
  filter?: InputMaybe<KeySupervisionFilter>;
  orderBy?: InputMaybe<KeySupervisionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryJointSupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointSupervisionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<JointSupervisionFilter>;
  orderBy?: InputMaybe<JointSupervisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointSupervisionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<JointSupervisionDimension>;
  filter?: InputMaybe<JointSupervisionFilter>;
  orderBy?: InputMaybe<JointSupervisionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupervisionAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisionAssignmentsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<SupervisionAssignmentFilter>;
  orderBy?: InputMaybe<SupervisionAssignmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupervisionAssignmentStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<SupervisionAssignmentDimension>;
  filter?: InputMaybe<SupervisionAssignmentFilter>;
  orderBy?: InputMaybe<SupervisionAssignmentStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionWebhooksArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<WebhookFilter>;
  orderBy?: InputMaybe<WebhookOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** 归集议题. The congress's staff gather suggestions that speak of the same matter and propose it. */
  proposeAgendaTopic?: Maybe<AgendaTopicPayload>;
  /** 列为审议议题. The chairpersons' meeting puts it on the standing committee's agenda. */
  listAgendaTopic?: Maybe<AgendaTopicPayload>;
  /** 不列为审议议题. The chairpersons' meeting does not; a reason is needed. */
  dropAgendaTopic?: Maybe<AgendaTopicPayload>;
  /** 审议. Enters that the standing committee deliberated it, and its opinions. */
  deliberateAgendaTopic?: Maybe<AgendaTopicPayload>;
  /** 跟踪监督. Enters a follow-up, one of many. */
  trackAgendaTopic?: Maybe<AgendaTopicPayload>;
  /** 考核打分. Scores a unit for a year, once; the figures it rests on are taken from the suggestions. */
  scoreUnit?: Maybe<UnitAppraisalPayload>;
  /** 调整得分. Changes a score that is not announced, on the figures of today; a reason is needed. */
  rescoreUnit?: Maybe<UnitAppraisalPayload>;
  /** 公布考核结果. Announces a score: everybody may read it. */
  announceUnitAppraisal?: Maybe<UnitAppraisalPayload>;
  /** 提名优秀建议. Nominates a suggestion that was replied to, once a year; none whose sponsors asked for secrecy. */
  nominateSuggestion?: Maybe<SuggestionAwardPayload>;
  /** 确定优秀建议. Chooses a nominated suggestion. */
  chooseSuggestion?: Maybe<SuggestionAwardPayload>;
  /** 未入选. Does not choose it; a reason is needed. */
  passOverSuggestion?: Maybe<SuggestionAwardPayload>;
  /** 公布评选结果. Makes the award public. */
  publishSuggestionAward?: Maybe<SuggestionAwardPayload>;
  /** 起草通报. Drafts a bulletin with the figures of a period; for the staff of the congress. */
  draftBulletin?: Maybe<BulletinPayload>;
  /** 重新起草通报. Writes a draft anew, with figures of today; for the staff of the congress. */
  redraftBulletin?: Maybe<BulletinPayload>;
  /** 印发通报. Issues a draft under the next number of the year, and sends it to the procuratorate; for the staff of the congress. What it replaces must have arrived. */
  issueBulletin?: Maybe<BulletinPayload>;
  /** 撤回通报. Withdraws a bulletin that has arrived; for the staff of the congress that issued it. */
  withdrawBulletin?: Maybe<BulletinPayload>;
  /** 反馈. Answers a bulletin of the procuratorate with remarks; for the staff of the congress. */
  remarkOnBulletin?: Maybe<BulletinPayload>;
  /** 接收通报. Takes in what the procuratorate has issued; for the procuratorate’s system. */
  receiveBulletin?: Maybe<ReceivedPayload>;
  /** 接收通报告知. Takes in what the procuratorate did; for the procuratorate’s system. */
  reportBulletin?: Maybe<ReceivedPayload>;
  /** 发起会商. Calls the procuratorate to a consultation; for the staff of the congress. */
  callConsultation?: Maybe<ConsultationPayload>;
  /** 同意会商. Accepts the day for which the procuratorate calls; for the staff of the congress. */
  acceptConsultation?: Maybe<ConsultationPayload>;
  /** 不参加会商. Declines what the procuratorate calls for, with a reason; for the staff of the congress. */
  declineConsultation?: Maybe<ConsultationPayload>;
  /** 提议改期. Proposes another day for what the procuratorate calls for; for the staff of the congress. */
  proposeConsultationDay?: Maybe<ConsultationPayload>;
  /** 同意改期. Takes the day that the procuratorate proposes; for the staff of the congress, which called it. */
  takeConsultationDay?: Maybe<ConsultationPayload>;
  /** 改期. Calls for another day, of which the procuratorate is asked again; for the staff of the congress, which called it. */
  rescheduleConsultation?: Maybe<ConsultationPayload>;
  /** 取消会商. Cancels what was not held yet; for the staff of the congress, which called it. It must have arrived. */
  cancelConsultation?: Maybe<ConsultationPayload>;
  /** 召开会商. Enters who took part, the minutes and what was agreed on; for the staff of the congress, which called it. */
  holdConsultation?: Maybe<ConsultationPayload>;
  /** 落实共识. Settles an agreement for which the congress is responsible; for the staff of the congress. */
  settleConsultationAgreement?: Maybe<ConsultationPayload>;
  /** 办结会商. Closes a consultation whose agreements are all settled; for the staff of the congress, which called it. */
  closeConsultation?: Maybe<ConsultationPayload>;
  /** 接收会商. Takes in what the procuratorate calls for; for the procuratorate’s system. */
  receiveConsultation?: Maybe<ReceivedPayload>;
  /** 接收会商告知. Takes in what the procuratorate did; for the procuratorate’s system. */
  reportConsultation?: Maybe<ReceivedPayload>;
  /**
   * 移送检察机关. Sends a suggestion in a public-interest field to the procuratorate, beside its normal handling, which goes on as ever; for the staff of the congress. It must be
   * accepted, and not be sent already.
   */
  sendSuggestionToProcuratorate?: Maybe<ConversionPayload>;
  /** 告知领衔代表. Enters that the lead sponsor was told what came of it; for the staff of the congress. */
  tellConversionSponsor?: Maybe<ConversionPayload>;
  /** 征求代表意见. Offers what the procuratorate found to a deputy, to be made a suggestion of; for the staff of the congress. */
  offerConversion?: Maybe<ConversionPayload>;
  /** 不予转化. Refuses what the procuratorate sent, on a ground that the law knows; for the staff of the congress. */
  refuseConversion?: Maybe<ConversionPayload>;
  /** 代表同意. The deputy to whom it was offered takes it up. */
  takeUpConversion?: Maybe<ConversionPayload>;
  /** 代表谢绝. The deputy to whom it was offered declines, with a reason. */
  declineConversion?: Maybe<ConversionPayload>;
  /** 转为建议. Names the suggestion that the deputy made of it; for that deputy, and the staff of the congress. */
  submitConversion?: Maybe<ConversionPayload>;
  /** 反馈答复. Tells the procuratorate what was replied to the suggestion; for the staff of the congress. */
  replyConversion?: Maybe<ConversionPayload>;
  /** 接收检察机关移送. Takes in what a procuratorate sends to be made a suggestion of; for that procuratorate's system. */
  receiveOffer?: Maybe<ReceivedPayload>;
  /** 接收检察机关告知. Takes in what the procuratorate did with what was sent to it; for that procuratorate's system. */
  reportConversion?: Maybe<ReceivedPayload>;
  /** 记录审议发言意见. The congress's staff record what a deputy said in a deliberation. */
  recordDeliberationOpinion?: Maybe<DeliberationOpinionPayload>;
  /** 交办审议发言意见. Routes it to an organ or unit; one that is routed already to another, which alone sees it then. */
  routeDeliberationOpinion?: Maybe<DeliberationOpinionPayload>;
  /** 办理审议发言意见. The unit says what was done, or the congress's staff enter it. */
  handleDeliberationOpinion?: Maybe<DeliberationOpinionPayload>;
  /** 反馈审议发言意见. The congress's staff tell the deputy what was done. */
  feedBackDeliberationOpinion?: Maybe<DeliberationOpinionPayload>;
  /** 对反馈的意见. The deputy who spoke says whether it satisfies. */
  rateDeliberationOpinion?: Maybe<DeliberationOpinionPayload>;
  /** 重新送达. Sends a message again that was refused or given up, as if it never had been sent; for the staff of the organ that sends it. */
  resendSuggestionDelivery?: Maybe<SuggestionDeliveryPayload>;
  /** 放弃送达. Gives up a message that was refused, so that later ones of the same record go on; for the staff of the organ that sends it. */
  giveUpSuggestionDelivery?: Maybe<SuggestionDeliveryPayload>;
  /** 记录进展. Adds to a promise how far it has come. */
  recordProgress?: Maybe<FollowUpPayload>;
  /** 兑现认定. Finds that a promise was kept, or that it was not. */
  settleFollowUp?: Maybe<FollowUpPayload>;
  /** 销号. Takes a promise off the ledger after it was found kept, or not. */
  closeFollowUp?: Maybe<FollowUpPayload>;
  /** 安排专项资金. Sets up a fund with its amount, its source and the criteria by which grants are made. */
  budgetSuggestionFund?: Maybe<SuggestionFundPayload>;
  /** 审计专项资金. Records the audit of a fund, after which no grant is made of it. A fund that is not BUDGETED is refused with WRONG_STATE. */
  auditSuggestionFund?: Maybe<SuggestionFundPayload>;
  /** 申请专项资金. Applies for money of a fund for suggestions, for one of them; a suggestion has one grant of a fund. */
  applyForFundGrant?: Maybe<FundGrantPayload>;
  /** 论证通过. Finds that a project meets criteria of the fund. A grant that is not APPLIED is refused with WRONG_STATE. */
  admitFundGrant?: Maybe<FundGrantPayload>;
  /** 论证不通过. Finds that a project is not eligible, for a reason. A grant that is not APPLIED is refused with WRONG_STATE. */
  declineFundGrant?: Maybe<FundGrantPayload>;
  /**
   * 拨付资金. Grants money. The grants of a fund are never more than the fund, also when two act at once. A grant that is not ELIGIBLE is
   * refused with WRONG_STATE.
   */
  allotFundGrant?: Maybe<FundGrantPayload>;
  /**
   * 分配资金. Allocates money of a fund that is not for suggestions, without an application: as direct investment (直接投入) or as an award instead of a
   * subsidy (以奖代补). The grant is GRANTED at once, and is then spent, reported and audited as others are. A fund that is not BUDGETED is refused with
   * WRONG_STATE.
   */
  allocateFund?: Maybe<FundGrantPayload>;
  /** 使用资金. Records what was spent, not more than was granted. A grant that is not GRANTED is refused with WRONG_STATE. */
  spendFundGrant?: Maybe<FundGrantPayload>;
  /** 报告使用情况. Records the report. A grant that is not SPENT is refused with WRONG_STATE. */
  reportFundGrant?: Maybe<FundGrantPayload>;
  /** 审计项目. Records what the finance unit found (联合财政部门跟踪监督). A grant that is not REPORTED is refused with WRONG_STATE. */
  auditFundGrant?: Maybe<FundGrantPayload>;
  /** 起草建议. Drafts a suggestion: only its sponsors see it. Those who are to join it confirm before it is submitted (一事一议; 联名提出的，附议代表应当确认). */
  draftSuggestion?: Maybe<SuggestionPayload>;
  /** 修改草稿. Changes a draft; whoever had confirmed must confirm again. */
  editDraft?: Maybe<SuggestionPayload>;
  /** 确认附议. A deputy who is named to join a draft confirms, or declines. */
  confirmSponsorship?: Maybe<SuggestionPayload>;
  /** 提出草稿. Submits a draft, when all who are named to join it have confirmed or declined; NOT_READY before. */
  submitDraft?: Maybe<SuggestionPayload>;
  /** 受理. Accepts and numbers a submitted suggestion. */
  acceptSuggestion?: Maybe<SuggestionPayload>;
  /** 不予受理. Refuses a submitted suggestion on one of the grounds of the rules; its sponsors are told. */
  rejectSuggestion?: Maybe<SuggestionPayload>;
  /** 退回修改. Gives a submitted suggestion back to its sponsors to be mended; a reason is needed. */
  returnSuggestion?: Maybe<SuggestionPayload>;
  /** 重新提出. Submits again what was given back, mended. */
  resubmitSuggestion?: Maybe<SuggestionPayload>;
  /** 同意撤回. A deputy who joined a suggestion agrees that it be withdrawn. */
  agreeToWithdrawal?: Maybe<SuggestionPayload>;
  /** 撤回. Withdraws a suggestion before it is closed; NOT_READY until all who joined it agree (上海市建议办理规定第十条). */
  withdrawSuggestion?: Maybe<SuggestionPayload>;
  /** 申请退回. A unit asks to give back what is not its business; TOO_LATE after the last day for it, where there is a rule. */
  requestReturn?: Maybe<SuggestionPayload>;
  /** 不同意退回. The unit keeps it. */
  refuseReturn?: Maybe<SuggestionPayload>;
  /** 重新交办(二次交办). Assigns to other units what was given back, or what is being followed up. A new round begins and the clock starts again. */
  reassignSuggestion?: Maybe<SuggestionPayload>;
  /** 延长答复期限. Agrees to a later reply: at most six months after assignment (代表法 2025, art. 51); a reason is needed. */
  extendReply?: Maybe<SuggestionPayload>;
  /** 联系代表. A unit records one of the three contacts with the sponsors (办前、办中、办后三次联系); the first begins the handling. */
  recordContact?: Maybe<SuggestionPayload>;
  /** 确认联系. The lead sponsor confirms that a contact took place. */
  confirmContact?: Maybe<SuggestionPayload>;
  /** 会办意见. A co-handler gives the lead its view. */
  giveView?: Maybe<SuggestionPayload>;
  /** 明确分级责任. A unit names who in it answers for the suggestion, tier by tier (分级负责制), or names them anew. */
  nameResponsible?: Maybe<SuggestionPayload>;
  /** 公开建议. Decides how far the suggestion is open to everybody; a sponsor's request for secrecy keeps the names back all the same. */
  discloseSuggestion?: Maybe<SuggestionPayload>;
  /** 筹备评议. Plans a hearing (听证), a democratic review (民主评议), a special inquiry (专题询问) or a collective reply meeting (集中答复会). */
  planHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 会前提出问题. Puts a question to a unit, found by inspection before the meeting. A record that is not PLANNED is refused with WRONG_STATE. */
  askInHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 召开会议. Records that it was held, with its record. A record that is not PLANNED is refused with WRONG_STATE. */
  holdHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 会上应询、承诺. Records the answer to a question and what was pledged. A record that is not HELD is refused with WRONG_STATE. */
  answerInHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 公布结果. Publishes the result, with the counts of the ballots on the spot. A record that is not HELD is refused with WRONG_STATE. */
  publishHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 会后整改. Records what was put right. A record that is not RESULT is refused with WRONG_STATE. */
  rectifyHandlingReview?: Maybe<HandlingReviewPayload>;
  /** 遴选听证备选议题. Makes a matter a candidate for a hearing. */
  screenHearingTopic?: Maybe<HearingTopicPayload>;
  /** 代表团票选. Records the votes of all delegations. A topic that is not SCREENED is refused with WRONG_STATE. */
  voteOnHearingTopic?: Maybe<HearingTopicPayload>;
  /** 确定听证议题. Selects a topic that was voted on. A topic that is not VOTED is refused with WRONG_STATE. */
  selectHearingTopic?: Maybe<HearingTopicPayload>;
  /** 不列入听证议题. Leaves a topic that was voted on. A topic that is not VOTED is refused with WRONG_STATE. */
  dismissHearingTopic?: Maybe<HearingTopicPayload>;
  /** 举行听证. Records that it was heard. A topic that is not SELECTED is refused with WRONG_STATE. */
  hearHearingTopic?: Maybe<HearingTopicPayload>;
  /** 办理答复. Records the answer. A topic that is not HEARD is refused with WRONG_STATE. */
  answerHearingTopic?: Maybe<HearingTopicPayload>;
  /** 跟踪督办. Records a follow-up, one of many, year after year. A topic that is neither ANSWERED nor TRACKED is refused with WRONG_STATE. */
  trackHearingTopic?: Maybe<HearingTopicPayload>;
  /** 确定联络员. Names a liaison post for the procuratorate; for the staff of the congress. */
  nameLiaison?: Maybe<LiaisonPayload>;
  /** 变更联络员. Changes what an own liaison post is; for the staff of the congress. It must have arrived. */
  changeLiaison?: Maybe<LiaisonPayload>;
  /** 终止联络员. Ends an own liaison post; for the staff of the congress. It must have arrived. */
  endLiaison?: Maybe<LiaisonPayload>;
  /** 接收联络员. Takes in whom the procuratorate names; for the procuratorate’s system. */
  receiveLiaison?: Maybe<ReceivedPayload>;
  /** 接收联络员告知. Takes in what the procuratorate did; for the procuratorate’s system. */
  reportLiaison?: Maybe<ReceivedPayload>;
  /** 提议联合督促. Proposes to the procuratorate to supervise a matter together, and leads it if that agrees; for the staff of the congress. */
  proposeLinkedSupervision?: Maybe<LinkedSupervisionPayload>;
  /** 同意联合督促. Agrees to what the procuratorate proposes; for the staff of the congress. */
  agreeToLinkedSupervision?: Maybe<LinkedSupervisionPayload>;
  /** 不同意联合督促. Declines what the procuratorate proposes, with a reason; for the staff of the congress. */
  declineLinkedSupervision?: Maybe<LinkedSupervisionPayload>;
  /** 撤回联合督促. Withdraws what was proposed, before the first round; for the staff of the congress that proposed it. It must have arrived. */
  withdrawLinkedSupervision?: Maybe<LinkedSupervisionPayload>;
  /** 记录督促. Enters a round of joint supervision; for the staff of the congress that leads it. */
  recordLinkedSupervisionRound?: Maybe<LinkedSupervisionPayload>;
  /** 办结联合督促. Closes the matter with what came of it; for the staff of the congress that leads it. */
  closeLinkedSupervision?: Maybe<LinkedSupervisionPayload>;
  /** 接收联合督促提议. Takes in what the procuratorate proposes; for the procuratorate’s system. */
  receiveLinkedSupervision?: Maybe<ReceivedPayload>;
  /** 接收联合督促告知. Takes in what the procuratorate did; for the procuratorate’s system. */
  reportLinkedSupervision?: Maybe<ReceivedPayload>;
  /** 起草. Drafts a motion: only its sponsors see it. Those who are to join it confirm before it is submitted. */
  draftMotion?: Maybe<MotionPayload>;
  /** 修改草稿. Changes a draft; whoever had confirmed must confirm again. */
  editMotion?: Maybe<MotionPayload>;
  /** 确认联名. A deputy who is named to join a draft confirms, or declines. */
  confirmMotion?: Maybe<MotionPayload>;
  /** 提出. Submits a draft. NOT_READY while somebody has neither confirmed nor declined, or while fewer deputies join than the rule in force needs (地方组织法 art. 22, 24). */
  submitMotion?: Maybe<MotionPayload>;
  /** 登记书面提出的议案. The congress's staff enter a motion handed in on paper, signed by all who join it; with too few of them it is refused. */
  enterMotion?: Maybe<MotionPayload>;
  /** 撤回. Its lead sponsor withdraws it before the presidium has decided. */
  withdrawMotion?: Maybe<MotionPayload>;
  /** 同意撤回. Its sponsors withdraw it after the presidium has decided, and the presidium agrees (地方组织法 art. 22); a reason is needed. */
  permitMotionWithdrawal?: Maybe<MotionPayload>;
  /** 列入会议议程. The presidium puts a bill on the session's agenda, at once or after a committee's report. */
  putMotionOnAgenda?: Maybe<MotionPayload>;
  /** 交专门委员会审议. The presidium refers a bill to a committee, which is to report. */
  referMotion?: Maybe<MotionPayload>;
  /** 提出审议结果报告. Enters the committee's report on a bill that was referred to it. */
  reportOnMotion?: Maybe<MotionPayload>;
  /** 转为代表建议. The presidium has a bill handled as a suggestion, which is made in the same step: submitted, with the same sponsors, numbered when it is accepted. Each names the other. */
  convertMotion?: Maybe<MotionPayload>;
  /** 表决. Enters the vote on a bill that is on the agenda: adopted by more than half of all deputies (地方组织法 art. 25). */
  voteOnMotion?: Maybe<MotionPayload>;
  /** 交受质询机关答复. The presidium has the organ questioned answer an interpellation, orally or in writing (地方组织法 art. 24). */
  demandAnswer?: Maybe<MotionPayload>;
  /** 答复质询案. The organ questioned answers, or the congress's staff enter what it answered. */
  answerMotion?: Maybe<MotionPayload>;
  /** 对答复的意见. A deputy who put the interpellation says whether the latest answer satisfies. */
  rateMotionAnswer?: Maybe<MotionPayload>;
  /** 要求再作答复. The organ must answer again. NOT_READY unless half or more of those who put the interpellation are dissatisfied (代表法). */
  demandFurtherAnswer?: Maybe<MotionPayload>;
  /** 办结质询案. Closes an interpellation that was answered; where half or more are dissatisfied a reason is needed. */
  closeMotion?: Maybe<MotionPayload>;
  /** 提议平台联动. Proposes to the procuratorate to link a system of each, and leads it if that accepts; for the staff of the congress. */
  proposePlatformLink?: Maybe<PlatformLinkPayload>;
  /** 同意平台联动. Accepts what the procuratorate proposes; for the staff of the congress. */
  acceptPlatformLink?: Maybe<PlatformLinkPayload>;
  /** 不同意平台联动. Declines what the procuratorate proposes, with a reason; for the staff of the congress. */
  declinePlatformLink?: Maybe<PlatformLinkPayload>;
  /** 撤回平台联动提议. Withdraws what was proposed and not yet answered; for the staff of the congress that proposed it. It must have arrived. */
  withdrawPlatformLink?: Maybe<PlatformLinkPayload>;
  /** 暂停平台联动. Suspends the link, with a reason; for the staff of the congress that leads it. */
  suspendPlatformLink?: Maybe<PlatformLinkPayload>;
  /** 恢复平台联动. Resumes it; for the staff of the congress that leads it. */
  resumePlatformLink?: Maybe<PlatformLinkPayload>;
  /** 终止平台联动. Ends it for good, with a reason; for the staff of the congress that leads it. */
  endPlatformLink?: Maybe<PlatformLinkPayload>;
  /** 接收平台联动提议. Takes in what the procuratorate proposes; for the procuratorate’s system. */
  receivePlatformLink?: Maybe<ReceivedPayload>;
  /** 接收平台联动告知. Takes in what the procuratorate did; for the procuratorate’s system. */
  reportPlatformLink?: Maybe<ReceivedPayload>;
  /** 起草答复. The unit that answers drafts its reply, or drafts it anew. */
  draftReply?: Maybe<SuggestionPayload>;
  /** 审核答复. The congress's committee or office reviews a draft before it is sent (审核把关): it may be sent, or must be drafted anew. */
  reviewReply?: Maybe<SuggestionPayload>;
  /**
   * 答复代表. Sends the reviewed draft of the unit that asks. NOT_READY without a reviewed draft, and without the three contacts unless the draft says why. Where several units
   * answer separately the suggestion is replied to when the last of them has.
   */
  sendReply?: Maybe<SuggestionPayload>;
  /** 公开答复. Decides how far a reply is open to everybody (国办发〔2014〕46号: 原则上全文公开). */
  publishReply?: Maybe<SuggestionPayload>;
  /** 测评. The lead sponsor rates handling and result; the staff may enter a form given back on paper. TOO_LATE after the last day for it, where there is a rule. */
  rateSuggestion?: Maybe<SuggestionPayload>;
  /** 重新办理. Opens again what was rated dissatisfied; NOT_READY otherwise. A new round begins, due by the rule of the place. */
  reopenSuggestion?: Maybe<SuggestionPayload>;
  /** 听证. A hearing on what was rated dissatisfied a second time; NOT_READY otherwise. */
  holdHearing?: Maybe<SuggestionPayload>;
  /** 民主评议. A democratic review after the hearing. */
  holdDemocraticReview?: Maybe<SuggestionPayload>;
  /** 跟踪督办. Enters a promise in the ledger (B类台账) and follows it up. From a reply it needs one that promises; after a democratic review any. */
  trackSuggestion?: Maybe<SuggestionPayload>;
  /** 办结. Closes what is replied to and not rated dissatisfied, or not rated in time; NOT_READY while a promise is open, or a rating is awaited. */
  closeSuggestion?: Maybe<SuggestionPayload>;
  /**
   * 制定办理期限. Makes a deadline of the place's own congress, in force from a day on that has not passed. The one of that kind that it had ends the day before; clocks that
   * run keep the one under which they started.
   */
  setDeadlinePolicy?: Maybe<HandlingRulesPayload>;
  /** 制定答复分类. Makes the place's own scheme of reply classes, in force from a day on that has not passed; replies keep the one by which they were classed. */
  setReplyScheme?: Maybe<HandlingRulesPayload>;
  /** 提出代表建议. Submits a suggestion to the congress of `input.jurisdiction` (代表法 2025, art. 21). */
  submitSuggestion?: Maybe<SuggestionPayload>;
  /**
   * 交办代表建议. Assigns a suggestion to its handling units (代表法 2025, art. 51). A submitted suggestion is accepted by it; the clock of
   * the reply starts on the day of assignment. Any other state is refused with WRONG_STATE.
   */
  assignSuggestion?: Maybe<SuggestionPayload>;
  /**
   * 确定重点督办. Puts suggestions under key supervision by a decision of the chairpersons' meeting (代表法 2025, art. 52). A suggestion is
   * under key supervision once a year.
   */
  selectKeySupervision?: Maybe<KeySupervisionPayload>;
  /** 制定督办方案. Records the plan. A record that is not SELECTED is refused with WRONG_STATE. */
  planKeySupervision?: Maybe<KeySupervisionPayload>;
  /** 实地督办. Records a visit, one of many. A record that is neither PLANNED nor VISITED is refused with WRONG_STATE. */
  visitKeySupervision?: Maybe<KeySupervisionPayload>;
  /** 报告督办结果. Records the report. A record that is not VISITED is refused with WRONG_STATE. */
  reportKeySupervision?: Maybe<KeySupervisionPayload>;
  /** 办结重点督办. Closes it with praise or criticism of the unit. A record that is not REPORTED is refused with WRONG_STATE. */
  closeKeySupervision?: Maybe<KeySupervisionPayload>;
  /** 启动联合督办. Several committees begin to press for some suggestions together. */
  openJointSupervision?: Maybe<JointSupervisionPayload>;
  /** 联合督办一轮. Records a round of it. A record that is not OPEN is refused with WRONG_STATE. */
  recordJointSupervisionRound?: Maybe<JointSupervisionPayload>;
  /** 办结联合督办. Concludes it after one round at least. A record that is not OPEN is refused with WRONG_STATE. */
  concludeJointSupervision?: Maybe<JointSupervisionPayload>;
  /** 分配对口督办. Gives a unit to a committee for a year (大督办). The threshold in force at the place is kept with the record. */
  assignSupervision?: Maybe<SupervisionAssignmentPayload>;
  /**
   * 督办承办单位. Records how the unit was checked: a unit whose tasks ask for a field visit is not checked at the desk. A record that is not
   * ASSIGNED is refused with WRONG_STATE.
   */
  checkSupervisedUnit?: Maybe<SupervisionAssignmentPayload>;
  /** 报告督办情况. Records the result. A record that is not CHECKED is refused with WRONG_STATE. */
  reportSupervision?: Maybe<SupervisionAssignmentPayload>;
  /** 订阅推送. Subscribes for an organ, by its staff: what changes and the caller may see is sent to a URL, for the caller's purpose. The secret is told here and nowhere else. */
  subscribeSuggestionWebhook?: Maybe<SuggestionWebhookSecretPayload>;
  /** 暂停推送. Sends nothing until it is resumed; for the subscriber's staff. */
  pauseSuggestionWebhook?: Maybe<SuggestionWebhookPayload>;
  /** 恢复推送. Goes on where it stopped; for the subscriber's staff. */
  resumeSuggestionWebhook?: Maybe<SuggestionWebhookPayload>;
  /** 更换密钥. Gives a new secret; for a day what is sent is signed with the old one too. For the subscriber's staff. */
  rotateSuggestionWebhookSecret?: Maybe<SuggestionWebhookSecretPayload>;
  /** 终止推送. Ends it for ever; for the staff of the subscriber, and of the organ whose records are sent. */
  endSuggestionWebhook?: Maybe<SuggestionWebhookPayload>;
};


export type MutationProposeAgendaTopicArgs = {
  input: ProposeAgendaTopicInput;
};


export type MutationListAgendaTopicArgs = {
  input: ListAgendaTopicInput;
};


export type MutationDropAgendaTopicArgs = {
  input: DropAgendaTopicInput;
};


export type MutationDeliberateAgendaTopicArgs = {
  input: DeliberateAgendaTopicInput;
};


export type MutationTrackAgendaTopicArgs = {
  input: TrackAgendaTopicInput;
};


export type MutationScoreUnitArgs = {
  input: ScoreUnitInput;
};


export type MutationRescoreUnitArgs = {
  input: RescoreUnitInput;
};


export type MutationAnnounceUnitAppraisalArgs = {
  input: AppraisalStepInput;
};


export type MutationNominateSuggestionArgs = {
  input: NominateSuggestionInput;
};


export type MutationChooseSuggestionArgs = {
  input: AppraisalStepInput;
};


export type MutationPassOverSuggestionArgs = {
  input: AppraisalStepInput;
};


export type MutationPublishSuggestionAwardArgs = {
  input: AppraisalStepInput;
};


export type MutationDraftBulletinArgs = {
  input: DraftBulletinInput;
};


export type MutationRedraftBulletinArgs = {
  input: RedraftBulletinInput;
};


export type MutationIssueBulletinArgs = {
  input: LinkageCommandInput;
};


export type MutationWithdrawBulletinArgs = {
  input: LinkageReasonInput;
};


export type MutationRemarkOnBulletinArgs = {
  input: RemarkOnBulletinInput;
};


export type MutationReceiveBulletinArgs = {
  input: ReceiveBulletinInput;
};


export type MutationReportBulletinArgs = {
  input: ReportBulletinInput;
};


export type MutationCallConsultationArgs = {
  input: CallConsultationInput;
};


export type MutationAcceptConsultationArgs = {
  input: LinkageCommandInput;
};


export type MutationDeclineConsultationArgs = {
  input: LinkageReasonInput;
};


export type MutationProposeConsultationDayArgs = {
  input: ProposeConsultationDayInput;
};


export type MutationTakeConsultationDayArgs = {
  input: LinkageCommandInput;
};


export type MutationRescheduleConsultationArgs = {
  input: RescheduleConsultationInput;
};


export type MutationCancelConsultationArgs = {
  input: LinkageReasonInput;
};


export type MutationHoldConsultationArgs = {
  input: HoldConsultationInput;
};


export type MutationSettleConsultationAgreementArgs = {
  input: SettleConsultationAgreementInput;
};


export type MutationCloseConsultationArgs = {
  input: LinkageCommandInput;
};


export type MutationReceiveConsultationArgs = {
  input: ReceiveConsultationInput;
};


export type MutationReportConsultationArgs = {
  input: ReportConsultationInput;
};


export type MutationSendSuggestionToProcuratorateArgs = {
  input: SendSuggestionToProcuratorateInput;
};


export type MutationTellConversionSponsorArgs = {
  input: ConversionCommandInput;
};


export type MutationOfferConversionArgs = {
  input: OfferConversionInput;
};


export type MutationRefuseConversionArgs = {
  input: RefuseConversionInput;
};


export type MutationTakeUpConversionArgs = {
  input: ConversionCommandInput;
};


export type MutationDeclineConversionArgs = {
  input: DeclineConversionInput;
};


export type MutationSubmitConversionArgs = {
  input: SubmitConversionInput;
};


export type MutationReplyConversionArgs = {
  input: ConversionCommandInput;
};


export type MutationReceiveOfferArgs = {
  input: ReceiveOfferInput;
};


export type MutationReportConversionArgs = {
  input: ReportConversionInput;
};


export type MutationRecordDeliberationOpinionArgs = {
  input: RecordDeliberationOpinionInput;
};


export type MutationRouteDeliberationOpinionArgs = {
  input: RouteDeliberationOpinionInput;
};


export type MutationHandleDeliberationOpinionArgs = {
  input: HandleDeliberationOpinionInput;
};


export type MutationFeedBackDeliberationOpinionArgs = {
  input: FeedBackDeliberationOpinionInput;
};


export type MutationRateDeliberationOpinionArgs = {
  input: RateDeliberationOpinionInput;
};


export type MutationResendSuggestionDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationGiveUpSuggestionDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationRecordProgressArgs = {
  input: RecordProgressInput;
};


export type MutationSettleFollowUpArgs = {
  input: SettleFollowUpInput;
};


export type MutationCloseFollowUpArgs = {
  input: FollowUpStepInput;
};


export type MutationBudgetSuggestionFundArgs = {
  input: BudgetSuggestionFundInput;
};


export type MutationAuditSuggestionFundArgs = {
  input: AuditSuggestionFundInput;
};


export type MutationApplyForFundGrantArgs = {
  input: ApplyForFundGrantInput;
};


export type MutationAdmitFundGrantArgs = {
  input: AdmitFundGrantInput;
};


export type MutationDeclineFundGrantArgs = {
  input: DeclineFundGrantInput;
};


export type MutationAllotFundGrantArgs = {
  input: AllotFundGrantInput;
};


export type MutationAllocateFundArgs = {
  input: AllocateFundInput;
};


export type MutationSpendFundGrantArgs = {
  input: SpendFundGrantInput;
};


export type MutationReportFundGrantArgs = {
  input: ReportFundGrantInput;
};


export type MutationAuditFundGrantArgs = {
  input: AuditFundGrantInput;
};


export type MutationDraftSuggestionArgs = {
  input: SubmitSuggestionInput;
};


export type MutationEditDraftArgs = {
  input: EditDraftInput;
};


export type MutationConfirmSponsorshipArgs = {
  input: ConfirmSponsorshipInput;
};


export type MutationSubmitDraftArgs = {
  input: SuggestionStepInput;
};


export type MutationAcceptSuggestionArgs = {
  input: AcceptSuggestionInput;
};


export type MutationRejectSuggestionArgs = {
  input: RejectSuggestionInput;
};


export type MutationReturnSuggestionArgs = {
  input: SuggestionStepInput;
};


export type MutationResubmitSuggestionArgs = {
  input: EditDraftInput;
};


export type MutationAgreeToWithdrawalArgs = {
  input: SuggestionStepInput;
};


export type MutationWithdrawSuggestionArgs = {
  input: SuggestionStepInput;
};


export type MutationRequestReturnArgs = {
  input: SuggestionStepInput;
};


export type MutationRefuseReturnArgs = {
  input: SuggestionStepInput;
};


export type MutationReassignSuggestionArgs = {
  input: AssignSuggestionInput;
};


export type MutationExtendReplyArgs = {
  input: ExtendReplyInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationConfirmContactArgs = {
  input: ConfirmContactInput;
};


export type MutationGiveViewArgs = {
  input: GiveViewInput;
};


export type MutationNameResponsibleArgs = {
  input: NameResponsibleInput;
};


export type MutationDiscloseSuggestionArgs = {
  input: DiscloseSuggestionInput;
};


export type MutationPlanHandlingReviewArgs = {
  input: PlanHandlingReviewInput;
};


export type MutationAskInHandlingReviewArgs = {
  input: AskInHandlingReviewInput;
};


export type MutationHoldHandlingReviewArgs = {
  input: HoldHandlingReviewInput;
};


export type MutationAnswerInHandlingReviewArgs = {
  input: AnswerInHandlingReviewInput;
};


export type MutationPublishHandlingReviewArgs = {
  input: PublishHandlingReviewInput;
};


export type MutationRectifyHandlingReviewArgs = {
  input: RectifyHandlingReviewInput;
};


export type MutationScreenHearingTopicArgs = {
  input: ScreenHearingTopicInput;
};


export type MutationVoteOnHearingTopicArgs = {
  input: VoteOnHearingTopicInput;
};


export type MutationSelectHearingTopicArgs = {
  input: DecideHearingTopicInput;
};


export type MutationDismissHearingTopicArgs = {
  input: DecideHearingTopicInput;
};


export type MutationHearHearingTopicArgs = {
  input: HearHearingTopicInput;
};


export type MutationAnswerHearingTopicArgs = {
  input: AnswerHearingTopicInput;
};


export type MutationTrackHearingTopicArgs = {
  input: TrackHearingTopicInput;
};


export type MutationNameLiaisonArgs = {
  input: NameLiaisonInput;
};


export type MutationChangeLiaisonArgs = {
  input: ChangeLiaisonInput;
};


export type MutationEndLiaisonArgs = {
  input: EndLiaisonInput;
};


export type MutationReceiveLiaisonArgs = {
  input: ReceiveLiaisonInput;
};


export type MutationReportLiaisonArgs = {
  input: ReportLiaisonInput;
};


export type MutationProposeLinkedSupervisionArgs = {
  input: ProposeLinkedSupervisionInput;
};


export type MutationAgreeToLinkedSupervisionArgs = {
  input: LinkageCommandInput;
};


export type MutationDeclineLinkedSupervisionArgs = {
  input: LinkageReasonInput;
};


export type MutationWithdrawLinkedSupervisionArgs = {
  input: LinkageReasonInput;
};


export type MutationRecordLinkedSupervisionRoundArgs = {
  input: RecordLinkedSupervisionRoundInput;
};


export type MutationCloseLinkedSupervisionArgs = {
  input: CloseLinkedSupervisionInput;
};


export type MutationReceiveLinkedSupervisionArgs = {
  input: ReceiveLinkedSupervisionInput;
};


export type MutationReportLinkedSupervisionArgs = {
  input: ReportLinkedSupervisionInput;
};


export type MutationDraftMotionArgs = {
  input: DraftMotionInput;
};


export type MutationEditMotionArgs = {
  input: EditMotionInput;
};


export type MutationConfirmMotionArgs = {
  input: ConfirmMotionInput;
};


export type MutationSubmitMotionArgs = {
  input: MotionStepInput;
};


export type MutationEnterMotionArgs = {
  input: DraftMotionInput;
};


export type MutationWithdrawMotionArgs = {
  input: MotionStepInput;
};


export type MutationPermitMotionWithdrawalArgs = {
  input: MotionStepInput;
};


export type MutationPutMotionOnAgendaArgs = {
  input: MotionStepInput;
};


export type MutationReferMotionArgs = {
  input: ReferMotionInput;
};


export type MutationReportOnMotionArgs = {
  input: ReportOnMotionInput;
};


export type MutationConvertMotionArgs = {
  input: ConvertMotionInput;
};


export type MutationVoteOnMotionArgs = {
  input: VoteOnMotionInput;
};


export type MutationDemandAnswerArgs = {
  input: DemandAnswerInput;
};


export type MutationAnswerMotionArgs = {
  input: AnswerMotionInput;
};


export type MutationRateMotionAnswerArgs = {
  input: RateMotionAnswerInput;
};


export type MutationDemandFurtherAnswerArgs = {
  input: DemandAnswerInput;
};


export type MutationCloseMotionArgs = {
  input: MotionStepInput;
};


export type MutationProposePlatformLinkArgs = {
  input: ProposePlatformLinkInput;
};


export type MutationAcceptPlatformLinkArgs = {
  input: AcceptPlatformLinkInput;
};


export type MutationDeclinePlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationWithdrawPlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationSuspendPlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationResumePlatformLinkArgs = {
  input: LinkageCommandInput;
};


export type MutationEndPlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationReceivePlatformLinkArgs = {
  input: ReceivePlatformLinkInput;
};


export type MutationReportPlatformLinkArgs = {
  input: ReportPlatformLinkInput;
};


export type MutationDraftReplyArgs = {
  input: DraftReplyInput;
};


export type MutationReviewReplyArgs = {
  input: ReviewReplyInput;
};


export type MutationSendReplyArgs = {
  input: SuggestionStepInput;
};


export type MutationPublishReplyArgs = {
  input: PublishReplyInput;
};


export type MutationRateSuggestionArgs = {
  input: RateSuggestionInput;
};


export type MutationReopenSuggestionArgs = {
  input: ReopenSuggestionInput;
};


export type MutationHoldHearingArgs = {
  input: SuggestionStepInput;
};


export type MutationHoldDemocraticReviewArgs = {
  input: SuggestionStepInput;
};


export type MutationTrackSuggestionArgs = {
  input: TrackSuggestionInput;
};


export type MutationCloseSuggestionArgs = {
  input: SuggestionStepInput;
};


export type MutationSetDeadlinePolicyArgs = {
  input: SetDeadlinePolicyInput;
};


export type MutationSetReplySchemeArgs = {
  input: SetReplySchemeInput;
};


export type MutationSubmitSuggestionArgs = {
  input: SubmitSuggestionInput;
};


export type MutationAssignSuggestionArgs = {
  input: AssignSuggestionInput;
};


export type MutationSelectKeySupervisionArgs = {
  input: SelectKeySupervisionInput;
};


export type MutationPlanKeySupervisionArgs = {
  input: PlanKeySupervisionInput;
};


export type MutationVisitKeySupervisionArgs = {
  input: VisitKeySupervisionInput;
};


export type MutationReportKeySupervisionArgs = {
  input: ReportKeySupervisionInput;
};


export type MutationCloseKeySupervisionArgs = {
  input: CloseKeySupervisionInput;
};


export type MutationOpenJointSupervisionArgs = {
  input: OpenJointSupervisionInput;
};


export type MutationRecordJointSupervisionRoundArgs = {
  input: RecordJointSupervisionRoundInput;
};


export type MutationConcludeJointSupervisionArgs = {
  input: ConcludeJointSupervisionInput;
};


export type MutationAssignSupervisionArgs = {
  input: AssignSupervisionInput;
};


export type MutationCheckSupervisedUnitArgs = {
  input: CheckSupervisedUnitInput;
};


export type MutationReportSupervisionArgs = {
  input: ReportSupervisionInput;
};


export type MutationSubscribeSuggestionWebhookArgs = {
  input: SubscribeSuggestionWebhookInput;
};


export type MutationPauseSuggestionWebhookArgs = {
  input: WebhookCommandInput;
};


export type MutationResumeSuggestionWebhookArgs = {
  input: WebhookCommandInput;
};


export type MutationRotateSuggestionWebhookSecretArgs = {
  input: WebhookCommandInput;
};


export type MutationEndSuggestionWebhookArgs = {
  input: WebhookCommandInput;
};

/** 常委会审议议题. A matter that many suggestions speak of, on its way through the standing committee. Public once it is on the agenda. */
export type AgendaTopic = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose standing committee it is. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it was proposed. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: AgendaTopicState;
  /** 议题. The matter. */
  title: Scalars['String']['output'];
  /** 集中反映的代表建议. Those of its suggestions that the caller may see. */
  suggestions: Array<Suggestion>;
  /** 建议件数. How many suggestions speak of it, seen or not. */
  suggestionCount: Scalars['Int']['output'];
  /** 归集日期. The day it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** 主任会议决定. The decision that put it on the agenda; null before. */
  decision?: Maybe<Scalars['String']['output']>;
  /** 列入日期. The day of that decision; null before. */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 审议日期. The day it was deliberated; null before. */
  deliberatedOn?: Maybe<Scalars['Date']['output']>;
  /** 审议意见. The standing committee's opinions; null before. */
  opinions?: Maybe<Scalars['String']['output']>;
  /** 承办单位. The unit that the opinions are for; null before. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 跟踪次数. How many follow-ups there were. */
  followUpCount: Scalars['Int']['output'];
  /** 跟踪监督. The follow-ups, earliest first, at most 45. */
  followUps: Array<AgendaTopicFollowUp>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 跟踪监督. A follow-up of the standing committee's opinions. */
export type AgendaTopicFollowUp = {
  /** 日期. The day. */
  followedOn: Scalars['Date']['output'];
  /** 跟踪情况. What was found. */
  note: Scalars['String']['output'];
};

/** 审议议题状态. Where a topic stands. */
export type AgendaTopicState =
  /** 已归集. Proposed. */
  | 'PROPOSED'
  /** 已列入. On the agenda. */
  | 'LISTED'
  /** 未列入. Not put on the agenda. */
  | 'NOT_LISTED'
  /** 已审议. Deliberated. */
  | 'DELIBERATED'
  /** 跟踪监督. Being followed up. */
  | 'TRACKED';

/** 筛选. Every condition given must hold. */
export type AgendaTopicFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<AgendaTopicState>>;
};

/** 审议议题排序. Ties are broken by id. */
export type AgendaTopicOrder =
  /** 归集日期从早到晚. Earliest first. */
  | 'PROPOSED_ON_ASC'
  /** 归集日期从晚到早. Latest first. */
  | 'PROPOSED_ON_DESC';

/** 审议议题分页. A page of topics for deliberation, over all owners. */
export type AgendaTopicConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<AgendaTopicEdge>;
  /** 审议议题. The rows. */
  nodes: Array<AgendaTopic>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 审议议题边. A row and its cursor. */
export type AgendaTopicEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 审议议题. The row. */
  node: AgendaTopic;
};

/** 审议议题统计维度. What they can be grouped by. */
export type AgendaTopicDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 审议议题统计指标. What groups can be sorted by. */
export type AgendaTopicMeasure =
  /** 件数. All topics. */
  | 'COUNT'
  /** 建议件数. The suggestions that speak of them, each as often as it does. */
  | 'SUGGESTIONS'
  /** 列入件数. Those that were put on the agenda. */
  | 'LISTED'
  /** 审议件数. Those that were deliberated. */
  | 'DELIBERATED'
  /** 跟踪件数. Those that are followed up. */
  | 'TRACKED';

/** 审议议题统计排序. Ties are broken by the groups' keys. */
export type AgendaTopicStatisticsOrder = {
  /** 指标. Which measure. */
  measure: AgendaTopicMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 审议议题统计. Groups of them, over all owners. */
export type AgendaTopicStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<AgendaTopicGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: AgendaTopicGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 审议议题统计分组. One group; the dimensions not asked for are null. */
export type AgendaTopicGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<AgendaTopicState>;
  /** 件数. All topics. */
  count: Scalars['Int']['output'];
  /** 建议件数. The suggestions that speak of them, each as often as it does. */
  suggestions: Scalars['Int']['output'];
  /** 列入件数. Those that were put on the agenda. */
  listed: Scalars['Int']['output'];
  /** 审议件数. Those that were deliberated. */
  deliberated: Scalars['Int']['output'];
  /** 跟踪件数. Those that are followed up. */
  tracked: Scalars['Int']['output'];
};

/** 归集. Which matter, of which suggestions. */
export type ProposeAgendaTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 议题. 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 代表建议. 2 to 50 suggestions to this congress, each once. */
  suggestions: Array<Scalars['ID']['input']>;
};

/** 列入. By which decision. */
export type ListAgendaTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 主任会议决定. 1 to 200 characters. */
  decision: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 不列入. Which topic, and why. */
export type DropAgendaTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审议. When, and with what opinions. */
export type DeliberateAgendaTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 审议日期. Not before it was listed, not after today. */
  deliberatedOn: Scalars['Date']['input'];
  /** 审议意见. 1 to 5,000 characters. */
  opinions: Scalars['String']['input'];
  /** 承办单位. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 跟踪. What was found. */
export type TrackAgendaTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 日期. Not before the deliberation, not after today. */
  followedOn: Scalars['Date']['input'];
  /** 跟踪情况. 1 to 2,000 characters. */
  note: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审议议题操作结果. The topic as it is after the command. */
export type AgendaTopicPayload = {
  /** 审议议题. The topic. */
  agendaTopic: AgendaTopic;
};

/** 承办单位办理考核. What a unit's handling of suggestions counted in its yearly performance appraisal (代表建议办理工作纳入绩效考核). Public once it is announced. */
export type UnitAppraisal = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year that is appraised. */
  year: Scalars['Int']['output'];
  /** 状态. Whether it is announced. */
  state: UnitAppraisalState;
  /** 承办单位. The unit. */
  unit: Scalars['String']['output'];
  /** 满分. How many points the handling of suggestions counts in the whole appraisal. */
  fullScore: Scalars['Int']['output'];
  /** 得分. How many of them the unit got. */
  score: Scalars['Int']['output'];
  /** 承办件数. The suggestions that were assigned to the unit in the year, each once, as of the scoring. */
  suggestionCount: Scalars['Int']['output'];
  /** 按期答复件数. Those of them that had been replied to by their last day. */
  onTimeCount: Scalars['Int']['output'];
  /** 不满意件数. Those of them whose sponsor was not satisfied with the result. */
  dissatisfiedCount: Scalars['Int']['output'];
  /** 考核依据. The measure it rests on. */
  basis: Scalars['String']['output'];
  /** 打分日期. The day of the score. */
  scoredOn: Scalars['Date']['output'];
  /** 公布日期. The day it was announced; null before. */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; at most 100 entries, none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 承办单位考核状态. Whether a score is announced. */
export type UnitAppraisalState =
  /** 已打分. Scored. */
  | 'SCORED'
  /** 已公布. Announced. */
  | 'ANNOUNCED';

/** 承办单位办理考核筛选. Every condition given must hold. */
export type UnitAppraisalFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<UnitAppraisalState>>;
  /** 承办单位. Only this unit's, by its full name. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 承办单位办理考核排序. Ties are broken by id. */
export type UnitAppraisalOrder =
  /** 年度从近到远. Latest year first. */
  | 'YEAR_DESC'
  /** 年度从远到近. Earliest year first. */
  | 'YEAR_ASC';

/** 承办单位办理考核分页. A page of appraisals of units, over all owners. */
export type UnitAppraisalConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<UnitAppraisalEdge>;
  /** 承办单位办理考核. The rows. */
  nodes: Array<UnitAppraisal>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 承办单位办理考核边. A row and its cursor. */
export type UnitAppraisalEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 承办单位办理考核. The row. */
  node: UnitAppraisal;
};

/** 承办单位办理考核统计维度. What they can be grouped by. */
export type UnitAppraisalDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 承办单位办理考核统计指标. What groups can be sorted by. */
export type UnitAppraisalMeasure =
  /** 考核数. All appraisals. */
  | 'COUNT'
  /** 已公布数. Those announced. */
  | 'ANNOUNCED'
  /** 得分. Points given. */
  | 'SCORE'
  /** 满分. Points that could be given. */
  | 'FULL_SCORE'
  /** 承办件数. Suggestions handled, each as often as units did. */
  | 'SUGGESTIONS'
  /** 按期答复件数. Those of them that were replied to in time. */
  | 'ON_TIME'
  /** 不满意件数. Those whose sponsor was not satisfied. */
  | 'DISSATISFIED'
  /** 得分率. Points given / that could be given. */
  | 'SCORE_SHARE'
  /** 按期答复率. Replied to in time / handled. */
  | 'ON_TIME_SHARE';

/** 承办单位办理考核统计排序. Ties are broken by the groups' keys. */
export type UnitAppraisalStatisticsOrder = {
  /** 指标. Which measure. */
  measure: UnitAppraisalMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 承办单位办理考核统计. Groups of them, over all owners. */
export type UnitAppraisalStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<UnitAppraisalGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: UnitAppraisalGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 承办单位办理考核统计分组. One group; the dimensions not asked for are null. */
export type UnitAppraisalGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<UnitAppraisalState>;
  /** 考核数. All appraisals. */
  count: Scalars['Int']['output'];
  /** 已公布数. Those announced. */
  announced: Scalars['Int']['output'];
  /** 得分. Points given. */
  score: Scalars['Int']['output'];
  /** 满分. Points that could be given. */
  fullScore: Scalars['Int']['output'];
  /** 承办件数. Suggestions handled, each as often as units did. */
  suggestions: Scalars['Int']['output'];
  /** 按期答复件数. Those of them that were replied to in time. */
  onTime: Scalars['Int']['output'];
  /** 不满意件数. Those whose sponsor was not satisfied. */
  dissatisfied: Scalars['Int']['output'];
  /** 得分率. Points given / that could be given. */
  scoreShare: Ratio;
  /** 按期答复率. Replied to in time / handled. */
  onTimeShare: Ratio;
};

/** 承办单位办理考核结果. The appraisal as it is after a command. */
export type UnitAppraisalPayload = {
  /** 承办单位办理考核. The record. */
  unitAppraisal?: Maybe<UnitAppraisal>;
};

/** 优秀建议评选. A suggestion of a year that is to be, or was, honoured with the deputy who leads it. Public once it is published. */
export type SuggestionAward = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of the award. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: SuggestionAwardState;
  /** 代表建议. The suggestion; null unless the caller may see it. */
  suggestion?: Maybe<Suggestion>;
  /** 领衔代表. The deputy who leads it. */
  leadSponsor?: Maybe<Deputy>;
  /** 推荐理由. Why it was nominated. */
  citation: Scalars['String']['output'];
  /** 提名日期. The day it was nominated. */
  nominatedOn: Scalars['Date']['output'];
  /** 评定日期. The day it was chosen or passed over; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 公布日期. The day it was made public; null before. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What was done, step by step; at most 100 entries, none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 优秀建议评选状态. Where an award stands. */
export type SuggestionAwardState =
  /** 已提名. Nominated. */
  | 'NOMINATED'
  /** 已评定. Chosen. */
  | 'CHOSEN'
  /** 未入选. Not chosen. */
  | 'NOT_CHOSEN'
  /** 已公布. Made public. */
  | 'PUBLISHED';

/** 优秀建议评选筛选. Every condition given must hold. */
export type SuggestionAwardFilter = {
  /** 年度. Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<SuggestionAwardState>>;
  /** 领衔代表. Only those of this deputy. */
  leadSponsor?: InputMaybe<Scalars['ID']['input']>;
};

/** 优秀建议评选排序. Ties are broken by id. */
export type SuggestionAwardOrder =
  /** 年度从近到远. Latest year first. */
  | 'YEAR_DESC'
  /** 年度从远到近. Earliest year first. */
  | 'YEAR_ASC';

/** 优秀建议评选分页. A page of awards, over all owners. */
export type SuggestionAwardConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SuggestionAwardEdge>;
  /** 优秀建议评选. The rows. */
  nodes: Array<SuggestionAward>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 优秀建议评选边. A row and its cursor. */
export type SuggestionAwardEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 优秀建议评选. The row. */
  node: SuggestionAward;
};

/** 优秀建议评选统计维度. What they can be grouped by. */
export type SuggestionAwardDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 优秀建议评选统计指标. What groups can be sorted by. */
export type SuggestionAwardMeasure =
  /** 提名数. All that were nominated. */
  | 'COUNT'
  /** 评选数. Those that were chosen. */
  | 'CHOSEN'
  /** 已公布数. Those that were made public. */
  | 'PUBLISHED';

/** 优秀建议评选统计排序. Ties are broken by the groups' keys. */
export type SuggestionAwardStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SuggestionAwardMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 优秀建议评选统计. Groups of them, over all owners. */
export type SuggestionAwardStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SuggestionAwardGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SuggestionAwardGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 优秀建议评选统计分组. One group; the dimensions not asked for are null. */
export type SuggestionAwardGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<SuggestionAwardState>;
  /** 提名数. All that were nominated. */
  count: Scalars['Int']['output'];
  /** 评选数. Those that were chosen. */
  chosen: Scalars['Int']['output'];
  /** 已公布数. Those that were made public. */
  published: Scalars['Int']['output'];
};

/** 优秀建议评选结果. The award as it is after a command. */
export type SuggestionAwardPayload = {
  /** 优秀建议评选. The record. */
  suggestionAward?: Maybe<SuggestionAward>;
};

/** 打分. Which unit, which year, how many points. */
export type ScoreUnitInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. This year or an earlier one. */
  year: Scalars['Int']['input'];
  /** 承办单位. One to which suggestions were assigned in that year. */
  unit: Scalars['String']['input'];
  /** 满分. 1 to 1,000 points. */
  fullScore: Scalars['Int']['input'];
  /** 得分. 0 to all of them. */
  score: Scalars['Int']['input'];
  /** 考核依据. 1 to 200 characters. */
  basis: Scalars['String']['input'];
};

/** 调整. Which score, to how many points. */
export type RescoreUnitInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 得分. 0 to all points. */
  score: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 步骤. Which record. */
export type AppraisalStepInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 提名. Which suggestion, for which year. */
export type NominateSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. This year or an earlier one. */
  year: Scalars['Int']['input'];
  /** 代表建议. One to this congress that was replied to. */
  suggestion: Scalars['ID']['input'];
  /** 推荐理由. 1 to 1,000 characters. */
  citation: Scalars['String']['input'];
};

/** 接收通报. What the other organ has issued. */
export type ReceiveBulletinInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place of the organ that it is for. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 文号. Its number. */
  number: Scalars['String']['input'];
  /** 起始日期. The first day of the period. */
  periodFrom: Scalars['Date']['input'];
  /** 截止日期. The last day of the period. */
  periodTo: Scalars['Date']['input'];
  /** 标题. Its title. */
  title: Scalars['String']['input'];
  /** 正文. Its text. */
  text: Scalars['String']['input'];
  /** 数据. Its figures. */
  figures: BulletinFiguresInput;
  /** 公布范围. Who may read it beside the two organs. */
  audience: Array<BulletinAudienceInput>;
  /** 起草日期. The day of which the figures are. */
  draftedOn: Scalars['Date']['input'];
  /** 更正. The other organ's half of the one that it takes the place of. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** 印发日期. The day on which it was issued. */
  on: Scalars['Date']['input'];
};

/** 接收通报告知. What the other organ did. */
export type ReportBulletinInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: BulletinReport;
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 日期. The day on which it did so. */
  on: Scalars['Date']['input'];
  /** 原因. Why, with WITHDRAW. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 反馈意见. What it says, with REMARK. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** 定期通报操作结果. The record as it is after the command. */
export type BulletinPayload = {
  /** 定期通报. The record. */
  bulletin: Bulletin;
};

/**
 * 定期通报. The congress's half of a bulletin: figures of a period, made of the records of the organ that issues it, with a text, for the other organ and for those on its audience list. What was
 * issued is never edited: a corrected one replaces it. The other half is its `counterpart`.
 */
export type Bulletin = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: BulletinState;
  /** 印发机关. The organ that issues it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the procuratorate that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The procuratorate's half; null until it is known. */
  counterpart?: Maybe<ProcuratorateBulletin>;
  /** 文号. Its number within the year of its period, such as 2025-2; null for a draft. */
  number?: Maybe<Scalars['String']['output']>;
  /** 标题. Its title. */
  title: Scalars['String']['output'];
  /** 正文. Its text. */
  text: Scalars['String']['output'];
  /** 起始日期. The first day of the period. */
  periodFrom: Scalars['Date']['output'];
  /** 截止日期. The last day of the period. */
  periodTo: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 数据. The figures whole, for the two organs; null for others. */
  figures?: Maybe<BulletinFigures>;
  /** 公布数据. The figures as the audience is told them: those of fewer than five records are withheld. */
  audienceFigures: BulletinFigures;
  /** 公布范围. Who may read it beside the two organs. */
  audience: Array<BulletinAudience>;
  /** 起草日期. The day of which the figures are. */
  draftedOn: Scalars['Date']['output'];
  /** 印发日期. The day on which it was issued; null for a draft. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** 收到日期. The day on which it arrived; null before. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈意见. What the other organ says to it, for the two organs; null when it has said nothing. */
  remarks?: Maybe<Scalars['String']['output']>;
  /** 反馈日期. The day on which it said so. */
  remarkedOn?: Maybe<Scalars['Date']['output']>;
  /** 更正的通报. The one that it takes the place of; null when there is none. */
  replaces?: Maybe<Bulletin>;
  /** 更正后的通报. The one that has taken its place; null when there is none. */
  replacedBy?: Maybe<Bulletin>;
  /** 撤回原因. Why it was withdrawn; null otherwise. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 办理过程. Its history, at most 100 steps, for the two organs. */
  history: Array<HistoryEntry>;
};

/** 定期通报分页. A page over all owners. */
export type BulletinConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<BulletinEdge>;
  /** 定期通报. The rows. */
  nodes: Array<Bulletin>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 定期通报边. A row and its cursor. */
export type BulletinEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 定期通报. The row. */
  node: Bulletin;
};

/** 定期通报统计. Groups over all owners. */
export type BulletinStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<BulletinGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: BulletinGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 定期通报统计分组. One group; the dimensions not asked for are null. */
export type BulletinGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which the period ends. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<BulletinState>;
  /** 印发机关. The organ that issued it. */
  leadOrgan?: Maybe<LinkageOrgan>;
  /** 件数. All that were issued. */
  count: Scalars['Int']['output'];
  /** 收到数. Those that the other organ has, and that stand. */
  received: Scalars['Int']['output'];
  /** 反馈数. Those with remarks of the other organ. */
  remarked: Scalars['Int']['output'];
  /** 更正数. Those that a corrected one has replaced. */
  replaced: Scalars['Int']['output'];
  /** 撤回数. Those that were withdrawn. */
  withdrawn: Scalars['Int']['output'];
};

export type ProcuratorateBulletin = {
  id: Scalars['ID']['output'];
};

/** 记录种类. Records whose changes are told. */
export type SuggestionRecord =
  /** 代表建议. Suggestions. */
  | 'SUGGESTION'
  /** 衔接转化. Conversions. */
  | 'CONVERSION';

/** 变更. A stretch of what changed, over all owners. */
export type SuggestionChangeFeed = {
  /** 变更. What changed, owner by owner. */
  changes: Array<SuggestionChange>;
  /** 游标. Where to go on. */
  cursor: Scalars['String']['output'];
  /** 是否还有. Whether more is there already: of an owner from which as much came as was asked for, or of which much had to be left out. */
  more: Scalars['Boolean']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 变更. One change of one record: a step of its history. */
export type SuggestionChange = {
  /** 时间. When it was made. */
  at: Scalars['DateTime']['output'];
  /** 代表建议. The suggestion as it is now; null for a change of another record. */
  suggestion?: Maybe<Suggestion>;
  /** 衔接转化. The conversion as it is now; null for a change of another record. */
  conversion?: Maybe<Conversion>;
};

/** 接收会商. What the other organ calls for. */
export type ReceiveConsultationInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place of the organ that is called. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 会商方式. How they consult. */
  kind: ConsultationKind;
  /** 议题. What is to be spoken of. */
  topics: Array<Scalars['String']['input']>;
  /** 代表建议. The suggestions' ids. */
  suggestions: Array<Scalars['ID']['input']>;
  /** 检察建议. The procuratorial suggestions' ids. */
  procuratorialSuggestions: Array<Scalars['ID']['input']>;
  /** 联合督促. The id of the half, kept here, of the joint supervision that it belongs to. */
  linkedSupervision?: InputMaybe<Scalars['ID']['input']>;
  /** 会商日期. For which day it is called. */
  meetsOn: Scalars['Date']['input'];
  /** 地点. Where. */
  venue: Scalars['String']['input'];
  /** 发起日期. The day on which it was called. */
  on: Scalars['Date']['input'];
};

/** 接收会商告知. What the other organ did. */
export type ReportConsultationInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: ConsultationReport;
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 日期. The day on which it did so, with HOLD that of the consultation. */
  on: Scalars['Date']['input'];
  /** 原因. Why, with DECLINE, PROPOSE_DAY, RESCHEDULE and CANCEL. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 会商日期. Which day, with PROPOSE_DAY and RESCHEDULE. */
  meetsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 地点. Where, with RESCHEDULE. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** 参加. Who took part, with HOLD. */
  participants?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 纪要. The minutes, with HOLD. */
  minutes?: InputMaybe<Scalars['String']['input']>;
  /** 共识. What was agreed on, with HOLD. */
  agreements?: InputMaybe<Array<ConsultationAgreementInput>>;
  /** 次序. Which agreement, with SETTLE. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** 落实结果. What came of it, with SETTLE. */
  outcome?: InputMaybe<AgreementOutcome>;
  /** 落实情况. In words, with SETTLE. */
  result?: InputMaybe<Scalars['String']['input']>;
};

/** 会商操作结果. The record as it is after the command. */
export type ConsultationPayload = {
  /** 会商. The record. */
  consultation: Consultation;
};

/**
 * 会商. The congress's half of one consultation of a congress and a procuratorate (会商调研): one organ calls it for a day and a place, the other accepts, declines or proposes another
 * day; what both agree on is carried out by the organ that is responsible for it. The other half is its `counterpart`.
 */
export type Consultation = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 会商方式. How they consult. */
  kind: ConsultationKind;
  /** 状态. Where it stands. */
  state: ConsultationState;
  /** 发起机关. The organ that called it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the procuratorate that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The procuratorate's half; null until it is known. */
  counterpart?: Maybe<ProcuratorateConsultation>;
  /** 议题. What is or was to be spoken of, at most 20. */
  topics: Array<Scalars['String']['output']>;
  /** 代表建议. The suggestions that are spoken of, at most 20; of the organ’s own those that the caller may see. */
  suggestions: Array<Maybe<Suggestion>>;
  /** 检察建议. The procuratorial suggestions that are spoken of, at most 20; of the organ’s own those that the caller may see. */
  procuratorialSuggestions: Array<Maybe<ProcuratorialSuggestion>>;
  /** 联合督促. The joint supervision that it belongs to; null when to none. */
  linkedSupervision?: Maybe<LinkedSupervision>;
  /** 发起日期. The day on which it was called. */
  calledOn: Scalars['Date']['output'];
  /** 会商日期. The day for which it is called, or on which it was held. */
  meetsOn: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 地点. Where. */
  venue: Scalars['String']['output'];
  /** 答复日期. The day on which the other organ answered; null before. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 提议日期. Another day that the other organ proposes; null otherwise. */
  proposedDay?: Maybe<Scalars['Date']['output']>;
  /** 答复理由. Why it declined, or proposes another day; null otherwise. */
  answerReason?: Maybe<Scalars['String']['output']>;
  /** 参加. Which offices and posts took part, at most 20; empty before. */
  participants: Array<Scalars['String']['output']>;
  /** 纪要. The minutes, or the report of the research; null before. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** 共识. What was agreed on, at most 20; empty before. */
  agreements: Array<ConsultationAgreement>;
  /** 共识数. How many agreements there are. */
  agreementCount: Scalars['Int']['output'];
  /** 落实数. How many of them are settled. */
  settledCount: Scalars['Int']['output'];
  /** 最近期限. The earliest day by which an agreement is due that is not settled; null when there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether that day is over on the day of asking. */
  overdue: Scalars['Boolean']['output'];
  /** 办结日期. The day on which it was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/**
 * 联合督促. The congress's half of one matter that both organs supervise (联合督促): one proposes and leads, the other agrees, and what is not done after all may be sued
 * by the procuratorate or taken to the congress's own instruments. The other half is its `counterpart`.
 */
export type LinkedSupervision = Node & {
  /** 会商. The consultations that belong to it, the first 20 by day. */
  consultations: Array<Consultation>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: LinkedSupervisionState;
  /** 牵头机关. The organ that proposed it and leads it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the procuratorate that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The procuratorate's half; null until it is known. */
  counterpart?: Maybe<ProcuratorateLinkedSupervision>;
  /** 事项. The matter, in a few words. */
  matter: Scalars['String']['output'];
  /** 内容. What is to be supervised, and why together. */
  content: Scalars['String']['output'];
  /** 代表建议. The suggestion that speaks of it; null when there is none. */
  suggestion?: Maybe<Suggestion>;
  /** 检察建议. The procuratorial suggestion that speaks of it; null when there is none. */
  procuratorialSuggestion?: Maybe<ProcuratorialSuggestion>;
  /** 提议日期. The day on which it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 答复日期. The day on which the other organ agreed or declined; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不同意原因. Why it was declined; null otherwise. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 督促记录. The rounds in their order, at most 40. */
  rounds: Array<LinkedSupervisionRound>;
  /** 督促次数. How many rounds there were. */
  roundCount: Scalars['Int']['output'];
  /** 办结日期. The day on which it was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结方式. What came of it; null before. */
  outcome?: Maybe<LinkedSupervisionOutcome>;
  /** 办结情况. What came of it, in words; null before. */
  result?: Maybe<Scalars['String']['output']>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 会商分页. A page over all owners. */
export type ConsultationConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ConsultationEdge>;
  /** 会商. The rows. */
  nodes: Array<Consultation>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 会商边. A row and its cursor. */
export type ConsultationEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 会商. The row. */
  node: Consultation;
};

/** 会商统计. Groups over all owners. */
export type ConsultationStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ConsultationGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ConsultationGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 会商统计分组. One group; the dimensions not asked for are null. */
export type ConsultationGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of its day. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 会商方式. The kind. */
  kind?: Maybe<ConsultationKind>;
  /** 状态. The state. */
  state?: Maybe<ConsultationState>;
  /** 发起机关. The organ that called it. */
  leadOrgan?: Maybe<LinkageOrgan>;
  /** 件数. All that were called. */
  count: Scalars['Int']['output'];
  /** 召开数. Those that were held. */
  held: Scalars['Int']['output'];
  /** 共识数. The agreements of all of them. */
  agreements: Scalars['Int']['output'];
  /** 落实数. The agreements that are settled. */
  settled: Scalars['Int']['output'];
  /** 逾期数. Those with an agreement that is overdue on the day of asking. */
  overdue: Scalars['Int']['output'];
  /** 办结数. Those that are closed. */
  closed: Scalars['Int']['output'];
};

export type ProcuratorateConsultation = {
  id: Scalars['ID']['output'];
};

/** 移送检察机关. Which suggestion, to which procuratorate. */
export type SendSuggestionToProcuratorateInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 检察机关. The place whose procuratorate it is sent to; that of the congress, or of its county, when absent. */
  procuratorate?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** 衔接转化操作. Which conversion. */
export type ConversionCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 征求代表意见. Which conversion, to whom. */
export type OfferConversionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 代表. The id of the deputy's mandate, of this congress. */
  deputy: Scalars['ID']['input'];
};

/** 不予转化. Which conversion, and why. */
export type RefuseConversionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 理由. On what ground. */
  ground: ConversionRefusal;
};

/** 不予转化理由. Why something is not made a suggestion of (代表建议办理办法: 不作为建议的情形). */
export type ConversionRefusal =
  /** 涉及具体案件. It is about a specific judicial case. */
  | 'SPECIFIC_CASE'
  /** 已有建议. A deputy has made a suggestion of it already. */
  | 'ALREADY_SUGGESTED'
  /** 不属职权. It does not lie within the powers of the organs of this place. */
  | 'NOT_WITHIN_POWERS';

/** 代表谢绝. Which conversion, and why. */
export type DeclineConversionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 转为建议. Which conversion, and the suggestion. */
export type SubmitConversionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 代表建议. The suggestion's id: submitted to this congress, led by the deputy who took it up. */
  suggestion: Scalars['ID']['input'];
};

/** 接收检察机关移送. What a procuratorate sends to be made a suggestion of: something that many have in common, never a specific case. */
export type ReceiveOfferInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose congress is asked. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 衔接转化回执. The id of the procuratorate's half. */
  receipt: Scalars['ID']['input'];
  /** 公益诉讼案件. The id of the case in which it was found. */
  case: Scalars['ID']['input'];
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 标题. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 问题. What was found, 1 to 4,000 characters. */
  issue: Scalars['String']['input'];
  /** 移送日期. The day it was sent. */
  sentOn: Scalars['Date']['input'];
};

/** 接收检察机关告知. What the procuratorate did. */
export type ReportConversionInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: ConversionReport;
  /** 衔接转化回执. The id of the procuratorate's half. */
  receipt: Scalars['ID']['input'];
  /** 日期. The day on which it did so. */
  on: Scalars['Date']['input'];
  /** 公益诉讼案件. The case's id, with CONVERT. */
  case?: InputMaybe<Scalars['ID']['input']>;
  /** 原因. Why it was not converted, with DECLINE. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 文书. The documents copied, with COPY_DOCUMENTS; at most 20. */
  documents?: Array<ConversionDocumentInput>;
  /** 结果. What came of it, with COPY_OUTCOME. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** 办理期限. The last day for the procuratorate's next step; null when there is none. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 检察机关告知事项. What a procuratorate tells the congress of a conversion. */
export type ConversionReport =
  /** 登记. It has registered it. */
  | 'REGISTER'
  /** 评估. It is assessing it as a clue. */
  | 'ASSESS'
  /** 转化. It has filed a case. */
  | 'CONVERT'
  /** 不予转化. It has filed none. */
  | 'DECLINE'
  /** 抄送文书. It has copied the documents. */
  | 'COPY_DOCUMENTS'
  /** 抄送结果. It has copied what came of it. */
  | 'COPY_OUTCOME'
  /** 收悉答复. It has taken note of the reply to the suggestion. */
  | 'FEED_BACK';

/** 衔接转化操作结果. The conversion as it is after the command. */
export type ConversionPayload = {
  /** 衔接转化. The conversion. */
  conversion: Conversion;
};

/**
 * 衔接转化. The congress's half of the link between a suggestion and a public-interest-litigation case (双向衔接转化). It never moves or
 * closes the suggestion. The procuratorate's half is its `receipt`.
 */
export type Conversion = Node & {
  /** 全局标识. The conversion's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 方向. From a suggestion to a case, or back. */
  direction: ConversionDirection;
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 状态. Where it stands, as the congress knows it. */
  state: ConversionState;
  /** 代表建议. The suggestion; null in the other direction until it is submitted. */
  suggestion?: Maybe<Suggestion>;
  /** 公益诉讼案件. The case; null until the procuratorate names it. */
  case?: Maybe<LitigationCase>;
  /** 衔接转化回执. The procuratorate's half; null until it has registered it. */
  receipt?: Maybe<ConversionReceipt>;
  /** 移送日期. The day it was sent. */
  sentOn: Scalars['Date']['output'];
  /** 决定日期. The day the receiving organ decided; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 未转化原因. Why it was not converted; null otherwise. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 检察机关. The place of the procuratorate that keeps the other half. */
  procuratorate?: Maybe<Jurisdiction>;
  /** 标题. Of what the procuratorate found; null in the other direction, where the suggestion tells. */
  title?: Maybe<Scalars['String']['output']>;
  /** 问题. What the procuratorate found; null in the other direction. */
  issue?: Maybe<Scalars['String']['output']>;
  /** 代表. The deputy to whom it was offered; null before, and in the other direction. */
  deputy?: Maybe<Deputy>;
  /** 抄送文书. The documents that the procuratorate copied, at most 20. */
  documents: Array<ConversionDocument>;
  /** 结果. What came of it, as the procuratorate told; null before. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 告知代表日期. The day on which the lead sponsor was told; null before. */
  sponsorToldOn?: Maybe<Scalars['Date']['output']>;
  /** 办理期限. The last day for the next step; null where no rule sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. Its history, at most 100 steps; the procuratorate's own steps are in its half's. */
  history: Array<HistoryEntry>;
};

/** 衔接转化状态. Where a conversion stands. */
export type ConversionState =
  /** 已移送. Sent. */
  | 'SENT'
  /** 已登记. Registered by the receiver. */
  | 'REGISTERED'
  /** 已评估. Assessed by the receiver. */
  | 'ASSESSED'
  /** 已转化. Converted: a case was filed. */
  | 'CONVERTED'
  /** 未转化. Not converted, with a reason. */
  | 'NOT_CONVERTED'
  /** 已抄送文书. The case's documents were copied to the congress. */
  | 'DOCUMENTS_COPIED'
  /** 已抄送结果. What came of the case was copied to the congress. */
  | 'OUTCOME_COPIED'
  /** 已告知代表. The lead sponsor was told. */
  | 'SPONSOR_TOLD'
  /** 征求意见中. Offered to a deputy. */
  | 'OFFERED'
  /** 代表同意. A deputy took it up. */
  | 'TAKEN_UP'
  /** 已谢绝. The congress refused it, or the deputy declined. */
  | 'DECLINED'
  /** 已提出建议. A deputy made a suggestion of it. */
  | 'SUBMITTED'
  /** 已答复. The suggestion was replied to, and the procuratorate was told. */
  | 'REPLIED'
  /** 已反馈. The procuratorate took note of the reply. */
  | 'FED_BACK';

/** 衔接转化筛选. Every condition given must hold. */
export type ConversionFilter = {
  /** 方向. Only this direction. */
  direction?: InputMaybe<ConversionDirection>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<ConversionState>>;
  /** 公益诉讼领域. Only these fields. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 年度. Only those sent in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 衔接转化排序. Ties are broken by id. */
export type ConversionOrder =
  /** 移送日期从早到晚. Earliest sent first. */
  | 'SENT_ON_ASC'
  /** 移送日期从晚到早. Latest sent first. */
  | 'SENT_ON_DESC';

/** 衔接转化分页. A page of conversions, over all owners. */
export type ConversionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ConversionEdge>;
  /** 衔接转化. The rows. */
  nodes: Array<Conversion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 衔接转化边. A conversion and its cursor. */
export type ConversionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 衔接转化. The conversion. */
  node: Conversion;
};

/** 衔接转化统计维度. What conversions can be grouped by. */
export type ConversionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. By the year in which it was sent. */
  | 'YEAR'
  /** 状态. By state. */
  | 'STATE'
  /** 公益诉讼领域. By field. */
  | 'FIELD'
  /** 方向. By direction. */
  | 'DIRECTION';

/** 衔接转化统计指标. What groups can be sorted by. */
export type ConversionMeasure =
  /** 移送数. All conversions sent. */
  | 'COUNT'
  /** 登记数. Those the receiver registered. */
  | 'REGISTERED'
  /** 转化数. Those converted. */
  | 'CONVERTED'
  /** 未转化数. Those not converted. */
  | 'DECLINED'
  /** 转化率. The rate of conversion. */
  | 'CONVERSION_RATE';

/** 衔接转化统计排序. Ties are broken by the groups' keys. */
export type ConversionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ConversionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 衔接转化统计. Groups of conversions, over all owners. */
export type ConversionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ConversionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ConversionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 衔接转化统计分组. One group; the dimensions not asked for are null. */
export type ConversionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which it was sent. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<ConversionState>;
  /** 公益诉讼领域. The field. */
  field?: Maybe<LitigationField>;
  /** 方向. The direction. */
  direction?: Maybe<ConversionDirection>;
  /** 移送数. All conversions sent. */
  count: Scalars['Int']['output'];
  /** 登记数. Those the receiver registered. */
  registered: Scalars['Int']['output'];
  /** 转化数. Those converted: of a suggestion a case, or of a case a suggestion. */
  converted: Scalars['Int']['output'];
  /** 未转化数. Those not converted. */
  declined: Scalars['Int']['output'];
  /** 转化率. converted / count. */
  conversionRate: Ratio;
};

export type LitigationCase = {
  id: Scalars['ID']['output'];
};

export type ConversionReceipt = {
  id: Scalars['ID']['output'];
};

/** 审议发言意见. What a deputy said in a deliberation, on its way to an organ and back to the deputy. */
export type DeliberationOpinion = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress deliberated. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 状态. How far it has come. */
  state: DeliberationOpinionState;
  /** 年度. The year in which it was said. */
  year: Scalars['Int']['output'];
  /** 会议. Where it was said. */
  meeting: DeliberationMeeting;
  /** 届. The congress's term: 18 for the 18th. */
  term: Scalars['Int']['output'];
  /** 次. The session, of the congress or of its standing committee: 1 for the first of the term. */
  session: Scalars['Int']['output'];
  /** 审议议题. What was deliberated. */
  agendaItem: Scalars['String']['output'];
  /** 发言代表. The deputy who spoke. */
  deputy: Deputy;
  /** 意见. What the deputy said. */
  text: Scalars['String']['output'];
  /** 发言日期. The day. */
  spokenOn: Scalars['Date']['output'];
  /** 承办单位. The organ or unit it is routed to; null before. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 交办日期. The day it was routed; null before. */
  routedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理期限. The last day for it; null when none was set. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether it waits for its unit and the last day is over. */
  overdue: Scalars['Boolean']['output'];
  /** 办理情况. What was done; null before. */
  handling?: Maybe<Scalars['String']['output']>;
  /** 办理日期. The day; null before. */
  handledOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈. What the deputy was told; null before. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** 反馈日期. The day; null before. */
  fedBackOn?: Maybe<Scalars['Date']['output']>;
  /** 是否满意. Whether that satisfies the deputy; null until the deputy has said so. */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 审议发言意见状态. How far an opinion has come. */
export type DeliberationOpinionState =
  /** 已记录. Recorded. */
  | 'RECORDED'
  /** 已交办. With an organ or unit. */
  | 'ROUTED'
  /** 已办理. The unit has said what was done. */
  | 'HANDLED'
  /** 已反馈. The deputy was told. */
  | 'FED_BACK';

/** 审议会议. Where opinions are said. */
export type DeliberationMeeting =
  /** 人民代表大会会议. A session of the congress. */
  | 'CONGRESS'
  /** 常委会会议. A session of its standing committee. */
  | 'STANDING_COMMITTEE';

/** 筛选. Every condition given must hold. */
export type DeliberationOpinionFilter = {
  /** 会议. Only those said there. */
  meeting?: InputMaybe<Array<DeliberationMeeting>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<DeliberationOpinionState>>;
  /** 级别. Only those of congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审议发言意见排序. Ties are broken by id. */
export type DeliberationOpinionOrder =
  /** 发言日期从早到晚. Earliest first. */
  | 'SPOKEN_ON_ASC'
  /** 发言日期从晚到早. Latest first. */
  | 'SPOKEN_ON_DESC'
  /** 按行政区划. By the place. */
  | 'JURISDICTION_ASC';

/** 审议发言意见分页. A page of deliberation opinions, over all owners. */
export type DeliberationOpinionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<DeliberationOpinionEdge>;
  /** 审议发言意见. The rows. */
  nodes: Array<DeliberationOpinion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 审议发言意见边. A row and its cursor. */
export type DeliberationOpinionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 审议发言意见. The row. */
  node: DeliberationOpinion;
};

/** 审议发言意见统计维度. What they can be grouped by. */
export type DeliberationOpinionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 级别. The level of the congress. */
  | 'LEVEL'
  /** 年度. The year. */
  | 'YEAR'
  /** 会议. Where it was said. */
  | 'MEETING'
  /** 状态. The state. */
  | 'STATE';

/** 审议发言意见统计指标. What groups can be sorted by. */
export type DeliberationOpinionMeasure =
  /** 件数. All opinions. */
  | 'COUNT'
  /** 交办件数. Those that were routed. */
  | 'ROUTED'
  /** 办理件数. Those that were handled. */
  | 'HANDLED'
  /** 反馈件数. Those of which the deputy was told. */
  | 'FED_BACK'
  /** 逾期件数. Those that are overdue. */
  | 'OVERDUE'
  /** 反馈率. Fed back / routed. */
  | 'FEEDBACK_RATE';

/** 审议发言意见统计排序. Ties are broken by the groups' keys. */
export type DeliberationOpinionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: DeliberationOpinionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 审议发言意见统计. Groups of them, over all owners. */
export type DeliberationOpinionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<DeliberationOpinionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: DeliberationOpinionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 审议发言意见统计分组. One group; the dimensions not asked for are null. */
export type DeliberationOpinionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 会议. Where it was said. */
  meeting?: Maybe<DeliberationMeeting>;
  /** 状态. The state. */
  state?: Maybe<DeliberationOpinionState>;
  /** 件数. All opinions. */
  count: Scalars['Int']['output'];
  /** 交办件数. Those that were routed. */
  routed: Scalars['Int']['output'];
  /** 办理件数. Those that were handled. */
  handled: Scalars['Int']['output'];
  /** 反馈件数. Those of which the deputy was told. */
  fedBack: Scalars['Int']['output'];
  /** 逾期件数. Those that are overdue. */
  overdue: Scalars['Int']['output'];
  /** 反馈率. Fed back / routed. */
  feedbackRate: Ratio;
};

/** 记录. What a deputy said. */
export type RecordDeliberationOpinionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 会议. Where it was said. */
  meeting: DeliberationMeeting;
  /** 届. The congress's term, 1 to 50. */
  term: Scalars['Int']['input'];
  /** 次. The session, 1 to 100. */
  session: Scalars['Int']['input'];
  /** 审议议题. 1 to 200 characters. */
  agendaItem: Scalars['String']['input'];
  /** 发言代表. The id of the deputy who spoke; at a standing committee also one of another congress who attends. */
  deputy: Scalars['ID']['input'];
  /** 意见. 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** 发言日期. The day: today or earlier. */
  spokenOn: Scalars['Date']['input'];
};

/** 交办. To whom. */
export type RouteDeliberationOpinionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 承办单位. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 办理期限. The last day, today or later; none when absent. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办理. What was done. */
export type HandleDeliberationOpinionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 办理情况. 1 to 4,000 characters. */
  handling: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 反馈. What the deputy is told. */
export type FeedBackDeliberationOpinionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 反馈. 1 to 4,000 characters. */
  feedback: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 对反馈的意见. Whether it satisfies. */
export type RateDeliberationOpinionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 是否满意. Whether it satisfies the deputy. */
  satisfied: Scalars['Boolean']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审议发言意见操作结果. The opinion as it is after the command. */
export type DeliberationOpinionPayload = {
  /** 审议发言意见. The opinion. */
  deliberationOpinion: DeliberationOpinion;
};

/**
 * 送达. One message from an organ to another: a command that the other's system is given, under this id. It is written together with what it tells of, and
 * delivered until it is answered; of one record's messages each waits for the one before.
 */
export type SuggestionDelivery = Node & {
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
export type SuggestionDeliveryConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SuggestionDeliveryEdge>;
  /** 送达. The rows. */
  nodes: Array<SuggestionDelivery>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 送达边. A message and its cursor. */
export type SuggestionDeliveryEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 送达. The message. */
  node: SuggestionDelivery;
};

/** 送达操作结果. The message as it is after the command. */
export type SuggestionDeliveryPayload = {
  /** 送达. The message. */
  delivery: SuggestionDelivery;
};

/** 跟踪事项. A promise in the ledger. */
export type FollowUp = Node & {
  /** 全局标识. The promise's id. */
  id: Scalars['ID']['output'];
  /** 代表建议. The suggestion whose reply promised it. */
  suggestion?: Maybe<Suggestion>;
  /** 所属行政区划. The place whose congress follows it up. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 承诺单位. The unit that promised it. */
  unit: Scalars['String']['output'];
  /** 承诺事项. What is promised. */
  promise: Scalars['String']['output'];
  /** 列入日期. The day it was entered. */
  enteredOn: Scalars['Date']['output'];
  /** 承诺办结日期. By when it is to be done. */
  dueOn: Scalars['Date']['output'];
  /** 状态. Where it stands. */
  state: FollowUpState;
  /** 是否逾期. Whether it is neither kept nor given up, and its day is over. */
  overdue: Scalars['Boolean']['output'];
  /** 最近进展日期. The day of the latest entry; null before the first. */
  lastProgressOn?: Maybe<Scalars['Date']['output']>;
  /** 认定日期. The day it was found kept, or not; null before. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** 进展. How far it has come, earliest first, at most 100 entries. */
  progress: Array<FollowUpProgress>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 进展. One entry of a promise. */
export type FollowUpProgress = {
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 进展情况. What was found. */
  text: Scalars['String']['output'];
};

/** 跟踪事项状态. Where a promise stands. */
export type FollowUpState =
  /** 已列入. Entered. */
  | 'OPEN'
  /** 推进中. Being kept. */
  | 'PROGRESS'
  /** 已兑现. Kept. */
  | 'MET'
  /** 未兑现. Not kept. */
  | 'UNMET'
  /** 已销号. Off the ledger. */
  | 'CLOSED';

/** 跟踪台账筛选. Every condition given must hold. */
export type FollowUpFilter = {
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<FollowUpState>>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 此日以来无进展. Only those without an entry on or after this day. */
  noProgressSince?: InputMaybe<Scalars['Date']['input']>;
  /** 年度. Only those entered in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 跟踪台账排序. Ties are broken by id. */
export type FollowUpOrder =
  /** 承诺办结日期从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 承诺办结日期从晚到早. Latest due first. */
  | 'DUE_ON_DESC';

/** 跟踪台账分页. A page of promises, over all owners. */
export type FollowUpConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<FollowUpEdge>;
  /** 跟踪事项. The rows. */
  nodes: Array<FollowUp>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 跟踪台账边. A promise and its cursor. */
export type FollowUpEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 跟踪事项. The promise. */
  node: FollowUp;
};

/** 跟踪台账统计维度. What promises can be grouped by. */
export type FollowUpDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. By the year in which it was entered. */
  | 'YEAR'
  /** 状态. By state. */
  | 'STATE';

/** 跟踪台账统计指标. What groups can be sorted by. */
export type FollowUpMeasure =
  /** 承诺数. All promises. */
  | 'COUNT'
  /** 逾期数. Those overdue. */
  | 'OVERDUE'
  /** 已兑现数. Those kept. */
  | 'MET'
  /** 未兑现数. Those not kept. */
  | 'UNMET';

/** 跟踪台账统计排序. Ties are broken by the groups' keys. */
export type FollowUpStatisticsOrder = {
  /** 指标. Which measure. */
  measure: FollowUpMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 跟踪台账统计. Groups of promises, over all owners. */
export type FollowUpStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<FollowUpGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: FollowUpGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 跟踪台账统计分组. One group; the dimensions not asked for are null. */
export type FollowUpGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which it was entered. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<FollowUpState>;
  /** 承诺数. All promises. */
  count: Scalars['Int']['output'];
  /** 逾期数. Those that are neither kept nor given up after their day. */
  overdue: Scalars['Int']['output'];
  /** 已兑现数. Those found kept, on the ledger or off it. */
  met: Scalars['Int']['output'];
  /** 未兑现数. Those found not kept. */
  unmet: Scalars['Int']['output'];
  /** 兑现率. met / (met + unmet). */
  metRate: Ratio;
};

/** 进展. Which promise, how far. */
export type RecordProgressInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The promise's id. */
  id: Scalars['ID']['input'];
  /** 进展情况. What was found, 1 to 1,000 characters. */
  text: Scalars['String']['input'];
};

/** 认定. Which promise, and whether it was kept. */
export type SettleFollowUpInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The promise's id. */
  id: Scalars['ID']['input'];
  /** 是否兑现. True when it was kept. */
  met: Scalars['Boolean']['input'];
  /** 说明. What was found, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 步骤. A step that needs nothing but, perhaps, a reason. */
export type FollowUpStepInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The promise's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 跟踪事项操作结果. The promise as it is after the command. */
export type FollowUpPayload = {
  /** 跟踪事项. The promise. */
  followUp: FollowUp;
};

/**
 * 专项资金. Money that a government sets aside in a year, by its kind: for the handling of suggestions (小项目、大民生), for running contact stations or for
 * people's-livelihood projects that deputies voted for. Amounts are in yuan (元).
 */
export type SuggestionFund = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What it is for. */
  kind: FundKind;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: SuggestionFundState;
  /** 资金总额. Its amount in yuan. */
  amount: Scalars['Int']['output'];
  /** 已拨付. What was granted of it, in yuan; never more than the amount. */
  granted: Scalars['Int']['output'];
  /** 已使用. What was spent of that, in yuan. */
  spent: Scalars['Int']['output'];
  /** 资金来源. Where the money is from. */
  source: Scalars['String']['output'];
  /** 安排条件. By what criteria grants are made. */
  criteria: Array<Scalars['String']['output']>;
  /** 财政部门. The unit of the government that keeps the money. */
  financeUnit: Scalars['String']['output'];
  /** 审计意见. What the audit said; null before. */
  auditNote?: Maybe<Scalars['String']['output']>;
  /** 专项资金项目. Its grants, latest first. */
  grants?: Maybe<FundGrantConnection>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};


/**
 * 专项资金. Money that a government sets aside in a year, by its kind: for the handling of suggestions (小项目、大民生), for running contact stations or for
 * people's-livelihood projects that deputies voted for. Amounts are in yuan (元).
 */
export type SuggestionFundGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 专项资金种类. What a fund is for; a county's budget has the three (纳入县财政预算、县级统筹). */
export type FundKind =
  /** 建议办理专项资金. The handling of suggestions, by application. */
  | 'SUGGESTION'
  /** 联络站运行经费. Building and running contact stations, as their being made digital. */
  | 'STATION'
  /** 民生实事项目资金. People's-livelihood projects for which deputies voted. */
  | 'LIVELIHOOD';

/** 资金投入方式. How money comes to who spends it, where nobody applied for it. */
export type FundAllocationMode =
  /** 直接投入. Invested directly. */
  | 'DIRECT'
  /** 以奖代补. Awarded instead of a subsidy, for what was done. */
  | 'AWARD';

/** 专项资金状态. Where a fund stands; how much of it was granted and spent is told by its amounts. */
export type SuggestionFundState =
  /** 已安排. In the budget. */
  | 'BUDGETED'
  /** 已审计. Audited. */
  | 'AUDITED';

/** 专项资金筛选. Every condition given must hold. */
export type SuggestionFundFilter = {
  /** 种类. Only those of these kinds. */
  kind?: InputMaybe<Array<FundKind>>;
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<SuggestionFundState>>;
};

/** 专项资金排序. Ties are broken by id. */
export type SuggestionFundOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC';

/** 建议办理专项资金分页. A page of them, over all owners. */
export type SuggestionFundConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SuggestionFundEdge>;
  /** 建议办理专项资金. The rows. */
  nodes: Array<SuggestionFund>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 建议办理专项资金边. A row and its cursor. */
export type SuggestionFundEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 建议办理专项资金. The row. */
  node: SuggestionFund;
};

/** 专项资金统计维度. What they can be grouped by. */
export type SuggestionFundDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 种类. What the fund is for. */
  | 'KIND'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 专项资金统计指标. What groups can be sorted by. */
export type SuggestionFundMeasure =
  /** 资金笔数. All funds. */
  | 'COUNT'
  /** 资金总额. In yuan. Sums are whole numbers of at most 2,147,483,647 yuan: a larger one is refused with BAD_INPUT, so ask for less at once. */
  | 'AMOUNT'
  /** 已拨付. In yuan. */
  | 'GRANTED'
  /** 已使用. In yuan. */
  | 'SPENT'
  /** 拨付率. granted / amount. */
  | 'GRANTED_SHARE'
  /** 使用率. spent / granted. */
  | 'SPENT_SHARE';

/** 专项资金统计排序. Ties are broken by the groups' keys. */
export type SuggestionFundStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SuggestionFundMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 专项资金统计. Groups of them, over all owners. */
export type SuggestionFundStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SuggestionFundGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SuggestionFundGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专项资金统计分组. One group; the dimensions not asked for are null. */
export type SuggestionFundGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What the fund is for. */
  kind?: Maybe<FundKind>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<SuggestionFundState>;
  /** 资金笔数. All funds. */
  count: Scalars['Int']['output'];
  /** 资金总额. In yuan. Sums are whole numbers of at most 2,147,483,647 yuan: a larger one is refused with BAD_INPUT, so ask for less at once. */
  amount: Scalars['Int']['output'];
  /** 已拨付. In yuan. */
  granted: Scalars['Int']['output'];
  /** 已使用. In yuan. */
  spent: Scalars['Int']['output'];
  /** 拨付率. granted / amount. */
  grantedShare: Ratio;
  /** 使用率. spent / granted. */
  spentShare: Ratio;
};

/** 专项资金项目. Money of a fund for one suggestion, station or livelihood project. Amounts are in yuan (元). */
export type FundGrant = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What its fund is for. */
  kind: FundKind;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: FundGrantState;
  /** 专项资金. The fund; null when the caller may not see it. */
  fund?: Maybe<SuggestionFund>;
  /** 投入方式. How it came to who spends it; null of what was applied for, which is all that is for suggestions. */
  mode?: Maybe<FundAllocationMode>;
  /** 代表建议. The suggestion; null of other kinds, and when the caller may not see it. */
  suggestion?: Maybe<Suggestion>;
  /** 代表联络站. The station, where the money is for one. */
  station?: Maybe<ContactStation>;
  /** 项目. What the money is for. */
  project: Scalars['String']['output'];
  /** 承办单位. The unit that spends it. */
  unit: Scalars['String']['output'];
  /** 申请金额. What was asked for, in yuan; what was allocated, where nobody applied. */
  amountApplied: Scalars['Int']['output'];
  /** 符合条件. Which of the fund's criteria it meets; none before they were looked at. */
  criteriaMet: Array<Scalars['String']['output']>;
  /** 拨付金额. What was granted, in yuan; null before. */
  amountGranted?: Maybe<Scalars['Int']['output']>;
  /** 使用金额. What was spent, in yuan; null before. */
  amountSpent?: Maybe<Scalars['Int']['output']>;
  /** 申请日期. The day of the application, or of the allocation. */
  appliedOn: Scalars['Date']['output'];
  /** 拨付日期. The day of the grant; null before. */
  grantedOn?: Maybe<Scalars['Date']['output']>;
  /** 使用报告. The report on its use; null before. */
  report?: Maybe<Scalars['String']['output']>;
  /** 审计意见. What the audit said; null before. */
  auditNote?: Maybe<Scalars['String']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 专项资金项目状态. Where a grant stands. */
export type FundGrantState =
  /** 已申请. Applied for. */
  | 'APPLIED'
  /** 符合条件. It meets criteria of the fund. */
  | 'ELIGIBLE'
  /** 不符合条件. It does not. */
  | 'INELIGIBLE'
  /** 已拨付. Granted. */
  | 'GRANTED'
  /** 已使用. Spent. */
  | 'SPENT'
  /** 已报告. Its use was reported. */
  | 'REPORTED'
  /** 已审计. Audited. */
  | 'AUDITED';

/** 专项资金项目筛选. Every condition given must hold. */
export type FundGrantFilter = {
  /** 种类. Only those of these kinds. */
  kind?: InputMaybe<Array<FundKind>>;
  /** 投入方式. Only those of this mode. */
  mode?: InputMaybe<FundAllocationMode>;
  /** 代表联络站. Only those for this station. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<FundGrantState>>;
  /** 承办单位. Only those of this unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 专项资金项目排序. Ties are broken by id. */
export type FundGrantOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC'
  /** 申请日期从早到晚. Earliest applied for first. */
  | 'APPLIED_ON_ASC'
  /** 申请日期从晚到早. Latest applied for first. */
  | 'APPLIED_ON_DESC';

/** 专项资金项目分页. A page of them, over all owners. */
export type FundGrantConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<FundGrantEdge>;
  /** 专项资金项目. The rows. */
  nodes: Array<FundGrant>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专项资金项目边. A row and its cursor. */
export type FundGrantEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 专项资金项目. The row. */
  node: FundGrant;
};

/** 专项资金项目统计维度. What they can be grouped by. */
export type FundGrantDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 种类. What the fund is for. */
  | 'KIND'
  /** 投入方式. How the money came to who spends it. */
  | 'MODE'
  /** 年度. The year of the fund. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 专项资金项目统计指标. What groups can be sorted by. */
export type FundGrantMeasure =
  /** 项目数. All grants applied for. */
  | 'COUNT'
  /** 资助件数. Those for suggestions for which money was granted: so many suggestions of funds. */
  | 'FUNDED'
  /** 申请金额. In yuan. Sums are whole numbers of at most 2,147,483,647 yuan: a larger one is refused with BAD_INPUT, so ask for less at once. */
  | 'AMOUNT_APPLIED'
  /** 拨付金额. In yuan. */
  | 'AMOUNT_GRANTED'
  /** 使用金额. In yuan. */
  | 'AMOUNT_SPENT'
  /** 使用率. amountSpent / amountGranted. */
  | 'SPENT_SHARE';

/** 专项资金项目统计排序. Ties are broken by the groups' keys. */
export type FundGrantStatisticsOrder = {
  /** 指标. Which measure. */
  measure: FundGrantMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 专项资金项目统计. Groups of them, over all owners. */
export type FundGrantStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<FundGrantGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: FundGrantGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 专项资金项目统计分组. One group; the dimensions not asked for are null. */
export type FundGrantGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What the fund is for. */
  kind?: Maybe<FundKind>;
  /** 投入方式. How the money came to who spends it; also null of those that were applied for. */
  mode?: Maybe<FundAllocationMode>;
  /** 年度. The year of the fund. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<FundGrantState>;
  /** 项目数. All grants applied for. */
  count: Scalars['Int']['output'];
  /** 资助件数. Those for suggestions for which money was granted: so many suggestions of funds. */
  funded: Scalars['Int']['output'];
  /** 申请金额. In yuan. Sums are whole numbers of at most 2,147,483,647 yuan: a larger one is refused with BAD_INPUT, so ask for less at once. */
  amountApplied: Scalars['Int']['output'];
  /** 拨付金额. In yuan. */
  amountGranted: Scalars['Int']['output'];
  /** 使用金额. In yuan. */
  amountSpent: Scalars['Int']['output'];
  /** 使用率. amountSpent / amountGranted. */
  spentShare: Ratio;
};

/** 安排专项资金. The fund. */
export type BudgetSuggestionFundInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 种类. What it is for. */
  kind?: FundKind;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 资金总额. In yuan, 1 to 1,000,000,000. */
  amount: Scalars['Int']['input'];
  /** 资金来源. Where the money is from. 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** 安排条件. One to ten criteria, each once, each 1 to 100 characters. */
  criteria: Array<Scalars['String']['input']>;
  /** 财政部门. The unit of the government that keeps the money. 1 to 100 characters. */
  financeUnit: Scalars['String']['input'];
};

/** 审计专项资金. What was found. */
export type AuditSuggestionFundInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The fund's id. */
  id: Scalars['ID']['input'];
  /** 审计意见. What the audit says. 1 to 5,000 characters. */
  auditNote: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 申请专项资金. For what. */
export type ApplyForFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 专项资金. The id of a fund of that place. */
  fund: Scalars['ID']['input'];
  /** 代表建议. The id of a suggestion to that congress. */
  suggestion: Scalars['ID']['input'];
  /** 项目. What the money is for. 1 to 200 characters. */
  project: Scalars['String']['input'];
  /** 承办单位. The unit that is to spend it. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 申请金额. In yuan, 1 to 1,000,000,000. */
  amountApplied: Scalars['Int']['input'];
};

/** 论证通过. Which criteria are met. */
export type AdmitFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 符合条件. One or more of the fund's criteria, in its words, each once. */
  criteriaMet: Array<Scalars['String']['input']>;
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 论证不通过. Why. */
export type DeclineFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 原因. Why it is not eligible; 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 拨付资金. How much. */
export type AllotFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 拨付金额. In yuan, 1 up to what was applied for and is left of the fund. */
  amountGranted: Scalars['Int']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 分配资金. Of which fund, how, for what and how much. */
export type AllocateFundInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 专项资金. The id of a fund of that place, not for suggestions. */
  fund: Scalars['ID']['input'];
  /** 投入方式. How it comes to who spends it. */
  mode: FundAllocationMode;
  /** 项目. What the money is for, as 联络站数字化改造. 1 to 200 characters. */
  project: Scalars['String']['input'];
  /** 使用单位. The unit that is to spend it. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 代表联络站. A station at or below that place, if the money is for one; only of a fund for stations. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 符合条件. One or more of the fund's criteria, in its words, each once. */
  criteriaMet: Array<Scalars['String']['input']>;
  /** 拨付金额. In yuan, 1 up to what is left of the fund. */
  amount: Scalars['Int']['input'];
};

/** 使用资金. How much. */
export type SpendFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 使用金额. In yuan, 0 up to what was granted. */
  amountSpent: Scalars['Int']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 使用报告. The report. */
export type ReportFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 使用报告. What came of it. 1 to 5,000 characters. */
  report: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审计项目. What was found. */
export type AuditFundGrantInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The grant's id. */
  id: Scalars['ID']['input'];
  /** 审计意见. What the finance unit says. 1 to 5,000 characters. */
  auditNote: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 专项资金操作结果. The record as it is after the command. */
export type SuggestionFundPayload = {
  /** 专项资金. The record. */
  suggestionFund: SuggestionFund;
};

/** 专项资金项目操作结果. The record as it is after the command. */
export type FundGrantPayload = {
  /** 专项资金项目. The record. */
  fundGrant: FundGrant;
};

export type ContactStation = {
  id: Scalars['ID']['output'];
};

/** 附议. A deputy's part in a suggestion. */
export type Sponsorship = {
  /** 代表. The deputy. */
  deputy?: Maybe<Deputy>;
  /** 确认时间. When the deputy confirmed; null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否谢绝. Whether the deputy declined to join. */
  declined: Scalars['Boolean']['output'];
  /** 同意撤回时间. When the deputy agreed to its withdrawal; null before. */
  withdrawalAgreedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 联系. One contact between a unit and the sponsors. */
export type SuggestionContact = {
  /** 轮次. The round of handling. */
  round: Scalars['Int']['output'];
  /** 阶段. Before, during or after the handling. */
  phase: ContactPhase;
  /** 方式. How. */
  mode: ContactMode;
  /** 承办单位. The unit. */
  unit: Scalars['String']['output'];
  /** 参加的负责人职级. The rank of the highest official who took part. */
  official: OfficialRank;
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 代表确认时间. When the lead sponsor confirmed it; null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 联系阶段. When a contact takes place. */
export type ContactPhase =
  /** 办前. Before the handling: what is wanted. */
  | 'BEFORE'
  /** 办中. During the handling: how it goes. */
  | 'DURING'
  /** 办后. After the handling: whether it satisfies. */
  | 'AFTER';

/** 联系方式. How a contact takes place. */
export type ContactMode =
  /** 座谈. A meeting. */
  | 'MEETING'
  /** 走访. A visit, or going there together. */
  | 'VISIT'
  /** 电话. By telephone or in writing. */
  | 'PHONE';

/** 负责人职级. The rank of an official. */
export type OfficialRank =
  /** 主要负责人. The head of the unit. */
  | 'HEAD'
  /** 分管负责人. A deputy head. */
  | 'DEPUTY_HEAD'
  /** 科室负责人. The head of an office. */
  | 'OFFICE_HEAD'
  /** 经办人. Who does the work. */
  | 'CLERK';

/** 公开程度. How far something is open to everybody. */
export type Disclosure =
  /** 全文公开. As a whole. */
  | 'PUBLIC_FULL'
  /** 摘要公开. Its title and a summary. */
  | 'SUMMARY'
  /** 依申请公开. On request. */
  | 'ON_REQUEST'
  /** 不公开. Not at all. */
  | 'NONE';

/** 不予受理的情形. Why a suggestion is refused (重庆、北京、上海、青岛等地建议办理规定). */
export type RejectionGround =
  /** 涉及代表本人及其亲属的个人事项. It is about the deputy's own or relatives' affairs. */
  | 'OWN_AFFAIRS'
  /** 转交群众来信. It passes on letters of citizens. */
  | 'FORWARDED_LETTER'
  /** 涉及具体司法案件. It is about a judicial case. */
  | 'JUDICIAL_CASE'
  /** 属于学术探讨或者产品推介. It is academic, or promotes a product. */
  | 'ACADEMIC_OR_PROMOTION'
  /** 没有实际内容. It has no content. */
  | 'NO_CONTENT'
  /** 涉及招投标. It is about a tender. */
  | 'TENDER'
  /** 不属于本级国家机关职权范围. It is not the business of this level's organs. */
  | 'NOT_THEIR_BUSINESS';

/** 步骤. A step that needs nothing but, perhaps, a reason. */
export type SuggestionStepInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 修改. What a draft, or what was given back, says now. */
export type EditDraftInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 标题. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 正文. 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** 类别. What it is about. */
  category: SuggestionCategory;
};

/** 确认附议. Which draft, and whether. */
export type ConfirmSponsorshipInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 是否附议. True to join, false to decline. */
  confirms: Scalars['Boolean']['input'];
};

/** 受理. Which suggestion. */
export type AcceptSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 公益诉讼领域. The field of public-interest litigation it is screened to, if any. */
  litigationField?: InputMaybe<LitigationField>;
};

/** 不予受理. Which suggestion, and why. */
export type RejectSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 情形. On which ground. */
  ground: RejectionGround;
  /** 说明. What the sponsors are told, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 延长. Which suggestion, until when. */
export type ExtendReplyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 答复期限. The last day for the reply: later than it was. */
  dueOn: Scalars['Date']['input'];
  /** 说明. Why, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 联系. Which suggestion, in which phase, how. */
export type RecordContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 阶段. The first one of a unit is BEFORE. */
  phase: ContactPhase;
  /** 方式. How. */
  mode: ContactMode;
  /** 负责人职级. The rank of the highest official who took part. */
  official: OfficialRank;
  /** 日期. The day: from the assignment to today. */
  on: Scalars['Date']['input'];
};

/** 确认联系. Which contact. */
export type ConfirmContactInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 承办单位. The unit. */
  unit: Scalars['String']['input'];
  /** 阶段. The phase; all contacts of the unit in it that are not confirmed yet. */
  phase: ContactPhase;
};

/** 会办意见. Which suggestion, what view. */
export type GiveViewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 意见. 1 to 10,000 characters. */
  view: Scalars['String']['input'];
};

/** 分级责任. Which suggestion, and who in the unit answers for it. */
export type NameResponsibleInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 主要领导. By office or name; 1 to 50 characters. */
  mainLeader: Scalars['String']['input'];
  /** 分管领导. By office or name; 1 to 50 characters. */
  responsibleLeader: Scalars['String']['input'];
  /** 科室负责人. By office or name; 1 to 50 characters. */
  sectionHead: Scalars['String']['input'];
  /** 工作专班或领导小组. 1 to 100 characters; absent where there is none. */
  taskForce?: InputMaybe<Scalars['String']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 公开. Which suggestion, how far. */
export type DiscloseSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 公开程度. How far. */
  disclosure: Disclosure;
  /** 摘要. What is open instead of the text, 1 to 500 characters; needed for SUMMARY, and for it alone. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 说明. Why it is not open as a whole, 1 to 1,000 characters; needed then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 办理情况评议. A meeting in which the handling of suggestions is reviewed: a hearing, a democratic review, a special inquiry or a collective reply
 * meeting. What it comes to is public.
 */
export type HandlingReview = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 方式. What kind of meeting. */
  kind: HandlingReviewKind;
  /** 状态. Where it stands. */
  state: HandlingReviewState;
  /** 议题. What it is about. */
  subject: Scalars['String']['output'];
  /** 代表建议. Those of its suggestions that the caller may see. */
  suggestions: Array<Suggestion>;
  /** 建议件数. How many suggestions it is about, seen or not. */
  suggestionCount: Scalars['Int']['output'];
  /** 听证议题. The hearing topic that it is about; null for others, and when the caller may not see it. */
  topic?: Maybe<HearingTopic>;
  /** 承办单位. The units whose handling is reviewed. */
  units: Array<Scalars['String']['output']>;
  /** 筹备日期. The day for which it is planned. */
  plannedOn: Scalars['Date']['output'];
  /** 主持人. Who presides, by post. */
  presider: Scalars['String']['output'];
  /** 召开日期. The day on which it was held; null before. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** 参加人数. How many took part; null before. */
  participantCount?: Maybe<Scalars['Int']['output']>;
  /** 会议记录. The record; null before. */
  record?: Maybe<Scalars['String']['output']>;
  /** 询问. The questions put to units, first asked first, at most 45. */
  questions: Array<InquiryQuestion>;
  /** 满意度测评. The counts of the ballots on each unit; ballots are secret. */
  ballots: Array<UnitSatisfactionBallot>;
  /** 结果. The result; null before. */
  result?: Maybe<Scalars['String']['output']>;
  /** 公布日期. The day on which it was published; null before. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 整改情况. What was put right; null before. */
  rectification?: Maybe<Scalars['String']['output']>;
  /** 整改日期. The day; null before. */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 询问. A question put to a unit, its answer and its pledge. */
export type InquiryQuestion = {
  /** 序号. 1 for the first. */
  position: Scalars['Int']['output'];
  /** 应询单位. The unit asked. */
  unit: Scalars['String']['output'];
  /** 问题. The question. */
  question: Scalars['String']['output'];
  /** 应询. The answer; null before. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 承诺. What was pledged; null when nothing was. */
  pledge?: Maybe<Scalars['String']['output']>;
  /** 承诺人. Who pledged it, by post; null when nothing was. */
  pledgedBy?: Maybe<Scalars['String']['output']>;
  /** 承诺期限. By when; null when nothing was. */
  pledgeDueOn?: Maybe<Scalars['Date']['output']>;
};

/** 满意度测评. The counts of the secret ballots on one unit, published on the spot. */
export type UnitSatisfactionBallot = {
  /** 承办单位. The unit. */
  unit: Scalars['String']['output'];
  /** 票数. All ballots. */
  cast: Scalars['Int']['output'];
  /** 满意票. Satisfied. */
  satisfied: Scalars['Int']['output'];
  /** 基本满意票. Basically satisfied. */
  basicallySatisfied: Scalars['Int']['output'];
  /** 不满意票. Dissatisfied. */
  dissatisfied: Scalars['Int']['output'];
  /** 弃权票. Abstentions. */
  abstained: Scalars['Int']['output'];
  /** 满意率. (satisfied + basicallySatisfied) / cast. */
  satisfaction: Ratio;
};

/** 评议方式. How handling is reviewed. */
export type HandlingReviewKind =
  /** 听证. A public hearing. */
  | 'HEARING'
  /** 民主评议. A democratic review with ballots. */
  | 'DEMOCRATIC_REVIEW'
  /** 专题询问. A special inquiry with ballots. */
  | 'SPECIAL_INQUIRY'
  /** 集中答复. A meeting in which units reply to deputies together. */
  | 'COLLECTIVE_REPLY'
  /** 交办会. The meeting, called with the government, the supervision commission, court and procuratorate, in which suggestions are handed to units. */
  | 'ASSIGNMENT_MEETING'
  /** 政府会议研究办理. A meeting of the government that studies how suggestions are handled; the units' heads attend. */
  | 'GOVERNMENT_MEETING';

/** 评议状态. Where a review stands. */
export type HandlingReviewState =
  /** 已筹备. Planned; questions are gathered. */
  | 'PLANNED'
  /** 已召开. Held. */
  | 'HELD'
  /** 已公布结果. Its result is published. */
  | 'RESULT'
  /** 已整改. What it found was put right. */
  | 'RECTIFIED';

/** 评议筛选. Every condition given must hold. */
export type HandlingReviewFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 方式. Only these kinds. */
  kind?: InputMaybe<Array<HandlingReviewKind>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<HandlingReviewState>>;
};

/** 评议排序. Ties are broken by id. */
export type HandlingReviewOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC'
  /** 筹备日期从早到晚. Earliest planned first. */
  | 'PLANNED_ON_ASC'
  /** 筹备日期从晚到早. Latest planned first. */
  | 'PLANNED_ON_DESC';

/** 办理情况评议分页. A page of them, over all owners. */
export type HandlingReviewConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<HandlingReviewEdge>;
  /** 办理情况评议. The rows. */
  nodes: Array<HandlingReview>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 办理情况评议边. A row and its cursor. */
export type HandlingReviewEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 办理情况评议. The row. */
  node: HandlingReview;
};

/** 评议统计维度. What they can be grouped by. */
export type HandlingReviewDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 方式. The kind. */
  | 'KIND'
  /** 状态. The state. */
  | 'STATE';

/** 评议统计指标. What groups can be sorted by. */
export type HandlingReviewMeasure =
  /** 场次. All reviews. */
  | 'COUNT'
  /** 评议建议件数. The suggestions reviewed, each as often as it was. */
  | 'SUGGESTIONS'
  /** 参加人次. Participants. */
  | 'PARTICIPANTS'
  /** 已整改场次. Those whose findings were put right. */
  | 'RECTIFIED';

/** 评议统计排序. Ties are broken by the groups' keys. */
export type HandlingReviewStatisticsOrder = {
  /** 指标. Which measure. */
  measure: HandlingReviewMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 评议统计. Groups of them, over all owners. */
export type HandlingReviewStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<HandlingReviewGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: HandlingReviewGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 评议统计分组. One group; the dimensions not asked for are null. */
export type HandlingReviewGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 方式. The kind. */
  kind?: Maybe<HandlingReviewKind>;
  /** 状态. The state. */
  state?: Maybe<HandlingReviewState>;
  /** 场次. All reviews. */
  count: Scalars['Int']['output'];
  /** 评议建议件数. The suggestions reviewed, each as often as it was. */
  suggestions: Scalars['Int']['output'];
  /** 参加人次. Participants. */
  participants: Scalars['Int']['output'];
  /** 已整改场次. Those whose findings were put right. */
  rectified: Scalars['Int']['output'];
};

/** 听证议题. A matter for a hearing of deputies: screened, voted on by the delegations, heard, answered, tracked. */
export type HearingTopic = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: HearingTopicState;
  /** 议题. The matter. */
  title: Scalars['String']['output'];
  /** 代表建议. Those of its suggestions that the caller may see. */
  suggestions: Array<Suggestion>;
  /** 建议件数. How many suggestions it is about, seen or not. */
  suggestionCount: Scalars['Int']['output'];
  /** 得票数. The votes of all delegations. */
  voteCount: Scalars['Int']['output'];
  /** 代表团票选. The votes by delegation, at most 100; none unless the caller may see them. */
  votes: Array<DelegationVote>;
  /** 听证日期. The day of the hearing; null before. */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** 办理答复. The answer; null before. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复日期. The day; null before. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 跟踪次数. How many follow-ups there were. */
  followUpCount: Scalars['Int']['output'];
  /** 跟踪督办. The follow-ups, earliest first, at most 45. */
  followUps: Array<HearingFollowUp>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 代表团票选. The votes of one delegation for a topic. */
export type DelegationVote = {
  /** 代表团. The delegation. */
  delegation: Scalars['String']['output'];
  /** 票数. Its votes. */
  votes: Scalars['Int']['output'];
};

/** 跟踪督办. A follow-up of a topic that was answered. */
export type HearingFollowUp = {
  /** 日期. The day. */
  followedOn: Scalars['Date']['output'];
  /** 跟踪情况. What was found. */
  note: Scalars['String']['output'];
};

/** 听证议题状态. Where a topic stands. */
export type HearingTopicState =
  /** 备选. A candidate. */
  | 'SCREENED'
  /** 已票选. Voted on by the delegations. */
  | 'VOTED'
  /** 已确定. Selected for a hearing. */
  | 'SELECTED'
  /** 未选中. Not selected. */
  | 'NOT_SELECTED'
  /** 已听证. Heard. */
  | 'HEARD'
  /** 已答复. Answered. */
  | 'ANSWERED'
  /** 跟踪督办. Being followed up. */
  | 'TRACKED';

/** 听证议题筛选. Every condition given must hold. */
export type HearingTopicFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<HearingTopicState>>;
};

/** 听证议题排序. Ties are broken by id. */
export type HearingTopicOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC';

/** 听证议题分页. A page of them, over all owners. */
export type HearingTopicConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<HearingTopicEdge>;
  /** 听证议题. The rows. */
  nodes: Array<HearingTopic>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 听证议题边. A row and its cursor. */
export type HearingTopicEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 听证议题. The row. */
  node: HearingTopic;
};

/** 听证议题统计维度. What they can be grouped by. */
export type HearingTopicDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 听证议题统计指标. What groups can be sorted by. */
export type HearingTopicMeasure =
  /** 备选议题数. All candidates. */
  | 'COUNT'
  /** 确定议题数. Those selected, heard or not. */
  | 'SELECTED'
  /** 已听证议题数. Those heard. */
  | 'HEARD'
  /** 票数. Votes of delegations. */
  | 'VOTES';

/** 听证议题统计排序. Ties are broken by the groups' keys. */
export type HearingTopicStatisticsOrder = {
  /** 指标. Which measure. */
  measure: HearingTopicMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 听证议题统计. Groups of them, over all owners. */
export type HearingTopicStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<HearingTopicGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: HearingTopicGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 听证议题统计分组. One group; the dimensions not asked for are null. */
export type HearingTopicGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<HearingTopicState>;
  /** 备选议题数. All candidates. */
  count: Scalars['Int']['output'];
  /** 确定议题数. Those selected, heard or not. */
  selected: Scalars['Int']['output'];
  /** 已听证议题数. Those heard. */
  heard: Scalars['Int']['output'];
  /** 票数. Votes of delegations. */
  votes: Scalars['Int']['output'];
};

/** 筹备评议. What is planned. */
export type PlanHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 方式. What kind of meeting. */
  kind: HandlingReviewKind;
  /** 议题. What it is about. 1 to 200 characters. */
  subject: Scalars['String']['input'];
  /** 代表建议. The ids of at most 50 suggestions of that congress, each once; none only for a hearing topic. */
  suggestions?: Array<Scalars['ID']['input']>;
  /** 听证议题. The id of a topic of that congress that was selected; for a hearing only. */
  topic?: InputMaybe<Scalars['ID']['input']>;
  /** 承办单位. One to twenty units, each once, each 1 to 100 characters. */
  units: Array<Scalars['String']['input']>;
  /** 筹备日期. The day for which it is planned. */
  plannedOn: Scalars['Date']['input'];
  /** 主持人. Who presides. 1 to 100 characters. */
  presider: Scalars['String']['input'];
};

/** 询问. A question. */
export type AskInHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The review's id. */
  id: Scalars['ID']['input'];
  /** 应询单位. One of the units of the review. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 问题. The question. 1 to 2,000 characters. */
  question: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 召开会议. What happened. */
export type HoldHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The review's id. */
  id: Scalars['ID']['input'];
  /** 召开日期. The day; not in the future. */
  heldOn: Scalars['Date']['input'];
  /** 参加人数. 1 to 100,000. */
  participantCount: Scalars['Int']['input'];
  /** 会议记录. The record. 1 to 10,000 characters. */
  record: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 应询. An answer. */
export type AnswerInHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The review's id. */
  id: Scalars['ID']['input'];
  /** 序号. Of which question. */
  position: Scalars['Int']['input'];
  /** 应询. The answer. 1 to 5,000 characters. */
  answer: Scalars['String']['input'];
  /** 承诺. What was pledged; nothing when absent. */
  pledge?: InputMaybe<PledgeInput>;
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 承诺. A pledge made in a review. */
export type PledgeInput = {
  /** 承诺. What is pledged. 1 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** 承诺人. By whom. 1 to 100 characters. */
  pledgedBy: Scalars['String']['input'];
  /** 承诺期限. By when. */
  dueOn: Scalars['Date']['input'];
};

/** 公布结果. The result. */
export type PublishHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The review's id. */
  id: Scalars['ID']['input'];
  /** 结果. The result. 1 to 5,000 characters. */
  result: Scalars['String']['input'];
  /** 满意度测评. The counts for units of the review, each unit once; a special inquiry and a democratic review have one at least. */
  ballots?: Array<UnitSatisfactionBallotInput>;
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 满意度测评. The counts of the ballots on a unit: together one at least, and not more than took part. */
export type UnitSatisfactionBallotInput = {
  /** 承办单位. The unit. */
  unit: Scalars['String']['input'];
  /** 满意票. Satisfied. */
  satisfied: Scalars['Int']['input'];
  /** 基本满意票. Basically satisfied. */
  basicallySatisfied: Scalars['Int']['input'];
  /** 不满意票. Dissatisfied. */
  dissatisfied: Scalars['Int']['input'];
  /** 弃权票. Abstentions. */
  abstained?: Scalars['Int']['input'];
};

/** 会后整改. What was put right. */
export type RectifyHandlingReviewInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The review's id. */
  id: Scalars['ID']['input'];
  /** 整改情况. What was put right. 1 to 5,000 characters. */
  rectification: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 听证备选议题. The matter. */
export type ScreenHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 议题. The matter. 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 代表建议. The ids of at most 50 suggestions of that congress, each once. */
  suggestions?: Array<Scalars['ID']['input']>;
};

/** 代表团票选. The votes. */
export type VoteOnHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The topic's id. */
  id: Scalars['ID']['input'];
  /** 票数. Of one to 100 delegations, each once. */
  votes: Array<DelegationVoteInput>;
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 代表团票选. The votes of a delegation. */
export type DelegationVoteInput = {
  /** 代表团. The delegation. 1 to 100 characters. */
  delegation: Scalars['String']['input'];
  /** 票数. 0 to 10,000. */
  votes: Scalars['Int']['input'];
};

/** 确定与否. Which topic. */
export type DecideHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The topic's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 举行听证. When. */
export type HearHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The topic's id. */
  id: Scalars['ID']['input'];
  /** 听证日期. The day; not in the future. */
  heardOn: Scalars['Date']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办理答复. The answer. */
export type AnswerHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The topic's id. */
  id: Scalars['ID']['input'];
  /** 办理答复. The answer. 1 to 5,000 characters. */
  answer: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 跟踪督办. A follow-up. */
export type TrackHearingTopicInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The topic's id. */
  id: Scalars['ID']['input'];
  /** 日期. The day; not in the future. */
  followedOn: Scalars['Date']['input'];
  /** 跟踪情况. What was found. 1 to 2,000 characters. */
  note: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 评议操作结果. The record as it is after the command. */
export type HandlingReviewPayload = {
  /** 评议. The record. */
  handlingReview: HandlingReview;
};

/** 听证议题操作结果. The record as it is after the command. */
export type HearingTopicPayload = {
  /** 听证议题. The record. */
  hearingTopic: HearingTopic;
};

/** 接收联络员. Whom the other organ names. */
export type ReceiveLiaisonInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place of the organ that is told. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 部门. The office. */
  office: Scalars['String']['input'];
  /** 职务. The post. */
  post: Scalars['String']['input'];
  /** 姓名. The official's name. */
  name: Scalars['String']['input'];
  /** 值班电话. The duty phone. */
  phone: Scalars['String']['input'];
  /** 起始日期. From which day on. */
  validFrom: Scalars['Date']['input'];
  /** 日期. The day on which it was named. */
  on: Scalars['Date']['input'];
};

/** 接收联络员告知. What the other organ did. */
export type ReportLiaisonInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: LiaisonReport;
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 日期. The day on which it did so, with END the last day. */
  on: Scalars['Date']['input'];
  /** 原因. Why, with CHANGE and END. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 部门. The office, with CHANGE. */
  office?: InputMaybe<Scalars['String']['input']>;
  /** 职务. The post, with CHANGE. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 姓名. The official's name, with CHANGE. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 值班电话. The duty phone, with CHANGE. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 联络员操作结果. The record as it is after the command. */
export type LiaisonPayload = {
  /** 联络员. The record. */
  liaison: Liaison;
};

/**
 * 联络员. The congress's half of one liaison post, by which two organs reach each other (沟通衔接): the organ whose it is changes and ends it. Both organs have both lists, and
 * nobody else reads them. The other half is its `counterpart`.
 */
export type Liaison = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Whether it is in force. */
  state: LiaisonState;
  /** 所属机关. The organ whose it is. */
  organ: LinkageOrgan;
  /** 对方. The place of the procuratorate that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The procuratorate's half; null until it is known. */
  counterpart?: Maybe<ProcuratorateLiaison>;
  /** 部门. The office. */
  office: Scalars['String']['output'];
  /** 职务. The post. */
  post: Scalars['String']['output'];
  /** 姓名. The official's name. */
  name: Scalars['String']['output'];
  /** 值班电话. The duty phone. */
  phone: Scalars['String']['output'];
  /** 起始日期. From which day on. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. Its last day; null while it is in force. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 联络员分页. A page over all owners. */
export type LiaisonConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LiaisonEdge>;
  /** 联络员. The rows. */
  nodes: Array<Liaison>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络员边. A row and its cursor. */
export type LiaisonEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联络员. The row. */
  node: Liaison;
};

/** 联络员统计. Groups over all owners. */
export type LiaisonStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<LiaisonGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: LiaisonGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络员统计分组. One group; the dimensions not asked for are null. */
export type LiaisonGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. The state. */
  state?: Maybe<LiaisonState>;
  /** 所属机关. The organ whose it is. */
  organ?: Maybe<LinkageOrgan>;
  /** 人数. All that were named. */
  count: Scalars['Int']['output'];
  /** 在任数. Those that are not ended. */
  named: Scalars['Int']['output'];
};

export type ProcuratorateLiaison = {
  id: Scalars['ID']['output'];
};

/** 接收联合督促提议. What the other organ proposes. */
export type ReceiveLinkedSupervisionInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place of the organ that is asked. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 事项. The matter. */
  matter: Scalars['String']['input'];
  /** 内容. What is to be supervised. */
  content: Scalars['String']['input'];
  /** 代表建议. The suggestion's id. */
  suggestion?: InputMaybe<Scalars['ID']['input']>;
  /** 检察建议. The procuratorial suggestion's id. */
  procuratorialSuggestion?: InputMaybe<Scalars['ID']['input']>;
  /** 提议日期. The day on which it was proposed. */
  on: Scalars['Date']['input'];
};

/** 接收联合督促告知. What the other organ did. */
export type ReportLinkedSupervisionInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: LinkedSupervisionReport;
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 日期. The day on which it did so, with ROUND that of the round. */
  on: Scalars['Date']['input'];
  /** 原因. Why, with DECLINE and WITHDRAW. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 参加. Who went, with ROUND. */
  participants?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 情况. What was found, with ROUND. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** 办结方式. What came of it, with CLOSE. */
  outcome?: InputMaybe<LinkedSupervisionOutcome>;
  /** 办结情况. In words, with CLOSE. */
  result?: InputMaybe<Scalars['String']['input']>;
};

/** 联合督促操作结果. The record as it is after the command. */
export type LinkedSupervisionPayload = {
  /** 联合督促. The record. */
  linkedSupervision: LinkedSupervision;
};

/** 联合督促分页. A page over all owners. */
export type LinkedSupervisionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LinkedSupervisionEdge>;
  /** 联合督促. The rows. */
  nodes: Array<LinkedSupervision>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督促边. A row and its cursor. */
export type LinkedSupervisionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联合督促. The row. */
  node: LinkedSupervision;
};

/** 联合督促统计. Groups over all owners. */
export type LinkedSupervisionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<LinkedSupervisionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: LinkedSupervisionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督促统计分组. One group; the dimensions not asked for are null. */
export type LinkedSupervisionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which it was proposed. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<LinkedSupervisionState>;
  /** 牵头机关. The organ that leads. */
  leadOrgan?: Maybe<LinkageOrgan>;
  /** 办结方式. What came of it. */
  outcome?: Maybe<LinkedSupervisionOutcome>;
  /** 件数. All that were proposed. */
  count: Scalars['Int']['output'];
  /** 同意数. Those that were agreed on. */
  agreed: Scalars['Int']['output'];
  /** 督促次数. The rounds of all of them. */
  rounds: Scalars['Int']['output'];
  /** 办结数. Those that are closed. */
  closed: Scalars['Int']['output'];
  /** 解决数. Those that are closed because the matter was resolved. */
  resolved: Scalars['Int']['output'];
  /** 起诉数. Those that ended in a suit. */
  sued: Scalars['Int']['output'];
};

export type ProcuratorateLinkedSupervision = {
  id: Scalars['ID']['output'];
};

export type ProcuratorialSuggestion = {
  id: Scalars['ID']['output'];
};

/** 议案、质询案. A motion that deputies put jointly to a session of their congress. Its sponsors' alone as a draft, then the congress's, public once the presidium has decided. */
export type Motion = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place to whose congress it is put. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 种类. A bill or an interpellation. */
  kind: MotionKind;
  /** 状态. Where it stands. */
  state: MotionState;
  /** 年度. The year in which it was submitted, or drafted while it is a draft. */
  year: Scalars['Int']['output'];
  /** 届. The congress's term: 18 for the 18th. */
  term: Scalars['Int']['output'];
  /** 次. The session of the term: 1 for the first. */
  session: Scalars['Int']['output'];
  /** 案由. What it is about; of an interpellation the question. */
  title: Scalars['String']['output'];
  /** 案据. The reasons and facts; of an interpellation the content of the question. */
  grounds: Scalars['String']['output'];
  /** 方案. What is proposed; null of an interpellation. */
  proposal?: Maybe<Scalars['String']['output']>;
  /** 受质询机关. The organ questioned; null of a bill. */
  organ?: Maybe<Scalars['String']['output']>;
  /** 领衔代表. The deputy who leads it. */
  leadSponsor: Deputy;
  /** 联名代表. The deputies who join it, at most 50; not those who declined. */
  jointSponsors: Array<Deputy>;
  /** 联名情况. Who was named to join it, who confirmed or declined, and who is satisfied with the latest answer; none unless the caller may see it. */
  sponsorships: Array<MotionSponsorship>;
  /** 联名人数. How many put it, the lead included; of a draft how many have confirmed so far. */
  sponsorCount: Scalars['Int']['output'];
  /** 联名人数规则. The rule of `handlingRules { sponsorRules }` by which they were enough; null of a draft. */
  sponsorRule?: Maybe<Scalars['ID']['output']>;
  /** 提出日期. The day it was submitted, or drafted while it is a draft. */
  proposedOn: Scalars['Date']['output'];
  /** 主席团决定日期. The day of the presidium's first decision; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 专门委员会. The committee it was referred to; null when it was not. */
  committee?: Maybe<Scalars['String']['output']>;
  /** 审议结果报告. The committee's report; null before. */
  report?: Maybe<Scalars['String']['output']>;
  /** 报告日期. The day of the report; null before. */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 代表总数. All deputies of the congress on the day of the vote; null before. */
  deputyCount?: Maybe<Scalars['Int']['output']>;
  /** 赞成票. Votes in favour; null before a vote. */
  votesFor?: Maybe<Scalars['Int']['output']>;
  /** 反对票. Votes against; null before a vote. */
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** 弃权票. Abstentions; null before a vote. */
  votesAbstained?: Maybe<Scalars['Int']['output']>;
  /** 表决日期. The day of the vote; null before. */
  votedOn?: Maybe<Scalars['Date']['output']>;
  /** 转成的代表建议. The suggestion it became; null when it did not, and when the caller may not see it. */
  suggestion?: Maybe<Suggestion>;
  /** 答复方式. How the organ is to answer, or last answered; null of a bill and before the decision. */
  answerMode?: Maybe<AnswerMode>;
  /** 答复期限. The last day for the answer that is awaited, or was last; null when none was set. */
  answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** 答复次数. How often the organ has answered. */
  answerCount: Scalars['Int']['output'];
  /** 答复. The answers, first one first, at most 20. */
  answers: Array<MotionAnswer>;
  /** 不满意人数. How many of those who put it are dissatisfied with the latest answer; null before an answer, and unless the caller may see it. */
  dissatisfiedCount?: Maybe<Scalars['Int']['output']>;
  /** 办结日期. The day an interpellation was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 联名. A deputy's part in a motion. */
export type MotionSponsorship = {
  /** 代表. The deputy. */
  deputy?: Maybe<Deputy>;
  /** 确认时间. When the deputy confirmed; null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否不同意. Whether the deputy declined. */
  declined: Scalars['Boolean']['output'];
  /** 是否满意. Whether the latest answer satisfies the deputy; null until said. */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
};

/** 质询案的答复. What the organ questioned answered. */
export type MotionAnswer = {
  /** 第几次. 1 for the first answer. */
  round: Scalars['Int']['output'];
  /** 答复方式. How. */
  mode: AnswerMode;
  /** 答复内容. The answer; of an oral one its record. */
  text: Scalars['String']['output'];
  /** 答复人. The head of the organ who answered at the meeting, or signed, by post. */
  answeredBy: Scalars['String']['output'];
  /** 答复日期. The day. */
  answeredOn: Scalars['Date']['output'];
};

/** 议案种类. What deputies can put to a session. */
export type MotionKind =
  /** 议案. A bill within the congress's powers, with cause, grounds and proposal (地方组织法 art. 22). */
  | 'BILL'
  /** 质询案. A question to the government, its departments, the supervisory commission, the court or the procuratorate (地方组织法 art. 24). */
  | 'INTERPELLATION';

/** 议案状态. Where a motion stands. */
export type MotionState =
  /** 草稿. A draft: only its sponsors see it. */
  | 'DRAFT'
  /** 已提出. Submitted to the session; the presidium has not decided. */
  | 'SUBMITTED'
  /** 已交专门委员会. With a committee. */
  | 'REFERRED'
  /** 已报告. The committee has reported. */
  | 'REPORTED'
  /** 已列入议程. On the session's agenda. */
  | 'ON_AGENDA'
  /** 已通过. Adopted. */
  | 'ADOPTED'
  /** 未通过. Voted on, and not adopted. */
  | 'NOT_ADOPTED'
  /** 已转为建议. Handled as a suggestion. */
  | 'CONVERTED'
  /** 待答复. The organ questioned is to answer. */
  | 'TO_ANSWER'
  /** 已答复. The organ questioned has answered. */
  | 'ANSWERED'
  /** 已办结. An interpellation that is closed. */
  | 'CLOSED'
  /** 已撤回. Withdrawn by its sponsors. */
  | 'WITHDRAWN';

/** 答复方式. How an interpellation is answered. */
export type AnswerMode =
  /** 口头答复. By the head of the organ at a meeting. */
  | 'ORAL'
  /** 书面答复. In writing, signed by the head of the organ. */
  | 'WRITTEN';

/** 筛选. Every condition given must hold. */
export type MotionFilter = {
  /** 种类. Only these kinds. */
  kind?: InputMaybe<Array<MotionKind>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<MotionState>>;
  /** 级别. Only those to congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 届. Only those of this term. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** 次. Only those of the sessions of this number. */
  session?: InputMaybe<Scalars['Int']['input']>;
};

/** 议案排序. Ties are broken by id. */
export type MotionOrder =
  /** 提出日期从早到晚. Earliest first. */
  | 'PROPOSED_ON_ASC'
  /** 提出日期从晚到早. Latest first. */
  | 'PROPOSED_ON_DESC'
  /** 按行政区划. By the place. */
  | 'JURISDICTION_ASC';

/** 议案、质询案分页. A page of motions, over all owners. */
export type MotionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<MotionEdge>;
  /** 议案、质询案. The rows. */
  nodes: Array<Motion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 议案、质询案边. A row and its cursor. */
export type MotionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 议案、质询案. The row. */
  node: Motion;
};

/** 议案、质询案统计维度. What they can be grouped by. */
export type MotionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 级别. The level of the congress. */
  | 'LEVEL'
  /** 年度. The year. */
  | 'YEAR'
  /** 次. The session of the term. */
  | 'SESSION'
  /** 种类. The kind. */
  | 'KIND'
  /** 状态. The state. */
  | 'STATE';

/** 议案、质询案统计指标. What groups can be sorted by. */
export type MotionMeasure =
  /** 件数. All motions. */
  | 'COUNT'
  /** 已决定件数. Those on which the presidium has decided. */
  | 'DECIDED'
  /** 列入议程件数. Bills on the agenda, or voted on. */
  | 'ON_AGENDA'
  /** 交专门委员会件数. Bills that were referred to a committee. */
  | 'REFERRED'
  /** 转为建议件数. Bills that became suggestions. */
  | 'CONVERTED'
  /** 通过件数. Bills that were adopted. */
  | 'ADOPTED'
  /** 已答复件数. Interpellations that were answered. */
  | 'ANSWERED'
  /** 再次答复件数. Interpellations that were answered more than once. */
  | 'ANSWERED_AGAIN'
  /** 撤回件数. Those that were withdrawn. */
  | 'WITHDRAWN'
  /** 转为建议率. Became suggestions / decided. */
  | 'CONVERSION_RATE';

/** 议案、质询案统计排序. Ties are broken by the groups' keys. */
export type MotionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: MotionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 议案、质询案统计. Groups of them, over all owners. */
export type MotionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<MotionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: MotionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 议案、质询案统计分组. One group; the dimensions not asked for are null. */
export type MotionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 次. The session of the term. */
  session?: Maybe<Scalars['Int']['output']>;
  /** 种类. The kind. */
  kind?: Maybe<MotionKind>;
  /** 状态. The state. */
  state?: Maybe<MotionState>;
  /** 件数. All motions. */
  count: Scalars['Int']['output'];
  /** 已决定件数. Those on which the presidium has decided. */
  decided: Scalars['Int']['output'];
  /** 列入议程件数. Bills on the agenda, or voted on. */
  onAgenda: Scalars['Int']['output'];
  /** 交专门委员会件数. Bills that were referred to a committee. */
  referred: Scalars['Int']['output'];
  /** 转为建议件数. Bills that became suggestions. */
  converted: Scalars['Int']['output'];
  /** 通过件数. Bills that were adopted. */
  adopted: Scalars['Int']['output'];
  /** 已答复件数. Interpellations that were answered. */
  answered: Scalars['Int']['output'];
  /** 再次答复件数. Interpellations that were answered more than once. */
  answeredAgain: Scalars['Int']['output'];
  /** 撤回件数. Those that were withdrawn. */
  withdrawn: Scalars['Int']['output'];
  /** 转为建议率. Became suggestions / decided. */
  conversionRate: Ratio;
};

/** 议案内容. What deputies put to a session. */
export type DraftMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress it is. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 种类. A bill or an interpellation. */
  kind: MotionKind;
  /** 届. The congress's term, 1 to 50. */
  term: Scalars['Int']['input'];
  /** 次. The session of the term, 1 to 20. */
  session: Scalars['Int']['input'];
  /** 案由. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 案据. 1 to 4,000 characters. */
  grounds: Scalars['String']['input'];
  /** 方案. 1 to 4,000 characters; of a bill needed, of an interpellation left out. */
  proposal?: InputMaybe<Scalars['String']['input']>;
  /** 受质询机关. Of an interpellation the organ questioned, 1 to 100 characters; of a bill left out. */
  organ?: InputMaybe<Scalars['String']['input']>;
  /** 领衔代表. The id of the deputy who leads it: a deputy of that congress. */
  leadSponsor: Scalars['ID']['input'];
  /** 联名代表. The ids of the deputies who join it, at most 50, each once. */
  jointSponsors?: Array<Scalars['ID']['input']>;
};

/** 草稿. What it says now. */
export type EditMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 案由. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 案据. 1 to 4,000 characters. */
  grounds: Scalars['String']['input'];
  /** 方案. 1 to 4,000 characters; of a bill needed, of an interpellation left out. */
  proposal?: InputMaybe<Scalars['String']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 确认联名. Which draft. */
export type ConfirmMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 是否联名. Whether the deputy joins. */
  confirms: Scalars['Boolean']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 步骤. Which motion. */
export type MotionStepInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 交专门委员会. Which bill, to which committee. */
export type ReferMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 专门委员会. 1 to 100 characters. */
  committee: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 审议结果报告. What the committee reports. */
export type ReportOnMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 报告. 1 to 10,000 characters. */
  report: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 转为建议. Which bill. */
export type ConvertMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 建议类别. What the suggestion is about. */
  category: SuggestionCategory;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 表决. How the congress voted. */
export type VoteOnMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 代表总数. All deputies of the congress, 1 to 10,000. */
  deputyCount: Scalars['Int']['input'];
  /** 赞成票. Votes in favour. */
  votesFor: Scalars['Int']['input'];
  /** 反对票. Votes against. */
  votesAgainst: Scalars['Int']['input'];
  /** 弃权票. Abstentions. */
  votesAbstained?: Scalars['Int']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 交受质询机关答复. How, and by when. */
export type DemandAnswerInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 答复方式. Orally or in writing. */
  mode: AnswerMode;
  /** 答复期限. The last day, today or later; none when absent. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 答复. What the organ answers. */
export type AnswerMotionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 答复内容. 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** 答复人. The head of the organ, by post, 1 to 100 characters. */
  answeredBy: Scalars['String']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 对答复的意见. Whether it satisfies. */
export type RateMotionAnswerInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 是否满意. Whether the latest answer satisfies the deputy. */
  satisfied: Scalars['Boolean']['input'];
  /** 说明. Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 议案操作结果. The motion as it is after the command. */
export type MotionPayload = {
  /** 议案. The motion. */
  motion: Motion;
};

/** 代表建议. A suggestion, criticism or opinion made by one or more deputies to their congress. */
export type Suggestion = Node & {
  /** 来源议案. The bill that the presidium had handled as this suggestion; null when there is none, and when the caller may not see it. */
  fromMotion?: Maybe<Motion>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['output'];
  /** 建议编号. The office number: term, session and serial number; null before it is accepted. */
  number?: Maybe<Scalars['String']['output']>;
  /** 标题. Its title. */
  title: Scalars['String']['output'];
  /** 正文. Its text; null where only a summary of it is open to the caller. */
  text?: Maybe<Scalars['String']['output']>;
  /** 摘要. What is open of its text instead of the whole; null when there is none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** 类别. What it is about. */
  category: SuggestionCategory;
  /** 所属行政区划. The place to whose congress it was made. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 年度. The year in which it was submitted (Asia/Shanghai). */
  year: Scalars['Int']['output'];
  /** 是否大会期间提出. Whether it was made while the congress was in session. */
  inSession: Scalars['Boolean']['output'];
  /** 状态. Where it stands. */
  state: SuggestionState;
  /** 是否公开. Whether it is open to everybody, as a whole or in a summary (代表法 2025, art. 51). */
  disclosed: Scalars['Boolean']['output'];
  /** 公开程度. How far it is open to everybody. */
  disclosure: Disclosure;
  /** 是否要求保密. Whether its sponsors asked that their names be kept back; null unless the caller may see it. */
  secrecyRequested?: Maybe<Scalars['Boolean']['output']>;
  /** 领衔代表. The deputy who leads it; null where the sponsors asked for secrecy and the caller may not see them. */
  leadSponsor?: Maybe<Deputy>;
  /** 附议代表. The deputies who join it, at most 50; none where the sponsors asked for secrecy and the caller may not see them. */
  jointSponsors: Array<Maybe<Deputy>>;
  /** 附议情况. Who joins it, and has confirmed, declined or agreed to its withdrawal; none unless the caller may see it, at most 50. */
  sponsorships: Array<Sponsorship>;
  /** 提出时间. When it was submitted, or drafted while it is a draft. */
  submittedAt: Scalars['DateTime']['output'];
  /** 交办日期. The day of assignment, from which the reply is due; null before. */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** 答复期限. The last day for the reply under the policy of that day (by law three months: 代表法 2025, art. 51); null before assignment. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理轮次. 1 until it is assigned again, opened again or followed up: the round to which the next reply belongs. */
  round: Scalars['Int']['output'];
  /** 重新办理日期. The day it was first opened again after an unsatisfactory reply; null when it was not. */
  reopenedOn?: Maybe<Scalars['Date']['output']>;
  /** 重新办理期限. The last day for the reply then; null when it was not. */
  rehandlingDueOn?: Maybe<Scalars['Date']['output']>;
  /** 再次答复日期. The day it was replied to then; null before. */
  rehandledOn?: Maybe<Scalars['Date']['output']>;
  /** 不予受理的情形. Why it was refused; null otherwise, and unless the caller may see it. */
  rejectionGround?: Maybe<RejectionGround>;
  /** 答复日期. The day of the first reply; null before. */
  repliedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether it waits for a reply and the last day for it is over. */
  overdue: Scalars['Boolean']['output'];
  /** 办理单位. The units it is assigned to, lead first, at most 20; none unless the caller may see them. */
  assignments: Array<Assignment>;
  /** 联系代表情况. The contacts with the sponsors, earliest first, at most 100; none unless the caller may see them. */
  contacts: Array<SuggestionContact>;
  /** 答复草稿. The replies that are not sent yet, at most 20; none unless the caller may see them. */
  replyDrafts: Array<ReplyDraft>;
  /** 答复. The replies that the caller may see, first round first, at most 20. */
  replies: Array<Reply>;
  /** 办理结果. What the latest reply promises; null before a reply, and unless the caller may see it. */
  outcome?: Maybe<ReplyOutcome>;
  /** 满意度. The lead sponsor's rating of the result; null until the form is given back, and unless the caller may see it. */
  satisfaction?: Maybe<Satisfaction>;
  /** 测评. All ratings of the lead sponsor, first round first, at most 40; none unless the caller may see them. */
  ratings: Array<SatisfactionRating>;
  /** 测评意见. What the lead sponsor added to the latest rating; null unless the caller may see it. */
  ratingComment?: Maybe<Scalars['String']['output']>;
  /** 测评状态. Where the rating of the latest reply stands; null before a reply, and unless the caller may see it. */
  ratingState?: Maybe<RatingState>;
  /** 测评期限. The last day for the rating; null without a reply or a rule, and unless the caller may see it. */
  ratingDueOn?: Maybe<Scalars['Date']['output']>;
  /** 跟踪事项. The promises of its replies that the caller may see, at most 20. */
  followUps: Array<FollowUp>;
  /** 公益诉讼领域. The field of public-interest litigation it was screened to; null when it is in none. */
  litigationField?: Maybe<LitigationField>;
  /** 衔接转化. Its conversions that the caller may see, at most 20. */
  conversions: Array<Conversion>;
  /** 办理过程. What happened to it, earliest first, at most 100 events; none unless the caller may see them. */
  history: Array<SuggestionEvent>;
};

/** 接收平台联动提议. What the other organ proposes. */
export type ReceivePlatformLinkInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place of the organ that is asked. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 人大系统. The congress's system. */
  congressSystem: Scalars['String']['input'];
  /** 检察院系统. The procuratorate's system. */
  procuratorateSystem: Scalars['String']['input'];
  /** 交换内容. What they exchange. */
  exchanges: Array<PlatformExchange>;
  /** 方向. Which way. */
  direction: PlatformDirection;
  /** 启用日期. From which day they are linked. */
  since: Scalars['Date']['input'];
  /** 联系处室. The office of the organ that proposes it. */
  office: Scalars['String']['input'];
  /** 提议日期. The day on which it was proposed. */
  on: Scalars['Date']['input'];
};

/** 接收平台联动告知. What the other organ did. */
export type ReportPlatformLinkInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: PlatformLinkReport;
  /** 另一半. The id of the other organ's half. */
  counterpart: Scalars['ID']['input'];
  /** 日期. The day on which it did so. */
  on: Scalars['Date']['input'];
  /** 原因. Why, with DECLINE, WITHDRAW, SUSPEND and END. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 联系处室. Whom to ask, with ACCEPT. */
  office?: InputMaybe<Scalars['String']['input']>;
};

/** 平台联动操作结果. The record as it is after the command. */
export type PlatformLinkPayload = {
  /** 平台联动. The record. */
  platformLink: PlatformLink;
};

/**
 * 平台联动. The congress's half of an agreement that a system of the congress and a system of the procuratorate are linked: what they exchange, which way, since when. One
 * proposes and leads, the other accepts. The other half is its `counterpart`.
 */
export type PlatformLink = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: PlatformLinkState;
  /** 牵头机关. The organ that proposed it and leads it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the procuratorate that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The procuratorate's half; null until it is known. */
  counterpart?: Maybe<ProcuratoratePlatformLink>;
  /** 人大系统. The congress's system. */
  congressSystem: Scalars['String']['output'];
  /** 检察院系统. The procuratorate's system. */
  procuratorateSystem: Scalars['String']['output'];
  /** 交换内容. What they exchange. */
  exchanges: Array<PlatformExchange>;
  /** 方向. Which way. */
  direction: PlatformDirection;
  /** 启用日期. From which day they are linked, as agreed. */
  since: Scalars['Date']['output'];
  /** 人大联系处室. The congress's office to be asked; null before it has accepted. */
  congressOffice?: Maybe<Scalars['String']['output']>;
  /** 检察院联系处室. The procuratorate's office to be asked; null before it has accepted. */
  procuratorateOffice?: Maybe<Scalars['String']['output']>;
  /** 提议日期. The day on which it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** 年度. The year of that day. */
  year: Scalars['Int']['output'];
  /** 答复日期. The day on which the other organ accepted or declined; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不同意原因. Why it was declined; null otherwise. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 暂停日期. The day on which it was suspended; null when it is not. */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /** 暂停原因. Why it is suspended; null when it is not. */
  suspensionReason?: Maybe<Scalars['String']['output']>;
  /** 终止日期. The day on which it ended; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止原因. Why it ended; null before. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 最近交换日期. The day of this organ's last message that the other's system took in, as the latest 1,000 of its own outbox tell; for this organ, null for others and when there was none. */
  lastExchangeOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 平台联动分页. A page over all owners. */
export type PlatformLinkConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<PlatformLinkEdge>;
  /** 平台联动. The rows. */
  nodes: Array<PlatformLink>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 平台联动边. A row and its cursor. */
export type PlatformLinkEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 平台联动. The row. */
  node: PlatformLink;
};

/** 平台联动统计. Groups over all owners. */
export type PlatformLinkStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<PlatformLinkGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: PlatformLinkGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 平台联动统计分组. One group; the dimensions not asked for are null. */
export type PlatformLinkGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year in which it was proposed. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<PlatformLinkState>;
  /** 牵头机关. The organ that leads. */
  leadOrgan?: Maybe<LinkageOrgan>;
  /** 方向. Which way it is exchanged. */
  direction?: Maybe<PlatformDirection>;
  /** 件数. All that were proposed. */
  count: Scalars['Int']['output'];
  /** 运行数. Those that are active. */
  active: Scalars['Int']['output'];
  /** 暂停数. Those that are suspended. */
  suspended: Scalars['Int']['output'];
  /** 终止数. Those that have ended. */
  ended: Scalars['Int']['output'];
};

export type ProcuratoratePlatformLink = {
  id: Scalars['ID']['output'];
};

/** 答复草稿. A reply that is not sent yet. */
export type ReplyDraft = {
  /** 答复单位. The unit that answers. */
  unit: Scalars['String']['output'];
  /** 答复类别. The class by the place's own scheme. */
  replyClass: Scalars['String']['output'];
  /** 办理结果. What the class means. */
  outcome: ReplyOutcome;
  /** 答复正文. The text. */
  text: Scalars['String']['output'];
  /** 签发人职务. Who signs it, by the office. */
  signedBy: Scalars['String']['output'];
  /** 承诺办结日期. By when what it promises will be done; null when it promises nothing. */
  promisedOn?: Maybe<Scalars['Date']['output']>;
  /** 未完成三次联系的原因. Why it goes out without the three contacts; null when they took place. */
  withoutContacts?: Maybe<Scalars['String']['output']>;
  /** 是否审核通过. Whether the congress has reviewed it, so that it may be sent. */
  reviewed: Scalars['Boolean']['output'];
};

/** 测评. A rating on one axis. */
export type SatisfactionRating = {
  /** 轮次. The round of handling. */
  round: Scalars['Int']['output'];
  /** 测评项目. What is rated. */
  axis: RatingAxis;
  /** 满意度. How. */
  value: Satisfaction;
  /** 时间. When. */
  at: Scalars['DateTime']['output'];
};

/** 测评项目. What is rated. */
export type RatingAxis =
  /** 办理工作(态度). How the unit went about it. */
  | 'ATTITUDE'
  /** 办理结果. What came of it. */
  | 'RESULT';

/** 测评状态. Where the rating of the latest reply stands. */
export type RatingState =
  /** 待反馈. Awaited. */
  | 'PENDING'
  /** 已反馈. Given. */
  | 'GIVEN'
  /** 逾期未反馈. Not given in time: it does not count in any rate. */
  | 'EXPIRED';

/** 答复. What is drafted. */
export type DraftReplyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 答复类别. A letter of the place's scheme. */
  replyClass: Scalars['String']['input'];
  /** 办理结果. Which of those that the class may come to; its first when absent. */
  outcome?: InputMaybe<ReplyOutcome>;
  /** 答复正文. 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** 签发人职务. Who signs it, by the office: 1 to 50 characters. */
  signedBy: Scalars['String']['input'];
  /** 承诺办结日期. By when what it promises will be done: needed where the class promises something, and only there; after today. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 未完成三次联系的原因. Why it goes out without the three contacts, 1 to 500 characters. */
  withoutContacts?: InputMaybe<Scalars['String']['input']>;
};

/** 审核. Which draft, and whether it may be sent. */
export type ReviewReplyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 答复单位. Whose draft. */
  unit: Scalars['String']['input'];
  /** 是否通过. Whether it may be sent; otherwise it must be drafted anew. */
  approved: Scalars['Boolean']['input'];
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 公开. Which reply, how far. */
export type PublishReplyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 轮次. The reply's round. */
  round: Scalars['Int']['input'];
  /** 答复单位. The unit that answered. */
  unit: Scalars['String']['input'];
  /** 公开程度. PUBLIC_FULL, ON_REQUEST or NONE. */
  disclosure: Disclosure;
  /** 说明. Why it is not open, 1 to 1,000 characters; needed then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 测评. Which suggestion, how. */
export type RateSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 办理工作(态度). How the units went about it. */
  attitude: Satisfaction;
  /** 办理结果. What came of it. */
  result: Satisfaction;
  /** 意见. What the sponsor adds, 1 to 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** 重办. Which suggestion. */
export type ReopenSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 答复期限. The last day for the next reply, where the place has no rule; with one it is not given. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明. Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 跟踪. Which suggestion, what promise. */
export type TrackSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 承诺事项. What is promised, 1 to 1,000 characters. */
  promise: Scalars['String']['input'];
  /** 承诺办结日期. By when; after today. */
  dueOn: Scalars['Date']['input'];
};

/** 办理规则. What holds at a place on a day. */
export type HandlingRules = {
  /** 所属行政区划. The place. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 办理期限. One of each kind for which there is a rule. */
  deadlines: Array<DeadlinePolicy>;
  /** 答复分类. The scheme of reply classes; null when there is none. */
  replyScheme?: Maybe<ReplyScheme>;
  /** 指标定义. The definitions by which rates may be asked, by name. */
  metrics: Array<MetricDefinition>;
  /** 节假日安排. The days of that year that are not what their weekday says; empty when the State Council has arranged none, and then weekdays are working days. */
  holidays: Array<Holiday>;
  /** 联名人数规则. How many deputies must join to put a motion to this place's congress, one of each kind. */
  sponsorRules: Array<SponsorRule>;
};

/** 联名人数规则. How many deputies must put a motion jointly. */
export type SponsorRule = {
  /** 标识. What motions name that were put under it. */
  rule: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it; null for national law. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. Of which motions. */
  kind: MotionKind;
  /** 级别. Of the congresses of which levels. */
  levels: Array<JurisdictionLevel>;
  /** 最少人数. How many, the lead included. */
  least: Scalars['Int']['output'];
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 办理期限. How long something may take. */
export type DeadlinePolicy = {
  /** 标识. What records name that were under it. */
  policy: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it; null for national law. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What it limits. */
  kind: DeadlineKind;
  /** 数量. How many. */
  amount: Scalars['Int']['output'];
  /** 单位. Of what. */
  unit: DeadlineUnit;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 期限种类. What a deadline limits. */
export type DeadlineKind =
  /** 答复期限. From assignment to the reply (代表法 2025, art. 51). */
  | 'REPLY'
  /** 延长后的答复期限. From assignment to the reply where more time was agreed to (代表法 2025, art. 51). */
  | 'REPLY_EXTENDED'
  /** 交办期限. From submission to assignment. */
  | 'ASSIGNMENT'
  /** 申请退回期限. From assignment to a unit's request to give it back. */
  | 'RETURN_REQUEST'
  /** 重新交办期限. From such a request to the new assignment. */
  | 'REASSIGNMENT'
  /** 首次联系期限. From assignment to the first contact with the sponsor. */
  | 'FIRST_CONTACT'
  /** 会办意见期限. From assignment to a co-handler's view. */
  | 'CO_VIEW'
  /** 测评期限. From the reply to the sponsor's rating. */
  | 'RATING'
  /** 重新办理期限. From dissatisfaction to the next reply. */
  | 'REHANDLING'
  /** 不予受理告知期限. From submission to the refusal. */
  | 'REJECTION_NOTICE'
  /** 公开期限. From the reply to its publication. */
  | 'PUBLICATION';

/** 期限单位. In what a deadline is counted; the day it starts on does not count (民法典, art. 201). */
export type DeadlineUnit =
  /** 月. Months. */
  | 'MONTH'
  /** 日. Days. */
  | 'DAY'
  /** 工作日. Working days by the State Council's arrangements. */
  | 'WORKING_DAY';

/** 答复分类办法. A place's scheme of reply classes. */
export type ReplyScheme = {
  /** 标识. What replies name that were classed by it. */
  scheme: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it; null for what is usual in the nation. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The rule. */
  legalBasis: Scalars['String']['output'];
  /** 答复类别. Its classes in their order, at most 10. */
  classes: Array<ReplyClass>;
};

/** 答复类别. One class of a scheme. */
export type ReplyClass = {
  /** 代号. How it is written: A, B, C… or words. */
  letter: Scalars['String']['output'];
  /** 含义. What it says. */
  meaning: Scalars['String']['output'];
  /** 办理结果. What a reply of it may come to; the first, unless the reply says which. */
  outcomes: Array<ReplyOutcome>;
  /** 是否承诺. Whether it promises something that is to be followed up (B类台账). */
  promises: Scalars['Boolean']['output'];
};

/** 指标定义. A rate: which figures are added up above and below the line. */
export type MetricDefinition = {
  /** 标识. By which it is asked for in `suggestionStatistics(metric:)`. */
  metric: Scalars['ID']['output'];
  /** 制定地. The place whose congress made it; null for what is usual in the nation. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 名称. Its name. */
  name: Scalars['String']['output'];
  /** 分子. The fields of a group that are added up above the line. */
  numerator: Array<Scalars['String']['output']>;
  /** 分母. The fields of a group that are added up below the line. */
  denominator: Array<Scalars['String']['output']>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The rule, or whose practice it is. */
  legalBasis: Scalars['String']['output'];
};

/** 节假日. A day that is not what its weekday says. */
export type Holiday = {
  /** 日期. The day. */
  day: Scalars['Date']['output'];
  /** 种类. What it is. */
  kind: HolidayKind;
  /** 依据. The State Council's notice. */
  notice: Scalars['String']['output'];
};

/** 节假日种类. What a day is. */
export type HolidayKind =
  /** 放假. A day off. */
  | 'HOLIDAY'
  /** 调休上班. A day of work at a weekend. */
  | 'WORKDAY';

/** 制定期限. Which deadline, from when. */
export type SetDeadlinePolicyInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 种类. What it limits. */
  kind: DeadlineKind;
  /** 数量. 1 to 400. */
  amount: Scalars['Int']['input'];
  /** 单位. Of what. */
  unit: DeadlineUnit;
  /** 施行日期. The first day of its validity: today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule, 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 制定分类. Which classes, from when. */
export type SetReplySchemeInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress makes it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 施行日期. The first day of its validity: today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The rule, 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
  /** 答复类别. The classes in their order, 1 to 10, each letter once. */
  classes: Array<ReplyClassInput>;
};

/** 答复类别. One class. */
export type ReplyClassInput = {
  /** 代号. 1 to 20 characters. */
  letter: Scalars['String']['input'];
  /** 含义. 1 to 100 characters. */
  meaning: Scalars['String']['input'];
  /** 办理结果. What a reply of it may come to, each once, at least one. */
  outcomes: Array<ReplyOutcome>;
  /** 是否承诺. Whether it promises something that is to be followed up. */
  promises: Scalars['Boolean']['input'];
};

/** 办理规则操作结果. The rules of the place on the first day of the new one's validity. */
export type HandlingRulesPayload = {
  /** 办理规则. The rules. */
  handlingRules: HandlingRules;
};

export type Deputy = {
  id: Scalars['ID']['output'];
  /** 提出的建议. The suggestions that the deputy leads or joins, latest first. */
  suggestions?: Maybe<SuggestionConnection>;
};


export type DeputySuggestionsArgs = {
  role?: InputMaybe<SponsorRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 附议身份. A deputy's part in a suggestion. */
export type SponsorRole =
  /** 领衔. Leads it. */
  | 'LEAD'
  /** 附议. Joins it. */
  | 'JOINT';

/** 交办. One unit's task with a suggestion. */
export type Assignment = {
  /** 承办单位. The unit's name. */
  unit: Scalars['String']['output'];
  /** 承办方式. The unit's part. */
  role: AssignmentRole;
  /** 交办轮次. 1 for the first assignment, 2 after a return or an unsatisfactory reply. */
  round: Scalars['Int']['output'];
  /** 交办日期. The day of assignment. */
  assignedOn: Scalars['Date']['output'];
  /** 期限. The last day for it. */
  dueOn: Scalars['Date']['output'];
  /** 会办意见. The view that a co-handler gave the lead; null before. */
  view?: Maybe<Scalars['String']['output']>;
  /** 会办意见日期. The day of that view; null before. */
  viewedOn?: Maybe<Scalars['Date']['output']>;
  /** 分级负责. Who in the unit answers for it, tier by tier; null before the unit has named them in this round. */
  responsibility?: Maybe<ResponsibilityChain>;
};

/** 分级负责制. Who in a unit answers for a suggestion, in three tiers: 主要领导负总责、分管领导、科室负责人. By office or name, as the unit says it. */
export type ResponsibilityChain = {
  /** 主要领导. The main leader, who answers for all. */
  mainLeader: Scalars['String']['output'];
  /** 分管领导. The leader whose field it is. */
  responsibleLeader: Scalars['String']['output'];
  /** 科室负责人. The head of the section that does it. */
  sectionHead: Scalars['String']['output'];
  /** 工作专班或领导小组. The task force set up for it; null where there is none. */
  taskForce?: Maybe<Scalars['String']['output']>;
  /** 明确日期. The day they were named, the last time. */
  namedOn: Scalars['Date']['output'];
};

/** 承办方式. A unit's part in handling a suggestion. */
export type AssignmentRole =
  /** 主办. Leads, and answers for all. */
  | 'LEAD'
  /** 会办. Gives its view to the lead. */
  | 'CO'
  /** 分办. Answers separately. */
  | 'SEPARATE';

/** 答复. A unit's written answer to a suggestion. */
export type Reply = {
  /** 轮次. 1 for the first reply. */
  round: Scalars['Int']['output'];
  /** 答复单位. The unit that answers. */
  unit: Scalars['String']['output'];
  /** 答复日期. The day of the reply. */
  repliedOn: Scalars['Date']['output'];
  /** 答复类别. The class by the place's own scheme, as written on the letter. */
  replyClass: Scalars['String']['output'];
  /** 办理结果. What the class means. */
  outcome: ReplyOutcome;
  /** 答复正文. The text. */
  text: Scalars['String']['output'];
  /** 签发人职务. Who signed it, by the office; null where it is not known. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** 承诺办结日期. By when what it promises will be done; null when it promises nothing. */
  promisedOn?: Maybe<Scalars['Date']['output']>;
  /** 公开程度. How far it is open to everybody. */
  disclosure: Disclosure;
};

/** 办理结果. What a reply's class means, whatever its letter in the place's scheme. */
export type ReplyOutcome =
  /** 已经解决. Solved, or adopted. */
  | 'SOLVED'
  /** 正在解决. Being solved. */
  | 'IN_PROGRESS'
  /** 列入计划. Planned. */
  | 'PLANNED'
  /** 暂难解决. Not feasible under present conditions. */
  | 'NOT_FEASIBLE'
  /** 留作参考. Kept for reference. */
  | 'REFERENCE'
  /** 向上反映. Reported to a higher level. */
  | 'REPORTED_UP';

/** 满意度. The lead sponsor's rating. */
export type Satisfaction =
  /** 满意. Satisfied. */
  | 'SATISFIED'
  /** 基本满意. Basically satisfied. */
  | 'BASICALLY_SATISFIED'
  /** 不满意. Dissatisfied. */
  | 'DISSATISFIED';

/** 建议状态. Where a suggestion stands. */
export type SuggestionState =
  /** 草稿. A draft: only its sponsors see it. */
  | 'DRAFT'
  /** 已提出. Submitted, not yet accepted. */
  | 'SUBMITTED'
  /** 退回修改. Given back to its sponsors to be mended. */
  | 'RETURNED'
  /** 不予受理. Not accepted. */
  | 'NOT_ACCEPTED'
  /** 已受理. Accepted and numbered. */
  | 'ACCEPTED'
  /** 已交办. Assigned to its handling units. */
  | 'ASSIGNED'
  /** 申请退回. A unit asks to give it back. */
  | 'RETURN_REQUESTED'
  /** 办理中. Being handled. */
  | 'IN_HANDLING'
  /** 已答复. Replied to. */
  | 'REPLIED'
  /** 跟踪督办. Replied to with a promise that is being followed up. */
  | 'TRACKING'
  /** 重新办理. Handled again after an unsatisfactory reply. */
  | 'REOPENED'
  /** 听证. Heard after a second unsatisfactory reply. */
  | 'HEARING'
  /** 民主评议. Under democratic review after the hearing. */
  | 'DEMOCRATIC_REVIEW'
  /** 已办结. Closed. */
  | 'CLOSED'
  /** 已撤回. Withdrawn by its sponsors. */
  | 'WITHDRAWN';

/** 建议类别. What a suggestion is about. */
export type SuggestionCategory =
  /** 工业交通. Industry and transport. */
  | 'INDUSTRY_TRANSPORT'
  /** 农林水利. Farming, forestry and water. */
  | 'AGRICULTURE_WATER'
  /** 城建环保. Building and environment. */
  | 'URBAN_ENVIRONMENT'
  /** 教科文卫. Education, science, culture and health. */
  | 'EDUCATION_HEALTH'
  /** 财贸金融. Finance and trade. */
  | 'FINANCE_TRADE'
  /** 政法治理. Law and public order. */
  | 'LEGAL_GOVERNANCE'
  /** 民政社保. Welfare and social insurance. */
  | 'SOCIAL_AFFAIRS'
  /** 其他. Anything else. */
  | 'OTHER';

/** 办理过程事件. One step in a suggestion's life. */
export type SuggestionEvent = {
  /** 事件. What was done. */
  event: SuggestionEventKind;
  /** 原状态. The state before; null for the first event. */
  from?: Maybe<SuggestionState>;
  /** 新状态. The state after. */
  to: SuggestionState;
  /** 时间. When. */
  at: Scalars['DateTime']['output'];
  /** 经办人. Who did it, as named by the owner. */
  actor: Scalars['String']['output'];
  /** 说明. Why, when a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 办理过程事件类型. What can be done to a suggestion. */
export type SuggestionEventKind =
  /** 起草. Drafted. */
  | 'DRAFT'
  /** 修改草稿. The draft changed. */
  | 'EDIT'
  /** 确认附议. A deputy confirmed, or declined, to join it. */
  | 'CONFIRM'
  /** 提出. Submitted. */
  | 'SUBMIT'
  /** 受理. Accepted. */
  | 'ACCEPT'
  /** 不予受理. Refused. */
  | 'REJECT'
  /** 退回修改. Given back to its sponsors. */
  | 'RETURN'
  /** 同意撤回. A deputy who joined it agreed to its withdrawal. */
  | 'AGREE'
  /** 撤回. Withdrawn. */
  | 'WITHDRAW'
  /** 交办. Assigned. */
  | 'ASSIGN'
  /** 申请退回. A unit asked to give it back. */
  | 'REQUEST_RETURN'
  /** 不同意退回. The unit keeps it. */
  | 'REFUSE_RETURN'
  /** 重新交办. Assigned again. */
  | 'REASSIGN'
  /** 延长期限. More time agreed to. */
  | 'EXTEND'
  /** 开始办理. First contact with the lead sponsor. */
  | 'BEGIN_HANDLING'
  /** 联系代表. A further contact. */
  | 'CONTACT'
  /** 确认联系. The lead sponsor confirmed a contact. */
  | 'CONFIRM_CONTACT'
  /** 会办意见. A co-handler's view. */
  | 'VIEW'
  /** 明确责任. A unit named who answers for it, tier by tier. */
  | 'NAME_RESPONSIBLE'
  /** 起草答复. A reply drafted. */
  | 'DRAFT_REPLY'
  /** 审核答复. A draft reviewed. */
  | 'REVIEW_REPLY'
  /** 部分答复. Replied to by one of several units that answer separately. */
  | 'REPLY_PART'
  /** 答复. Replied to. */
  | 'REPLY'
  /** 公开. Its disclosure, or a reply's, decided. */
  | 'DISCLOSE'
  /** 评价. Rated. */
  | 'RATE'
  /** 重办. Opened again. */
  | 'REOPEN'
  /** 听证. Heard. */
  | 'HEAR'
  /** 民主评议. Reviewed. */
  | 'REVIEW'
  /** 跟踪. Followed up. */
  | 'TRACK'
  /** 办结. Closed. */
  | 'CLOSE';

/** 提出建议. What a deputy submits. */
export type SubmitSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place to whose congress it is made; it must have one. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 标题. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 正文. 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** 类别. What it is about. */
  category: SuggestionCategory;
  /** 领衔代表. The id of the deputy who leads it: a deputy of that congress. */
  leadSponsor: Scalars['ID']['input'];
  /** 附议代表. The ids of the deputies who join it, at most 50, each once. */
  jointSponsors?: Array<Scalars['ID']['input']>;
  /** 是否大会期间提出. Whether the congress is in session. */
  inSession?: Scalars['Boolean']['input'];
  /** 是否要求保密. Whether the sponsors' names are to be kept back. */
  secrecyRequested?: Scalars['Boolean']['input'];
};

/** 交办. Which suggestion, to which units. */
export type AssignSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['input'];
  /** 承办单位. One lead with any number of co-handlers, or two and more separate ones; at most 20, each once. */
  units: Array<AssignmentInput>;
  /** 是否公开. Whether the suggestion is to be open to everybody from now on, as a whole. */
  disclosed?: Scalars['Boolean']['input'];
};

/** 承办单位. A unit and its part. */
export type AssignmentInput = {
  /** 承办单位. The unit's name, 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 承办方式. Its part. */
  role: AssignmentRole;
};

/** 建议操作结果. The suggestion as it is after the command. */
export type SuggestionPayload = {
  /** 代表建议. The suggestion. */
  suggestion: Suggestion;
};

/** 建议筛选. Every condition given must hold. */
export type SuggestionFilter = {
  /** 级别. Only those made to congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<SuggestionState>>;
  /** 类别. Only these categories. */
  category?: InputMaybe<Array<SuggestionCategory>>;
  /** 年度. Only those submitted in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 办理结果. Only those whose latest reply has one of these outcomes. */
  outcome?: InputMaybe<Array<ReplyOutcome>>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 公益诉讼领域. Only those screened to one of these fields. */
  litigationField?: InputMaybe<Array<LitigationField>>;
  /** 领衔代表. Only those led by this deputy. */
  leadSponsor?: InputMaybe<Scalars['ID']['input']>;
  /** 是否重新办理. Only those opened again after an unsatisfactory reply, or only the others. */
  rehandled?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 查找. Only those whose title or text has every word of this, 1 to 100 characters. Words stand between spaces, punctuation and symbols; Chinese is not
   * cut any further, so 养老服务 finds these four characters side by side, and 养老 服务 both words anywhere. A word is found wherever it stands, also within a
   * longer one. Full-width and compatibility forms are the usual ones (NFKC), A to Z and a to z are the same, simplified and traditional characters are not.
   * Statistics count only those among them that the caller may read.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 提出时间起. Only those submitted on or after this day. */
  submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 提出时间止. Only those submitted on or before this day. */
  submittedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 建议排序. Rows without the date come last; ties are broken by id. */
export type SuggestionOrder =
  /** 提出时间从早到晚. Earliest submitted first. */
  | 'SUBMITTED_AT_ASC'
  /** 提出时间从晚到早. Latest submitted first. */
  | 'SUBMITTED_AT_DESC'
  /** 答复期限从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 答复期限从晚到早. Latest due first. */
  | 'DUE_ON_DESC'
  /** 按行政区划. By place. */
  | 'JURISDICTION_ASC';

/** 建议分页. A page of suggestions, over all owners. */
export type SuggestionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SuggestionEdge>;
  /** 代表建议. The rows. */
  nodes: Array<Suggestion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 建议边. A suggestion and its cursor. */
export type SuggestionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 代表建议. The suggestion. */
  node: Suggestion;
};

/** 建议统计维度. What suggestions can be grouped by. */
export type SuggestionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those made to congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those made to congresses above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; those made to congresses above are left out of the groups. */
  | 'TOWNSHIP'
  /** 年度. By year of submission. */
  | 'YEAR'
  /** 状态. By state. */
  | 'STATE'
  /** 办理结果. By the outcome of the latest reply. */
  | 'OUTCOME'
  /** 类别. By category. */
  | 'CATEGORY'
  /** 承办单位. By the unit that answers, the first of several; for the staff of the congress and of those above. */
  | 'UNIT';

/** 建议统计指标. What groups can be sorted by. */
export type SuggestionMeasure =
  /** 件数. All suggestions. */
  | 'COUNT'
  /** 已答复件数. Those replied to. */
  | 'REPLIED'
  /** 逾期件数. Those overdue. */
  | 'OVERDUE'
  /** 回收测评表数. Rating forms given back. */
  | 'RETURNED'
  /** 满意件数. Rated satisfied. */
  | 'SATISFIED'
  /** 基本满意件数. Rated basically satisfied. */
  | 'BASICALLY_SATISFIED'
  /** 不满意件数. Rated dissatisfied. */
  | 'DISSATISFIED'
  /** 满意率. The rate of satisfaction. */
  | 'SATISFACTION'
  /** 办理工作满意件数. Handling rated satisfied. */
  | 'ATTITUDE_SATISFIED'
  /** 办理工作基本满意件数. Handling rated basically satisfied. */
  | 'ATTITUDE_BASICALLY_SATISFIED'
  /** 办理工作不满意件数. Handling rated dissatisfied. */
  | 'ATTITUDE_DISSATISFIED'
  /** 办理工作满意率. The rate of satisfaction with the handling. */
  | 'ATTITUDE_SATISFACTION'
  /** 重新办理件数. Those opened again. */
  | 'REHANDLED'
  /** 未完成三次联系即答复的件数. Those replied to without all three contacts. */
  | 'WITHOUT_ALL_CONTACTS'
  /** 指标值. The rate by the definition asked for. */
  | 'RATE';

/** 建议统计排序. Ties are broken by the groups' keys. */
export type SuggestionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SuggestionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 建议统计. Groups of suggestions, over all owners. */
export type SuggestionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SuggestionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SuggestionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 建议统计分组. One group; the dimensions not asked for are null. */
export type SuggestionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of submission. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<SuggestionState>;
  /** 办理结果. The outcome of the latest reply; null also for those without a reply. */
  outcome?: Maybe<ReplyOutcome>;
  /** 类别. The category. */
  category?: Maybe<SuggestionCategory>;
  /** 承办单位. The unit that answers. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 件数. All suggestions. */
  count: Scalars['Int']['output'];
  /** 已答复件数. Those replied to. */
  replied: Scalars['Int']['output'];
  /** 逾期件数. Those that wait for a reply after its last day. */
  overdue: Scalars['Int']['output'];
  /** 回收测评表数. Rating forms given back; null when withheld. */
  returned?: Maybe<Scalars['Int']['output']>;
  /** 满意件数. Rated satisfied; null when withheld. */
  satisfied?: Maybe<Scalars['Int']['output']>;
  /** 基本满意件数. Rated basically satisfied; null when withheld. */
  basicallySatisfied?: Maybe<Scalars['Int']['output']>;
  /** 不满意件数. Rated dissatisfied; null when withheld. */
  dissatisfied?: Maybe<Scalars['Int']['output']>;
  /** 满意率. (satisfied + basicallySatisfied) / returned: forms that were not given back do not count; null when withheld. */
  satisfaction?: Maybe<Ratio>;
  /** 测评逾期未反馈件数. Those whose rating was not given in time: they do not count in any rate of satisfaction. */
  expired: Scalars['Int']['output'];
  /** 办理工作满意件数. How the units went about it: rated satisfied; null when withheld. */
  attitudeSatisfied?: Maybe<Scalars['Int']['output']>;
  /** 办理工作基本满意件数. Rated basically satisfied; null when withheld. */
  attitudeBasicallySatisfied?: Maybe<Scalars['Int']['output']>;
  /** 办理工作不满意件数. Rated dissatisfied; null when withheld. */
  attitudeDissatisfied?: Maybe<Scalars['Int']['output']>;
  /** 办理工作满意率. (attitudeSatisfied + attitudeBasicallySatisfied) / all three; null when withheld. */
  attitudeSatisfaction?: Maybe<Ratio>;
  /** 重新办理件数. Those opened again after an unsatisfactory reply. */
  rehandled: Scalars['Int']['output'];
  /** 按期再次答复件数. Those of them replied to again by their day. */
  rehandledInTime: Scalars['Int']['output'];
  /** 三次联系完成件数. Those replied to after all three contacts. */
  withAllContacts: Scalars['Int']['output'];
  /** 未完成三次联系即答复的件数. Those replied to without all three contacts. */
  withoutAllContacts: Scalars['Int']['output'];
  /** 缺办前联系件数. Those replied to without the contact before. */
  withoutContactBefore: Scalars['Int']['output'];
  /** 缺办中联系件数. Those replied to without the contact during. */
  withoutContactDuring: Scalars['Int']['output'];
  /** 缺办后联系件数. Those replied to without the contact after. */
  withoutContactAfter: Scalars['Int']['output'];
  /** 指标值. The rate by the definition asked for; null when none is, and when withheld. */
  rate?: Maybe<Ratio>;
  /**
   * 隐去单元数. How many owners' figures of satisfaction are not in this group's, because fewer than 5 forms are behind them and the caller may
   * not read the ratings one by one.
   */
  withheld: Scalars['Int']['output'];
};

export type Jurisdiction = {
  code: Scalars['JurisdictionCode']['output'];
};

/**
 * 重点督办. Suggestions that the chairpersons' meeting (主任会议) has put under key supervision for a year (代表法 2025, art. 52): one leader of the
 * congress presses, one of the government answers for it, a committee follows, a unit handles.
 */
export type KeySupervision = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: KeySupervisionState;
  /** 代表建议. Those of its suggestions that the caller may see. */
  suggestions: Array<Suggestion>;
  /** 建议件数. How many suggestions it is about, seen or not. */
  suggestionCount: Scalars['Int']['output'];
  /** 主任会议决定. The reference of the decision of the chairpersons' meeting. */
  decision: Scalars['String']['output'];
  /** 决定日期. The day of that decision. */
  decidedOn: Scalars['Date']['output'];
  /** 领衔督办. The member of the chairpersons' meeting who leads the supervision, by post. */
  supervisingLeader: Scalars['String']['output'];
  /** 领办. The leader of the government who answers for the handling, by post. */
  handlingLeader: Scalars['String']['output'];
  /** 对口督办委员会. The committee or office of the congress that follows it. */
  committee: Scalars['String']['output'];
  /** 承办单位. The unit that handles it. */
  unit: Scalars['String']['output'];
  /** 督办方案. The plan; null before, and unless the caller may see it. */
  plan?: Maybe<Scalars['String']['output']>;
  /** 督办次数. How many visits there were. */
  visitCount: Scalars['Int']['output'];
  /** 实地督办. The visits, earliest first, at most 100; none unless the caller may see them. */
  visits: Array<SupervisionVisit>;
  /** 督办报告. The report; null before. */
  report?: Maybe<Scalars['String']['output']>;
  /** 督办评价. Whether the unit was praised or criticised; null before it is closed. */
  appraisal?: Maybe<SupervisionAppraisal>;
  /** 办结日期. The day on which it was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 实地督办. A visit made under key supervision. */
export type SupervisionVisit = {
  /** 日期. The day. */
  visitedOn: Scalars['Date']['output'];
  /** 参加人员. Who came, by post. */
  participants: Scalars['String']['output'];
  /** 督办发现. What they found. */
  findings: Scalars['String']['output'];
};

/** 重点督办状态. Where a key supervision stands. */
export type KeySupervisionState =
  /** 已确定. Decided by the chairpersons' meeting. */
  | 'SELECTED'
  /** 已制定方案. Planned. */
  | 'PLANNED'
  /** 已督办. Visited once at least. */
  | 'VISITED'
  /** 已报告. Reported on. */
  | 'REPORTED'
  /** 已办结. Closed. */
  | 'CLOSED';

/** 督办评价. What is said of the unit when a key supervision is closed. */
export type SupervisionAppraisal =
  /** 通报表扬、推广. Praised, and made known as an example. */
  | 'COMMENDED'
  /** 合格. Neither praised nor criticised. */
  | 'PASSED'
  /** 通报批评. Criticised for being slow. */
  | 'CRITICISED';

/** 重点督办筛选. Every condition given must hold. */
export type KeySupervisionFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<KeySupervisionState>>;
  /** 对口督办委员会. Only those followed by this committee. */
  committee?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位. Only those handled by this unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 重点督办排序. Ties are broken by id. */
export type KeySupervisionOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC'
  /** 决定日期从早到晚. Earliest decided first. */
  | 'DECIDED_ON_ASC'
  /** 决定日期从晚到早. Latest decided first. */
  | 'DECIDED_ON_DESC';

/** 重点督办分页. A page of them, over all owners. */
export type KeySupervisionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<KeySupervisionEdge>;
  /** 重点督办. The rows. */
  nodes: Array<KeySupervision>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 重点督办边. A row and its cursor. */
export type KeySupervisionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 重点督办. The row. */
  node: KeySupervision;
};

/** 重点督办统计维度. What they can be grouped by. */
export type KeySupervisionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 重点督办统计指标. What groups can be sorted by. */
export type KeySupervisionMeasure =
  /** 督办项数. All key supervisions. */
  | 'COUNT'
  /** 重点督办建议件数. The suggestions under key supervision. */
  | 'SUGGESTIONS'
  /** 督办次数. Visits made. */
  | 'VISITS'
  /** 办结项数. Those closed. */
  | 'CLOSED';

/** 重点督办统计排序. Ties are broken by the groups' keys. */
export type KeySupervisionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: KeySupervisionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 重点督办统计. Groups of them, over all owners. */
export type KeySupervisionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<KeySupervisionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: KeySupervisionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 重点督办统计分组. One group; the dimensions not asked for are null. */
export type KeySupervisionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<KeySupervisionState>;
  /** 督办项数. All key supervisions. */
  count: Scalars['Int']['output'];
  /** 重点督办建议件数. The suggestions under key supervision. */
  suggestions: Scalars['Int']['output'];
  /** 督办次数. Visits made. */
  visits: Scalars['Int']['output'];
  /** 办结项数. Those closed. */
  closed: Scalars['Int']['output'];
};

/** 联合督办. Suggestions on one matter for which several committees press together. */
export type JointSupervision = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: JointSupervisionState;
  /** 督办主题. What the suggestions are about. */
  topic: Scalars['String']['output'];
  /** 代表建议. Those of its suggestions that the caller may see. */
  suggestions: Array<Suggestion>;
  /** 建议件数. How many suggestions it is about, seen or not. */
  suggestionCount: Scalars['Int']['output'];
  /** 督办委员会. The committees, the lead first, two to ten. */
  committees: Array<Scalars['String']['output']>;
  /** 启动日期. The day on which it began. */
  startedOn: Scalars['Date']['output'];
  /** 督办轮次数. How many rounds there were. */
  roundCount: Scalars['Int']['output'];
  /** 督办轮次. The rounds, first round first, at most 100; none unless the caller may see them. */
  rounds: Array<JointSupervisionRound>;
  /** 督办结果. What came of it; null before it is concluded. */
  result?: Maybe<Scalars['String']['output']>;
  /** 办结日期. The day on which it was concluded; null before. */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 联合督办轮次. One round of a joint supervision. */
export type JointSupervisionRound = {
  /** 轮次. 1 for the first. */
  round: Scalars['Int']['output'];
  /** 日期. The day. */
  heldOn: Scalars['Date']['output'];
  /** 督办发现. What was found. */
  findings: Scalars['String']['output'];
};

/** 联合督办状态. Where a joint supervision stands. */
export type JointSupervisionState =
  /** 督办中. Under way. */
  | 'OPEN'
  /** 已办结. Concluded. */
  | 'CONCLUDED';

/** 联合督办筛选. Every condition given must hold. */
export type JointSupervisionFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<JointSupervisionState>>;
};

/** 联合督办排序. Ties are broken by id. */
export type JointSupervisionOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC';

/** 联合督办分页. A page of them, over all owners. */
export type JointSupervisionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<JointSupervisionEdge>;
  /** 联合督办. The rows. */
  nodes: Array<JointSupervision>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督办边. A row and its cursor. */
export type JointSupervisionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联合督办. The row. */
  node: JointSupervision;
};

/** 联合督办统计维度. What they can be grouped by. */
export type JointSupervisionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE';

/** 联合督办统计指标. What groups can be sorted by. */
export type JointSupervisionMeasure =
  /** 督办项数. All joint supervisions. */
  | 'COUNT'
  /** 联合督办建议件数. The suggestions under joint supervision. */
  | 'SUGGESTIONS'
  /** 督办轮次数. Rounds held. */
  | 'ROUNDS'
  /** 办结项数. Those concluded. */
  | 'CONCLUDED';

/** 联合督办统计排序. Ties are broken by the groups' keys. */
export type JointSupervisionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: JointSupervisionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 联合督办统计. Groups of them, over all owners. */
export type JointSupervisionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<JointSupervisionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: JointSupervisionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督办统计分组. One group; the dimensions not asked for are null. */
export type JointSupervisionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<JointSupervisionState>;
  /** 督办项数. All joint supervisions. */
  count: Scalars['Int']['output'];
  /** 联合督办建议件数. The suggestions under joint supervision. */
  suggestions: Scalars['Int']['output'];
  /** 督办轮次数. Rounds held. */
  rounds: Scalars['Int']['output'];
  /** 办结项数. Those concluded. */
  concluded: Scalars['Int']['output'];
};

/**
 * 对口督办. A unit that a committee of the congress supervises for a year (大督办): whether by a visit or at the desk follows from how many suggestions the
 * unit handles in that year.
 */
export type SupervisionAssignment = Node & {
  /** 全局标识. Its id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress keeps it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['output'];
  /** 状态. Where it stands. */
  state: SupervisionAssignmentState;
  /** 督办委员会. The committee or office of the congress. */
  committee: Scalars['String']['output'];
  /** 承办单位. The unit. */
  unit: Scalars['String']['output'];
  /** 实地督办件数标准. From how many suggestions on the unit is visited, by the policy in force when the record was made. */
  threshold: Scalars['Int']['output'];
  /** 承办件数. The suggestions assigned to the unit in that year, whatever its part in them, each once. */
  suggestionCount: Scalars['Int']['output'];
  /** 逾期件数. Those of them that wait for a reply after its last day. */
  overdueSuggestionCount: Scalars['Int']['output'];
  /** 督办方式. Field visit from the threshold on, desk review below it. */
  mode: SupervisionMode;
  /** 督办期限. The last day for the check. */
  dueOn: Scalars['Date']['output'];
  /** 是否逾期. Whether it was not checked by its last day. */
  overdue: Scalars['Boolean']['output'];
  /** 督办日期. The day of the check; null before. */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** 实际督办方式. How it was checked; null before. */
  checkedMode?: Maybe<SupervisionMode>;
  /** 督办发现. What was found; null before. */
  findings?: Maybe<Scalars['String']['output']>;
  /** 督办结果. What came of it; null before it is reported. */
  result?: Maybe<Scalars['String']['output']>;
  /** 办理过程. What happened to it, earliest first, at most 100 steps; none unless the caller may see them. */
  history: Array<HistoryEntry>;
};

/** 对口督办状态. Where the supervision of a unit stands. */
export type SupervisionAssignmentState =
  /** 已分配. Given to a committee. */
  | 'ASSIGNED'
  /** 已督办. Checked. */
  | 'CHECKED'
  /** 已报告. Reported on. */
  | 'REPORTED';

/** 督办方式. How a unit is supervised. */
export type SupervisionMode =
  /** 实地调研. The committee goes there and hears a report. */
  | 'FIELD_VISIT'
  /** 书面审核. The committee reviews the replies. */
  | 'DESK_REVIEW';

/** 对口督办筛选. Every condition given must hold. */
export type SupervisionAssignmentFilter = {
  /** 年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<SupervisionAssignmentState>>;
  /** 督办方式. Only those of these modes. */
  mode?: InputMaybe<Array<SupervisionMode>>;
  /** 是否逾期. Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 督办委员会. Only those of this committee. */
  committee?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位. Only those of this unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 对口督办排序. Ties are broken by id. */
export type SupervisionAssignmentOrder =
  /** 年度从早到晚. Earliest year first. */
  | 'YEAR_ASC'
  /** 年度从晚到早. Latest year first. */
  | 'YEAR_DESC'
  /** 期限从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 期限从晚到早. Latest due first. */
  | 'DUE_ON_DESC';

/** 对口督办分页. A page of them, over all owners. */
export type SupervisionAssignmentConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SupervisionAssignmentEdge>;
  /** 对口督办. The rows. */
  nodes: Array<SupervisionAssignment>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 对口督办边. A row and its cursor. */
export type SupervisionAssignmentEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 对口督办. The row. */
  node: SupervisionAssignment;
};

/** 对口督办统计维度. What they can be grouped by. */
export type SupervisionAssignmentDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of congresses above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of congresses above are left out of the groups. */
  | 'COUNTY'
  /** 年度. The year. */
  | 'YEAR'
  /** 状态. The state. */
  | 'STATE'
  /** 督办方式. The mode. */
  | 'MODE';

/** 对口督办统计指标. What groups can be sorted by. */
export type SupervisionAssignmentMeasure =
  /** 督办单位数. All units supervised. */
  | 'COUNT'
  /** 承办件数. The suggestions assigned to them; one with several units counts for each. */
  | 'SUGGESTIONS'
  /** 逾期未督办单位数. Those not checked by their last day. */
  | 'OVERDUE'
  /** 逾期建议件数. Suggestions of theirs whose reply is overdue; one with several units counts for each. */
  | 'OVERDUE_SUGGESTIONS';

/** 对口督办统计排序. Ties are broken by the groups' keys. */
export type SupervisionAssignmentStatisticsOrder = {
  /** 指标. Which measure. */
  measure: SupervisionAssignmentMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 对口督办统计. Groups of them, over all owners. */
export type SupervisionAssignmentStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<SupervisionAssignmentGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: SupervisionAssignmentGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 对口督办统计分组. One group; the dimensions not asked for are null. */
export type SupervisionAssignmentGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 状态. The state. */
  state?: Maybe<SupervisionAssignmentState>;
  /** 督办方式. The mode. */
  mode?: Maybe<SupervisionMode>;
  /** 督办单位数. All units supervised. */
  count: Scalars['Int']['output'];
  /** 承办件数. The suggestions assigned to them; one with several units counts for each. */
  suggestions: Scalars['Int']['output'];
  /** 逾期未督办单位数. Those not checked by their last day. */
  overdue: Scalars['Int']['output'];
  /** 逾期建议件数. Suggestions of theirs whose reply is overdue; one with several units counts for each. */
  overdueSuggestions: Scalars['Int']['output'];
};

/** 确定重点督办. What is put under key supervision, and by whom. */
export type SelectKeySupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 代表建议. The ids of 1 to 50 suggestions of that congress, each once, none of them refused or withdrawn. */
  suggestions: Array<Scalars['ID']['input']>;
  /** 主任会议决定. The decision's reference. 1 to 200 characters. */
  decision: Scalars['String']['input'];
  /** 决定日期. The day of the decision; not in the future. */
  decidedOn: Scalars['Date']['input'];
  /** 领衔督办. The leader of the congress. 1 to 100 characters. */
  supervisingLeader: Scalars['String']['input'];
  /** 领办. The leader of the government. 1 to 100 characters. */
  handlingLeader: Scalars['String']['input'];
  /** 对口督办委员会. The committee. 1 to 100 characters. */
  committee: Scalars['String']['input'];
  /** 承办单位. The unit. 1 to 100 characters. */
  unit: Scalars['String']['input'];
};

/** 督办方案. The plan. */
export type PlanKeySupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The key supervision's id. */
  id: Scalars['ID']['input'];
  /** 督办方案. The plan. 1 to 5,000 characters. */
  plan: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 实地督办. A visit. */
export type VisitKeySupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The key supervision's id. */
  id: Scalars['ID']['input'];
  /** 日期. The day: since the decision, not in the future. */
  visitedOn: Scalars['Date']['input'];
  /** 参加人员. Who came. 1 to 500 characters. */
  participants: Scalars['String']['input'];
  /** 督办发现. What they found. 1 to 5,000 characters. */
  findings: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 督办报告. The report. */
export type ReportKeySupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The key supervision's id. */
  id: Scalars['ID']['input'];
  /** 督办报告. The report. 1 to 10,000 characters. */
  report: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办结重点督办. How it ends. */
export type CloseKeySupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The key supervision's id. */
  id: Scalars['ID']['input'];
  /** 督办评价. What is said of the unit. */
  appraisal: SupervisionAppraisal;
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 启动联合督办. What is supervised, and by whom. */
export type OpenJointSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 督办主题. The matter. 1 to 200 characters. */
  topic: Scalars['String']['input'];
  /** 代表建议. The ids of 1 to 50 suggestions of that congress, each once, none of them refused or withdrawn. */
  suggestions: Array<Scalars['ID']['input']>;
  /** 督办委员会. Two to ten committees, the lead first, each once; each 1 to 100 characters. */
  committees: Array<Scalars['String']['input']>;
  /** 启动日期. The day; not in the future. */
  startedOn: Scalars['Date']['input'];
};

/** 联合督办轮次. A round. */
export type RecordJointSupervisionRoundInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The joint supervision's id. */
  id: Scalars['ID']['input'];
  /** 日期. The day: since the start, not in the future. */
  heldOn: Scalars['Date']['input'];
  /** 督办发现. What was found. 1 to 5,000 characters. */
  findings: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办结联合督办. How it ends. */
export type ConcludeJointSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The joint supervision's id. */
  id: Scalars['ID']['input'];
  /** 督办结果. What came of it. 1 to 5,000 characters. */
  result: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 分配对口督办. Which unit, to which committee. */
export type AssignSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose congress does it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 年度. The year it belongs to. */
  year: Scalars['Int']['input'];
  /** 督办委员会. The committee. 1 to 100 characters. */
  committee: Scalars['String']['input'];
  /** 承办单位. The unit; one committee a year has it. 1 to 100 characters. */
  unit: Scalars['String']['input'];
  /** 督办期限. The last day for the check; not past. */
  dueOn: Scalars['Date']['input'];
};

/** 督办承办单位. How it was checked. */
export type CheckSupervisedUnitInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The supervision assignment's id. */
  id: Scalars['ID']['input'];
  /** 督办方式. How; a field visit is always enough. */
  mode: SupervisionMode;
  /** 日期. The day; not in the future. */
  checkedOn: Scalars['Date']['input'];
  /** 督办发现. What was found. 1 to 5,000 characters. */
  findings: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 报告督办情况. The result. */
export type ReportSupervisionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The supervision assignment's id. */
  id: Scalars['ID']['input'];
  /** 督办结果. What came of it. 1 to 5,000 characters. */
  result: Scalars['String']['input'];
  /** 说明. Why; 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 重点督办操作结果. The record as it is after the command. */
export type KeySupervisionPayload = {
  /** 重点督办. The record. */
  keySupervision: KeySupervision;
};

/** 联合督办操作结果. The record as it is after the command. */
export type JointSupervisionPayload = {
  /** 联合督办. The record. */
  jointSupervision: JointSupervision;
};

/** 对口督办操作结果. The record as it is after the command. */
export type SupervisionAssignmentPayload = {
  /** 对口督办. The record. */
  supervisionAssignment: SupervisionAssignment;
};

/** 订阅推送输入. To what an organ subscribes, and where it is sent. */
export type SubscribeSuggestionWebhookInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose records, with those of all below it, are watched at its owner. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 网址. Where it is sent: an https URL without credentials, at a host that the owner sends to; at most 500 characters. */
  url: Scalars['String']['input'];
  /** 记录种类. Of which records; of all when absent. */
  of?: InputMaybe<Array<SuggestionRecord>>;
  /** 公益诉讼领域. Only of records in these fields; of all when absent. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 起始游标. The cursor of an answer of the feed, after which it begins; with what changes from now on when absent. */
  since?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 推送订阅. What changes at an owner is sent to an organ's own system by Standard Webhooks (https://www.standardwebhooks.com): in order, under an id by which what comes twice is
 * known, signed under a secret that only the two know, and again until it is taken in. A message names records that the subscriber may see when it is sent; what they are the graph says.
 */
export type SuggestionWebhook = Node & {
  /** 全局标识. The subscription's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose records, with those of all below it, are watched. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: WebhookState;
  /** 网址. Where it is sent. */
  url: Scalars['String']['output'];
  /** 记录种类. Of which records. */
  of: Array<SuggestionRecord>;
  /** 公益诉讼领域. Only of records in these fields; empty for all. */
  field: Array<LitigationField>;
  /** 订阅机关. The name of the organ that subscribed. */
  organ: Scalars['String']['output'];
  /** 机关种类. What kind of organ it is. */
  organKind: LinkageOrgan;
  /** 机关所在地. The organ's place. */
  organCode: Scalars['JurisdictionCode']['output'];
  /** 目的. What for; as the access log says at each message. Null where none was needed and given. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 订阅时间. When it was made. */
  subscribedAt: Scalars['DateTime']['output'];
  /** 旧密钥有效至. Until when it is signed with the secret before too; null when the secret was not changed. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 连续失败次数. How often in a row the message that is under way was not taken in. */
  attempts: Scalars['Int']['output'];
  /** 失败起始时间. Since when; null when the last message was taken in. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** 最近发送时间. When something was sent last; null before. */
  lastTriedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近送达时间. When something was taken in last; null before. */
  lastDeliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 下次发送时间. When the message that failed is sent again; null when none is to be. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近错误. What the last failure was; null when there was none. */
  error?: Maybe<Scalars['String']['output']>;
  /** 办理过程. What was done to it, first to last. */
  history: Array<HistoryEntry>;
};

/** 推送订阅分页. A page of subscriptions, over all owners. */
export type SuggestionWebhookConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<SuggestionWebhookEdge>;
  /** 推送订阅. The rows. */
  nodes: Array<SuggestionWebhook>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 推送订阅边. A subscription and its cursor. */
export type SuggestionWebhookEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 推送订阅. The subscription. */
  node: SuggestionWebhook;
};

/** 推送操作结果. The subscription as it is after the command. */
export type SuggestionWebhookPayload = {
  /** 推送订阅. The subscription. */
  webhook: SuggestionWebhook;
};

/** 推送密钥. The subscription, and its secret. */
export type SuggestionWebhookSecretPayload = {
  /** 推送订阅. The subscription. */
  webhook: SuggestionWebhook;
  /** 密钥. By which the receiver verifies what it is sent; `whsec_…`. It cannot be asked for again, only changed. */
  secret: Scalars['String']['output'];
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
  AgendaTopic: AgendaTopic;
  UnitAppraisal: UnitAppraisal;
  SuggestionAward: SuggestionAward;
  Bulletin: Bulletin;
  Consultation: Consultation;
  LinkedSupervision: LinkedSupervision;
  Conversion: Conversion;
  DeliberationOpinion: DeliberationOpinion;
  SuggestionDelivery: SuggestionDelivery;
  FollowUp: FollowUp;
  SuggestionFund: SuggestionFund;
  FundGrant: FundGrant;
  HandlingReview: HandlingReview;
  HearingTopic: HearingTopic;
  Liaison: Liaison;
  Motion: Motion;
  Suggestion: Suggestion;
  PlatformLink: PlatformLink;
  Deputy: Deputy;
  KeySupervision: KeySupervision;
  JointSupervision: JointSupervision;
  SupervisionAssignment: SupervisionAssignment;
  SuggestionWebhook: SuggestionWebhook;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgendaTopic:
    ( { __typename: 'AgendaTopic' }
    & GraphQLRecursivePick<FederationTypes['AgendaTopic'], {"id":true}> );
  UnitAppraisal:
    ( { __typename: 'UnitAppraisal' }
    & GraphQLRecursivePick<FederationTypes['UnitAppraisal'], {"id":true}> );
  SuggestionAward:
    ( { __typename: 'SuggestionAward' }
    & GraphQLRecursivePick<FederationTypes['SuggestionAward'], {"id":true}> );
  Bulletin:
    ( { __typename: 'Bulletin' }
    & GraphQLRecursivePick<FederationTypes['Bulletin'], {"id":true}> );
  Consultation:
    ( { __typename: 'Consultation' }
    & GraphQLRecursivePick<FederationTypes['Consultation'], {"id":true}> );
  LinkedSupervision:
    ( { __typename: 'LinkedSupervision' }
    & GraphQLRecursivePick<FederationTypes['LinkedSupervision'], {"id":true}> );
  Conversion:
    ( { __typename: 'Conversion' }
    & GraphQLRecursivePick<FederationTypes['Conversion'], {"id":true}> );
  DeliberationOpinion:
    ( { __typename: 'DeliberationOpinion' }
    & GraphQLRecursivePick<FederationTypes['DeliberationOpinion'], {"id":true}> );
  SuggestionDelivery:
    ( { __typename: 'SuggestionDelivery' }
    & GraphQLRecursivePick<FederationTypes['SuggestionDelivery'], {"id":true}> );
  FollowUp:
    ( { __typename: 'FollowUp' }
    & GraphQLRecursivePick<FederationTypes['FollowUp'], {"id":true}> );
  SuggestionFund:
    ( { __typename: 'SuggestionFund' }
    & GraphQLRecursivePick<FederationTypes['SuggestionFund'], {"id":true}> );
  FundGrant:
    ( { __typename: 'FundGrant' }
    & GraphQLRecursivePick<FederationTypes['FundGrant'], {"id":true}> );
  HandlingReview:
    ( { __typename: 'HandlingReview' }
    & GraphQLRecursivePick<FederationTypes['HandlingReview'], {"id":true}> );
  HearingTopic:
    ( { __typename: 'HearingTopic' }
    & GraphQLRecursivePick<FederationTypes['HearingTopic'], {"id":true}> );
  Liaison:
    ( { __typename: 'Liaison' }
    & GraphQLRecursivePick<FederationTypes['Liaison'], {"id":true}> );
  Motion:
    ( { __typename: 'Motion' }
    & GraphQLRecursivePick<FederationTypes['Motion'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
  PlatformLink:
    ( { __typename: 'PlatformLink' }
    & GraphQLRecursivePick<FederationTypes['PlatformLink'], {"id":true}> );
  Deputy:
    ( { __typename: 'Deputy' }
    & GraphQLRecursivePick<FederationTypes['Deputy'], {"id":true}> );
  KeySupervision:
    ( { __typename: 'KeySupervision' }
    & GraphQLRecursivePick<FederationTypes['KeySupervision'], {"id":true}> );
  JointSupervision:
    ( { __typename: 'JointSupervision' }
    & GraphQLRecursivePick<FederationTypes['JointSupervision'], {"id":true}> );
  SupervisionAssignment:
    ( { __typename: 'SupervisionAssignment' }
    & GraphQLRecursivePick<FederationTypes['SupervisionAssignment'], {"id":true}> );
  SuggestionWebhook:
    ( { __typename: 'SuggestionWebhook' }
    & GraphQLRecursivePick<FederationTypes['SuggestionWebhook'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgendaTopicRow )
    | ( UnitAppraisalRow )
    | ( SuggestionAwardRow )
    | ( BulletinRow )
    | ( ConsultationRow )
    | ( LinkedSupervisionRow )
    | ( ConversionRow )
    | ( DeliberationOpinionRow )
    | ( DeliveryRow )
    | ( FollowUpRow )
    | ( SuggestionFundRow )
    | ( FundGrantRow )
    | ( HandlingReviewRow )
    | ( HearingTopicRow )
    | ( LiaisonRow )
    | ( MotionRow )
    | ( SuggestionRow )
    | ( PlatformLinkRow )
    | ( KeySupervisionRow )
    | ( JointSupervisionRow )
    | ( SupervisionAssignmentRow )
    | ( WebhookRow )
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
  LinkageOrgan: LinkageOrgan;
  LinkageCommandInput: LinkageCommandInput;
  LinkageReasonInput: LinkageReasonInput;
  LinkedSupervisionState: LinkedSupervisionState;
  LinkedSupervisionOutcome: LinkedSupervisionOutcome;
  LinkedSupervisionRound: ResolverTypeWrapper<LinkedSupervisionRound>;
  ProposeLinkedSupervisionInput: ProposeLinkedSupervisionInput;
  RecordLinkedSupervisionRoundInput: RecordLinkedSupervisionRoundInput;
  CloseLinkedSupervisionInput: CloseLinkedSupervisionInput;
  LinkedSupervisionReport: LinkedSupervisionReport;
  LinkedSupervisionFilter: LinkedSupervisionFilter;
  LinkedSupervisionOrder: LinkedSupervisionOrder;
  LinkedSupervisionDimension: LinkedSupervisionDimension;
  LinkedSupervisionMeasure: LinkedSupervisionMeasure;
  LinkedSupervisionStatisticsOrder: LinkedSupervisionStatisticsOrder;
  ConsultationKind: ConsultationKind;
  ConsultationState: ConsultationState;
  AgreementOutcome: AgreementOutcome;
  ConsultationAgreement: ResolverTypeWrapper<ConsultationAgreement>;
  ConsultationAgreementInput: ConsultationAgreementInput;
  CallConsultationInput: CallConsultationInput;
  ProposeConsultationDayInput: ProposeConsultationDayInput;
  RescheduleConsultationInput: RescheduleConsultationInput;
  HoldConsultationInput: HoldConsultationInput;
  SettleConsultationAgreementInput: SettleConsultationAgreementInput;
  ConsultationReport: ConsultationReport;
  ConsultationFilter: ConsultationFilter;
  ConsultationOrder: ConsultationOrder;
  ConsultationDimension: ConsultationDimension;
  ConsultationMeasure: ConsultationMeasure;
  ConsultationStatisticsOrder: ConsultationStatisticsOrder;
  LiaisonState: LiaisonState;
  NameLiaisonInput: NameLiaisonInput;
  ChangeLiaisonInput: ChangeLiaisonInput;
  EndLiaisonInput: EndLiaisonInput;
  LiaisonReport: LiaisonReport;
  LiaisonFilter: LiaisonFilter;
  LiaisonOrder: LiaisonOrder;
  LiaisonDimension: LiaisonDimension;
  LiaisonMeasure: LiaisonMeasure;
  LiaisonStatisticsOrder: LiaisonStatisticsOrder;
  BulletinState: BulletinState;
  BulletinAudienceKind: BulletinAudienceKind;
  BulletinAudience: ResolverTypeWrapper<BulletinAudience>;
  BulletinAudienceInput: BulletinAudienceInput;
  BulletinFigures: ResolverTypeWrapper<BulletinFigures>;
  BulletinFigure: ResolverTypeWrapper<BulletinFigure>;
  DraftBulletinInput: DraftBulletinInput;
  RedraftBulletinInput: RedraftBulletinInput;
  RemarkOnBulletinInput: RemarkOnBulletinInput;
  BulletinFiguresInput: BulletinFiguresInput;
  BulletinFigureInput: BulletinFigureInput;
  BulletinReport: BulletinReport;
  BulletinFilter: BulletinFilter;
  BulletinOrder: BulletinOrder;
  BulletinDimension: BulletinDimension;
  BulletinMeasure: BulletinMeasure;
  BulletinStatisticsOrder: BulletinStatisticsOrder;
  PlatformLinkState: PlatformLinkState;
  PlatformExchange: PlatformExchange;
  PlatformDirection: PlatformDirection;
  ProposePlatformLinkInput: ProposePlatformLinkInput;
  AcceptPlatformLinkInput: AcceptPlatformLinkInput;
  PlatformLinkReport: PlatformLinkReport;
  PlatformLinkFilter: PlatformLinkFilter;
  PlatformLinkOrder: PlatformLinkOrder;
  PlatformLinkDimension: PlatformLinkDimension;
  PlatformLinkMeasure: PlatformLinkMeasure;
  PlatformLinkStatisticsOrder: PlatformLinkStatisticsOrder;
  ConversionDocument: ResolverTypeWrapper<ConversionDocument>;
  ConversionDocumentInput: ConversionDocumentInput;
  ConversionDocumentKind: ConversionDocumentKind;
  WebhookState: WebhookState;
  WebhookFilter: WebhookFilter;
  WebhookOrder: WebhookOrder;
  WebhookCommandInput: WebhookCommandInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgendaTopic: ResolverTypeWrapper<AgendaTopicRow>;
  AgendaTopicFollowUp: ResolverTypeWrapper<AgendaTopicFollowUp>;
  AgendaTopicState: AgendaTopicState;
  AgendaTopicFilter: AgendaTopicFilter;
  AgendaTopicOrder: AgendaTopicOrder;
  AgendaTopicConnection: ResolverTypeWrapper<Page>;
  AgendaTopicEdge: ResolverTypeWrapper<Omit<AgendaTopicEdge, 'node'> & { node: ResolversTypes['AgendaTopic'] }>;
  AgendaTopicDimension: AgendaTopicDimension;
  AgendaTopicMeasure: AgendaTopicMeasure;
  AgendaTopicStatisticsOrder: AgendaTopicStatisticsOrder;
  AgendaTopicStatistics: ResolverTypeWrapper<Grouped>;
  AgendaTopicGroup: ResolverTypeWrapper<AgendaTopicGroup>;
  ProposeAgendaTopicInput: ProposeAgendaTopicInput;
  ListAgendaTopicInput: ListAgendaTopicInput;
  DropAgendaTopicInput: DropAgendaTopicInput;
  DeliberateAgendaTopicInput: DeliberateAgendaTopicInput;
  TrackAgendaTopicInput: TrackAgendaTopicInput;
  AgendaTopicPayload: ResolverTypeWrapper<Omit<AgendaTopicPayload, 'agendaTopic'> & { agendaTopic: ResolversTypes['AgendaTopic'] }>;
  UnitAppraisal: ResolverTypeWrapper<UnitAppraisalRow>;
  UnitAppraisalState: UnitAppraisalState;
  UnitAppraisalFilter: UnitAppraisalFilter;
  UnitAppraisalOrder: UnitAppraisalOrder;
  UnitAppraisalConnection: ResolverTypeWrapper<Page>;
  UnitAppraisalEdge: ResolverTypeWrapper<Omit<UnitAppraisalEdge, 'node'> & { node: ResolversTypes['UnitAppraisal'] }>;
  UnitAppraisalDimension: UnitAppraisalDimension;
  UnitAppraisalMeasure: UnitAppraisalMeasure;
  UnitAppraisalStatisticsOrder: UnitAppraisalStatisticsOrder;
  UnitAppraisalStatistics: ResolverTypeWrapper<Grouped>;
  UnitAppraisalGroup: ResolverTypeWrapper<UnitAppraisalGroup>;
  UnitAppraisalPayload: ResolverTypeWrapper<Omit<UnitAppraisalPayload, 'unitAppraisal'> & { unitAppraisal?: Maybe<ResolversTypes['UnitAppraisal']> }>;
  SuggestionAward: ResolverTypeWrapper<SuggestionAwardRow>;
  SuggestionAwardState: SuggestionAwardState;
  SuggestionAwardFilter: SuggestionAwardFilter;
  SuggestionAwardOrder: SuggestionAwardOrder;
  SuggestionAwardConnection: ResolverTypeWrapper<Page>;
  SuggestionAwardEdge: ResolverTypeWrapper<Omit<SuggestionAwardEdge, 'node'> & { node: ResolversTypes['SuggestionAward'] }>;
  SuggestionAwardDimension: SuggestionAwardDimension;
  SuggestionAwardMeasure: SuggestionAwardMeasure;
  SuggestionAwardStatisticsOrder: SuggestionAwardStatisticsOrder;
  SuggestionAwardStatistics: ResolverTypeWrapper<Grouped>;
  SuggestionAwardGroup: ResolverTypeWrapper<SuggestionAwardGroup>;
  SuggestionAwardPayload: ResolverTypeWrapper<Omit<SuggestionAwardPayload, 'suggestionAward'> & { suggestionAward?: Maybe<ResolversTypes['SuggestionAward']> }>;
  ScoreUnitInput: ScoreUnitInput;
  RescoreUnitInput: RescoreUnitInput;
  AppraisalStepInput: AppraisalStepInput;
  NominateSuggestionInput: NominateSuggestionInput;
  ReceiveBulletinInput: ReceiveBulletinInput;
  ReportBulletinInput: ReportBulletinInput;
  BulletinPayload: ResolverTypeWrapper<Omit<BulletinPayload, 'bulletin'> & { bulletin: ResolversTypes['Bulletin'] }>;
  Bulletin: ResolverTypeWrapper<BulletinRow>;
  BulletinConnection: ResolverTypeWrapper<Page>;
  BulletinEdge: ResolverTypeWrapper<Omit<BulletinEdge, 'node'> & { node: ResolversTypes['Bulletin'] }>;
  BulletinStatistics: ResolverTypeWrapper<Grouped>;
  BulletinGroup: ResolverTypeWrapper<BulletinGroup>;
  ProcuratorateBulletin: ResolverTypeWrapper<ProcuratorateBulletin>;
  SuggestionRecord: SuggestionRecord;
  SuggestionChangeFeed: ResolverTypeWrapper<Feed>;
  SuggestionChange: ResolverTypeWrapper<ChangeRow>;
  ReceiveConsultationInput: ReceiveConsultationInput;
  ReportConsultationInput: ReportConsultationInput;
  ConsultationPayload: ResolverTypeWrapper<Omit<ConsultationPayload, 'consultation'> & { consultation: ResolversTypes['Consultation'] }>;
  Consultation: ResolverTypeWrapper<ConsultationRow>;
  LinkedSupervision: ResolverTypeWrapper<LinkedSupervisionRow>;
  ConsultationConnection: ResolverTypeWrapper<Page>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  ConsultationStatistics: ResolverTypeWrapper<Grouped>;
  ConsultationGroup: ResolverTypeWrapper<ConsultationGroup>;
  ProcuratorateConsultation: ResolverTypeWrapper<ProcuratorateConsultation>;
  SendSuggestionToProcuratorateInput: SendSuggestionToProcuratorateInput;
  ConversionCommandInput: ConversionCommandInput;
  OfferConversionInput: OfferConversionInput;
  RefuseConversionInput: RefuseConversionInput;
  ConversionRefusal: ConversionRefusal;
  DeclineConversionInput: DeclineConversionInput;
  SubmitConversionInput: SubmitConversionInput;
  ReceiveOfferInput: ReceiveOfferInput;
  ReportConversionInput: ReportConversionInput;
  ConversionReport: ConversionReport;
  ConversionPayload: ResolverTypeWrapper<Omit<ConversionPayload, 'conversion'> & { conversion: ResolversTypes['Conversion'] }>;
  Conversion: ResolverTypeWrapper<ConversionRow>;
  ConversionState: ConversionState;
  ConversionFilter: ConversionFilter;
  ConversionOrder: ConversionOrder;
  ConversionConnection: ResolverTypeWrapper<Page>;
  ConversionEdge: ResolverTypeWrapper<Omit<ConversionEdge, 'node'> & { node: ResolversTypes['Conversion'] }>;
  ConversionDimension: ConversionDimension;
  ConversionMeasure: ConversionMeasure;
  ConversionStatisticsOrder: ConversionStatisticsOrder;
  ConversionStatistics: ResolverTypeWrapper<Grouped>;
  ConversionGroup: ResolverTypeWrapper<ConversionGroup>;
  LitigationCase: ResolverTypeWrapper<LitigationCase>;
  ConversionReceipt: ResolverTypeWrapper<ConversionReceipt>;
  DeliberationOpinion: ResolverTypeWrapper<DeliberationOpinionRow>;
  DeliberationOpinionState: DeliberationOpinionState;
  DeliberationMeeting: DeliberationMeeting;
  DeliberationOpinionFilter: DeliberationOpinionFilter;
  DeliberationOpinionOrder: DeliberationOpinionOrder;
  DeliberationOpinionConnection: ResolverTypeWrapper<Page>;
  DeliberationOpinionEdge: ResolverTypeWrapper<Omit<DeliberationOpinionEdge, 'node'> & { node: ResolversTypes['DeliberationOpinion'] }>;
  DeliberationOpinionDimension: DeliberationOpinionDimension;
  DeliberationOpinionMeasure: DeliberationOpinionMeasure;
  DeliberationOpinionStatisticsOrder: DeliberationOpinionStatisticsOrder;
  DeliberationOpinionStatistics: ResolverTypeWrapper<Grouped>;
  DeliberationOpinionGroup: ResolverTypeWrapper<DeliberationOpinionGroup>;
  RecordDeliberationOpinionInput: RecordDeliberationOpinionInput;
  RouteDeliberationOpinionInput: RouteDeliberationOpinionInput;
  HandleDeliberationOpinionInput: HandleDeliberationOpinionInput;
  FeedBackDeliberationOpinionInput: FeedBackDeliberationOpinionInput;
  RateDeliberationOpinionInput: RateDeliberationOpinionInput;
  DeliberationOpinionPayload: ResolverTypeWrapper<Omit<DeliberationOpinionPayload, 'deliberationOpinion'> & { deliberationOpinion: ResolversTypes['DeliberationOpinion'] }>;
  SuggestionDelivery: ResolverTypeWrapper<DeliveryRow>;
  SuggestionDeliveryConnection: ResolverTypeWrapper<Page>;
  SuggestionDeliveryEdge: ResolverTypeWrapper<Omit<SuggestionDeliveryEdge, 'node'> & { node: ResolversTypes['SuggestionDelivery'] }>;
  SuggestionDeliveryPayload: ResolverTypeWrapper<Omit<SuggestionDeliveryPayload, 'delivery'> & { delivery: ResolversTypes['SuggestionDelivery'] }>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpProgress: ResolverTypeWrapper<FollowUpProgress>;
  FollowUpState: FollowUpState;
  FollowUpFilter: FollowUpFilter;
  FollowUpOrder: FollowUpOrder;
  FollowUpConnection: ResolverTypeWrapper<Page>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'node'> & { node: ResolversTypes['FollowUp'] }>;
  FollowUpDimension: FollowUpDimension;
  FollowUpMeasure: FollowUpMeasure;
  FollowUpStatisticsOrder: FollowUpStatisticsOrder;
  FollowUpStatistics: ResolverTypeWrapper<Grouped>;
  FollowUpGroup: ResolverTypeWrapper<FollowUpGroup>;
  RecordProgressInput: RecordProgressInput;
  SettleFollowUpInput: SettleFollowUpInput;
  FollowUpStepInput: FollowUpStepInput;
  FollowUpPayload: ResolverTypeWrapper<Omit<FollowUpPayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  SuggestionFund: ResolverTypeWrapper<SuggestionFundRow>;
  FundKind: FundKind;
  FundAllocationMode: FundAllocationMode;
  SuggestionFundState: SuggestionFundState;
  SuggestionFundFilter: SuggestionFundFilter;
  SuggestionFundOrder: SuggestionFundOrder;
  SuggestionFundConnection: ResolverTypeWrapper<Page>;
  SuggestionFundEdge: ResolverTypeWrapper<Omit<SuggestionFundEdge, 'node'> & { node: ResolversTypes['SuggestionFund'] }>;
  SuggestionFundDimension: SuggestionFundDimension;
  SuggestionFundMeasure: SuggestionFundMeasure;
  SuggestionFundStatisticsOrder: SuggestionFundStatisticsOrder;
  SuggestionFundStatistics: ResolverTypeWrapper<Grouped>;
  SuggestionFundGroup: ResolverTypeWrapper<SuggestionFundGroup>;
  FundGrant: ResolverTypeWrapper<FundGrantRow>;
  FundGrantState: FundGrantState;
  FundGrantFilter: FundGrantFilter;
  FundGrantOrder: FundGrantOrder;
  FundGrantConnection: ResolverTypeWrapper<Page>;
  FundGrantEdge: ResolverTypeWrapper<Omit<FundGrantEdge, 'node'> & { node: ResolversTypes['FundGrant'] }>;
  FundGrantDimension: FundGrantDimension;
  FundGrantMeasure: FundGrantMeasure;
  FundGrantStatisticsOrder: FundGrantStatisticsOrder;
  FundGrantStatistics: ResolverTypeWrapper<Grouped>;
  FundGrantGroup: ResolverTypeWrapper<FundGrantGroup>;
  BudgetSuggestionFundInput: BudgetSuggestionFundInput;
  AuditSuggestionFundInput: AuditSuggestionFundInput;
  ApplyForFundGrantInput: ApplyForFundGrantInput;
  AdmitFundGrantInput: AdmitFundGrantInput;
  DeclineFundGrantInput: DeclineFundGrantInput;
  AllotFundGrantInput: AllotFundGrantInput;
  AllocateFundInput: AllocateFundInput;
  SpendFundGrantInput: SpendFundGrantInput;
  ReportFundGrantInput: ReportFundGrantInput;
  AuditFundGrantInput: AuditFundGrantInput;
  SuggestionFundPayload: ResolverTypeWrapper<Omit<SuggestionFundPayload, 'suggestionFund'> & { suggestionFund: ResolversTypes['SuggestionFund'] }>;
  FundGrantPayload: ResolverTypeWrapper<Omit<FundGrantPayload, 'fundGrant'> & { fundGrant: ResolversTypes['FundGrant'] }>;
  ContactStation: ResolverTypeWrapper<ContactStation>;
  Sponsorship: ResolverTypeWrapper<SponsorshipRow>;
  SuggestionContact: ResolverTypeWrapper<SuggestionContact>;
  ContactPhase: ContactPhase;
  ContactMode: ContactMode;
  OfficialRank: OfficialRank;
  Disclosure: Disclosure;
  RejectionGround: RejectionGround;
  SuggestionStepInput: SuggestionStepInput;
  EditDraftInput: EditDraftInput;
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  AcceptSuggestionInput: AcceptSuggestionInput;
  RejectSuggestionInput: RejectSuggestionInput;
  ExtendReplyInput: ExtendReplyInput;
  RecordContactInput: RecordContactInput;
  ConfirmContactInput: ConfirmContactInput;
  GiveViewInput: GiveViewInput;
  NameResponsibleInput: NameResponsibleInput;
  DiscloseSuggestionInput: DiscloseSuggestionInput;
  HandlingReview: ResolverTypeWrapper<HandlingReviewRow>;
  InquiryQuestion: ResolverTypeWrapper<InquiryQuestion>;
  UnitSatisfactionBallot: ResolverTypeWrapper<UnitSatisfactionBallot>;
  HandlingReviewKind: HandlingReviewKind;
  HandlingReviewState: HandlingReviewState;
  HandlingReviewFilter: HandlingReviewFilter;
  HandlingReviewOrder: HandlingReviewOrder;
  HandlingReviewConnection: ResolverTypeWrapper<Page>;
  HandlingReviewEdge: ResolverTypeWrapper<Omit<HandlingReviewEdge, 'node'> & { node: ResolversTypes['HandlingReview'] }>;
  HandlingReviewDimension: HandlingReviewDimension;
  HandlingReviewMeasure: HandlingReviewMeasure;
  HandlingReviewStatisticsOrder: HandlingReviewStatisticsOrder;
  HandlingReviewStatistics: ResolverTypeWrapper<Grouped>;
  HandlingReviewGroup: ResolverTypeWrapper<HandlingReviewGroup>;
  HearingTopic: ResolverTypeWrapper<HearingTopicRow>;
  DelegationVote: ResolverTypeWrapper<DelegationVote>;
  HearingFollowUp: ResolverTypeWrapper<HearingFollowUp>;
  HearingTopicState: HearingTopicState;
  HearingTopicFilter: HearingTopicFilter;
  HearingTopicOrder: HearingTopicOrder;
  HearingTopicConnection: ResolverTypeWrapper<Page>;
  HearingTopicEdge: ResolverTypeWrapper<Omit<HearingTopicEdge, 'node'> & { node: ResolversTypes['HearingTopic'] }>;
  HearingTopicDimension: HearingTopicDimension;
  HearingTopicMeasure: HearingTopicMeasure;
  HearingTopicStatisticsOrder: HearingTopicStatisticsOrder;
  HearingTopicStatistics: ResolverTypeWrapper<Grouped>;
  HearingTopicGroup: ResolverTypeWrapper<HearingTopicGroup>;
  PlanHandlingReviewInput: PlanHandlingReviewInput;
  AskInHandlingReviewInput: AskInHandlingReviewInput;
  HoldHandlingReviewInput: HoldHandlingReviewInput;
  AnswerInHandlingReviewInput: AnswerInHandlingReviewInput;
  PledgeInput: PledgeInput;
  PublishHandlingReviewInput: PublishHandlingReviewInput;
  UnitSatisfactionBallotInput: UnitSatisfactionBallotInput;
  RectifyHandlingReviewInput: RectifyHandlingReviewInput;
  ScreenHearingTopicInput: ScreenHearingTopicInput;
  VoteOnHearingTopicInput: VoteOnHearingTopicInput;
  DelegationVoteInput: DelegationVoteInput;
  DecideHearingTopicInput: DecideHearingTopicInput;
  HearHearingTopicInput: HearHearingTopicInput;
  AnswerHearingTopicInput: AnswerHearingTopicInput;
  TrackHearingTopicInput: TrackHearingTopicInput;
  HandlingReviewPayload: ResolverTypeWrapper<Omit<HandlingReviewPayload, 'handlingReview'> & { handlingReview: ResolversTypes['HandlingReview'] }>;
  HearingTopicPayload: ResolverTypeWrapper<Omit<HearingTopicPayload, 'hearingTopic'> & { hearingTopic: ResolversTypes['HearingTopic'] }>;
  ReceiveLiaisonInput: ReceiveLiaisonInput;
  ReportLiaisonInput: ReportLiaisonInput;
  LiaisonPayload: ResolverTypeWrapper<Omit<LiaisonPayload, 'liaison'> & { liaison: ResolversTypes['Liaison'] }>;
  Liaison: ResolverTypeWrapper<LiaisonRow>;
  LiaisonConnection: ResolverTypeWrapper<Page>;
  LiaisonEdge: ResolverTypeWrapper<Omit<LiaisonEdge, 'node'> & { node: ResolversTypes['Liaison'] }>;
  LiaisonStatistics: ResolverTypeWrapper<Grouped>;
  LiaisonGroup: ResolverTypeWrapper<LiaisonGroup>;
  ProcuratorateLiaison: ResolverTypeWrapper<ProcuratorateLiaison>;
  ReceiveLinkedSupervisionInput: ReceiveLinkedSupervisionInput;
  ReportLinkedSupervisionInput: ReportLinkedSupervisionInput;
  LinkedSupervisionPayload: ResolverTypeWrapper<Omit<LinkedSupervisionPayload, 'linkedSupervision'> & { linkedSupervision: ResolversTypes['LinkedSupervision'] }>;
  LinkedSupervisionConnection: ResolverTypeWrapper<Page>;
  LinkedSupervisionEdge: ResolverTypeWrapper<Omit<LinkedSupervisionEdge, 'node'> & { node: ResolversTypes['LinkedSupervision'] }>;
  LinkedSupervisionStatistics: ResolverTypeWrapper<Grouped>;
  LinkedSupervisionGroup: ResolverTypeWrapper<LinkedSupervisionGroup>;
  ProcuratorateLinkedSupervision: ResolverTypeWrapper<ProcuratorateLinkedSupervision>;
  ProcuratorialSuggestion: ResolverTypeWrapper<ProcuratorialSuggestion>;
  Motion: ResolverTypeWrapper<MotionRow>;
  MotionSponsorship: ResolverTypeWrapper<MotionSponsorshipRow>;
  MotionAnswer: ResolverTypeWrapper<MotionAnswer>;
  MotionKind: MotionKind;
  MotionState: MotionState;
  AnswerMode: AnswerMode;
  MotionFilter: MotionFilter;
  MotionOrder: MotionOrder;
  MotionConnection: ResolverTypeWrapper<Page>;
  MotionEdge: ResolverTypeWrapper<Omit<MotionEdge, 'node'> & { node: ResolversTypes['Motion'] }>;
  MotionDimension: MotionDimension;
  MotionMeasure: MotionMeasure;
  MotionStatisticsOrder: MotionStatisticsOrder;
  MotionStatistics: ResolverTypeWrapper<Grouped>;
  MotionGroup: ResolverTypeWrapper<MotionGroup>;
  DraftMotionInput: DraftMotionInput;
  EditMotionInput: EditMotionInput;
  ConfirmMotionInput: ConfirmMotionInput;
  MotionStepInput: MotionStepInput;
  ReferMotionInput: ReferMotionInput;
  ReportOnMotionInput: ReportOnMotionInput;
  ConvertMotionInput: ConvertMotionInput;
  VoteOnMotionInput: VoteOnMotionInput;
  DemandAnswerInput: DemandAnswerInput;
  AnswerMotionInput: AnswerMotionInput;
  RateMotionAnswerInput: RateMotionAnswerInput;
  MotionPayload: ResolverTypeWrapper<Omit<MotionPayload, 'motion'> & { motion: ResolversTypes['Motion'] }>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  ReceivePlatformLinkInput: ReceivePlatformLinkInput;
  ReportPlatformLinkInput: ReportPlatformLinkInput;
  PlatformLinkPayload: ResolverTypeWrapper<Omit<PlatformLinkPayload, 'platformLink'> & { platformLink: ResolversTypes['PlatformLink'] }>;
  PlatformLink: ResolverTypeWrapper<PlatformLinkRow>;
  PlatformLinkConnection: ResolverTypeWrapper<Page>;
  PlatformLinkEdge: ResolverTypeWrapper<Omit<PlatformLinkEdge, 'node'> & { node: ResolversTypes['PlatformLink'] }>;
  PlatformLinkStatistics: ResolverTypeWrapper<Grouped>;
  PlatformLinkGroup: ResolverTypeWrapper<PlatformLinkGroup>;
  ProcuratoratePlatformLink: ResolverTypeWrapper<ProcuratoratePlatformLink>;
  ReplyDraft: ResolverTypeWrapper<ReplyDraft>;
  SatisfactionRating: ResolverTypeWrapper<SatisfactionRating>;
  RatingAxis: RatingAxis;
  RatingState: RatingState;
  DraftReplyInput: DraftReplyInput;
  ReviewReplyInput: ReviewReplyInput;
  PublishReplyInput: PublishReplyInput;
  RateSuggestionInput: RateSuggestionInput;
  ReopenSuggestionInput: ReopenSuggestionInput;
  TrackSuggestionInput: TrackSuggestionInput;
  HandlingRules: ResolverTypeWrapper<HandlingRulesRow>;
  SponsorRule: ResolverTypeWrapper<SponsorRuleRow>;
  DeadlinePolicy: ResolverTypeWrapper<DeadlinePolicyRow>;
  DeadlineKind: DeadlineKind;
  DeadlineUnit: DeadlineUnit;
  ReplyScheme: ResolverTypeWrapper<ReplySchemeRow>;
  ReplyClass: ResolverTypeWrapper<ReplyClass>;
  MetricDefinition: ResolverTypeWrapper<MetricDefinitionRow>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayKind: HolidayKind;
  SetDeadlinePolicyInput: SetDeadlinePolicyInput;
  SetReplySchemeInput: SetReplySchemeInput;
  ReplyClassInput: ReplyClassInput;
  HandlingRulesPayload: ResolverTypeWrapper<Omit<HandlingRulesPayload, 'handlingRules'> & { handlingRules: ResolversTypes['HandlingRules'] }>;
  Deputy: ResolverTypeWrapper<DeputyRow>;
  SponsorRole: SponsorRole;
  Assignment: ResolverTypeWrapper<Assignment>;
  ResponsibilityChain: ResolverTypeWrapper<ResponsibilityChain>;
  AssignmentRole: AssignmentRole;
  Reply: ResolverTypeWrapper<Reply>;
  ReplyOutcome: ReplyOutcome;
  Satisfaction: Satisfaction;
  SuggestionState: SuggestionState;
  SuggestionCategory: SuggestionCategory;
  SuggestionEvent: ResolverTypeWrapper<SuggestionEvent>;
  SuggestionEventKind: SuggestionEventKind;
  SubmitSuggestionInput: SubmitSuggestionInput;
  AssignSuggestionInput: AssignSuggestionInput;
  AssignmentInput: AssignmentInput;
  SuggestionPayload: ResolverTypeWrapper<Omit<SuggestionPayload, 'suggestion'> & { suggestion: ResolversTypes['Suggestion'] }>;
  SuggestionFilter: SuggestionFilter;
  SuggestionOrder: SuggestionOrder;
  SuggestionConnection: ResolverTypeWrapper<Page>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  SuggestionDimension: SuggestionDimension;
  SuggestionMeasure: SuggestionMeasure;
  SuggestionStatisticsOrder: SuggestionStatisticsOrder;
  SuggestionStatistics: ResolverTypeWrapper<Grouped>;
  SuggestionGroup: ResolverTypeWrapper<SuggestionGroup>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  KeySupervision: ResolverTypeWrapper<KeySupervisionRow>;
  SupervisionVisit: ResolverTypeWrapper<SupervisionVisit>;
  KeySupervisionState: KeySupervisionState;
  SupervisionAppraisal: SupervisionAppraisal;
  KeySupervisionFilter: KeySupervisionFilter;
  KeySupervisionOrder: KeySupervisionOrder;
  KeySupervisionConnection: ResolverTypeWrapper<Page>;
  KeySupervisionEdge: ResolverTypeWrapper<Omit<KeySupervisionEdge, 'node'> & { node: ResolversTypes['KeySupervision'] }>;
  KeySupervisionDimension: KeySupervisionDimension;
  KeySupervisionMeasure: KeySupervisionMeasure;
  KeySupervisionStatisticsOrder: KeySupervisionStatisticsOrder;
  KeySupervisionStatistics: ResolverTypeWrapper<Grouped>;
  KeySupervisionGroup: ResolverTypeWrapper<KeySupervisionGroup>;
  JointSupervision: ResolverTypeWrapper<JointSupervisionRow>;
  JointSupervisionRound: ResolverTypeWrapper<JointSupervisionRound>;
  JointSupervisionState: JointSupervisionState;
  JointSupervisionFilter: JointSupervisionFilter;
  JointSupervisionOrder: JointSupervisionOrder;
  JointSupervisionConnection: ResolverTypeWrapper<Page>;
  JointSupervisionEdge: ResolverTypeWrapper<Omit<JointSupervisionEdge, 'node'> & { node: ResolversTypes['JointSupervision'] }>;
  JointSupervisionDimension: JointSupervisionDimension;
  JointSupervisionMeasure: JointSupervisionMeasure;
  JointSupervisionStatisticsOrder: JointSupervisionStatisticsOrder;
  JointSupervisionStatistics: ResolverTypeWrapper<Grouped>;
  JointSupervisionGroup: ResolverTypeWrapper<JointSupervisionGroup>;
  SupervisionAssignment: ResolverTypeWrapper<SupervisionAssignmentRow>;
  SupervisionAssignmentState: SupervisionAssignmentState;
  SupervisionMode: SupervisionMode;
  SupervisionAssignmentFilter: SupervisionAssignmentFilter;
  SupervisionAssignmentOrder: SupervisionAssignmentOrder;
  SupervisionAssignmentConnection: ResolverTypeWrapper<Page>;
  SupervisionAssignmentEdge: ResolverTypeWrapper<Omit<SupervisionAssignmentEdge, 'node'> & { node: ResolversTypes['SupervisionAssignment'] }>;
  SupervisionAssignmentDimension: SupervisionAssignmentDimension;
  SupervisionAssignmentMeasure: SupervisionAssignmentMeasure;
  SupervisionAssignmentStatisticsOrder: SupervisionAssignmentStatisticsOrder;
  SupervisionAssignmentStatistics: ResolverTypeWrapper<Grouped>;
  SupervisionAssignmentGroup: ResolverTypeWrapper<SupervisionAssignmentGroup>;
  SelectKeySupervisionInput: SelectKeySupervisionInput;
  PlanKeySupervisionInput: PlanKeySupervisionInput;
  VisitKeySupervisionInput: VisitKeySupervisionInput;
  ReportKeySupervisionInput: ReportKeySupervisionInput;
  CloseKeySupervisionInput: CloseKeySupervisionInput;
  OpenJointSupervisionInput: OpenJointSupervisionInput;
  RecordJointSupervisionRoundInput: RecordJointSupervisionRoundInput;
  ConcludeJointSupervisionInput: ConcludeJointSupervisionInput;
  AssignSupervisionInput: AssignSupervisionInput;
  CheckSupervisedUnitInput: CheckSupervisedUnitInput;
  ReportSupervisionInput: ReportSupervisionInput;
  KeySupervisionPayload: ResolverTypeWrapper<Omit<KeySupervisionPayload, 'keySupervision'> & { keySupervision: ResolversTypes['KeySupervision'] }>;
  JointSupervisionPayload: ResolverTypeWrapper<Omit<JointSupervisionPayload, 'jointSupervision'> & { jointSupervision: ResolversTypes['JointSupervision'] }>;
  SupervisionAssignmentPayload: ResolverTypeWrapper<Omit<SupervisionAssignmentPayload, 'supervisionAssignment'> & { supervisionAssignment: ResolversTypes['SupervisionAssignment'] }>;
  SubscribeSuggestionWebhookInput: SubscribeSuggestionWebhookInput;
  SuggestionWebhook: ResolverTypeWrapper<WebhookRow>;
  SuggestionWebhookConnection: ResolverTypeWrapper<Page>;
  SuggestionWebhookEdge: ResolverTypeWrapper<Omit<SuggestionWebhookEdge, 'node'> & { node: ResolversTypes['SuggestionWebhook'] }>;
  SuggestionWebhookPayload: ResolverTypeWrapper<Omit<SuggestionWebhookPayload, 'webhook'> & { webhook: ResolversTypes['SuggestionWebhook'] }>;
  SuggestionWebhookSecretPayload: ResolverTypeWrapper<Omit<SuggestionWebhookSecretPayload, 'webhook'> & { webhook: ResolversTypes['SuggestionWebhook'] }>;
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
  LinkageCommandInput: LinkageCommandInput;
  LinkageReasonInput: LinkageReasonInput;
  LinkedSupervisionRound: LinkedSupervisionRound;
  ProposeLinkedSupervisionInput: ProposeLinkedSupervisionInput;
  RecordLinkedSupervisionRoundInput: RecordLinkedSupervisionRoundInput;
  CloseLinkedSupervisionInput: CloseLinkedSupervisionInput;
  LinkedSupervisionFilter: LinkedSupervisionFilter;
  LinkedSupervisionStatisticsOrder: LinkedSupervisionStatisticsOrder;
  ConsultationAgreement: ConsultationAgreement;
  ConsultationAgreementInput: ConsultationAgreementInput;
  CallConsultationInput: CallConsultationInput;
  ProposeConsultationDayInput: ProposeConsultationDayInput;
  RescheduleConsultationInput: RescheduleConsultationInput;
  HoldConsultationInput: HoldConsultationInput;
  SettleConsultationAgreementInput: SettleConsultationAgreementInput;
  ConsultationFilter: ConsultationFilter;
  ConsultationStatisticsOrder: ConsultationStatisticsOrder;
  NameLiaisonInput: NameLiaisonInput;
  ChangeLiaisonInput: ChangeLiaisonInput;
  EndLiaisonInput: EndLiaisonInput;
  LiaisonFilter: LiaisonFilter;
  LiaisonStatisticsOrder: LiaisonStatisticsOrder;
  BulletinAudience: BulletinAudience;
  BulletinAudienceInput: BulletinAudienceInput;
  BulletinFigures: BulletinFigures;
  BulletinFigure: BulletinFigure;
  DraftBulletinInput: DraftBulletinInput;
  RedraftBulletinInput: RedraftBulletinInput;
  RemarkOnBulletinInput: RemarkOnBulletinInput;
  BulletinFiguresInput: BulletinFiguresInput;
  BulletinFigureInput: BulletinFigureInput;
  BulletinFilter: BulletinFilter;
  BulletinStatisticsOrder: BulletinStatisticsOrder;
  ProposePlatformLinkInput: ProposePlatformLinkInput;
  AcceptPlatformLinkInput: AcceptPlatformLinkInput;
  PlatformLinkFilter: PlatformLinkFilter;
  PlatformLinkStatisticsOrder: PlatformLinkStatisticsOrder;
  ConversionDocument: ConversionDocument;
  ConversionDocumentInput: ConversionDocumentInput;
  WebhookFilter: WebhookFilter;
  WebhookCommandInput: WebhookCommandInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  AgendaTopic: AgendaTopicRow;
  AgendaTopicFollowUp: AgendaTopicFollowUp;
  AgendaTopicFilter: AgendaTopicFilter;
  AgendaTopicConnection: Page;
  AgendaTopicEdge: Omit<AgendaTopicEdge, 'node'> & { node: ResolversParentTypes['AgendaTopic'] };
  AgendaTopicStatisticsOrder: AgendaTopicStatisticsOrder;
  AgendaTopicStatistics: Grouped;
  AgendaTopicGroup: AgendaTopicGroup;
  ProposeAgendaTopicInput: ProposeAgendaTopicInput;
  ListAgendaTopicInput: ListAgendaTopicInput;
  DropAgendaTopicInput: DropAgendaTopicInput;
  DeliberateAgendaTopicInput: DeliberateAgendaTopicInput;
  TrackAgendaTopicInput: TrackAgendaTopicInput;
  AgendaTopicPayload: Omit<AgendaTopicPayload, 'agendaTopic'> & { agendaTopic: ResolversParentTypes['AgendaTopic'] };
  UnitAppraisal: UnitAppraisalRow;
  UnitAppraisalFilter: UnitAppraisalFilter;
  UnitAppraisalConnection: Page;
  UnitAppraisalEdge: Omit<UnitAppraisalEdge, 'node'> & { node: ResolversParentTypes['UnitAppraisal'] };
  UnitAppraisalStatisticsOrder: UnitAppraisalStatisticsOrder;
  UnitAppraisalStatistics: Grouped;
  UnitAppraisalGroup: UnitAppraisalGroup;
  UnitAppraisalPayload: Omit<UnitAppraisalPayload, 'unitAppraisal'> & { unitAppraisal?: Maybe<ResolversParentTypes['UnitAppraisal']> };
  SuggestionAward: SuggestionAwardRow;
  SuggestionAwardFilter: SuggestionAwardFilter;
  SuggestionAwardConnection: Page;
  SuggestionAwardEdge: Omit<SuggestionAwardEdge, 'node'> & { node: ResolversParentTypes['SuggestionAward'] };
  SuggestionAwardStatisticsOrder: SuggestionAwardStatisticsOrder;
  SuggestionAwardStatistics: Grouped;
  SuggestionAwardGroup: SuggestionAwardGroup;
  SuggestionAwardPayload: Omit<SuggestionAwardPayload, 'suggestionAward'> & { suggestionAward?: Maybe<ResolversParentTypes['SuggestionAward']> };
  ScoreUnitInput: ScoreUnitInput;
  RescoreUnitInput: RescoreUnitInput;
  AppraisalStepInput: AppraisalStepInput;
  NominateSuggestionInput: NominateSuggestionInput;
  ReceiveBulletinInput: ReceiveBulletinInput;
  ReportBulletinInput: ReportBulletinInput;
  BulletinPayload: Omit<BulletinPayload, 'bulletin'> & { bulletin: ResolversParentTypes['Bulletin'] };
  Bulletin: BulletinRow;
  BulletinConnection: Page;
  BulletinEdge: Omit<BulletinEdge, 'node'> & { node: ResolversParentTypes['Bulletin'] };
  BulletinStatistics: Grouped;
  BulletinGroup: BulletinGroup;
  ProcuratorateBulletin: ProcuratorateBulletin;
  SuggestionChangeFeed: Feed;
  SuggestionChange: ChangeRow;
  ReceiveConsultationInput: ReceiveConsultationInput;
  ReportConsultationInput: ReportConsultationInput;
  ConsultationPayload: Omit<ConsultationPayload, 'consultation'> & { consultation: ResolversParentTypes['Consultation'] };
  Consultation: ConsultationRow;
  LinkedSupervision: LinkedSupervisionRow;
  ConsultationConnection: Page;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  ConsultationStatistics: Grouped;
  ConsultationGroup: ConsultationGroup;
  ProcuratorateConsultation: ProcuratorateConsultation;
  SendSuggestionToProcuratorateInput: SendSuggestionToProcuratorateInput;
  ConversionCommandInput: ConversionCommandInput;
  OfferConversionInput: OfferConversionInput;
  RefuseConversionInput: RefuseConversionInput;
  DeclineConversionInput: DeclineConversionInput;
  SubmitConversionInput: SubmitConversionInput;
  ReceiveOfferInput: ReceiveOfferInput;
  ReportConversionInput: ReportConversionInput;
  ConversionPayload: Omit<ConversionPayload, 'conversion'> & { conversion: ResolversParentTypes['Conversion'] };
  Conversion: ConversionRow;
  ConversionFilter: ConversionFilter;
  ConversionConnection: Page;
  ConversionEdge: Omit<ConversionEdge, 'node'> & { node: ResolversParentTypes['Conversion'] };
  ConversionStatisticsOrder: ConversionStatisticsOrder;
  ConversionStatistics: Grouped;
  ConversionGroup: ConversionGroup;
  LitigationCase: LitigationCase;
  ConversionReceipt: ConversionReceipt;
  DeliberationOpinion: DeliberationOpinionRow;
  DeliberationOpinionFilter: DeliberationOpinionFilter;
  DeliberationOpinionConnection: Page;
  DeliberationOpinionEdge: Omit<DeliberationOpinionEdge, 'node'> & { node: ResolversParentTypes['DeliberationOpinion'] };
  DeliberationOpinionStatisticsOrder: DeliberationOpinionStatisticsOrder;
  DeliberationOpinionStatistics: Grouped;
  DeliberationOpinionGroup: DeliberationOpinionGroup;
  RecordDeliberationOpinionInput: RecordDeliberationOpinionInput;
  RouteDeliberationOpinionInput: RouteDeliberationOpinionInput;
  HandleDeliberationOpinionInput: HandleDeliberationOpinionInput;
  FeedBackDeliberationOpinionInput: FeedBackDeliberationOpinionInput;
  RateDeliberationOpinionInput: RateDeliberationOpinionInput;
  DeliberationOpinionPayload: Omit<DeliberationOpinionPayload, 'deliberationOpinion'> & { deliberationOpinion: ResolversParentTypes['DeliberationOpinion'] };
  SuggestionDelivery: DeliveryRow;
  SuggestionDeliveryConnection: Page;
  SuggestionDeliveryEdge: Omit<SuggestionDeliveryEdge, 'node'> & { node: ResolversParentTypes['SuggestionDelivery'] };
  SuggestionDeliveryPayload: Omit<SuggestionDeliveryPayload, 'delivery'> & { delivery: ResolversParentTypes['SuggestionDelivery'] };
  FollowUp: FollowUpRow;
  FollowUpProgress: FollowUpProgress;
  FollowUpFilter: FollowUpFilter;
  FollowUpConnection: Page;
  FollowUpEdge: Omit<FollowUpEdge, 'node'> & { node: ResolversParentTypes['FollowUp'] };
  FollowUpStatisticsOrder: FollowUpStatisticsOrder;
  FollowUpStatistics: Grouped;
  FollowUpGroup: FollowUpGroup;
  RecordProgressInput: RecordProgressInput;
  SettleFollowUpInput: SettleFollowUpInput;
  FollowUpStepInput: FollowUpStepInput;
  FollowUpPayload: Omit<FollowUpPayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  SuggestionFund: SuggestionFundRow;
  SuggestionFundFilter: SuggestionFundFilter;
  SuggestionFundConnection: Page;
  SuggestionFundEdge: Omit<SuggestionFundEdge, 'node'> & { node: ResolversParentTypes['SuggestionFund'] };
  SuggestionFundStatisticsOrder: SuggestionFundStatisticsOrder;
  SuggestionFundStatistics: Grouped;
  SuggestionFundGroup: SuggestionFundGroup;
  FundGrant: FundGrantRow;
  FundGrantFilter: FundGrantFilter;
  FundGrantConnection: Page;
  FundGrantEdge: Omit<FundGrantEdge, 'node'> & { node: ResolversParentTypes['FundGrant'] };
  FundGrantStatisticsOrder: FundGrantStatisticsOrder;
  FundGrantStatistics: Grouped;
  FundGrantGroup: FundGrantGroup;
  BudgetSuggestionFundInput: BudgetSuggestionFundInput;
  AuditSuggestionFundInput: AuditSuggestionFundInput;
  ApplyForFundGrantInput: ApplyForFundGrantInput;
  AdmitFundGrantInput: AdmitFundGrantInput;
  DeclineFundGrantInput: DeclineFundGrantInput;
  AllotFundGrantInput: AllotFundGrantInput;
  AllocateFundInput: AllocateFundInput;
  SpendFundGrantInput: SpendFundGrantInput;
  ReportFundGrantInput: ReportFundGrantInput;
  AuditFundGrantInput: AuditFundGrantInput;
  SuggestionFundPayload: Omit<SuggestionFundPayload, 'suggestionFund'> & { suggestionFund: ResolversParentTypes['SuggestionFund'] };
  FundGrantPayload: Omit<FundGrantPayload, 'fundGrant'> & { fundGrant: ResolversParentTypes['FundGrant'] };
  ContactStation: ContactStation;
  Sponsorship: SponsorshipRow;
  SuggestionContact: SuggestionContact;
  SuggestionStepInput: SuggestionStepInput;
  EditDraftInput: EditDraftInput;
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  AcceptSuggestionInput: AcceptSuggestionInput;
  RejectSuggestionInput: RejectSuggestionInput;
  ExtendReplyInput: ExtendReplyInput;
  RecordContactInput: RecordContactInput;
  ConfirmContactInput: ConfirmContactInput;
  GiveViewInput: GiveViewInput;
  NameResponsibleInput: NameResponsibleInput;
  DiscloseSuggestionInput: DiscloseSuggestionInput;
  HandlingReview: HandlingReviewRow;
  InquiryQuestion: InquiryQuestion;
  UnitSatisfactionBallot: UnitSatisfactionBallot;
  HandlingReviewFilter: HandlingReviewFilter;
  HandlingReviewConnection: Page;
  HandlingReviewEdge: Omit<HandlingReviewEdge, 'node'> & { node: ResolversParentTypes['HandlingReview'] };
  HandlingReviewStatisticsOrder: HandlingReviewStatisticsOrder;
  HandlingReviewStatistics: Grouped;
  HandlingReviewGroup: HandlingReviewGroup;
  HearingTopic: HearingTopicRow;
  DelegationVote: DelegationVote;
  HearingFollowUp: HearingFollowUp;
  HearingTopicFilter: HearingTopicFilter;
  HearingTopicConnection: Page;
  HearingTopicEdge: Omit<HearingTopicEdge, 'node'> & { node: ResolversParentTypes['HearingTopic'] };
  HearingTopicStatisticsOrder: HearingTopicStatisticsOrder;
  HearingTopicStatistics: Grouped;
  HearingTopicGroup: HearingTopicGroup;
  PlanHandlingReviewInput: PlanHandlingReviewInput;
  AskInHandlingReviewInput: AskInHandlingReviewInput;
  HoldHandlingReviewInput: HoldHandlingReviewInput;
  AnswerInHandlingReviewInput: AnswerInHandlingReviewInput;
  PledgeInput: PledgeInput;
  PublishHandlingReviewInput: PublishHandlingReviewInput;
  UnitSatisfactionBallotInput: UnitSatisfactionBallotInput;
  RectifyHandlingReviewInput: RectifyHandlingReviewInput;
  ScreenHearingTopicInput: ScreenHearingTopicInput;
  VoteOnHearingTopicInput: VoteOnHearingTopicInput;
  DelegationVoteInput: DelegationVoteInput;
  DecideHearingTopicInput: DecideHearingTopicInput;
  HearHearingTopicInput: HearHearingTopicInput;
  AnswerHearingTopicInput: AnswerHearingTopicInput;
  TrackHearingTopicInput: TrackHearingTopicInput;
  HandlingReviewPayload: Omit<HandlingReviewPayload, 'handlingReview'> & { handlingReview: ResolversParentTypes['HandlingReview'] };
  HearingTopicPayload: Omit<HearingTopicPayload, 'hearingTopic'> & { hearingTopic: ResolversParentTypes['HearingTopic'] };
  ReceiveLiaisonInput: ReceiveLiaisonInput;
  ReportLiaisonInput: ReportLiaisonInput;
  LiaisonPayload: Omit<LiaisonPayload, 'liaison'> & { liaison: ResolversParentTypes['Liaison'] };
  Liaison: LiaisonRow;
  LiaisonConnection: Page;
  LiaisonEdge: Omit<LiaisonEdge, 'node'> & { node: ResolversParentTypes['Liaison'] };
  LiaisonStatistics: Grouped;
  LiaisonGroup: LiaisonGroup;
  ProcuratorateLiaison: ProcuratorateLiaison;
  ReceiveLinkedSupervisionInput: ReceiveLinkedSupervisionInput;
  ReportLinkedSupervisionInput: ReportLinkedSupervisionInput;
  LinkedSupervisionPayload: Omit<LinkedSupervisionPayload, 'linkedSupervision'> & { linkedSupervision: ResolversParentTypes['LinkedSupervision'] };
  LinkedSupervisionConnection: Page;
  LinkedSupervisionEdge: Omit<LinkedSupervisionEdge, 'node'> & { node: ResolversParentTypes['LinkedSupervision'] };
  LinkedSupervisionStatistics: Grouped;
  LinkedSupervisionGroup: LinkedSupervisionGroup;
  ProcuratorateLinkedSupervision: ProcuratorateLinkedSupervision;
  ProcuratorialSuggestion: ProcuratorialSuggestion;
  Motion: MotionRow;
  MotionSponsorship: MotionSponsorshipRow;
  MotionAnswer: MotionAnswer;
  MotionFilter: MotionFilter;
  MotionConnection: Page;
  MotionEdge: Omit<MotionEdge, 'node'> & { node: ResolversParentTypes['Motion'] };
  MotionStatisticsOrder: MotionStatisticsOrder;
  MotionStatistics: Grouped;
  MotionGroup: MotionGroup;
  DraftMotionInput: DraftMotionInput;
  EditMotionInput: EditMotionInput;
  ConfirmMotionInput: ConfirmMotionInput;
  MotionStepInput: MotionStepInput;
  ReferMotionInput: ReferMotionInput;
  ReportOnMotionInput: ReportOnMotionInput;
  ConvertMotionInput: ConvertMotionInput;
  VoteOnMotionInput: VoteOnMotionInput;
  DemandAnswerInput: DemandAnswerInput;
  AnswerMotionInput: AnswerMotionInput;
  RateMotionAnswerInput: RateMotionAnswerInput;
  MotionPayload: Omit<MotionPayload, 'motion'> & { motion: ResolversParentTypes['Motion'] };
  Suggestion: SuggestionRow;
  ReceivePlatformLinkInput: ReceivePlatformLinkInput;
  ReportPlatformLinkInput: ReportPlatformLinkInput;
  PlatformLinkPayload: Omit<PlatformLinkPayload, 'platformLink'> & { platformLink: ResolversParentTypes['PlatformLink'] };
  PlatformLink: PlatformLinkRow;
  PlatformLinkConnection: Page;
  PlatformLinkEdge: Omit<PlatformLinkEdge, 'node'> & { node: ResolversParentTypes['PlatformLink'] };
  PlatformLinkStatistics: Grouped;
  PlatformLinkGroup: PlatformLinkGroup;
  ProcuratoratePlatformLink: ProcuratoratePlatformLink;
  ReplyDraft: ReplyDraft;
  SatisfactionRating: SatisfactionRating;
  DraftReplyInput: DraftReplyInput;
  ReviewReplyInput: ReviewReplyInput;
  PublishReplyInput: PublishReplyInput;
  RateSuggestionInput: RateSuggestionInput;
  ReopenSuggestionInput: ReopenSuggestionInput;
  TrackSuggestionInput: TrackSuggestionInput;
  HandlingRules: HandlingRulesRow;
  SponsorRule: SponsorRuleRow;
  DeadlinePolicy: DeadlinePolicyRow;
  ReplyScheme: ReplySchemeRow;
  ReplyClass: ReplyClass;
  MetricDefinition: MetricDefinitionRow;
  Holiday: Holiday;
  SetDeadlinePolicyInput: SetDeadlinePolicyInput;
  SetReplySchemeInput: SetReplySchemeInput;
  ReplyClassInput: ReplyClassInput;
  HandlingRulesPayload: Omit<HandlingRulesPayload, 'handlingRules'> & { handlingRules: ResolversParentTypes['HandlingRules'] };
  Deputy: DeputyRow;
  Assignment: Assignment;
  ResponsibilityChain: ResponsibilityChain;
  Reply: Reply;
  SuggestionEvent: SuggestionEvent;
  SubmitSuggestionInput: SubmitSuggestionInput;
  AssignSuggestionInput: AssignSuggestionInput;
  AssignmentInput: AssignmentInput;
  SuggestionPayload: Omit<SuggestionPayload, 'suggestion'> & { suggestion: ResolversParentTypes['Suggestion'] };
  SuggestionFilter: SuggestionFilter;
  SuggestionConnection: Page;
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  SuggestionStatisticsOrder: SuggestionStatisticsOrder;
  SuggestionStatistics: Grouped;
  SuggestionGroup: SuggestionGroup;
  Jurisdiction: Jurisdiction;
  KeySupervision: KeySupervisionRow;
  SupervisionVisit: SupervisionVisit;
  KeySupervisionFilter: KeySupervisionFilter;
  KeySupervisionConnection: Page;
  KeySupervisionEdge: Omit<KeySupervisionEdge, 'node'> & { node: ResolversParentTypes['KeySupervision'] };
  KeySupervisionStatisticsOrder: KeySupervisionStatisticsOrder;
  KeySupervisionStatistics: Grouped;
  KeySupervisionGroup: KeySupervisionGroup;
  JointSupervision: JointSupervisionRow;
  JointSupervisionRound: JointSupervisionRound;
  JointSupervisionFilter: JointSupervisionFilter;
  JointSupervisionConnection: Page;
  JointSupervisionEdge: Omit<JointSupervisionEdge, 'node'> & { node: ResolversParentTypes['JointSupervision'] };
  JointSupervisionStatisticsOrder: JointSupervisionStatisticsOrder;
  JointSupervisionStatistics: Grouped;
  JointSupervisionGroup: JointSupervisionGroup;
  SupervisionAssignment: SupervisionAssignmentRow;
  SupervisionAssignmentFilter: SupervisionAssignmentFilter;
  SupervisionAssignmentConnection: Page;
  SupervisionAssignmentEdge: Omit<SupervisionAssignmentEdge, 'node'> & { node: ResolversParentTypes['SupervisionAssignment'] };
  SupervisionAssignmentStatisticsOrder: SupervisionAssignmentStatisticsOrder;
  SupervisionAssignmentStatistics: Grouped;
  SupervisionAssignmentGroup: SupervisionAssignmentGroup;
  SelectKeySupervisionInput: SelectKeySupervisionInput;
  PlanKeySupervisionInput: PlanKeySupervisionInput;
  VisitKeySupervisionInput: VisitKeySupervisionInput;
  ReportKeySupervisionInput: ReportKeySupervisionInput;
  CloseKeySupervisionInput: CloseKeySupervisionInput;
  OpenJointSupervisionInput: OpenJointSupervisionInput;
  RecordJointSupervisionRoundInput: RecordJointSupervisionRoundInput;
  ConcludeJointSupervisionInput: ConcludeJointSupervisionInput;
  AssignSupervisionInput: AssignSupervisionInput;
  CheckSupervisedUnitInput: CheckSupervisedUnitInput;
  ReportSupervisionInput: ReportSupervisionInput;
  KeySupervisionPayload: Omit<KeySupervisionPayload, 'keySupervision'> & { keySupervision: ResolversParentTypes['KeySupervision'] };
  JointSupervisionPayload: Omit<JointSupervisionPayload, 'jointSupervision'> & { jointSupervision: ResolversParentTypes['JointSupervision'] };
  SupervisionAssignmentPayload: Omit<SupervisionAssignmentPayload, 'supervisionAssignment'> & { supervisionAssignment: ResolversParentTypes['SupervisionAssignment'] };
  SubscribeSuggestionWebhookInput: SubscribeSuggestionWebhookInput;
  SuggestionWebhook: WebhookRow;
  SuggestionWebhookConnection: Page;
  SuggestionWebhookEdge: Omit<SuggestionWebhookEdge, 'node'> & { node: ResolversParentTypes['SuggestionWebhook'] };
  SuggestionWebhookPayload: Omit<SuggestionWebhookPayload, 'webhook'> & { webhook: ResolversParentTypes['SuggestionWebhook'] };
  SuggestionWebhookSecretPayload: Omit<SuggestionWebhookSecretPayload, 'webhook'> & { webhook: ResolversParentTypes['SuggestionWebhook'] };
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
  __resolveType: TypeResolveFn<'AgendaTopic' | 'UnitAppraisal' | 'SuggestionAward' | 'Bulletin' | 'Consultation' | 'LinkedSupervision' | 'Conversion' | 'DeliberationOpinion' | 'SuggestionDelivery' | 'FollowUp' | 'SuggestionFund' | 'FundGrant' | 'HandlingReview' | 'HearingTopic' | 'Liaison' | 'Motion' | 'Suggestion' | 'PlatformLink' | 'KeySupervision' | 'JointSupervision' | 'SupervisionAssignment' | 'SuggestionWebhook', ParentType, ContextType>;
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

export type LinkedSupervisionRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionRound'] = ResolversParentTypes['LinkedSupervisionRound']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAgreement'] = ResolversParentTypes['ConsultationAgreement']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AgreementOutcome']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulletinAudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinAudience'] = ResolversParentTypes['BulletinAudience']> = {
  kind?: Resolver<ResolversTypes['BulletinAudienceKind'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulletinFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinFigures'] = ResolversParentTypes['BulletinFigures']> = {
  total?: Resolver<ResolversTypes['BulletinFigure'], ParentType, ContextType>;
  byField?: Resolver<Array<ResolversTypes['BulletinFigure']>, ParentType, ContextType>;
};

export type BulletinFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinFigure'] = ResolversParentTypes['BulletinFigure']> = {
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  transferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  converted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesFromSuggestions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sued?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procuratorialSuggestions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionDocument'] = ResolversParentTypes['ConversionDocument']> = {
  kind?: Resolver<ResolversTypes['ConversionDocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopic']>, ParentType, ContextType, RequireFields<QueryAgendaTopicArgs, 'id'>>;
  agendaTopics?: Resolver<Maybe<ResolversTypes['AgendaTopicConnection']>, ParentType, ContextType, RequireFields<QueryAgendaTopicsArgs, 'within' | 'orderBy' | 'first'>>;
  agendaTopicStatistics?: Resolver<Maybe<ResolversTypes['AgendaTopicStatistics']>, ParentType, ContextType, RequireFields<QueryAgendaTopicStatisticsArgs, 'within' | 'groupBy'>>;
  unitAppraisal?: Resolver<Maybe<ResolversTypes['UnitAppraisal']>, ParentType, ContextType, RequireFields<QueryUnitAppraisalArgs, 'id'>>;
  unitAppraisals?: Resolver<Maybe<ResolversTypes['UnitAppraisalConnection']>, ParentType, ContextType, RequireFields<QueryUnitAppraisalsArgs, 'within' | 'orderBy' | 'first'>>;
  unitAppraisalStatistics?: Resolver<Maybe<ResolversTypes['UnitAppraisalStatistics']>, ParentType, ContextType, RequireFields<QueryUnitAppraisalStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionAward?: Resolver<Maybe<ResolversTypes['SuggestionAward']>, ParentType, ContextType, RequireFields<QuerySuggestionAwardArgs, 'id'>>;
  suggestionAwards?: Resolver<Maybe<ResolversTypes['SuggestionAwardConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionAwardsArgs, 'within' | 'orderBy' | 'first'>>;
  suggestionAwardStatistics?: Resolver<Maybe<ResolversTypes['SuggestionAwardStatistics']>, ParentType, ContextType, RequireFields<QuerySuggestionAwardStatisticsArgs, 'within' | 'groupBy'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'id'>>;
  bulletins?: Resolver<Maybe<ResolversTypes['BulletinConnection']>, ParentType, ContextType, RequireFields<QueryBulletinsArgs, 'within' | 'orderBy' | 'first'>>;
  bulletinStatistics?: Resolver<Maybe<ResolversTypes['BulletinStatistics']>, ParentType, ContextType, RequireFields<QueryBulletinStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionChanges?: Resolver<Maybe<ResolversTypes['SuggestionChangeFeed']>, ParentType, ContextType, RequireFields<QuerySuggestionChangesArgs, 'within' | 'first'>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  consultations?: Resolver<Maybe<ResolversTypes['ConsultationConnection']>, ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'within' | 'orderBy' | 'first'>>;
  consultationStatistics?: Resolver<Maybe<ResolversTypes['ConsultationStatistics']>, ParentType, ContextType, RequireFields<QueryConsultationStatisticsArgs, 'within' | 'groupBy'>>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType, RequireFields<QueryConversionArgs, 'id'>>;
  conversions?: Resolver<Maybe<ResolversTypes['ConversionConnection']>, ParentType, ContextType, RequireFields<QueryConversionsArgs, 'within' | 'orderBy' | 'first'>>;
  conversionStatistics?: Resolver<Maybe<ResolversTypes['ConversionStatistics']>, ParentType, ContextType, RequireFields<QueryConversionStatisticsArgs, 'within' | 'groupBy'>>;
  deliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinion']>, ParentType, ContextType, RequireFields<QueryDeliberationOpinionArgs, 'id'>>;
  deliberationOpinions?: Resolver<Maybe<ResolversTypes['DeliberationOpinionConnection']>, ParentType, ContextType, RequireFields<QueryDeliberationOpinionsArgs, 'within' | 'orderBy' | 'first'>>;
  deliberationOpinionStatistics?: Resolver<Maybe<ResolversTypes['DeliberationOpinionStatistics']>, ParentType, ContextType, RequireFields<QueryDeliberationOpinionStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionDelivery?: Resolver<Maybe<ResolversTypes['SuggestionDelivery']>, ParentType, ContextType, RequireFields<QuerySuggestionDeliveryArgs, 'id'>>;
  suggestionDeliveries?: Resolver<Maybe<ResolversTypes['SuggestionDeliveryConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionDeliveriesArgs, 'within' | 'orderBy' | 'first'>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'within' | 'orderBy' | 'first'>>;
  followUpStatistics?: Resolver<Maybe<ResolversTypes['FollowUpStatistics']>, ParentType, ContextType, RequireFields<QueryFollowUpStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionFund?: Resolver<Maybe<ResolversTypes['SuggestionFund']>, ParentType, ContextType, RequireFields<QuerySuggestionFundArgs, 'id'>>;
  suggestionFunds?: Resolver<Maybe<ResolversTypes['SuggestionFundConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionFundsArgs, 'within' | 'orderBy' | 'first'>>;
  suggestionFundStatistics?: Resolver<Maybe<ResolversTypes['SuggestionFundStatistics']>, ParentType, ContextType, RequireFields<QuerySuggestionFundStatisticsArgs, 'within' | 'groupBy'>>;
  fundGrant?: Resolver<Maybe<ResolversTypes['FundGrant']>, ParentType, ContextType, RequireFields<QueryFundGrantArgs, 'id'>>;
  fundGrants?: Resolver<Maybe<ResolversTypes['FundGrantConnection']>, ParentType, ContextType, RequireFields<QueryFundGrantsArgs, 'within' | 'orderBy' | 'first'>>;
  fundGrantStatistics?: Resolver<Maybe<ResolversTypes['FundGrantStatistics']>, ParentType, ContextType, RequireFields<QueryFundGrantStatisticsArgs, 'within' | 'groupBy'>>;
  handlingReview?: Resolver<Maybe<ResolversTypes['HandlingReview']>, ParentType, ContextType, RequireFields<QueryHandlingReviewArgs, 'id'>>;
  handlingReviews?: Resolver<Maybe<ResolversTypes['HandlingReviewConnection']>, ParentType, ContextType, RequireFields<QueryHandlingReviewsArgs, 'within' | 'orderBy' | 'first'>>;
  handlingReviewStatistics?: Resolver<Maybe<ResolversTypes['HandlingReviewStatistics']>, ParentType, ContextType, RequireFields<QueryHandlingReviewStatisticsArgs, 'within' | 'groupBy'>>;
  hearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopic']>, ParentType, ContextType, RequireFields<QueryHearingTopicArgs, 'id'>>;
  hearingTopics?: Resolver<Maybe<ResolversTypes['HearingTopicConnection']>, ParentType, ContextType, RequireFields<QueryHearingTopicsArgs, 'within' | 'orderBy' | 'first'>>;
  hearingTopicStatistics?: Resolver<Maybe<ResolversTypes['HearingTopicStatistics']>, ParentType, ContextType, RequireFields<QueryHearingTopicStatisticsArgs, 'within' | 'groupBy'>>;
  liaison?: Resolver<Maybe<ResolversTypes['Liaison']>, ParentType, ContextType, RequireFields<QueryLiaisonArgs, 'id'>>;
  liaisons?: Resolver<Maybe<ResolversTypes['LiaisonConnection']>, ParentType, ContextType, RequireFields<QueryLiaisonsArgs, 'within' | 'orderBy' | 'first'>>;
  liaisonStatistics?: Resolver<Maybe<ResolversTypes['LiaisonStatistics']>, ParentType, ContextType, RequireFields<QueryLiaisonStatisticsArgs, 'within' | 'groupBy'>>;
  linkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervision']>, ParentType, ContextType, RequireFields<QueryLinkedSupervisionArgs, 'id'>>;
  linkedSupervisions?: Resolver<Maybe<ResolversTypes['LinkedSupervisionConnection']>, ParentType, ContextType, RequireFields<QueryLinkedSupervisionsArgs, 'within' | 'orderBy' | 'first'>>;
  linkedSupervisionStatistics?: Resolver<Maybe<ResolversTypes['LinkedSupervisionStatistics']>, ParentType, ContextType, RequireFields<QueryLinkedSupervisionStatisticsArgs, 'within' | 'groupBy'>>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType, RequireFields<QueryMotionArgs, 'id'>>;
  motions?: Resolver<Maybe<ResolversTypes['MotionConnection']>, ParentType, ContextType, RequireFields<QueryMotionsArgs, 'within' | 'orderBy' | 'first'>>;
  motionStatistics?: Resolver<Maybe<ResolversTypes['MotionStatistics']>, ParentType, ContextType, RequireFields<QueryMotionStatisticsArgs, 'within' | 'groupBy'>>;
  platformLink?: Resolver<Maybe<ResolversTypes['PlatformLink']>, ParentType, ContextType, RequireFields<QueryPlatformLinkArgs, 'id'>>;
  platformLinks?: Resolver<Maybe<ResolversTypes['PlatformLinkConnection']>, ParentType, ContextType, RequireFields<QueryPlatformLinksArgs, 'within' | 'orderBy' | 'first'>>;
  platformLinkStatistics?: Resolver<Maybe<ResolversTypes['PlatformLinkStatistics']>, ParentType, ContextType, RequireFields<QueryPlatformLinkStatisticsArgs, 'within' | 'groupBy'>>;
  handlingRules?: Resolver<Maybe<ResolversTypes['HandlingRules']>, ParentType, ContextType, RequireFields<QueryHandlingRulesArgs, 'jurisdiction'>>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionArgs, 'id'>>;
  suggestions?: Resolver<Maybe<ResolversTypes['SuggestionConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'within' | 'orderBy' | 'first'>>;
  suggestionStatistics?: Resolver<Maybe<ResolversTypes['SuggestionStatistics']>, ParentType, ContextType, RequireFields<QuerySuggestionStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
  keySupervision?: Resolver<Maybe<ResolversTypes['KeySupervision']>, ParentType, ContextType, RequireFields<QueryKeySupervisionArgs, 'id'>>;
  keySupervisions?: Resolver<Maybe<ResolversTypes['KeySupervisionConnection']>, ParentType, ContextType, RequireFields<QueryKeySupervisionsArgs, 'within' | 'orderBy' | 'first'>>;
  keySupervisionStatistics?: Resolver<Maybe<ResolversTypes['KeySupervisionStatistics']>, ParentType, ContextType, RequireFields<QueryKeySupervisionStatisticsArgs, 'within' | 'groupBy'>>;
  jointSupervision?: Resolver<Maybe<ResolversTypes['JointSupervision']>, ParentType, ContextType, RequireFields<QueryJointSupervisionArgs, 'id'>>;
  jointSupervisions?: Resolver<Maybe<ResolversTypes['JointSupervisionConnection']>, ParentType, ContextType, RequireFields<QueryJointSupervisionsArgs, 'within' | 'orderBy' | 'first'>>;
  jointSupervisionStatistics?: Resolver<Maybe<ResolversTypes['JointSupervisionStatistics']>, ParentType, ContextType, RequireFields<QueryJointSupervisionStatisticsArgs, 'within' | 'groupBy'>>;
  supervisionAssignment?: Resolver<Maybe<ResolversTypes['SupervisionAssignment']>, ParentType, ContextType, RequireFields<QuerySupervisionAssignmentArgs, 'id'>>;
  supervisionAssignments?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionAssignmentsArgs, 'within' | 'orderBy' | 'first'>>;
  supervisionAssignmentStatistics?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentStatistics']>, ParentType, ContextType, RequireFields<QuerySupervisionAssignmentStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionWebhook?: Resolver<Maybe<ResolversTypes['SuggestionWebhook']>, ParentType, ContextType, RequireFields<QuerySuggestionWebhookArgs, 'id'>>;
  suggestionWebhooks?: Resolver<Maybe<ResolversTypes['SuggestionWebhookConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionWebhooksArgs, 'within' | 'orderBy' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposeAgendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopicPayload']>, ParentType, ContextType, RequireFields<MutationProposeAgendaTopicArgs, 'input'>>;
  listAgendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopicPayload']>, ParentType, ContextType, RequireFields<MutationListAgendaTopicArgs, 'input'>>;
  dropAgendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopicPayload']>, ParentType, ContextType, RequireFields<MutationDropAgendaTopicArgs, 'input'>>;
  deliberateAgendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopicPayload']>, ParentType, ContextType, RequireFields<MutationDeliberateAgendaTopicArgs, 'input'>>;
  trackAgendaTopic?: Resolver<Maybe<ResolversTypes['AgendaTopicPayload']>, ParentType, ContextType, RequireFields<MutationTrackAgendaTopicArgs, 'input'>>;
  scoreUnit?: Resolver<Maybe<ResolversTypes['UnitAppraisalPayload']>, ParentType, ContextType, RequireFields<MutationScoreUnitArgs, 'input'>>;
  rescoreUnit?: Resolver<Maybe<ResolversTypes['UnitAppraisalPayload']>, ParentType, ContextType, RequireFields<MutationRescoreUnitArgs, 'input'>>;
  announceUnitAppraisal?: Resolver<Maybe<ResolversTypes['UnitAppraisalPayload']>, ParentType, ContextType, RequireFields<MutationAnnounceUnitAppraisalArgs, 'input'>>;
  nominateSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionAwardPayload']>, ParentType, ContextType, RequireFields<MutationNominateSuggestionArgs, 'input'>>;
  chooseSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionAwardPayload']>, ParentType, ContextType, RequireFields<MutationChooseSuggestionArgs, 'input'>>;
  passOverSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionAwardPayload']>, ParentType, ContextType, RequireFields<MutationPassOverSuggestionArgs, 'input'>>;
  publishSuggestionAward?: Resolver<Maybe<ResolversTypes['SuggestionAwardPayload']>, ParentType, ContextType, RequireFields<MutationPublishSuggestionAwardArgs, 'input'>>;
  draftBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationDraftBulletinArgs, 'input'>>;
  redraftBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationRedraftBulletinArgs, 'input'>>;
  issueBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationIssueBulletinArgs, 'input'>>;
  withdrawBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawBulletinArgs, 'input'>>;
  remarkOnBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationRemarkOnBulletinArgs, 'input'>>;
  receiveBulletin?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveBulletinArgs, 'input'>>;
  reportBulletin?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportBulletinArgs, 'input'>>;
  callConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCallConsultationArgs, 'input'>>;
  acceptConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptConsultationArgs, 'input'>>;
  declineConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationDeclineConsultationArgs, 'input'>>;
  proposeConsultationDay?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationProposeConsultationDayArgs, 'input'>>;
  takeConsultationDay?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationTakeConsultationDayArgs, 'input'>>;
  rescheduleConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleConsultationArgs, 'input'>>;
  cancelConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCancelConsultationArgs, 'input'>>;
  holdConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationHoldConsultationArgs, 'input'>>;
  settleConsultationAgreement?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationSettleConsultationAgreementArgs, 'input'>>;
  closeConsultation?: Resolver<Maybe<ResolversTypes['ConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  receiveConsultation?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveConsultationArgs, 'input'>>;
  reportConsultation?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportConsultationArgs, 'input'>>;
  sendSuggestionToProcuratorate?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationSendSuggestionToProcuratorateArgs, 'input'>>;
  tellConversionSponsor?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationTellConversionSponsorArgs, 'input'>>;
  offerConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationOfferConversionArgs, 'input'>>;
  refuseConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationRefuseConversionArgs, 'input'>>;
  takeUpConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationTakeUpConversionArgs, 'input'>>;
  declineConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationDeclineConversionArgs, 'input'>>;
  submitConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitConversionArgs, 'input'>>;
  replyConversion?: Resolver<Maybe<ResolversTypes['ConversionPayload']>, ParentType, ContextType, RequireFields<MutationReplyConversionArgs, 'input'>>;
  receiveOffer?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveOfferArgs, 'input'>>;
  reportConversion?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportConversionArgs, 'input'>>;
  recordDeliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeliberationOpinionArgs, 'input'>>;
  routeDeliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRouteDeliberationOpinionArgs, 'input'>>;
  handleDeliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinionPayload']>, ParentType, ContextType, RequireFields<MutationHandleDeliberationOpinionArgs, 'input'>>;
  feedBackDeliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinionPayload']>, ParentType, ContextType, RequireFields<MutationFeedBackDeliberationOpinionArgs, 'input'>>;
  rateDeliberationOpinion?: Resolver<Maybe<ResolversTypes['DeliberationOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRateDeliberationOpinionArgs, 'input'>>;
  resendSuggestionDelivery?: Resolver<Maybe<ResolversTypes['SuggestionDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationResendSuggestionDeliveryArgs, 'input'>>;
  giveUpSuggestionDelivery?: Resolver<Maybe<ResolversTypes['SuggestionDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationGiveUpSuggestionDeliveryArgs, 'input'>>;
  recordProgress?: Resolver<Maybe<ResolversTypes['FollowUpPayload']>, ParentType, ContextType, RequireFields<MutationRecordProgressArgs, 'input'>>;
  settleFollowUp?: Resolver<Maybe<ResolversTypes['FollowUpPayload']>, ParentType, ContextType, RequireFields<MutationSettleFollowUpArgs, 'input'>>;
  closeFollowUp?: Resolver<Maybe<ResolversTypes['FollowUpPayload']>, ParentType, ContextType, RequireFields<MutationCloseFollowUpArgs, 'input'>>;
  budgetSuggestionFund?: Resolver<Maybe<ResolversTypes['SuggestionFundPayload']>, ParentType, ContextType, RequireFields<MutationBudgetSuggestionFundArgs, 'input'>>;
  auditSuggestionFund?: Resolver<Maybe<ResolversTypes['SuggestionFundPayload']>, ParentType, ContextType, RequireFields<MutationAuditSuggestionFundArgs, 'input'>>;
  applyForFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationApplyForFundGrantArgs, 'input'>>;
  admitFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationAdmitFundGrantArgs, 'input'>>;
  declineFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationDeclineFundGrantArgs, 'input'>>;
  allotFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationAllotFundGrantArgs, 'input'>>;
  allocateFund?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationAllocateFundArgs, 'input'>>;
  spendFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationSpendFundGrantArgs, 'input'>>;
  reportFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationReportFundGrantArgs, 'input'>>;
  auditFundGrant?: Resolver<Maybe<ResolversTypes['FundGrantPayload']>, ParentType, ContextType, RequireFields<MutationAuditFundGrantArgs, 'input'>>;
  draftSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationDraftSuggestionArgs, 'input'>>;
  editDraft?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'input'>>;
  confirmSponsorship?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmSponsorshipArgs, 'input'>>;
  submitDraft?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitDraftArgs, 'input'>>;
  acceptSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationAcceptSuggestionArgs, 'input'>>;
  rejectSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRejectSuggestionArgs, 'input'>>;
  returnSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationReturnSuggestionArgs, 'input'>>;
  resubmitSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationResubmitSuggestionArgs, 'input'>>;
  agreeToWithdrawal?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToWithdrawalArgs, 'input'>>;
  withdrawSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSuggestionArgs, 'input'>>;
  requestReturn?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRequestReturnArgs, 'input'>>;
  refuseReturn?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRefuseReturnArgs, 'input'>>;
  reassignSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationReassignSuggestionArgs, 'input'>>;
  extendReply?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationExtendReplyArgs, 'input'>>;
  recordContact?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  confirmContact?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmContactArgs, 'input'>>;
  giveView?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationGiveViewArgs, 'input'>>;
  nameResponsible?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationNameResponsibleArgs, 'input'>>;
  discloseSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationDiscloseSuggestionArgs, 'input'>>;
  planHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationPlanHandlingReviewArgs, 'input'>>;
  askInHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationAskInHandlingReviewArgs, 'input'>>;
  holdHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationHoldHandlingReviewArgs, 'input'>>;
  answerInHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationAnswerInHandlingReviewArgs, 'input'>>;
  publishHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationPublishHandlingReviewArgs, 'input'>>;
  rectifyHandlingReview?: Resolver<Maybe<ResolversTypes['HandlingReviewPayload']>, ParentType, ContextType, RequireFields<MutationRectifyHandlingReviewArgs, 'input'>>;
  screenHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationScreenHearingTopicArgs, 'input'>>;
  voteOnHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationVoteOnHearingTopicArgs, 'input'>>;
  selectHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationSelectHearingTopicArgs, 'input'>>;
  dismissHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationDismissHearingTopicArgs, 'input'>>;
  hearHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationHearHearingTopicArgs, 'input'>>;
  answerHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationAnswerHearingTopicArgs, 'input'>>;
  trackHearingTopic?: Resolver<Maybe<ResolversTypes['HearingTopicPayload']>, ParentType, ContextType, RequireFields<MutationTrackHearingTopicArgs, 'input'>>;
  nameLiaison?: Resolver<Maybe<ResolversTypes['LiaisonPayload']>, ParentType, ContextType, RequireFields<MutationNameLiaisonArgs, 'input'>>;
  changeLiaison?: Resolver<Maybe<ResolversTypes['LiaisonPayload']>, ParentType, ContextType, RequireFields<MutationChangeLiaisonArgs, 'input'>>;
  endLiaison?: Resolver<Maybe<ResolversTypes['LiaisonPayload']>, ParentType, ContextType, RequireFields<MutationEndLiaisonArgs, 'input'>>;
  receiveLiaison?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveLiaisonArgs, 'input'>>;
  reportLiaison?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportLiaisonArgs, 'input'>>;
  proposeLinkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationProposeLinkedSupervisionArgs, 'input'>>;
  agreeToLinkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToLinkedSupervisionArgs, 'input'>>;
  declineLinkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationDeclineLinkedSupervisionArgs, 'input'>>;
  withdrawLinkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawLinkedSupervisionArgs, 'input'>>;
  recordLinkedSupervisionRound?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordLinkedSupervisionRoundArgs, 'input'>>;
  closeLinkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationCloseLinkedSupervisionArgs, 'input'>>;
  receiveLinkedSupervision?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveLinkedSupervisionArgs, 'input'>>;
  reportLinkedSupervision?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportLinkedSupervisionArgs, 'input'>>;
  draftMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationDraftMotionArgs, 'input'>>;
  editMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationEditMotionArgs, 'input'>>;
  confirmMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmMotionArgs, 'input'>>;
  submitMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitMotionArgs, 'input'>>;
  enterMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationEnterMotionArgs, 'input'>>;
  withdrawMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawMotionArgs, 'input'>>;
  permitMotionWithdrawal?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationPermitMotionWithdrawalArgs, 'input'>>;
  putMotionOnAgenda?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationPutMotionOnAgendaArgs, 'input'>>;
  referMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationReferMotionArgs, 'input'>>;
  reportOnMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationReportOnMotionArgs, 'input'>>;
  convertMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationConvertMotionArgs, 'input'>>;
  voteOnMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationVoteOnMotionArgs, 'input'>>;
  demandAnswer?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationDemandAnswerArgs, 'input'>>;
  answerMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerMotionArgs, 'input'>>;
  rateMotionAnswer?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationRateMotionAnswerArgs, 'input'>>;
  demandFurtherAnswer?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationDemandFurtherAnswerArgs, 'input'>>;
  closeMotion?: Resolver<Maybe<ResolversTypes['MotionPayload']>, ParentType, ContextType, RequireFields<MutationCloseMotionArgs, 'input'>>;
  proposePlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationProposePlatformLinkArgs, 'input'>>;
  acceptPlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationAcceptPlatformLinkArgs, 'input'>>;
  declinePlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationDeclinePlatformLinkArgs, 'input'>>;
  withdrawPlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPlatformLinkArgs, 'input'>>;
  suspendPlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationSuspendPlatformLinkArgs, 'input'>>;
  resumePlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationResumePlatformLinkArgs, 'input'>>;
  endPlatformLink?: Resolver<Maybe<ResolversTypes['PlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationEndPlatformLinkArgs, 'input'>>;
  receivePlatformLink?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceivePlatformLinkArgs, 'input'>>;
  reportPlatformLink?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportPlatformLinkArgs, 'input'>>;
  draftReply?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationDraftReplyArgs, 'input'>>;
  reviewReply?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationReviewReplyArgs, 'input'>>;
  sendReply?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSendReplyArgs, 'input'>>;
  publishReply?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationPublishReplyArgs, 'input'>>;
  rateSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRateSuggestionArgs, 'input'>>;
  reopenSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationReopenSuggestionArgs, 'input'>>;
  holdHearing?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationHoldHearingArgs, 'input'>>;
  holdDemocraticReview?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationHoldDemocraticReviewArgs, 'input'>>;
  trackSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationTrackSuggestionArgs, 'input'>>;
  closeSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationCloseSuggestionArgs, 'input'>>;
  setDeadlinePolicy?: Resolver<Maybe<ResolversTypes['HandlingRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetDeadlinePolicyArgs, 'input'>>;
  setReplyScheme?: Resolver<Maybe<ResolversTypes['HandlingRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetReplySchemeArgs, 'input'>>;
  submitSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitSuggestionArgs, 'input'>>;
  assignSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationAssignSuggestionArgs, 'input'>>;
  selectKeySupervision?: Resolver<Maybe<ResolversTypes['KeySupervisionPayload']>, ParentType, ContextType, RequireFields<MutationSelectKeySupervisionArgs, 'input'>>;
  planKeySupervision?: Resolver<Maybe<ResolversTypes['KeySupervisionPayload']>, ParentType, ContextType, RequireFields<MutationPlanKeySupervisionArgs, 'input'>>;
  visitKeySupervision?: Resolver<Maybe<ResolversTypes['KeySupervisionPayload']>, ParentType, ContextType, RequireFields<MutationVisitKeySupervisionArgs, 'input'>>;
  reportKeySupervision?: Resolver<Maybe<ResolversTypes['KeySupervisionPayload']>, ParentType, ContextType, RequireFields<MutationReportKeySupervisionArgs, 'input'>>;
  closeKeySupervision?: Resolver<Maybe<ResolversTypes['KeySupervisionPayload']>, ParentType, ContextType, RequireFields<MutationCloseKeySupervisionArgs, 'input'>>;
  openJointSupervision?: Resolver<Maybe<ResolversTypes['JointSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationOpenJointSupervisionArgs, 'input'>>;
  recordJointSupervisionRound?: Resolver<Maybe<ResolversTypes['JointSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordJointSupervisionRoundArgs, 'input'>>;
  concludeJointSupervision?: Resolver<Maybe<ResolversTypes['JointSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationConcludeJointSupervisionArgs, 'input'>>;
  assignSupervision?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationAssignSupervisionArgs, 'input'>>;
  checkSupervisedUnit?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationCheckSupervisedUnitArgs, 'input'>>;
  reportSupervision?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationReportSupervisionArgs, 'input'>>;
  subscribeSuggestionWebhook?: Resolver<Maybe<ResolversTypes['SuggestionWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationSubscribeSuggestionWebhookArgs, 'input'>>;
  pauseSuggestionWebhook?: Resolver<Maybe<ResolversTypes['SuggestionWebhookPayload']>, ParentType, ContextType, RequireFields<MutationPauseSuggestionWebhookArgs, 'input'>>;
  resumeSuggestionWebhook?: Resolver<Maybe<ResolversTypes['SuggestionWebhookPayload']>, ParentType, ContextType, RequireFields<MutationResumeSuggestionWebhookArgs, 'input'>>;
  rotateSuggestionWebhookSecret?: Resolver<Maybe<ResolversTypes['SuggestionWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateSuggestionWebhookSecretArgs, 'input'>>;
  endSuggestionWebhook?: Resolver<Maybe<ResolversTypes['SuggestionWebhookPayload']>, ParentType, ContextType, RequireFields<MutationEndSuggestionWebhookArgs, 'input'>>;
};

export type AgendaTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopic'] = ResolversParentTypes['AgendaTopic'], FederationReferenceType extends FederationReferenceTypes['AgendaTopic'] = FederationReferenceTypes['AgendaTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgendaTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaTopicState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliberatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUpCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['AgendaTopicFollowUp']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaTopicFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicFollowUp'] = ResolversParentTypes['AgendaTopicFollowUp']> = {
  followedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicConnection'] = ResolversParentTypes['AgendaTopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgendaTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgendaTopic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AgendaTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicEdge'] = ResolversParentTypes['AgendaTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaTopic'], ParentType, ContextType>;
};

export type AgendaTopicStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicStatistics'] = ResolversParentTypes['AgendaTopicStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['AgendaTopicGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AgendaTopicGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AgendaTopicGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicGroup'] = ResolversParentTypes['AgendaTopicGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AgendaTopicState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliberated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tracked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTopicPayload'] = ResolversParentTypes['AgendaTopicPayload']> = {
  agendaTopic?: Resolver<ResolversTypes['AgendaTopic'], ParentType, ContextType>;
};

export type UnitAppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisal'] = ResolversParentTypes['UnitAppraisal'], FederationReferenceType extends FederationReferenceTypes['UnitAppraisal'] = FederationReferenceTypes['UnitAppraisal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitAppraisal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnitAppraisalState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dissatisfiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAppraisalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisalConnection'] = ResolversParentTypes['UnitAppraisalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitAppraisalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnitAppraisal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type UnitAppraisalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisalEdge'] = ResolversParentTypes['UnitAppraisalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitAppraisal'], ParentType, ContextType>;
};

export type UnitAppraisalStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisalStatistics'] = ResolversParentTypes['UnitAppraisalStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['UnitAppraisalGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['UnitAppraisalGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type UnitAppraisalGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisalGroup'] = ResolversParentTypes['UnitAppraisalGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['UnitAppraisalState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dissatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  onTimeShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type UnitAppraisalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAppraisalPayload'] = ResolversParentTypes['UnitAppraisalPayload']> = {
  unitAppraisal?: Resolver<Maybe<ResolversTypes['UnitAppraisal']>, ParentType, ContextType>;
};

export type SuggestionAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAward'] = ResolversParentTypes['SuggestionAward'], FederationReferenceType extends FederationReferenceTypes['SuggestionAward'] = FederationReferenceTypes['SuggestionAward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuggestionAward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionAwardState'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  leadSponsor?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nominatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAwardConnection'] = ResolversParentTypes['SuggestionAwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionAwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SuggestionAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAwardEdge'] = ResolversParentTypes['SuggestionAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestionAward'], ParentType, ContextType>;
};

export type SuggestionAwardStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAwardStatistics'] = ResolversParentTypes['SuggestionAwardStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SuggestionAwardGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SuggestionAwardGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionAwardGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAwardGroup'] = ResolversParentTypes['SuggestionAwardGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SuggestionAwardState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionAwardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAwardPayload'] = ResolversParentTypes['SuggestionAwardPayload']> = {
  suggestionAward?: Resolver<Maybe<ResolversTypes['SuggestionAward']>, ParentType, ContextType>;
};

export type BulletinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinPayload'] = ResolversParentTypes['BulletinPayload']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin'], FederationReferenceType extends FederationReferenceTypes['Bulletin'] = FederationReferenceTypes['Bulletin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulletinState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletin']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['BulletinFigures']>, ParentType, ContextType>;
  audienceFigures?: Resolver<ResolversTypes['BulletinFigures'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['BulletinAudience']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type BulletinStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinStatistics'] = ResolversParentTypes['BulletinStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['BulletinGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BulletinGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BulletinGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinGroup'] = ResolversParentTypes['BulletinGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BulletinState']>, ParentType, ContextType>;
  leadOrgan?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateBulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletin'] = ResolversParentTypes['ProcuratorateBulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionChangeFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionChangeFeed'] = ResolversParentTypes['SuggestionChangeFeed']> = {
  changes?: Resolver<Array<ResolversTypes['SuggestionChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionChange'] = ResolversParentTypes['SuggestionChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
};

export type ConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationPayload'] = ResolversParentTypes['ConsultationPayload']> = {
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation'], FederationReferenceType extends FederationReferenceTypes['Consultation'] = FederationReferenceTypes['Consultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultation']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<Maybe<ResolversTypes['Suggestion']>>, ParentType, ContextType>;
  procuratorialSuggestions?: Resolver<Array<Maybe<ResolversTypes['ProcuratorialSuggestion']>>, ParentType, ContextType>;
  linkedSupervision?: Resolver<Maybe<ResolversTypes['LinkedSupervision']>, ParentType, ContextType>;
  calledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposedDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['ConsultationAgreement']>, ParentType, ContextType>;
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervision'] = ResolversParentTypes['LinkedSupervision'], FederationReferenceType extends FederationReferenceTypes['LinkedSupervision'] = FederationReferenceTypes['LinkedSupervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LinkedSupervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkedSupervisionState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervision']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  procuratorialSuggestion?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestion']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['LinkedSupervisionRound']>, ParentType, ContextType>;
  roundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LinkedSupervisionOutcome']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type ConsultationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationStatistics'] = ResolversParentTypes['ConsultationStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ConsultationGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConsultationGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ConsultationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationGroup'] = ResolversParentTypes['ConsultationGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConsultationKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ConsultationState']>, ParentType, ContextType>;
  leadOrgan?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultation'] = ResolversParentTypes['ProcuratorateConsultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConversionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionPayload'] = ResolversParentTypes['ConversionPayload']> = {
  conversion?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion'], FederationReferenceType extends FederationReferenceTypes['Conversion'] = FederationReferenceTypes['Conversion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conversion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ConversionDirection'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LitigationField'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversionState'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ConversionReceipt']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procuratorate?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ConversionDocument']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sponsorToldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionConnection'] = ResolversParentTypes['ConversionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConversionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conversion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ConversionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionEdge'] = ResolversParentTypes['ConversionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
};

export type ConversionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionStatistics'] = ResolversParentTypes['ConversionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ConversionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConversionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ConversionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGroup'] = ResolversParentTypes['ConversionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ConversionState']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ConversionDirection']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type LitigationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCase'] = ResolversParentTypes['LitigationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConversionReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionReceipt'] = ResolversParentTypes['ConversionReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeliberationOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinion'] = ResolversParentTypes['DeliberationOpinion'], FederationReferenceType extends FederationReferenceTypes['DeliberationOpinion'] = FederationReferenceTypes['DeliberationOpinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliberationOpinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliberationOpinionState'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['DeliberationMeeting'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deputy?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spokenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fedBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliberationOpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinionConnection'] = ResolversParentTypes['DeliberationOpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliberationOpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliberationOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeliberationOpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinionEdge'] = ResolversParentTypes['DeliberationOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliberationOpinion'], ParentType, ContextType>;
};

export type DeliberationOpinionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinionStatistics'] = ResolversParentTypes['DeliberationOpinionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['DeliberationOpinionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeliberationOpinionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DeliberationOpinionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinionGroup'] = ResolversParentTypes['DeliberationOpinionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['DeliberationMeeting']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeliberationOpinionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedbackRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type DeliberationOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationOpinionPayload'] = ResolversParentTypes['DeliberationOpinionPayload']> = {
  deliberationOpinion?: Resolver<ResolversTypes['DeliberationOpinion'], ParentType, ContextType>;
};

export type SuggestionDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionDelivery'] = ResolversParentTypes['SuggestionDelivery'], FederationReferenceType extends FederationReferenceTypes['SuggestionDelivery'] = FederationReferenceTypes['SuggestionDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuggestionDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type SuggestionDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionDeliveryConnection'] = ResolversParentTypes['SuggestionDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SuggestionDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionDeliveryEdge'] = ResolversParentTypes['SuggestionDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestionDelivery'], ParentType, ContextType>;
};

export type SuggestionDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionDeliveryPayload'] = ResolversParentTypes['SuggestionDeliveryPayload']> = {
  delivery?: Resolver<ResolversTypes['SuggestionDelivery'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp'], FederationReferenceType extends FederationReferenceTypes['FollowUp'] = FederationReferenceTypes['FollowUp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FollowUp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastProgressOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['FollowUpProgress']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpProgress'] = ResolversParentTypes['FollowUpProgress']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
};

export type FollowUpStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpStatistics'] = ResolversParentTypes['FollowUpStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['FollowUpGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FollowUpGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type FollowUpGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpGroup'] = ResolversParentTypes['FollowUpGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FollowUpState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type FollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpPayload'] = ResolversParentTypes['FollowUpPayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
};

export type SuggestionFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFund'] = ResolversParentTypes['SuggestionFund'], FederationReferenceType extends FederationReferenceTypes['SuggestionFund'] = FederationReferenceTypes['SuggestionFund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuggestionFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionFundState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  financeUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auditNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ResolversTypes['FundGrantConnection']>, ParentType, ContextType, RequireFields<SuggestionFundGrantsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionFundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFundConnection'] = ResolversParentTypes['SuggestionFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SuggestionFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionFundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFundEdge'] = ResolversParentTypes['SuggestionFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestionFund'], ParentType, ContextType>;
};

export type SuggestionFundStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFundStatistics'] = ResolversParentTypes['SuggestionFundStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SuggestionFundGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SuggestionFundGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionFundGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFundGroup'] = ResolversParentTypes['SuggestionFundGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FundKind']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SuggestionFundState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantedShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  spentShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type FundGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrant'] = ResolversParentTypes['FundGrant'], FederationReferenceType extends FederationReferenceTypes['FundGrant'] = FederationReferenceTypes['FundGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundGrantState'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['SuggestionFund']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FundAllocationMode']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountApplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteriaMet?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amountGranted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountSpent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  auditNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrantConnection'] = ResolversParentTypes['FundGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type FundGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrantEdge'] = ResolversParentTypes['FundGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundGrant'], ParentType, ContextType>;
};

export type FundGrantStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrantStatistics'] = ResolversParentTypes['FundGrantStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['FundGrantGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FundGrantGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type FundGrantGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrantGroup'] = ResolversParentTypes['FundGrantGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FundKind']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FundAllocationMode']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FundGrantState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountApplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spentShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type SuggestionFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFundPayload'] = ResolversParentTypes['SuggestionFundPayload']> = {
  suggestionFund?: Resolver<ResolversTypes['SuggestionFund'], ParentType, ContextType>;
};

export type FundGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundGrantPayload'] = ResolversParentTypes['FundGrantPayload']> = {
  fundGrant?: Resolver<ResolversTypes['FundGrant'], ParentType, ContextType>;
};

export type ContactStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStation'] = ResolversParentTypes['ContactStation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sponsorship'] = ResolversParentTypes['Sponsorship']> = {
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawalAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SuggestionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionContact'] = ResolversParentTypes['SuggestionContact']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ContactPhase'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ContactMode'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['OfficialRank'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandlingReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReview'] = ResolversParentTypes['HandlingReview'], FederationReferenceType extends FederationReferenceTypes['HandlingReview'] = FederationReferenceTypes['HandlingReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HandlingReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandlingReviewKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandlingReviewState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['HearingTopic']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  presider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['InquiryQuestion']>, ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['UnitSatisfactionBallot']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryQuestion'] = ResolversParentTypes['InquiryQuestion']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledgeDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitSatisfactionBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitSatisfactionBallot'] = ResolversParentTypes['UnitSatisfactionBallot']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basicallySatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dissatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type HandlingReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReviewConnection'] = ResolversParentTypes['HandlingReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandlingReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HandlingReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HandlingReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReviewEdge'] = ResolversParentTypes['HandlingReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandlingReview'], ParentType, ContextType>;
};

export type HandlingReviewStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReviewStatistics'] = ResolversParentTypes['HandlingReviewStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['HandlingReviewGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['HandlingReviewGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HandlingReviewGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReviewGroup'] = ResolversParentTypes['HandlingReviewGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HandlingReviewKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HandlingReviewState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopic'] = ResolversParentTypes['HearingTopic'], FederationReferenceType extends FederationReferenceTypes['HearingTopic'] = FederationReferenceTypes['HearingTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HearingTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HearingTopicState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['DelegationVote']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUpCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['HearingFollowUp']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationVote'] = ResolversParentTypes['DelegationVote']> = {
  delegation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingFollowUp'] = ResolversParentTypes['HearingFollowUp']> = {
  followedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HearingTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopicConnection'] = ResolversParentTypes['HearingTopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HearingTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HearingTopic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HearingTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopicEdge'] = ResolversParentTypes['HearingTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HearingTopic'], ParentType, ContextType>;
};

export type HearingTopicStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopicStatistics'] = ResolversParentTypes['HearingTopicStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['HearingTopicGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['HearingTopicGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type HearingTopicGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopicGroup'] = ResolversParentTypes['HearingTopicGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HearingTopicState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandlingReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingReviewPayload'] = ResolversParentTypes['HandlingReviewPayload']> = {
  handlingReview?: Resolver<ResolversTypes['HandlingReview'], ParentType, ContextType>;
};

export type HearingTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingTopicPayload'] = ResolversParentTypes['HearingTopicPayload']> = {
  hearingTopic?: Resolver<ResolversTypes['HearingTopic'], ParentType, ContextType>;
};

export type LiaisonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonPayload'] = ResolversParentTypes['LiaisonPayload']> = {
  liaison?: Resolver<ResolversTypes['Liaison'], ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison'], FederationReferenceType extends FederationReferenceTypes['Liaison'] = FederationReferenceTypes['Liaison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Liaison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LiaisonState'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaison']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonConnection'] = ResolversParentTypes['LiaisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LiaisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Liaison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LiaisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonEdge'] = ResolversParentTypes['LiaisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Liaison'], ParentType, ContextType>;
};

export type LiaisonStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonStatistics'] = ResolversParentTypes['LiaisonStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['LiaisonGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LiaisonGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LiaisonGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonGroup'] = ResolversParentTypes['LiaisonGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LiaisonState']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaison'] = ResolversParentTypes['ProcuratorateLiaison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LinkedSupervisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionPayload'] = ResolversParentTypes['LinkedSupervisionPayload']> = {
  linkedSupervision?: Resolver<ResolversTypes['LinkedSupervision'], ParentType, ContextType>;
};

export type LinkedSupervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionConnection'] = ResolversParentTypes['LinkedSupervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedSupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LinkedSupervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LinkedSupervisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionEdge'] = ResolversParentTypes['LinkedSupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LinkedSupervision'], ParentType, ContextType>;
};

export type LinkedSupervisionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionStatistics'] = ResolversParentTypes['LinkedSupervisionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['LinkedSupervisionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LinkedSupervisionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LinkedSupervisionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervisionGroup'] = ResolversParentTypes['LinkedSupervisionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LinkedSupervisionState']>, ParentType, ContextType>;
  leadOrgan?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LinkedSupervisionOutcome']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervision'] = ResolversParentTypes['ProcuratorateLinkedSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestion'] = ResolversParentTypes['ProcuratorialSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion'], FederationReferenceType extends FederationReferenceTypes['Motion'] = FederationReferenceTypes['Motion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Motion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MotionState'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadSponsor?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
  jointSponsors?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  sponsorships?: Resolver<Array<ResolversTypes['MotionSponsorship']>, ParentType, ContextType>;
  sponsorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sponsorRule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deputyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAbstained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  answerMode?: Resolver<Maybe<ResolversTypes['AnswerMode']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['MotionAnswer']>, ParentType, ContextType>;
  dissatisfiedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionSponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionSponsorship'] = ResolversParentTypes['MotionSponsorship']> = {
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MotionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionAnswer'] = ResolversParentTypes['MotionAnswer']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AnswerMode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionConnection'] = ResolversParentTypes['MotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Motion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionEdge'] = ResolversParentTypes['MotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Motion'], ParentType, ContextType>;
};

export type MotionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionStatistics'] = ResolversParentTypes['MotionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['MotionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MotionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MotionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionGroup'] = ResolversParentTypes['MotionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MotionKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MotionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onAgenda?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type MotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionPayload'] = ResolversParentTypes['MotionPayload']> = {
  motion?: Resolver<ResolversTypes['Motion'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fromMotion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SuggestionCategory'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  secrecyRequested?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leadSponsor?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  jointSponsors?: Resolver<Array<Maybe<ResolversTypes['Deputy']>>, ParentType, ContextType>;
  sponsorships?: Resolver<Array<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rehandlingDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rehandledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rejectionGround?: Resolver<Maybe<ResolversTypes['RejectionGround']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['SuggestionContact']>, ParentType, ContextType>;
  replyDrafts?: Resolver<Array<ResolversTypes['ReplyDraft']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReplyOutcome']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['SatisfactionRating']>, ParentType, ContextType>;
  ratingComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratingState?: Resolver<Maybe<ResolversTypes['RatingState']>, ParentType, ContextType>;
  ratingDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  litigationField?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  conversions?: Resolver<Array<ResolversTypes['Conversion']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['SuggestionEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLinkPayload'] = ResolversParentTypes['PlatformLinkPayload']> = {
  platformLink?: Resolver<ResolversTypes['PlatformLink'], ParentType, ContextType>;
};

export type PlatformLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLink'] = ResolversParentTypes['PlatformLink'], FederationReferenceType extends FederationReferenceTypes['PlatformLink'] = FederationReferenceTypes['PlatformLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlatformLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlatformLinkState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLink']>, ParentType, ContextType>;
  congressSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procuratorateSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['PlatformExchange']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PlatformDirection'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  congressOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procuratorateOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastExchangeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLinkConnection'] = ResolversParentTypes['PlatformLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlatformLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PlatformLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLinkEdge'] = ResolversParentTypes['PlatformLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformLink'], ParentType, ContextType>;
};

export type PlatformLinkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLinkStatistics'] = ResolversParentTypes['PlatformLinkStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['PlatformLinkGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PlatformLinkGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PlatformLinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLinkGroup'] = ResolversParentTypes['PlatformLinkGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PlatformLinkState']>, ParentType, ContextType>;
  leadOrgan?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PlatformDirection']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLink'] = ResolversParentTypes['ProcuratoratePlatformLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReplyDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyDraft'] = ResolversParentTypes['ReplyDraft']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReplyOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withoutContacts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SatisfactionRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionRating'] = ResolversParentTypes['SatisfactionRating']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  axis?: Resolver<ResolversTypes['RatingAxis'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HandlingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingRules'] = ResolversParentTypes['HandlingRules']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['DeadlinePolicy']>, ParentType, ContextType>;
  replyScheme?: Resolver<Maybe<ResolversTypes['ReplyScheme']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  sponsorRules?: Resolver<Array<ResolversTypes['SponsorRule']>, ParentType, ContextType>;
};

export type SponsorRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorRule'] = ResolversParentTypes['SponsorRule']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotionKind'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlinePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlinePolicy'] = ResolversParentTypes['DeadlinePolicy']> = {
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DeadlineUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplySchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyScheme'] = ResolversParentTypes['ReplyScheme']> = {
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['ReplyClass']>, ParentType, ContextType>;
};

export type ReplyClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyClass'] = ResolversParentTypes['ReplyClass']> = {
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['ReplyOutcome']>, ParentType, ContextType>;
  promises?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandlingRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingRulesPayload'] = ResolversParentTypes['HandlingRulesPayload']> = {
  handlingRules?: Resolver<ResolversTypes['HandlingRules'], ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy'], FederationReferenceType extends FederationReferenceTypes['Deputy'] = FederationReferenceTypes['Deputy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deputy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ResolversTypes['SuggestionConnection']>, ParentType, ContextType, RequireFields<DeputySuggestionsArgs, 'first'>>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsibility?: Resolver<Maybe<ResolversTypes['ResponsibilityChain']>, ParentType, ContextType>;
};

export type ResponsibilityChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityChain'] = ResolversParentTypes['ResponsibilityChain']> = {
  mainLeader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleLeader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionHead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskForce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replyClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReplyOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
};

export type SuggestionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionEvent'] = ResolversParentTypes['SuggestionEvent']> = {
  event?: Resolver<ResolversTypes['SuggestionEventKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['SuggestionState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionPayload'] = ResolversParentTypes['SuggestionPayload']> = {
  suggestion?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type SuggestionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionStatistics'] = ResolversParentTypes['SuggestionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SuggestionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SuggestionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionGroup'] = ResolversParentTypes['SuggestionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SuggestionState']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReplyOutcome']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['SuggestionCategory']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basicallySatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attitudeSatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attitudeBasicallySatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attitudeDissatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attitudeSatisfaction?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  rehandled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rehandledInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withAllContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAllContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutContactBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutContactDuring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutContactAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
};

export type KeySupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervision'] = ResolversParentTypes['KeySupervision'], FederationReferenceType extends FederationReferenceTypes['KeySupervision'] = FederationReferenceTypes['KeySupervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KeySupervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['KeySupervisionState'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supervisingLeader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlingLeader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['SupervisionVisit']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['SupervisionAppraisal']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisit'] = ResolversParentTypes['SupervisionVisit']> = {
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeySupervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervisionConnection'] = ResolversParentTypes['KeySupervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KeySupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['KeySupervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type KeySupervisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervisionEdge'] = ResolversParentTypes['KeySupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeySupervision'], ParentType, ContextType>;
};

export type KeySupervisionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervisionStatistics'] = ResolversParentTypes['KeySupervisionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['KeySupervisionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['KeySupervisionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type KeySupervisionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervisionGroup'] = ResolversParentTypes['KeySupervisionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['KeySupervisionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervision'] = ResolversParentTypes['JointSupervision'], FederationReferenceType extends FederationReferenceTypes['JointSupervision'] = FederationReferenceTypes['JointSupervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointSupervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointSupervisionState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['JointSupervisionRound']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointSupervisionRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionRound'] = ResolversParentTypes['JointSupervisionRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointSupervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionConnection'] = ResolversParentTypes['JointSupervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointSupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointSupervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JointSupervisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionEdge'] = ResolversParentTypes['JointSupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointSupervision'], ParentType, ContextType>;
};

export type JointSupervisionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionStatistics'] = ResolversParentTypes['JointSupervisionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['JointSupervisionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['JointSupervisionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JointSupervisionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionGroup'] = ResolversParentTypes['JointSupervisionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['JointSupervisionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignment'] = ResolversParentTypes['SupervisionAssignment'], FederationReferenceType extends FederationReferenceTypes['SupervisionAssignment'] = FederationReferenceTypes['SupervisionAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionAssignmentState'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueSuggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SupervisionMode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkedMode?: Resolver<Maybe<ResolversTypes['SupervisionMode']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignmentConnection'] = ResolversParentTypes['SupervisionAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SupervisionAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignmentEdge'] = ResolversParentTypes['SupervisionAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionAssignment'], ParentType, ContextType>;
};

export type SupervisionAssignmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignmentStatistics'] = ResolversParentTypes['SupervisionAssignmentStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['SupervisionAssignmentGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SupervisionAssignmentGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SupervisionAssignmentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignmentGroup'] = ResolversParentTypes['SupervisionAssignmentGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SupervisionAssignmentState']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SupervisionMode']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueSuggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeySupervisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySupervisionPayload'] = ResolversParentTypes['KeySupervisionPayload']> = {
  keySupervision?: Resolver<ResolversTypes['KeySupervision'], ParentType, ContextType>;
};

export type JointSupervisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSupervisionPayload'] = ResolversParentTypes['JointSupervisionPayload']> = {
  jointSupervision?: Resolver<ResolversTypes['JointSupervision'], ParentType, ContextType>;
};

export type SupervisionAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAssignmentPayload'] = ResolversParentTypes['SupervisionAssignmentPayload']> = {
  supervisionAssignment?: Resolver<ResolversTypes['SupervisionAssignment'], ParentType, ContextType>;
};

export type SuggestionWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWebhook'] = ResolversParentTypes['SuggestionWebhook'], FederationReferenceType extends FederationReferenceTypes['SuggestionWebhook'] = FederationReferenceTypes['SuggestionWebhook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuggestionWebhook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['SuggestionRecord']>, ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organKind?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscribedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTriedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionWebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWebhookConnection'] = ResolversParentTypes['SuggestionWebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionWebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SuggestionWebhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SuggestionWebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWebhookEdge'] = ResolversParentTypes['SuggestionWebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestionWebhook'], ParentType, ContextType>;
};

export type SuggestionWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWebhookPayload'] = ResolversParentTypes['SuggestionWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['SuggestionWebhook'], ParentType, ContextType>;
};

export type SuggestionWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWebhookSecretPayload'] = ResolversParentTypes['SuggestionWebhookSecretPayload']> = {
  webhook?: Resolver<ResolversTypes['SuggestionWebhook'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  LinkedSupervisionRound?: LinkedSupervisionRoundResolvers<ContextType>;
  ConsultationAgreement?: ConsultationAgreementResolvers<ContextType>;
  BulletinAudience?: BulletinAudienceResolvers<ContextType>;
  BulletinFigures?: BulletinFiguresResolvers<ContextType>;
  BulletinFigure?: BulletinFigureResolvers<ContextType>;
  ConversionDocument?: ConversionDocumentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AgendaTopic?: AgendaTopicResolvers<ContextType>;
  AgendaTopicFollowUp?: AgendaTopicFollowUpResolvers<ContextType>;
  AgendaTopicConnection?: AgendaTopicConnectionResolvers<ContextType>;
  AgendaTopicEdge?: AgendaTopicEdgeResolvers<ContextType>;
  AgendaTopicStatistics?: AgendaTopicStatisticsResolvers<ContextType>;
  AgendaTopicGroup?: AgendaTopicGroupResolvers<ContextType>;
  AgendaTopicPayload?: AgendaTopicPayloadResolvers<ContextType>;
  UnitAppraisal?: UnitAppraisalResolvers<ContextType>;
  UnitAppraisalConnection?: UnitAppraisalConnectionResolvers<ContextType>;
  UnitAppraisalEdge?: UnitAppraisalEdgeResolvers<ContextType>;
  UnitAppraisalStatistics?: UnitAppraisalStatisticsResolvers<ContextType>;
  UnitAppraisalGroup?: UnitAppraisalGroupResolvers<ContextType>;
  UnitAppraisalPayload?: UnitAppraisalPayloadResolvers<ContextType>;
  SuggestionAward?: SuggestionAwardResolvers<ContextType>;
  SuggestionAwardConnection?: SuggestionAwardConnectionResolvers<ContextType>;
  SuggestionAwardEdge?: SuggestionAwardEdgeResolvers<ContextType>;
  SuggestionAwardStatistics?: SuggestionAwardStatisticsResolvers<ContextType>;
  SuggestionAwardGroup?: SuggestionAwardGroupResolvers<ContextType>;
  SuggestionAwardPayload?: SuggestionAwardPayloadResolvers<ContextType>;
  BulletinPayload?: BulletinPayloadResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  BulletinStatistics?: BulletinStatisticsResolvers<ContextType>;
  BulletinGroup?: BulletinGroupResolvers<ContextType>;
  ProcuratorateBulletin?: ProcuratorateBulletinResolvers<ContextType>;
  SuggestionChangeFeed?: SuggestionChangeFeedResolvers<ContextType>;
  SuggestionChange?: SuggestionChangeResolvers<ContextType>;
  ConsultationPayload?: ConsultationPayloadResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  LinkedSupervision?: LinkedSupervisionResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  ConsultationStatistics?: ConsultationStatisticsResolvers<ContextType>;
  ConsultationGroup?: ConsultationGroupResolvers<ContextType>;
  ProcuratorateConsultation?: ProcuratorateConsultationResolvers<ContextType>;
  ConversionPayload?: ConversionPayloadResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionConnection?: ConversionConnectionResolvers<ContextType>;
  ConversionEdge?: ConversionEdgeResolvers<ContextType>;
  ConversionStatistics?: ConversionStatisticsResolvers<ContextType>;
  ConversionGroup?: ConversionGroupResolvers<ContextType>;
  LitigationCase?: LitigationCaseResolvers<ContextType>;
  ConversionReceipt?: ConversionReceiptResolvers<ContextType>;
  DeliberationOpinion?: DeliberationOpinionResolvers<ContextType>;
  DeliberationOpinionConnection?: DeliberationOpinionConnectionResolvers<ContextType>;
  DeliberationOpinionEdge?: DeliberationOpinionEdgeResolvers<ContextType>;
  DeliberationOpinionStatistics?: DeliberationOpinionStatisticsResolvers<ContextType>;
  DeliberationOpinionGroup?: DeliberationOpinionGroupResolvers<ContextType>;
  DeliberationOpinionPayload?: DeliberationOpinionPayloadResolvers<ContextType>;
  SuggestionDelivery?: SuggestionDeliveryResolvers<ContextType>;
  SuggestionDeliveryConnection?: SuggestionDeliveryConnectionResolvers<ContextType>;
  SuggestionDeliveryEdge?: SuggestionDeliveryEdgeResolvers<ContextType>;
  SuggestionDeliveryPayload?: SuggestionDeliveryPayloadResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpProgress?: FollowUpProgressResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  FollowUpStatistics?: FollowUpStatisticsResolvers<ContextType>;
  FollowUpGroup?: FollowUpGroupResolvers<ContextType>;
  FollowUpPayload?: FollowUpPayloadResolvers<ContextType>;
  SuggestionFund?: SuggestionFundResolvers<ContextType>;
  SuggestionFundConnection?: SuggestionFundConnectionResolvers<ContextType>;
  SuggestionFundEdge?: SuggestionFundEdgeResolvers<ContextType>;
  SuggestionFundStatistics?: SuggestionFundStatisticsResolvers<ContextType>;
  SuggestionFundGroup?: SuggestionFundGroupResolvers<ContextType>;
  FundGrant?: FundGrantResolvers<ContextType>;
  FundGrantConnection?: FundGrantConnectionResolvers<ContextType>;
  FundGrantEdge?: FundGrantEdgeResolvers<ContextType>;
  FundGrantStatistics?: FundGrantStatisticsResolvers<ContextType>;
  FundGrantGroup?: FundGrantGroupResolvers<ContextType>;
  SuggestionFundPayload?: SuggestionFundPayloadResolvers<ContextType>;
  FundGrantPayload?: FundGrantPayloadResolvers<ContextType>;
  ContactStation?: ContactStationResolvers<ContextType>;
  Sponsorship?: SponsorshipResolvers<ContextType>;
  SuggestionContact?: SuggestionContactResolvers<ContextType>;
  HandlingReview?: HandlingReviewResolvers<ContextType>;
  InquiryQuestion?: InquiryQuestionResolvers<ContextType>;
  UnitSatisfactionBallot?: UnitSatisfactionBallotResolvers<ContextType>;
  HandlingReviewConnection?: HandlingReviewConnectionResolvers<ContextType>;
  HandlingReviewEdge?: HandlingReviewEdgeResolvers<ContextType>;
  HandlingReviewStatistics?: HandlingReviewStatisticsResolvers<ContextType>;
  HandlingReviewGroup?: HandlingReviewGroupResolvers<ContextType>;
  HearingTopic?: HearingTopicResolvers<ContextType>;
  DelegationVote?: DelegationVoteResolvers<ContextType>;
  HearingFollowUp?: HearingFollowUpResolvers<ContextType>;
  HearingTopicConnection?: HearingTopicConnectionResolvers<ContextType>;
  HearingTopicEdge?: HearingTopicEdgeResolvers<ContextType>;
  HearingTopicStatistics?: HearingTopicStatisticsResolvers<ContextType>;
  HearingTopicGroup?: HearingTopicGroupResolvers<ContextType>;
  HandlingReviewPayload?: HandlingReviewPayloadResolvers<ContextType>;
  HearingTopicPayload?: HearingTopicPayloadResolvers<ContextType>;
  LiaisonPayload?: LiaisonPayloadResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  LiaisonConnection?: LiaisonConnectionResolvers<ContextType>;
  LiaisonEdge?: LiaisonEdgeResolvers<ContextType>;
  LiaisonStatistics?: LiaisonStatisticsResolvers<ContextType>;
  LiaisonGroup?: LiaisonGroupResolvers<ContextType>;
  ProcuratorateLiaison?: ProcuratorateLiaisonResolvers<ContextType>;
  LinkedSupervisionPayload?: LinkedSupervisionPayloadResolvers<ContextType>;
  LinkedSupervisionConnection?: LinkedSupervisionConnectionResolvers<ContextType>;
  LinkedSupervisionEdge?: LinkedSupervisionEdgeResolvers<ContextType>;
  LinkedSupervisionStatistics?: LinkedSupervisionStatisticsResolvers<ContextType>;
  LinkedSupervisionGroup?: LinkedSupervisionGroupResolvers<ContextType>;
  ProcuratorateLinkedSupervision?: ProcuratorateLinkedSupervisionResolvers<ContextType>;
  ProcuratorialSuggestion?: ProcuratorialSuggestionResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionSponsorship?: MotionSponsorshipResolvers<ContextType>;
  MotionAnswer?: MotionAnswerResolvers<ContextType>;
  MotionConnection?: MotionConnectionResolvers<ContextType>;
  MotionEdge?: MotionEdgeResolvers<ContextType>;
  MotionStatistics?: MotionStatisticsResolvers<ContextType>;
  MotionGroup?: MotionGroupResolvers<ContextType>;
  MotionPayload?: MotionPayloadResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  PlatformLinkPayload?: PlatformLinkPayloadResolvers<ContextType>;
  PlatformLink?: PlatformLinkResolvers<ContextType>;
  PlatformLinkConnection?: PlatformLinkConnectionResolvers<ContextType>;
  PlatformLinkEdge?: PlatformLinkEdgeResolvers<ContextType>;
  PlatformLinkStatistics?: PlatformLinkStatisticsResolvers<ContextType>;
  PlatformLinkGroup?: PlatformLinkGroupResolvers<ContextType>;
  ProcuratoratePlatformLink?: ProcuratoratePlatformLinkResolvers<ContextType>;
  ReplyDraft?: ReplyDraftResolvers<ContextType>;
  SatisfactionRating?: SatisfactionRatingResolvers<ContextType>;
  HandlingRules?: HandlingRulesResolvers<ContextType>;
  SponsorRule?: SponsorRuleResolvers<ContextType>;
  DeadlinePolicy?: DeadlinePolicyResolvers<ContextType>;
  ReplyScheme?: ReplySchemeResolvers<ContextType>;
  ReplyClass?: ReplyClassResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HandlingRulesPayload?: HandlingRulesPayloadResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  ResponsibilityChain?: ResponsibilityChainResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  SuggestionEvent?: SuggestionEventResolvers<ContextType>;
  SuggestionPayload?: SuggestionPayloadResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  SuggestionStatistics?: SuggestionStatisticsResolvers<ContextType>;
  SuggestionGroup?: SuggestionGroupResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  KeySupervision?: KeySupervisionResolvers<ContextType>;
  SupervisionVisit?: SupervisionVisitResolvers<ContextType>;
  KeySupervisionConnection?: KeySupervisionConnectionResolvers<ContextType>;
  KeySupervisionEdge?: KeySupervisionEdgeResolvers<ContextType>;
  KeySupervisionStatistics?: KeySupervisionStatisticsResolvers<ContextType>;
  KeySupervisionGroup?: KeySupervisionGroupResolvers<ContextType>;
  JointSupervision?: JointSupervisionResolvers<ContextType>;
  JointSupervisionRound?: JointSupervisionRoundResolvers<ContextType>;
  JointSupervisionConnection?: JointSupervisionConnectionResolvers<ContextType>;
  JointSupervisionEdge?: JointSupervisionEdgeResolvers<ContextType>;
  JointSupervisionStatistics?: JointSupervisionStatisticsResolvers<ContextType>;
  JointSupervisionGroup?: JointSupervisionGroupResolvers<ContextType>;
  SupervisionAssignment?: SupervisionAssignmentResolvers<ContextType>;
  SupervisionAssignmentConnection?: SupervisionAssignmentConnectionResolvers<ContextType>;
  SupervisionAssignmentEdge?: SupervisionAssignmentEdgeResolvers<ContextType>;
  SupervisionAssignmentStatistics?: SupervisionAssignmentStatisticsResolvers<ContextType>;
  SupervisionAssignmentGroup?: SupervisionAssignmentGroupResolvers<ContextType>;
  KeySupervisionPayload?: KeySupervisionPayloadResolvers<ContextType>;
  JointSupervisionPayload?: JointSupervisionPayloadResolvers<ContextType>;
  SupervisionAssignmentPayload?: SupervisionAssignmentPayloadResolvers<ContextType>;
  SuggestionWebhook?: SuggestionWebhookResolvers<ContextType>;
  SuggestionWebhookConnection?: SuggestionWebhookConnectionResolvers<ContextType>;
  SuggestionWebhookEdge?: SuggestionWebhookEdgeResolvers<ContextType>;
  SuggestionWebhookPayload?: SuggestionWebhookPayloadResolvers<ContextType>;
  SuggestionWebhookSecretPayload?: SuggestionWebhookSecretPayloadResolvers<ContextType>;
};

