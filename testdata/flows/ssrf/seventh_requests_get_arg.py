# vulnerable: requests get arg
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/proxy")
def proxy():
    url = request.args["url"]
    return requests.get(url, timeout=5).text  # want: ssrf
