# vulnerable: params kw vs url
import requests
from flask import Flask, request

app = Flask(__name__)

class Client:
    base = "https://search.acme.org/q"
    def get(self, url=None, **params):
        return requests.get(url or self.base, params=params)  # want: ssrf
@app.post("/kw")
def kw():
    return Client().get(**request.get_json()).text
