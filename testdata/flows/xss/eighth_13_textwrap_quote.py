# vulnerable: the text is only wrapped and indented
import textwrap

from flask import Flask, request

app = Flask(__name__)


@app.route("/mail/quote", methods=["POST"])
def quote_mail():
    body = request.get_data(as_text=True)
    wrapped = textwrap.wrap(body, width=72)[:20]
    quoted = textwrap.indent("\n".join(wrapped), "&gt; ")
    return "<pre>" + quoted + "</pre>", 200, {"Content-Type": "text/html"}  # want: xss
