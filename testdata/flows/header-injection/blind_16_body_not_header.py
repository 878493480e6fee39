# safe: the value is in the body of the hand written request, the header lines are constant
import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/upstream")
def upstream():
    note = request.args.get("note", "").encode()
    head = b"POST /notes HTTP/1.1\r\nHost: status.internal\r\nContent-Length: %d\r\n\r\n" % len(note)
    conn = socket.create_connection(("status.internal", 80), timeout=2)
    conn.sendall(head)  # ok: header-injection
    conn.sendall(note)
    conn.close()
    return jsonify(sent=len(note))
