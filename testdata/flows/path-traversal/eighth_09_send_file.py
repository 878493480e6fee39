# vulnerable: send_file takes any path, and the JSON body tells it
from flask import Flask, request, send_file

app = Flask(__name__)


class Export:
    def __init__(self, spec):
        self.spec = spec

    @property
    def location(self):
        return "/srv/exports/{user}/{file}".format_map(self.spec)


@app.route("/exports", methods=["POST"])
def exports():
    export = Export(request.get_json())
    return send_file(export.location, as_attachment=True)  # want: path-traversal
