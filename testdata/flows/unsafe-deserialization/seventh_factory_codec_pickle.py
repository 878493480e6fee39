# vulnerable: factory codec pickle
import json
import pickle
from flask import Flask, request

app = Flask(__name__)

class JsonCodec:
    def load(self, b):
        return json.loads(b)
class PickleCodec:
    def load(self, b):
        return pickle.loads(b)  # want: unsafe-deserialization
CODECS = [JsonCodec, PickleCodec]
@app.post("/cd")
def cd():
    return str(CODECS[-1]().load(request.get_data()))
