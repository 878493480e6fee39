# vulnerable: at sign prefix
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/at")
def at():
    tail = request.headers.get("X-Tail", "")
    return requests.get("http://internal.acme.org" + tail).text  # want: ssrf
