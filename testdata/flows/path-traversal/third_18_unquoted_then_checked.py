# safe: the unquoted name must be letters and digits
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/page")
def page():
    name = request.args["page"]
    name = unquote(name)
    if not name.isalnum():
        abort(400)
    with open("/srv/pages/" + name) as text:  # ok: path-traversal
        return text.read()
