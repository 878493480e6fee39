# vulnerable: simplecookie morsel secure only
from http.cookies import SimpleCookie
from flask import Flask, request

app = Flask(__name__)

@app.get("/m")
def m():
    jar = SimpleCookie()
    jar["sid"] = request.args.get("sid", "")
    jar["sid"]["secure"] = True
    jar["sid"]["httponly"] = False
    return "x", 200, {"Set-Cookie": jar["sid"].OutputString()}  # want: cookie-readable-by-scripts
