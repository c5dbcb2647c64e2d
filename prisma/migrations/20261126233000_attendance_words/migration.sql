-- What a body says to a request to attend. On their own, because PostgreSQL lets nothing use a new value of an enumeration in the
-- transaction that adds it.
ALTER TYPE "recommendation_response" ADD VALUE 'will_attend';
ALTER TYPE "recommendation_response" ADD VALUE 'another_attends';
ALTER TYPE "recommendation_response" ADD VALUE 'cannot_attend';
