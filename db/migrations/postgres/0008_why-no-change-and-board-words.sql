ALTER TABLE "date_changes" ADD COLUMN "board_words" text;--> statement-breakpoint
ALTER TABLE "progress_updates" ADD COLUMN "why_no_change" text;