CREATE TABLE "action_recommendations" (
	"action_id" text NOT NULL,
	"recommendation_id" text NOT NULL,
	"plan_id" text NOT NULL,
	CONSTRAINT "action_recommendations_action_id_recommendation_id_pk" PRIMARY KEY("action_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"ref" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"success_measure" text NOT NULL,
	"area_id" text NOT NULL,
	"owner_post_id" text NOT NULL,
	"sponsor_post_id" text,
	"partners" text,
	"starts_on" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "actions_state" CHECK ("actions"."state" in ('active', 'withdrawn')),
	CONSTRAINT "actions_dates" CHECK ("actions"."starts_on" <= "actions"."due_on"),
	CONSTRAINT "actions_title" CHECK (trim("actions"."title") <> '')
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"sponsor_post_id" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_ref" text NOT NULL,
	"before" text,
	"after" text,
	"meeting_id" text,
	"previous_hash" text,
	"hash" text NOT NULL,
	CONSTRAINT "changes_verb" CHECK ("changes"."verb" in ('imported', 'added', 'changed', 'withdrew', 'reported', 'claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened', 'asked-for-date', 'moved-date', 'refused-date'))
);
--> statement-breakpoint
CREATE TABLE "closure_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"step" text NOT NULL,
	"effective_on" text NOT NULL,
	"meeting_id" text,
	"minute_reference" text,
	"note" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "closure_steps_step" CHECK ("closure_steps"."step" in ('claimed', 'reviewed', 'returned', 'agreed', 'embedded', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "date_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"step" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"reason_code" text NOT NULL,
	"reason" text NOT NULL,
	"effect" text,
	"meeting_id" text,
	"minute_reference" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "date_changes_step" CHECK ("date_changes"."step" in ('asked', 'agreed', 'refused')),
	CONSTRAINT "date_changes_reason_code" CHECK ("date_changes"."reason_code" in ('recruitment', 'partner-delay', 'scope-changed', 'dependency', 'capacity', 'pandemic', 'evidence-not-ready', 'other'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"held_on" text NOT NULL,
	"data_cut_off_on" text NOT NULL,
	"papers_due_on" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "meetings_kind" CHECK ("meetings"."kind" in ('improvement-board', 'scrutiny-committee', 'quarterly-review', 'staff-reference-group')),
	CONSTRAINT "meetings_cut_off" CHECK ("meetings"."data_cut_off_on" <= "meetings"."held_on")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('viewer', 'owner', 'programme', 'chair', 'scrutiny', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"title" text NOT NULL,
	"due_on" text NOT NULL,
	"done_on" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"recorded_at" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"slug" text NOT NULL,
	"council" text NOT NULL,
	"title" text NOT NULL,
	"vision" text,
	"judgement" text,
	"inspected_from" text,
	"inspected_to" text,
	"report_published_on" text,
	"reinspection_expected_on" text,
	"state" text NOT NULL,
	"closed_on" text,
	"illustrative" text,
	"stale_after_days" integer NOT NULL,
	"reason" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "plans_state" CHECK ("plans"."state" in ('active', 'closed')),
	CONSTRAINT "plans_judgement" CHECK ("plans"."judgement" in ('inadequate', 'requires-improvement', 'good', 'outstanding')),
	CONSTRAINT "plans_stale_after_days" CHECK ("plans"."stale_after_days" > 0)
);
--> statement-breakpoint
CREATE TABLE "post_holders" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"post_id" text NOT NULL,
	"name" text NOT NULL,
	"person_id" text,
	"capacity" text NOT NULL,
	"from_on" text,
	"to_on" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "post_holders_capacity" CHECK ("post_holders"."capacity" in ('holder', 'deputy'))
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"organisation" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
CREATE TABLE "progress_updates" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"action_id" text NOT NULL,
	"effective_on" text NOT NULL,
	"delivery_status" text NOT NULL,
	"progress" text NOT NULL,
	"next_steps" text,
	"way_back_to_green" text,
	"help_needed" text,
	"forecast_on" text,
	"no_change" boolean NOT NULL,
	"post_id" text NOT NULL,
	"on_behalf" boolean NOT NULL,
	"based_on" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "progress_updates_delivery_status" CHECK ("progress_updates"."delivery_status" in ('not-started', 'on-track', 'at-risk', 'off-track', 'complete')),
	CONSTRAINT "progress_updates_progress" CHECK (trim("progress_updates"."progress") <> '')
);
--> statement-breakpoint
CREATE TABLE "recommendation_areas" (
	"recommendation_id" text NOT NULL,
	"area_id" text NOT NULL,
	"plan_id" text NOT NULL,
	CONSTRAINT "recommendation_areas_recommendation_id_area_id_pk" PRIMARY KEY("recommendation_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"number" integer NOT NULL,
	"wording" text NOT NULL,
	"short_title" text NOT NULL,
	"source_id" text NOT NULL,
	"paragraphs" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"started_at" text NOT NULL,
	"last_seen_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"revoked_at" text,
	"agent" text NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"failed_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"published_on" text,
	"url" text,
	"licence" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "sources_kind" CHECK ("sources"."kind" in ('inspection-report', 'visit-letter', 'review', 'direction', 'other'))
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" text PRIMARY KEY NOT NULL,
	"thing_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"focus" text,
	"letter_on" text,
	"letter_url" text,
	"letter_published" boolean NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"superseded_at" text,
	CONSTRAINT "visits_kind" CHECK ("visits"."kind" in ('action-planning', 'monitoring', 'focused', 'inspection'))
);
--> statement-breakpoint
ALTER TABLE "action_recommendations" ADD CONSTRAINT "action_recommendations_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_recommendations" ADD CONSTRAINT "action_recommendations_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_recommendations" ADD CONSTRAINT "action_recommendations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_owner_post_id_posts_id_fk" FOREIGN KEY ("owner_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_sponsor_post_id_posts_id_fk" FOREIGN KEY ("sponsor_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_sponsor_post_id_posts_id_fk" FOREIGN KEY ("sponsor_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_steps" ADD CONSTRAINT "closure_steps_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_steps" ADD CONSTRAINT "closure_steps_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_steps" ADD CONSTRAINT "closure_steps_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_steps" ADD CONSTRAINT "closure_steps_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_holders" ADD CONSTRAINT "post_holders_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_holders" ADD CONSTRAINT "post_holders_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_holders" ADD CONSTRAINT "post_holders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_holders" ADD CONSTRAINT "post_holders_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_areas" ADD CONSTRAINT "recommendation_areas_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_areas" ADD CONSTRAINT "recommendation_areas_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_areas" ADD CONSTRAINT "recommendation_areas_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_recommendations_by_plan" ON "action_recommendations" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "actions_ref" ON "actions" USING btree ("plan_id","ref") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "actions_by_plan" ON "actions" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "actions_by_thing" ON "actions" USING btree ("thing_id","recorded_at");--> statement-breakpoint
CREATE INDEX "areas_by_plan" ON "areas" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "changes_chain" ON "changes" USING btree ("plan_id","previous_hash");--> statement-breakpoint
CREATE INDEX "changes_by_plan" ON "changes" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "changes_of_structure" ON "changes" USING btree ("plan_id","id") WHERE subject_kind not in ('action', 'milestone');--> statement-breakpoint
CREATE INDEX "closure_steps_by_plan" ON "closure_steps" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "closure_steps_current" ON "closure_steps" USING btree ("action_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "closure_steps_by_action" ON "closure_steps" USING btree ("action_id","recorded_at");--> statement-breakpoint
CREATE INDEX "date_changes_by_plan" ON "date_changes" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "date_changes_by_action" ON "date_changes" USING btree ("action_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "date_changes_current" ON "date_changes" USING btree ("action_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_key" ON "meetings" USING btree ("plan_id","key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_plan" ON "meetings" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_current" ON "memberships" USING btree ("person_id","plan_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "memberships_by_plan" ON "memberships" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "milestones_by_action" ON "milestones" USING btree ("action_id","recorded_at");--> statement-breakpoint
CREATE INDEX "milestones_by_plan" ON "milestones" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plans_slug" ON "plans" USING btree ("slug") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "plans_by_plan" ON "plans" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "post_holders_by_plan" ON "post_holders" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "post_holders_by_person" ON "post_holders" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_key" ON "posts" USING btree ("plan_id","key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "posts_by_thing" ON "posts" USING btree ("thing_id");--> statement-breakpoint
CREATE INDEX "progress_updates_by_plan" ON "progress_updates" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "progress_updates_by_action" ON "progress_updates" USING btree ("action_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_updates_current" ON "progress_updates" USING btree ("action_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "progress_updates_current_by_plan" ON "progress_updates" USING btree ("plan_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "recommendation_areas_by_plan" ON "recommendation_areas" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "recommendations_by_plan" ON "recommendations" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "sessions_by_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_account" ON "sign_in_failures" USING btree ("account","failed_at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_address" ON "sign_in_failures" USING btree ("address","failed_at");--> statement-breakpoint
CREATE INDEX "sources_by_plan" ON "sources" USING btree ("plan_id","recorded_at");--> statement-breakpoint
CREATE INDEX "visits_by_plan" ON "visits" USING btree ("plan_id","recorded_at");