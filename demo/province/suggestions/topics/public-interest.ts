import type { Category, LitigationField, Topic } from './topic.ts';

/** A pattern of suggestions in a field of public-interest litigation, in the category under which they are handled. */
export interface PublicInterestTopic extends Topic {
  category: Category;
}

/** The patterns by field (the laws that open the fields are in schema/common.graphql). */
export const publicInterestTopics: Readonly<Record<LitigationField, readonly PublicInterestTopic[]>> = {
  ECOLOGY: [
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于加强{河}流域{地}段水环境治理的建议',
      unit: '生态环境局',
      problem: '{河}{地}段有{数}处生活污水直排口，沿岸垃圾堆放，枯水期水体发黑发臭，下游群众反映强烈',
      asks: ['封堵直排口，完善截污管网', '清理河岸垃圾，落实河长责任', '公布断面水质监测结果'],
    },
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于整治{地}农村生活垃圾乱堆乱倒的建议',
      unit: '城市管理和综合执法局',
      problem: '{地}有{数}处垃圾堆放点无防渗措施，清运不及时，露天焚烧时有发生，污染土壤和水源',
      asks: ['清理存量垃圾，恢复场地', '增加清运频次和转运设备', '查处露天焚烧行为'],
    },
    {
      category: 'AGRICULTURE_WATER',
      title: '关于治理{地}畜禽养殖污染的建议',
      unit: '农业农村局',
      problem: '{地}部分养殖场粪污处理设施不运行，污水排入沟渠和农田，周边水井受到影响',
      asks: ['督促养殖场配套并运行粪污处理设施', '依法查处偷排行为', '推广种养循环'],
    },
    {
      category: 'INDUSTRY_TRANSPORT',
      title: '关于修复{地}废弃矿山生态的建议',
      unit: '自然资源局',
      problem: '{地}有{数}处矿山关停多年，山体裸露、废渣堆积，雨季水土流失，威胁下方农田和房屋',
      asks: ['明确修复责任主体和时限', '先行治理滑坡和废渣隐患', '复绿后加强管护'],
    },
    {
      category: 'AGRICULTURE_WATER',
      title: '关于打击{河}{地}段非法捕捞的建议',
      unit: '农业农村局',
      problem: '{河}{地}段电鱼、网捕现象屡禁不止，夜间尤多，鱼类资源减少',
      asks: ['开展水陆联合执法', '斩断非法渔具和渔获物销售链条', '实施增殖放流'],
    },
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于保护{地}饮用水水源地的建议',
      unit: '生态环境局',
      problem: '{地}集中式饮用水水源保护区内仍有种植、垂钓和住户排污，隔离防护设施缺损',
      asks: ['清理保护区内的违法项目', '修复隔离网和警示标志', '加强水质监测和应急储备'],
    },
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于治理{地}餐饮油烟和噪声扰民的建议',
      unit: '城市管理和综合执法局',
      problem: '{地}居民楼下餐饮店油烟直排，夜间施工和广场音响噪声扰民，投诉多而处理慢',
      asks: ['督促安装并清洗油烟净化设施', '明确噪声监管部门和时限', '严格居民楼内餐饮准入'],
    },
  ],
  FOOD_DRUG: [
    {
      category: 'LEGAL_GOVERNANCE',
      title: '关于加强{地}校园周边食品安全监管的建议',
      unit: '市场监督管理局',
      problem: '{地}学校周边流动摊贩多，有的销售无标签、过期食品，学生食用后出现不适',
      asks: ['开展校园周边食品专项检查', '建立摊贩登记备案制度', '公开处罚结果'],
    },
    {
      category: 'LEGAL_GOVERNANCE',
      title: '关于规范{地}农村集体聚餐管理的建议',
      unit: '市场监督管理局',
      problem: '{地}农村流动厨师未体检、食材无台账，集体聚餐食品安全风险高',
      asks: ['落实聚餐申报和现场指导', '组织流动厨师体检培训', '留样备查'],
    },
    {
      category: 'EDUCATION_HEALTH',
      title: '关于整治{地}药品和保健品虚假宣传的建议',
      unit: '市场监督管理局',
      problem: '{地}有人以免费体检、赠送鸡蛋为名向老人高价推销保健品，有的药店处方药管理不严',
      asks: ['查处虚假宣传和违规销售', '开展进村入户宣传', '畅通投诉渠道'],
    },
  ],
  STATE_PROPERTY: [
    {
      category: 'FINANCE_TRADE',
      title: '关于清理{地}国有资产长期被占用的建议',
      unit: '财政局',
      problem: '{地}有{数}处国有门面和办公用房被长期低价出租或者无偿占用，租金未收缴',
      asks: ['全面清理登记，追缴欠租', '统一公开招租', '追究失职人员责任'],
    },
    {
      category: 'SOCIAL_AFFAIRS',
      title: '关于追回{地}违规领取的养老金和补贴的建议',
      unit: '人力资源和社会保障局',
      problem: '{地}存在人员去世后继续领取养老金、不符合条件领取惠农补贴的情况，国有财产受到损失',
      asks: ['部门数据按月比对', '依法追回违规领取的资金', '堵塞审核漏洞'],
    },
  ],
  STATE_LAND: [
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于依法处置{地}闲置土地的建议',
      unit: '自然资源局',
      problem: '{地}有{数}宗出让土地多年未动工，有的还欠缴出让金，杂草丛生，影响城镇建设',
      asks: ['认定闲置原因，依法收取闲置费或者收回', '追缴欠缴的出让价款', '公布处置结果'],
    },
  ],
  HEROES: [
    {
      category: 'SOCIAL_AFFAIRS',
      title: '关于修缮{地}烈士纪念设施的建议',
      unit: '退役军人事务局',
      problem: '{地}散葬烈士墓和纪念碑有{数}处碑文模糊、墓体破损，周边有堆放杂物的现象',
      asks: ['登记造册，迁入陵园或者就地修缮', '落实管护单位和经费', '划定保护范围'],
    },
  ],
  MINORS: [
    {
      category: 'EDUCATION_HEALTH',
      title: '关于治理{地}学校周边向未成年人售烟售酒的建议',
      unit: '市场监督管理局',
      problem: '{地}学校周边商店向未成年人出售香烟、酒类和彩票，未设禁售标志，有的出售电子烟',
      asks: ['开展联合检查，依法处罚', '张贴禁售标志', '校园周边不再新设烟草零售点'],
    },
    {
      category: 'EDUCATION_HEALTH',
      title: '关于加强{地}网吧和电竞酒店监管的建议',
      unit: '文化旅游广电体育局',
      problem: '{地}部分网吧、电竞酒店接纳未成年人，不核验身份，假期尤为突出',
      asks: ['严格身份核验和登记报告', '开展寒暑假专项检查', '建立家校联动机制'],
    },
  ],
  WORK_SAFETY: [
    {
      category: 'INDUSTRY_TRANSPORT',
      title: '关于整治{地}烟花爆竹安全隐患的建议',
      unit: '应急管理局',
      problem: '{地}烟花爆竹零售点超量储存、下店上宅，有的无证经营，存在重大安全隐患',
      asks: ['全面排查，依法取缔无证经营', '推动零售点搬离居民楼', '落实每月巡查'],
    },
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于消除{地}燃气安全隐患的建议',
      unit: '住房和城乡建设局',
      problem: '{地}餐饮店使用不合格软管和调压阀，燃气管道被占压有{数}处，未安装报警装置的不少',
      asks: ['更换不合格的软管和阀门', '清理占压管道的建筑', '督促安装报警装置'],
    },
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于加强{地}窨井盖安全管理的建议',
      unit: '城市管理和综合执法局',
      problem: '{地}道路窨井盖缺失、破损有{数}处，权属不清，夜间行人和电动车易受伤害',
      asks: ['普查确权，建立台账', '限期更换破损井盖并加装防坠网', '建立应急处置机制'],
    },
  ],
  PERSONAL_INFORMATION: [
    {
      category: 'LEGAL_GOVERNANCE',
      title: '关于保护{地}居民个人信息的建议',
      unit: '公安局',
      problem: '{地}有的小区强制刷脸出入，快递面单和公示名单泄露电话、身份证号，居民频繁接到骚扰电话',
      asks: ['清理不必要的人脸采集', '公示名单隐去敏感信息', '查处倒卖信息的行为'],
    },
  ],
  FARM_PRODUCE: [
    {
      category: 'AGRICULTURE_WATER',
      title: '关于加强{地}农药兽药使用监管的建议',
      unit: '农业农村局',
      problem: '{地}有农户超量使用农药，废弃包装随意丢弃，农产品抽检时有不合格，农资店台账不全',
      asks: ['规范农资经营台账', '加密农产品抽检并公布结果', '回收农药包装废弃物'],
    },
  ],
  WOMEN: [
    {
      category: 'SOCIAL_AFFAIRS',
      title: '关于保障{地}女职工劳动权益的建议',
      unit: '人力资源和社会保障局',
      problem: '{地}部分企业未落实女职工产假、哺乳时间和定期检查，招聘中仍有性别限制',
      asks: ['开展女职工权益专项检查', '查处就业性别歧视', '推广母婴室建设'],
    },
  ],
  ACCESSIBILITY: [
    {
      category: 'URBAN_ENVIRONMENT',
      title: '关于完善{地}无障碍设施的建议',
      unit: '住房和城乡建设局',
      problem: '{地}盲道被占用或者中断有{数}处，公共建筑缺少坡道和无障碍厕所，残疾人和老人出行困难',
      asks: ['修复盲道，清理占用', '公共服务场所限期增设坡道和扶手', '邀请残疾人代表参与验收'],
    },
  ],
  CULTURAL_RELICS: [
    {
      category: 'EDUCATION_HEALTH',
      title: '关于抢救保护{地}古建筑的建议',
      unit: '文化旅游广电体育局',
      problem: '{地}有{数}处列入保护名录的古民居、古祠堂年久失修，木构件腐朽，消防设施缺乏，有的被擅自改建',
      asks: ['安排抢救性维修资金', '划定保护范围，制止擅自改建', '配备消防设施和看护人员'],
    },
  ],
  OTHER: [
    {
      category: 'OTHER',
      title: '关于规范{地}公共场所停车收费的建议',
      unit: '发展和改革局',
      problem: '{地}有{数}处公共道路被圈占收费，未公示标准，收费去向不明，众多车主权益受损',
      asks: ['清理违规圈占收费', '公示收费依据和标准', '收入纳入财政管理'],
    },
  ],
};

/** How often a suggestion that is in some field is in this one. */
export const fieldWeights: readonly (readonly [LitigationField, number])[] = [
  ['ECOLOGY', 50],
  ['FOOD_DRUG', 13],
  ['WORK_SAFETY', 12],
  ['ACCESSIBILITY', 6],
  ['MINORS', 5],
  ['CULTURAL_RELICS', 4],
  ['STATE_PROPERTY', 3],
  ['HEROES', 2],
  ['FARM_PRODUCE', 2],
  ['STATE_LAND', 1],
  ['PERSONAL_INFORMATION', 1],
  ['WOMEN', 1],
  ['OTHER', 1],
];
