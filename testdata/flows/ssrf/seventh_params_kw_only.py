# safe: params kw only
import requests
from flask import Flask, request

app = Flask(__name__)

class Client:
    base = "https://search.acme.org/q"
    def get(self, **params):
        return requests.get(self.base, params=params)  # ok: ssrf
@app.post("/kw")
def kw():
    return Client().get(**request.get_json()).text
