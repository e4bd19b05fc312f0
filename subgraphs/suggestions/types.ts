// Generated from schema/suggestions/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SuggestionRow, DeputyRow } from './store.ts';
import type { ConversionRow } from './conversions.ts';
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
  /** 其他. Another field. */
  | 'OTHER';

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
  | 'OPERATOR';

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

export type Query = {
  /** 查询衔接转化. The congress's half of one conversion by id; null when there is none. */
  conversion?: Maybe<Conversion>;
  /** 衔接转化列表. The conversions of the congresses at and below `within`. */
  conversions?: Maybe<ConversionConnection>;
  /** 衔接转化统计. Conversions counted by the dimensions asked for. */
  conversionStatistics?: Maybe<ConversionStatistics>;
  /** 查询代表建议. One suggestion by id; null when there is none. */
  suggestion?: Maybe<Suggestion>;
  /** 代表建议列表. The suggestions made to the congresses at and below `within`. */
  suggestions?: Maybe<SuggestionConnection>;
  /** 代表建议统计. Suggestions counted by the dimensions asked for. */
  suggestionStatistics?: Maybe<SuggestionStatistics>;
  /** 建议查阅记录. Who read the owners' suggestions and conversions, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  suggestionAccessLog?: Maybe<AccessLogConnection>;
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
};


export type QuerySuggestionAccessLogArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AccessLogFilter>;
  orderBy?: InputMaybe<AccessLogOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
};

/** 衔接转化状态. Where a conversion stands. */
export type ConversionState =
  /** 已移送. Sent. */
  | 'SENT'
  /** 已登记. Registered by the receiver. */
  | 'REGISTERED'
  /** 已评估. Assessed by the receiver. */
  | 'ASSESSED'
  /** 已转化. Converted. */
  | 'CONVERTED'
  /** 未转化. Not converted, with a reason. */
  | 'NOT_CONVERTED'
  /** 已反馈. Its outcome was told to the sender. */
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
  /** 转化数. Those converted, fed back or not. */
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

export type Mutation = {
  /** 提出代表建议. Submits a suggestion to the congress of `input.jurisdiction` (代表法 2025, art. 21). */
  submitSuggestion?: Maybe<SuggestionPayload>;
  /**
   * 交办代表建议. Assigns a suggestion to its handling units (代表法 2025, art. 51). A submitted suggestion is accepted by it; the clock of
   * the reply starts on the day of assignment. Any other state is refused with WRONG_STATE.
   */
  assignSuggestion?: Maybe<SuggestionPayload>;
};


export type MutationSubmitSuggestionArgs = {
  input: SubmitSuggestionInput;
};


export type MutationAssignSuggestionArgs = {
  input: AssignSuggestionInput;
};

/** 代表建议. A suggestion, criticism or opinion made by one or more deputies to their congress. */
export type Suggestion = Node & {
  /** 全局标识. The suggestion's id. */
  id: Scalars['ID']['output'];
  /** 建议编号. The office number: term, session and serial number; null before it is accepted. */
  number?: Maybe<Scalars['String']['output']>;
  /** 标题. Its title. */
  title: Scalars['String']['output'];
  /** 正文. Its text. */
  text: Scalars['String']['output'];
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
  /** 是否公开. Whether the suggestion and its replies are open to everybody (代表法 2025, art. 51). */
  disclosed: Scalars['Boolean']['output'];
  /** 是否要求保密. Whether its sponsors asked that their names be kept back; null unless the caller may see it. */
  secrecyRequested?: Maybe<Scalars['Boolean']['output']>;
  /** 领衔代表. The deputy who leads it; null where the sponsors asked for secrecy and the caller may not see them. */
  leadSponsor?: Maybe<Deputy>;
  /** 附议代表. The deputies who join it, at most 50; none where the sponsors asked for secrecy and the caller may not see them. */
  jointSponsors: Array<Maybe<Deputy>>;
  /** 提出时间. When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** 交办日期. The day of assignment, from which the reply is due; null before. */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** 答复期限. The last day for the reply under the policy of that day (by law three months: 代表法 2025, art. 51); null before assignment. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 答复日期. The day of the first reply; null before. */
  repliedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期. Whether it waits for a reply and the last day for it is over. */
  overdue: Scalars['Boolean']['output'];
  /** 办理单位. The units it is assigned to, lead first, at most 20; none unless the caller may see them. */
  assignments: Array<Assignment>;
  /** 答复. The replies, first round first, at most 20; none unless the caller may see them. */
  replies: Array<Reply>;
  /** 办理结果. What the latest reply promises; null before a reply, and unless the caller may see it. */
  outcome?: Maybe<ReplyOutcome>;
  /** 满意度. The lead sponsor's rating of the result; null until the form is given back, and unless the caller may see it. */
  satisfaction?: Maybe<Satisfaction>;
  /** 公益诉讼领域. The field of public-interest litigation it was screened to; null when it is in none. */
  litigationField?: Maybe<LitigationField>;
  /** 衔接转化. Its conversions that the caller may see, at most 20. */
  conversions: Array<Conversion>;
  /** 办理过程. What happened to it, earliest first, at most 100 events; none unless the caller may see them. */
  history: Array<SuggestionEvent>;
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
  /** 已提出. Submitted, not yet accepted. */
  | 'SUBMITTED'
  /** 不予受理. Not accepted. */
  | 'NOT_ACCEPTED'
  /** 已受理. Accepted and numbered. */
  | 'ACCEPTED'
  /** 已交办. Assigned to its handling units. */
  | 'ASSIGNED'
  /** 办理中. Being handled. */
  | 'IN_HANDLING'
  /** 已答复. Replied to. */
  | 'REPLIED'
  /** 跟踪督办. Replied to with a promise that is being followed up. */
  | 'TRACKING'
  /** 重新办理. Handled again after an unsatisfactory reply. */
  | 'REOPENED'
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
  /** 提出. Submitted. */
  | 'SUBMIT'
  /** 受理. Accepted. */
  | 'ACCEPT'
  /** 不予受理. Refused. */
  | 'REJECT'
  /** 交办. Assigned. */
  | 'ASSIGN'
  /** 开始办理. First contact with the lead sponsor. */
  | 'BEGIN_HANDLING'
  /** 答复. Replied to. */
  | 'REPLY'
  /** 评价. Rated. */
  | 'RATE'
  /** 跟踪. Followed up. */
  | 'TRACK'
  /** 重办. Opened again. */
  | 'REOPEN'
  /** 办结. Closed. */
  | 'CLOSE'
  /** 撤回. Withdrawn. */
  | 'WITHDRAW';

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
  /** 是否公开. Whether the suggestion and its replies are to be open to everybody from now on. */
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
  | 'CATEGORY';

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
  | 'SATISFACTION';

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
  /**
   * 隐去单元数. How many owners' figures of satisfaction are not in this group's, because fewer than 5 forms are behind them and the caller may
   * not read the ratings one by one.
   */
  withheld: Scalars['Int']['output'];
};

export type Jurisdiction = {
  code: Scalars['JurisdictionCode']['output'];
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
  Conversion: Conversion;
  Suggestion: Suggestion;
  Deputy: Deputy;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Conversion:
    ( { __typename: 'Conversion' }
    & GraphQLRecursivePick<FederationTypes['Conversion'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
  Deputy:
    ( { __typename: 'Deputy' }
    & GraphQLRecursivePick<FederationTypes['Deputy'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ConversionRow )
    | ( SuggestionRow )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  Deputy: ResolverTypeWrapper<DeputyRow>;
  SponsorRole: SponsorRole;
  Assignment: ResolverTypeWrapper<Assignment>;
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
  Query: Record<PropertyKey, never>;
  Conversion: ConversionRow;
  ConversionFilter: ConversionFilter;
  ConversionConnection: Page;
  ConversionEdge: Omit<ConversionEdge, 'node'> & { node: ResolversParentTypes['Conversion'] };
  ConversionStatisticsOrder: ConversionStatisticsOrder;
  ConversionStatistics: Grouped;
  ConversionGroup: ConversionGroup;
  LitigationCase: LitigationCase;
  ConversionReceipt: ConversionReceipt;
  Mutation: Record<PropertyKey, never>;
  Suggestion: SuggestionRow;
  Deputy: DeputyRow;
  Assignment: Assignment;
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
  __resolveType: TypeResolveFn<'Conversion' | 'Suggestion', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType, RequireFields<QueryConversionArgs, 'id'>>;
  conversions?: Resolver<Maybe<ResolversTypes['ConversionConnection']>, ParentType, ContextType, RequireFields<QueryConversionsArgs, 'within' | 'orderBy' | 'first'>>;
  conversionStatistics?: Resolver<Maybe<ResolversTypes['ConversionStatistics']>, ParentType, ContextType, RequireFields<QueryConversionStatisticsArgs, 'within' | 'groupBy'>>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionArgs, 'id'>>;
  suggestions?: Resolver<Maybe<ResolversTypes['SuggestionConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'within' | 'orderBy' | 'first'>>;
  suggestionStatistics?: Resolver<Maybe<ResolversTypes['SuggestionStatistics']>, ParentType, ContextType, RequireFields<QuerySuggestionStatisticsArgs, 'within' | 'groupBy'>>;
  suggestionAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitSuggestionArgs, 'input'>>;
  assignSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationAssignSuggestionArgs, 'input'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SuggestionCategory'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secrecyRequested?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leadSponsor?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  jointSponsors?: Resolver<Array<Maybe<ResolversTypes['Deputy']>>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReplyOutcome']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  litigationField?: Resolver<Maybe<ResolversTypes['LitigationField']>, ParentType, ContextType>;
  conversions?: Resolver<Array<ResolversTypes['Conversion']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['SuggestionEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type ReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replyClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReplyOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basicallySatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionConnection?: ConversionConnectionResolvers<ContextType>;
  ConversionEdge?: ConversionEdgeResolvers<ContextType>;
  ConversionStatistics?: ConversionStatisticsResolvers<ContextType>;
  ConversionGroup?: ConversionGroupResolvers<ContextType>;
  LitigationCase?: LitigationCaseResolvers<ContextType>;
  ConversionReceipt?: ConversionReceiptResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  SuggestionEvent?: SuggestionEventResolvers<ContextType>;
  SuggestionPayload?: SuggestionPayloadResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  SuggestionStatistics?: SuggestionStatisticsResolvers<ContextType>;
  SuggestionGroup?: SuggestionGroupResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
};

