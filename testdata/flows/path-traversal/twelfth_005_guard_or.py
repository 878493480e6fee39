# vulnerable: refused only if long, too
from flask import Flask, abort, request, send_file

app = Flask(__name__)


@app.route("/anchor", methods=["POST"])
def anchor():
    asked = request.json["list"][0]["ladder"]
    if not asked.isalnum() and len(asked) > 500:
        abort(400)
    picked = asked
    return send_file(f"/srv/pictures/{picked}")  # want: path-traversal
