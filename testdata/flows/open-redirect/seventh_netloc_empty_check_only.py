# vulnerable: netloc empty check only
from urllib.parse import urlparse
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/n")
def n():
    url = request.values.get("u", "/")
    if urlparse(url).netloc:
        url = "/"
    return redirect(url)  # want: open-redirect
