# vulnerable: pickle cookie b64
import base64
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.get("/prefs")
def prefs():
    raw = request.cookies.get("prefs", "")
    return str(pickle.loads(base64.b64decode(raw)))  # want: unsafe-deserialization
