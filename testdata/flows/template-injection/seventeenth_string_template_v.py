# vulnerable: what the placeholder gives is rendered once more
import string

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)
MAIL = string.Template("Dear $name, your order is on its way.")


@app.route("/bench/tpl/2")
def endpoint():
    text = MAIL.safe_substitute(name=request.args.get("name", ""))
    return render_template_string(text)  # want: template-injection
