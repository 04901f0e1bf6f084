PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`success_measure` text,
	`area_id` text,
	`owner_post_id` text NOT NULL,
	`sponsor_post_id` text,
	`partners` text,
	`own_columns` text,
	`starts_on` text,
	`due_on` text,
	`due_kind` text,
	`due_from` text,
	`due_words` text,
	`review_on` text,
	`no_recommendation_because` text,
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
	CONSTRAINT "actions_due_kind" CHECK("__new_actions"."due_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing')),
	CONSTRAINT "actions_due" CHECK(case when "__new_actions"."due_kind" is null then "__new_actions"."due_on" is not null and "__new_actions"."due_from" is null when "__new_actions"."due_kind" = 'ongoing' then "__new_actions"."due_on" is null and "__new_actions"."due_from" is null and "__new_actions"."due_words" is not null else "__new_actions"."due_from" <= "__new_actions"."due_on" and "__new_actions"."due_from" is not null and "__new_actions"."due_on" is not null and "__new_actions"."due_words" is not null end),
	CONSTRAINT "actions_dates" CHECK("__new_actions"."starts_on" <= "__new_actions"."due_on"),
	CONSTRAINT "actions_title" CHECK(trim("__new_actions"."title") <> '')
);
--> statement-breakpoint
INSERT INTO `__new_actions`("id", "thing_id", "plan_id", "ref", "title", "success_measure", "area_id", "owner_post_id", "sponsor_post_id", "partners", "own_columns", "starts_on", "due_on", "due_kind", "due_from", "due_words", "review_on", "no_recommendation_because", "state", "withdrawn_as", "merged_into", "moved_to", "reason", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "thing_id", "plan_id", "ref", "title", "success_measure", "area_id", "owner_post_id", "sponsor_post_id", "partners", "own_columns", "starts_on", "due_on", NULL, NULL, NULL, NULL, NULL, "state", "withdrawn_as", "merged_into", "moved_to", "reason", "recorded_at", "recorded_by", "superseded_at" FROM `actions`;--> statement-breakpoint
DROP TABLE `actions`;--> statement-breakpoint
ALTER TABLE `__new_actions` RENAME TO `actions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `actions_ref` ON `actions` (`plan_id`,`ref`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `actions_by_plan` ON `actions` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `actions_by_thing` ON `actions` (`thing_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `__new_date_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`step` text NOT NULL,
	`from_on` text,
	`from_kind` text,
	`from_begins_on` text,
	`from_words` text,
	`from_review_on` text,
	`to_on` text,
	`to_kind` text,
	`to_begins_on` text,
	`to_words` text,
	`to_review_on` text,
	`reason_code` text NOT NULL,
	`reason` text NOT NULL,
	`effect` text,
	`meeting_id` text,
	`minute_reference` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	`board_words` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "date_changes_step" CHECK("__new_date_changes"."step" in ('asked', 'agreed', 'refused')),
	CONSTRAINT "date_changes_from_kind" CHECK("__new_date_changes"."from_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing')),
	CONSTRAINT "date_changes_to_kind" CHECK("__new_date_changes"."to_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing')),
	CONSTRAINT "date_changes_from" CHECK(case when "__new_date_changes"."from_kind" is null then "__new_date_changes"."from_on" is not null and "__new_date_changes"."from_begins_on" is null when "__new_date_changes"."from_kind" = 'ongoing' then "__new_date_changes"."from_on" is null and "__new_date_changes"."from_begins_on" is null and "__new_date_changes"."from_words" is not null else "__new_date_changes"."from_begins_on" <= "__new_date_changes"."from_on" and "__new_date_changes"."from_begins_on" is not null and "__new_date_changes"."from_on" is not null and "__new_date_changes"."from_words" is not null end),
	CONSTRAINT "date_changes_to" CHECK(case when "__new_date_changes"."to_kind" is null then "__new_date_changes"."to_on" is not null and "__new_date_changes"."to_begins_on" is null when "__new_date_changes"."to_kind" = 'ongoing' then "__new_date_changes"."to_on" is null and "__new_date_changes"."to_begins_on" is null and "__new_date_changes"."to_words" is not null else "__new_date_changes"."to_begins_on" <= "__new_date_changes"."to_on" and "__new_date_changes"."to_begins_on" is not null and "__new_date_changes"."to_on" is not null and "__new_date_changes"."to_words" is not null end),
	CONSTRAINT "date_changes_reason_code" CHECK("__new_date_changes"."reason_code" in ('recruitment', 'partner-delay', 'scope-changed', 'dependency', 'capacity', 'pandemic', 'evidence-not-ready', 'correction', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_date_changes`("id", "plan_id", "action_id", "step", "from_on", "from_kind", "from_begins_on", "from_words", "from_review_on", "to_on", "to_kind", "to_begins_on", "to_words", "to_review_on", "reason_code", "reason", "effect", "meeting_id", "minute_reference", "recorded_at", "recorded_by", "superseded_at", "board_words") SELECT "id", "plan_id", "action_id", "step", "from_on", NULL, NULL, NULL, NULL, "to_on", NULL, NULL, NULL, NULL, "reason_code", "reason", "effect", "meeting_id", "minute_reference", "recorded_at", "recorded_by", "superseded_at", "board_words" FROM `date_changes`;--> statement-breakpoint
DROP TABLE `date_changes`;--> statement-breakpoint
ALTER TABLE `__new_date_changes` RENAME TO `date_changes`;--> statement-breakpoint
CREATE INDEX `date_changes_by_plan` ON `date_changes` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `date_changes_by_action` ON `date_changes` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `date_changes_current` ON `date_changes` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE TABLE `__new_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`slug` text NOT NULL,
	`council` text NOT NULL,
	`title` text NOT NULL,
	`vision` text,
	`judgement` text,
	`inspected_from` text,
	`inspected_to` text,
	`report_published_on` text,
	`reinspection_expected_on` text,
	`state` text NOT NULL,
	`closed_on` text,
	`illustrative` text,
	`stale_after_days` integer NOT NULL,
	`status_words` text,
	`reason` text,
	`quarters` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_state" CHECK("__new_plans"."state" in ('active', 'closed')),
	CONSTRAINT "plans_judgement" CHECK("__new_plans"."judgement" in ('inadequate', 'requires-improvement', 'good', 'outstanding')),
	CONSTRAINT "plans_quarters" CHECK("__new_plans"."quarters" in ('financial', 'calendar')),
	CONSTRAINT "plans_stale_after_days" CHECK("__new_plans"."stale_after_days" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_plans`("id", "plan_id", "slug", "council", "title", "vision", "judgement", "inspected_from", "inspected_to", "report_published_on", "reinspection_expected_on", "state", "closed_on", "illustrative", "stale_after_days", "status_words", "reason", "quarters", "recorded_at", "recorded_by", "superseded_at") SELECT "id", "plan_id", "slug", "council", "title", "vision", "judgement", "inspected_from", "inspected_to", "report_published_on", "reinspection_expected_on", "state", "closed_on", "illustrative", "stale_after_days", "status_words", "reason", NULL, "recorded_at", "recorded_by", "superseded_at" FROM `plans`;--> statement-breakpoint
DROP TABLE `plans`;--> statement-breakpoint
ALTER TABLE `__new_plans` RENAME TO `plans`;--> statement-breakpoint
CREATE UNIQUE INDEX `plans_slug` ON `plans` (`slug`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `plans_by_plan` ON `plans` (`plan_id`,`recorded_at`);