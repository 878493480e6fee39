# vulnerable: the connection goes to the host asked for
import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/stock")
def stock():
    item = request.args.get("item", "0")
    connection = http.client.HTTPConnection(item, 80, timeout=3)  # want: ssrf
    connection.request("GET", "/stock")
    return connection.getresponse().read()
