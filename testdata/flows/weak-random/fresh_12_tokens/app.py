from flask import Flask, request

from keys import KeyStore

app = Flask(__name__)
store = KeyStore()


@app.post("/keys")
def keys():
    return {"api_key": store.issue(request.json["owner"])}
