# vulnerable: escape in script context
import html
from flask import Flask, request

app = Flask(__name__)

@app.get("/js")
def js():
    n = html.escape(request.args.get("n", "0"))
    return "<script>var n = " + n + ";</script>"  # want: xss
