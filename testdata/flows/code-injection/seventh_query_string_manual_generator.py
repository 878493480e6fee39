# vulnerable: query string manual generator
from urllib.parse import unquote_plus
from flask import Flask, request

app = Flask(__name__)

def pairs(qs):
    for chunk in qs.split("&"):
        k, _, v = chunk.partition("=")
        yield k, unquote_plus(v)
@app.route("/q")
def q():
    wanted = next((v for k, v in pairs(request.query_string.decode()) if k == "f"), "None")
    fn = eval("lambda row: " + wanted)  # want: code-injection
    return str(fn({"a": 1}))
