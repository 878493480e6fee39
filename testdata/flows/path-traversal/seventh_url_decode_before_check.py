# safe: url decode before check
from urllib.parse import unquote
from flask import Flask, request, abort

app = Flask(__name__)

def check(p):
    if ".." in p or p.startswith("/"):
        abort(400)
    return p
@app.get("/tpl")
def tpl():
    p = check(unquote(request.values.get("t", "a")))
    with open(f"/srv/tpl/{p}.txt") as fh:  # ok: path-traversal
        return fh.read()
