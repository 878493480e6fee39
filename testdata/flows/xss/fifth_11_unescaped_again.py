# vulnerable: the escaped text is unescaped again
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/quote", methods=["POST"])
def quote():
    text = html.escape(request.form.get("text", ""))
    short = html.unescape(text)[:200]
    return f"<blockquote>{short}</blockquote>"  # want: xss
