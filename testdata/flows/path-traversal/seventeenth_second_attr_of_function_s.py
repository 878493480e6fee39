# safe: the function's attribute is another
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/100")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    def helper():
        return helper.kept
    helper.kept = "fixed"
    helper.other = param
    bar = helper()
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
