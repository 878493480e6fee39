# safe: the template escapes the value
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/note")
def note():
    return render_template_string("<p>{{ note }}</p>", note=request.cookies.get("note", ""))  # ok: xss
