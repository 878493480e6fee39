# safe: the socket goes where the configuration says
import socket

from flask import Flask, request

app = Flask(__name__)
app.config["RELAY"] = "relay.example.org"


@app.route("/relay")
def relay():
    host = request.headers.get("X-Relay", app.config["RELAY"])
    link = socket.create_connection((app.config["RELAY"], 7000), timeout=2)  # ok: ssrf
    link.sendall(host.encode())
    return link.recv(100)
