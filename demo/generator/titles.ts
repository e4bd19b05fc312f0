import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../../schema/places.ts';
import type { Random } from './random.ts';

/** What suggestions of a category are about: titles with slots, who handles them, and the field of public-interest litigation they may touch. */
interface Subject {
  category: string;
  titles: readonly string[];
  units: readonly string[];
  fields: readonly string[];
}

export const subjects: readonly Subject[] = [
  {
    category: 'INDUSTRY_TRANSPORT',
    titles: [
      '关于加快{a}至{b}公路提质改造的建议',
      '关于在{a}增设公交停靠站点的建议',
      '关于整治{a}农村公路安全隐患的建议',
      '关于支持{a}工业园区标准厂房建设的建议',
      '关于拓宽{a}集镇主干道的建议',
      '关于加强{a}道路货车超限超载治理的建议',
    ],
    units: ['交通运输局', '工业和信息化局', '公路建设养护中心'],
    fields: ['WORK_SAFETY'],
  },
  {
    category: 'AGRICULTURE_WATER',
    titles: [
      '关于解决{a}农村饮水安全问题的建议',
      '关于加快{a}高标准农田建设的建议',
      '关于修复{a}灌溉渠道的建议',
      '关于加强{a}病险水库除险加固的建议',
      '关于扶持{a}油茶产业发展的建议',
      '关于整治{a}农业面源污染的建议',
      '关于完善{a}山塘清淤长效机制的建议',
    ],
    units: ['农业农村局', '水利局', '林业局'],
    fields: ['FARM_PRODUCE', 'ECOLOGY'],
  },
  {
    category: 'URBAN_ENVIRONMENT',
    titles: [
      '关于加强{a}河流域水环境治理的建议',
      '关于整治{a}扬尘和噪声污染的建议',
      '关于加快{a}污水管网建设的建议',
      '关于规范{a}餐厨垃圾处置的建议',
      '关于{a}老旧小区改造增设停车位的建议',
      '关于推进{a}历史遗留矿山生态修复的建议',
      '关于保护{a}古树名木的建议',
    ],
    units: ['生态环境局', '住房和城乡建设局', '城市管理和综合执法局', '自然资源局'],
    fields: ['ECOLOGY', 'CULTURAL_RELICS', 'STATE_LAND'],
  },
  {
    category: 'EDUCATION_HEALTH',
    titles: [
      '关于优化{a}中小学布局的建议',
      '关于加强{a}校园周边食品安全监管的建议',
      '关于改善{a}卫生院医疗条件的建议',
      '关于加强{a}乡村教师队伍建设的建议',
      '关于保护{a}革命旧址的建议',
      '关于规范{a}校外托管机构的建议',
    ],
    units: ['教育局', '卫生健康局', '文化旅游广电体育局', '市场监督管理局'],
    fields: ['FOOD_DRUG', 'MINORS', 'HEROES', 'CULTURAL_RELICS'],
  },
  {
    category: 'FINANCE_TRADE',
    titles: [
      '关于加大{a}小微企业融资支持力度的建议',
      '关于规范{a}农贸市场管理的建议',
      '关于盘活{a}闲置国有资产的建议',
      '关于支持{a}电商产业发展的建议',
      '关于加强{a}预付式消费监管的建议',
    ],
    units: ['财政局', '商务局', '市场监督管理局'],
    fields: ['STATE_PROPERTY', 'FOOD_DRUG'],
  },
  {
    category: 'LEGAL_GOVERNANCE',
    titles: [
      '关于加强{a}电信网络诈骗防范宣传的建议',
      '关于推进{a}矛盾纠纷多元化解的建议',
      '关于加强{a}消防通道整治的建议',
      '关于规范{a}人脸识别信息采集的建议',
      '关于完善{a}公共法律服务的建议',
    ],
    units: ['公安局', '司法局', '应急管理局'],
    fields: ['PERSONAL_INFORMATION', 'WORK_SAFETY'],
  },
  {
    category: 'SOCIAL_AFFAIRS',
    titles: [
      '关于加快{a}养老服务设施建设的建议',
      '关于关爱{a}农村留守儿童的建议',
      '关于完善{a}无障碍设施的建议',
      '关于提高{a}村干部待遇的建议',
      '关于加强{a}妇女劳动权益保障的建议',
      '关于扩大{a}零工市场服务的建议',
    ],
    units: ['民政局', '人力资源和社会保障局', '残疾人联合会'],
    fields: ['ACCESSIBILITY', 'MINORS', 'WOMEN'],
  },
  {
    category: 'OTHER',
    titles: [
      '关于调整{a}行政村区划的建议',
      '关于加强{a}档案馆建设的建议',
      '关于提升{a}通信网络覆盖的建议',
      '关于规范{a}地名标志的建议',
    ],
    units: ['政府办公室', '民政局'],
    fields: ['OTHER'],
  },
];

/** A suggestion's subject, title and text about places in a congress's area. */
export function compose(code: JurisdictionCode, random: Random): { subject: Subject; title: string; text: string } {
  const subject = random.weighted(weighted);
  const a = localName(code, random);
  const b = localName(code, random);
  const title = random
    .pick(subject.titles)
    .replace('{a}', a)
    .replace('{b}', b === a ? '县城' : b);
  const text = [
    `${random.pick(['近年来', '据走访了解', '群众多次反映', '调研中发现'])},${a}${random.pick(['群众反映强烈', '问题较为突出', '基础仍然薄弱', '离群众期盼还有差距'])}。`,
    random.pick([
      '一是历史欠账较多,设施老化;二是资金投入不足;三是管理职责不清。',
      '主要原因:规划滞后,部门协同不够,日常监管不到位。',
      '目前涉及多个村(社区),受影响群众较多,隐患不容忽视。',
    ]),
    `为此建议:一、由${random.pick(subject.units)}牵头,${random.pick(['开展专项排查,建立问题清单', '制定实施方案,明确时间表', '摸清底数,分类施策'])};`,
    `二、${random.pick(['将所需资金列入年度预算', '争取上级专项资金支持', '整合项目资金,优先安排'])};三、${random.pick(['建立长效管护机制,定期通报进展', '加强宣传引导,发动群众参与', '强化督促检查,确保整改到位'])}。`,
  ].join('');
  return { subject, title, text };
}

const weighted = subjects.map((subject, at) => [subject, [12, 22, 20, 16, 6, 8, 12, 4][at] ?? 1] as const);

const names = new Map<JurisdictionCode, readonly string[]>();

/** The name of some place in the congress's area. */
function localName(code: JurisdictionCode, random: Random): string {
  const known =
    names.get(code) ??
    placesWithin(code)
      .filter((place) => place.code.length === Math.min(9, code.length + (code.length === 6 ? 3 : 2)))
      .map(({ name }) => name);
  names.set(code, known);
  return known.length === 0 ? (placeOf(code)?.name ?? '本地') : random.pick(known);
}

/** The name of a handling unit of a place. */
export function unitOf(code: JurisdictionCode, name: string): string {
  return `${{ 2: '省', 4: '市', 6: '县' }[code.length] ?? '镇'}${name}`.slice(0, 100);
}
