# safe: conditional expression result
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/ce")
def ce():
    session["theme"] = "dark" if request.args.get("theme") == "dark" else "light"  # ok: trust-boundary
    return "ok"
