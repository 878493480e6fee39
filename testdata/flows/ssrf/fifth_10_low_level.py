# safe: only the port of the path is used, the host is the own one
import http.client

from flask import Flask

app = Flask(__name__)


@app.route("/probe/<host>/<int:port>")
def probe(host, port):
    host = "backend.internal"
    connection = http.client.HTTPConnection(host, 8080, timeout=2)  # ok: ssrf
    connection.request("GET", "/health")
    return {"status": connection.getresponse().status, "asked": port}
