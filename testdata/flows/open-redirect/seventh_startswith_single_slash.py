# safe: startswith single slash
from flask import Flask, request, redirect

app = Flask(__name__)

@app.post("/go")
def go():
    to = request.form["to"].replace("\\", "/").replace("\t", "").replace("\r", "").replace("\n", "")
    if not to.startswith("/") or to.startswith("//"):
        return "relative only", 400
    return redirect(to)  # ok: open-redirect
