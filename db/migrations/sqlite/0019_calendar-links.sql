CREATE TABLE `calendar_links` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`key_hash` text NOT NULL,
	`actions` text NOT NULL,
	`made_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calendar_links_actions" CHECK("calendar_links"."actions" in ('own', 'all'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_links_key_hash_unique` ON `calendar_links` (`key_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_links_of` ON `calendar_links` (`person_id`,`plan_id`);