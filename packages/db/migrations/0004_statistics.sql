CREATE TABLE `request_outcomes` (
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`agency_id` text NOT NULL,
	`outcome` text NOT NULL,
	`given_on` text NOT NULL,
	`unit_id` text NOT NULL,
	`days` integer,
	`timing` text,
	`overturned_on` text,
	PRIMARY KEY(`case_id`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `request_outcomes_given_idx` ON `request_outcomes` (`given_on`,`case_id`,`agency_id`,`outcome`,`timing`);--> statement-breakpoint
CREATE INDEX `request_outcomes_overturned_idx` ON `request_outcomes` (`overturned_on`,`case_id`) WHERE "request_outcomes"."overturned_on" is not null;--> statement-breakpoint
CREATE TABLE `slice_counts` (
	`agency_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`counted_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slices` (
	`slice` text NOT NULL,
	`period` integer NOT NULL,
	`agency_id` text NOT NULL,
	`key` text NOT NULL,
	`figure` text NOT NULL,
	`days` integer NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`slice`, `period`, `agency_id`, `key`, `figure`, `days`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `requests_received_idx` ON `requests` (`received_on`,`id`,`agency_id`);
--> statement-breakpoint
-- A count proves the figures only if nobody entered anything since the log was read.
CREATE TRIGGER `slice_counts_at_head` BEFORE INSERT ON `slice_counts`
BEGIN
	SELECT RAISE(ABORT, 'log-moved') WHERE
		NEW.`seq` IS NOT (SELECT coalesce(max(`seq`), 0) FROM `events` WHERE `agency` = NEW.`agency_id`);
END;
