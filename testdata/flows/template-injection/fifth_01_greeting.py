# vulnerable: the name is part of the template's text
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    template = "\n".join(["{% autoescape true %}", "<h1>Hello " + request.args.get("name", "") + "</h1>", "{% endautoescape %}"])
    return render_template_string(template, year=2024)  # want: template-injection
