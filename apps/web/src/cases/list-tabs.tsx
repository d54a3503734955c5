import { Link, type LinkProps } from '@tanstack/react-router'

type ListTabsProps<Tab extends string> = {
  label: string
  tabs: readonly Tab[]
  names: Record<Tab, string>
  counts: Record<Tab, number> | undefined
  here: Tab
  /** The list under another tab, with the filters that hold there too. */
  wayTo: (tab: Tab) => LinkProps
}

/** The parts of a list, each with how many stand in it. */
export const ListTabs = <Tab extends string>(props: ListTabsProps<Tab>) => {
  const { label, tabs, names, counts, here, wayTo } = props
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab} {...wayTo(tab)} aria-current={tab === here ? 'page' : undefined}>
          {names[tab]}
          {counts && <small>{counts[tab]}</small>}
        </Link>
      ))}
    </nav>
  )
}
