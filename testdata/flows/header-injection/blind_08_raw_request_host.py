# vulnerable: an upstream request is written by hand with a header value from the client
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/upstream")
def upstream():
    agent = request.args.get("agent", "probe")
    lines = ["GET /status HTTP/1.1", "Host: status.internal", "User-Agent: " + agent, "", ""]
    conn = socket.create_connection(("status.internal", 80), timeout=2)
    conn.sendall("\r\n".join(lines).encode())  # want: header-injection
    first = conn.recv(64)
    conn.close()
    return jsonify(line=first.decode("latin-1"))
