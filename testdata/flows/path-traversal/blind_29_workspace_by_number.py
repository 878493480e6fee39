# safe: the folder's name is made from a number
import shutil

from flask import Flask, jsonify, request

app = Flask(__name__)


class Workspace:
    root = "/srv/workspaces"

    def __init__(self, **options):
        self.options = options

    @property
    def folder(self):
        return "%s/ws-%d" % (self.root, self.options["number"])

    def destroy(self):
        shutil.rmtree(self.folder)  # ok: path-traversal


@app.delete("/workspace")
def destroy():
    body = request.get_json()
    Workspace(number=int(body["number"]), title=body["title"]).destroy()
    return jsonify(ok=True)
