# vulnerable: the header Location is set by hand
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/r/<int:number>")
def short(number):
    fallback = request.cookies.get("fallback", "/missing")
    links = {1: "/one", 2: "/two"}
    response = Response(status=302)
    response.headers["Location"] = links.get(number, fallback)  # want: open-redirect
    return response
