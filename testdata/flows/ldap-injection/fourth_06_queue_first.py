# safe: only the first thing of the queue, a constant, is used in the filter
import queue

from flask import Flask, jsonify, request
from ldap3 import Connection, Server

app = Flask(__name__)


def connect():
    return Connection(Server("ldap.example.org"), "cn=reader,dc=example,dc=org", app.config["READER_SECRET"], auto_bind=True)


@app.get("/devices")
def devices():
    pending = queue.Queue()
    pending.put("printer")
    pending.put(request.headers.get("X-Device-Owner", ""))
    kind = pending.get()
    query = "(&(objectClass=device)(description=%s))" % kind
    conn = connect()
    conn.search(search_base="ou=devices,dc=example,dc=org", search_filter=query, attributes=["cn", "owner"])  # ok: ldap-injection
    owner = pending.get()
    return jsonify(devices=[str(entry.cn) for entry in conn.entries if str(entry.owner) == owner])
