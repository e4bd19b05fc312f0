import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { childrenOf } from '../people/populations.ts';

/** The kind of organ a post belongs to. */
export type Organ = 'CONGRESS' | 'GOVERNMENT' | 'SUPERVISION' | 'COURT' | 'PROCURATORATE';

/** A post to which a congress or its standing committee appoints. */
export interface Post {
  title: string;
  organ: Organ;
}

/** The posts that a congress of the county level or above fills, by act (地方组织法 2022, art. 11 and 50). */
export interface Posts {
  /** 选举: by the congress, the heads first. */
  election: Post[];
  /** 决定任免: government members, on the nomination of the head of government. */
  decision: Post[];
  /** 任免: deputy heads of supervision, judges, procurators, the standing committee's own offices. */
  appointment: Post[];
  /** 批准任免: the chief procurators of the next lower level. */
  approval: Post[];
}

const governmentMembers = [
  '政府办公室主任',
  '发展和改革局局长',
  '教育局局长',
  '科学技术局局长',
  '工业和信息化局局长',
  '公安局局长',
  '民政局局长',
  '司法局局长',
  '财政局局长',
  '人力资源和社会保障局局长',
  '自然资源局局长',
  '住房和城乡建设局局长',
  '交通运输局局长',
  '水利局局长',
  '农业农村局局长',
  '商务局局长',
  '文化旅游广电体育局局长',
  '卫生健康局局长',
  '退役军人事务局局长',
  '应急管理局局长',
  '审计局局长',
  '市场监督管理局局长',
  '统计局局长',
  '医疗保障局局长',
  '林业局局长',
];

const committeeOffices = [
  '监察和司法工作委员会',
  '财政经济工作委员会',
  '教育科学文化卫生工作委员会',
  '农业与农村工作委员会',
  '环境与资源保护工作委员会',
  '代表工作委员会',
  '社会建设工作委员会',
];

/** The posts of a place, with its name in each title. */
export function postsOf(code: JurisdictionCode): Posts {
  const name = placeOf(code)?.name ?? '';
  const post = (organ: Organ, title: string): Post => ({ organ, title: name + title });
  return {
    election: [
      post('CONGRESS', '人民代表大会常务委员会主任'),
      post('GOVERNMENT', headOf(code)),
      post('SUPERVISION', '监察委员会主任'),
      post('COURT', '人民法院院长'),
      post('PROCURATORATE', '人民检察院检察长'),
      post('CONGRESS', '人民代表大会常务委员会副主任'),
      post('GOVERNMENT', `副${headOf(code)}`),
      post('CONGRESS', '人民代表大会常务委员会委员'),
    ],
    decision: [
      post('GOVERNMENT', `副${headOf(code)}`),
      ...governmentMembers.map((title) => post('GOVERNMENT', titleIn(code, title))),
    ],
    appointment: [
      post('SUPERVISION', '监察委员会副主任'),
      post('SUPERVISION', '监察委员会委员'),
      post('COURT', '人民法院副院长'),
      post('COURT', '人民法院审判委员会委员'),
      post('COURT', '人民法院刑事审判庭庭长'),
      post('COURT', '人民法院民事审判庭副庭长'),
      post('COURT', '人民法院行政审判庭庭长'),
      post('COURT', '人民法院审判员'),
      post('COURT', '人民法院审判员'),
      post('PROCURATORATE', '人民检察院副检察长'),
      post('PROCURATORATE', '人民检察院检察委员会委员'),
      post('PROCURATORATE', '人民检察院检察员'),
      post('PROCURATORATE', '人民检察院检察员'),
      ...committeeOffices.map((office) => post('CONGRESS', `人大常委会${office}主任`)),
      ...committeeOffices.map((office) => post('CONGRESS', `人大常委会${office}副主任`)),
    ],
    approval:
      levelOf(code) === 'COUNTY'
        ? []
        : childrenOf(code)
            .filter(({ hasCongress }) => hasCongress)
            .map((child) => ({ organ: 'PROCURATORATE', title: `${child.name}人民检察院检察长` })),
  };
}

/** 省长, 市长, 州长, 县长, 区长. */
function headOf(code: JurisdictionCode): string {
  return `${placeOf(code)?.name.at(-1) ?? ''}长`;
}

/** At the province most departments are 厅, headed by a 厅长. */
function titleIn(code: JurisdictionCode, title: string): string {
  if (levelOf(code) !== 'PROVINCE') return title;
  if (/^(发展和改革|卫生健康)/.test(title)) return title.replace('局局长', '委员会主任');
  if (/^(市场监督|统计|医疗保障|林业)/.test(title)) return title;
  return title.replace('局局长', '厅厅长').replace('政府办公室', '人民政府办公厅');
}
