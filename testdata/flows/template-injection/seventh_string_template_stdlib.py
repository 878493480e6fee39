# safe: string template stdlib
import string
from markupsafe import escape
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/zp")
def zp():
    raw = request.query_string.decode().split(",")
    text = string.Template("$a!").safe_substitute(a=raw[0])
    return render_template_string("{{ text }}", text=escape(text))  # ok: template-injection
