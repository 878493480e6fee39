# safe: simplecookie morsel flags
from http.cookies import SimpleCookie
from flask import Flask, request

app = Flask(__name__)

@app.get("/m")
def m():
    jar = SimpleCookie()
    jar["sid"] = request.args.get("sid", "")
    for flag in ("secure", "httponly"):
        jar["sid"][flag] = True
    return "x", 200, {"Set-Cookie": jar["sid"].OutputString()}  # ok: insecure-cookie
