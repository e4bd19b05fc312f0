/**
 * 读者. What a caller may be to a record. One caller may be several at once; who is nothing else is the public.
 * The columns of the table of who may read what: V1 is PUBLIC, V2 OWN_CONGRESS, V3 UPPER_CONGRESS, V4 HANDLER, V5 the procuratorates.
 */
export const readers = {
  PUBLIC: '公众. Everybody, logged in or not; a peer county (同级) is no more than that.',
  DEPUTY: '代表本人. The deputy whose record it is, or who leads or joins it.',
  HANDLER: '承办单位. A unit that the record is assigned to, or the agency that it concerns.',
  OWN_CONGRESS: '本级人大. The staff of the congress of the record’s place.',
  NAMED_STAFF: '专责人员. Those of them who have the duty that the record belongs to.',
  UPPER_CONGRESS: '上级人大. The staff of a congress above the record’s place.',
  LOWER_CONGRESS: '下级人大. The staff of a congress below the record’s place.',
  LINKED_CONGRESS: '衔接的人大. The staff of the congress whose conversion the record belongs to.',
  PARTNER: '对方机关. The organ that keeps the other half of the record.',
  AUDIENCE: '公布对象. An organ on the record’s audience list (公布范围).',
  PROCURATORATE: '本级检察院. The procuratorate of the record’s place, or the one that keeps the record.',
  UPPER_PROCURATORATE: '上级检察院. A procuratorate above the record’s place.',
  SUBSCRIBER: '订阅机关. The staff of the organ that subscribed to what is sent.',
  AUDITOR: '审计. An auditor of the record’s place or above.',
} as const;

/** What a caller may be to a record. */
export type Reader = keyof typeof readers;

/**
 * One line of the table. Records for which the fact `when` is true may be read by the readers named, each always (`YES`) or under a
 * condition, which is a fact about the record too. A reader that is not named may not.
 */
export interface Rule<Fact extends string = never> {
  /** 数据. What the line speaks of. */
  data: string;
  when: Fact | 'ALWAYS';
  readers: { readonly [Each in Reader]?: Fact | 'YES' };
}

/** Who may read the records of one type: which records at all, and which of their fields. */
export interface Visibility<Field extends string = string, Fact extends string = never> {
  /** 记录. Who may know that a record is there: to others it is not. */
  records: readonly Rule<Fact>[];
  /** 字段. Who of those may read a field: `AS_THE_RECORD` all of them. To others it is null, or an empty list. */
  fields: { readonly [Each in Field]: 'AS_THE_RECORD' | readonly Rule<Fact>[] };
  /**
   * 统计. Who may count which records of a place and all below it, unread: whoever is a reader there. Who may count none is refused, because a
   * zero would be false. `WHAT_THEY_READ`: everybody counts the records that they may read.
   */
  counts: 'WHAT_THEY_READ' | readonly Rule<Fact>[];
  /** 小样本. Figures of fewer records than this are withheld from everybody but these readers, who may read them one by one. */
  smallCells?: { below: number; shownTo: readonly Reader[] };
  /** 目的. Who must say for what purpose they read records that another organ keeps. */
  purposeOf: readonly Reader[];
}

/** 条件. What the facts of the tables are called. */
export const factTerms: Readonly<Record<string, string>> = {
  ALWAYS: '全部',
  YES: '是',
  DRAFT: '草稿',
  NOT_ASSIGNED: '交办前',
  ASSIGNED: '交办后',
  DISCLOSED: '已公开的',
  DISCLOSED_WHOLE: '全文公开的',
  REPLY_DISCLOSED: '有答复公开的',
  OUTCOME_DISCLOSED: '最近一次答复已公开的',
  SCREENED: '筛选入公益诉讼领域的',
  LINKED: '已衔接转化的',
  NO_SECRECY_REQUESTED: '提出人未要求保密的',
  SECRECY_REQUESTED: '提出人要求保密的',
  PURPOSE_GIVEN: '说明目的的，并作记录',
  CANDIDATES_PUBLISHED: '候选人名单公布后',
  NOT_PUBLISHED: '候选人名单公布前',
  NO_RESULT: '表决前',
  RESULT: '表决后',
  OPEN: '立案后、结案前',
  CLOSED: '结案后',
  DUTY_RECORDED: '登记有效的',
  DUTY_REPORT_PUBLISHED: '述职公开后',
  RESULT_PUBLISHED: '结果公布后',
  SELECTION_DECIDED: '议题确定后',
  APPRAISAL_ANNOUNCED: '考核结果公布后',
  AWARD_PUBLISHED: '评选结果公布后',
  LISTED: '列为议题后',
  NOT_LISTED: '列为议题前',
  NOT_DECIDED: '主席团决定前',
  DECIDED: '主席团决定后',
  ACTIVITY_HELD: '活动开展后',
  VISIT_REPORT_PUBLISHED: '报告公开后',
  OPINION_PUBLISHED: '公示后',
  CONTACT_POINT_OPEN: '设立期间',
  ASSISTANCE_RECORDED: '登记有效的',
  ISSUED: '印发后',
};

/** Every field of a type, as the generated types name them. */
export type FieldsOf<Type> = Exclude<keyof Type & string, '__typename'>;
