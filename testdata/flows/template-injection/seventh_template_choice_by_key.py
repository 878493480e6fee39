# safe: template choice by key
from flask import Flask, request, render_template_string

app = Flask(__name__)

TPL = {"short": "{{ v }}", "long": "<p>Value: {{ v }}</p>"}
@app.get("/ch")
def ch():
    src = TPL.get(request.args.get("style")) or TPL["short"]
    return render_template_string(src, v=request.args.get("v"))  # ok: template-injection
