CREATE TABLE "action_supporting_posts" (
	"action_id" text NOT NULL,
	"post_id" text NOT NULL,
	"plan_id" text NOT NULL,
	CONSTRAINT "action_supporting_posts_action_id_post_id_pk" PRIMARY KEY("action_id","post_id")
);
--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "own_columns" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "withdrawn_as" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "moved_to" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "owner_post_id" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "action_supporting_posts" ADD CONSTRAINT "action_supporting_posts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_supporting_posts" ADD CONSTRAINT "action_supporting_posts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_supporting_posts" ADD CONSTRAINT "action_supporting_posts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_supporting_posts_by_plan" ON "action_supporting_posts" USING btree ("plan_id");--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_owner_post_id_posts_id_fk" FOREIGN KEY ("owner_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_withdrawn_as" CHECK ("actions"."withdrawn_as" in ('no-longer-needed', 'merged', 'moved'));