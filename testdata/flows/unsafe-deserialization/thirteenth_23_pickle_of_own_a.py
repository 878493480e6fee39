# vulnerable: the bytes loaded are the cookie's
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/prefs")
def prefs():
    sent = base64.b64decode(request.cookies.get("prefs", ""))
    own = pickle.dumps({"size": len(sent)})
    data = pickle.loads(sent)  # want: unsafe-deserialization
    return {"data": str(data)}
