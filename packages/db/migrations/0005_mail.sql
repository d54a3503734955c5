CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`outbox_id` text NOT NULL,
	`case_id` text NOT NULL,
	`audience` text NOT NULL,
	`reader_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` text NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_waiting_idx` ON `mail` (`next_at`) WHERE "mail"."settled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `mail_once_idx` ON `mail` (`outbox_id`,`audience`,`reader_id`);--> statement-breakpoint
CREATE INDEX `mail_agency_idx` ON `mail` (`agency_id`,`id`);--> statement-breakpoint
CREATE INDEX `mail_case_idx` ON `mail` (`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `mail_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`mail_id` text NOT NULL,
	`at` text NOT NULL,
	`result` text NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mail`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_deliveries_mail_idx` ON `mail_deliveries` (`mail_id`,`id`);
--> statement-breakpoint
-- Due times were local until now; the sender compares them as text, so they are UTC.
UPDATE `outbox` SET `next_at` = strftime('%Y-%m-%dT%H:%M:%fZ', `next_at`) WHERE `done_at` IS NULL;
