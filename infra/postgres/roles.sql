-- The three roles of the product. Run by a superuser, as often as one likes:
--   psql -v owner_password=… -v app_password=… -v jobs_password=… -f roles.sql

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'azionelab_owner') THEN CREATE ROLE azionelab_owner; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'azionelab_app') THEN CREATE ROLE azionelab_app; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'azionelab_jobs') THEN CREATE ROLE azionelab_jobs; END IF;
END
$$;

-- Owns the tables and migrates them.
ALTER ROLE azionelab_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'owner_password';

-- Serves: owns nothing, and no row-level policy lets it pass.
ALTER ROLE azionelab_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT PASSWORD :'app_password';

-- Owns the schema of the job queue and nothing else.
ALTER ROLE azionelab_jobs LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT PASSWORD :'jobs_password';
