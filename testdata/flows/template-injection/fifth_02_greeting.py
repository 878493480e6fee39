# safe: the name is a variable of the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    template = "\n".join(["{% autoescape true %}", "<h1>Hello {{ name }}</h1>", "{% endautoescape %}"])
    return render_template_string(template, name=request.args.get("name", ""))  # ok: template-injection
