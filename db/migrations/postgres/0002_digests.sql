ALTER TABLE "changes" ADD COLUMN "wrote" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "salt" text;