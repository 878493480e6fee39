# vulnerable: the column that is taken holds what was sent
import base64
import pickle
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/34")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    table = [("id", "name"), ("1", param)]
    ids, names = zip(*table)
    bar = names[1]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
