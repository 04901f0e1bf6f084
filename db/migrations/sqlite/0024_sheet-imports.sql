CREATE TABLE `sheet_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`plan_id` text,
	`state` text NOT NULL,
	`brought_at` text NOT NULL,
	`name` text,
	`file` text NOT NULL,
	`answers` text NOT NULL,
	`proposed` text NOT NULL,
	`doubts` text NOT NULL,
	`rows` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sheet_imports_state" CHECK("sheet_imports"."state" in ('open', 'accepted'))
);
--> statement-breakpoint
CREATE INDEX `sheet_imports_of` ON `sheet_imports` (`person_id`,`brought_at`);