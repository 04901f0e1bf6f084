PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`verb` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_ref` text NOT NULL,
	`before` text,
	`after` text,
	`meeting_id` text,
	`previous_hash` text,
	`hash` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_changes`("id", "plan_id", "recorded_at", "recorded_by", "verb", "subject_kind", "subject_ref", "before", "after", "meeting_id", "previous_hash", "hash") SELECT "id", "plan_id", "recorded_at", "recorded_by", "verb", "subject_kind", "subject_ref", "before", "after", "meeting_id", "previous_hash", "hash" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `changes_chain` ON `changes` (`plan_id`,`previous_hash`);--> statement-breakpoint
CREATE INDEX `changes_by_plan` ON `changes` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_of_structure` ON `changes` (`plan_id`,`id`) WHERE subject_kind not in ('action', 'milestone');