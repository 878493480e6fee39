# safe: markup percent escapes
from markupsafe import Markup
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.post("/bio")
def bio():
    text = request.form["bio"]
    html = Markup("<em>%s</em>") % text
    return render_template_string("<div>{{ bio }}</div>", bio=html)  # ok: xss
