import { chromium } from '@playwright/test'
const base='http://127.0.0.1:3971'
const b=await chromium.launch({executablePath:process.env.CHROMIUM ?? '/usr/bin/chromium'})
const page=await (await b.newContext({viewport:{width:1280,height:900}})).newPage()
await page.goto(base+'/app/sign-in')
await page.fill('#field-email','admin@peragaan.example')
await page.fill('#field-password','terang-peragaan-jatim')
await page.keyboard.press('Enter')
await page.waitForURL(/settings/)
const shot=async(name,opts={})=>{ await page.waitForTimeout(400); await page.screenshot({path:`/tmp/set-${name}.png`,fullPage:true}) }
await shot('page-1280')
for (const rule of ['objection','counting','titles','retention']) { await page.goto(base+'/app/settings/rules?rule='+rule); await page.getByRole('heading',{level:1}).waitFor(); await shot('rule-'+rule) }
await page.getByRole('button',{name:'Lihat yang akan dihapus'}).click(); await shot('rule-retention-2')
await page.setViewportSize({width:360,height:780}); await page.emulateMedia({colorScheme:'dark'})
for (const rule of ['request','retention']) { await page.goto(base+'/app/settings/rules?rule='+rule); await page.getByRole('heading',{level:1}).waitFor(); await shot('m-rule-'+rule) }
await page.goto(base+'/app/settings'); await page.getByRole('heading',{level:1}).waitFor(); await shot('m-page')
await b.close()
