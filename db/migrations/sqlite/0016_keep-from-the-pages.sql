ALTER TABLE `areas` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `cancelled_on` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `post_holders` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `from_on` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `to_on` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `withdrawn_on` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `visits` ADD `reason` text;