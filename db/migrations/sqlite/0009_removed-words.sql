CREATE TABLE `redaction_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`places` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "redaction_requests_state" CHECK("redaction_requests"."state" in ('asked', 'removed', 'refused')),
	CONSTRAINT "redaction_requests_reason" CHECK(trim("redaction_requests"."reason") <> '')
);
--> statement-breakpoint
CREATE INDEX `redaction_requests_by_plan` ON `redaction_requests` (`plan_id`);--> statement-breakpoint
CREATE TABLE `redactions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`in_table` text NOT NULL,
	`row_id` text NOT NULL,
	`in_column` text NOT NULL,
	`was` text NOT NULL,
	`left_digest` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `redactions_by_plan` ON `redactions` (`plan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `redactions_current` ON `redactions` (`in_table`,`row_id`,`in_column`) WHERE superseded_at is null;