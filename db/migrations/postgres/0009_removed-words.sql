CREATE TABLE "redaction_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" text NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" text,
	"places" text NOT NULL,
	CONSTRAINT "redaction_requests_state" CHECK ("redaction_requests"."state" in ('asked', 'removed', 'refused')),
	CONSTRAINT "redaction_requests_reason" CHECK (trim("redaction_requests"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"in_table" text NOT NULL,
	"row_id" text NOT NULL,
	"in_column" text NOT NULL,
	"was" text NOT NULL,
	"left_digest" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
ALTER TABLE "redaction_requests" ADD CONSTRAINT "redaction_requests_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction_requests" ADD CONSTRAINT "redaction_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction_requests" ADD CONSTRAINT "redaction_requests_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redaction_requests_by_plan" ON "redaction_requests" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "redactions_by_plan" ON "redactions" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redactions_current" ON "redactions" USING btree ("in_table","row_id","in_column") WHERE superseded_at is null;