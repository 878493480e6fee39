# safe: the cookie gives a number, which is added to the name of the host
import http.client

from flask import Flask, request

app = Flask(__name__)


class Node:
    def __init__(self, host, port=80):
        self.host = host
        self.port = port

    def __enter__(self):
        self.connection = http.client.HTTPConnection(self.host, self.port, timeout=2)  # ok: ssrf
        return self.connection

    def __exit__(self, *error):
        self.connection.close()


@app.route("/node/health")
def health():
    with Node("node%d.internal" % int(request.cookies.get("node", "1"))) as connection:
        connection.request("GET", "/health")  # ok: ssrf
        return {"status": connection.getresponse().status}
