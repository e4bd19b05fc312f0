import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { populationOf } from './populations.ts';
import { random } from '../random.ts';

/** Invented villages of a township, one for about two thousand people, always the same. Villages have no codes here. */
export function villagesOf(township: JurisdictionCode): string[] {
  const of = random('villages', township);
  const count = Math.min(24, Math.max(6, Math.round(populationOf(township) / 2000)));
  const names = new Set<string>();
  while (names.size < count) names.add(`${of.pick(first)}${of.pick(second)}${names.size === 0 ? '社区' : '村'}`);
  return [...names];
}

const first =
  '大 小 新 上 下 东 西 南 北 石 白 黄 青 金 龙 凤 梅 竹 樟 枫 松 柏 茶 桃 杨 荷 莲 清 长 双 三 五 月 红 云 罗 马 牛 古 高'.split(
    ' ',
  );
const second = '塘 桥 田 冲 坪 岭 湾 山 泉 溪 江 洲 坝 井 铺 石 湖 塅 垅 坳 洞 渡 树 屋 家 园 峰 坡'.split(' ');
