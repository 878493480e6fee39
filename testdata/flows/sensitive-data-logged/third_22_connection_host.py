# safe: only the host of the connection is logged
import logging

import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.post("/connect")
def connect():
    host = "db.example.org"
    password = request.get_json()["password"]
    dsn = f"host={host} user=report password={password}"
    logging.debug("connecting: %s", host)  # ok: sensitive-data-logged
    psycopg2.connect(dsn).close()
    return "", 204
