/** What a screen must keep whatever the size of the window, of the letters and of the words. */
import type { Page } from '@playwright/test'

const tap = 44

/** How far the page is wider than its window, in CSS pixels. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The things to press that are too small. Links within a line of text may be as high as the line. */
export const tooSmall = (page: Page, least = tap): Promise<readonly string[]> =>
  page.evaluate((limit) => {
    return [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .map((element) => ({ element, target: element.closest('label') ?? element }))
      .filter(({ element, target }) => {
        const { width, height, bottom } = target.getBoundingClientRect()
        const isSeen = width > 0 && height > 0 && bottom > 0 && element.checkVisibility()
        const isWithinText = getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')
        return isSeen && !isWithinText && Math.min(width, height) < limit
      })
      .map(({ target }) => `${target.outerHTML.slice(0, 80)}: ${target.getBoundingClientRect().height}`)
  }, least)

/**
 * Text that is cut off: by the edge of the window, or by anything around it that hides what does not fit.
 * Words only for those who listen are left out; they are clipped on purpose.
 */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1.5
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!text || !element?.checkVisibility() || element.closest('.vh, noscript, [class*=skip]')) continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.left < -slack || box.right > innerWidth + slack) found.add(`window: ${text.slice(0, 60)}`)
        for (let around: Element | null = element; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around)
          const edge = around.getBoundingClientRect()
          const cutX =
            overflowX !== 'visible' && (box.left < edge.left - slack || box.right > edge.right + slack)
          const cutY =
            overflowY !== 'visible' && (box.top < edge.top - slack || box.bottom > edge.bottom + slack)
          if (cutX || cutY) found.add(`${around.tagName} ${around.className}: ${text.slice(0, 60)}`)
        }
      }
    }
    return [...found]
  })

/** Pairs of texts that lie on each other. What sticks to the window may lie on what scrolls beneath it. */
export const onEachOther = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const afloat = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        ['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
        element.matches('.vh, noscript, [class*=skip]'),
    )
    const texts: { element: Element; text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!text || !element?.checkVisibility() || afloat.some((above) => above.contains(element))) continue
      range.selectNodeContents(node)
      for (const { x, y, width, height } of range.getClientRects()) {
        // Of a line, the part that letters fill: lines may be set closer than their boxes.
        texts.push({ element, text, box: new DOMRect(x, y + height * 0.25, width, height * 0.5) })
      }
    }
    texts.sort((a, b) => a.box.top - b.box.top)
    const found: string[] = []
    for (const [i, one] of texts.entries()) {
      for (let j = i + 1; j < texts.length; j += 1) {
        const other = texts[j]
        if (!other || other.box.top >= one.box.bottom) break
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        if (one.element !== other.element && across > 1.5 && down > 1.5) {
          found.push(`${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`)
        }
      }
    }
    return found
  })

/** What has the focus and lies beneath the dock, or outside the window. Every control is tried. */
export const hiddenFocus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const dock = document.querySelector('[data-dock]')
    const floats = dock !== null && getComputedStyle(dock).position === 'sticky'
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')) {
      if (!control.checkVisibility() || dock?.contains(control)) continue
      control.focus()
      const box = (control.closest('label') ?? control).getBoundingClientRect()
      const lid = floats ? dock.getBoundingClientRect().top : innerHeight
      const seen = Math.min(box.bottom, lid) - Math.max(box.top, 0)
      if (seen < Math.min(box.height, 24) - 1) found.push(`${control.outerHTML.slice(0, 100)}: ${seen}`)
    }
    return found
  })

/** All that a person may read or hear: the texts of the page, the names of its controls, and its title. */
export const spokenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('noscript, script, style, [translate="no"]'))
        texts.push(node.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    return texts
  })
