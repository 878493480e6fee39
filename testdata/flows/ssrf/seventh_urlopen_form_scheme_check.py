# vulnerable: urlopen form scheme check
from urllib.request import urlopen
from flask import Flask, request

app = Flask(__name__)

@app.post("/img")
def img():
    src = request.form["src"]
    if not src.startswith("https://"):
        return "https only", 400
    with urlopen(src) as r:  # want: ssrf
        return r.read()
