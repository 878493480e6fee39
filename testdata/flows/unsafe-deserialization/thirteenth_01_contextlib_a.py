# vulnerable: the generator manager yields the text
import base64
import pickle
from contextlib import contextmanager

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def opened(text):
    yield text.strip()


@app.route("/case027", methods=["POST"])
def case027():
    user_input = request.stream.read().decode("utf-8")
    with opened(user_input) as value:
        result = value
    data = pickle.loads(base64.urlsafe_b64decode(result))  # want: unsafe-deserialization
    return {"kind": type(data).__name__}
