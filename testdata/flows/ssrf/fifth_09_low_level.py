# vulnerable: host and port of the path are connected to
import http.client

from flask import Flask

app = Flask(__name__)


@app.route("/probe/<host>/<int:port>")
def probe(host, port):
    connection = http.client.HTTPConnection(host, port, timeout=2)  # want: ssrf
    connection.request("GET", "/health")
    return {"status": connection.getresponse().status}
