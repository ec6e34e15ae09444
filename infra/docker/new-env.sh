#!/bin/sh
# Prints the settings of a new installation with fresh secrets:
#   infra/docker/new-env.sh tickets.example.org smtps://user:password@mail.example.org > infra/docker/.env
# Keep what it prints: without TOKEN_KEYS no link in any mail, and no QR code, can be made again.
set -eu

if [ $# -ne 2 ]; then
  echo "Use: $0 <host name> <smtp address> > infra/docker/.env" >&2
  exit 2
fi

password() { openssl rand -hex 24; }
key() { printf '%s:%s' "$(date +%Y)" "$(openssl rand -base64 32)"; }

cat <<ENV
COMPOSE_PROJECT_NAME=azionelab
PUBLIC_URL=https://$1
SMTP_URL=$2
MAIL_FROM='Box office <tickets@$1>'
TOKEN_KEYS=$(key)
SESSION_KEYS=$(key)
POSTGRES_PASSWORD=$(password)
OWNER_PASSWORD=$(password)
APP_PASSWORD=$(password)
JOBS_PASSWORD=$(password)
ENV
