# safe: strip all braces percent
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/br")
def br():
    v = request.cookies.get("sig", "")
    v = "".join(ch for ch in v if ch.isalnum() or ch == " ")
    return render_template_string("<i>" + v + "</i>")  # ok: template-injection
