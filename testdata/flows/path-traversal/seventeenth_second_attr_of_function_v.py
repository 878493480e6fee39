# vulnerable: the function's attribute is what was sent
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/100")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    def helper():
        return helper.kept
    helper.kept = param
    bar = helper()
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
