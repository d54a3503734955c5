/**
 * The closed file list: what each kind of folder may hold. A new name is a line here and a reason in the
 * pull request. `*` stands for any kebab-case word, `*-*` for a name of two words or more; a name without ending means `.ts` or `.tsx`.
 * Tests stand beside what they test under any name: `*.test`.
 */
export type Row = { folder: string; holds: readonly string[]; because: string }

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First row that fits a folder counts, so the special ones come first. */
export const VOCABULARY: readonly Row[] = [
  {
    folder: 'packages/law/src',
    holds: words('*'),
    because: 'the law is pure: one file per idea of the statute, its door is index.ts',
  },
  {
    folder:
      'packages/law/src/{agency,calendar,request,objection,dispute,exemption,publication,statistics,statute}',
    holds: words('*'),
    because: 'a noun of the law: its page (states, commands, events), rules, one file per act',
  },
  {
    folder: 'packages/contract/src',
    holds: words('*'),
    because: 'one file per noun that crosses the wire',
  },
  {
    folder: 'packages/db/src',
    holds: words('*'),
    because: 'the door, migrate, test-db and the ways of the one database',
  },
  {
    folder: 'packages/db/src/*',
    holds: words('*'),
    because: 'schema: one file per noun; client: the guard, one file per promise',
  },
  {
    folder: 'packages/wording/src',
    holds: words('*'),
    because: 'one file per closed list that needs words',
  },
  {
    folder: 'packages/wording/src/*',
    holds: words('*'),
    because: 'parts of a long list of words',
  },
  {
    folder: 'packages/design/src',
    holds: words('*'),
    because: 'models of drawings that both faces share',
  },
  {
    folder: 'apps/api/src',
    holds: words('*'),
    because: 'the table of contents (app, client, http) and what every route passes through',
  },
  {
    folder: 'apps/api/src/{requests,objections,disputes,exemptions,testing}',
    holds: words('*'),
    because:
      'the nouns everything turns on: routes, the one use-case, registering, lists and views in parts; and what the tests of the API share',
  },
  {
    folder:
      'apps/api/src/{agenda,sign-in,keys,record,files,pdf,jobs,letters,mail,search,settings,statistics}',
    holds: words('*'),
    because: 'machinery with its own parts',
  },
  {
    folder: 'apps/api/src/*',
    holds: words('routes act read store view cookie person set-up set-up-routes'),
    because: 'a noun of the API: routes, use-case, queries, rows, view, nothing else',
  },
  {
    folder: 'apps/server/src',
    holds: words('*'),
    because: 'wiring of the one process',
  },
  {
    folder: 'apps/server/src/demo',
    holds: words('*'),
    because: 'the demo province, made through the real acts',
  },
  {
    folder: 'apps/server/src/testing',
    holds: words('*'),
    because: 'what the tests of the server share',
  },
  {
    folder: 'apps/server/src/demo/topics',
    holds: words('*'),
    because: 'what people of the demo ask and offices write, one file per office or kind of words',
  },
  {
    folder: 'apps/portal/src',
    holds: words('*'),
    because: 'the frame that every page of the portal shares',
  },
  {
    folder: 'apps/portal/src/style',
    holds: words('*.css'),
    because: 'the one style sheet, a file per part, joined when the portal starts',
  },
  {
    folder: 'apps/portal/src/style',
    holds: words('*.css'),
    because: 'the style of the portal, one file per kind of page',
  },
  {
    folder: 'apps/portal/src/*',
    holds: words('*'),
    because: 'one folder per thing a citizen does',
  },
  {
    folder: 'apps/web/src',
    holds: words('main router query-client api app *.css'),
    because: 'the entry of the officers’ app',
  },
  {
    folder: 'apps/web/src/{ui,locale,desk,test}',
    holds: words('* *.css'),
    because: 'parts that know no noun',
  },
  {
    folder: 'apps/web/src/{routes,routes/**}',
    holds: words('__root * $*'),
    because: 'thin: path, search, loader, component; the router reads these names',
  },
  {
    folder: 'apps/web/src/*',
    holds: words('queries text act-forms *-* *.css'),
    because:
      'a noun of the officers’ app: queries, words, pages, lists, forms and small named parts',
  },
]

/** Drawers for everything: a name that tells nothing. */
export const FORBIDDEN_FILES = words('utils util helpers helper types constants misc index')
export const FORBIDDEN_FOLDERS = words(
  'utils util helpers common shared lib core misc services __tests__',
)

/** The two doors that may be called index, and the files a framework names. */
export const EXEMPT = [
  /^packages\/(law|db)\/src\/index\.ts$/,
  /^apps\/web\/src\/routes\/.*index\.tsx$/,
  /\.gen\.ts$/,
]

/** Folders whose first-level folders are nouns that must not import each other in a circle. */
export const NOUN_ROOTS = ['packages/law/src', 'apps/api/src', 'apps/portal/src', 'apps/web/src']
