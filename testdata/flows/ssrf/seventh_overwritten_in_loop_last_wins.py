# vulnerable: overwritten in loop last wins
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/lp")
def lp():
    url = ""
    for cand in ("https://a.acme.org", "https://b.acme.org", request.values.get("u", "")):
        url = cand
    return requests.head(url).headers.get("etag", "")  # want: ssrf
