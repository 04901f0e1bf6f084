CREATE TABLE `action_recommendations` (
	`action_id` text NOT NULL,
	`recommendation_id` text NOT NULL,
	`plan_id` text NOT NULL,
	PRIMARY KEY(`action_id`, `recommendation_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_recommendations_by_plan` ON `action_recommendations` (`plan_id`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`ref` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`success_measure` text NOT NULL,
	`area_id` text NOT NULL,
	`owner_post_id` text NOT NULL,
	`sponsor_post_id` text,
	`partners` text,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actions_state" CHECK("actions"."state" in ('active', 'withdrawn')),
	CONSTRAINT "actions_dates" CHECK("actions"."starts_on" <= "actions"."due_on"),
	CONSTRAINT "actions_title" CHECK(trim("actions"."title") <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actions_ref` ON `actions` (`plan_id`,`ref`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `actions_by_plan` ON `actions` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `actions_by_thing` ON `actions` (`thing_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`sponsor_post_id` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `areas_by_plan` ON `areas` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `changes` (
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
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_verb" CHECK("changes"."verb" in ('imported', 'added', 'changed', 'withdrew', 'reported', 'claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened', 'asked-for-date', 'moved-date', 'refused-date'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_chain` ON `changes` (`plan_id`,`previous_hash`);--> statement-breakpoint
CREATE INDEX `changes_by_plan` ON `changes` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_of_structure` ON `changes` (`plan_id`,`id`) WHERE subject_kind not in ('action', 'milestone');--> statement-breakpoint
CREATE TABLE `closure_steps` (
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
	CONSTRAINT "closure_steps_step" CHECK("closure_steps"."step" in ('claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened'))
);
--> statement-breakpoint
CREATE INDEX `closure_steps_by_plan` ON `closure_steps` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `closure_steps_current` ON `closure_steps` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `closure_steps_by_action` ON `closure_steps` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`person_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `date_changes` (
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
	CONSTRAINT "date_changes_step" CHECK("date_changes"."step" in ('asked', 'agreed', 'refused')),
	CONSTRAINT "date_changes_reason_code" CHECK("date_changes"."reason_code" in ('recruitment', 'partner-delay', 'scope-changed', 'dependency', 'capacity', 'pandemic', 'evidence-not-ready', 'other'))
);
--> statement-breakpoint
CREATE INDEX `date_changes_by_plan` ON `date_changes` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `date_changes_by_action` ON `date_changes` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `date_changes_current` ON `date_changes` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`held_on` text NOT NULL,
	`data_cut_off_on` text NOT NULL,
	`papers_due_on` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_kind" CHECK("meetings"."kind" in ('improvement-board', 'scrutiny-committee', 'quarterly-review', 'staff-reference-group')),
	CONSTRAINT "meetings_cut_off" CHECK("meetings"."data_cut_off_on" <= "meetings"."held_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_key` ON `meetings` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `meetings_by_plan` ON `meetings` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" in ('viewer', 'owner', 'programme', 'chair', 'scrutiny', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_current` ON `memberships` (`person_id`,`plan_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `memberships_by_plan` ON `memberships` (`plan_id`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_by_action` ON `milestones` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `milestones_by_plan` ON `milestones` (`plan_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`recorded_at` text NOT NULL,
	`superseded_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`) WHERE superseded_at is null;--> statement-breakpoint
CREATE TABLE `plans` (
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
	`reason` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_state" CHECK("plans"."state" in ('active', 'closed')),
	CONSTRAINT "plans_judgement" CHECK("plans"."judgement" in ('inadequate', 'requires-improvement', 'good', 'outstanding')),
	CONSTRAINT "plans_stale_after_days" CHECK("plans"."stale_after_days" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_slug` ON `plans` (`slug`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `plans_by_plan` ON `plans` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `post_holders` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`post_id` text NOT NULL,
	`name` text NOT NULL,
	`person_id` text,
	`capacity` text NOT NULL,
	`from_on` text,
	`to_on` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "post_holders_capacity" CHECK("post_holders"."capacity" in ('holder', 'deputy'))
);
--> statement-breakpoint
CREATE INDEX `post_holders_by_plan` ON `post_holders` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `post_holders_by_person` ON `post_holders` (`person_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`organisation` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_key` ON `posts` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `posts_by_thing` ON `posts` (`thing_id`);--> statement-breakpoint
CREATE TABLE `progress_updates` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`action_id` text NOT NULL,
	`effective_on` text NOT NULL,
	`delivery_status` text NOT NULL,
	`progress` text NOT NULL,
	`next_steps` text,
	`way_back_to_green` text,
	`help_needed` text,
	`forecast_on` text,
	`no_change` integer NOT NULL,
	`post_id` text NOT NULL,
	`on_behalf` integer NOT NULL,
	`based_on` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_updates_delivery_status" CHECK("progress_updates"."delivery_status" in ('not-started', 'on-track', 'at-risk', 'off-track', 'complete')),
	CONSTRAINT "progress_updates_progress" CHECK(trim("progress_updates"."progress") <> '')
);
--> statement-breakpoint
CREATE INDEX `progress_updates_by_plan` ON `progress_updates` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `progress_updates_by_action` ON `progress_updates` (`action_id`,`recorded_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `progress_updates_current` ON `progress_updates` (`action_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `progress_updates_current_by_plan` ON `progress_updates` (`plan_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE TABLE `recommendation_areas` (
	`recommendation_id` text NOT NULL,
	`area_id` text NOT NULL,
	`plan_id` text NOT NULL,
	PRIMARY KEY(`recommendation_id`, `area_id`),
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendation_areas_by_plan` ON `recommendation_areas` (`plan_id`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`wording` text NOT NULL,
	`short_title` text NOT NULL,
	`source_id` text NOT NULL,
	`paragraphs` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_by_plan` ON `recommendations` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`started_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`agent` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`address` text NOT NULL,
	`failed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_by_account` ON `sign_in_failures` (`account`,`failed_at`);--> statement-breakpoint
CREATE INDEX `sign_in_failures_by_address` ON `sign_in_failures` (`address`,`failed_at`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`published_on` text,
	`url` text,
	`licence` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('inspection-report', 'visit-letter', 'review', 'direction', 'other'))
);
--> statement-breakpoint
CREATE INDEX `sources_by_plan` ON `sources` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`focus` text,
	`letter_on` text,
	`letter_url` text,
	`letter_published` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visits_kind" CHECK("visits"."kind" in ('action-planning', 'monitoring', 'focused', 'inspection'))
);
--> statement-breakpoint
CREATE INDEX `visits_by_plan` ON `visits` (`plan_id`,`recorded_at`);