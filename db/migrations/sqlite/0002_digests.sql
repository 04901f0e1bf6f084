ALTER TABLE `changes` ADD `wrote` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `salt` text;