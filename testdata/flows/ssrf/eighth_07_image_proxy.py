# vulnerable: a header of the request, put together with the path, is the address
import urllib.request

from flask import Flask, Response, g, request

app = Flask(__name__)


@app.before_request
def upstream():
    scheme = request.headers.get("X-Forwarded-Proto", "http")
    host = request.headers.get("X-Forwarded-Host", "images.internal")
    g.base = "://".join((scheme, host))


@app.route("/img/<path:name>")
def image(name):
    with urllib.request.urlopen(g.base + "/" + name) as answer:  # want: ssrf
        return Response(answer.read(), mimetype="image/jpeg")
