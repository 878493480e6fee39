# vulnerable: named within the condition
import base64
import pickle
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/quiver")
def quiver():
    incoming = parse_qs(request.query_string.decode()).get("mallet", [""])[0]
    if (size := len(word := incoming)) >= 0:
        outcome = word[:size]
    thing = pickle.loads(base64.b64decode(outcome))  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
