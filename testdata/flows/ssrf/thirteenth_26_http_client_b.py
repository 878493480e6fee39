# safe: the connection goes to the fixed host, the number is in the path
import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/stock")
def stock():
    item = request.args.get("item", "0")
    connection = http.client.HTTPConnection("stock.example.org", 80, timeout=3)
    connection.request("GET", "/stock/%d" % int(item))  # ok: ssrf
    return connection.getresponse().read()
