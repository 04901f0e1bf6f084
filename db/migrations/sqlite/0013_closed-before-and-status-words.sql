PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_closure_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`step` text NOT NULL,
	`effective_on` text NOT NULL,
	`meeting_id` text,
	`minute_reference` text,
	`note` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closure_steps_step" CHECK("__new_closure_steps"."step" in ('closed-before', 'claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened'))
);
--> statement-breakpoint
INSERT INTO `__new_closure_steps`("id", "plan_id", "action_id", "step", "effective_on", "meeting_id", "minute_reference", "note", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "plan_id", "action_id", "step", "effective_on", "meeting_id", "minute_reference", "note", "recorded_at", "recorded_by", "superseded_at" FROM `closure_steps`;--> statement-breakpoint
DROP TABLE `closure_steps`;--> statement-breakpoint
ALTER TABLE `__new_closure_steps` RENAME TO `closure_steps`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `closure_steps_by_plan` ON `closure_steps` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `closure_steps_current` ON `closure_steps` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `closure_steps_by_action` ON `closure_steps` (`action_id`,`recorded_at`);--> statement-breakpoint
ALTER TABLE `plans` ADD `status_words` text;