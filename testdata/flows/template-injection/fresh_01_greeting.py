# vulnerable: the name is part of the template's source
from flask import Flask, render_template_string, request

app = Flask(__name__)


def page_for(name):
    def build(heading):
        return "<h1>" + heading + " " + name + "!</h1><p>It is {{ day }}.</p>"
    return build


@app.get("/greeting")
def greeting():
    build = page_for(request.args.get("name", "you"))
    source = build("Hello")
    return render_template_string(source, day="Monday")  # want: template-injection
