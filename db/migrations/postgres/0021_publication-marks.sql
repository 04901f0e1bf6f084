CREATE TABLE "publication_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"words" text NOT NULL,
	"is_withheld" boolean NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "publication_marks_text" CHECK ("publication_marks"."text" in ('title', 'success-measure', 'progress', 'way-back', 'date-reason', 'milestone'))
);
--> statement-breakpoint
ALTER TABLE "publication_marks" ADD CONSTRAINT "publication_marks_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_marks" ADD CONSTRAINT "publication_marks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_marks" ADD CONSTRAINT "publication_marks_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "publication_marks_key" ON "publication_marks" USING btree ("plan_id","key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "publication_marks_by_plan" ON "publication_marks" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "publication_marks_by_action" ON "publication_marks" USING btree ("action_id","recorded_at");