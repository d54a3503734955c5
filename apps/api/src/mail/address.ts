declare const checked: unique symbol

/** An address that no header can be made of: one word of ASCII, nothing that ends a line or begins a list. */
export type MailAddress = string & { readonly [checked]: true }

export type MailSender = { name: string | null; address: MailAddress }

const LOCAL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/
const LABEL = /^(?!-)[\w-]{1,63}(?<!-)$/
const LONGEST = 254

/** The only way to an address that the post takes; null for anything that is not plainly one. */
export const mailAddress = (text: string | null): MailAddress | null => {
  if (text === null || text.length > LONGEST) return null
  const [local = '', domain = '', ...more] = text.split('@')
  const isOne =
    more.length === 0 && LOCAL.test(local) && domain.split('.').every((label) => LABEL.test(label))
  return isOne ? trusted(text) : null
}

/** "PPID Jawa Timur <ppid@example.go.id>", or the address alone. */
export const mailSender = (text: string): MailSender | null => {
  const [, name = null, inside] = /^([\p{L}\d .,()&/-]{1,100}) <([^<>]+)>$/u.exec(text) ?? []
  const address = mailAddress(inside ?? text)
  return address && { name: name?.trim() ?? null, address }
}

/** "b•••@c•••.example": enough to tell two people apart, too little to write to one. */
export const maskedAddress = (address: MailAddress): string => {
  const [local = '', domain = ''] = address.split('@')
  return `${local.charAt(0)}•••@${domain.charAt(0)}•••${domain.slice(domain.lastIndexOf('.'))}`
}

export const domainOf = (address: MailAddress): string => address.slice(address.indexOf('@') + 1)

/** Safe: called only with what the patterns above let through. */
const trusted = (text: string): MailAddress => text as MailAddress
