ALTER TABLE "milestones" ALTER COLUMN "due_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "due_kind" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "due_from" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "due_words" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "review_on" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_due_kind" CHECK ("milestones"."due_kind" in ('week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing'));--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_due" CHECK (case when "milestones"."due_kind" is null then "milestones"."due_on" is not null and "milestones"."due_from" is null when "milestones"."due_kind" = 'ongoing' then "milestones"."due_on" is null and "milestones"."due_from" is null and "milestones"."due_words" is not null else "milestones"."due_from" <= "milestones"."due_on" and "milestones"."due_from" is not null and "milestones"."due_on" is not null and "milestones"."due_words" is not null end);