# vulnerable: the list is reversed, so the first element is the value of the form
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
    picture = pool.request("GET", candidates[0], timeout=3.0)  # want: ssrf
    return Response(picture.data, mimetype="image/svg+xml")
