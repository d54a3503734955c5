import { Link, type LinkProps } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

type ListTabsProps<Tab extends string> = {
  label: string
  tabs: readonly Tab[]
  names: Record<Tab, string>
  counts: Record<Tab, number> | undefined
  here: Tab
  /** The list under another tab, with the filters that hold there too. */
  wayTo: (tab: Tab) => LinkProps
}

/** The parts of a list, each with how many stand in it; on a phone the row is moved to where one is. */
export const ListTabs = <Tab extends string>(props: ListTabsProps<Tab>) => {
  const { label, tabs, names, counts, here, wayTo } = props
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const tab = nav.current?.querySelector(`[data-tab="${here}"]`)
    tab?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here, counts])
  return (
    <nav className="tabs" aria-label={label} ref={nav}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          {...wayTo(tab)}
          data-tab={tab}
          aria-current={tab === here ? 'page' : undefined}
        >
          {names[tab]}
          {counts && <small>{counts[tab]}</small>}
        </Link>
      ))}
    </nav>
  )
}
