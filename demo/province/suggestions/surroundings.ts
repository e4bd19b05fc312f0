import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { childrenOf } from '../people/populations.ts';
import type { Random } from '../random.ts';
import { villagesOf } from '../people/villages.ts';

/** What the suggestions made to one congress speak of. */
export interface Surroundings {
  /** The parts of the place, by name. */
  parts: readonly string[];
  rivers: readonly string[];
  produce: readonly string[];
  /** How the congress calls its place: 我县. */
  ours: string;
}

/** What is around a place of Hunan: its real parts (invented villages in a township), the rivers and the produce of its city. */
export function surroundingsOf(code: JurisdictionCode): Surroundings {
  const region = regions[code.slice(0, 4)] ?? regions['4301'];
  return {
    parts: levelOf(code) === 'TOWNSHIP' ? villagesOf(code) : namesOfParts(code),
    rivers: region?.rivers ?? [],
    produce: region?.produce ?? [],
    ours: oursOf(code),
  };
}

/** How a congress calls its place: 我省, 我市, 我州, 我县, 我区, 我镇, 我乡. */
export function oursOf(code: JurisdictionCode): string {
  return `我${placeOf(code)?.name.at(-1) ?? '地'}`;
}

function namesOfParts(code: JurisdictionCode): string[] {
  return childrenOf(code)
    .filter(({ level, name, hasCongress }) => (level === 'TOWNSHIP' ? /(镇|乡|街道)$/.test(name) : hasCongress))
    .map(({ name }) => name);
}

/** A pattern's words with its slots filled; the same slot is filled in the same way throughout. */
export function fill(words: readonly string[], { parts, rivers, produce, ours }: Surroundings, of: Random): string[] {
  const part = of.int(0, parts.length - 1);
  const other = (part + of.int(1, Math.max(1, parts.length - 1))) % parts.length;
  const slots: Readonly<Record<string, string | undefined>> = {
    地: parts[part],
    地2: parts[other],
    我: ours,
    河: of.pick(rivers),
    产: of.pick(produce),
    路: `${of.pick(['X', 'Y'])}${String(of.int(1, 399)).padStart(3, '0')}线`,
    数: String(of.int(2, 18)),
  };
  return words.map((each) => each.replace(/\{(.+?)\}/g, (slot, name: string) => slots[name] ?? slot));
}

const regions: Readonly<Record<JurisdictionCode, { rivers: readonly string[]; produce: readonly string[] }>> = {
  '4301': { rivers: ['湘江', '浏阳河', '捞刀河', '沩水'], produce: ['花木', '蔬菜', '茶叶', '油茶'] },
  '4302': { rivers: ['渌水', '洣水', '湘江'], produce: ['油茶', '黄桃', '生姜', '白鹅'] },
  '4303': { rivers: ['湘江', '涟水'], produce: ['湘莲', '生猪', '蔬菜'] },
  '4304': { rivers: ['湘江', '蒸水', '耒水', '舂陵水'], produce: ['油茶', '黄花菜', '湘黄鸡', '席草'] },
  '4305': { rivers: ['资江', '邵水', '夫夷水', '巫水'], produce: ['脐橙', '金银花', '茶油', '猪血丸子'] },
  '4306': { rivers: ['汨罗江', '新墙河', '湘江'], produce: ['小龙虾', '黄茶', '粽叶', '藠头'] },
  '4307': { rivers: ['沅江', '澧水', '涔水'], produce: ['柑橘', '甲鱼', '茶油', '珍珠'] },
  '4308': { rivers: ['澧水', '溇水'], produce: ['莓茶', '大鲵', '葛根', '杜仲'] },
  '4309': { rivers: ['资江', '沅江'], produce: ['黑茶', '芦笋', '小龙虾', '楠竹'] },
  '4310': { rivers: ['耒水', '舂陵水', '永乐江'], produce: ['冰糖橙', '临武鸭', '高山茶', '烤烟'] },
  '4311': { rivers: ['潇水', '湘江', '舂陵水', '紫水'], produce: ['油茶', '柑橘', '香芋', '烤烟'] },
  '4312': { rivers: ['沅江', '渠水', '巫水', '辰水', '舞水'], produce: ['冰糖橙', '黄精', '茯苓', '杨梅'] },
  '4313': { rivers: ['涟水', '资江', '孙水'], produce: ['茶叶', '湘中黑牛', '玉竹', '金银花'] },
  '4331': { rivers: ['酉水', '武水', '猛洞河', '沱江'], produce: ['黄金茶', '猕猴桃', '椪柑', '百合'] },
  '43': { rivers: ['湘江', '资江', '沅江', '澧水', '洞庭湖'], produce: ['油茶', '茶叶', '柑橘', '生猪'] },
};
