ALTER TABLE `date_changes` ADD `board_words` text;--> statement-breakpoint
ALTER TABLE `progress_updates` ADD `why_no_change` text;