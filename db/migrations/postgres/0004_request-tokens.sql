CREATE TABLE "request_tokens" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"endpoint" text NOT NULL,
	"digest" text NOT NULL,
	"made" text NOT NULL,
	"done_at" text NOT NULL,
	CONSTRAINT "request_tokens_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "request_tokens" ADD CONSTRAINT "request_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_tokens_by_age" ON "request_tokens" USING btree ("done_at");