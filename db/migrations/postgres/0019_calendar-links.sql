CREATE TABLE "calendar_links" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"actions" text NOT NULL,
	"made_at" text NOT NULL,
	CONSTRAINT "calendar_links_key_hash_unique" UNIQUE("key_hash"),
	CONSTRAINT "calendar_links_actions" CHECK ("calendar_links"."actions" in ('own', 'all'))
);
--> statement-breakpoint
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_links_of" ON "calendar_links" USING btree ("person_id","plan_id");