CREATE TABLE `paper_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`for_on` text NOT NULL,
	`answers` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_answers_kind" CHECK("paper_answers"."kind" in ('board-pack', 'exception-report', 'committee-report', 'plan-on-a-page', 'recommendation-report'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_answers_current` ON `paper_answers` (`plan_id`,`kind`,`for_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `paper_answers_by_plan` ON `paper_answers` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `papers` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`title` text NOT NULL,
	`as_at` text NOT NULL,
	`drawn_on` text NOT NULL,
	`files` text NOT NULL,
	`digest` text NOT NULL,
	`head` text NOT NULL,
	`withdrawn_on` text,
	`withdrawn_as` text,
	`reason` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "papers_kind" CHECK("papers"."kind" in ('board-pack', 'exception-report', 'committee-report', 'plan-on-a-page', 'recommendation-report')),
	CONSTRAINT "papers_audience" CHECK("papers"."audience" in ('board', 'scrutiny', 'public')),
	CONSTRAINT "papers_withdrawn_as" CHECK("papers"."withdrawn_as" in ('disclosure', 'wrong', 'replaced')),
	CONSTRAINT "papers_withdrawn_why" CHECK(("papers"."withdrawn_on" is null) = ("papers"."withdrawn_as" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `papers_key` ON `papers` (`plan_id`,`key`) WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `papers_standing` ON `papers` (`plan_id`,`kind`,`audience`,`as_at`) WHERE superseded_at is null and withdrawn_on is null;--> statement-breakpoint
CREATE INDEX `papers_by_plan` ON `papers` (`plan_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `phrase_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`thing_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`looks_like` text NOT NULL,
	`phrase` text NOT NULL,
	`may_leave` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "phrase_answers_looks_like" CHECK("phrase_answers"."looks_like" in ('name', 'email', 'phone', 'nhs-number', 'case-number', 'date-of-birth', 'small-count'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phrase_answers_current` ON `phrase_answers` (`plan_id`,`looks_like`,`phrase`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `phrase_answers_by_plan` ON `phrase_answers` (`plan_id`,`recorded_at`);