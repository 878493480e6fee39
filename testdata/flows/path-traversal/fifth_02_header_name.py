# safe: the name of the header is only counted
from flask import Flask, request

app = Flask(__name__)
KNOWN = {"Host", "User-Agent", "Accept", "Connection"}


@app.route("/theme")
def theme():
    foreign = 0
    for header in request.headers.keys():
        if header in KNOWN:
            continue
        foreign += 1
    path = "themes/{0}.css".format(foreign % 4)
    with open(path) as stream:  # ok: path-traversal
        return stream.read(), 200, {"Content-Type": "text/css"}
