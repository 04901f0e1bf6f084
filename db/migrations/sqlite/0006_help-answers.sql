CREATE TABLE `help_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`update_id` text NOT NULL,
	`words` text NOT NULL,
	`post_id` text,
	`who` text,
	`by_on` text,
	`meeting_id` text,
	`minute_reference` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `progress_updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "help_answers_words" CHECK(trim("help_answers"."words") <> '')
);
--> statement-breakpoint
CREATE INDEX `help_answers_by_plan` ON `help_answers` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `help_answers_by_action` ON `help_answers` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `help_answers_current` ON `help_answers` (`action_id`) WHERE superseded_at is null;