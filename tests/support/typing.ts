import type { Locator } from '@playwright/test'

type Entries = [name: string, value: string][]

/** All that this form would send, without what the framework adds and without the word of its button; however its lines end. */
export const typedInto = (form: Locator): Promise<Entries> =>
  form.evaluate((element: HTMLFormElement) =>
    [...new FormData(element)].flatMap(([name, value]): Entries =>
      typeof value === 'string' && !name.startsWith('$') && name !== 'then'
        ? [[name, value.replaceAll('\r\n', '\n')]]
        : [],
    ),
  )

/** Types into every box of a form, and takes the last of every choice. */
export async function fillWhole(form: Locator): Promise<void> {
  for (const [index, box] of (await form.locator('textarea, input[type="text"]').all()).entries())
    await box.fill(await asMuchAs(box, `Typed  in box ${index}, "kept" & <whole>`))
  for (const choice of await form.locator('input[type="radio"], input[type="checkbox"]').all())
    await choice.check()
  for (const list of await form.locator('select').all())
    await list.selectOption({ index: (await list.locator('option').count()) - 1 })
}

const asMuchAs = async (box: Locator, text: string): Promise<string> =>
  text.slice(0, Number((await box.getAttribute('maxlength')) ?? text.length))
