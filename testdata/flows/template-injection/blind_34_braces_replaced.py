# safe: the braces are replaced by entities before the text becomes part of the template
from markupsafe import escape
from flask import Flask, render_template_string, request

app = Flask(__name__)

ENTITIES = str.maketrans({"{": "&#123;", "}": "&#125;"})


@app.route("/spaced")
def spaced():
    text = str(escape(request.args.get("text", ""))).translate(ENTITIES)
    return render_template_string("<p>" + text + "</p>")  # ok: template-injection
