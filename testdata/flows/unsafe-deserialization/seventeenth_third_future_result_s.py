# safe: the future's result is another
import base64
import concurrent.futures
import pickle
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


def keep(text):
    return text


def size(text):
    return str(len(text))


@app.route("/bench/34")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    with concurrent.futures.ThreadPoolExecutor() as pool:
        bar = pool.submit(size, param).result()
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
