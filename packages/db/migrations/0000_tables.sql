CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user_idx` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user_idx` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier_idx` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`address` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`number_pattern` text NOT NULL,
	`first_day` text NOT NULL,
	`collective_leave` text NOT NULL,
	`zone` text NOT NULL,
	`calendar_version` text NOT NULL,
	`desk_unit_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_slug_unique` ON `agencies` (`slug`);--> statement-breakpoint
CREATE TABLE `case_counters` (
	`agency_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`status` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `unit_id`, `status`)
);
--> statement-breakpoint
CREATE TABLE `number_counters` (
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `kind`, `year`)
);
--> statement-breakpoint
CREATE TABLE `event_words` (
	`agency` text NOT NULL,
	`seq` integer NOT NULL,
	`field` text NOT NULL,
	`case_id` text,
	`words` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`agency`, `seq`, `field`)
);
--> statement-breakpoint
CREATE INDEX `event_words_case_idx` ON `event_words` (`case_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text,
	`case_id` text,
	`person_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`wrapped_key` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`linked_at` text
);
--> statement-breakpoint
CREATE INDEX `files_case_idx` ON `files` (`case_id`);--> statement-breakpoint
CREATE INDEX `files_person_idx` ON `files` (`person_id`);--> statement-breakpoint
CREATE INDEX `files_unlinked_idx` ON `files` (`uploaded_at`) WHERE "files"."linked_at" is null;--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`body_hash` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `instance` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setup_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`case_id` text,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_undone_idx` ON `outbox` (`next_at`,`id`) WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE TABLE `identities` (
	`person_id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`name_sealed` text NOT NULL,
	`number_sealed` text,
	`address_sealed` text,
	`phone_sealed` text,
	`email_sealed` text,
	`occupation_sealed` text,
	`salts_sealed` text NOT NULL,
	`number_index` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identities_number_idx` ON `identities` (`agency_id`,`number_index`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`wrapped_key` text,
	`created_at` text NOT NULL,
	`erased_at` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`year` integer NOT NULL,
	`sequence` integer NOT NULL,
	`register_number` text NOT NULL,
	`asked_unit_id` text,
	`unit_id` text,
	`holder` text,
	`status` text NOT NULL,
	`channel` text NOT NULL,
	`applicant_kind` text NOT NULL,
	`by_proxy` integer NOT NULL,
	`person_id` text NOT NULL,
	`title` text NOT NULL,
	`details` text NOT NULL,
	`purpose` text NOT NULL,
	`access` text NOT NULL,
	`format` text,
	`delivery` text NOT NULL,
	`language` text NOT NULL,
	`received_on` text NOT NULL,
	`registered_at` text NOT NULL,
	`due_on` text NOT NULL,
	`perki_due_on` text,
	`provisional` integer NOT NULL,
	`calendar_version` text NOT NULL,
	`outcome` text,
	`closed_on` text,
	`version` integer NOT NULL,
	`tracking_hash` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_tracking_hash_unique` ON `requests` (`tracking_hash`);--> statement-breakpoint
CREATE INDEX `requests_open_due_idx` ON `requests` (`agency_id`,`due_on`,`id`) WHERE "requests"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `requests_open_unit_due_idx` ON `requests` (`unit_id`,`due_on`,`id`) WHERE "requests"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `requests_open_status_due_idx` ON `requests` (`agency_id`,`status`,`due_on`,`id`) WHERE "requests"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `requests_agency_idx` ON `requests` (`agency_id`,`id`);--> statement-breakpoint
CREATE INDEX `requests_person_idx` ON `requests` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `requests_agency_year_sequence` ON `requests` (`agency_id`,`year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `requests_agency_register_number` ON `requests` (`agency_id`,`register_number`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_agency_idx` ON `memberships` (`agency_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_person_unit_role` ON `memberships` (`person_id`,`unit_id`,`role`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`place` text,
	`active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `units_agency_idx` ON `units` (`agency_id`);