# vulnerable: the socket goes where the header says
import socket

from flask import Flask, request

app = Flask(__name__)
app.config["RELAY"] = "relay.example.org"


@app.route("/relay")
def relay():
    host = request.headers.get("X-Relay", app.config["RELAY"])
    link = socket.create_connection((host, 7000), timeout=2)  # want: ssrf
    link.sendall(host.encode())
    return link.recv(100)
