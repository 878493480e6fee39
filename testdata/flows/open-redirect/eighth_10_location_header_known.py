# safe: only the length of the cookie's text gets into the address
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/r/<int:number>")
def short(number):
    fallback = request.cookies.get("fallback", "/missing")
    links = {1: "/one", 2: "/two"}
    response = Response(status=302)
    response.headers["Location"] = links.get(number, "/missing?fallback=%d" % len(fallback))  # ok: open-redirect
    return response
