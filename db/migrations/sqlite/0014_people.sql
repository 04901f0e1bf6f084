CREATE TABLE `one_time_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text,
	`email` text NOT NULL,
	`name` text,
	`person_id` text,
	`plan_id` text,
	`role` text,
	`post_id` text,
	`holds_from` text,
	`made_by` text NOT NULL,
	`made_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`taken_back_at` text,
	`told_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_time_links_kind" CHECK("one_time_links"."kind" in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_links_token_hash_unique` ON `one_time_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `one_time_links_by_plan` ON `one_time_links` (`plan_id`);--> statement-breakpoint
CREATE INDEX `one_time_links_by_email` ON `one_time_links` (`email`);--> statement-breakpoint
CREATE TABLE `security_events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`event` text NOT NULL,
	`person_id` text,
	`plan` text,
	`request` text,
	`reason` text,
	`times` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `security_events_by_time` ON `security_events` (`at`);--> statement-breakpoint
CREATE INDEX `security_events_by_person` ON `security_events` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `security_events_by_event` ON `security_events` (`event`,`id`);--> statement-breakpoint
ALTER TABLE `credentials` ADD `signed_in_at` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `ended_on` text;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_of_installation` ON `memberships` (`person_id`) WHERE superseded_at is null and plan_id is null;--> statement-breakpoint
ALTER TABLE `people` ADD `person_id` text;--> statement-breakpoint
CREATE INDEX `people_by_person` ON `people` (`person_id`);