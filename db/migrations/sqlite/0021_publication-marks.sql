CREATE TABLE `publication_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`is_withheld` integer NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_marks_text" CHECK("publication_marks"."text" in ('title', 'success-measure', 'progress', 'way-back', 'date-reason', 'milestone'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_marks_key` ON `publication_marks` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `publication_marks_by_plan` ON `publication_marks` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `publication_marks_by_action` ON `publication_marks` (`action_id`,`recorded_at`);