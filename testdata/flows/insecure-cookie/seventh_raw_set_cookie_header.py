# vulnerable: raw set cookie header
from flask import Flask, request, Response

app = Flask(__name__)

@app.get("/raw")
def raw():
    resp = Response("raw")
    val = request.cookies.get("sid", "new")
    resp.headers.add("Set-Cookie", f"sid={val}; Path=/; Secure")  # want: cookie-readable-by-scripts
    return resp
