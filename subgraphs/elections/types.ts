// Generated from schema/elections/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ElectionTermRow, ElectoralDistrictRow } from './store.ts';
import type { AppointmentRow } from './appointments.ts';
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

export type Query = {
  /** 查询换届选举. One election by id; null when there is none. */
  electionTerm?: Maybe<ElectionTerm>;
  /** 换届选举列表. The elections of the congresses at and below `within`. */
  electionTerms?: Maybe<ElectionTermConnection>;
  /** 换届选举统计. The elections of the congresses, counted by the dimensions asked for. */
  electionStatistics?: Maybe<ElectionStatistics>;
  /** 查询任免. One appointment or removal by id; null when there is none. */
  appointment?: Maybe<Appointment>;
  /** 任免列表. The appointments and removals of the congresses at and below `within`. */
  appointments?: Maybe<AppointmentConnection>;
  /** 任免统计. The appointments and removals of the congresses, counted by the dimensions asked for. */
  appointmentStatistics?: Maybe<AppointmentStatistics>;
  /** 选举任免查阅记录. Who read the owners' elections and appointments, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  electionAccessLog?: Maybe<AccessLogConnection>;
};


export type QueryElectionTermArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElectionTermsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<ElectionTermFilter>;
  orderBy?: InputMaybe<ElectionTermOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElectionStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<ElectionDimension>;
  filter?: InputMaybe<ElectionTermFilter>;
  orderBy?: InputMaybe<ElectionStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppointmentStatisticsArgs = {
  within: Scalars['JurisdictionCode']['input'];
  groupBy?: Array<AppointmentDimension>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentStatisticsOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryElectionAccessLogArgs = {
  within: Scalars['JurisdictionCode']['input'];
  filter?: InputMaybe<AccessLogFilter>;
  orderBy?: InputMaybe<AccessLogOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 换届选举. The election of one congress for one term (选举法 2020). */
export type ElectionTerm = Node & {
  /** 全局标识. The election's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress is elected. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level: JurisdictionLevel;
  /** 届次. The term that is elected: the 18th is 18. */
  term: Scalars['Int']['output'];
  /** 状态. Where the election stands. */
  state: ElectionState;
  /** 选举日. The day of the ballot. */
  electionDay: Scalars['Date']['output'];
  /** 首次会议日期. The first day of the new congress's first session, within two months (地方组织法 2022, art. 20); null before it. */
  firstSessionOn?: Maybe<Scalars['Date']['output']>;
  /** 是否直接选举. Whether voters elect in districts (county and township), or the congresses below as electing units (选举法 art. 3). */
  direct: Scalars['Boolean']['output'];
  /** 选区数. How many districts or electing units there are. */
  districtCount: Scalars['Int']['output'];
  /** 应选名额. How many deputies are to be elected. */
  seats: Scalars['Int']['output'];
  /** 当选人数. How many were elected. */
  elected: Scalars['Int']['output'];
  /** 选民数. How many may vote. */
  voters: Scalars['Int']['output'];
  /** 投票人数. How many voted. */
  ballots: Scalars['Int']['output'];
  /** 选区. The districts or electing units, by number. */
  districts?: Maybe<ElectoralDistrictConnection>;
};


/** 换届选举. The election of one congress for one term (选举法 2020). */
export type ElectionTermDistrictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 换届选举状态. Where an election stands. */
export type ElectionState =
  /** 筹备. Being prepared. */
  | 'PREPARED'
  /** 选民名单公布. The voter roll is published. */
  | 'ROLL_PUBLISHED'
  /** 候选人公布. The final list of candidates is published. */
  | 'CANDIDATES_PUBLISHED'
  /** 投票. The ballot is held. */
  | 'POLL'
  /** 结果. The result is valid. */
  | 'RESULT'
  /** 资格确认. The credentials are confirmed. */
  | 'CONFIRMED';

/** 选区或选举单位. A district that elects one to three deputies directly (选举法 art. 25), or an electing unit of an indirect election. */
export type ElectoralDistrict = Node & {
  /** 全局标识. The district's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress it elects to. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 选举. The election. */
  electionTerm: ElectionTerm;
  /** 编号. Its number within the election. */
  number: Scalars['Int']['output'];
  /** 名称. Its name. */
  name: Scalars['String']['output'];
  /** 应选名额. How many deputies it elects. */
  seats: Scalars['Int']['output'];
  /** 选民数. How many may vote. */
  voters: Scalars['Int']['output'];
  /** 投票人数. How many voted; more than half are needed in a direct election (选举法 art. 45). */
  ballots: Scalars['Int']['output'];
  /** 候选人. The final candidates, most votes first, at most 100. */
  candidates: Array<Candidate>;
};

/** 候选人. A candidate and the votes received. */
export type Candidate = {
  /** 姓名. The candidate's name. */
  name: Scalars['String']['output'];
  /** 赞成票数. The votes received. */
  votes: Scalars['Int']['output'];
  /** 是否当选. Whether elected. */
  elected: Scalars['Boolean']['output'];
};

/** 任免. An appointment or removal decided by a congress or its standing committee (地方组织法 2022, art. 11 and 50). */
export type Appointment = Node & {
  /** 全局标识. The record's id. */
  id: Scalars['ID']['output'];
  /** 所属行政区划. The place whose congress or standing committee decided. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of that congress. */
  level: JurisdictionLevel;
  /** 届次. The congress's term. */
  term: Scalars['Int']['output'];
  /** 任免方式. By which act. */
  act: AppointmentAct;
  /** 任或免. Whether the post is given or taken. */
  kind: AppointmentKind;
  /** 姓名. Who is appointed or removed. */
  nominee: Scalars['String']['output'];
  /** 职务. The post. */
  post: Scalars['String']['output'];
  /** 机关. The kind of organ the post belongs to. */
  organ: AppointmentOrgan;
  /** 状态. Where it stands. */
  state: AppointmentState;
  /** 提请日期. The day it was nominated. */
  nominatedOn: Scalars['Date']['output'];
  /** 表决日期. The day of the result; null before. */
  resultOn?: Maybe<Scalars['Date']['output']>;
  /** 赞成票. Votes for; null before the result. */
  votesFor?: Maybe<Scalars['Int']['output']>;
  /** 反对票. Votes against; null before the result. */
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** 弃权票. Abstentions; null before the result. */
  abstentions?: Maybe<Scalars['Int']['output']>;
  /** 组成人员总数. All members with a vote, present or not: more than half of them must be in favour. */
  members: Scalars['Int']['output'];
  /** 宣誓日期. The day of the oath to the constitution (宪法宣誓); null before. */
  oathOn?: Maybe<Scalars['Date']['output']>;
  /** 任命书编号. The number of the certificate; null before it is issued. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
};

/** 任免方式. The four legally distinct acts (地方组织法 2022, art. 11 and 50). */
export type AppointmentAct =
  /** 选举. Elected by the congress. */
  | 'ELECTION'
  /** 决定任免. Decided by the standing committee on the nomination of the head of government. */
  | 'DECISION'
  /** 任免. Appointed or removed by the standing committee: judges, procurators, its own offices. */
  | 'APPOINTMENT'
  /** 批准任免. Approved for the next lower level: chief procurators. */
  | 'APPROVAL';

/** 任或免. Whether a post is given or taken. */
export type AppointmentKind =
  /** 任职. Given. */
  | 'APPOINT'
  /** 免职. Taken. */
  | 'REMOVE';

/** 任职机关. The kind of organ a post belongs to. */
export type AppointmentOrgan =
  /** 人大. The congress, its standing committee and their offices. */
  | 'CONGRESS'
  /** 政府. The government. */
  | 'GOVERNMENT'
  /** 监察委员会. The supervision commission. */
  | 'SUPERVISION'
  /** 法院. The court. */
  | 'COURT'
  /** 检察院. The procuratorate. */
  | 'PROCURATORATE';

/** 任免状态. Where an appointment stands. */
export type AppointmentState =
  /** 已提请. Nominated. */
  | 'NOMINATED'
  /** 列入议程. On the agenda. */
  | 'ON_AGENDA'
  /** 表决通过. Passed. */
  | 'VOTED_PASSED'
  /** 表决未通过. Failed. */
  | 'VOTED_FAILED'
  /** 已公布. Announced. */
  | 'ANNOUNCED'
  /** 已任职. In office, the oath taken and the certificate issued. */
  | 'IN_OFFICE';

/** 换届选举筛选. Every condition given must hold. */
export type ElectionTermFilter = {
  /** 级别. Only congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 届次. Only this term. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<ElectionState>>;
  /** 选举年度. Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 换届选举排序. Ties are broken by id. */
export type ElectionTermOrder =
  /** 选举日从早到晚. Earliest first. */
  | 'ELECTION_DAY_ASC'
  /** 选举日从晚到早. Latest first. */
  | 'ELECTION_DAY_DESC'
  /** 按行政区划. By place. */
  | 'JURISDICTION_ASC';

/** 换届选举分页. A page of elections, over all owners. */
export type ElectionTermConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ElectionTermEdge>;
  /** 换届选举. The rows. */
  nodes: Array<ElectionTerm>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 换届选举边. One of the elections and its cursor. */
export type ElectionTermEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 换届选举. The record. */
  node: ElectionTerm;
};

/** 选区分页. A page of districts, over all owners. */
export type ElectoralDistrictConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<ElectoralDistrictEdge>;
  /** 选区. The rows. */
  nodes: Array<ElectoralDistrict>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 选区边. One of the districts and its cursor. */
export type ElectoralDistrictEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 选区. The record. */
  node: ElectoralDistrict;
};

/** 选举统计维度. What elections can be grouped by. */
export type ElectionDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; organs above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; organs above are left out of the groups. */
  | 'TOWNSHIP'
  /** 级别. By the level of the congress. */
  | 'LEVEL'
  /** 届次. By term. */
  | 'TERM'
  /** 年度. By the year of the ballot. */
  | 'YEAR';

/** 选举统计指标. What groups can be sorted by. */
export type ElectionMeasure =
  /** 选举数. All elections. */
  | 'COUNT'
  /** 选区数. Districts and electing units. */
  | 'DISTRICTS'
  /** 应选名额. Seats. */
  | 'SEATS'
  /** 当选人数. Deputies elected. */
  | 'ELECTED'
  /** 选民数. Voters. */
  | 'VOTERS'
  /** 投票人数. Ballots. */
  | 'BALLOTS'
  /** 参选率. Turnout. */
  | 'TURNOUT';

/** 选举统计排序. Ties are broken by the groups' keys. */
export type ElectionStatisticsOrder = {
  /** 指标. Which measure. */
  measure: ElectionMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 选举统计. Groups of elections, over all owners. */
export type ElectionStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<ElectionGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: ElectionGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 选举统计分组. One group; the dimensions not asked for are null. */
export type ElectionGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 级别. The level of the congress. */
  level?: Maybe<JurisdictionLevel>;
  /** 届次. The term. */
  term?: Maybe<Scalars['Int']['output']>;
  /** 年度. The year of the ballot. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 选举数. All elections. */
  count: Scalars['Int']['output'];
  /** 选区数. Districts and electing units. */
  districts: Scalars['Int']['output'];
  /** 应选名额. Deputies to be elected. */
  seats: Scalars['Int']['output'];
  /** 当选人数. Deputies elected. */
  elected: Scalars['Int']['output'];
  /** 选民数. How many may vote. */
  voters: Scalars['Int']['output'];
  /** 投票人数. How many voted. */
  ballots: Scalars['Int']['output'];
  /** 参选率. ballots / voters. */
  turnout: Ratio;
};

/** 任免筛选. Every condition given must hold. */
export type AppointmentFilter = {
  /** 级别. Only congresses of these levels. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 届次. Only this term. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** 任免方式. Only by these acts. */
  act?: InputMaybe<Array<AppointmentAct>>;
  /** 任或免. Only appointments, or only removals. */
  kind?: InputMaybe<AppointmentKind>;
  /** 机关. Only these kinds of organ. */
  organ?: InputMaybe<Array<AppointmentOrgan>>;
  /** 状态. Only those in these states. */
  state?: InputMaybe<Array<AppointmentState>>;
  /** 年度. Only those with a result in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 任免排序. Rows without the date come last; ties are broken by id. */
export type AppointmentOrder =
  /** 表决日期从早到晚. Earliest result first. */
  | 'RESULT_ON_ASC'
  /** 表决日期从晚到早. Latest result first. */
  | 'RESULT_ON_DESC'
  /** 提请日期从早到晚. Earliest nominated first. */
  | 'NOMINATED_ON_ASC'
  /** 提请日期从晚到早. Latest nominated first. */
  | 'NOMINATED_ON_DESC';

/** 任免分页. A page of appointments and removals, over all owners. */
export type AppointmentConnection = {
  /** 边. The rows with their cursors. */
  edges: Array<AppointmentEdge>;
  /** 任免. The rows. */
  nodes: Array<Appointment>;
  /** 分页信息. Where the page stands. */
  pageInfo: PageInfo;
  /** 总数. How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 任免边. One of the appointments and removals and its cursor. */
export type AppointmentEdge = {
  /** 游标. The row's place in the order. */
  cursor: Scalars['String']['output'];
  /** 任免. The record. */
  node: Appointment;
};

/** 任免统计维度. What appointments can be grouped by. */
export type AppointmentDimension =
  /** 省. By province. */
  | 'PROVINCE'
  /** 市州. By city; organs above are left out of the groups. */
  | 'CITY'
  /** 县市区. By county; organs above are left out of the groups. */
  | 'COUNTY'
  /** 乡镇. By township; organs above are left out of the groups. */
  | 'TOWNSHIP'
  /** 届次. By term. */
  | 'TERM'
  /** 年度. By the year of the result; null for those without one. */
  | 'YEAR'
  /** 任免方式. By act. */
  | 'ACT'
  /** 任或免. By kind. */
  | 'KIND'
  /** 机关. By organ. */
  | 'ORGAN'
  /** 状态. By state. */
  | 'STATE';

/** 任免统计指标. What groups can be sorted by. */
export type AppointmentMeasure =
  /** 人次. All of them. */
  | 'COUNT'
  /** 通过人次. Those passed. */
  | 'PASSED'
  /** 未宣誓人次. Appointments passed without an oath. */
  | 'OATH_MISSING'
  /** 未颁发任命书人次. Appointments passed without a certificate. */
  | 'CERTIFICATE_MISSING';

/** 任免统计排序. Ties are broken by the groups' keys. */
export type AppointmentStatisticsOrder = {
  /** 指标. Which measure. */
  measure: AppointmentMeasure;
  /** 方向. Which way. */
  direction?: Direction;
};

/** 任免统计. Groups of appointments and removals, over all owners. */
export type AppointmentStatistics = {
  /** 分组. The groups asked for. */
  groups: Array<AppointmentGroup>;
  /** 合计. Everything that was counted, in a group or not. */
  total: AppointmentGroup;
  /** 分组总数. How many groups there are before `top` cuts. */
  groupCount: Scalars['Int']['output'];
  /** 覆盖情况. Which owners are in the answer. */
  coverage: Coverage;
};

/** 任免统计分组. One group; the dimensions not asked for are null. */
export type AppointmentGroup = {
  /** 分组键. The same text for the same group at every owner. */
  key: Scalars['String']['output'];
  /** 行政区划. The place grouped by. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** 届次. The term. */
  term?: Maybe<Scalars['Int']['output']>;
  /** 年度. The year of the result. */
  year?: Maybe<Scalars['Int']['output']>;
  /** 任免方式. The act. */
  act?: Maybe<AppointmentAct>;
  /** 任或免. Given or taken. */
  kind?: Maybe<AppointmentKind>;
  /** 机关. The kind of organ. */
  organ?: Maybe<AppointmentOrgan>;
  /** 状态. The state. */
  state?: Maybe<AppointmentState>;
  /** 人次. All of them. */
  count: Scalars['Int']['output'];
  /** 通过人次. Those that passed. */
  passed: Scalars['Int']['output'];
  /** 未宣誓人次. Appointments that passed and have no oath yet. */
  oathMissing: Scalars['Int']['output'];
  /** 未颁发任命书人次. Appointments that passed and have no certificate yet. */
  certificateMissing: Scalars['Int']['output'];
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
  ElectionTerm: ElectionTerm;
  ElectoralDistrict: ElectoralDistrict;
  Appointment: Appointment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ElectionTerm:
    ( { __typename: 'ElectionTerm' }
    & GraphQLRecursivePick<FederationTypes['ElectionTerm'], {"id":true}> );
  ElectoralDistrict:
    ( { __typename: 'ElectoralDistrict' }
    & GraphQLRecursivePick<FederationTypes['ElectoralDistrict'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ElectionTermRow )
    | ( ElectoralDistrictRow )
    | ( AppointmentRow )
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
  ElectionTerm: ResolverTypeWrapper<ElectionTermRow>;
  ElectionState: ElectionState;
  ElectoralDistrict: ResolverTypeWrapper<ElectoralDistrictRow>;
  Candidate: ResolverTypeWrapper<Candidate>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentAct: AppointmentAct;
  AppointmentKind: AppointmentKind;
  AppointmentOrgan: AppointmentOrgan;
  AppointmentState: AppointmentState;
  ElectionTermFilter: ElectionTermFilter;
  ElectionTermOrder: ElectionTermOrder;
  ElectionTermConnection: ResolverTypeWrapper<Page>;
  ElectionTermEdge: ResolverTypeWrapper<Omit<ElectionTermEdge, 'node'> & { node: ResolversTypes['ElectionTerm'] }>;
  ElectoralDistrictConnection: ResolverTypeWrapper<Page>;
  ElectoralDistrictEdge: ResolverTypeWrapper<Omit<ElectoralDistrictEdge, 'node'> & { node: ResolversTypes['ElectoralDistrict'] }>;
  ElectionDimension: ElectionDimension;
  ElectionMeasure: ElectionMeasure;
  ElectionStatisticsOrder: ElectionStatisticsOrder;
  ElectionStatistics: ResolverTypeWrapper<Grouped>;
  ElectionGroup: ResolverTypeWrapper<ElectionGroup>;
  AppointmentFilter: AppointmentFilter;
  AppointmentOrder: AppointmentOrder;
  AppointmentConnection: ResolverTypeWrapper<Page>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentDimension: AppointmentDimension;
  AppointmentMeasure: AppointmentMeasure;
  AppointmentStatisticsOrder: AppointmentStatisticsOrder;
  AppointmentStatistics: ResolverTypeWrapper<Grouped>;
  AppointmentGroup: ResolverTypeWrapper<AppointmentGroup>;
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
  ElectionTerm: ElectionTermRow;
  ElectoralDistrict: ElectoralDistrictRow;
  Candidate: Candidate;
  Appointment: AppointmentRow;
  ElectionTermFilter: ElectionTermFilter;
  ElectionTermConnection: Page;
  ElectionTermEdge: Omit<ElectionTermEdge, 'node'> & { node: ResolversParentTypes['ElectionTerm'] };
  ElectoralDistrictConnection: Page;
  ElectoralDistrictEdge: Omit<ElectoralDistrictEdge, 'node'> & { node: ResolversParentTypes['ElectoralDistrict'] };
  ElectionStatisticsOrder: ElectionStatisticsOrder;
  ElectionStatistics: Grouped;
  ElectionGroup: ElectionGroup;
  AppointmentFilter: AppointmentFilter;
  AppointmentConnection: Page;
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentStatisticsOrder: AppointmentStatisticsOrder;
  AppointmentStatistics: Grouped;
  AppointmentGroup: AppointmentGroup;
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
  __resolveType: TypeResolveFn<'ElectionTerm' | 'ElectoralDistrict' | 'Appointment', ParentType, ContextType>;
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
  electionTerm?: Resolver<Maybe<ResolversTypes['ElectionTerm']>, ParentType, ContextType, RequireFields<QueryElectionTermArgs, 'id'>>;
  electionTerms?: Resolver<Maybe<ResolversTypes['ElectionTermConnection']>, ParentType, ContextType, RequireFields<QueryElectionTermsArgs, 'within' | 'orderBy' | 'first'>>;
  electionStatistics?: Resolver<Maybe<ResolversTypes['ElectionStatistics']>, ParentType, ContextType, RequireFields<QueryElectionStatisticsArgs, 'within' | 'groupBy'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'within' | 'orderBy' | 'first'>>;
  appointmentStatistics?: Resolver<Maybe<ResolversTypes['AppointmentStatistics']>, ParentType, ContextType, RequireFields<QueryAppointmentStatisticsArgs, 'within' | 'groupBy'>>;
  electionAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QueryElectionAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
};

export type ElectionTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionTerm'] = ResolversParentTypes['ElectionTerm'], FederationReferenceType extends FederationReferenceTypes['ElectionTerm'] = FederationReferenceTypes['ElectionTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectionTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElectionState'], ParentType, ContextType>;
  electionDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstSessionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  districtCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<Maybe<ResolversTypes['ElectoralDistrictConnection']>, ParentType, ContextType, RequireFields<ElectionTermDistrictsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectoralDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectoralDistrict'] = ResolversParentTypes['ElectoralDistrict'], FederationReferenceType extends FederationReferenceTypes['ElectoralDistrict'] = FederationReferenceTypes['ElectoralDistrict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectoralDistrict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  electionTerm?: Resolver<ResolversTypes['ElectionTerm'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['AppointmentAct'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  nominee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['AppointmentOrgan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
  nominatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resultOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oathOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectionTermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionTermConnection'] = ResolversParentTypes['ElectionTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElectionTermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ElectionTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ElectionTermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionTermEdge'] = ResolversParentTypes['ElectionTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElectionTerm'], ParentType, ContextType>;
};

export type ElectoralDistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectoralDistrictConnection'] = ResolversParentTypes['ElectoralDistrictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElectoralDistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ElectoralDistrict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ElectoralDistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectoralDistrictEdge'] = ResolversParentTypes['ElectoralDistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElectoralDistrict'], ParentType, ContextType>;
};

export type ElectionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionStatistics'] = ResolversParentTypes['ElectionStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['ElectionGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ElectionGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ElectionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionGroup'] = ResolversParentTypes['ElectionGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnout?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentStatistics'] = ResolversParentTypes['AppointmentStatistics']> = {
  groups?: Resolver<Array<ResolversTypes['AppointmentGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AppointmentGroup'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AppointmentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentGroup'] = ResolversParentTypes['AppointmentGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AppointmentAct']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AppointmentKind']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['AppointmentOrgan']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AppointmentState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oathMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificateMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  ElectionTerm?: ElectionTermResolvers<ContextType>;
  ElectoralDistrict?: ElectoralDistrictResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  ElectionTermConnection?: ElectionTermConnectionResolvers<ContextType>;
  ElectionTermEdge?: ElectionTermEdgeResolvers<ContextType>;
  ElectoralDistrictConnection?: ElectoralDistrictConnectionResolvers<ContextType>;
  ElectoralDistrictEdge?: ElectoralDistrictEdgeResolvers<ContextType>;
  ElectionStatistics?: ElectionStatisticsResolvers<ContextType>;
  ElectionGroup?: ElectionGroupResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentStatistics?: AppointmentStatisticsResolvers<ContextType>;
  AppointmentGroup?: AppointmentGroupResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
};

