CREATE TABLE "brought_rows" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"sheet_id" text NOT NULL,
	"sheet_name" text NOT NULL,
	"row_number" integer NOT NULL,
	"fields" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "brought_rows_row" CHECK ("brought_rows"."row_number" > 0)
);
--> statement-breakpoint
CREATE TABLE "brought_sheets" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "brought_sheets_state" CHECK ("brought_sheets"."state" in ('brought', 'taken-back'))
);
--> statement-breakpoint
ALTER TABLE "brought_rows" ADD CONSTRAINT "brought_rows_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_rows" ADD CONSTRAINT "brought_rows_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_rows" ADD CONSTRAINT "brought_rows_sheet_id_brought_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."brought_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_rows" ADD CONSTRAINT "brought_rows_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_sheets" ADD CONSTRAINT "brought_sheets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_sheets" ADD CONSTRAINT "brought_sheets_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brought_rows_by_plan" ON "brought_rows" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "brought_rows_by_action" ON "brought_rows" USING btree ("action_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "brought_rows_current" ON "brought_rows" USING btree ("action_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "brought_sheets_current" ON "brought_sheets" USING btree ("plan_id","key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "brought_sheets_by_plan" ON "brought_sheets" USING btree ("plan_id","recorded_at");