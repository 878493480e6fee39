# safe: tojson in script context
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/js")
def js():
    n = request.args.get("n", "0")
    return render_template_string("<script>var n = {{ n|tojson }};</script>", n=n)  # ok: xss
