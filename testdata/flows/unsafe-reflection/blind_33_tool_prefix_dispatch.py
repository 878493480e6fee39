# safe: only methods that the class lists as tools are reachable
from flask import abort, Flask, jsonify

app = Flask(__name__)


class Tools:
    exposed = ("count", "size")

    def count(self):
        return 1

    def size(self):
        return 2

    def purge(self):
        return 0


@app.post("/tools/<name>")
def tool(name):
    if name not in Tools.exposed:
        abort(404)
    return jsonify(result=getattr(Tools(), name)())  # ok: unsafe-reflection
