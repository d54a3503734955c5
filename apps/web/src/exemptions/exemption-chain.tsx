import type { ExemptionView } from '@terang/contract/exemption-views'
import { plainDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { type ChainStep, StepChain } from '../cases/step-chain.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { exemptionPageTexts } from './text.ts'

/** Test, consent, decree, list: an exemption without one of them is none. */
export const ExemptionChain = ({ view }: { view: ExemptionView }) => {
  const language = useLanguage()
  const { chain } = useText(exemptionPageTexts)
  return <StepChain label={chain.label} steps={stepsOf(view, language)} states={chain} />
}

const stepsOf = (view: ExemptionView, language: Language): ChainStep[] => {
  const { chain, decree } = exemptionPageTexts[language]
  const { status } = view
  const isConsented = view.decree !== null || status === 'consented'
  const isListed = status === 'exempt'
  return [
    {
      key: 'test',
      title: chain.test,
      isDone: true,
      value: plainDate(view.sheet.testedOn, language),
      hint: chain.testHint,
    },
    {
      key: 'consent',
      title: chain.consent,
      isDone: isConsented,
      value: consentText(status, isConsented, chain),
      hint: chain.consentHint,
    },
    {
      key: 'decree',
      title: chain.decree,
      isDone: view.decree !== null,
      value: view.decree
        ? decree(view.decree.number, plainDate(view.decree.date, language))
        : chain.noDecree,
      hint: chain.decreeHint,
    },
    {
      key: 'list',
      title: chain.list,
      isDone: isListed,
      value: isListed ? chain.listed : status === 'opened' ? chain.left : chain.notListed,
      hint: chain.listHint,
    },
  ]
}

type ChainTexts = (typeof exemptionPageTexts)['id']['chain']

const consentText = (
  status: ExemptionView['status'],
  isConsented: boolean,
  chain: ChainTexts,
): string => {
  if (isConsented) return chain.consentGiven
  return status === 'declined' ? chain.consentDeclined : chain.consentAwaited
}
