# safe: the text is unescaped, shortened and escaped
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/quote", methods=["POST"])
def quote():
    text = html.unescape(request.form.get("text", ""))
    short = html.escape(text[:200])
    return f"<blockquote>{short}</blockquote>"  # ok: xss
