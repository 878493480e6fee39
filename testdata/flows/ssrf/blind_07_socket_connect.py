# vulnerable: host and port for a raw connection come from the form
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/port-check")
def port_check():
    host, _, port = request.form["target"].partition(":")
    try:
        conn = socket.create_connection((host, int(port or 80)), timeout=2)  # want: ssrf
    except OSError:
        return jsonify(open=False)
    conn.close()
    return jsonify(open=True)
