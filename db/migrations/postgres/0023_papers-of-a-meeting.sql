DROP INDEX "paper_answers_current";--> statement-breakpoint
ALTER TABLE "paper_answers" ADD COLUMN "meeting_id" text;--> statement-breakpoint
ALTER TABLE "paper_answers" ADD CONSTRAINT "paper_answers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paper_answers_current" ON "paper_answers" USING btree ("plan_id","key") WHERE superseded_at is null;