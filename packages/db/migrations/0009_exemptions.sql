CREATE TABLE `exemptions` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`status` text NOT NULL,
	`letters` text NOT NULL,
	`ends_on` text,
	`words` text NOT NULL,
	`proposed_words` text,
	`noted_at` text NOT NULL,
	`calendar_version` text NOT NULL,
	`closed_on` text,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exemptions_list_idx` ON `exemptions` (`agency_id`,`id`) WHERE "exemptions"."status" = 'exempt';--> statement-breakpoint
CREATE INDEX `exemptions_open_idx` ON `exemptions` (`agency_id`,`id`) WHERE "exemptions"."closed_on" is null;--> statement-breakpoint
CREATE INDEX `exemptions_agency_idx` ON `exemptions` (`agency_id`,`id`);--> statement-breakpoint
CREATE INDEX `exemptions_ends_idx` ON `exemptions` (`agency_id`,`ends_on`) WHERE "exemptions"."status" = 'exempt';