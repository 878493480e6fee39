# vulnerable: the missing key's method gives the text
import base64
import pickle
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


class Echo(dict):
    def __missing__(self, key):
        return key


@app.route("/view")
def render_page():
    fields = parse_qs(request.query_string.decode())
    param = fields.get("zone", [""])[0]
    names = Echo(a="alpha")
    names["b"] = "beta"
    bar = names[param]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return str(state)
