import { describe, expect, it } from 'vitest'
import { findSmallCounts } from './find-small-counts.ts'

const found = (text: string) => findSmallCounts(text).map(([, words]) => words)

describe('a few children or families', () => {
  it.each([
    'children: 3',
    'children : three',
    'Children missing from care: 3',
    'children (3)',
    'young people in hotels (n = 4)',
    'families (2 of them)',
    'children = 5',
    'children - 3',
    'children: 2-3',
    'number of children fell to 3',
    'number of looked-after children in hotels was four',
    '3 (three) children',
    'three (3) children',
    '2 x boys',
    'x2 boys',
    'both children',
    'both of the children',
    'both his brothers',
    'both looked-after children',
    'couple of families',
    'pair of siblings',
    'two teenagers',
    'three brothers',
    '5 infants',
    'one infant',
    '1 sister',
    'two unaccompanied minors',
    '3 UASC',
    'one male UASC',
    'two LAC',
    'four mothers',
    'two vulnerable, looked-after children',
    'two vulnerable and disabled children',
    'two young, vulnerable, looked-after children',
  ])('%s', (words) => {
    expect(found(`We saw ${words}, it says`)).toEqual([words])
    expect(found(`Well ${words}`)).toEqual([words])
    expect(found(`(${words})`)).toEqual([words])
  })

  it.each([
    'children: 6',
    'children: 15',
    'children (12)',
    'children (5.2)',
    'children: 3.4 on average',
    'children: 3%',
    'children: 3 per cent',
    'children: 3 reviews were held',
    'for families: two workers start in May',
    "children's homes: 3",
    'Children’s services (2)',
    'Actions: 3',
    'families - two workers',
    'families: one in five',
    'number of children fell to 30',
    'number of children fell to 3 per cent',
    'both children and adults',
    'both children, and their parents',
    'both parents',
    'both foster carers',
    "both children's and adults' services",
    'both for children',
    'both in families',
    'both teams see children',
    'two sister councils',
    'two infant schools',
    'one infant school',
    'two youth workers',
    'one minor change',
    '3 LAC reviews',
    'two CIN plans',
    'six teenagers',
    '5 (of 60) children',
    'three reviews, more children',
    'four staff and many children',
    'two new hubs, then families',
  ])('nothing: %s', (words) => {
    expect(found(`We saw ${words}.`)).toEqual([])
  })
})
