import * as schema from './schema/tables.ts'

/** The door of the package: the guarded database, its tables, and what its errors mean. */
export { BootRefused, openStore } from './boot-gate.ts'
export type { Store } from './boot-gate.ts'
export { databaseErrorKind } from './client/error-kind.ts'
export type { DatabaseErrorKind } from './client/error-kind.ts'
export { FileLocked } from './client/file-lock.ts'
export type { GuardedClient, GuardOptions } from './client/guarded-client.ts'
export { Overloaded } from './client/overloaded.ts'
export { TurnRefused } from './client/turn-refused.ts'
export { openDb } from './database.ts'
export type { Database, Db } from './database.ts'
export { migrate, migrationsFolder } from './migrate.ts'
export { inOneCommit } from './one-commit.ts'
export { proveWrite } from './prove-write.ts'
export {
  disputeFiguresMoved,
  objectionFiguresMoved,
  requestFiguresMoved,
} from './statistics/moved.ts'
export { recount } from './statistics/recount.ts'
export type { Recount } from './statistics/recount.ts'
export { schema }
