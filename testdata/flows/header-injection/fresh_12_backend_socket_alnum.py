# safe: a user name with anything but letters and digits ends in an error
import socket

from flask import Flask, Response, abort, request

app = Flask(__name__)


class Backend:
    def __init__(self, host, port=8000):
        self.address = (host, port)

    def get(self, path, user):
        head = "GET %s HTTP/1.0\r\nHost: backend\r\nX-User: %s\r\n\r\n" % (path, user)
        with socket.create_connection(self.address) as link:
            link.sendall(head.encode("utf-8"))  # ok: header-injection
            return link.makefile("rb").read()


@app.route("/balance")
def balance():
    user = request.args.get("user", "")
    if not user.isalnum() or len(user) > 200:
        abort(400)
    return Response(Backend("10.0.0.5").get("/balance", user))
