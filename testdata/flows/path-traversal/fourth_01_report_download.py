# vulnerable: the file name of the query is joined to the folder
import os

from flask import Flask, Response, abort, request

app = Flask(__name__)
app.config["REPORTS"] = "/srv/reports"


class Store:
    def __init__(self, root):
        self.root = root

    def locate(self, *parts):
        return os.path.join(self.root, *parts)

    def read(self, year, name):
        with open(self.locate(str(year), name), "rb") as source:  # want: path-traversal
            return source.read()


@app.get("/reports/<int:year>")
def report(year):
    name = request.args.get("file")
    if not name or not name.endswith(".pdf"):
        abort(400)
    try:
        return Response(Store(app.config["REPORTS"]).read(year, name), mimetype="application/pdf")
    except FileNotFoundError:
        abort(404)
