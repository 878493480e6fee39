# safe: the list is reversed, so the last element is a constant
import urllib3
from flask import Flask, Response, request

app = Flask(__name__)
pool = urllib3.PoolManager(retries=False)


@app.post("/badge")
def badge():
    candidates = ["https://badges.example.org/default.svg"]
    candidates.append("https://badges.example.org/build.svg")
    candidates.append(request.form["badge"])
    candidates.reverse()
    picture = pool.request("GET", candidates[2], timeout=3.0)  # ok: ssrf
    return Response(picture.data, mimetype="image/svg+xml")
