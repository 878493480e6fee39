# vulnerable: the mail's text is the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/mails/preview", methods=["POST"])
def preview():
    subject = request.form.get("subject", "")
    text = request.form.get("text", "Hello {{ name }}")
    return render_template_string("<h1>{{ subject }}</h1>" + text, subject=subject, name="Ada")  # want: template-injection
