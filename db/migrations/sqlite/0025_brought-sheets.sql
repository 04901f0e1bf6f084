CREATE TABLE `brought_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`sheet_id` text NOT NULL,
	`sheet_name` text NOT NULL,
	`row_number` integer NOT NULL,
	`fields` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet_id`) REFERENCES `brought_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "brought_rows_row" CHECK("brought_rows"."row_number" > 0)
);
--> statement-breakpoint
CREATE INDEX `brought_rows_by_plan` ON `brought_rows` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `brought_rows_by_action` ON `brought_rows` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `brought_rows_current` ON `brought_rows` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE TABLE `brought_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "brought_sheets_state" CHECK("brought_sheets"."state" in ('brought', 'taken-back'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brought_sheets_current` ON `brought_sheets` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `brought_sheets_by_plan` ON `brought_sheets` (`plan_id`,`recorded_at`);