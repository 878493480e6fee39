from flask import Flask, request

from .hasher import Hasher
from .store import keep_token

app = Flask(__name__)


@app.post("/key")
def key():
    keep_token(Hasher().digest(request.get_json()["key"]))
    return "", 204
