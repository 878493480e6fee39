# vulnerable: the template's filter safe switches escaping off
from flask import Flask, render_template_string, request

app = Flask(__name__)
PAGE = """<!doctype html>
<title>{{ title }}</title>
<div>{{ body | safe }}</div>
"""


@app.route("/preview", methods=["POST"])
def preview():
    post = request.get_json()
    return render_template_string(PAGE, title=post["title"], body=post["body"])  # want: xss
