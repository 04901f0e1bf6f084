CREATE TABLE "one_time_links" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text,
	"email" text NOT NULL,
	"name" text,
	"person_id" text,
	"plan_id" text,
	"role" text,
	"post_id" text,
	"holds_from" text,
	"made_by" text NOT NULL,
	"made_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"used_at" text,
	"taken_back_at" text,
	"told_at" text,
	CONSTRAINT "one_time_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "one_time_links_kind" CHECK ("one_time_links"."kind" in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "security_events" (
	"id" text PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"event" text NOT NULL,
	"person_id" text,
	"plan" text,
	"request" text,
	"reason" text,
	"times" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "signed_in_at" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "ended_on" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "person_id" text;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "one_time_links_by_plan" ON "one_time_links" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "one_time_links_by_email" ON "one_time_links" USING btree ("email");--> statement-breakpoint
CREATE INDEX "security_events_by_time" ON "security_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "security_events_by_person" ON "security_events" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "security_events_by_event" ON "security_events" USING btree ("event","id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_of_installation" ON "memberships" USING btree ("person_id") WHERE superseded_at is null and plan_id is null;--> statement-breakpoint
CREATE INDEX "people_by_person" ON "people" USING btree ("person_id");