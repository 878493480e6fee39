# vulnerable: a text that begins with a slash may begin with two
from flask import Flask, redirect, request

app = Flask(__name__)


def tickets():
    wanted = request.form.to_dict(flat=False)["where"][-1]
    if not wanted.startswith("/"):
        return redirect("/")
    return redirect(wanted)  # want: open-redirect


app.add_url_rule("/tickets", "tickets", tickets, methods=["POST"])
