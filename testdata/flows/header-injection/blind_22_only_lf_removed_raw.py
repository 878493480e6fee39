# vulnerable: only line feeds are removed, some parsers accept a lone carriage return
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/relay")
def relay():
    trace = request.get_json()["trace"].replace("\n", "")
    conn = socket.create_connection(("relay.internal", 8000), timeout=2)
    conn.send(("GET / HTTP/1.1\r\nHost: relay\r\nX-Trace: " + trace + "\r\n\r\n").encode())  # want: header-injection
    conn.close()
    return jsonify(ok=True)
