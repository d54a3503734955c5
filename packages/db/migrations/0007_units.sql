CREATE TABLE `request_units` (
	`request_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`standing` text NOT NULL,
	`due_on` text,
	PRIMARY KEY(`request_id`, `unit_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_units_standing_idx` ON `request_units` (`unit_id`,`standing`,`request_id`);--> statement-breakpoint
CREATE INDEX `request_units_due_idx` ON `request_units` (`agency_id`,`due_on`,`request_id`) WHERE "request_units"."due_on" is not null;--> statement-breakpoint
UPDATE `requests` SET `state` = json_remove(json_set(`state`, '$.assignments',
	CASE WHEN json_extract(`state`, '$.assignment') IS NULL THEN json('[]')
	ELSE json_array(json_set(json_extract(`state`, '$.assignment'), '$.terms', json('null'))) END), '$.assignment');
--> statement-breakpoint
INSERT INTO `request_units` (`request_id`, `unit_id`, `agency_id`, `standing`, `due_on`)
	SELECT `id`, `unit_id`, `agency_id`,
	CASE WHEN `closed_on` IS NOT NULL THEN 'closed'
	WHEN `status` = 'in-process' AND json_extract(`state`, '$.assignments[0].state') = 'awaited' THEN 'in-process:unit'
	ELSE `status` || ':' || `holder` END, NULL
	FROM `requests` WHERE `unit_id` IS NOT NULL;
--> statement-breakpoint
DELETE FROM `case_counters` WHERE `unit_id` <> '';
--> statement-breakpoint
INSERT INTO `case_counters` (`agency_id`, `unit_id`, `status`, `value`)
	SELECT `agency_id`, `unit_id`, `standing`, count(*) FROM `request_units` GROUP BY `agency_id`, `unit_id`, `standing`;
