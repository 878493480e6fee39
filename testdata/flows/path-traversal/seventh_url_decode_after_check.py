# vulnerable: url decode after check
from urllib.parse import unquote
from flask import Flask, request, abort

app = Flask(__name__)

def check(p):
    if ".." in p or p.startswith("/"):
        abort(400)
    return p
@app.get("/tpl")
def tpl():
    p = unquote(check(request.values.get("t", "a")))
    with open(f"/srv/tpl/{p}.txt") as fh:  # want: path-traversal
        return fh.read()
