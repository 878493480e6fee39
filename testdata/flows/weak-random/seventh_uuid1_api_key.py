# vulnerable: uuid1 api key
import uuid
from flask import Flask, request

app = Flask(__name__)

KEYS = {}
@app.post("/key")
def key():
    k = uuid.uuid1().hex  # want: weak-random
    KEYS[k] = request.get_json()["owner"]
    return {"api_key": k}
