// Generated from schema/deputies/*.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeputyRow } from './store.ts';
import type { ContactAssignmentRow } from './contacts/contact-assignments.ts';
import type { DeputyTeamRow } from './groups/deputy-teams.ts';
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
  /** 查询联系安排. One contact assignment by id; null when there is none, or the caller may not see it. */
  contactAssignment?: Maybe<ContactAssignment>;
  /** 联系安排列表. The contact assignments of the congresses at and below `within` that the caller may see. */
  contactAssignments?: Maybe<ContactAssignmentConnection>;
  /** 联系统计. Assignments, contacts and difficulties counted by the dimensions asked for: for the congress and those above. */
  contactAssignmentStatistics?: Maybe<ContactAssignmentStatistics>;
  /** 查询代表. One deputy (one mandate) by id; null when there is none. */
  deputy?: Maybe<Deputy>;
  /** 代表列表. The deputies of the congresses at and below `within`. */
  deputies?: Maybe<DeputyConnection>;
  /** 代表统计. Deputies counted by the dimensions asked for. */
  deputyStatistics?: Maybe<DeputyStatistics>;
  /** 代表查阅记录. Who read the owners' deputies, and why; shown to the staff of the organ that keeps the log, and to auditors. */
  deputyAccessLog?: Maybe<AccessLogConnection>;
  /** 查询代表小组. One group by id; null when there is none. */
  deputyTeam?: Maybe<DeputyTeam>;
  /** 代表小组列表. The groups of the congresses at and below `within`. */
  deputyTeams?: Maybe<DeputyTeamConnection>;
  /** 代表小组统计. Groups counted by the dimensions asked for. */
  deputyTeamStatistics?: Maybe<DeputyTeamStatistics>;
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

export type Mutation = {
  /** 安排联系. Assigns a deputy to somebody who keeps in contact (代表法 2025, art. 44). */
  assignContact?: Maybe<ContactAssignmentPayload>;
  /** 记录联系. Records one contact, with the difficulty that was told; by the staff, or by who made it. */
  recordDeputyContact?: Maybe<ContactAssignmentPayload>;
  /** 解决困难. Records that a difficulty told in a contact is solved. */
  solveContactDifficulty?: Maybe<ContactAssignmentPayload>;
  /** 完成联系. Closes an assignment whose planned contacts were all made. */
  finishContact?: Maybe<ContactAssignmentPayload>;
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
  /** 组建代表小组. Forms a group (代表法 2025, art. 25). */
  formDeputyTeam?: Maybe<DeputyTeamPayload>;
  /** 开始活动. The group begins its work. */
  activateDeputyTeam?: Maybe<DeputyTeamPayload>;
  /** 调整成员. Gives a group that is not dissolved other members. */
  changeDeputyTeamMembers?: Maybe<DeputyTeamPayload>;
  /** 解散代表小组. Ends a group, as when the congress's term ends. */
  dissolveDeputyTeam?: Maybe<DeputyTeamPayload>;
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
  /** 联系人. The id of a deputy of that congress; for UPPER_TO_LOWER of one above it. */
  from: Scalars['ID']['input'];
  /** 被联系代表. The id of a deputy of that congress. */
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
  /** 代表小组. The groups of the deputy's own congress that the deputy is a member of, dissolved ones too; by formation, latest first. */
  teams?: Maybe<DeputyTeamConnection>;
};


/** 代表. A mandate: one person's seat in one congress for one term (代表法 2025, art. 2). */
export type DeputyTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** 其他法定情形. Another ground by law. */
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
  /** 原因. Any ground but those that only suspend. */
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

/**
 * 代表小组. A deputies' group: deputies of one congress, or of several levels, who work together between the sessions. (`DeputyGroup` is a group of the
 * statistics of deputies.)
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
  /** 是否组长. Whether the deputy leads the group (三长制中的组长). */
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
  | 'CROSS_LEVEL';

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
  /** 组长. The id of the deputy who leads it, one of the members. */
  leader: Scalars['ID']['input'];
  /** 成员. The ids of all members, 1 to 100, each once: deputies of that congress, or for CROSS_LEVEL of those above and below it too. */
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
  ContactAssignment: ContactAssignment;
  Deputy: Deputy;
  DeputyTeam: DeputyTeam;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ContactAssignment:
    ( { __typename: 'ContactAssignment' }
    & GraphQLRecursivePick<FederationTypes['ContactAssignment'], {"id":true}> );
  Deputy:
    ( { __typename: 'Deputy' }
    & GraphQLRecursivePick<FederationTypes['Deputy'], {"id":true}> );
  DeputyTeam:
    ( { __typename: 'DeputyTeam' }
    & GraphQLRecursivePick<FederationTypes['DeputyTeam'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ContactAssignmentRow )
    | ( DeputyRow )
    | ( DeputyTeamRow )
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Mutation: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'ContactAssignment' | 'Deputy' | 'DeputyTeam', ParentType, ContextType>;
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
  contactAssignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType, RequireFields<QueryContactAssignmentArgs, 'id'>>;
  contactAssignments?: Resolver<Maybe<ResolversTypes['ContactAssignmentConnection']>, ParentType, ContextType, RequireFields<QueryContactAssignmentsArgs, 'within' | 'orderBy' | 'first'>>;
  contactAssignmentStatistics?: Resolver<Maybe<ResolversTypes['ContactAssignmentStatistics']>, ParentType, ContextType, RequireFields<QueryContactAssignmentStatisticsArgs, 'within' | 'groupBy'>>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType, RequireFields<QueryDeputyArgs, 'id'>>;
  deputies?: Resolver<Maybe<ResolversTypes['DeputyConnection']>, ParentType, ContextType, RequireFields<QueryDeputiesArgs, 'within' | 'orderBy' | 'first'>>;
  deputyStatistics?: Resolver<Maybe<ResolversTypes['DeputyStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyStatisticsArgs, 'within' | 'groupBy'>>;
  deputyAccessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QueryDeputyAccessLogArgs, 'within' | 'orderBy' | 'first'>>;
  deputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeam']>, ParentType, ContextType, RequireFields<QueryDeputyTeamArgs, 'id'>>;
  deputyTeams?: Resolver<Maybe<ResolversTypes['DeputyTeamConnection']>, ParentType, ContextType, RequireFields<QueryDeputyTeamsArgs, 'within' | 'orderBy' | 'first'>>;
  deputyTeamStatistics?: Resolver<Maybe<ResolversTypes['DeputyTeamStatistics']>, ParentType, ContextType, RequireFields<QueryDeputyTeamStatisticsArgs, 'within' | 'groupBy'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationAssignContactArgs, 'input'>>;
  recordDeputyContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeputyContactArgs, 'input'>>;
  solveContactDifficulty?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationSolveContactDifficultyArgs, 'input'>>;
  finishContact?: Resolver<Maybe<ResolversTypes['ContactAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationFinishContactArgs, 'input'>>;
  enterDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationEnterDeputyArgs, 'input'>>;
  confirmDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationConfirmDeputyArgs, 'input'>>;
  activateDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationActivateDeputyArgs, 'input'>>;
  suspendDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationSuspendDeputyArgs, 'input'>>;
  resumeDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationResumeDeputyArgs, 'input'>>;
  terminateDeputy?: Resolver<Maybe<ResolversTypes['DeputyPayload']>, ParentType, ContextType, RequireFields<MutationTerminateDeputyArgs, 'input'>>;
  formDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationFormDeputyTeamArgs, 'input'>>;
  activateDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationActivateDeputyTeamArgs, 'input'>>;
  changeDeputyTeamMembers?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationChangeDeputyTeamMembersArgs, 'input'>>;
  dissolveDeputyTeam?: Resolver<Maybe<ResolversTypes['DeputyTeamPayload']>, ParentType, ContextType, RequireFields<MutationDissolveDeputyTeamArgs, 'input'>>;
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
  teams?: Resolver<Maybe<ResolversTypes['DeputyTeamConnection']>, ParentType, ContextType, RequireFields<DeputyTeamsArgs, 'first'>>;
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

export type DeputyTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyTeam'] = ResolversParentTypes['DeputyTeam'], FederationReferenceType extends FederationReferenceTypes['DeputyTeam'] = FederationReferenceTypes['DeputyTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeputyTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeputyTeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  ContactAssignment?: ContactAssignmentResolvers<ContextType>;
  ContactRecord?: ContactRecordResolvers<ContextType>;
  ContactAssignmentConnection?: ContactAssignmentConnectionResolvers<ContextType>;
  ContactAssignmentEdge?: ContactAssignmentEdgeResolvers<ContextType>;
  ContactAssignmentStatistics?: ContactAssignmentStatisticsResolvers<ContextType>;
  ContactAssignmentGroup?: ContactAssignmentGroupResolvers<ContextType>;
  ContactAssignmentPayload?: ContactAssignmentPayloadResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DeputyPayload?: DeputyPayloadResolvers<ContextType>;
  DeputyConnection?: DeputyConnectionResolvers<ContextType>;
  DeputyEdge?: DeputyEdgeResolvers<ContextType>;
  DeputyStatistics?: DeputyStatisticsResolvers<ContextType>;
  DeputyGroup?: DeputyGroupResolvers<ContextType>;
  ElectoralDistrict?: ElectoralDistrictResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  DeputyTeam?: DeputyTeamResolvers<ContextType>;
  DeputyTeamMember?: DeputyTeamMemberResolvers<ContextType>;
  DeputyTeamConnection?: DeputyTeamConnectionResolvers<ContextType>;
  DeputyTeamEdge?: DeputyTeamEdgeResolvers<ContextType>;
  DeputyTeamStatistics?: DeputyTeamStatisticsResolvers<ContextType>;
  DeputyTeamGroup?: DeputyTeamGroupResolvers<ContextType>;
  DeputyTeamPayload?: DeputyTeamPayloadResolvers<ContextType>;
};

