# vulnerable: the name of the first foreign header names the file
from flask import Flask, request

app = Flask(__name__)
KNOWN = {"Host", "User-Agent", "Accept", "Connection"}


@app.route("/theme")
def theme():
    name = ""
    for header in request.headers.keys():
        if header in KNOWN:
            continue
        name = header
        break
    path = "themes/{0}.css".format(name)
    with open(path) as stream:  # want: path-traversal
        return stream.read(), 200, {"Content-Type": "text/css"}
