# safe: singledispatch int
from functools import singledispatch
from flask import Flask, request, render_template_string

app = Flask(__name__)

@singledispatch
def source(v):
    return "unknown"
@source.register
def _(v: int):
    return "number"
@source.register
def _(v: str):
    return "<p>" + v + "</p>"
@app.get("/sd")
def sd():
    return render_template_string(source(len(request.args.get("v", ""))))  # ok: template-injection
