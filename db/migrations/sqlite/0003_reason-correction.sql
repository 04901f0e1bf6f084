PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_date_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`step` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`reason_code` text NOT NULL,
	`reason` text NOT NULL,
	`effect` text,
	`meeting_id` text,
	`minute_reference` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "date_changes_step" CHECK("__new_date_changes"."step" in ('asked', 'agreed', 'refused')),
	CONSTRAINT "date_changes_reason_code" CHECK("__new_date_changes"."reason_code" in ('recruitment', 'partner-delay', 'scope-changed', 'dependency', 'capacity', 'pandemic', 'evidence-not-ready', 'correction', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_date_changes`("id", "plan_id", "action_id", "step", "from_on", "to_on", "reason_code", "reason", "effect", "meeting_id", "minute_reference", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "plan_id", "action_id", "step", "from_on", "to_on", "reason_code", "reason", "effect", "meeting_id", "minute_reference", "recorded_at", "recorded_by", "superseded_at" FROM `date_changes`;--> statement-breakpoint
DROP TABLE `date_changes`;--> statement-breakpoint
ALTER TABLE `__new_date_changes` RENAME TO `date_changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `date_changes_by_plan` ON `date_changes` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `date_changes_by_action` ON `date_changes` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `date_changes_current` ON `date_changes` (`action_id`) WHERE superseded_at is null;