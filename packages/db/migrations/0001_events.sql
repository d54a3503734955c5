CREATE TABLE `events` (
	`agency` TEXT NOT NULL,
	`seq` INTEGER NOT NULL,
	`case_id` TEXT,
	`version` INTEGER,
	`entry` TEXT NOT NULL,
	`leaf` TEXT NOT NULL,
	PRIMARY KEY (`agency`, `seq`),
	CONSTRAINT `events_case_version` UNIQUE (`case_id`, `version`),
	CHECK ((`case_id` IS NULL) = (`version` IS NULL)),
	CHECK (length(`leaf`) = 64)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- REPLACE deletes through whichever unique key it hits, and fires no delete trigger for it; so an entry
-- may only come directly after the last one of its agency and of its case. The words of the refusals are
-- all that an error carries over HTTP.
CREATE TRIGGER `events_append_only` BEFORE INSERT ON `events`
BEGIN
	SELECT RAISE(ABORT, 'stale') WHERE NEW.`case_id` IS NOT NULL AND (
		NEW.`version` IS NOT (SELECT coalesce(max(`version`), 0) + 1 FROM `events` WHERE `case_id` = NEW.`case_id`)
		OR EXISTS (SELECT 1 FROM `events` WHERE `case_id` = NEW.`case_id` AND `version` = NEW.`version`)
	);
	SELECT RAISE(ABORT, 'log-moved') WHERE
		NEW.`seq` IS NOT (SELECT coalesce(max(`seq`), 0) + 1 FROM `events` WHERE `agency` = NEW.`agency`)
		OR EXISTS (SELECT 1 FROM `events` WHERE `agency` = NEW.`agency` AND `seq` = NEW.`seq`);
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'the log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'the log is append-only');
END;
