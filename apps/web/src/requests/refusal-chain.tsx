import type { RequestView } from '@terang/contract/request-views'
import type { ExemptionLetter } from '@terang/law'
import { plainDate } from '@terang/wording/dates'
import { exemptionTexts } from '@terang/wording/exemptions'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { type ChainStep, StepChain } from '../cases/step-chain.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { actTexts } from './act-text.ts'

/** What a refusal rests on, as far as it stands: typed just now, or proposed already. */
export type RefusalParts = {
  letters: readonly ExemptionLetter[]
  /** With its test: no exemption is decreed without one; of an older refusal it was written in its place. */
  decree: { number: string; date: string } | null
  consent: {
    state: 'next' | 'awaited' | 'given' | 'declined'
    by: string | null
    on: string | null
  }
}

export const NO_REFUSAL: RefusalParts = {
  letters: [],
  decree: null,
  consent: { state: 'next', by: null, on: null },
}

export const partsOfProposal = (proposal: NonNullable<RequestView['proposal']>): RefusalParts => ({
  letters: proposal.letters,
  decree: proposal.decree,
  consent: { state: proposal.consent, by: proposal.consentByName, on: proposal.consentOn },
})

/** Rantai penolakan: article, test, decree, consent; each there or missing, none may be skipped. */
export const RefusalChain = ({ parts }: { parts: RefusalParts }) => {
  const language = useLanguage()
  const { chain } = useText(actTexts)
  return <StepChain label={chain.label} steps={linksOf(parts, language)} states={chain} />
}

const linksOf = (parts: RefusalParts, language: Language): ChainStep[] => {
  const { chain } = actTexts[language]
  const { letters, decree } = parts
  return [
    {
      key: 'article',
      title: chain.article,
      isDone: letters.length > 0,
      value: letters.length > 0 ? chain.letters(letters.join(', ')) : chain.noArticle,
      hint: letters.length > 0 ? labelsOf(letters, language) : chain.articleHint,
    },
    {
      key: 'test',
      title: chain.test,
      isDone: decree !== null,
      value: decree ? chain.tested : chain.noTest,
      hint: chain.testHint,
    },
    {
      key: 'decree',
      title: chain.decree,
      isDone: decree !== null,
      value: decree ? `${decree.number}, ${plainDate(decree.date, language)}` : chain.noDecree,
      hint: chain.decreeHint,
    },
    {
      key: 'consent',
      title: chain.consent,
      isDone: parts.consent.state === 'given',
      value: consentOf(parts.consent, language),
      hint: chain.consentHint,
    },
  ]
}

const labelsOf = (letters: readonly ExemptionLetter[], language: Language): string =>
  letters.map((letter) => exemptionTexts[language][letter].label).join('; ')

const consentOf = ({ state, by, on }: RefusalParts['consent'], language: Language): string => {
  const { chain } = actTexts[language]
  const name = [by ?? chain.superior, on && plainDate(on, language)].filter(Boolean).join(', ')
  switch (state) {
    case 'next':
      return chain.consentNext
    case 'awaited':
      return requestTexts[language].consent.awaited
    case 'given':
      return chain.consentGiven(name)
    case 'declined':
      return chain.consentDeclined(name)
  }
}
