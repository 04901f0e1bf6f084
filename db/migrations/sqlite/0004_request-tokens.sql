CREATE TABLE `request_tokens` (
	`person_id` text NOT NULL,
	`key` text NOT NULL,
	`endpoint` text NOT NULL,
	`digest` text NOT NULL,
	`made` text NOT NULL,
	`done_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `key`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_tokens_by_age` ON `request_tokens` (`done_at`);