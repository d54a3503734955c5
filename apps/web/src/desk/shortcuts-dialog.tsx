import type { Ref } from 'react'
import { useText } from '../locale/language.tsx'
import { useKeySwitch } from '../ui/shortcuts.ts'
import { deskTexts } from './text.ts'
import './dialog.css'

/** Every key that works, and the switch that turns single keys off. */
export const ShortcutsDialog = ({ ref }: { ref: Ref<HTMLDialogElement> }) => {
  const words = useText(deskTexts)
  const { areOn, turn } = useKeySwitch()
  const { shortcut } = words
  const groups: [title: string, keys: [keys: string[], meaning: string][]][] = [
    [
      shortcut.everywhere,
      [
        [['N'], shortcut.intake],
        [['G', 'D'], shortcut.list],
        [['G', 'J'], shortcut.due],
        [['G', 'K'], shortcut.objections],
        [['G', 'S'], shortcut.disputes],
        [['G', 'I'], shortcut.exemptions],
        [['G', 'B'], shortcut.agencies],
        [['G', 'F'], shortcut.figures],
        [['?'], shortcut.help],
      ],
    ],
    [
      shortcut.onList,
      [
        [['J', 'K'], shortcut.move],
        [['↵'], shortcut.open],
        [['/'], shortcut.search],
      ],
    ],
    [
      shortcut.onCase,
      [
        [['J', 'K'], shortcut.neighbours],
        [['G', 'R'], shortcut.history],
        [['P'], shortcut.answer],
        [['E'], shortcut.extend],
        [['D'], shortcut.refuse],
        [['T'], shortcut.assign],
      ],
    ],
    [
      shortcut.inForms,
      [
        [['1–9'], shortcut.choose],
        [['Alt 1–4'], shortcut.channel],
        [['Ctrl ↵'], shortcut.send],
        [['Esc'], shortcut.leave],
      ],
    ],
  ]
  return (
    <dialog className="dialog" ref={ref} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <div className="keys">
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([names, meaning]) => (
                <div key={meaning}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span>
          <b>{words.keysOn}</b>
          <small>{words.keysHint}</small>
        </span>
      </label>
      <form method="dialog">
        <button className="button button-large">{words.close}</button>
      </form>
    </dialog>
  )
}
