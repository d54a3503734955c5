import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { BlackOut } from '@terang/contract/blackouts'
import type { RequestView } from '@terang/contract/request-views'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { BlackoutDesk } from '../blackouts/blackout-desk.tsx'
import { type BoxStack, type DrawnBox, NO_BOXES } from '../blackouts/box-stack.ts'
import { PdfPick } from '../blackouts/pdf-pick.tsx'
import { blackoutTexts } from '../blackouts/text.ts'
import { inForceQuery } from '../exemptions/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { lineOf, NoExemption } from './exemption-pick.tsx'
import { pdfsOf } from './given-rules.ts'

/** Hitamkan PDF: UU P22(7)e, Perki P50; each box with its page and the exemption that it rests on. */
export const BlackOutForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(blackoutTexts)
  const { data: exemptions } = useSuspenseQuery(inForceQuery(view.agency.id))
  const { file } = useSearch({ strict: false })
  const draft = draftOf(`${view.id} black-out`)
  const files = pdfsOf(view)
  const [fileId, setFileId] = useState(
    draft['fileId']?.[0] || files.find(({ id }) => id === file)?.id || '',
  )
  const [stack, setStack] = useState<BoxStack>(() => ({
    ...NO_BOXES,
    boxes: boxesIn(draft['boxes']?.[0]),
  }))
  const own = exemptions.find(({ id }) => id === view.proposal?.exemptionId) ?? null
  const [first] = exemptions.length === 1 ? exemptions : []
  const [basis, setBasis] = useState(draft['basis']?.[0] ?? own?.id ?? first?.id ?? '')
  return (
    <ActForm
      view={view}
      act="black-out"
      schema={BlackOut}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].blackout.$post({ param: { id: view.id }, json }))
      }
      submit={words.submit}
      blocked={exemptions.length === 0 && <NoExemption />}
      effects={[
        words.effects.gone,
        words.effects.picture,
        words.effects.stays,
        words.effects.checked,
      ]}
    >
      <PdfPick
        files={files}
        chosen={fileId}
        onPick={(picked) => {
          setFileId(picked)
          setStack(NO_BOXES)
        }}
      />
      <Select
        name="basis"
        label={words.basis}
        hint={words.basisHint}
        none={words.chooseBasis}
        initial={basis}
        options={exemptions.map((row) => ({ value: row.id, label: lineOf(row, language) }))}
        onValue={setBasis}
      />
      <BlackoutDesk
        key={fileId}
        requestId={view.id}
        fileId={fileId}
        exemptions={exemptions}
        lineOf={(row) => lineOf(row, language)}
        basis={basis}
        stack={stack}
        onStack={setStack}
      />
    </ActForm>
  )
}

const boxesIn = (text: string | undefined): DrawnBox[] => {
  if (!text) return []
  // Safe because only the desk's own field wrote it, in this tab.
  return JSON.parse(text) as DrawnBox[]
}

const toInput = (data: FormData) => ({
  fileId: textIn(data, 'fileId') ?? undefined,
  boxes: boxesIn(textIn(data, 'boxes') ?? undefined).map(
    ({ page, left, top, width, height, exemptionId }) => {
      return { page, left, top, width, height, exemptionId: exemptionId || null }
    },
  ),
})
