# safe: line breaks are taken out
import socket

from flask import Flask, request

app = Flask(__name__)


@app.get("/cached")
def cached():
    key = request.args["key"]
    key = key.replace("\r", "").replace("\n", "")
    with socket.create_connection(("cache", 11211), timeout=2) as conn:
        conn.sendall(f"get {key}\r\n".encode())  # ok: protocol-injection
        return conn.recv(4096)
