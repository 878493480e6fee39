import socket

from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = {"build.example.org"}


@app.route("/internal")
def internal():
    name, _, _ = socket.gethostbyaddr(request.remote_addr)
    if not name.endswith(".example.org"):  # want: host-name-trusted
        abort(403)
    return "data"


@app.route("/build")
def build():
    if socket.gethostbyaddr(request.remote_addr)[0] not in ALLOWED:  # want: host-name-trusted
        abort(403)
    host = socket.gethostbyaddr(request.remote_addr)[0]
    if host == "deploy.example.org":  # want: host-name-trusted
        return "deploy"
    return "build"


@app.route("/robots")
def robots():
    name = socket.gethostbyaddr(request.remote_addr)[0]
    if name.endswith(".crawler.example") and request.remote_addr in socket.gethostbyname_ex(name)[2]:  # ok: asked both ways
        return "robot"
    return "visitor"


@app.route("/own")
def own():
    if socket.gethostname().endswith(".example.org"):  # ok: this machine
        return "ours"
    if request.remote_addr.startswith("10."):  # ok: the address itself
        return "near"
    return "far"
