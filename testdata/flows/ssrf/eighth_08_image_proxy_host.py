# safe: the header only switches between two schemes
import urllib.request

from flask import Flask, Response, g, request

app = Flask(__name__)


@app.before_request
def upstream():
    scheme = "https" if request.headers.get("X-Forwarded-Proto") == "https" else "http"
    host = "images.internal"
    g.base = "://".join((scheme, host))


@app.route("/img/<path:name>")
def image(name):
    with urllib.request.urlopen(g.base + "/" + name) as answer:  # ok: ssrf
        return Response(answer.read(), mimetype="image/jpeg")
