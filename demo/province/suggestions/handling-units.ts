import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { oursOf } from './surroundings.ts';
import type { Category, Topic } from './topics/topic.ts';

/** Departments by what they handle, as they are called everywhere: 县…局, 市…局, 省…厅 or 局. */
const departments: Readonly<Record<Category, readonly string[]>> = {
  INDUSTRY_TRANSPORT: ['交通运输局', '工业和信息化局', '发展和改革局', '公安局交警大队', '科学技术局'],
  AGRICULTURE_WATER: ['农业农村局', '水利局', '林业局', '乡村振兴服务中心', '供销合作社联合社'],
  URBAN_ENVIRONMENT: ['住房和城乡建设局', '自然资源局', '城市管理和综合执法局', '生态环境局', '自来水公司'],
  EDUCATION_HEALTH: ['教育局', '卫生健康局', '文化旅游广电体育局', '市场监督管理局', '医疗保障局'],
  FINANCE_TRADE: ['财政局', '商务局', '政府金融工作办公室', '文化旅游广电体育局', '税务局'],
  LEGAL_GOVERNANCE: ['公安局', '司法局', '市场监督管理局', '城市管理和综合执法局', '行政审批服务局'],
  SOCIAL_AFFAIRS: ['民政局', '人力资源和社会保障局', '医疗保障局', '退役军人事务局', '应急管理局'],
  OTHER: ['政府办公室', '民政局', '行政审批服务局', '文化旅游广电体育局', '财政局'],
};

/** A township has offices, not departments (乡镇机构改革). */
const townshipOffices: Readonly<Record<Category, readonly string[]>> = {
  INDUSTRY_TRANSPORT: ['经济发展办公室', '综合行政执法大队'],
  AGRICULTURE_WATER: ['农业综合服务中心', '自然资源和生态环境办公室'],
  URBAN_ENVIRONMENT: ['自然资源和生态环境办公室', '综合行政执法大队'],
  EDUCATION_HEALTH: ['社会事务综合服务中心', '卫生院'],
  FINANCE_TRADE: ['财政所', '经济发展办公室'],
  LEGAL_GOVERNANCE: ['社会治安和应急管理办公室', '司法所'],
  SOCIAL_AFFAIRS: ['社会事务综合服务中心', '退役军人服务站'],
  OTHER: ['党政综合办公室', '政务便民服务中心'],
};

/** The units that may handle a suggestion, by their full names: the one whose business its topic is, then the others of its category. */
export function handlingUnits(code: JurisdictionCode, category: Category, { unit }: Pick<Topic, 'unit'>): string[] {
  const place = placeOf(code)?.name ?? '';
  if (levelOf(code) === 'TOWNSHIP') return townshipOffices[category].map((office) => `${place}${office}`);
  return [...new Set([unit, ...departments[category]].map((department) => agencyOf(code, { unit: department })))];
}

/** A department of a place by its full name: 攸县水利局, 湖南省水利厅. */
export function agencyOf(code: JurisdictionCode, { unit }: Pick<Topic, 'unit'>): string {
  return `${placeOf(code)?.name ?? ''}${named(code, unit).slice(1)}`;
}

/** The office of the standing committee, or the presidium of a township's congress, that accepts and assigns suggestions (代表法 2025, art. 51). */
export function suggestionOffice(code: JurisdictionCode): string {
  return levelOf(code) === 'TOWNSHIP' ? `${kindOf(code)}人民代表大会主席团` : `${kindOf(code)}人大常委会代表工作委员会`;
}

function named(code: JurisdictionCode, department: string): string {
  if (levelOf(code) !== 'PROVINCE') return kindOf(code) + department;
  return `省${provincial[department] ?? department.replace(/局$/, '厅')}`;
}

/** Those that are not 厅 at the province. */
const provincial: Readonly<Record<string, string>> = {
  发展和改革局: '发展和改革委员会',
  公安局交警大队: '公安厅交通警察总队',
  卫生健康局: '卫生健康委员会',
  文化旅游广电体育局: '文化和旅游厅',
  城市管理和综合执法局: '住房和城乡建设厅',
  市场监督管理局: '市场监督管理局',
  医疗保障局: '医疗保障局',
  林业局: '林业局',
  税务局: '税务局',
  政府金融工作办公室: '地方金融管理局',
  行政审批服务局: '数据局',
  乡村振兴服务中心: '农村发展服务中心',
  自来水公司: '城乡供水服务中心',
  供电公司: '电力公司',
  政府办公室: '人民政府办公厅',
};

/** 省, 市, 州, 县, 区, 镇, 乡. */
function kindOf(code: JurisdictionCode): string {
  return oursOf(code).slice(1);
}
