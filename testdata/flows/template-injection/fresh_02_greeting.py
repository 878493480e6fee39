# safe: the name is a variable of the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


def page_for(marker):
    def build(heading):
        return "<h1>" + heading + " " + marker + "!</h1><p>It is {{ day }}.</p>"
    return build


@app.get("/greeting")
def greeting():
    build = page_for("{{ name }}")
    source = build("Hello")
    return render_template_string(source, day="Monday", name=request.args.get("name", "you"))  # ok: template-injection
