import type { Locator, Page } from '@playwright/test'
import { describeBurnUp } from '../../domain/charts/burn-up.ts'
import type { Chart } from '../../domain/charts/chart.ts'
import { captionOf } from '../../domain/charts/chart.ts'
import { describeStatusAtBoards } from '../../domain/charts/status-at-boards.ts'
import { describeStatusByArea } from '../../domain/charts/status-by-area.ts'
import { tableOf } from '../../domain/charts/table-of.ts'
import { walkOf } from '../../domain/charts/walk-of.ts'
import { describeWayOfAction } from '../../domain/charts/way-of-action.ts'
import { AreasView } from '../../domain/contract/areas.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { expect, test } from '../fixtures.ts'
import { read, readAction } from '../record.ts'

/** Every page with a chart, and what its chart says by the api's own answer. */
const CHARTS: [path: string, describe: (page: Page) => Promise<Chart>][] = [
  ['', async (page) => describeStatusAtBoards(await read(page, BoardView, 'board'))],
  ['/areas', async (page) => describeStatusByArea(await read(page, AreasView, 'areas'))],
  ['/slippage', async (page) => describeBurnUp(await read(page, SlippageView, 'slippage'))],
  ['/actions/2.3', async (page) => describeWayOfAction(await readAction(page, '2.3'))],
]

for (const [path, describe] of CHARTS)
  test(`the chart of /medway-2019${path} stands with its title, table and list before any script`, async ({
    signInAs,
  }) => {
    for (const width of [1366, 320]) {
      const page = await signInAs('viewer', { javaScriptEnabled: false, viewport: { width, height: 900 } })
      const chart = await describe(page)
      await page.goto(`/medway-2019${path}`)

      const figure = page.getByRole('figure').filter({ hasText: captionOf(chart) })
      await expect(page.getByText(chart.story).first()).toBeVisible()
      const picture = figure.locator('svg:visible').filter({ has: page.locator('rect, path, use') })
      const sizes = await picture.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
      expect(Math.max(...sizes.map((size) => size.width * size.height)), `${path} at ${width}`).toBeGreaterThan(1500)
      expect(Math.max(...sizes.map(({ right }) => right))).toBeLessThanOrEqual(width)

      const beside = page.locator('div, section').filter({ has: figure }).last()
      const [asTable, asList] = [beside.locator('details').first(), beside.locator('details').last()]
      await expect(asList.locator('li').first()).toBeHidden()
      await asTable.locator('summary').click()
      await expect(page.getByRole('table', { name: tableOf(chart).caption })).toBeVisible()
      await asList.locator('summary').click()
      for (const { said, steps } of walkOf(chart))
        await expect(asList.locator('li').filter({ hasText: said }).first().locator('li')).toHaveText(
          steps.map((step) => step.said),
        )
      await page.context().close()
    }
  })

test('where it is pointed at, a canvas takes the place of the server’s picture and moves nothing', async ({
  signInAs,
}) => {
  for (const width of [1366, 320]) {
    const page = await signInAs('viewer', { viewport: { width, height: 900 } })
    const scripts: string[] = []
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())))
    await page.goto('/medway-2019/slippage')
    await page.waitForLoadState('networkidle')
    const picture = page.getByRole('figure').locator('.picture svg:visible')
    await expect(picture).toHaveCount(1)
    const canvas = page.locator('canvas')
    await canvas.scrollIntoViewIfNeeded()
    const place = await picture.boundingBox()
    const below = page.getByRole('heading', { name: 'Where it is heading' })
    const before = await below.boundingBox()
    // What tells what holds at the pointer is fetched once there is one.
    const fetched = scripts.length

    await canvas.hover()
    await expect(picture).toHaveCount(0)
    expect(scripts.length).toBeGreaterThan(fetched)
    await expect.poll(() => inkOf(canvas)).toBeGreaterThan(2000)
    const size = await canvas.boundingBox()
    expect(size?.width).toBeCloseTo(place?.width ?? 0, 0)
    expect(size?.height).toBeCloseTo(place?.height ?? 0, 0)
    expect((await below.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)

    await page.emulateMedia({ media: 'print' })
    await expect(picture).toHaveCount(1)
    await expect(canvas).toBeHidden()
    await page.context().close()
  }
})

/** How many of its dots are drawn. */
const inkOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((drawn: HTMLCanvasElement) => {
    const dots = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data ?? []
    return [...dots].filter((value, at) => at % 4 === 3 && value > 0).length
  })
