# safe: only the port number is the user's and the host is constant
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/port-check")
def port_check():
    port = int(request.form["port"])
    if port not in (80, 443, 8080):
        return jsonify(error="port"), 400
    try:
        conn = socket.create_connection(("status.example.org", port), timeout=2)  # ok: ssrf
    except OSError:
        return jsonify(open=False)
    conn.close()
    return jsonify(open=True)
