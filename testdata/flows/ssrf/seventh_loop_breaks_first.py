# safe: loop breaks first
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/lp")
def lp():
    url = ""
    for cand in ("https://a.acme.org", "https://b.acme.org", request.values.get("u", "")):
        url = cand
        if url:
            break
    return requests.head(url).headers.get("etag", "")  # ok: ssrf
