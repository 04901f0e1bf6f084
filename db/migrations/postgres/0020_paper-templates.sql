CREATE TABLE "paper_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"file" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paper_templates_current" ON "paper_templates" USING btree ("plan_id","key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "paper_templates_by_plan" ON "paper_templates" USING btree ("plan_id","recorded_at");