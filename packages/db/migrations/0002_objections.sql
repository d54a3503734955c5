CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`objection_id` text NOT NULL,
	`stage` text NOT NULL,
	`ruling` text,
	`registration_number` text,
	`petitioned_on` text NOT NULL,
	`filed_late` integer NOT NULL,
	`noted_at` text NOT NULL,
	`calendar_version` text NOT NULL,
	`closed_on` text,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objection_id`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disputes_objection_id_unique` ON `disputes` (`objection_id`);--> statement-breakpoint
CREATE INDEX `disputes_open_idx` ON `disputes` (`agency_id`,`id`) WHERE "disputes"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `disputes_agency_idx` ON `disputes` (`agency_id`,`id`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`request_id` text,
	`year` integer NOT NULL,
	`sequence` integer NOT NULL,
	`register_number` text NOT NULL,
	`status` text NOT NULL,
	`grounds` text NOT NULL,
	`channel` text NOT NULL,
	`by_proxy` integer NOT NULL,
	`person_id` text NOT NULL,
	`decider_id` text,
	`reason` text NOT NULL,
	`purpose` text NOT NULL,
	`received_on` text NOT NULL,
	`registered_at` text NOT NULL,
	`due_on` text NOT NULL,
	`perki_due_on` text,
	`provisional` integer NOT NULL,
	`calendar_version` text NOT NULL,
	`filed_late` integer NOT NULL,
	`decision` text,
	`silent_since` text,
	`closed_on` text,
	`version` integer NOT NULL,
	`tracking_hash` text,
	`state` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objections_tracking_hash_unique` ON `objections` (`tracking_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `objections_one_open_idx` ON `objections` (`request_id`) WHERE "objections"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `objections_open_due_idx` ON `objections` (`agency_id`,`due_on`,`id`) WHERE "objections"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `objections_open_silent_idx` ON `objections` (`due_on`,`id`) WHERE "objections"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `objections_agency_idx` ON `objections` (`agency_id`,`id`);--> statement-breakpoint
CREATE INDEX `objections_request_idx` ON `objections` (`request_id`,`id`) WHERE "objections"."request_id" is not null;--> statement-breakpoint
CREATE INDEX `objections_person_idx` ON `objections` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `objections_agency_year_sequence` ON `objections` (`agency_id`,`year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `objections_agency_register_number` ON `objections` (`agency_id`,`register_number`);--> statement-breakpoint
ALTER TABLE `agencies` ADD `objection_number_pattern` text DEFAULT '{seq:4}/KEB-{slug}/{roman}/{YYYY}' NOT NULL;--> statement-breakpoint
ALTER TABLE `idempotency_keys` RENAME COLUMN `request_id` TO `case_id`;
