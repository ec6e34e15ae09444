-- What the roles may do with one database. Run by a superuser inside that database, as often as one likes:
--   psql -d azionelab -f database.sql

ALTER DATABASE :"DBNAME" OWNER TO azionelab_owner;
ALTER SCHEMA public OWNER TO azionelab_owner;

REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO azionelab_app;
GRANT CONNECT, CREATE ON DATABASE :"DBNAME" TO azionelab_jobs;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO azionelab_app, azionelab_jobs;
