# safe: what the template takes as safe is a constant, the rest is escaped
from flask import Flask, render_template_string, request

app = Flask(__name__)
PAGE = """<!doctype html>
<title>{{ title }}</title>
<div>{{ body | safe }}</div>
<pre>{{ text }}</pre>
"""


@app.route("/preview", methods=["POST"])
def preview():
    post = request.get_json()
    return render_template_string(PAGE, title=post["title"], body="<p>Preview</p>", text=post["body"])  # ok: xss
