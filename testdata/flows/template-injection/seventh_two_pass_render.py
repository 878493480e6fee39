# vulnerable: two pass render
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.post("/two")
def two():
    first = render_template_string("Hi {{ n }}", n=request.form["n"])  # ok: template-injection
    return render_template_string(first + "<hr>{{ 1 }}")  # want: template-injection
