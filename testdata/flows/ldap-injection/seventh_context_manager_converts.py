# safe: context manager converts
from contextlib import contextmanager
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@contextmanager
def looked_up(field):
    yield request.values.get(field, 0, type=int), Connection("ldap://dir", auto_bind=True)
@app.route("/cm", methods=["GET", "POST"])
def cm():
    with looked_up("employeeNumber") as (val, conn):
        conn.search("dc=a", f"(employeeNumber={val})")  # ok: ldap-injection
        return str(conn.entries)
