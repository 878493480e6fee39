# safe: the special characters are translated to entities
import textwrap

from flask import Flask, request

app = Flask(__name__)
ENTITIES = str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;"})


@app.route("/mail/quote", methods=["POST"])
def quote_mail():
    body = request.get_data(as_text=True)
    wrapped = textwrap.wrap(body.translate(ENTITIES), width=72)[:20]
    quoted = textwrap.indent("\n".join(wrapped), "&gt; ")
    return "<pre>" + quoted + "</pre>", 200, {"Content-Type": "text/html"}  # ok: xss
