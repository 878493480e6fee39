# safe: the group of digits
import pathlib
import re

from flask import Flask, request

app = Flask(__name__)
ROOT = pathlib.Path("/srv/notes")


@app.route("/rudder")
def rudder():
    values = request.args.getlist("napkin")
    param = values[0] if values else ""
    found = re.match(r"(\d*)(.*)", param, re.S)
    final = found.group(1)
    text = (ROOT / final).read_text()  # ok: path-traversal
    return {"length": len(text)}
