# vulnerable: all documents with an unsafe loader; the value goes through: split join, loop last
import urllib.parse

import yaml
from flask import Flask, request

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "kind: note"


@app.route("/objects/30", methods=["GET", "POST"])
def handle_30():
    """One step of the form."""
    wrapped = RequestWrapper(request)
    param = wrapped.get_form_parameter("Subject")
    bits = param.split(" ")
    carry = " ".join(bits)
    bar = ""
    for c in ("kind: note", carry):
        bar = c
    documents = list(yaml.load_all(bar, Loader=yaml.UnsafeLoader))  # want: unsafe-deserialization
    return str(len(documents))
