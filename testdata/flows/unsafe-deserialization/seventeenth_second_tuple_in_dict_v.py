# vulnerable: the place in the tuple is that of what was sent
import base64
import pickle

from flask import Flask

app = Flask(__name__)


@app.route("/bench/94/<path:param>")
def endpoint(param):
    forms = {"x": ("fixed", param), "y": (param, "fixed")}
    _, bar = forms["x"]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
