CREATE TABLE `sealed_words` (
	`agency` text NOT NULL,
	`seq` integer NOT NULL,
	`field` text NOT NULL,
	`case_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`agency`, `seq`, `field`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sealed_words_case_idx` ON `sealed_words` (`case_id`);--> statement-breakpoint
CREATE INDEX `sealed_words_person_idx` ON `sealed_words` (`person_id`);--> statement-breakpoint
ALTER TABLE `requests` ADD `needs_due_on` text;--> statement-breakpoint
CREATE INDEX `requests_needs_due_idx` ON `requests` (`agency_id`,`needs_due_on`,`id`) WHERE "requests"."needs_due_on" is not null;