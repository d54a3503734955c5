CREATE TABLE `letter_openings` (
	`case_id` text NOT NULL,
	`letter` text NOT NULL,
	`sent_on` text NOT NULL,
	`opened_at` text NOT NULL,
	PRIMARY KEY(`case_id`, `letter`, `sent_on`),
	FOREIGN KEY (`case_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action
);
