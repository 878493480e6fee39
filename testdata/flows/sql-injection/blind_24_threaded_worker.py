# vulnerable: the thread's target gets the header value in its args
import sqlite3
import threading

from flask import Flask, jsonify, request

app = Flask(__name__)


def mark_seen(device):
    conn = sqlite3.connect("devices.db")
    with conn:
        conn.execute("UPDATE device SET seen = 1 WHERE name = '%s'" % device)  # want: sql-injection


@app.post("/seen")
def seen():
    name = request.headers.get("X-Device", "")
    threading.Thread(target=mark_seen, args=(name,)).start()
    return jsonify(ok=True)
