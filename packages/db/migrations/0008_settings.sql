CREATE TABLE `former_staff` (
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`left_on` text NOT NULL,
	PRIMARY KEY(`agency_id`, `person_id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	`ends_at` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_person_idx` ON `invitations` (`person_id`);--> statement-breakpoint
ALTER TABLE `agencies` ADD `settings_version` integer DEFAULT 0 NOT NULL;