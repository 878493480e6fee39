# safe: url-safe base64 has no line break
import base64
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/relay")
def relay():
    trace = base64.urlsafe_b64encode(request.get_data()).decode()
    conn = socket.create_connection(("relay.internal", 8000), timeout=2)
    conn.send(("GET / HTTP/1.1\r\nHost: relay\r\nX-Trace: " + trace + "\r\n\r\n").encode())  # ok: header-injection
    conn.close()
    return jsonify(ok=True)
