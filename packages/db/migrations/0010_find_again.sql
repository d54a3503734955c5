CREATE TABLE `used_links` (
	`mail_id` text PRIMARY KEY NOT NULL,
	`used_at` text NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mail`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `identities` ADD `email_index` text;--> statement-breakpoint
CREATE INDEX `identities_email_idx` ON `identities` (`email_index`);