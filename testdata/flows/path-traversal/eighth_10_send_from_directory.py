# safe: send_from_directory refuses names that lead out of the folder
from flask import Flask, request, send_from_directory

app = Flask(__name__)


class Export:
    def __init__(self, spec):
        self.spec = spec

    @property
    def location(self):
        return self.spec["file"]


@app.route("/exports", methods=["POST"])
def exports():
    export = Export(request.get_json())
    return send_from_directory("/srv/exports", export.location, as_attachment=True)  # ok: path-traversal
