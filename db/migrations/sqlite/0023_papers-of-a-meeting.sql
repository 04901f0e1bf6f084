DROP INDEX `paper_answers_current`;--> statement-breakpoint
ALTER TABLE `paper_answers` ADD `meeting_id` text REFERENCES meetings(id);--> statement-breakpoint
CREATE UNIQUE INDEX `paper_answers_current` ON `paper_answers` (`plan_id`,`key`) WHERE superseded_at is null;