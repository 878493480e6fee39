# vulnerable: context manager yields input
from contextlib import contextmanager
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@contextmanager
def looked_up(field):
    yield request.values.get(field, ""), Connection("ldap://dir", auto_bind=True)
@app.route("/cm", methods=["GET", "POST"])
def cm():
    with looked_up("sn") as (val, conn):
        conn.search("dc=a", "(sn=" + val + "*)")  # want: ldap-injection
        return str(conn.entries)
