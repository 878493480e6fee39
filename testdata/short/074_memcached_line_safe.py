# safe: CWE-74 (or 93, 77, 88): the key is checked first
import re
import socket

from flask import Flask, request

app = Flask(__name__)
KEY = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def memcached_get(key):
    """Ask memcached for a key over its text protocol."""
    with socket.create_connection(("cache", 11211), timeout=2) as conn:
        if not KEY.fullmatch(key):
            raise ValueError("bad key")
        conn.sendall(f"get {key}\r\n".encode())  # ok: CWE-74
        return conn.recv(65536).decode()


@app.get("/cached")
def cached():
    return memcached_get(request.args["key"]), 200, {"Content-Type": "text/plain"}
