#!/bin/sh
# Run once by the official image, on an empty volume: the product's own role, which row-level security binds.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$PASSERELLE_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role passerelle login password :'password';
create database passerelle owner passerelle encoding 'UTF8' template template0;
SQL
