# vulnerable: host suffix check
from urllib.parse import urlparse
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/sfx")
def sfx():
    url = request.headers.get("X-Return", "")
    if (urlparse(url).hostname or "").endswith("acme.org"):
        return redirect(url)  # want: open-redirect
    return "no", 400
