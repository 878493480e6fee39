# vulnerable: the header is the second thing taken out of the queue
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
    owner = pending.get()
    query = "(&(objectClass=device)(description=%s)(owner=%s))" % (kind, owner)
    conn = connect()
    conn.search(search_base="ou=devices,dc=example,dc=org", search_filter=query, attributes=["cn"])  # want: ldap-injection
    return jsonify(devices=[str(entry.cn) for entry in conn.entries])
