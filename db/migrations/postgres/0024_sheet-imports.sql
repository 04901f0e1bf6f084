CREATE TABLE "sheet_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"plan_id" text,
	"state" text NOT NULL,
	"brought_at" text NOT NULL,
	"name" text,
	"file" text NOT NULL,
	"answers" text NOT NULL,
	"proposed" text NOT NULL,
	"doubts" text NOT NULL,
	"rows" text NOT NULL,
	CONSTRAINT "sheet_imports_state" CHECK ("sheet_imports"."state" in ('open', 'accepted'))
);
--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sheet_imports_of" ON "sheet_imports" USING btree ("person_id","brought_at");