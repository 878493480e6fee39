# vulnerable: the type of the answer stays HTML
from flask import Flask, request

app = Flask(__name__)


def stamps():
    incoming = request.get_data(as_text=True)
    return "You wrote " + incoming, 200, {"X-Kind": "text/plain"}  # want: xss


app.add_url_rule("/stamps", "stamps", stamps, methods=["POST"])
