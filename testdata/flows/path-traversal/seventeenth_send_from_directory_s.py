# safe: only the name below a fixed folder is the parameter's
from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.route("/bench/path/7")
def endpoint():
    part = request.args.get("part", "")
    return send_from_directory("/srv/pages", part)  # ok: path-traversal
