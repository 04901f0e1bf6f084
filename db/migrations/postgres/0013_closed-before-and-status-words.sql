ALTER TABLE "closure_steps" DROP CONSTRAINT "closure_steps_step";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "status_words" text;--> statement-breakpoint
ALTER TABLE "closure_steps" ADD CONSTRAINT "closure_steps_step" CHECK ("closure_steps"."step" in ('closed-before', 'claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened'));