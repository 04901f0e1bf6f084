CREATE TABLE `action_supporting_posts` (
	`action_id` text NOT NULL,
	`post_id` text NOT NULL,
	`plan_id` text NOT NULL,
	PRIMARY KEY(`action_id`, `post_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_supporting_posts_by_plan` ON `action_supporting_posts` (`plan_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`success_measure` text NOT NULL,
	`area_id` text NOT NULL,
	`owner_post_id` text NOT NULL,
	`sponsor_post_id` text,
	`partners` text,
	`own_columns` text,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`withdrawn_as` text,
	`merged_into` text,
	`moved_to` text,
	`reason` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actions_state" CHECK("__new_actions"."state" in ('active', 'withdrawn')),
	CONSTRAINT "actions_withdrawn_as" CHECK("__new_actions"."withdrawn_as" in ('no-longer-needed', 'merged', 'moved')),
	CONSTRAINT "actions_dates" CHECK("__new_actions"."starts_on" <= "__new_actions"."due_on"),
	CONSTRAINT "actions_title" CHECK(trim("__new_actions"."title") <> '')
);
--> statement-breakpoint
INSERT INTO `__new_actions`("id", "thing_id", "plan_id", "ref", "title", "success_measure", "area_id", "owner_post_id", "sponsor_post_id", "partners", "own_columns", "starts_on", "due_on", "state", "withdrawn_as", "merged_into", "moved_to", "reason", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "thing_id", "plan_id", "ref", "title", "success_measure", "area_id", "owner_post_id", "sponsor_post_id", "partners", NULL, "starts_on", "due_on", "state", NULL, NULL, NULL, "reason", "recorded_at", "recorded_by", "superseded_at" FROM `actions`;--> statement-breakpoint
DROP TABLE `actions`;--> statement-breakpoint
ALTER TABLE `__new_actions` RENAME TO `actions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `actions_ref` ON `actions` (`plan_id`,`ref`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `actions_by_plan` ON `actions` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `actions_by_thing` ON `actions` (`thing_id`,`recorded_at`);--> statement-breakpoint
ALTER TABLE `milestones` ADD `owner_post_id` text REFERENCES posts(id);--> statement-breakpoint
ALTER TABLE `milestones` ADD `note` text;