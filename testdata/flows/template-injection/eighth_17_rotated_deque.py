# vulnerable: the deque is rotated by one, so the request's text comes to the front
from collections import deque

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/carousel")
def carousel():
    slides = deque(["<p>one</p>", "<p>two</p>"])
    slides.append(request.args.get("slide", ""))
    slides.rotate(1)
    return render_template_string(slides[0])  # want: template-injection
