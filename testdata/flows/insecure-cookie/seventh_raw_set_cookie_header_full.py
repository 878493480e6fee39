# safe: raw set cookie header full
from flask import Flask, request, Response

app = Flask(__name__)

@app.get("/raw")
def raw():
    resp = Response("raw")
    flags = ["Path=/", "Secure", "HttpOnly"]
    resp.headers.add("Set-Cookie", "sid=fresh; " + "; ".join(flags))  # ok: insecure-cookie
    return resp
