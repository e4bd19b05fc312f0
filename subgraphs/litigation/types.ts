// Generated from schema/litigation/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClueRow } from './clues/clues.ts';
import type { LitigationCaseRow } from './cases/cases.ts';
import type { ProcuratorialSuggestionRow } from './procuratorial-suggestions/procuratorial-suggestions.ts';
import type { ConversionReceiptRow } from './receipts/receipts.ts';
import type { ProcuratorateContactPointRow } from './contact-points/contact-points.ts';
import type { LitigationRulesRow, LitigationFieldRuleRow, LitigationDeadlineRow } from './rules/rules.ts';
import type { ChangeRow, Feed } from '../changes/feed.ts';
import type { DeliveryRow } from '../deliveries/deliveries.ts';
import type { WebhookRow } from '../webhooks/webhooks.ts';
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
  /** 查询定期通报. One by id; null when there is none. */
  procuratorateBulletin?: Maybe<ProcuratorateBulletin>;
  /** 定期通报列表. Those of the procuratorates at and below `within`. */
  procuratorateBulletins?: Maybe<ProcuratorateBulletinConnection>;
  /** 定期通报统计. Counted by the dimensions asked for. */
  procuratorateBulletinStatistics?: Maybe<ProcuratorateBulletinStatistics>;
  /** 查询公益诉讼案件. One case by id; null when there is none. */
  litigationCase?: Maybe<LitigationCase>;
  /** 公益诉讼案件列表. The cases of the procuratorates at and below `within`. */
  litigationCases?: Maybe<LitigationCaseConnection>;
  /** 公益诉讼案件统计. Cases counted by the dimensions asked for. */
  litigationCaseStatistics?: Maybe<LitigationCaseStatistics>;
  /**
   * 变更. What changed at the procuratorates at and below `within` since a cursor, of each owner in the order in which it became visible. Whoever goes on with the cursor of the answer
   * skips nothing and is told nothing twice, also of owners that were away: these go on where they were when they are back. Told are changes of records that the caller
   * may see; what they are now the record itself says.
   */
  litigationChanges?: Maybe<LitigationChangeFeed>;
  /** 查询线索. One clue by id; null when there is none. */
  clue?: Maybe<Clue>;
  /** 线索列表. The clues of the procuratorates at and below `within`. */
  clues?: Maybe<ClueConnection>;
  /** 线索统计. Clues counted by the dimensions asked for. */
  clueStatistics?: Maybe<ClueStatistics>;
  /** 查询会商. One by id; null when there is none. */
  procuratorateConsultation?: Maybe<ProcuratorateConsultation>;
  /** 会商列表. Those of the procuratorates at and below `within`. */
  procuratorateConsultations?: Maybe<ProcuratorateConsultationConnection>;
  /** 会商统计. Counted by the dimensions asked for. */
  procuratorateConsultationStatistics?: Maybe<ProcuratorateConsultationStatistics>;
  /** 查询联系点. One contact point by id; null when there is none, or none that the caller may see. */
  procuratorateContactPoint?: Maybe<ProcuratorateContactPoint>;
  /** 检察院联系点列表. The contact points of the procuratorates at and below `within`. */
  procuratorateContactPoints?: Maybe<ProcuratorateContactPointConnection>;
  /** 查询送达. One message by id; null when there is none. */
  litigationDelivery?: Maybe<LitigationDelivery>;
  /** 检察院送达列表. The messages of the procuratorates at and below `within` to other organs; shown to the staff of the organ that sends them. */
  litigationDeliveries?: Maybe<LitigationDeliveryConnection>;
  /** 查询联络员. One by id; null when there is none. */
  procuratorateLiaison?: Maybe<ProcuratorateLiaison>;
  /** 联络员列表. Those that the procuratorates at and below `within` know: their own and the congresss’. */
  procuratorateLiaisons?: Maybe<ProcuratorateLiaisonConnection>;
  /** 联络员统计. Counted by the dimensions asked for. */
  procuratorateLiaisonStatistics?: Maybe<ProcuratorateLiaisonStatistics>;
  /** 查询联合督促. One by id; null when there is none. */
  procuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervision>;
  /** 联合督促列表. Those of the procuratorates at and below `within`. */
  procuratorateLinkedSupervisions?: Maybe<ProcuratorateLinkedSupervisionConnection>;
  /** 联合督促统计. Counted by the dimensions asked for. */
  procuratorateLinkedSupervisionStatistics?: Maybe<ProcuratorateLinkedSupervisionStatistics>;
  /** 公益诉讼查阅记录. Who read the owners' clues, cases, procuratorial suggestions and receipts, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  litigationAccessLog?: Maybe<AccessLogConnection>;
  /** 查询平台联动. One by id; null when there is none. */
  procuratoratePlatformLink?: Maybe<ProcuratoratePlatformLink>;
  /** 平台联动列表. Those of the procuratorates at and below `within`. */
  procuratoratePlatformLinks?: Maybe<ProcuratoratePlatformLinkConnection>;
  /** 平台联动统计. Counted by the dimensions asked for. */
  procuratoratePlatformLinkStatistics?: Maybe<ProcuratoratePlatformLinkStatistics>;
  /** 查询检察建议. One procuratorial suggestion by id; null when there is none. */
  procuratorialSuggestion?: Maybe<ProcuratorialSuggestion>;
  /** 检察建议列表. The procuratorial suggestions of the procuratorates at and below `within`. */
  procuratorialSuggestions?: Maybe<ProcuratorialSuggestionConnection>;
  /** 检察建议统计. Procuratorial suggestions counted by the dimensions asked for. */
  procuratorialSuggestionStatistics?: Maybe<ProcuratorialSuggestionStatistics>;
  /** 查询衔接转化回执. One conversion receipt by id; null when there is none. */
  conversionReceipt?: Maybe<ConversionReceipt>;
  /** 查询办案规则. The rules in force at a procuratorate's place on a day: of each field and kind that of the place itself, else of the nearest place above it, else of national law. */
  litigationRules?: Maybe<LitigationRules>;
  /** 查询推送订阅. One subscription by id; null when there is none. */
  litigationWebhook?: Maybe<LitigationWebhook>;
  /** 推送订阅列表. The subscriptions at the procuratorates at and below `within`; shown to the staff of the organ that subscribed and of the organ whose records are sent. */
  litigationWebhooks?: Maybe<LitigationWebhookConnection>;
};


export type QueryProcuratorateBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateBulletinsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<BulletinFilter>;
  orderBy?: InputMaybe<BulletinOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorateBulletinStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<BulletinDimension>;
  filter?: InputMaybe<BulletinFilter>;
  orderBy?: InputMaybe<BulletinStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLitigationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitigationCasesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LitigationCaseFilter>;
  orderBy?: InputMaybe<LitigationCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLitigationCaseStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LitigationCaseDimension>;
  filter?: InputMaybe<LitigationCaseFilter>;
  orderBy?: InputMaybe<LitigationCaseStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLitigationChangesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Array<LitigationRecord>>;
  field?: InputMaybe<Array<LitigationField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCluesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ClueFilter>;
  orderBy?: InputMaybe<ClueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClueStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ClueDimension>;
  filter?: InputMaybe<ClueFilter>;
  orderBy?: InputMaybe<ClueStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcuratorateConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateConsultationsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ConsultationFilter>;
  orderBy?: InputMaybe<ConsultationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorateConsultationStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ConsultationDimension>;
  filter?: InputMaybe<ConsultationFilter>;
  orderBy?: InputMaybe<ConsultationStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcuratorateContactPointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateContactPointsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PilContactPointFilter>;
  orderBy?: InputMaybe<PilContactPointOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLitigationDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitigationDeliveriesArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorateLiaisonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateLiaisonsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LiaisonFilter>;
  orderBy?: InputMaybe<LiaisonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorateLiaisonStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LiaisonDimension>;
  filter?: InputMaybe<LiaisonFilter>;
  orderBy?: InputMaybe<LiaisonStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcuratorateLinkedSupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateLinkedSupervisionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<LinkedSupervisionFilter>;
  orderBy?: InputMaybe<LinkedSupervisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorateLinkedSupervisionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<LinkedSupervisionDimension>;
  filter?: InputMaybe<LinkedSupervisionFilter>;
  orderBy?: InputMaybe<LinkedSupervisionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLitigationAccessLogArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AccessLogFilter>;
  orderBy?: InputMaybe<AccessLogOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratoratePlatformLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratoratePlatformLinksArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<PlatformLinkFilter>;
  orderBy?: InputMaybe<PlatformLinkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratoratePlatformLinkStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<PlatformLinkDimension>;
  filter?: InputMaybe<PlatformLinkFilter>;
  orderBy?: InputMaybe<PlatformLinkStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcuratorialSuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorialSuggestionsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ProcuratorialSuggestionFilter>;
  orderBy?: InputMaybe<ProcuratorialSuggestionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcuratorialSuggestionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ProcuratorialSuggestionDimension>;
  filter?: InputMaybe<ProcuratorialSuggestionFilter>;
  orderBy?: InputMaybe<ProcuratorialSuggestionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConversionReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitigationRulesArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLitigationWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitigationWebhooksArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<WebhookFilter>;
  orderBy?: InputMaybe<WebhookOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** 起草通报. Drafts a bulletin with the figures of a period; for the procuratorate. */
  draftProcuratorateBulletin?: Maybe<ProcuratorateBulletinPayload>;
  /** 重新起草通报. Writes a draft anew, with figures of today; for the procuratorate. */
  redraftProcuratorateBulletin?: Maybe<ProcuratorateBulletinPayload>;
  /** 印发通报. Issues a draft under the next number of the year, and sends it to the congress; for the procuratorate. What it replaces must have arrived. */
  issueProcuratorateBulletin?: Maybe<ProcuratorateBulletinPayload>;
  /** 撤回通报. Withdraws a bulletin that has arrived; for the procuratorate that issued it. */
  withdrawProcuratorateBulletin?: Maybe<ProcuratorateBulletinPayload>;
  /** 反馈. Answers a bulletin of the congress with remarks; for the procuratorate. */
  remarkOnProcuratorateBulletin?: Maybe<ProcuratorateBulletinPayload>;
  /** 接收通报. Takes in what the congress has issued; for the congress’s system. */
  receiveProcuratorateBulletin?: Maybe<ReceivedPayload>;
  /** 接收通报告知. Takes in what the congress did; for the congress’s system. */
  reportProcuratorateBulletin?: Maybe<ReceivedPayload>;
  /** 立案. Files a case on clues that are being assessed; for their procuratorate. */
  fileCase?: Maybe<LitigationCasePayload>;
  /** 送达立案决定书. Enters that the agency was told of the filing, within seven days; for the procuratorate. */
  notifyAgency?: Maybe<LitigationCasePayload>;
  /** 调查. Begins the investigation; for the procuratorate. */
  investigateCase?: Maybe<LitigationCasePayload>;
  /** 磋商解决. Enters that the agency put it right in consultation (administrative); for the procuratorate. */
  solveCaseByConsultation?: Maybe<LitigationCasePayload>;
  /** 制发检察建议. Issues a procuratorial suggestion to the agency (administrative; 行政诉讼法 art. 25); for the procuratorate. */
  issueProcuratorialSuggestion?: Maybe<LitigationCasePayload>;
  /** 公告. Publishes the thirty days' notice (civil; 两高解释 art. 13); for the procuratorate. */
  publishCaseNotice?: Maybe<LitigationCasePayload>;
  /** 跟进监督. Enters what was found when the agency's performance was followed up: after its reply, or when the time for it is over. For the procuratorate. */
  followUpCase?: Maybe<LitigationCasePayload>;
  /** 中止审查. Suspends the review because putting it right needs time; a further follow-up ends it. For the procuratorate. */
  suspendCase?: Maybe<LitigationCasePayload>;
  /** 整改到位. Enters that it was put right; for the procuratorate. */
  rectifyCase?: Maybe<LitigationCasePayload>;
  /** 提起诉讼. Enters that suit was brought: an administrative case after follow-up, a civil one when the notice is over. For the procuratorate. */
  sueInCase?: Maybe<LitigationCasePayload>;
  /** 撤回起诉. Enters that the suit was withdrawn because all that it asked for was done; for the procuratorate. */
  withdrawSuit?: Maybe<LitigationCasePayload>;
  /** 判决. Enters the judgment; for the procuratorate. */
  enterJudgment?: Maybe<LitigationCasePayload>;
  /** 执行到位. Enters that the judgment was carried out; for the procuratorate. */
  enforceJudgment?: Maybe<LitigationCasePayload>;
  /** 结案. Closes a case on a ground that fits where it stands; for the procuratorate. */
  closeCase?: Maybe<LitigationCasePayload>;
  /** 公开结果. Publishes what came of a closed case; for the procuratorate. */
  discloseCase?: Maybe<LitigationCasePayload>;
  /** 登记线索. Registers a clue; for the procuratorate of the place. */
  registerClue?: Maybe<CluePayload>;
  /** 评估线索. Begins to assess a clue; for the procuratorate. */
  assessClue?: Maybe<CluePayload>;
  /** 不立案. Declines to file a case on a clue, with a reason; one that a congress sent is declined with its receipt (`declineReceipt`). For the procuratorate. */
  declineClue?: Maybe<CluePayload>;
  /** 移送线索. Sends a clue to the procuratorate that has jurisdiction; never who reported it. For the procuratorate. */
  moveClue?: Maybe<CluePayload>;
  /** 接收线索移送. Takes in and registers a clue that another procuratorate moves; for that one's system. */
  receiveClue?: Maybe<ReceivedPayload>;
  /** 接收联络站线索. Takes in and registers what a congress refers by a contact point; for that congress's system. */
  receiveStationClue?: Maybe<ReceivedPayload>;
  /** 发起会商. Calls the congress to a consultation; for the procuratorate. */
  callProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 同意会商. Accepts the day for which the congress calls; for the procuratorate. */
  acceptProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 不参加会商. Declines what the congress calls for, with a reason; for the procuratorate. */
  declineProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 提议改期. Proposes another day for what the congress calls for; for the procuratorate. */
  proposeProcuratorateConsultationDay?: Maybe<ProcuratorateConsultationPayload>;
  /** 同意改期. Takes the day that the congress proposes; for the procuratorate, which called it. */
  takeProcuratorateConsultationDay?: Maybe<ProcuratorateConsultationPayload>;
  /** 改期. Calls for another day, of which the congress is asked again; for the procuratorate, which called it. */
  rescheduleProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 取消会商. Cancels what was not held yet; for the procuratorate, which called it. It must have arrived. */
  cancelProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 召开会商. Enters who took part, the minutes and what was agreed on; for the procuratorate, which called it. */
  holdProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 落实共识. Settles an agreement for which the procuratorate is responsible; for the procuratorate. */
  settleProcuratorateConsultationAgreement?: Maybe<ProcuratorateConsultationPayload>;
  /** 办结会商. Closes a consultation whose agreements are all settled; for the procuratorate, which called it. */
  closeProcuratorateConsultation?: Maybe<ProcuratorateConsultationPayload>;
  /** 接收会商. Takes in what the congress calls for; for the congress’s system. */
  receiveProcuratorateConsultation?: Maybe<ReceivedPayload>;
  /** 接收会商告知. Takes in what the congress did; for the congress’s system. */
  reportProcuratorateConsultation?: Maybe<ReceivedPayload>;
  /** 同意设立联系点. Agrees to what the congress proposes, and says which office takes what is referred; for the procuratorate. */
  agreeToProcuratorateContactPoint?: Maybe<ProcuratorateContactPointPayload>;
  /** 不同意设立联系点. Declines what the congress proposes; for the procuratorate. */
  declineProcuratorateContactPoint?: Maybe<ProcuratorateContactPointPayload>;
  /** 撤销联系点. Closes a contact point; for the procuratorate. */
  closeProcuratorateContactPoint?: Maybe<ProcuratorateContactPointPayload>;
  /** 接收联系点提议. Takes in what a congress proposes; for that congress's system. */
  receiveProcuratorateContactPoint?: Maybe<ReceivedPayload>;
  /** 告知联系点情况. What the congress did with its half; for its system. */
  reportProcuratorateContactPoint?: Maybe<ReceivedPayload>;
  /** 重新送达. Sends a message again that was refused or given up, as if it never had been sent; for the staff of the organ that sends it. */
  resendLitigationDelivery?: Maybe<LitigationDeliveryPayload>;
  /** 放弃送达. Gives up a message that was refused, so that later ones of the same record go on; for the staff of the organ that sends it. */
  giveUpLitigationDelivery?: Maybe<LitigationDeliveryPayload>;
  /** 确定联络员. Names a liaison post for the congress; for the procuratorate. */
  nameProcuratorateLiaison?: Maybe<ProcuratorateLiaisonPayload>;
  /** 变更联络员. Changes what an own liaison post is; for the procuratorate. It must have arrived. */
  changeProcuratorateLiaison?: Maybe<ProcuratorateLiaisonPayload>;
  /** 终止联络员. Ends an own liaison post; for the procuratorate. It must have arrived. */
  endProcuratorateLiaison?: Maybe<ProcuratorateLiaisonPayload>;
  /** 接收联络员. Takes in whom the congress names; for the congress’s system. */
  receiveProcuratorateLiaison?: Maybe<ReceivedPayload>;
  /** 接收联络员告知. Takes in what the congress did; for the congress’s system. */
  reportProcuratorateLiaison?: Maybe<ReceivedPayload>;
  /** 提议联合督促. Proposes to the congress to supervise a matter together, and leads it if that agrees; for the procuratorate. */
  proposeProcuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 同意联合督促. Agrees to what the congress proposes; for the procuratorate. */
  agreeToProcuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 不同意联合督促. Declines what the congress proposes, with a reason; for the procuratorate. */
  declineProcuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 撤回联合督促. Withdraws what was proposed, before the first round; for the procuratorate that proposed it. It must have arrived. */
  withdrawProcuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 记录督促. Enters a round of joint supervision; for the procuratorate that leads it. */
  recordProcuratorateLinkedSupervisionRound?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 办结联合督促. Closes the matter with what came of it; for the procuratorate that leads it. */
  closeProcuratorateLinkedSupervision?: Maybe<ProcuratorateLinkedSupervisionPayload>;
  /** 接收联合督促提议. Takes in what the congress proposes; for the congress’s system. */
  receiveProcuratorateLinkedSupervision?: Maybe<ReceivedPayload>;
  /** 接收联合督促告知. Takes in what the congress did; for the congress’s system. */
  reportProcuratorateLinkedSupervision?: Maybe<ReceivedPayload>;
  /** 提议平台联动. Proposes to the congress to link a system of each, and leads it if that accepts; for the procuratorate. */
  proposeProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 同意平台联动. Accepts what the congress proposes; for the procuratorate. */
  acceptProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 不同意平台联动. Declines what the congress proposes, with a reason; for the procuratorate. */
  declineProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 撤回平台联动提议. Withdraws what was proposed and not yet answered; for the procuratorate that proposed it. It must have arrived. */
  withdrawProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 暂停平台联动. Suspends the link, with a reason; for the procuratorate that leads it. */
  suspendProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 恢复平台联动. Resumes it; for the procuratorate that leads it. */
  resumeProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 终止平台联动. Ends it for good, with a reason; for the procuratorate that leads it. */
  endProcuratoratePlatformLink?: Maybe<ProcuratoratePlatformLinkPayload>;
  /** 接收平台联动提议. Takes in what the congress proposes; for the congress’s system. */
  receiveProcuratoratePlatformLink?: Maybe<ReceivedPayload>;
  /** 接收平台联动告知. Takes in what the congress did; for the congress’s system. */
  reportProcuratoratePlatformLink?: Maybe<ReceivedPayload>;
  /** 送达检察建议书. Enters the day on which the agency received it, on which the time for its reply begins; for the procuratorate. */
  serveProcuratorialSuggestion?: Maybe<ProcuratorialSuggestionPayload>;
  /** 书面回复. Replies to a procuratorial suggestion; for the agency, and for the procuratorate that received the reply on paper. */
  replyProcuratorialSuggestion?: Maybe<ProcuratorialSuggestionPayload>;
  /** 评估. Assesses what a congress sent, as a clue with a number; for the procuratorate. */
  assessReceipt?: Maybe<ConversionReceiptPayload>;
  /** 转化. Enters that a case was filed on the clue, and tells the congress; for the procuratorate. */
  convertReceipt?: Maybe<ConversionReceiptPayload>;
  /** 不予转化. Enters that no case is filed, and tells the congress why; for the procuratorate, which alone decides. */
  declineReceipt?: Maybe<ConversionReceiptPayload>;
  /** 抄送文书. Copies the case's documents to the congress, within ten days of the decision; for the procuratorate. */
  copyReceiptDocuments?: Maybe<ConversionReceiptPayload>;
  /** 抄送结果. Copies to the congress what came of the case; for the procuratorate. */
  copyReceiptOutcome?: Maybe<ConversionReceiptPayload>;
  /** 筛选案件. Selects something that a case has shown to be made a suggestion of: what many have in common, never the specific case; for the procuratorate. */
  selectForSuggestion?: Maybe<ConversionReceiptPayload>;
  /** 移送人大. Sends what was selected to a congress; for the procuratorate. */
  sendReceipt?: Maybe<ConversionReceiptPayload>;
  /** 收悉答复. Enters that the reply to the suggestion was taken note of; for the procuratorate. */
  acknowledgeReceiptReply?: Maybe<ConversionReceiptPayload>;
  /** 接收人大移送. Takes in and registers what a congress sends; for that congress's system. */
  receiveConversion?: Maybe<ReceivedPayload>;
  /** 接收人大告知. Takes in what the congress did with what was sent to it; for that congress's system. */
  reportReceipt?: Maybe<ReceivedPayload>;
  /**
   * 制定领域. Opens a field, or opens it anew on another basis, from a day on that has not passed; the rule of that field that the place had ends the day before. For the
   * procuratorate of the place.
   */
  setLitigationField?: Maybe<LitigationRulesPayload>;
  /**
   * 制定办案期限. Makes a deadline of the place's own procuratorate, in force from a day on that has not passed; clocks that run keep the one under which they started. For the
   * procuratorate of the place.
   */
  setLitigationDeadline?: Maybe<LitigationRulesPayload>;
  /** 订阅推送. Subscribes for an organ, by its staff: what changes and the caller may see is sent to a URL, for the caller's purpose. The secret is told here and nowhere else. */
  subscribeLitigationWebhook?: Maybe<LitigationWebhookSecretPayload>;
  /** 暂停推送. Sends nothing until it is resumed; for the subscriber's staff. */
  pauseLitigationWebhook?: Maybe<LitigationWebhookPayload>;
  /** 恢复推送. Goes on where it stopped; for the subscriber's staff. */
  resumeLitigationWebhook?: Maybe<LitigationWebhookPayload>;
  /** 更换密钥. Gives a new secret; for a day what is sent is signed with the old one too. For the subscriber's staff. */
  rotateLitigationWebhookSecret?: Maybe<LitigationWebhookSecretPayload>;
  /** 终止推送. Ends it for ever; for the staff of the subscriber, and of the organ whose records are sent. */
  endLitigationWebhook?: Maybe<LitigationWebhookPayload>;
};


export type MutationDraftProcuratorateBulletinArgs = {
  input: DraftBulletinInput;
};


export type MutationRedraftProcuratorateBulletinArgs = {
  input: RedraftBulletinInput;
};


export type MutationIssueProcuratorateBulletinArgs = {
  input: LinkageCommandInput;
};


export type MutationWithdrawProcuratorateBulletinArgs = {
  input: LinkageReasonInput;
};


export type MutationRemarkOnProcuratorateBulletinArgs = {
  input: RemarkOnBulletinInput;
};


export type MutationReceiveProcuratorateBulletinArgs = {
  input: ReceiveProcuratorateBulletinInput;
};


export type MutationReportProcuratorateBulletinArgs = {
  input: ReportProcuratorateBulletinInput;
};


export type MutationFileCaseArgs = {
  input: FileCaseInput;
};


export type MutationNotifyAgencyArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationInvestigateCaseArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationSolveCaseByConsultationArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationIssueProcuratorialSuggestionArgs = {
  input: IssueProcuratorialSuggestionInput;
};


export type MutationPublishCaseNoticeArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationFollowUpCaseArgs = {
  input: FollowUpCaseInput;
};


export type MutationSuspendCaseArgs = {
  input: SuspendCaseInput;
};


export type MutationRectifyCaseArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationSueInCaseArgs = {
  input: SueInCaseInput;
};


export type MutationWithdrawSuitArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationEnterJudgmentArgs = {
  input: EnterJudgmentInput;
};


export type MutationEnforceJudgmentArgs = {
  input: LitigationCaseCommandInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationDiscloseCaseArgs = {
  input: DiscloseCaseInput;
};


export type MutationRegisterClueArgs = {
  input: RegisterClueInput;
};


export type MutationAssessClueArgs = {
  input: ClueCommandInput;
};


export type MutationDeclineClueArgs = {
  input: DeclineClueInput;
};


export type MutationMoveClueArgs = {
  input: MoveClueInput;
};


export type MutationReceiveClueArgs = {
  input: ReceiveClueInput;
};


export type MutationReceiveStationClueArgs = {
  input: ReceiveStationClueInput;
};


export type MutationCallProcuratorateConsultationArgs = {
  input: CallConsultationInput;
};


export type MutationAcceptProcuratorateConsultationArgs = {
  input: LinkageCommandInput;
};


export type MutationDeclineProcuratorateConsultationArgs = {
  input: LinkageReasonInput;
};


export type MutationProposeProcuratorateConsultationDayArgs = {
  input: ProposeConsultationDayInput;
};


export type MutationTakeProcuratorateConsultationDayArgs = {
  input: LinkageCommandInput;
};


export type MutationRescheduleProcuratorateConsultationArgs = {
  input: RescheduleConsultationInput;
};


export type MutationCancelProcuratorateConsultationArgs = {
  input: LinkageReasonInput;
};


export type MutationHoldProcuratorateConsultationArgs = {
  input: HoldConsultationInput;
};


export type MutationSettleProcuratorateConsultationAgreementArgs = {
  input: SettleConsultationAgreementInput;
};


export type MutationCloseProcuratorateConsultationArgs = {
  input: LinkageCommandInput;
};


export type MutationReceiveProcuratorateConsultationArgs = {
  input: ReceiveProcuratorateConsultationInput;
};


export type MutationReportProcuratorateConsultationArgs = {
  input: ReportProcuratorateConsultationInput;
};


export type MutationAgreeToProcuratorateContactPointArgs = {
  input: AgreeToProcuratorateContactPointInput;
};


export type MutationDeclineProcuratorateContactPointArgs = {
  input: PilContactPointReasonInput;
};


export type MutationCloseProcuratorateContactPointArgs = {
  input: PilContactPointReasonInput;
};


export type MutationReceiveProcuratorateContactPointArgs = {
  input: ReceiveProcuratorateContactPointInput;
};


export type MutationReportProcuratorateContactPointArgs = {
  input: ReportProcuratorateContactPointInput;
};


export type MutationResendLitigationDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationGiveUpLitigationDeliveryArgs = {
  input: DeliveryCommandInput;
};


export type MutationNameProcuratorateLiaisonArgs = {
  input: NameLiaisonInput;
};


export type MutationChangeProcuratorateLiaisonArgs = {
  input: ChangeLiaisonInput;
};


export type MutationEndProcuratorateLiaisonArgs = {
  input: EndLiaisonInput;
};


export type MutationReceiveProcuratorateLiaisonArgs = {
  input: ReceiveProcuratorateLiaisonInput;
};


export type MutationReportProcuratorateLiaisonArgs = {
  input: ReportProcuratorateLiaisonInput;
};


export type MutationProposeProcuratorateLinkedSupervisionArgs = {
  input: ProposeLinkedSupervisionInput;
};


export type MutationAgreeToProcuratorateLinkedSupervisionArgs = {
  input: LinkageCommandInput;
};


export type MutationDeclineProcuratorateLinkedSupervisionArgs = {
  input: LinkageReasonInput;
};


export type MutationWithdrawProcuratorateLinkedSupervisionArgs = {
  input: LinkageReasonInput;
};


export type MutationRecordProcuratorateLinkedSupervisionRoundArgs = {
  input: RecordLinkedSupervisionRoundInput;
};


export type MutationCloseProcuratorateLinkedSupervisionArgs = {
  input: CloseLinkedSupervisionInput;
};


export type MutationReceiveProcuratorateLinkedSupervisionArgs = {
  input: ReceiveProcuratorateLinkedSupervisionInput;
};


export type MutationReportProcuratorateLinkedSupervisionArgs = {
  input: ReportProcuratorateLinkedSupervisionInput;
};


export type MutationProposeProcuratoratePlatformLinkArgs = {
  input: ProposePlatformLinkInput;
};


export type MutationAcceptProcuratoratePlatformLinkArgs = {
  input: AcceptPlatformLinkInput;
};


export type MutationDeclineProcuratoratePlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationWithdrawProcuratoratePlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationSuspendProcuratoratePlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationResumeProcuratoratePlatformLinkArgs = {
  input: LinkageCommandInput;
};


export type MutationEndProcuratoratePlatformLinkArgs = {
  input: LinkageReasonInput;
};


export type MutationReceiveProcuratoratePlatformLinkArgs = {
  input: ReceiveProcuratoratePlatformLinkInput;
};


export type MutationReportProcuratoratePlatformLinkArgs = {
  input: ReportProcuratoratePlatformLinkInput;
};


export type MutationServeProcuratorialSuggestionArgs = {
  input: ServeProcuratorialSuggestionInput;
};


export type MutationReplyProcuratorialSuggestionArgs = {
  input: ReplyProcuratorialSuggestionInput;
};


export type MutationAssessReceiptArgs = {
  input: AssessReceiptInput;
};


export type MutationConvertReceiptArgs = {
  input: ReceiptCommandInput;
};


export type MutationDeclineReceiptArgs = {
  input: DeclineReceiptInput;
};


export type MutationCopyReceiptDocumentsArgs = {
  input: CopyReceiptDocumentsInput;
};


export type MutationCopyReceiptOutcomeArgs = {
  input: CopyReceiptOutcomeInput;
};


export type MutationSelectForSuggestionArgs = {
  input: SelectForSuggestionInput;
};


export type MutationSendReceiptArgs = {
  input: SendReceiptInput;
};


export type MutationAcknowledgeReceiptReplyArgs = {
  input: ReceiptCommandInput;
};


export type MutationReceiveConversionArgs = {
  input: ReceiveConversionInput;
};


export type MutationReportReceiptArgs = {
  input: ReportReceiptInput;
};


export type MutationSetLitigationFieldArgs = {
  input: SetLitigationFieldInput;
};


export type MutationSetLitigationDeadlineArgs = {
  input: SetLitigationDeadlineInput;
};


export type MutationSubscribeLitigationWebhookArgs = {
  input: SubscribeLitigationWebhookInput;
};


export type MutationPauseLitigationWebhookArgs = {
  input: WebhookCommandInput;
};


export type MutationResumeLitigationWebhookArgs = {
  input: WebhookCommandInput;
};


export type MutationRotateLitigationWebhookSecretArgs = {
  input: WebhookCommandInput;
};


export type MutationEndLitigationWebhookArgs = {
  input: WebhookCommandInput;
};

/** 接收通报. What the other organ has issued. */
export type ReceiveProcuratorateBulletinInput = {
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
export type ReportProcuratorateBulletinInput = {
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
export type ProcuratorateBulletinPayload = {
  /** 定期通报. The record. */
  procuratorateBulletin: ProcuratorateBulletin;
};

/**
 * 定期通报. The procuratorate's half of a bulletin: figures of a period, made of the records of the organ that issues it, with a text, for the other organ and for those on its audience list. What was
 * issued is never edited: a corrected one replaces it. The other half is its `counterpart`.
 */
export type ProcuratorateBulletin = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: BulletinState;
  /** 印发机关. The organ that issues it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the congress that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The congress's half; null until it is known. */
  counterpart?: Maybe<Bulletin>;
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
  replaces?: Maybe<ProcuratorateBulletin>;
  /** 更正后的通报. The one that has taken its place; null when there is none. */
  replacedBy?: Maybe<ProcuratorateBulletin>;
  /** 撤回原因. Why it was withdrawn; null otherwise. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 办理过程. Its history, at most 100 steps, for the two organs. */
  history: Array<HistoryEntry>;
};

/** 定期通报分页. A page over all owners. */
export type ProcuratorateBulletinConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorateBulletinEdge>;
  /** 定期通报. The rows. */
  nodes: Array<ProcuratorateBulletin>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 定期通报边. A row and its cursor. */
export type ProcuratorateBulletinEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 定期通报. The row. */
  node: ProcuratorateBulletin;
};

/** 定期通报统计. Groups over all owners. */
export type ProcuratorateBulletinStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratorateBulletinGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratorateBulletinGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 定期通报统计分组. One group; the dimensions not asked for are null. */
export type ProcuratorateBulletinGroup = {
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

export type Bulletin = {
  id: Scalars['ID']['output'];
};

/** 立案. On which clues, and what case. */
export type FileCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose procuratorate files it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 线索. 1 to 20 clues of that procuratorate, all being assessed. */
  clues: Array<Scalars['ID']['input']>;
  /** 案号. The case number, 1 to 100 characters. */
  caseNumber: Scalars['String']['input'];
  /** 类型. The kind. */
  kind: CaseKind;
  /** 公益诉讼领域. The field; it must be open to this kind and level of procuratorate today. */
  field: LitigationField;
  /** 行政机关或被告. The agency, or the defendant of a civil case, 1 to 100 characters. */
  agency: Scalars['String']['input'];
};

/** 案件操作. Which case. */
export type LitigationCaseCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 制发检察建议. In which case, and what it says. */
export type IssueProcuratorialSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 文号. The document's number, 1 to 100 characters. */
  documentNumber: Scalars['String']['input'];
  /** 内容. What it asks for, 1 to 10,000 characters. */
  content: Scalars['String']['input'];
  /** 是否紧急. Whether the harm is spreading: the reply is due in fifteen days then (两高解释 art. 21). */
  urgent?: Scalars['Boolean']['input'];
};

/** 跟进监督. Which case, and what was found. */
export type FollowUpCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 查明情况. What was found, 1 to 2,000 characters. */
  finding: Scalars['String']['input'];
};

/** 中止审查. Which case, and why. */
export type SuspendCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 提起诉讼. Which case, and at which court. */
export type SueInCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 法院. 1 to 100 characters. */
  court: Scalars['String']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 判决. Which case, and what was judged. */
export type EnterJudgmentInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 判决结果. 1 to 2,000 characters. */
  judgment: Scalars['String']['input'];
};

/** 结案. Which case, and on which ground. */
export type CloseCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 结案事由. The ground. */
  closure: CaseClosure;
  /** 说明. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 公开结果. Which closed case, and what came of it. */
export type DiscloseCaseInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 文书. The document that is published, 1 to 100 characters. */
  document: Scalars['String']['input'];
  /** 结果. What came of it, 1 to 4,000 characters. */
  outcome: Scalars['String']['input'];
};

/** 案件操作结果. The case as it is after the command. */
export type LitigationCasePayload = {
  /** 公益诉讼案件. The case. */
  litigationCase: LitigationCase;
};

/** 公益诉讼案件. A case in the public interest. */
export type LitigationCase = Node & {
  /** 全局标识. The case's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate handles it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 案号. The case number. */
  caseNumber: Scalars['String']['output'];
  /** 类型. Administrative or civil. */
  kind: CaseKind;
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 行政机关或被告. The agency, or the defendant of a civil case. */
  agency: Scalars['String']['output'];
  /** 状态. Where it stands. */
  state: CaseState;
  /** 立案日期. The day it was filed. */
  filedOn: Scalars['Date']['output'];
  /** 结案日期. The day it was closed; null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否来自代表建议. Whether it came from a deputies' suggestion. */
  fromSuggestion: Scalars['Boolean']['output'];
  /** 线索. The clues it was filed on, at most 20. */
  clues: Array<Clue>;
  /** 检察建议. The procuratorial suggestions issued in it, at most 20. */
  procuratorialSuggestions: Array<ProcuratorialSuggestion>;
  /** 衔接转化回执. The conversions that led to it or came from it, at most 20. */
  receipts: Array<ConversionReceipt>;
  /** 送达立案决定书日期. The day on which the agency was told; null before. */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 等待事项. What the time that runs is for; null while none runs. */
  waitingFor?: Maybe<LitigationDeadlineKind>;
  /** 期限. The last day for it; null while none runs. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether the time that runs is over on the day of asking; the last day is still in time. */
  overdue: Scalars['Boolean']['output'];
  /** 法院. Where suit was brought; null before. */
  court?: Maybe<Scalars['String']['output']>;
  /** 起诉日期. The day of the suit; null before. */
  suedOn?: Maybe<Scalars['Date']['output']>;
  /** 判决结果. What was judged; null before. */
  judgment?: Maybe<Scalars['String']['output']>;
  /** 判决日期. The day of the judgment; null before. */
  judgedOn?: Maybe<Scalars['Date']['output']>;
  /** 结案事由. The ground on which it was closed; null before. */
  closure?: Maybe<CaseClosure>;
  /** 结案说明. What more there is to say of the closing; null before. */
  closureReason?: Maybe<Scalars['String']['output']>;
  /** 公开文书. The document that was published; null before. */
  outcomeDocument?: Maybe<Scalars['String']['output']>;
  /** 公开结果. What came of it, as published; null before. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 公开日期. The day of publication; null before. */
  disclosedOn?: Maybe<Scalars['Date']['output']>;
  /** 期限记录. The clocks that were started in it, each with the rule under which it was, at most 100. */
  clocks: Array<CaseClock>;
  /** 跟进监督. What was found when the agency's performance was followed up, at most 100. */
  followUps: Array<CaseFollowUp>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 期限记录. A clock that was started in a case; it keeps the rule under which it was started. */
export type CaseClock = {
  /** 种类. What it limits. */
  kind: LitigationDeadlineKind;
  /** 依据. The id of the rule. */
  policy: Scalars['ID']['output'];
  /** 起算日期. The day of the start, which does not count (民法典 art. 201). */
  startedOn: Scalars['Date']['output'];
  /** 届满日期. The last day. */
  dueOn: Scalars['Date']['output'];
};

/** 跟进监督. What was found on a day. */
export type CaseFollowUp = {
  /** 日期. The day. */
  followedOn: Scalars['Date']['output'];
  /** 查明情况. What was found. */
  finding: Scalars['String']['output'];
};

/** 结案事由. On which ground a case was closed (人民检察院公益诉讼办案规则 2021). */
export type CaseClosure =
  /** 磋商解决. Put right in consultation. */
  | 'SOLVED'
  /** 整改到位. Put right after the procuratorial suggestion. */
  | 'RECTIFIED'
  /** 判决执行. Judged, and carried out or nothing left to carry out. */
  | 'ENFORCED'
  /** 诉讼请求全部实现. The suit was withdrawn after all was done. */
  | 'RELIEF'
  /** 其他主体起诉. Somebody else brought the suit during the notice. */
  | 'OTHERS_SUED'
  /** 不存在损害. There is no harm to the public interest. */
  | 'NO_HARM'
  /** 依法履职. The agency performs its duty, or the defendant broke no law. */
  | 'NO_BREACH'
  /** 其他. Another ground. */
  | 'OTHER';

/** 公益诉讼案件类型. The kind of a case. */
export type CaseKind =
  /** 行政公益诉讼. Administrative. */
  | 'ADMINISTRATIVE'
  /** 民事公益诉讼. Civil. */
  | 'CIVIL'
  /** 刑事附带民事公益诉讼. Civil, attached to a criminal case; it goes the way of civil ones. */
  | 'ATTACHED';

/** 公益诉讼案件状态. Where a case stands. */
export type CaseState =
  /** 已立案. Filed. */
  | 'FILED'
  /** 调查中. Being investigated. */
  | 'INVESTIGATING'
  /** 磋商解决. Solved in consultation. */
  | 'CONSULTED_AND_SOLVED'
  /** 已发检察建议. A procuratorial suggestion was issued (administrative). */
  | 'SUGGESTION_ISSUED'
  /** 已公告. The thirty days' notice was published (civil). */
  | 'NOTICE_PUBLISHED'
  /** 已回复. The agency has replied in writing. */
  | 'REPLIED'
  /** 跟进监督. The agency's performance is followed up. */
  | 'FOLLOW_UP'
  /** 中止审查. The review is suspended, because putting it right needs time. */
  | 'SUSPENDED'
  /** 已整改. Put right. */
  | 'RECTIFIED'
  /** 已起诉. Sued. */
  | 'SUED'
  /** 撤回起诉. The suit was withdrawn, because all that it asked for was done. */
  | 'WITHDRAWN_AFTER_RELIEF'
  /** 已判决. Judged. */
  | 'JUDGED'
  /** 已执行. The judgment was carried out. */
  | 'ENFORCED'
  /** 已结案. Closed. */
  | 'CLOSED';

/** 公益诉讼案件筛选. Every condition given must hold. */
export type LitigationCaseFilter = {
  /** 类型. Only this kind. */
  kind?: InputMaybe<CaseKind>;
  /** 公益诉讼领域. Only these fields. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<CaseState>>;
  /** 是否来自代表建议. Only those that came from a suggestion, or only the others. */
  fromSuggestion?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年度. Only those filed in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** 是否逾期. Only those in which the time that runs is over today, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公益诉讼案件排序. Ties are broken by id. */
export type LitigationCaseOrder =
  /** 立案日期从早到晚. Earliest filed first. */
  | 'FILED_ON_ASC'
  /** 立案日期从晚到早. Latest filed first. */
  | 'FILED_ON_DESC';

/** 公益诉讼案件分页. A page of cases, over all owners. */
export type LitigationCaseConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LitigationCaseEdge>;
  /** 公益诉讼案件. The rows. */
  nodes: Array<LitigationCase>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 公益诉讼案件边. One of the cases and its cursor. */
export type LitigationCaseEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 公益诉讼案件. The record. */
  node: LitigationCase;
};

/** 公益诉讼案件统计维度. What cases can be grouped by. */
export type LitigationCaseDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of procuratorates above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of procuratorates above are left out of the groups. */
  | 'COUNTY'
  /** 年度. By the year of filing. */
  | 'YEAR'
  /** 类型. By kind. */
  | 'KIND'
  /** 公益诉讼领域. By field. */
  | 'FIELD'
  /** 状态. By state. */
  | 'STATE';

/** 公益诉讼案件统计指标. What groups can be sorted by. */
export type LitigationCaseMeasure =
  /** 案件数. All cases. */
  | 'COUNT'
  /** 来自代表建议数. Those that came from suggestions. */
  | 'FROM_SUGGESTIONS'
  /** 起诉数. Those in which a suit was brought. */
  | 'SUED'
  /** 结案数. Those closed. */
  | 'CLOSED'
  /** 逾期数. Those in which the time that runs is over. */
  | 'OVERDUE';

/** 公益诉讼案件统计排序. Ties are broken by the groups' keys. */
export type LitigationCaseStatisticsOrder = {
  /** 指标. Which measure. */
  measure: LitigationCaseMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 公益诉讼案件统计. Groups of cases, over all owners. */
export type LitigationCaseStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<LitigationCaseGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: LitigationCaseGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 公益诉讼案件统计分组. One group; the dimensions not asked for are null. */
export type LitigationCaseGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of filing. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 类型. The kind. */
  kind?: Maybe<CaseKind>;
  /** 公益诉讼领域. The field. */
  field?: Maybe<LitigationField>;
  /** 状态. The state. */
  state?: Maybe<CaseState>;
  /** 案件数. All cases. */
  count: Scalars['Int']['output'];
  /** 来自代表建议数. Those that came from suggestions. */
  fromSuggestions: Scalars['Int']['output'];
  /** 起诉数. Those in which a suit was brought, judged or not. */
  sued: Scalars['Int']['output'];
  /** 结案数. Those closed. */
  closed: Scalars['Int']['output'];
  /** 逾期数. Those in which the time that runs is over on the day of asking. */
  overdue: Scalars['Int']['output'];
};

/** 记录种类. Records whose changes are told. */
export type LitigationRecord =
  /** 线索. Clues. */
  | 'CLUE'
  /** 公益诉讼案件. Cases. */
  | 'CASE'
  /** 检察建议. Procuratorial suggestions. */
  | 'PROCURATORIAL_SUGGESTION'
  /** 衔接转化回执. Conversion receipts. */
  | 'RECEIPT';

/** 变更. A stretch of what changed, over all owners. */
export type LitigationChangeFeed = {
  /** 变更. What changed, owner by owner. */
  changes: Array<LitigationChange>;
  /** 游标. Where to go on. */
  cursor: Scalars['String']['output'];
  /** 是否还有. Whether more is there already: of an owner from which as much came as was asked for, or of which much had to be left out. */
  more: Scalars['Boolean']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 变更. One change of one record: a step of its history. */
export type LitigationChange = {
  /** 时间. When it was made. */
  at: Scalars['DateTime']['output'];
  /** 线索. The clue as it is now; null for a change of another record. */
  clue?: Maybe<Clue>;
  /** 公益诉讼案件. The case as it is now; null for a change of another record. */
  case?: Maybe<LitigationCase>;
  /** 检察建议. The procuratorial suggestion as it is now; null for a change of another record. */
  procuratorialSuggestion?: Maybe<ProcuratorialSuggestion>;
  /** 衔接转化回执. The conversion receipt as it is now; null for a change of another record. */
  receipt?: Maybe<ConversionReceipt>;
};

/** 登记线索. What a clue says and where it came from. */
export type RegisterClueInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose procuratorate registers it. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 线索编号. The procuratorate's own number, 1 to 100 characters. */
  number: Scalars['String']['input'];
  /** 来源. Where it came from; clues from suggestions, contact stations and other procuratorates arrive by their own ways. */
  source: ClueSource;
  /** 公益诉讼领域. The field, in force today; UNKNOWN where it is to be found out. */
  field: LitigationField;
  /** 摘要. What it says, 1 to 2,000 characters. */
  summary: Scalars['String']['input'];
  /** 地点. Where the harm is: the procuratorate's place or one below it. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 责任单位. The agency or enterprise that it points at, 1 to 100 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 移送机关. The organ that sent it, 1 to 100 characters. */
  sentBy?: InputMaybe<Scalars['String']['input']>;
  /** 举报人. Who reported it; sealed. */
  reporter?: InputMaybe<ClueReporterInput>;
};

/** 举报人. Who reported a clue: a name, a telephone number, or both. */
export type ClueReporterInput = {
  /** 姓名. 1 to 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 电话. 1 to 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 线索操作. Which clue. */
export type ClueCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The clue's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 不立案. Which clue, and why. */
export type DeclineClueInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The clue's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 移送线索. Which clue, and where to. */
export type MoveClueInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The clue's id. */
  id: Scalars['ID']['input'];
  /** 移送至. The place of the procuratorate that has jurisdiction. */
  to: Scalars['JurisdictionCode']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 接收线索移送. A clue that another procuratorate moves. */
export type ReceiveClueInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose procuratorate it is moved to. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 原线索. The id that the clue has at the sender's. */
  movedFrom: Scalars['ID']['input'];
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 摘要. What it says. */
  summary: Scalars['String']['input'];
  /** 地点. Where the harm is; null where the sender did not say. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 责任单位. The agency or enterprise that it points at. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 接收联络站线索. A citizen's opinion that a congress refers. */
export type ReceiveStationClueInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose procuratorate it is referred to. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 群众意见. The opinion's id. */
  opinion: Scalars['ID']['input'];
  /** 公益诉讼联系点. The congress's half of the contact point by which it is referred. */
  contactPoint: Scalars['ID']['input'];
  /** 公益诉讼领域. The field, in force today. */
  field: LitigationField;
  /** 摘要. What it says. */
  summary: Scalars['String']['input'];
  /** 地点. Where the harm is; null where nobody said. */
  place?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** 责任单位. The agency or enterprise that it points at. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 举报人. Who told it, where the citizen consented; sealed. */
  reporter?: InputMaybe<ClueReporterInput>;
};

/** 线索操作结果. The clue as it is after the command. */
export type CluePayload = {
  /** 线索. The clue. */
  clue: Clue;
};

/** 公益诉讼线索. A clue that the public interest is harmed, registered by a procuratorate. */
export type Clue = Node & {
  /** 全局标识. The clue's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate registered it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 线索编号. The procuratorate's own number; null unless the caller may see it, as all that follows but the state, the receipt and the opinion. */
  number?: Maybe<Scalars['String']['output']>;
  /** 来源. Where it came from. */
  source?: Maybe<ClueSource>;
  /** 公益诉讼领域. The field. */
  field?: Maybe<LitigationField>;
  /** 摘要. What it says. */
  summary?: Maybe<Scalars['String']['output']>;
  /** 状态. Where it stands; the congress that sent it sees this, and with which receipt or opinion it came, and no more. */
  state: ClueState;
  /** 登记日期. The day of registration. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 评估日期. The day of the decision to file, decline or move it; null before. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** 衔接转化回执. The conversion it came from; null for a clue from elsewhere. */
  receipt?: Maybe<ConversionReceipt>;
  /** 群众意见. The citizen's opinion it came of, with that congress's id; null for a clue from elsewhere. */
  opinion?: Maybe<CitizenOpinion>;
  /** 公益诉讼联系点. The contact point by which it was referred; null for a clue from elsewhere. */
  contactPoint?: Maybe<ProcuratorateContactPoint>;
  /** 公益诉讼案件. The case filed on it; null when there is none. */
  case?: Maybe<LitigationCase>;
  /** 地点. Where the harm is; null where nobody said. */
  place?: Maybe<Jurisdiction>;
  /** 责任单位. The agency or enterprise that it points at; null where nobody said. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 移送机关. The organ that sent it; null for none. */
  sentBy?: Maybe<Scalars['String']['output']>;
  /** 不立案原因. Why no case was filed; null otherwise. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 移送至. The place of the procuratorate to which it was moved; null otherwise. */
  movedTo?: Maybe<Jurisdiction>;
  /** 原线索. The id that it has at the procuratorate that moved it here; null otherwise. */
  movedFrom?: Maybe<Scalars['ID']['output']>;
  /** 举报人. Who reported it, at most one; sealed: for the procuratorate that handles it and nobody else (最高检 举报工作规定). */
  reporters: Array<ClueReporter>;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 举报人. Who reported a clue. */
export type ClueReporter = {
  /** 姓名. The name; null where it was not given. */
  name?: Maybe<Scalars['String']['output']>;
  /** 电话. The telephone number; null where it was not given. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** 线索来源. Where a clue came from. */
export type ClueSource =
  /** 代表建议. A deputies' suggestion. */
  | 'SUGGESTION'
  /** 人大代表. A deputy. */
  | 'DEPUTY'
  /** 公民举报. A report by a citizen. */
  | 'REPORT'
  /** 履职发现. Found at work. */
  | 'OWN_WORK'
  /** 机关移送. Sent by another organ. */
  | 'TRANSFER'
  /** 媒体. The media. */
  | 'MEDIA'
  /** 政协提案. A proposal of the political consultative conference. */
  | 'CPPCC'
  /** 12345热线. The 12345 line. */
  | 'HOTLINE'
  /** 联络站. A contact point at a deputies' contact station. */
  | 'STATION'
  /** 其他检察院移送. Moved by another procuratorate. */
  | 'PROCURATORATE';

/** 线索状态. Where a clue stands. */
export type ClueState =
  /** 已登记. Registered. */
  | 'REGISTERED'
  /** 评估中. Being assessed. */
  | 'ASSESSING'
  /** 已立案. A case was filed. */
  | 'FILED'
  /** 不立案. No case was filed. */
  | 'DECLINED'
  /** 已移送. Sent to another procuratorate. */
  | 'MOVED';

/** 线索筛选. Every condition given must hold. */
export type ClueFilter = {
  /** 来源. Only from these sources. */
  source?: InputMaybe<Array<ClueSource>>;
  /** 公益诉讼领域. Only these fields. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<ClueState>>;
  /** 年度. Only those registered in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 线索排序. Ties are broken by id. */
export type ClueOrder =
  /** 登记日期从早到晚. Earliest registered first. */
  | 'REGISTERED_ON_ASC'
  /** 登记日期从晚到早. Latest registered first. */
  | 'REGISTERED_ON_DESC';

/** 线索分页. A page of clues, over all owners. */
export type ClueConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ClueEdge>;
  /** 线索. The rows. */
  nodes: Array<Clue>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 线索边. One of the clues and its cursor. */
export type ClueEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 线索. The record. */
  node: Clue;
};

/** 线索统计维度. What clues can be grouped by. */
export type ClueDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of procuratorates above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of procuratorates above are left out of the groups. */
  | 'COUNTY'
  /** 年度. By the year of registration. */
  | 'YEAR'
  /** 公益诉讼领域. By field. */
  | 'FIELD'
  /** 来源. By source. */
  | 'SOURCE'
  /** 状态. By state. */
  | 'STATE';

/** 线索统计指标. What groups can be sorted by. */
export type ClueMeasure =
  /** 线索数. All clues. */
  | 'COUNT'
  /** 立案数. Those on which a case was filed. */
  | 'FILED'
  /** 来自代表建议数. Those from suggestions. */
  | 'FROM_SUGGESTIONS'
  /** 代表建议线索占比. The share of those from suggestions. */
  | 'FROM_SUGGESTIONS_RATE';

/** 线索统计排序. Ties are broken by the groups' keys. */
export type ClueStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ClueMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 线索统计. Groups of clues, over all owners. */
export type ClueStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ClueGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ClueGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 线索统计分组. One group; the dimensions not asked for are null. */
export type ClueGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of registration. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 公益诉讼领域. The field. */
  field?: Maybe<LitigationField>;
  /** 来源. The source. */
  source?: Maybe<ClueSource>;
  /** 状态. The state. */
  state?: Maybe<ClueState>;
  /** 线索数. All clues; null when withheld. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 立案数. Those on which a case was filed; null when withheld. */
  filed?: Maybe<Scalars['Int']['output']>;
  /** 来自代表建议数. Those from suggestions; null when withheld. */
  fromSuggestions?: Maybe<Scalars['Int']['output']>;
  /** 代表建议线索占比. fromSuggestions / count, the other definition of the conversion rate; null when withheld. */
  fromSuggestionsRate?: Maybe<Ratio>;
  /** 隐去单元数. How many owners' figures are not in this group's, because they are of fewer than 5 clues that the caller may not read. */
  withheld: Scalars['Int']['output'];
};

/** 接收会商. What the other organ calls for. */
export type ReceiveProcuratorateConsultationInput = {
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
export type ReportProcuratorateConsultationInput = {
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
export type ProcuratorateConsultationPayload = {
  /** 会商. The record. */
  procuratorateConsultation: ProcuratorateConsultation;
};

/**
 * 会商. The procuratorate's half of one consultation of a congress and a procuratorate (会商调研): one organ calls it for a day and a place, the other accepts, declines or proposes another
 * day; what both agree on is carried out by the organ that is responsible for it. The other half is its `counterpart`.
 */
export type ProcuratorateConsultation = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 会商方式. How they consult. */
  kind: ConsultationKind;
  /** 状态. Where it stands. */
  state: ConsultationState;
  /** 发起机关. The organ that called it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the congress that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The congress's half; null until it is known. */
  counterpart?: Maybe<Consultation>;
  /** 议题. What is or was to be spoken of, at most 20. */
  topics: Array<Scalars['String']['output']>;
  /** 代表建议. The suggestions that are spoken of, at most 20; of the organ’s own those that the caller may see. */
  suggestions: Array<Maybe<Suggestion>>;
  /** 检察建议. The procuratorial suggestions that are spoken of, at most 20; of the organ’s own those that the caller may see. */
  procuratorialSuggestions: Array<Maybe<ProcuratorialSuggestion>>;
  /** 联合督促. The joint supervision that it belongs to; null when to none. */
  linkedSupervision?: Maybe<ProcuratorateLinkedSupervision>;
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
 * 联合督促. The procuratorate's half of one matter that both organs supervise (联合督促): one proposes and leads, the other agrees, and what is not done after all may be sued
 * by the procuratorate or taken to the congress's own instruments. The other half is its `counterpart`.
 */
export type ProcuratorateLinkedSupervision = Node & {
  /** 会商. The consultations that belong to it, the first 20 by day. */
  consultations: Array<ProcuratorateConsultation>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: LinkedSupervisionState;
  /** 牵头机关. The organ that proposed it and leads it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the congress that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The congress's half; null until it is known. */
  counterpart?: Maybe<LinkedSupervision>;
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
export type ProcuratorateConsultationConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorateConsultationEdge>;
  /** 会商. The rows. */
  nodes: Array<ProcuratorateConsultation>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 会商边. A row and its cursor. */
export type ProcuratorateConsultationEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 会商. The row. */
  node: ProcuratorateConsultation;
};

/** 会商统计. Groups over all owners. */
export type ProcuratorateConsultationStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratorateConsultationGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratorateConsultationGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 会商统计分组. One group; the dimensions not asked for are null. */
export type ProcuratorateConsultationGroup = {
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

export type Consultation = {
  id: Scalars['ID']['output'];
};

/** 公益诉讼联系点. A contact point at a congress's contact station: the procuratorate's half. */
export type ProcuratorateContactPoint = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate it leads to. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 联络站. The station where it is, or last was. */
  station?: Maybe<ContactStation>;
  /** 状态. Where it stands. */
  state: PilContactPointState;
  /** 人大所在地. The place whose congress the station belongs to. */
  partner?: Maybe<Jurisdiction>;
  /** 联系部门. The procuratorate's office that takes what is referred; null before the procuratorate agrees. */
  office?: Maybe<Scalars['String']['output']>;
  /** 设立日期. The day on which it was agreed on; null before. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 另一半. The congress's half. */
  counterpart?: Maybe<PilContactPoint>;
  /** 联络代表. The deputy who sees to it; null when none does. */
  liaison?: Maybe<Deputy>;
  /** 提议日期. The day on which it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** 年度. The year in which it was proposed. */
  year: Scalars['Int']['output'];
  /** 终止日期. The day on which it was declined or closed; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止原因. Why it was declined or closed; null otherwise. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 移送线索数. How many citizens' opinions were referred by it. */
  cluesReferred: Scalars['Int']['output'];
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 同意设立联系点. Which contact point, and which office. */
export type AgreeToProcuratorateContactPointInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The record's id. */
  id: Scalars['ID']['input'];
  /** 联系部门. The office that takes what is referred, 1 to 100 characters. */
  office: Scalars['String']['input'];
};

/** 接收联系点提议. What a congress proposes. */
export type ReceiveProcuratorateContactPointInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose procuratorate is asked. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The congress's half. */
  counterpart: Scalars['ID']['input'];
  /** 联络站. The station. */
  station: Scalars['ID']['input'];
  /** 联络代表. The deputy who sees to it. */
  liaison?: InputMaybe<Scalars['ID']['input']>;
  /** 提议日期. The day on which it is proposed. */
  on: Scalars['Date']['input'];
};

/** 告知联系点情况. What a congress did with its half. It names that half alone: what it does with it waits for no answer. */
export type ReportProcuratorateContactPointInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose procuratorate is told. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 另一半. The congress's half. */
  counterpart: Scalars['ID']['input'];
  /** 事项. What happened. */
  event: ProcuratorateContactPointReport;
  /** 日期. On which day. */
  on: Scalars['Date']['input'];
  /** 联络站. The station, with MOVE. */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 联络代表. The deputy who sees to it, with APPOINT; nobody when absent. */
  liaison?: InputMaybe<Scalars['ID']['input']>;
  /** 设立日期. With CLOSE: since when it was open at the congress; never when absent. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 原因. Why, with SUSPEND and CLOSE. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 人大告知事项. What a congress tells of a contact point. */
export type ProcuratorateContactPointReport =
  /** 确定联络代表. Another deputy sees to it, or none. */
  | 'APPOINT'
  /** 迁移. It is at another station. */
  | 'MOVE'
  /** 暂停. It is suspended. */
  | 'SUSPEND'
  /** 恢复. It is resumed. */
  | 'RESUME'
  /** 撤销. It is closed. */
  | 'CLOSE';

/** 联系点分页. A page of contact points, over all owners. */
export type ProcuratorateContactPointConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorateContactPointEdge>;
  /** 联系点. The rows. */
  nodes: Array<ProcuratorateContactPoint>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联系点边. A contact point and its cursor. */
export type ProcuratorateContactPointEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联系点. The record. */
  node: ProcuratorateContactPoint;
};

/** 联系点操作结果. The contact point as it is after the command. */
export type ProcuratorateContactPointPayload = {
  /** 联系点. The record. */
  procuratorateContactPoint: ProcuratorateContactPoint;
};

export type PilContactPoint = {
  id: Scalars['ID']['output'];
};

export type ContactStation = {
  id: Scalars['ID']['output'];
};

export type CitizenOpinion = {
  id: Scalars['ID']['output'];
};

export type Deputy = {
  id: Scalars['ID']['output'];
};

/**
 * 送达. One message from an organ to another: a command that the other's system is given, under this id. It is written together with what it tells of, and
 * delivered until it is answered; of one record's messages each waits for the one before.
 */
export type LitigationDelivery = Node & {
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
export type LitigationDeliveryConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LitigationDeliveryEdge>;
  /** 送达. The rows. */
  nodes: Array<LitigationDelivery>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 送达边. A message and its cursor. */
export type LitigationDeliveryEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 送达. The message. */
  node: LitigationDelivery;
};

/** 送达操作结果. The message as it is after the command. */
export type LitigationDeliveryPayload = {
  /** 送达. The message. */
  delivery: LitigationDelivery;
};

/** 接收联络员. Whom the other organ names. */
export type ReceiveProcuratorateLiaisonInput = {
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
export type ReportProcuratorateLiaisonInput = {
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
export type ProcuratorateLiaisonPayload = {
  /** 联络员. The record. */
  procuratorateLiaison: ProcuratorateLiaison;
};

/**
 * 联络员. The procuratorate's half of one liaison post, by which two organs reach each other (沟通衔接): the organ whose it is changes and ends it. Both organs have both lists, and
 * nobody else reads them. The other half is its `counterpart`.
 */
export type ProcuratorateLiaison = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Whether it is in force. */
  state: LiaisonState;
  /** 所属机关. The organ whose it is. */
  organ: LinkageOrgan;
  /** 对方. The place of the congress that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The congress's half; null until it is known. */
  counterpart?: Maybe<Liaison>;
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
export type ProcuratorateLiaisonConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorateLiaisonEdge>;
  /** 联络员. The rows. */
  nodes: Array<ProcuratorateLiaison>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络员边. A row and its cursor. */
export type ProcuratorateLiaisonEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联络员. The row. */
  node: ProcuratorateLiaison;
};

/** 联络员统计. Groups over all owners. */
export type ProcuratorateLiaisonStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratorateLiaisonGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratorateLiaisonGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联络员统计分组. One group; the dimensions not asked for are null. */
export type ProcuratorateLiaisonGroup = {
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

export type Liaison = {
  id: Scalars['ID']['output'];
};

/** 接收联合督促提议. What the other organ proposes. */
export type ReceiveProcuratorateLinkedSupervisionInput = {
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
export type ReportProcuratorateLinkedSupervisionInput = {
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
export type ProcuratorateLinkedSupervisionPayload = {
  /** 联合督促. The record. */
  procuratorateLinkedSupervision: ProcuratorateLinkedSupervision;
};

/** 联合督促分页. A page over all owners. */
export type ProcuratorateLinkedSupervisionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorateLinkedSupervisionEdge>;
  /** 联合督促. The rows. */
  nodes: Array<ProcuratorateLinkedSupervision>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督促边. A row and its cursor. */
export type ProcuratorateLinkedSupervisionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 联合督促. The row. */
  node: ProcuratorateLinkedSupervision;
};

/** 联合督促统计. Groups over all owners. */
export type ProcuratorateLinkedSupervisionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratorateLinkedSupervisionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratorateLinkedSupervisionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 联合督促统计分组. One group; the dimensions not asked for are null. */
export type ProcuratorateLinkedSupervisionGroup = {
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

export type LinkedSupervision = {
  id: Scalars['ID']['output'];
};

export type Jurisdiction = {
  code: Scalars['JurisdictionCode']['output'];
};

/** 接收平台联动提议. What the other organ proposes. */
export type ReceiveProcuratoratePlatformLinkInput = {
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
export type ReportProcuratoratePlatformLinkInput = {
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
export type ProcuratoratePlatformLinkPayload = {
  /** 平台联动. The record. */
  procuratoratePlatformLink: ProcuratoratePlatformLink;
};

/**
 * 平台联动. The procuratorate's half of an agreement that a system of the congress and a system of the procuratorate are linked: what they exchange, which way, since when. One
 * proposes and leads, the other accepts. The other half is its `counterpart`.
 */
export type ProcuratoratePlatformLink = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: PlatformLinkState;
  /** 牵头机关. The organ that proposed it and leads it. */
  leadOrgan: LinkageOrgan;
  /** 对方. The place of the congress that keeps the other half. */
  partner?: Maybe<Jurisdiction>;
  /** 另一半. The congress's half; null until it is known. */
  counterpart?: Maybe<PlatformLink>;
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
export type ProcuratoratePlatformLinkConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratoratePlatformLinkEdge>;
  /** 平台联动. The rows. */
  nodes: Array<ProcuratoratePlatformLink>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 平台联动边. A row and its cursor. */
export type ProcuratoratePlatformLinkEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 平台联动. The row. */
  node: ProcuratoratePlatformLink;
};

/** 平台联动统计. Groups over all owners. */
export type ProcuratoratePlatformLinkStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratoratePlatformLinkGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratoratePlatformLinkGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 平台联动统计分组. One group; the dimensions not asked for are null. */
export type ProcuratoratePlatformLinkGroup = {
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

export type PlatformLink = {
  id: Scalars['ID']['output'];
};

/** 送达检察建议书. Which, and when. */
export type ServeProcuratorialSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The document's id. */
  id: Scalars['ID']['input'];
  /** 收到日期. The day on which the agency received it: that of issue or later, not after today. */
  on: Scalars['Date']['input'];
};

/** 书面回复. Which, and the reply. */
export type ReplyProcuratorialSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The document's id. */
  id: Scalars['ID']['input'];
  /** 回复内容. 1 to 10,000 characters. */
  reply: Scalars['String']['input'];
};

/** 检察建议操作结果. The procuratorial suggestion as it is after the command. */
export type ProcuratorialSuggestionPayload = {
  /** 检察建议. The procuratorial suggestion. */
  procuratorialSuggestion: ProcuratorialSuggestion;
};

/** 检察建议. A procuratorate's written suggestion to an agency to perform its duty (行政诉讼法 art. 25). */
export type ProcuratorialSuggestion = Node & {
  /** 全局标识. The document's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate issued it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 文号. The document's number. */
  documentNumber: Scalars['String']['output'];
  /** 公益诉讼案件. The case it was issued in; null unless the caller may see it. */
  case?: Maybe<LitigationCase>;
  /** 行政机关. The agency it is addressed to. */
  agency: Scalars['String']['output'];
  /** 是否紧急. Whether the harm is spreading. */
  urgent: Scalars['Boolean']['output'];
  /** 制发日期. The day of issue. */
  issuedOn: Scalars['Date']['output'];
  /** 公益诉讼领域. The field of its case. */
  field: LitigationField;
  /** 内容. What it asks for; null for those that were entered without it. */
  content?: Maybe<Scalars['String']['output']>;
  /** 收到日期. The day on which the agency received it; null before. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** 回复期限. The last day for the written reply: two months from its receipt, or fifteen days if urgent (两高解释 art. 21); from its issue while the day of receipt is not known. */
  dueOn: Scalars['Date']['output'];
  /** 期限依据. The id of the rule under which the time runs. */
  deadlinePolicy: Scalars['ID']['output'];
  /** 回复日期. The day of the reply; null before. */
  repliedOn?: Maybe<Scalars['Date']['output']>;
  /** 书面回复. What the agency replied; null before. */
  reply?: Maybe<Scalars['String']['output']>;
  /** 状态. Where it stands; overdue is told by the day of asking. */
  state: ProcuratorialSuggestionState;
  /** 办理过程. Its history, at most 100 steps. */
  history: Array<HistoryEntry>;
};

/** 检察建议状态. Where a procuratorial suggestion stands. */
export type ProcuratorialSuggestionState =
  /** 已制发. Issued, the reply not yet due. */
  | 'ISSUED'
  /** 已收到. Received by the agency, the reply not yet due. */
  | 'RECEIVED'
  /** 已回复. Replied to. */
  | 'REPLIED'
  /** 已跟进. Replied to, and the agency's performance was followed up. */
  | 'FOLLOWED_UP'
  /** 逾期未回复. Not replied to in time. */
  | 'OVERDUE';

/** 检察建议筛选. Every condition given must hold. */
export type ProcuratorialSuggestionFilter = {
  /** 状态. Only those in these states, as of the day of asking. */
  state?: InputMaybe<Array<ProcuratorialSuggestionState>>;
  /** 是否紧急. Only urgent ones, or only the others. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 公益诉讼领域. Only these fields. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 年度. Only those issued in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 检察建议排序. Ties are broken by id. */
export type ProcuratorialSuggestionOrder =
  /** 制发日期从早到晚. Earliest issued first. */
  | 'ISSUED_ON_ASC'
  /** 制发日期从晚到早. Latest issued first. */
  | 'ISSUED_ON_DESC'
  /** 回复期限从早到晚. Earliest due first. */
  | 'DUE_ON_ASC'
  /** 回复期限从晚到早. Latest due first. */
  | 'DUE_ON_DESC';

/** 检察建议分页. A page of procuratorial suggestions, over all owners. */
export type ProcuratorialSuggestionConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ProcuratorialSuggestionEdge>;
  /** 检察建议. The rows. */
  nodes: Array<ProcuratorialSuggestion>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 检察建议边. One of the procuratorial suggestions and its cursor. */
export type ProcuratorialSuggestionEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 检察建议. The record. */
  node: ProcuratorialSuggestion;
};

/** 检察建议统计维度. What procuratorial suggestions can be grouped by. */
export type ProcuratorialSuggestionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; those of procuratorates above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; those of procuratorates above are left out of the groups. */
  | 'COUNTY'
  /** 年度. By the year of issue. */
  | 'YEAR'
  /** 公益诉讼领域. By field. */
  | 'FIELD'
  /** 状态. By state, as of the day of asking. */
  | 'STATE';

/** 检察建议统计指标. What groups can be sorted by. */
export type ProcuratorialSuggestionMeasure =
  /** 制发数. All. */
  | 'COUNT'
  /** 回复数. Those replied to. */
  | 'REPLIED'
  /** 按期回复数. Those replied to in time. */
  | 'REPLIED_IN_TIME'
  /** 逾期未回复数. Those whose reply is overdue. */
  | 'OVERDUE'
  /** 按期回复率. The rate of replies in time. */
  | 'IN_TIME_RATE';

/** 检察建议统计排序. Ties are broken by the groups' keys. */
export type ProcuratorialSuggestionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ProcuratorialSuggestionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 检察建议统计. Groups of procuratorial suggestions, over all owners. */
export type ProcuratorialSuggestionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ProcuratorialSuggestionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ProcuratorialSuggestionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 检察建议统计分组. One group; the dimensions not asked for are null. */
export type ProcuratorialSuggestionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 年度. The year of issue. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 公益诉讼领域. The field. */
  field?: Maybe<LitigationField>;
  /** 状态. The state, as of the day of asking. */
  state?: Maybe<ProcuratorialSuggestionState>;
  /** 制发数. All. */
  count: Scalars['Int']['output'];
  /** 回复数. Those replied to. */
  replied: Scalars['Int']['output'];
  /** 按期回复数. Those replied to on or before the last day. */
  repliedInTime: Scalars['Int']['output'];
  /** 逾期未回复数. Those not replied to whose last day is over. */
  overdue: Scalars['Int']['output'];
  /** 按期回复率. repliedInTime / count. */
  inTimeRate: Ratio;
};

/** 评估. Which receipt, and the clue. */
export type AssessReceiptInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 线索编号. The clue's number, 1 to 100 characters. */
  clueNumber: Scalars['String']['input'];
  /** 摘要. What it says, 1 to 2,000 characters. */
  summary: Scalars['String']['input'];
};

/** 衔接转化回执操作. Which receipt. */
export type ReceiptCommandInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 说明. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 不予转化. Which receipt, and why. */
export type DeclineReceiptInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 原因. 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** 抄送文书. Which receipt, and the documents. */
export type CopyReceiptDocumentsInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 文书. 1 to 20 documents. */
  documents: Array<ConversionDocumentInput>;
};

/** 抄送结果. Which receipt, and what came of it. */
export type CopyReceiptOutcomeInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 结果. What came of it, 1 to 2,000 characters. */
  outcome: Scalars['String']['input'];
};

/** 筛选案件. The case, and what it showed. */
export type SelectForSuggestionInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The case's id. */
  id: Scalars['ID']['input'];
  /** 标题. 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** 问题. What was found, 1 to 4,000 characters; it must not name the case. */
  issue: Scalars['String']['input'];
};

/** 移送人大. Which receipt, to which congress. */
export type SendReceiptInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 人大. The place whose congress is asked; that of the procuratorate when absent. */
  congress?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** 接收人大移送. What a congress sends: a suggestion in a public-interest field. */
export type ReceiveConversionInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 所属行政区划. The place whose procuratorate it is sent to. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 衔接转化. The id of the congress's half. */
  conversion: Scalars['ID']['input'];
  /** 代表建议. The suggestion's id. */
  suggestion: Scalars['ID']['input'];
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 标题. The suggestion's title. */
  title: Scalars['String']['input'];
  /** 正文. The suggestion's text. */
  text: Scalars['String']['input'];
  /** 移送日期. The day it was sent. */
  sentOn: Scalars['Date']['input'];
};

/** 接收人大告知. What the congress did. */
export type ReportReceiptInput = {
  /** 请求标识. The message's id. */
  requestId: Scalars['String']['input'];
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['input'];
  /** 告知事项. What. */
  event: ReceiptReport;
  /** 衔接转化. The id of the congress's half. */
  conversion: Scalars['ID']['input'];
  /** 日期. The day on which it did so. */
  on: Scalars['Date']['input'];
  /** 原因. Why it was declined, with DECLINE. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 代表建议. The suggestion's id, with SUBMIT. */
  suggestion?: InputMaybe<Scalars['ID']['input']>;
  /** 答复. What was replied, with REPLY. */
  reply?: InputMaybe<Scalars['String']['input']>;
};

/** 人大告知事项. What a congress tells the procuratorate of a conversion. */
export type ReceiptReport =
  /** 征求代表意见. It has offered it to a deputy. */
  | 'OFFER'
  /** 代表同意. A deputy has taken it up. */
  | 'TAKE_UP'
  /** 谢绝. It has refused it, or the deputy has declined. */
  | 'DECLINE'
  /** 转为建议. A deputy has made a suggestion of it. */
  | 'SUBMIT'
  /** 反馈答复. The suggestion has been replied to. */
  | 'REPLY';

/** 衔接转化回执操作结果. The receipt as it is after the command. */
export type ConversionReceiptPayload = {
  /** 衔接转化回执. The receipt. */
  conversionReceipt: ConversionReceipt;
};

/**
 * 衔接转化回执. The procuratorate's half of the link between a suggestion and a case: what it registered and decided. The procuratorate alone
 * decides. The congress's half is its `conversion`.
 */
export type ConversionReceipt = Node & {
  /** 全局标识. The receipt's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose procuratorate keeps this half. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 方向. From a suggestion to a case, or back. */
  direction: ConversionDirection;
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 状态. What the procuratorate has done with it. */
  state: ReceiptState;
  /** 衔接转化. The congress's half. */
  conversion?: Maybe<Conversion>;
  /** 线索. The clue registered for it; null in the other direction. */
  clue?: Maybe<Clue>;
  /** 公益诉讼案件. The case it led to or came from; null when there is none. */
  case?: Maybe<LitigationCase>;
  /** 登记日期. The day of registration. */
  registeredOn: Scalars['Date']['output'];
  /** 决定日期. The day of the decision; null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 未转化原因. Why it was not converted; null otherwise. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 人大. The place of the congress that keeps the other half; null until it is sent to one. */
  congress?: Maybe<Jurisdiction>;
  /** 标题. Of the suggestion that was sent, or of what the case showed. */
  title: Scalars['String']['output'];
  /** 内容. The text of the suggestion that was sent, or what the case showed. */
  content: Scalars['String']['output'];
  /** 代表建议. The suggestion that was sent, or that a deputy made of it; null before. */
  suggestion?: Maybe<Suggestion>;
  /** 抄送文书. The documents that were copied to the congress, at most 20. */
  documents: Array<ConversionDocument>;
  /** 结果. What came of the case, as it was copied to the congress; null before. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 答复. What was replied to the suggestion, as the congress told; null before. */
  reply?: Maybe<Scalars['String']['output']>;
  /** 办理期限. The last day for the procuratorate's next step; null where no rule sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理过程. Its history, at most 100 steps; the congress's own steps are in its half's. */
  history: Array<HistoryEntry>;
};

/** 衔接转化回执状态. What a procuratorate has done with a conversion. */
export type ReceiptState =
  /** 已登记. Registered. */
  | 'REGISTERED'
  /** 已评估. Assessed. */
  | 'ASSESSED'
  /** 已转化. Converted: a case was filed. */
  | 'CONVERTED'
  /** 未转化. Not converted, with a reason. */
  | 'NOT_CONVERTED'
  /** 已抄送文书. The case's documents were copied to the congress. */
  | 'DOCUMENTS_COPIED'
  /** 已抄送结果. What came of the case was copied to the congress. */
  | 'OUTCOME_COPIED'
  /** 已筛选. Selected to be made a suggestion of. */
  | 'SELECTED'
  /** 已移送. Sent to the congress. */
  | 'SENT'
  /** 征求意见中. Offered to a deputy. */
  | 'OFFERED'
  /** 代表同意. A deputy took it up. */
  | 'TAKEN_UP'
  /** 已谢绝. The congress refused it, or the deputy declined. */
  | 'DECLINED'
  /** 已提出建议. A deputy made a suggestion of it. */
  | 'SUBMITTED'
  /** 已答复. The suggestion was replied to. */
  | 'REPLIED'
  /** 已反馈. The reply was taken note of. */
  | 'FED_BACK';

export type Conversion = {
  id: Scalars['ID']['output'];
};

export type Suggestion = {
  id: Scalars['ID']['output'];
};

/** 制定领域. A field, in which cases and by whom. */
export type SetLitigationFieldInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose procuratorate makes the rule. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 案件类型. In which kinds of cases; none where clues are taken and no case may be filed. */
  kinds: Array<CaseKind>;
  /** 级别. By procuratorates of which levels, at least one. */
  levels: Array<JurisdictionLevel>;
  /** 施行日期. The first day of its validity, today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule, 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 制定办案期限. How long something may take. */
export type SetLitigationDeadlineInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 所属行政区划. The place whose procuratorate makes the rule. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 种类. What it limits. */
  kind: LitigationDeadlineKind;
  /** 数量. How many, 1 to 400. */
  amount: Scalars['Int']['input'];
  /** 单位. Of what. */
  unit: LitigationDeadlineUnit;
  /** 施行日期. The first day of its validity, today or later. */
  validFrom: Scalars['Date']['input'];
  /** 依据. The law or rule, 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

/** 制定办案规则结果. The rules of the place as they are on the day on which the new one comes into force. */
export type LitigationRulesPayload = {
  /** 办案规则. The rules. */
  litigationRules: LitigationRules;
};

/** 办案规则. What holds for a procuratorate on a day. */
export type LitigationRules = {
  /** 所属行政区划. The place. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 日期. The day. */
  on: Scalars['Date']['output'];
  /** 公益诉讼领域. The fields that are open, one rule of each. */
  fields: Array<LitigationFieldRule>;
  /** 办案期限. One of each kind for which there is a rule. */
  deadlines: Array<LitigationDeadline>;
};

/** 公益诉讼领域规则. In which cases and by whom a field may be taken up. */
export type LitigationFieldRule = {
  /** 标识. The rule's id. */
  rule: Scalars['ID']['output'];
  /** 制定地. The place whose procuratorate made it; null for national law. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 公益诉讼领域. The field. */
  field: LitigationField;
  /** 案件类型. In which kinds of cases; none where clues are taken and no case may be filed. */
  kinds: Array<CaseKind>;
  /** 级别. By procuratorates of which levels. */
  levels: Array<JurisdictionLevel>;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 办案期限. How long something may take. */
export type LitigationDeadline = {
  /** 标识. What clocks name that were started under it. */
  policy: Scalars['ID']['output'];
  /** 制定地. The place whose procuratorate made it; null for national law. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 种类. What it limits. */
  kind: LitigationDeadlineKind;
  /** 数量. How many. */
  amount: Scalars['Int']['output'];
  /** 单位. Of what. */
  unit: LitigationDeadlineUnit;
  /** 施行日期. The first day of its validity. */
  validFrom: Scalars['Date']['output'];
  /** 失效日期. The last day of its validity; null while there is none. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据. The law or rule. */
  legalBasis: Scalars['String']['output'];
};

/** 办案期限种类. What a deadline limits. */
export type LitigationDeadlineKind =
  /** 立案决定书送达期限. From filing until the agency is told. */
  | 'FILING_NOTICE'
  /** 检察建议书送达期限. From issue until the agency has received it. */
  | 'SERVICE'
  /** 回复期限. From receipt to the written reply (两高解释 art. 21). */
  | 'REPLY'
  /** 紧急回复期限. The same where the harm is spreading (两高解释 art. 21). */
  | 'REPLY_URGENT'
  /** 公告期间. Of the notice in civil cases (两高解释 art. 13). */
  | 'PUBLIC_NOTICE'
  /** 行政公益诉讼审查起诉期限. From the end of the time for the reply to the decision to sue. */
  | 'SUIT_REVIEW_ADMINISTRATIVE'
  /** 民事公益诉讼审查起诉期限. From the end of the notice to the decision to sue. */
  | 'SUIT_REVIEW_CIVIL'
  /** 抄送文书期限. From the decision to file until the congress has the documents (孝感 2022, art. 4). */
  | 'DOCUMENT_COPY'
  /** 抄送结果期限. From putting right until the congress knows what came of it (孝感 2022, art. 5). */
  | 'OUTCOME_COPY';

/** 办案期限单位. In what a deadline is counted; the day it starts on does not count (民法典 art. 201). */
export type LitigationDeadlineUnit =
  /** 月. Months. */
  | 'MONTH'
  /** 日. Days. */
  | 'DAY';

/** 订阅推送输入. To what an organ subscribes, and where it is sent. */
export type SubscribeLitigationWebhookInput = {
  /** 请求标识. The same id again returns the first result; with another content it is refused. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** 行政区划. The place whose records, with those of all below it, are watched at its owner. */
  jurisdiction: Scalars['JurisdictionCode']['input'];
  /** 网址. Where it is sent: an https URL without credentials, at a host that the owner sends to; at most 500 characters. */
  url: Scalars['String']['input'];
  /** 记录种类. Of which records; of all when absent. */
  of?: InputMaybe<Array<LitigationRecord>>;
  /** 公益诉讼领域. Only of records in these fields; of all when absent. */
  field?: InputMaybe<Array<LitigationField>>;
  /** 起始游标. The cursor of an answer of the feed, after which it begins; with what changes from now on when absent. */
  since?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 推送订阅. What changes at an owner is sent to an organ's own system by Standard Webhooks (https://www.standardwebhooks.com): in order, under an id by which what comes twice is
 * known, signed under a secret that only the two know, and again until it is taken in. A message names records that the subscriber may see when it is sent; what they are the graph says.
 */
export type LitigationWebhook = Node & {
  /** 全局标识. The subscription's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose records, with those of all below it, are watched. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 状态. Where it stands. */
  state: WebhookState;
  /** 网址. Where it is sent. */
  url: Scalars['String']['output'];
  /** 记录种类. Of which records. */
  of: Array<LitigationRecord>;
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
export type LitigationWebhookConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<LitigationWebhookEdge>;
  /** 推送订阅. The rows. */
  nodes: Array<LitigationWebhook>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 推送订阅边. A subscription and its cursor. */
export type LitigationWebhookEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 推送订阅. The subscription. */
  node: LitigationWebhook;
};

/** 推送操作结果. The subscription as it is after the command. */
export type LitigationWebhookPayload = {
  /** 推送订阅. The subscription. */
  webhook: LitigationWebhook;
};

/** 推送密钥. The subscription, and its secret. */
export type LitigationWebhookSecretPayload = {
  /** 推送订阅. The subscription. */
  webhook: LitigationWebhook;
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
  ProcuratorateBulletin: ProcuratorateBulletin;
  LitigationCase: LitigationCase;
  Clue: Clue;
  ProcuratorateConsultation: ProcuratorateConsultation;
  ProcuratorateLinkedSupervision: ProcuratorateLinkedSupervision;
  ProcuratorateContactPoint: ProcuratorateContactPoint;
  LitigationDelivery: LitigationDelivery;
  ProcuratorateLiaison: ProcuratorateLiaison;
  ProcuratoratePlatformLink: ProcuratoratePlatformLink;
  ProcuratorialSuggestion: ProcuratorialSuggestion;
  ConversionReceipt: ConversionReceipt;
  LitigationWebhook: LitigationWebhook;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ProcuratorateBulletin:
    ( { __typename: 'ProcuratorateBulletin' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorateBulletin'], {"id":true}> );
  LitigationCase:
    ( { __typename: 'LitigationCase' }
    & GraphQLRecursivePick<FederationTypes['LitigationCase'], {"id":true}> );
  Clue:
    ( { __typename: 'Clue' }
    & GraphQLRecursivePick<FederationTypes['Clue'], {"id":true}> );
  ProcuratorateConsultation:
    ( { __typename: 'ProcuratorateConsultation' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorateConsultation'], {"id":true}> );
  ProcuratorateLinkedSupervision:
    ( { __typename: 'ProcuratorateLinkedSupervision' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorateLinkedSupervision'], {"id":true}> );
  ProcuratorateContactPoint:
    ( { __typename: 'ProcuratorateContactPoint' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorateContactPoint'], {"id":true}> );
  LitigationDelivery:
    ( { __typename: 'LitigationDelivery' }
    & GraphQLRecursivePick<FederationTypes['LitigationDelivery'], {"id":true}> );
  ProcuratorateLiaison:
    ( { __typename: 'ProcuratorateLiaison' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorateLiaison'], {"id":true}> );
  ProcuratoratePlatformLink:
    ( { __typename: 'ProcuratoratePlatformLink' }
    & GraphQLRecursivePick<FederationTypes['ProcuratoratePlatformLink'], {"id":true}> );
  ProcuratorialSuggestion:
    ( { __typename: 'ProcuratorialSuggestion' }
    & GraphQLRecursivePick<FederationTypes['ProcuratorialSuggestion'], {"id":true}> );
  ConversionReceipt:
    ( { __typename: 'ConversionReceipt' }
    & GraphQLRecursivePick<FederationTypes['ConversionReceipt'], {"id":true}> );
  LitigationWebhook:
    ( { __typename: 'LitigationWebhook' }
    & GraphQLRecursivePick<FederationTypes['LitigationWebhook'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BulletinRow )
    | ( LitigationCaseRow )
    | ( ClueRow )
    | ( ConsultationRow )
    | ( LinkedSupervisionRow )
    | ( ProcuratorateContactPointRow )
    | ( DeliveryRow )
    | ( LiaisonRow )
    | ( PlatformLinkRow )
    | ( ProcuratorialSuggestionRow )
    | ( ConversionReceiptRow )
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
  PilContactPointState: PilContactPointState;
  PilContactPointFilter: PilContactPointFilter;
  PilContactPointOrder: PilContactPointOrder;
  PilContactPointCommandInput: PilContactPointCommandInput;
  PilContactPointReasonInput: PilContactPointReasonInput;
  WebhookState: WebhookState;
  WebhookFilter: WebhookFilter;
  WebhookOrder: WebhookOrder;
  WebhookCommandInput: WebhookCommandInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveProcuratorateBulletinInput: ReceiveProcuratorateBulletinInput;
  ReportProcuratorateBulletinInput: ReportProcuratorateBulletinInput;
  ProcuratorateBulletinPayload: ResolverTypeWrapper<Omit<ProcuratorateBulletinPayload, 'procuratorateBulletin'> & { procuratorateBulletin: ResolversTypes['ProcuratorateBulletin'] }>;
  ProcuratorateBulletin: ResolverTypeWrapper<BulletinRow>;
  ProcuratorateBulletinConnection: ResolverTypeWrapper<Page>;
  ProcuratorateBulletinEdge: ResolverTypeWrapper<Omit<ProcuratorateBulletinEdge, 'node'> & { node: ResolversTypes['ProcuratorateBulletin'] }>;
  ProcuratorateBulletinStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratorateBulletinGroup: ResolverTypeWrapper<ProcuratorateBulletinGroup>;
  Bulletin: ResolverTypeWrapper<Bulletin>;
  FileCaseInput: FileCaseInput;
  LitigationCaseCommandInput: LitigationCaseCommandInput;
  IssueProcuratorialSuggestionInput: IssueProcuratorialSuggestionInput;
  FollowUpCaseInput: FollowUpCaseInput;
  SuspendCaseInput: SuspendCaseInput;
  SueInCaseInput: SueInCaseInput;
  EnterJudgmentInput: EnterJudgmentInput;
  CloseCaseInput: CloseCaseInput;
  DiscloseCaseInput: DiscloseCaseInput;
  LitigationCasePayload: ResolverTypeWrapper<Omit<LitigationCasePayload, 'litigationCase'> & { litigationCase: ResolversTypes['LitigationCase'] }>;
  LitigationCase: ResolverTypeWrapper<LitigationCaseRow>;
  CaseClock: ResolverTypeWrapper<CaseClock>;
  CaseFollowUp: ResolverTypeWrapper<CaseFollowUp>;
  CaseClosure: CaseClosure;
  CaseKind: CaseKind;
  CaseState: CaseState;
  LitigationCaseFilter: LitigationCaseFilter;
  LitigationCaseOrder: LitigationCaseOrder;
  LitigationCaseConnection: ResolverTypeWrapper<Page>;
  LitigationCaseEdge: ResolverTypeWrapper<Omit<LitigationCaseEdge, 'node'> & { node: ResolversTypes['LitigationCase'] }>;
  LitigationCaseDimension: LitigationCaseDimension;
  LitigationCaseMeasure: LitigationCaseMeasure;
  LitigationCaseStatisticsOrder: LitigationCaseStatisticsOrder;
  LitigationCaseStatistics: ResolverTypeWrapper<Grouped>;
  LitigationCaseGroup: ResolverTypeWrapper<LitigationCaseGroup>;
  LitigationRecord: LitigationRecord;
  LitigationChangeFeed: ResolverTypeWrapper<Feed>;
  LitigationChange: ResolverTypeWrapper<ChangeRow>;
  RegisterClueInput: RegisterClueInput;
  ClueReporterInput: ClueReporterInput;
  ClueCommandInput: ClueCommandInput;
  DeclineClueInput: DeclineClueInput;
  MoveClueInput: MoveClueInput;
  ReceiveClueInput: ReceiveClueInput;
  ReceiveStationClueInput: ReceiveStationClueInput;
  CluePayload: ResolverTypeWrapper<Omit<CluePayload, 'clue'> & { clue: ResolversTypes['Clue'] }>;
  Clue: ResolverTypeWrapper<ClueRow>;
  ClueReporter: ResolverTypeWrapper<ClueReporter>;
  ClueSource: ClueSource;
  ClueState: ClueState;
  ClueFilter: ClueFilter;
  ClueOrder: ClueOrder;
  ClueConnection: ResolverTypeWrapper<Page>;
  ClueEdge: ResolverTypeWrapper<Omit<ClueEdge, 'node'> & { node: ResolversTypes['Clue'] }>;
  ClueDimension: ClueDimension;
  ClueMeasure: ClueMeasure;
  ClueStatisticsOrder: ClueStatisticsOrder;
  ClueStatistics: ResolverTypeWrapper<Grouped>;
  ClueGroup: ResolverTypeWrapper<ClueGroup>;
  ReceiveProcuratorateConsultationInput: ReceiveProcuratorateConsultationInput;
  ReportProcuratorateConsultationInput: ReportProcuratorateConsultationInput;
  ProcuratorateConsultationPayload: ResolverTypeWrapper<Omit<ProcuratorateConsultationPayload, 'procuratorateConsultation'> & { procuratorateConsultation: ResolversTypes['ProcuratorateConsultation'] }>;
  ProcuratorateConsultation: ResolverTypeWrapper<ConsultationRow>;
  ProcuratorateLinkedSupervision: ResolverTypeWrapper<LinkedSupervisionRow>;
  ProcuratorateConsultationConnection: ResolverTypeWrapper<Page>;
  ProcuratorateConsultationEdge: ResolverTypeWrapper<Omit<ProcuratorateConsultationEdge, 'node'> & { node: ResolversTypes['ProcuratorateConsultation'] }>;
  ProcuratorateConsultationStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratorateConsultationGroup: ResolverTypeWrapper<ProcuratorateConsultationGroup>;
  Consultation: ResolverTypeWrapper<Consultation>;
  ProcuratorateContactPoint: ResolverTypeWrapper<ProcuratorateContactPointRow>;
  AgreeToProcuratorateContactPointInput: AgreeToProcuratorateContactPointInput;
  ReceiveProcuratorateContactPointInput: ReceiveProcuratorateContactPointInput;
  ReportProcuratorateContactPointInput: ReportProcuratorateContactPointInput;
  ProcuratorateContactPointReport: ProcuratorateContactPointReport;
  ProcuratorateContactPointConnection: ResolverTypeWrapper<Page>;
  ProcuratorateContactPointEdge: ResolverTypeWrapper<Omit<ProcuratorateContactPointEdge, 'node'> & { node: ResolversTypes['ProcuratorateContactPoint'] }>;
  ProcuratorateContactPointPayload: ResolverTypeWrapper<Omit<ProcuratorateContactPointPayload, 'procuratorateContactPoint'> & { procuratorateContactPoint: ResolversTypes['ProcuratorateContactPoint'] }>;
  PilContactPoint: ResolverTypeWrapper<PilContactPoint>;
  ContactStation: ResolverTypeWrapper<ContactStation>;
  CitizenOpinion: ResolverTypeWrapper<CitizenOpinion>;
  Deputy: ResolverTypeWrapper<Deputy>;
  LitigationDelivery: ResolverTypeWrapper<DeliveryRow>;
  LitigationDeliveryConnection: ResolverTypeWrapper<Page>;
  LitigationDeliveryEdge: ResolverTypeWrapper<Omit<LitigationDeliveryEdge, 'node'> & { node: ResolversTypes['LitigationDelivery'] }>;
  LitigationDeliveryPayload: ResolverTypeWrapper<Omit<LitigationDeliveryPayload, 'delivery'> & { delivery: ResolversTypes['LitigationDelivery'] }>;
  ReceiveProcuratorateLiaisonInput: ReceiveProcuratorateLiaisonInput;
  ReportProcuratorateLiaisonInput: ReportProcuratorateLiaisonInput;
  ProcuratorateLiaisonPayload: ResolverTypeWrapper<Omit<ProcuratorateLiaisonPayload, 'procuratorateLiaison'> & { procuratorateLiaison: ResolversTypes['ProcuratorateLiaison'] }>;
  ProcuratorateLiaison: ResolverTypeWrapper<LiaisonRow>;
  ProcuratorateLiaisonConnection: ResolverTypeWrapper<Page>;
  ProcuratorateLiaisonEdge: ResolverTypeWrapper<Omit<ProcuratorateLiaisonEdge, 'node'> & { node: ResolversTypes['ProcuratorateLiaison'] }>;
  ProcuratorateLiaisonStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratorateLiaisonGroup: ResolverTypeWrapper<ProcuratorateLiaisonGroup>;
  Liaison: ResolverTypeWrapper<Liaison>;
  ReceiveProcuratorateLinkedSupervisionInput: ReceiveProcuratorateLinkedSupervisionInput;
  ReportProcuratorateLinkedSupervisionInput: ReportProcuratorateLinkedSupervisionInput;
  ProcuratorateLinkedSupervisionPayload: ResolverTypeWrapper<Omit<ProcuratorateLinkedSupervisionPayload, 'procuratorateLinkedSupervision'> & { procuratorateLinkedSupervision: ResolversTypes['ProcuratorateLinkedSupervision'] }>;
  ProcuratorateLinkedSupervisionConnection: ResolverTypeWrapper<Page>;
  ProcuratorateLinkedSupervisionEdge: ResolverTypeWrapper<Omit<ProcuratorateLinkedSupervisionEdge, 'node'> & { node: ResolversTypes['ProcuratorateLinkedSupervision'] }>;
  ProcuratorateLinkedSupervisionStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratorateLinkedSupervisionGroup: ResolverTypeWrapper<ProcuratorateLinkedSupervisionGroup>;
  LinkedSupervision: ResolverTypeWrapper<LinkedSupervision>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  ReceiveProcuratoratePlatformLinkInput: ReceiveProcuratoratePlatformLinkInput;
  ReportProcuratoratePlatformLinkInput: ReportProcuratoratePlatformLinkInput;
  ProcuratoratePlatformLinkPayload: ResolverTypeWrapper<Omit<ProcuratoratePlatformLinkPayload, 'procuratoratePlatformLink'> & { procuratoratePlatformLink: ResolversTypes['ProcuratoratePlatformLink'] }>;
  ProcuratoratePlatformLink: ResolverTypeWrapper<PlatformLinkRow>;
  ProcuratoratePlatformLinkConnection: ResolverTypeWrapper<Page>;
  ProcuratoratePlatformLinkEdge: ResolverTypeWrapper<Omit<ProcuratoratePlatformLinkEdge, 'node'> & { node: ResolversTypes['ProcuratoratePlatformLink'] }>;
  ProcuratoratePlatformLinkStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratoratePlatformLinkGroup: ResolverTypeWrapper<ProcuratoratePlatformLinkGroup>;
  PlatformLink: ResolverTypeWrapper<PlatformLink>;
  ServeProcuratorialSuggestionInput: ServeProcuratorialSuggestionInput;
  ReplyProcuratorialSuggestionInput: ReplyProcuratorialSuggestionInput;
  ProcuratorialSuggestionPayload: ResolverTypeWrapper<Omit<ProcuratorialSuggestionPayload, 'procuratorialSuggestion'> & { procuratorialSuggestion: ResolversTypes['ProcuratorialSuggestion'] }>;
  ProcuratorialSuggestion: ResolverTypeWrapper<ProcuratorialSuggestionRow>;
  ProcuratorialSuggestionState: ProcuratorialSuggestionState;
  ProcuratorialSuggestionFilter: ProcuratorialSuggestionFilter;
  ProcuratorialSuggestionOrder: ProcuratorialSuggestionOrder;
  ProcuratorialSuggestionConnection: ResolverTypeWrapper<Page>;
  ProcuratorialSuggestionEdge: ResolverTypeWrapper<Omit<ProcuratorialSuggestionEdge, 'node'> & { node: ResolversTypes['ProcuratorialSuggestion'] }>;
  ProcuratorialSuggestionDimension: ProcuratorialSuggestionDimension;
  ProcuratorialSuggestionMeasure: ProcuratorialSuggestionMeasure;
  ProcuratorialSuggestionStatisticsOrder: ProcuratorialSuggestionStatisticsOrder;
  ProcuratorialSuggestionStatistics: ResolverTypeWrapper<Grouped>;
  ProcuratorialSuggestionGroup: ResolverTypeWrapper<ProcuratorialSuggestionGroup>;
  AssessReceiptInput: AssessReceiptInput;
  ReceiptCommandInput: ReceiptCommandInput;
  DeclineReceiptInput: DeclineReceiptInput;
  CopyReceiptDocumentsInput: CopyReceiptDocumentsInput;
  CopyReceiptOutcomeInput: CopyReceiptOutcomeInput;
  SelectForSuggestionInput: SelectForSuggestionInput;
  SendReceiptInput: SendReceiptInput;
  ReceiveConversionInput: ReceiveConversionInput;
  ReportReceiptInput: ReportReceiptInput;
  ReceiptReport: ReceiptReport;
  ConversionReceiptPayload: ResolverTypeWrapper<Omit<ConversionReceiptPayload, 'conversionReceipt'> & { conversionReceipt: ResolversTypes['ConversionReceipt'] }>;
  ConversionReceipt: ResolverTypeWrapper<ConversionReceiptRow>;
  ReceiptState: ReceiptState;
  Conversion: ResolverTypeWrapper<Conversion>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  SetLitigationFieldInput: SetLitigationFieldInput;
  SetLitigationDeadlineInput: SetLitigationDeadlineInput;
  LitigationRulesPayload: ResolverTypeWrapper<Omit<LitigationRulesPayload, 'litigationRules'> & { litigationRules: ResolversTypes['LitigationRules'] }>;
  LitigationRules: ResolverTypeWrapper<LitigationRulesRow>;
  LitigationFieldRule: ResolverTypeWrapper<LitigationFieldRuleRow>;
  LitigationDeadline: ResolverTypeWrapper<LitigationDeadlineRow>;
  LitigationDeadlineKind: LitigationDeadlineKind;
  LitigationDeadlineUnit: LitigationDeadlineUnit;
  SubscribeLitigationWebhookInput: SubscribeLitigationWebhookInput;
  LitigationWebhook: ResolverTypeWrapper<WebhookRow>;
  LitigationWebhookConnection: ResolverTypeWrapper<Page>;
  LitigationWebhookEdge: ResolverTypeWrapper<Omit<LitigationWebhookEdge, 'node'> & { node: ResolversTypes['LitigationWebhook'] }>;
  LitigationWebhookPayload: ResolverTypeWrapper<Omit<LitigationWebhookPayload, 'webhook'> & { webhook: ResolversTypes['LitigationWebhook'] }>;
  LitigationWebhookSecretPayload: ResolverTypeWrapper<Omit<LitigationWebhookSecretPayload, 'webhook'> & { webhook: ResolversTypes['LitigationWebhook'] }>;
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
  PilContactPointFilter: PilContactPointFilter;
  PilContactPointCommandInput: PilContactPointCommandInput;
  PilContactPointReasonInput: PilContactPointReasonInput;
  WebhookFilter: WebhookFilter;
  WebhookCommandInput: WebhookCommandInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ReceiveProcuratorateBulletinInput: ReceiveProcuratorateBulletinInput;
  ReportProcuratorateBulletinInput: ReportProcuratorateBulletinInput;
  ProcuratorateBulletinPayload: Omit<ProcuratorateBulletinPayload, 'procuratorateBulletin'> & { procuratorateBulletin: ResolversParentTypes['ProcuratorateBulletin'] };
  ProcuratorateBulletin: BulletinRow;
  ProcuratorateBulletinConnection: Page;
  ProcuratorateBulletinEdge: Omit<ProcuratorateBulletinEdge, 'node'> & { node: ResolversParentTypes['ProcuratorateBulletin'] };
  ProcuratorateBulletinStatistics: Grouped;
  ProcuratorateBulletinGroup: ProcuratorateBulletinGroup;
  Bulletin: Bulletin;
  FileCaseInput: FileCaseInput;
  LitigationCaseCommandInput: LitigationCaseCommandInput;
  IssueProcuratorialSuggestionInput: IssueProcuratorialSuggestionInput;
  FollowUpCaseInput: FollowUpCaseInput;
  SuspendCaseInput: SuspendCaseInput;
  SueInCaseInput: SueInCaseInput;
  EnterJudgmentInput: EnterJudgmentInput;
  CloseCaseInput: CloseCaseInput;
  DiscloseCaseInput: DiscloseCaseInput;
  LitigationCasePayload: Omit<LitigationCasePayload, 'litigationCase'> & { litigationCase: ResolversParentTypes['LitigationCase'] };
  LitigationCase: LitigationCaseRow;
  CaseClock: CaseClock;
  CaseFollowUp: CaseFollowUp;
  LitigationCaseFilter: LitigationCaseFilter;
  LitigationCaseConnection: Page;
  LitigationCaseEdge: Omit<LitigationCaseEdge, 'node'> & { node: ResolversParentTypes['LitigationCase'] };
  LitigationCaseStatisticsOrder: LitigationCaseStatisticsOrder;
  LitigationCaseStatistics: Grouped;
  LitigationCaseGroup: LitigationCaseGroup;
  LitigationChangeFeed: Feed;
  LitigationChange: ChangeRow;
  RegisterClueInput: RegisterClueInput;
  ClueReporterInput: ClueReporterInput;
  ClueCommandInput: ClueCommandInput;
  DeclineClueInput: DeclineClueInput;
  MoveClueInput: MoveClueInput;
  ReceiveClueInput: ReceiveClueInput;
  ReceiveStationClueInput: ReceiveStationClueInput;
  CluePayload: Omit<CluePayload, 'clue'> & { clue: ResolversParentTypes['Clue'] };
  Clue: ClueRow;
  ClueReporter: ClueReporter;
  ClueFilter: ClueFilter;
  ClueConnection: Page;
  ClueEdge: Omit<ClueEdge, 'node'> & { node: ResolversParentTypes['Clue'] };
  ClueStatisticsOrder: ClueStatisticsOrder;
  ClueStatistics: Grouped;
  ClueGroup: ClueGroup;
  ReceiveProcuratorateConsultationInput: ReceiveProcuratorateConsultationInput;
  ReportProcuratorateConsultationInput: ReportProcuratorateConsultationInput;
  ProcuratorateConsultationPayload: Omit<ProcuratorateConsultationPayload, 'procuratorateConsultation'> & { procuratorateConsultation: ResolversParentTypes['ProcuratorateConsultation'] };
  ProcuratorateConsultation: ConsultationRow;
  ProcuratorateLinkedSupervision: LinkedSupervisionRow;
  ProcuratorateConsultationConnection: Page;
  ProcuratorateConsultationEdge: Omit<ProcuratorateConsultationEdge, 'node'> & { node: ResolversParentTypes['ProcuratorateConsultation'] };
  ProcuratorateConsultationStatistics: Grouped;
  ProcuratorateConsultationGroup: ProcuratorateConsultationGroup;
  Consultation: Consultation;
  ProcuratorateContactPoint: ProcuratorateContactPointRow;
  AgreeToProcuratorateContactPointInput: AgreeToProcuratorateContactPointInput;
  ReceiveProcuratorateContactPointInput: ReceiveProcuratorateContactPointInput;
  ReportProcuratorateContactPointInput: ReportProcuratorateContactPointInput;
  ProcuratorateContactPointConnection: Page;
  ProcuratorateContactPointEdge: Omit<ProcuratorateContactPointEdge, 'node'> & { node: ResolversParentTypes['ProcuratorateContactPoint'] };
  ProcuratorateContactPointPayload: Omit<ProcuratorateContactPointPayload, 'procuratorateContactPoint'> & { procuratorateContactPoint: ResolversParentTypes['ProcuratorateContactPoint'] };
  PilContactPoint: PilContactPoint;
  ContactStation: ContactStation;
  CitizenOpinion: CitizenOpinion;
  Deputy: Deputy;
  LitigationDelivery: DeliveryRow;
  LitigationDeliveryConnection: Page;
  LitigationDeliveryEdge: Omit<LitigationDeliveryEdge, 'node'> & { node: ResolversParentTypes['LitigationDelivery'] };
  LitigationDeliveryPayload: Omit<LitigationDeliveryPayload, 'delivery'> & { delivery: ResolversParentTypes['LitigationDelivery'] };
  ReceiveProcuratorateLiaisonInput: ReceiveProcuratorateLiaisonInput;
  ReportProcuratorateLiaisonInput: ReportProcuratorateLiaisonInput;
  ProcuratorateLiaisonPayload: Omit<ProcuratorateLiaisonPayload, 'procuratorateLiaison'> & { procuratorateLiaison: ResolversParentTypes['ProcuratorateLiaison'] };
  ProcuratorateLiaison: LiaisonRow;
  ProcuratorateLiaisonConnection: Page;
  ProcuratorateLiaisonEdge: Omit<ProcuratorateLiaisonEdge, 'node'> & { node: ResolversParentTypes['ProcuratorateLiaison'] };
  ProcuratorateLiaisonStatistics: Grouped;
  ProcuratorateLiaisonGroup: ProcuratorateLiaisonGroup;
  Liaison: Liaison;
  ReceiveProcuratorateLinkedSupervisionInput: ReceiveProcuratorateLinkedSupervisionInput;
  ReportProcuratorateLinkedSupervisionInput: ReportProcuratorateLinkedSupervisionInput;
  ProcuratorateLinkedSupervisionPayload: Omit<ProcuratorateLinkedSupervisionPayload, 'procuratorateLinkedSupervision'> & { procuratorateLinkedSupervision: ResolversParentTypes['ProcuratorateLinkedSupervision'] };
  ProcuratorateLinkedSupervisionConnection: Page;
  ProcuratorateLinkedSupervisionEdge: Omit<ProcuratorateLinkedSupervisionEdge, 'node'> & { node: ResolversParentTypes['ProcuratorateLinkedSupervision'] };
  ProcuratorateLinkedSupervisionStatistics: Grouped;
  ProcuratorateLinkedSupervisionGroup: ProcuratorateLinkedSupervisionGroup;
  LinkedSupervision: LinkedSupervision;
  Jurisdiction: Jurisdiction;
  ReceiveProcuratoratePlatformLinkInput: ReceiveProcuratoratePlatformLinkInput;
  ReportProcuratoratePlatformLinkInput: ReportProcuratoratePlatformLinkInput;
  ProcuratoratePlatformLinkPayload: Omit<ProcuratoratePlatformLinkPayload, 'procuratoratePlatformLink'> & { procuratoratePlatformLink: ResolversParentTypes['ProcuratoratePlatformLink'] };
  ProcuratoratePlatformLink: PlatformLinkRow;
  ProcuratoratePlatformLinkConnection: Page;
  ProcuratoratePlatformLinkEdge: Omit<ProcuratoratePlatformLinkEdge, 'node'> & { node: ResolversParentTypes['ProcuratoratePlatformLink'] };
  ProcuratoratePlatformLinkStatistics: Grouped;
  ProcuratoratePlatformLinkGroup: ProcuratoratePlatformLinkGroup;
  PlatformLink: PlatformLink;
  ServeProcuratorialSuggestionInput: ServeProcuratorialSuggestionInput;
  ReplyProcuratorialSuggestionInput: ReplyProcuratorialSuggestionInput;
  ProcuratorialSuggestionPayload: Omit<ProcuratorialSuggestionPayload, 'procuratorialSuggestion'> & { procuratorialSuggestion: ResolversParentTypes['ProcuratorialSuggestion'] };
  ProcuratorialSuggestion: ProcuratorialSuggestionRow;
  ProcuratorialSuggestionFilter: ProcuratorialSuggestionFilter;
  ProcuratorialSuggestionConnection: Page;
  ProcuratorialSuggestionEdge: Omit<ProcuratorialSuggestionEdge, 'node'> & { node: ResolversParentTypes['ProcuratorialSuggestion'] };
  ProcuratorialSuggestionStatisticsOrder: ProcuratorialSuggestionStatisticsOrder;
  ProcuratorialSuggestionStatistics: Grouped;
  ProcuratorialSuggestionGroup: ProcuratorialSuggestionGroup;
  AssessReceiptInput: AssessReceiptInput;
  ReceiptCommandInput: ReceiptCommandInput;
  DeclineReceiptInput: DeclineReceiptInput;
  CopyReceiptDocumentsInput: CopyReceiptDocumentsInput;
  CopyReceiptOutcomeInput: CopyReceiptOutcomeInput;
  SelectForSuggestionInput: SelectForSuggestionInput;
  SendReceiptInput: SendReceiptInput;
  ReceiveConversionInput: ReceiveConversionInput;
  ReportReceiptInput: ReportReceiptInput;
  ConversionReceiptPayload: Omit<ConversionReceiptPayload, 'conversionReceipt'> & { conversionReceipt: ResolversParentTypes['ConversionReceipt'] };
  ConversionReceipt: ConversionReceiptRow;
  Conversion: Conversion;
  Suggestion: Suggestion;
  SetLitigationFieldInput: SetLitigationFieldInput;
  SetLitigationDeadlineInput: SetLitigationDeadlineInput;
  LitigationRulesPayload: Omit<LitigationRulesPayload, 'litigationRules'> & { litigationRules: ResolversParentTypes['LitigationRules'] };
  LitigationRules: LitigationRulesRow;
  LitigationFieldRule: LitigationFieldRuleRow;
  LitigationDeadline: LitigationDeadlineRow;
  SubscribeLitigationWebhookInput: SubscribeLitigationWebhookInput;
  LitigationWebhook: WebhookRow;
  LitigationWebhookConnection: Page;
  LitigationWebhookEdge: Omit<LitigationWebhookEdge, 'node'> & { node: ResolversParentTypes['LitigationWebhook'] };
  LitigationWebhookPayload: Omit<LitigationWebhookPayload, 'webhook'> & { webhook: ResolversParentTypes['LitigationWebhook'] };
  LitigationWebhookSecretPayload: Omit<LitigationWebhookSecretPayload, 'webhook'> & { webhook: ResolversParentTypes['LitigationWebhook'] };
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
  __resolveType: TypeResolveFn<'ProcuratorateBulletin' | 'LitigationCase' | 'Clue' | 'ProcuratorateConsultation' | 'ProcuratorateLinkedSupervision' | 'ProcuratorateContactPoint' | 'LitigationDelivery' | 'ProcuratorateLiaison' | 'ProcuratoratePlatformLink' | 'ProcuratorialSuggestion' | 'ConversionReceipt' | 'LitigationWebhook', ParentType, ContextType>;
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
  procuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletin']>, ParentType, ContextType, RequireFields<QueryProcuratorateBulletinArgs, 'id'>>;
  procuratorateBulletins?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorateBulletinsArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorateBulletinStatistics?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratorateBulletinStatisticsArgs, 'within' | 'groupBy'>>;
  litigationCase?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType, RequireFields<QueryLitigationCaseArgs, 'id'>>;
  litigationCases?: Resolver<Maybe<ResolversTypes['LitigationCaseConnection']>, ParentType, ContextType, RequireFields<QueryLitigationCasesArgs, 'within' | 'orderBy' | 'first'>>;
  litigationCaseStatistics?: Resolver<Maybe<ResolversTypes['LitigationCaseStatistics']>, ParentType, ContextType, RequireFields<QueryLitigationCaseStatisticsArgs, 'within' | 'groupBy'>>;
  litigationChanges?: Resolver<Maybe<ResolversTypes['LitigationChangeFeed']>, ParentType, ContextType, RequireFields<QueryLitigationChangesArgs, 'within' | 'first'>>;
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType, RequireFields<QueryClueArgs, 'id'>>;
  clues?: Resolver<Maybe<ResolversTypes['ClueConnection']>, ParentType, ContextType, RequireFields<QueryCluesArgs, 'within' | 'orderBy' | 'first'>>;
  clueStatistics?: Resolver<Maybe<ResolversTypes['ClueStatistics']>, ParentType, ContextType, RequireFields<QueryClueStatisticsArgs, 'within' | 'groupBy'>>;
  procuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultation']>, ParentType, ContextType, RequireFields<QueryProcuratorateConsultationArgs, 'id'>>;
  procuratorateConsultations?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorateConsultationsArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorateConsultationStatistics?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratorateConsultationStatisticsArgs, 'within' | 'groupBy'>>;
  procuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPoint']>, ParentType, ContextType, RequireFields<QueryProcuratorateContactPointArgs, 'id'>>;
  procuratorateContactPoints?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPointConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorateContactPointsArgs, 'within' | 'orderBy' | 'first'>>;
  litigationDelivery?: Resolver<Maybe<ResolversTypes['LitigationDelivery']>, ParentType, ContextType, RequireFields<QueryLitigationDeliveryArgs, 'id'>>;
  litigationDeliveries?: Resolver<Maybe<ResolversTypes['LitigationDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryLitigationDeliveriesArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorateLiaison?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaison']>, ParentType, ContextType, RequireFields<QueryProcuratorateLiaisonArgs, 'id'>>;
  procuratorateLiaisons?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaisonConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorateLiaisonsArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorateLiaisonStatistics?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaisonStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratorateLiaisonStatisticsArgs, 'within' | 'groupBy'>>;
  procuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervision']>, ParentType, ContextType, RequireFields<QueryProcuratorateLinkedSupervisionArgs, 'id'>>;
  procuratorateLinkedSupervisions?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorateLinkedSupervisionsArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorateLinkedSupervisionStatistics?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratorateLinkedSupervisionStatisticsArgs, 'within' | 'groupBy'>>;
  litigationAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QueryLitigationAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
  procuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLink']>, ParentType, ContextType, RequireFields<QueryProcuratoratePlatformLinkArgs, 'id'>>;
  procuratoratePlatformLinks?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkConnection']>, ParentType, ContextType, RequireFields<QueryProcuratoratePlatformLinksArgs, 'within' | 'orderBy' | 'first'>>;
  procuratoratePlatformLinkStatistics?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratoratePlatformLinkStatisticsArgs, 'within' | 'groupBy'>>;
  procuratorialSuggestion?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestion']>, ParentType, ContextType, RequireFields<QueryProcuratorialSuggestionArgs, 'id'>>;
  procuratorialSuggestions?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestionConnection']>, ParentType, ContextType, RequireFields<QueryProcuratorialSuggestionsArgs, 'within' | 'orderBy' | 'first'>>;
  procuratorialSuggestionStatistics?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestionStatistics']>, ParentType, ContextType, RequireFields<QueryProcuratorialSuggestionStatisticsArgs, 'within' | 'groupBy'>>;
  conversionReceipt?: Resolver<Maybe<ResolversTypes['ConversionReceipt']>, ParentType, ContextType, RequireFields<QueryConversionReceiptArgs, 'id'>>;
  litigationRules?: Resolver<Maybe<ResolversTypes['LitigationRules']>, ParentType, ContextType, RequireFields<QueryLitigationRulesArgs, 'jurisdiction'>>;
  litigationWebhook?: Resolver<Maybe<ResolversTypes['LitigationWebhook']>, ParentType, ContextType, RequireFields<QueryLitigationWebhookArgs, 'id'>>;
  litigationWebhooks?: Resolver<Maybe<ResolversTypes['LitigationWebhookConnection']>, ParentType, ContextType, RequireFields<QueryLitigationWebhooksArgs, 'within' | 'orderBy' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinPayload']>, ParentType, ContextType, RequireFields<MutationDraftProcuratorateBulletinArgs, 'input'>>;
  redraftProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinPayload']>, ParentType, ContextType, RequireFields<MutationRedraftProcuratorateBulletinArgs, 'input'>>;
  issueProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinPayload']>, ParentType, ContextType, RequireFields<MutationIssueProcuratorateBulletinArgs, 'input'>>;
  withdrawProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawProcuratorateBulletinArgs, 'input'>>;
  remarkOnProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletinPayload']>, ParentType, ContextType, RequireFields<MutationRemarkOnProcuratorateBulletinArgs, 'input'>>;
  receiveProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratorateBulletinArgs, 'input'>>;
  reportProcuratorateBulletin?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratorateBulletinArgs, 'input'>>;
  fileCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationFileCaseArgs, 'input'>>;
  notifyAgency?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationNotifyAgencyArgs, 'input'>>;
  investigateCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationInvestigateCaseArgs, 'input'>>;
  solveCaseByConsultation?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationSolveCaseByConsultationArgs, 'input'>>;
  issueProcuratorialSuggestion?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationIssueProcuratorialSuggestionArgs, 'input'>>;
  publishCaseNotice?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationPublishCaseNoticeArgs, 'input'>>;
  followUpCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationFollowUpCaseArgs, 'input'>>;
  suspendCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationSuspendCaseArgs, 'input'>>;
  rectifyCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationRectifyCaseArgs, 'input'>>;
  sueInCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationSueInCaseArgs, 'input'>>;
  withdrawSuit?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSuitArgs, 'input'>>;
  enterJudgment?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationEnterJudgmentArgs, 'input'>>;
  enforceJudgment?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationEnforceJudgmentArgs, 'input'>>;
  closeCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  discloseCase?: Resolver<Maybe<ResolversTypes['LitigationCasePayload']>, ParentType, ContextType, RequireFields<MutationDiscloseCaseArgs, 'input'>>;
  registerClue?: Resolver<Maybe<ResolversTypes['CluePayload']>, ParentType, ContextType, RequireFields<MutationRegisterClueArgs, 'input'>>;
  assessClue?: Resolver<Maybe<ResolversTypes['CluePayload']>, ParentType, ContextType, RequireFields<MutationAssessClueArgs, 'input'>>;
  declineClue?: Resolver<Maybe<ResolversTypes['CluePayload']>, ParentType, ContextType, RequireFields<MutationDeclineClueArgs, 'input'>>;
  moveClue?: Resolver<Maybe<ResolversTypes['CluePayload']>, ParentType, ContextType, RequireFields<MutationMoveClueArgs, 'input'>>;
  receiveClue?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveClueArgs, 'input'>>;
  receiveStationClue?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveStationClueArgs, 'input'>>;
  callProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCallProcuratorateConsultationArgs, 'input'>>;
  acceptProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptProcuratorateConsultationArgs, 'input'>>;
  declineProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationDeclineProcuratorateConsultationArgs, 'input'>>;
  proposeProcuratorateConsultationDay?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationProposeProcuratorateConsultationDayArgs, 'input'>>;
  takeProcuratorateConsultationDay?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationTakeProcuratorateConsultationDayArgs, 'input'>>;
  rescheduleProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleProcuratorateConsultationArgs, 'input'>>;
  cancelProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCancelProcuratorateConsultationArgs, 'input'>>;
  holdProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationHoldProcuratorateConsultationArgs, 'input'>>;
  settleProcuratorateConsultationAgreement?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationSettleProcuratorateConsultationAgreementArgs, 'input'>>;
  closeProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ProcuratorateConsultationPayload']>, ParentType, ContextType, RequireFields<MutationCloseProcuratorateConsultationArgs, 'input'>>;
  receiveProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratorateConsultationArgs, 'input'>>;
  reportProcuratorateConsultation?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratorateConsultationArgs, 'input'>>;
  agreeToProcuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPointPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToProcuratorateContactPointArgs, 'input'>>;
  declineProcuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPointPayload']>, ParentType, ContextType, RequireFields<MutationDeclineProcuratorateContactPointArgs, 'input'>>;
  closeProcuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPointPayload']>, ParentType, ContextType, RequireFields<MutationCloseProcuratorateContactPointArgs, 'input'>>;
  receiveProcuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratorateContactPointArgs, 'input'>>;
  reportProcuratorateContactPoint?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratorateContactPointArgs, 'input'>>;
  resendLitigationDelivery?: Resolver<Maybe<ResolversTypes['LitigationDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationResendLitigationDeliveryArgs, 'input'>>;
  giveUpLitigationDelivery?: Resolver<Maybe<ResolversTypes['LitigationDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationGiveUpLitigationDeliveryArgs, 'input'>>;
  nameProcuratorateLiaison?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaisonPayload']>, ParentType, ContextType, RequireFields<MutationNameProcuratorateLiaisonArgs, 'input'>>;
  changeProcuratorateLiaison?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaisonPayload']>, ParentType, ContextType, RequireFields<MutationChangeProcuratorateLiaisonArgs, 'input'>>;
  endProcuratorateLiaison?: Resolver<Maybe<ResolversTypes['ProcuratorateLiaisonPayload']>, ParentType, ContextType, RequireFields<MutationEndProcuratorateLiaisonArgs, 'input'>>;
  receiveProcuratorateLiaison?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratorateLiaisonArgs, 'input'>>;
  reportProcuratorateLiaison?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratorateLiaisonArgs, 'input'>>;
  proposeProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationProposeProcuratorateLinkedSupervisionArgs, 'input'>>;
  agreeToProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToProcuratorateLinkedSupervisionArgs, 'input'>>;
  declineProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationDeclineProcuratorateLinkedSupervisionArgs, 'input'>>;
  withdrawProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawProcuratorateLinkedSupervisionArgs, 'input'>>;
  recordProcuratorateLinkedSupervisionRound?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordProcuratorateLinkedSupervisionRoundArgs, 'input'>>;
  closeProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationCloseProcuratorateLinkedSupervisionArgs, 'input'>>;
  receiveProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratorateLinkedSupervisionArgs, 'input'>>;
  reportProcuratorateLinkedSupervision?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratorateLinkedSupervisionArgs, 'input'>>;
  proposeProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationProposeProcuratoratePlatformLinkArgs, 'input'>>;
  acceptProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationAcceptProcuratoratePlatformLinkArgs, 'input'>>;
  declineProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationDeclineProcuratoratePlatformLinkArgs, 'input'>>;
  withdrawProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawProcuratoratePlatformLinkArgs, 'input'>>;
  suspendProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationSuspendProcuratoratePlatformLinkArgs, 'input'>>;
  resumeProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationResumeProcuratoratePlatformLinkArgs, 'input'>>;
  endProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ProcuratoratePlatformLinkPayload']>, ParentType, ContextType, RequireFields<MutationEndProcuratoratePlatformLinkArgs, 'input'>>;
  receiveProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveProcuratoratePlatformLinkArgs, 'input'>>;
  reportProcuratoratePlatformLink?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportProcuratoratePlatformLinkArgs, 'input'>>;
  serveProcuratorialSuggestion?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestionPayload']>, ParentType, ContextType, RequireFields<MutationServeProcuratorialSuggestionArgs, 'input'>>;
  replyProcuratorialSuggestion?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestionPayload']>, ParentType, ContextType, RequireFields<MutationReplyProcuratorialSuggestionArgs, 'input'>>;
  assessReceipt?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationAssessReceiptArgs, 'input'>>;
  convertReceipt?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationConvertReceiptArgs, 'input'>>;
  declineReceipt?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationDeclineReceiptArgs, 'input'>>;
  copyReceiptDocuments?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationCopyReceiptDocumentsArgs, 'input'>>;
  copyReceiptOutcome?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationCopyReceiptOutcomeArgs, 'input'>>;
  selectForSuggestion?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationSelectForSuggestionArgs, 'input'>>;
  sendReceipt?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationSendReceiptArgs, 'input'>>;
  acknowledgeReceiptReply?: Resolver<Maybe<ResolversTypes['ConversionReceiptPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeReceiptReplyArgs, 'input'>>;
  receiveConversion?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReceiveConversionArgs, 'input'>>;
  reportReceipt?: Resolver<Maybe<ResolversTypes['ReceivedPayload']>, ParentType, ContextType, RequireFields<MutationReportReceiptArgs, 'input'>>;
  setLitigationField?: Resolver<Maybe<ResolversTypes['LitigationRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetLitigationFieldArgs, 'input'>>;
  setLitigationDeadline?: Resolver<Maybe<ResolversTypes['LitigationRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetLitigationDeadlineArgs, 'input'>>;
  subscribeLitigationWebhook?: Resolver<Maybe<ResolversTypes['LitigationWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationSubscribeLitigationWebhookArgs, 'input'>>;
  pauseLitigationWebhook?: Resolver<Maybe<ResolversTypes['LitigationWebhookPayload']>, ParentType, ContextType, RequireFields<MutationPauseLitigationWebhookArgs, 'input'>>;
  resumeLitigationWebhook?: Resolver<Maybe<ResolversTypes['LitigationWebhookPayload']>, ParentType, ContextType, RequireFields<MutationResumeLitigationWebhookArgs, 'input'>>;
  rotateLitigationWebhookSecret?: Resolver<Maybe<ResolversTypes['LitigationWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateLitigationWebhookSecretArgs, 'input'>>;
  endLitigationWebhook?: Resolver<Maybe<ResolversTypes['LitigationWebhookPayload']>, ParentType, ContextType, RequireFields<MutationEndLitigationWebhookArgs, 'input'>>;
};

export type ProcuratorateBulletinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletinPayload'] = ResolversParentTypes['ProcuratorateBulletinPayload']> = {
  procuratorateBulletin?: Resolver<ResolversTypes['ProcuratorateBulletin'], ParentType, ContextType>;
};

export type ProcuratorateBulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletin'] = ResolversParentTypes['ProcuratorateBulletin'], FederationReferenceType extends FederationReferenceTypes['ProcuratorateBulletin'] = FederationReferenceTypes['ProcuratorateBulletin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorateBulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulletinState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
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
  replaces?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletin']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ProcuratorateBulletin']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateBulletinConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletinConnection'] = ResolversParentTypes['ProcuratorateBulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorateBulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorateBulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateBulletinEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletinEdge'] = ResolversParentTypes['ProcuratorateBulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorateBulletin'], ParentType, ContextType>;
};

export type ProcuratorateBulletinStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletinStatistics'] = ResolversParentTypes['ProcuratorateBulletinStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratorateBulletinGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratorateBulletinGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateBulletinGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateBulletinGroup'] = ResolversParentTypes['ProcuratorateBulletinGroup']> = {
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

export type BulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LitigationCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCasePayload'] = ResolversParentTypes['LitigationCasePayload']> = {
  litigationCase?: Resolver<ResolversTypes['LitigationCase'], ParentType, ContextType>;
};

export type LitigationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCase'] = ResolversParentTypes['LitigationCase'], FederationReferenceType extends FederationReferenceTypes['LitigationCase'] = FederationReferenceTypes['LitigationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LitigationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LitigationField'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromSuggestion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clues?: Resolver<Array<ResolversTypes['Clue']>, ParentType, ContextType>;
  procuratorialSuggestions?: Resolver<Array<ResolversTypes['ProcuratorialSuggestion']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['ConversionReceipt']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['LitigationDeadlineKind']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['CaseClosure']>, ParentType, ContextType>;
  closureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['CaseClock']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['CaseFollowUp']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseClock'] = ResolversParentTypes['CaseClock']> = {
  kind?: Resolver<ResolversTypes['LitigationDeadlineKind'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFollowUp'] = ResolversParentTypes['CaseFollowUp']> = {
  followedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LitigationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCaseConnection'] = ResolversParentTypes['LitigationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LitigationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LitigationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCaseEdge'] = ResolversParentTypes['LitigationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LitigationCase'], ParentType, ContextType>;
};

export type LitigationCaseStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCaseStatistics'] = ResolversParentTypes['LitigationCaseStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['LitigationCaseGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LitigationCaseGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LitigationCaseGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationCaseGroup'] = ResolversParentTypes['LitigationCaseGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromSuggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LitigationChangeFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationChangeFeed'] = ResolversParentTypes['LitigationChangeFeed']> = {
  changes?: Resolver<Array<ResolversTypes['LitigationChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LitigationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationChange'] = ResolversParentTypes['LitigationChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  procuratorialSuggestion?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestion']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ConversionReceipt']>, ParentType, ContextType>;
};

export type CluePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CluePayload'] = ResolversParentTypes['CluePayload']> = {
  clue?: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
};

export type ClueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue'], FederationReferenceType extends FederationReferenceTypes['Clue'] = FederationReferenceTypes['Clue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ClueSource']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClueState'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ConversionReceipt']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['CitizenOpinion']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ProcuratorateContactPoint']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reporters?: Resolver<Array<ResolversTypes['ClueReporter']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClueReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueReporter'] = ResolversParentTypes['ClueReporter']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueConnection'] = ResolversParentTypes['ClueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Clue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ClueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueEdge'] = ResolversParentTypes['ClueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
};

export type ClueStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueStatistics'] = ResolversParentTypes['ClueStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ClueGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ClueGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ClueGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueGroup'] = ResolversParentTypes['ClueGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ClueSource']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ClueState']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromSuggestions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromSuggestionsRate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcuratorateConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultationPayload'] = ResolversParentTypes['ProcuratorateConsultationPayload']> = {
  procuratorateConsultation?: Resolver<ResolversTypes['ProcuratorateConsultation'], ParentType, ContextType>;
};

export type ProcuratorateConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultation'] = ResolversParentTypes['ProcuratorateConsultation'], FederationReferenceType extends FederationReferenceTypes['ProcuratorateConsultation'] = FederationReferenceTypes['ProcuratorateConsultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorateConsultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<Maybe<ResolversTypes['Suggestion']>>, ParentType, ContextType>;
  procuratorialSuggestions?: Resolver<Array<Maybe<ResolversTypes['ProcuratorialSuggestion']>>, ParentType, ContextType>;
  linkedSupervision?: Resolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervision']>, ParentType, ContextType>;
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

export type ProcuratorateLinkedSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervision'] = ResolversParentTypes['ProcuratorateLinkedSupervision'], FederationReferenceType extends FederationReferenceTypes['ProcuratorateLinkedSupervision'] = FederationReferenceTypes['ProcuratorateLinkedSupervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorateLinkedSupervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['ProcuratorateConsultation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkedSupervisionState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['LinkedSupervision']>, ParentType, ContextType>;
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

export type ProcuratorateConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultationConnection'] = ResolversParentTypes['ProcuratorateConsultationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorateConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorateConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultationEdge'] = ResolversParentTypes['ProcuratorateConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorateConsultation'], ParentType, ContextType>;
};

export type ProcuratorateConsultationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultationStatistics'] = ResolversParentTypes['ProcuratorateConsultationStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratorateConsultationGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratorateConsultationGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateConsultationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateConsultationGroup'] = ResolversParentTypes['ProcuratorateConsultationGroup']> = {
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

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcuratorateContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateContactPoint'] = ResolversParentTypes['ProcuratorateContactPoint'], FederationReferenceType extends FederationReferenceTypes['ProcuratorateContactPoint'] = FederationReferenceTypes['ProcuratorateContactPoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorateContactPoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ContactStation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PilContactPointState'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['PilContactPoint']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluesReferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateContactPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateContactPointConnection'] = ResolversParentTypes['ProcuratorateContactPointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorateContactPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorateContactPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateContactPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateContactPointEdge'] = ResolversParentTypes['ProcuratorateContactPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorateContactPoint'], ParentType, ContextType>;
};

export type ProcuratorateContactPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateContactPointPayload'] = ResolversParentTypes['ProcuratorateContactPointPayload']> = {
  procuratorateContactPoint?: Resolver<ResolversTypes['ProcuratorateContactPoint'], ParentType, ContextType>;
};

export type PilContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilContactPoint'] = ResolversParentTypes['PilContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContactStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStation'] = ResolversParentTypes['ContactStation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CitizenOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenOpinion'] = ResolversParentTypes['CitizenOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LitigationDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationDelivery'] = ResolversParentTypes['LitigationDelivery'], FederationReferenceType extends FederationReferenceTypes['LitigationDelivery'] = FederationReferenceTypes['LitigationDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LitigationDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type LitigationDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationDeliveryConnection'] = ResolversParentTypes['LitigationDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LitigationDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LitigationDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LitigationDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationDeliveryEdge'] = ResolversParentTypes['LitigationDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LitigationDelivery'], ParentType, ContextType>;
};

export type LitigationDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationDeliveryPayload'] = ResolversParentTypes['LitigationDeliveryPayload']> = {
  delivery?: Resolver<ResolversTypes['LitigationDelivery'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaisonPayload'] = ResolversParentTypes['ProcuratorateLiaisonPayload']> = {
  procuratorateLiaison?: Resolver<ResolversTypes['ProcuratorateLiaison'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaison'] = ResolversParentTypes['ProcuratorateLiaison'], FederationReferenceType extends FederationReferenceTypes['ProcuratorateLiaison'] = FederationReferenceTypes['ProcuratorateLiaison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorateLiaison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LiaisonState'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Liaison']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorateLiaisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaisonConnection'] = ResolversParentTypes['ProcuratorateLiaisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorateLiaisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorateLiaison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaisonEdge'] = ResolversParentTypes['ProcuratorateLiaisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorateLiaison'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaisonStatistics'] = ResolversParentTypes['ProcuratorateLiaisonStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratorateLiaisonGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratorateLiaisonGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateLiaisonGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLiaisonGroup'] = ResolversParentTypes['ProcuratorateLiaisonGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LiaisonState']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['LinkageOrgan']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervisionPayload'] = ResolversParentTypes['ProcuratorateLinkedSupervisionPayload']> = {
  procuratorateLinkedSupervision?: Resolver<ResolversTypes['ProcuratorateLinkedSupervision'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervisionConnection'] = ResolversParentTypes['ProcuratorateLinkedSupervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorateLinkedSupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorateLinkedSupervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervisionEdge'] = ResolversParentTypes['ProcuratorateLinkedSupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorateLinkedSupervision'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervisionStatistics'] = ResolversParentTypes['ProcuratorateLinkedSupervisionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratorateLinkedSupervisionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratorateLinkedSupervisionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorateLinkedSupervisionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateLinkedSupervisionGroup'] = ResolversParentTypes['ProcuratorateLinkedSupervisionGroup']> = {
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

export type LinkedSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSupervision'] = ResolversParentTypes['LinkedSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLinkPayload'] = ResolversParentTypes['ProcuratoratePlatformLinkPayload']> = {
  procuratoratePlatformLink?: Resolver<ResolversTypes['ProcuratoratePlatformLink'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLink'] = ResolversParentTypes['ProcuratoratePlatformLink'], FederationReferenceType extends FederationReferenceTypes['ProcuratoratePlatformLink'] = FederationReferenceTypes['ProcuratoratePlatformLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratoratePlatformLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlatformLinkState'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['LinkageOrgan'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['PlatformLink']>, ParentType, ContextType>;
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

export type ProcuratoratePlatformLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLinkConnection'] = ResolversParentTypes['ProcuratoratePlatformLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratoratePlatformLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratoratePlatformLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLinkEdge'] = ResolversParentTypes['ProcuratoratePlatformLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratoratePlatformLink'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLinkStatistics'] = ResolversParentTypes['ProcuratoratePlatformLinkStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratoratePlatformLinkGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratoratePlatformLinkGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratoratePlatformLinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratoratePlatformLinkGroup'] = ResolversParentTypes['ProcuratoratePlatformLinkGroup']> = {
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

export type PlatformLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLink'] = ResolversParentTypes['PlatformLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestionPayload'] = ResolversParentTypes['ProcuratorialSuggestionPayload']> = {
  procuratorialSuggestion?: Resolver<ResolversTypes['ProcuratorialSuggestion'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestion'] = ResolversParentTypes['ProcuratorialSuggestion'], FederationReferenceType extends FederationReferenceTypes['ProcuratorialSuggestion'] = FederationReferenceTypes['ProcuratorialSuggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcuratorialSuggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LitigationField'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlinePolicy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcuratorialSuggestionState'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcuratorialSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestionConnection'] = ResolversParentTypes['ProcuratorialSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcuratorialSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcuratorialSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestionEdge'] = ResolversParentTypes['ProcuratorialSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcuratorialSuggestion'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestionStatistics'] = ResolversParentTypes['ProcuratorialSuggestionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ProcuratorialSuggestionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProcuratorialSuggestionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProcuratorialSuggestionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorialSuggestionGroup'] = ResolversParentTypes['ProcuratorialSuggestionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProcuratorialSuggestionState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repliedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type ConversionReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionReceiptPayload'] = ResolversParentTypes['ConversionReceiptPayload']> = {
  conversionReceipt?: Resolver<ResolversTypes['ConversionReceipt'], ParentType, ContextType>;
};

export type ConversionReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionReceipt'] = ResolversParentTypes['ConversionReceipt'], FederationReferenceType extends FederationReferenceTypes['ConversionReceipt'] = FederationReferenceTypes['ConversionReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConversionReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ConversionDirection'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LitigationField'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LitigationCase']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  congress?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ConversionDocument']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LitigationRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationRulesPayload'] = ResolversParentTypes['LitigationRulesPayload']> = {
  litigationRules?: Resolver<ResolversTypes['LitigationRules'], ParentType, ContextType>;
};

export type LitigationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationRules'] = ResolversParentTypes['LitigationRules']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['LitigationFieldRule']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['LitigationDeadline']>, ParentType, ContextType>;
};

export type LitigationFieldRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationFieldRule'] = ResolversParentTypes['LitigationFieldRule']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LitigationField'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LitigationDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationDeadline'] = ResolversParentTypes['LitigationDeadline']> = {
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LitigationDeadlineKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LitigationDeadlineUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LitigationWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationWebhook'] = ResolversParentTypes['LitigationWebhook'], FederationReferenceType extends FederationReferenceTypes['LitigationWebhook'] = FederationReferenceTypes['LitigationWebhook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LitigationWebhook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['LitigationRecord']>, ParentType, ContextType>;
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

export type LitigationWebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationWebhookConnection'] = ResolversParentTypes['LitigationWebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LitigationWebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LitigationWebhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type LitigationWebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationWebhookEdge'] = ResolversParentTypes['LitigationWebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LitigationWebhook'], ParentType, ContextType>;
};

export type LitigationWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationWebhookPayload'] = ResolversParentTypes['LitigationWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['LitigationWebhook'], ParentType, ContextType>;
};

export type LitigationWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationWebhookSecretPayload'] = ResolversParentTypes['LitigationWebhookSecretPayload']> = {
  webhook?: Resolver<ResolversTypes['LitigationWebhook'], ParentType, ContextType>;
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
  ProcuratorateBulletinPayload?: ProcuratorateBulletinPayloadResolvers<ContextType>;
  ProcuratorateBulletin?: ProcuratorateBulletinResolvers<ContextType>;
  ProcuratorateBulletinConnection?: ProcuratorateBulletinConnectionResolvers<ContextType>;
  ProcuratorateBulletinEdge?: ProcuratorateBulletinEdgeResolvers<ContextType>;
  ProcuratorateBulletinStatistics?: ProcuratorateBulletinStatisticsResolvers<ContextType>;
  ProcuratorateBulletinGroup?: ProcuratorateBulletinGroupResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  LitigationCasePayload?: LitigationCasePayloadResolvers<ContextType>;
  LitigationCase?: LitigationCaseResolvers<ContextType>;
  CaseClock?: CaseClockResolvers<ContextType>;
  CaseFollowUp?: CaseFollowUpResolvers<ContextType>;
  LitigationCaseConnection?: LitigationCaseConnectionResolvers<ContextType>;
  LitigationCaseEdge?: LitigationCaseEdgeResolvers<ContextType>;
  LitigationCaseStatistics?: LitigationCaseStatisticsResolvers<ContextType>;
  LitigationCaseGroup?: LitigationCaseGroupResolvers<ContextType>;
  LitigationChangeFeed?: LitigationChangeFeedResolvers<ContextType>;
  LitigationChange?: LitigationChangeResolvers<ContextType>;
  CluePayload?: CluePayloadResolvers<ContextType>;
  Clue?: ClueResolvers<ContextType>;
  ClueReporter?: ClueReporterResolvers<ContextType>;
  ClueConnection?: ClueConnectionResolvers<ContextType>;
  ClueEdge?: ClueEdgeResolvers<ContextType>;
  ClueStatistics?: ClueStatisticsResolvers<ContextType>;
  ClueGroup?: ClueGroupResolvers<ContextType>;
  ProcuratorateConsultationPayload?: ProcuratorateConsultationPayloadResolvers<ContextType>;
  ProcuratorateConsultation?: ProcuratorateConsultationResolvers<ContextType>;
  ProcuratorateLinkedSupervision?: ProcuratorateLinkedSupervisionResolvers<ContextType>;
  ProcuratorateConsultationConnection?: ProcuratorateConsultationConnectionResolvers<ContextType>;
  ProcuratorateConsultationEdge?: ProcuratorateConsultationEdgeResolvers<ContextType>;
  ProcuratorateConsultationStatistics?: ProcuratorateConsultationStatisticsResolvers<ContextType>;
  ProcuratorateConsultationGroup?: ProcuratorateConsultationGroupResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ProcuratorateContactPoint?: ProcuratorateContactPointResolvers<ContextType>;
  ProcuratorateContactPointConnection?: ProcuratorateContactPointConnectionResolvers<ContextType>;
  ProcuratorateContactPointEdge?: ProcuratorateContactPointEdgeResolvers<ContextType>;
  ProcuratorateContactPointPayload?: ProcuratorateContactPointPayloadResolvers<ContextType>;
  PilContactPoint?: PilContactPointResolvers<ContextType>;
  ContactStation?: ContactStationResolvers<ContextType>;
  CitizenOpinion?: CitizenOpinionResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  LitigationDelivery?: LitigationDeliveryResolvers<ContextType>;
  LitigationDeliveryConnection?: LitigationDeliveryConnectionResolvers<ContextType>;
  LitigationDeliveryEdge?: LitigationDeliveryEdgeResolvers<ContextType>;
  LitigationDeliveryPayload?: LitigationDeliveryPayloadResolvers<ContextType>;
  ProcuratorateLiaisonPayload?: ProcuratorateLiaisonPayloadResolvers<ContextType>;
  ProcuratorateLiaison?: ProcuratorateLiaisonResolvers<ContextType>;
  ProcuratorateLiaisonConnection?: ProcuratorateLiaisonConnectionResolvers<ContextType>;
  ProcuratorateLiaisonEdge?: ProcuratorateLiaisonEdgeResolvers<ContextType>;
  ProcuratorateLiaisonStatistics?: ProcuratorateLiaisonStatisticsResolvers<ContextType>;
  ProcuratorateLiaisonGroup?: ProcuratorateLiaisonGroupResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  ProcuratorateLinkedSupervisionPayload?: ProcuratorateLinkedSupervisionPayloadResolvers<ContextType>;
  ProcuratorateLinkedSupervisionConnection?: ProcuratorateLinkedSupervisionConnectionResolvers<ContextType>;
  ProcuratorateLinkedSupervisionEdge?: ProcuratorateLinkedSupervisionEdgeResolvers<ContextType>;
  ProcuratorateLinkedSupervisionStatistics?: ProcuratorateLinkedSupervisionStatisticsResolvers<ContextType>;
  ProcuratorateLinkedSupervisionGroup?: ProcuratorateLinkedSupervisionGroupResolvers<ContextType>;
  LinkedSupervision?: LinkedSupervisionResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  ProcuratoratePlatformLinkPayload?: ProcuratoratePlatformLinkPayloadResolvers<ContextType>;
  ProcuratoratePlatformLink?: ProcuratoratePlatformLinkResolvers<ContextType>;
  ProcuratoratePlatformLinkConnection?: ProcuratoratePlatformLinkConnectionResolvers<ContextType>;
  ProcuratoratePlatformLinkEdge?: ProcuratoratePlatformLinkEdgeResolvers<ContextType>;
  ProcuratoratePlatformLinkStatistics?: ProcuratoratePlatformLinkStatisticsResolvers<ContextType>;
  ProcuratoratePlatformLinkGroup?: ProcuratoratePlatformLinkGroupResolvers<ContextType>;
  PlatformLink?: PlatformLinkResolvers<ContextType>;
  ProcuratorialSuggestionPayload?: ProcuratorialSuggestionPayloadResolvers<ContextType>;
  ProcuratorialSuggestion?: ProcuratorialSuggestionResolvers<ContextType>;
  ProcuratorialSuggestionConnection?: ProcuratorialSuggestionConnectionResolvers<ContextType>;
  ProcuratorialSuggestionEdge?: ProcuratorialSuggestionEdgeResolvers<ContextType>;
  ProcuratorialSuggestionStatistics?: ProcuratorialSuggestionStatisticsResolvers<ContextType>;
  ProcuratorialSuggestionGroup?: ProcuratorialSuggestionGroupResolvers<ContextType>;
  ConversionReceiptPayload?: ConversionReceiptPayloadResolvers<ContextType>;
  ConversionReceipt?: ConversionReceiptResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  LitigationRulesPayload?: LitigationRulesPayloadResolvers<ContextType>;
  LitigationRules?: LitigationRulesResolvers<ContextType>;
  LitigationFieldRule?: LitigationFieldRuleResolvers<ContextType>;
  LitigationDeadline?: LitigationDeadlineResolvers<ContextType>;
  LitigationWebhook?: LitigationWebhookResolvers<ContextType>;
  LitigationWebhookConnection?: LitigationWebhookConnectionResolvers<ContextType>;
  LitigationWebhookEdge?: LitigationWebhookEdgeResolvers<ContextType>;
  LitigationWebhookPayload?: LitigationWebhookPayloadResolvers<ContextType>;
  LitigationWebhookSecretPayload?: LitigationWebhookSecretPayloadResolvers<ContextType>;
};

