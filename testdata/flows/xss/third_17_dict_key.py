# vulnerable: the key with the raw query's text is sent
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/raw")
def raw():
    page = {"kind": "query"}
    page["text"] = unquote(request.query_string.decode("ascii"))
    return "<code>" + page["text"] + "</code>"  # want: xss
