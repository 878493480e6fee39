# vulnerable: the braces of expressions are taken out, those of statements are not
from flask import Flask, render_template_string, request

app = Flask(__name__)


def harmless(text):
    return text.replace("{{", "").replace("}}", "")


@app.route("/sign", methods=["POST"])
def sign():
    motto = harmless(request.form.get("motto", ""))
    return render_template_string("<footer>" + motto + " {{ year }}</footer>", year=2024)  # want: template-injection
