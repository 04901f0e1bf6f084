CREATE TABLE `paper_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`file` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_templates_current` ON `paper_templates` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `paper_templates_by_plan` ON `paper_templates` (`plan_id`,`recorded_at`);