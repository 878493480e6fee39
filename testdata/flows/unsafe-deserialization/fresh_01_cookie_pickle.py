# vulnerable: a base64 cookie is unpickled
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    blob = request.cookies.get("basket")
    if not blob:
        return {"items": []}
    items = pickle.loads(base64.b64decode(blob))  # want: unsafe-deserialization
    return {"items": list(items)}
