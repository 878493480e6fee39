# vulnerable: markup of input
from markupsafe import Markup
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.post("/bio")
def bio():
    text = request.form["bio"]
    return render_template_string("<div>{{ bio }}</div>", bio=Markup(text))  # want: xss
