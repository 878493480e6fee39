# safe: the joined path is resolved and has to lie below the folder
import os

from flask import Flask, Response, abort, request

app = Flask(__name__)
app.config["REPORTS"] = "/srv/reports"


class Store:
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def locate(self, *parts):
        path = os.path.realpath(os.path.join(self.root, *parts))
        if os.path.commonpath([self.root, path]) != self.root:
            raise FileNotFoundError(path)
        return path

    def read(self, year, name):
        with open(self.locate(str(year), name), "rb") as source:  # ok: path-traversal
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
