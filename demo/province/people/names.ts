import type { Ethnicity } from './ethnicities.ts';
import type { Random } from '../random.ts';

/** A gender as registered. */
export type Gender = 'FEMALE' | 'MALE';

/**
 * A Chinese person's name, put together from syllables as common as in Hunan. It means nobody: that someone bears it too
 * is chance.
 */
export function nameOf(of: Random, gender: Gender, ethnicity: Ethnicity): string {
  const typical = typicalSurnames[ethnicity];
  const surname = typical !== undefined && of.chance(0.6) ? of.pick(typical) : of.weighted(surnames);
  const { first, last } = syllables[gender];
  if (of.chance(0.16)) return surname + of.pick(last);
  const one = of.pick(first);
  const two = of.pick(last);
  return surname + one + (one === two ? '' : two);
}

/** By how many of a thousand people bear them. */
const surnames = [
  ...['李', '王', '张', '刘', '陈'].map((name) => [name, 56] as const),
  ...['周', '杨', '黄', '彭', '吴', '唐', '罗', '谢', '肖', '何'].map((name) => [name, 25] as const),
  ...['邓', '曾', '胡', '蒋', '谭', '龙', '欧阳', '赵', '朱', '郭', '袁', '曹', '徐', '贺'].map((name) => [name, 13] as const),
  ...['廖', '邹', '段', '易', '尹', '欧', '匡', '文', '雷', '向', '田', '汤', '钟', '龚', '戴', '夏', '孙', '马'].map(
    (name) => [name, 8] as const,
  ),
  ...['林', '熊', '姚', '阳', '成', '方', '谷', '颜', '宋', '石', '范', '苏', '凌', '魏', '宁', '柳'].map(
    (name) => [name, 5] as const,
  ),
  ...['粟', '覃', '舒', '卢', '江', '梁', '陶', '叶', '丁', '盛', '吕', '余', '言', '佘', '晏', '鲁'].map(
    (name) => [name, 3] as const,
  ),
];

const typicalSurnames: Readonly<Partial<Record<Ethnicity, readonly string[]>>> = {
  土家族: ['彭', '田', '向', '覃', '王', '张', '李', '黄'],
  苗族: ['石', '龙', '麻', '吴', '杨', '廖', '隆'],
  侗族: ['吴', '杨', '石', '粟', '龙', '姚', '陆'],
  瑶族: ['盘', '赵', '邓', '奉', '黄', '李', '沈', '冯'],
  白族: ['谷', '钟', '王', '熊', '刘'],
  回族: ['马', '海', '黄', '李'],
};

const split = (text: string): readonly string[] => text.split(' ');

const syllables: Readonly<Record<Gender, { first: readonly string[]; last: readonly string[] }>> = {
  MALE: {
    first: split(
      '建 国 志 伟 永 海 文 明 新 光 正 立 庆 中 绍 跃 定 运 冬 秋 长 振 宏 德 忠 友 启 湘 楚 子 家 俊 学 云 少 继 光 昌 祥 泽 耀 景 世 大',
    ),
    last: split(
      '军 平 华 辉 林 斌 勇 强 刚 波 涛 峰 伟 杰 云 生 祥 清 初 良 松 柏 雄 武 兵 利 成 龙 飞 鹏 亮 敏 桥 湘 毅 超 旺 根 满 和 坤 钢 科 明 胜',
    ),
  },
  FEMALE: {
    first: split(
      '小 春 秀 丽 美 晓 玉 冬 金 海 艳 红 爱 淑 桂 月 雪 慧 佳 雅 思 湘 菊 巧 翠 满 文 丹 燕 竹 云 素 迎 彩 友 凤 香 银 静 婷',
    ),
    last: split(
      '红 英 兰 梅 芳 霞 玲 燕 萍 华 娟 艳 辉 君 花 群 香 莲 娥 琴 丽 珍 云 英 桃 元 容 莉 丹 纯 姣 晖 婷 洁 蓉 珊 薇 妮 芝 敏',
    ),
  },
};
