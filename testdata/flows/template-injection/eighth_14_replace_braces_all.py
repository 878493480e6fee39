# safe: no brace is left in the text
from flask import Flask, render_template_string, request

app = Flask(__name__)


def harmless(text):
    return text.replace("{", "").replace("}", "")


@app.route("/sign", methods=["POST"])
def sign():
    motto = harmless(request.form.get("motto", ""))
    return render_template_string("<footer>" + motto + " {{ year }}</footer>", year=2024)  # ok: template-injection
