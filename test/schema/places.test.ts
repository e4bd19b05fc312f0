import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JurisdictionLevel, isWithin } from '../../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../../schema/places.ts';

function count(within: string, level: JurisdictionLevel, hasCongress?: boolean): number {
  return placesWithin(within).filter(
    (place) => place.level === level && (hasCongress === undefined || place.hasCongress === hasCongress),
  ).length;
}

describe('places', () => {
  it('Hunan has 14 cities, 134 county-level codes and 2,008 township-level codes', () => {
    expect([count('43', 'CITY'), count('43', 'COUNTY'), count('43', 'TOWNSHIP')]).toEqual([14, 134, 2_008]);
  });

  it('122 counties of Hunan have a congress; the 12 development and management zones have none', () => {
    expect([count('43', 'COUNTY', true), count('43', 'COUNTY', false)]).toEqual([122, 12]);
  });

  it('1,522 townships of Hunan have a congress; streets, farms and offices have none', () => {
    expect(count('43', 'TOWNSHIP', true)).toBe(1_522);
    const without = placesWithin('43').filter(({ level, hasCongress }) => level === 'TOWNSHIP' && !hasCongress);
    expect(without.filter(({ name }) => /[镇乡]$/.test(name))).toEqual([]);
  });

  it('永州市 has 11 counties and exactly 150 townships with a congress', () => {
    expect([count('4311', 'COUNTY', true), count('4311', 'TOWNSHIP', true)]).toEqual([11, 150]);
  });

  it('Anhui has 16 cities and 104 counties with a congress; its 15 zones have none', () => {
    expect([count('34', 'CITY'), count('34', 'COUNTY', true), count('34', 'COUNTY', false)]).toEqual([16, 104, 15]);
  });

  it('a town or township in a zone has a congress though the zone has none', () => {
    expect([placeOf('430372')?.hasCongress, placeOf('430372100')]).toEqual([
      false,
      { code: '430372100', name: '昭山镇', level: 'TOWNSHIP', parent: '430372', hasCongress: true },
    ]);
  });

  it('every zone without a congress is called a zone, and no county with one is', () => {
    for (const place of [...placesWithin('43'), ...placesWithin('34')].filter(({ level }) => level === 'COUNTY')) {
      expect(/开发区|园区|管理区|示范区/.test(place.name), place.name).toBe(!place.hasCongress);
    }
  });

  it('the places of the source documents have their names', () => {
    const named = {
      43: '湖南省',
      34: '安徽省',
      4302: '株洲市',
      4304: '衡阳市',
      4311: '永州市',
      3401: '合肥市',
      3415: '六安市',
      430202: '荷塘区',
      430203: '芦淞区',
      430204: '石峰区',
      430211: '天元区',
      430212: '渌口区',
      430223: '攸县',
      430224: '茶陵县',
      430225: '炎陵县',
      430281: '醴陵市',
      430405: '珠晖区',
      430523: '邵阳县',
      431103: '冷水滩区',
      431122: '东安县',
      431124: '道县',
      431125: '江永县',
      431126: '宁远县',
      340121: '长丰县',
      340124: '庐江县',
      341881: '宁国市',
      340621: '濉溪县',
      430523100: '塘渡口镇',
      430523205: '河伯乡',
      431103103: '牛角坝镇',
      340621102: '刘桥镇',
    };
    for (const [code, name] of Object.entries(named)) expect(placeOf(code)?.name, code).toBe(name);
  });

  it('every place but a province lies in its parent, and a code of no place is unknown', () => {
    for (const { code, parent, level } of [...placesWithin('43'), ...placesWithin('34')]) {
      if (level === 'PROVINCE') expect(parent).toBeNull();
      else expect(placeOf(parent ?? '') !== undefined && isWithin(code, parent ?? '-')).toBe(true);
    }
    expect(placeOf('439999')).toBeUndefined();
    expect(placesWithin('439999')).toEqual([]);
  });

  it('a county’s places are itself and its townships only, by code', () => {
    const [county, ...townships] = placesWithin('430281');
    expect(county).toEqual({ code: '430281', name: '醴陵市', level: 'COUNTY', parent: '4302', hasCongress: true });
    expect(townships.length).toBeGreaterThan(0);
    expect(townships.filter(({ level, parent }) => level !== 'TOWNSHIP' || parent !== '430281')).toEqual([]);
  });

  it('what lies within a place is what looking through all places finds, by code', () => {
    const all = [...placesWithin('34'), ...placesWithin('43')];
    expect(all.map(({ code }) => code)).toEqual([...new Set(all.map(({ code }) => code))].toSorted());
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...all.map(({ code }) => code)), fc.stringMatching(/^\d{6}$/)), (within) => {
        expect(placesWithin(within)).toEqual(all.filter(({ code }) => isWithin(code, within)));
      }),
    );
  });
});
