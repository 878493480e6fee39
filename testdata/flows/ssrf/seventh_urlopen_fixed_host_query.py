# safe: urlopen fixed host query
from urllib.parse import urlencode
from urllib.request import urlopen
from flask import Flask, request

app = Flask(__name__)

@app.post("/img")
def img():
    src = request.form["src"]
    with urlopen("https://img.acme.org/resize?" + urlencode({"src": src})) as r:  # ok: ssrf
        return r.read()
