# vulnerable: the name is part of the template's source
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    name = request.args.get("name", "you")
    source = "<h1>Hello {}!</h1><p>It is {{{{ day }}}}.</p>".format(name)
    return render_template_string(source, day="Monday")  # want: template-injection
