# safe: the answer is plain text
from flask import Flask, request

app = Flask(__name__)


def stamps():
    incoming = request.get_data(as_text=True)
    return "You wrote " + incoming, 200, {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}  # ok: xss


app.add_url_rule("/stamps", "stamps", stamps, methods=["POST"])
