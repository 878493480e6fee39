# safe: the text is put behind the fixed host and folder
from flask import Flask, redirect, request

app = Flask(__name__)


def tickets():
    wanted = request.form.to_dict(flat=False)["where"][-1]
    return redirect("https://shop.example.org/go/" + wanted)  # ok: open-redirect


app.add_url_rule("/tickets", "tickets", tickets, methods=["POST"])
