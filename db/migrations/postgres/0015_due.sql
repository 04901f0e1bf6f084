ALTER TABLE "actions" ALTER COLUMN "success_measure" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ALTER COLUMN "area_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ALTER COLUMN "starts_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ALTER COLUMN "due_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "date_changes" ALTER COLUMN "from_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "date_changes" ALTER COLUMN "to_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "due_kind" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "due_from" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "due_words" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "review_on" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "no_recommendation_because" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "from_kind" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "from_begins_on" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "from_words" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "from_review_on" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "to_kind" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "to_begins_on" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "to_words" text;--> statement-breakpoint
ALTER TABLE "date_changes" ADD COLUMN "to_review_on" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "quarters" text;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_due_kind" CHECK ("actions"."due_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing'));--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_due" CHECK (case when "actions"."due_kind" is null then "actions"."due_on" is not null and "actions"."due_from" is null when "actions"."due_kind" = 'ongoing' then "actions"."due_on" is null and "actions"."due_from" is null and "actions"."due_words" is not null else "actions"."due_from" <= "actions"."due_on" and "actions"."due_from" is not null and "actions"."due_on" is not null and "actions"."due_words" is not null end);--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_from_kind" CHECK ("date_changes"."from_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing'));--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_to_kind" CHECK ("date_changes"."to_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing'));--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_from" CHECK (case when "date_changes"."from_kind" is null then "date_changes"."from_on" is not null and "date_changes"."from_begins_on" is null when "date_changes"."from_kind" = 'ongoing' then "date_changes"."from_on" is null and "date_changes"."from_begins_on" is null and "date_changes"."from_words" is not null else "date_changes"."from_begins_on" <= "date_changes"."from_on" and "date_changes"."from_begins_on" is not null and "date_changes"."from_on" is not null and "date_changes"."from_words" is not null end);--> statement-breakpoint
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_to" CHECK (case when "date_changes"."to_kind" is null then "date_changes"."to_on" is not null and "date_changes"."to_begins_on" is null when "date_changes"."to_kind" = 'ongoing' then "date_changes"."to_on" is null and "date_changes"."to_begins_on" is null and "date_changes"."to_words" is not null else "date_changes"."to_begins_on" <= "date_changes"."to_on" and "date_changes"."to_begins_on" is not null and "date_changes"."to_on" is not null and "date_changes"."to_words" is not null end);--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_quarters" CHECK ("plans"."quarters" in ('financial', 'calendar'));