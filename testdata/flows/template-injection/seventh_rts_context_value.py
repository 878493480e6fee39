# safe: rts context value
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/t")
def t():
    return render_template_string("<p>Hello {{ n }}</p>", n=request.args.get("n", ""))  # ok: template-injection
