# safe: tuple unpack picks second
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/tu")
def tu():
    first, *rest = [request.form.get("a", "/"), "/x", "/y"]
    target, _ = rest
    return redirect(target)  # ok: open-redirect
