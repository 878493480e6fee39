# safe: try else default
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/te")
def te():
    to = request.args.get("to", "/")
    try:
        n = len("abc") // 0
    except ZeroDivisionError:
        to = "/fallback"
    else:
        to = to * n
    return redirect(to)  # ok: open-redirect
