# safe: the query string chooses among the templates of a table
from flask import Flask, render_template_string, request

app = Flask(__name__)
TEMPLATES = {
    "short": "<b>{{ text }}</b>",
    "long": "<article><p>{{ text }}</p></article>",
}


@app.route("/show")
def show():
    source = TEMPLATES.get(request.args.get("style"), TEMPLATES["short"])
    return render_template_string(source, text=request.args.get("text", ""))  # ok: template-injection
