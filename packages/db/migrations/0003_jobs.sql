CREATE TABLE `jobs` (
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`held_by` text,
	`not_before` text,
	`done_for` text,
	PRIMARY KEY(`name`, `scope`)
);
