# vulnerable: the project folder that is removed is named by the JSON body
import shutil

from flask import Flask, jsonify, request

app = Flask(__name__)


class Workspace:
    root = "/srv/workspaces"

    def __init__(self, **options):
        self.options = options

    @property
    def folder(self):
        return "%s/%s" % (self.root, self.options["name"])

    def destroy(self):
        shutil.rmtree(self.folder)  # want: path-traversal


@app.delete("/workspace")
def destroy():
    Workspace(name=request.get_json()["name"]).destroy()
    return jsonify(ok=True)
