# vulnerable: the dots are looked for before the name is unquoted
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/page")
def page():
    name = request.args["page"]
    if ".." in name or "/" in name:
        abort(400)
    name = unquote(name)
    with open("/srv/pages/" + name) as text:  # want: path-traversal
        return text.read()
