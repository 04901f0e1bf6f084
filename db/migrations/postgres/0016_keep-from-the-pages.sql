ALTER TABLE "areas" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "cancelled_on" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "post_holders" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "from_on" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "to_on" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "withdrawn_on" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "reason" text;