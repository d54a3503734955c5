CREATE TABLE `searched_cases` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`scope` text NOT NULL,
	`numbers` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searched_cases_case_id_unique` ON `searched_cases` (`case_id`);
--> statement-breakpoint
-- The words lie in searched_cases; the index holds none of them twice. Accents and case are folded, and
-- beginnings of three and four letters have an index of their own.
CREATE VIRTUAL TABLE `case_search` USING fts5(
	scope, numbers, words,
	content='searched_cases', content_rowid='id',
	tokenize='unicode61 remove_diacritics 2', prefix='3 4'
);
--> statement-breakpoint
CREATE TRIGGER `searched_cases_found` AFTER INSERT ON `searched_cases`
BEGIN
	INSERT INTO `case_search` (rowid, scope, numbers, words) VALUES (NEW.id, NEW.scope, NEW.numbers, NEW.words);
END;
--> statement-breakpoint
CREATE TRIGGER `searched_cases_changed` AFTER UPDATE ON `searched_cases`
BEGIN
	INSERT INTO `case_search` (`case_search`, rowid, scope, numbers, words)
		VALUES ('delete', OLD.id, OLD.scope, OLD.numbers, OLD.words);
	INSERT INTO `case_search` (rowid, scope, numbers, words) VALUES (NEW.id, NEW.scope, NEW.numbers, NEW.words);
END;
--> statement-breakpoint
CREATE TRIGGER `searched_cases_gone` AFTER DELETE ON `searched_cases`
BEGIN
	INSERT INTO `case_search` (`case_search`, rowid, scope, numbers, words)
		VALUES ('delete', OLD.id, OLD.scope, OLD.numbers, OLD.words);
END;
