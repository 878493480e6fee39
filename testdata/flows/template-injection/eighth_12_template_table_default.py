# vulnerable: what the table does not hold is the template itself
from flask import Flask, render_template_string, request

app = Flask(__name__)
TEMPLATES = {
    "short": "<b>{{ text }}</b>",
    "long": "<article><p>{{ text }}</p></article>",
}


@app.route("/show")
def show():
    source = TEMPLATES.get(request.args.get("style"), request.args.get("style", ""))
    return render_template_string(source, text=request.args.get("text", ""))  # want: template-injection
