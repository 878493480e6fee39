# safe: the last in is a constant and comes out first
import base64
import pickle
from queue import LifoQueue
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/case032")
def endpoint():
    term = unquote(request.full_path.partition("?")[2])
    pile = LifoQueue()
    pile.put(term)
    pile.put("plain")
    bar = pile.get_nowait()

    data = pickle.loads(base64.urlsafe_b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(data).__name__}
