# vulnerable: the decoded cookie is unpickled
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)
EMPTY = base64.b64encode(pickle.dumps({"lines": []}))


@app.get("/cart")
def cart():
    cookie = request.cookies.get("cart", "")
    value = pickle.loads(base64.b64decode(cookie))  # want: unsafe-deserialization
    return {"lines": len(value["lines"]), "cookie": len(cookie)}
