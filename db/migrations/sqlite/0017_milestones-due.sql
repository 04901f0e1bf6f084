PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text,
	`due_kind` text,
	`due_from` text,
	`due_words` text,
	`review_on` text,
	`done_on` text,
	`owner_post_id` text,
	`note` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestones_due_kind" CHECK("__new_milestones"."due_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing')),
	CONSTRAINT "milestones_due" CHECK(case when "__new_milestones"."due_kind" is null then "__new_milestones"."due_on" is not null and "__new_milestones"."due_from" is null when "__new_milestones"."due_kind" = 'ongoing' then "__new_milestones"."due_on" is null and "__new_milestones"."due_from" is null and "__new_milestones"."due_words" is not null else "__new_milestones"."due_from" <= "__new_milestones"."due_on" and "__new_milestones"."due_from" is not null and "__new_milestones"."due_on" is not null and "__new_milestones"."due_words" is not null end)
);
--> statement-breakpoint
INSERT INTO `__new_milestones`("id", "thing_id", "plan_id", "action_id", "title", "due_on", "due_kind", "due_from", "due_words", "review_on", "done_on", "owner_post_id", "note", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "thing_id", "plan_id", "action_id", "title", "due_on", NULL, NULL, NULL, NULL, "done_on", "owner_post_id", "note", "recorded_at", "recorded_by", "superseded_at" FROM `milestones`;--> statement-breakpoint
DROP TABLE `milestones`;--> statement-breakpoint
ALTER TABLE `__new_milestones` RENAME TO `milestones`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `milestones_by_action` ON `milestones` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `milestones_by_plan` ON `milestones` (`plan_id`);