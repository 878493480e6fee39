# safe: json cookie then own pickle
import base64
import json
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.get("/prefs")
def prefs():
    raw = request.cookies.get("prefs", "")
    doc = json.loads(base64.b64decode(raw))
    frozen = pickle.dumps({"theme": str(doc.get("theme"))})
    return str(pickle.loads(frozen))  # ok: unsafe-deserialization
