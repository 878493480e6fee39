# vulnerable: the connection is made to the host of the cookie
import http.client

from flask import Flask, request

app = Flask(__name__)


class Node:
    def __init__(self, host, port=80):
        self.host = host
        self.port = port

    def __enter__(self):
        self.connection = http.client.HTTPConnection(self.host, self.port, timeout=2)  # want: ssrf
        return self.connection

    def __exit__(self, *error):
        self.connection.close()


@app.route("/node/health")
def health():
    with Node(request.cookies.get("node", "node1")) as connection:
        connection.request("GET", "/health")  # want: ssrf
        return {"status": connection.getresponse().status}
