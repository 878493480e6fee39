# safe: the deque is rotated the other way, its front is a constant
from collections import deque

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/carousel")
def carousel():
    slides = deque(["<p>one</p>", "<p>two</p>"])
    slides.append(request.args.get("slide", ""))
    slides.rotate(-1)
    return render_template_string(slides[0])  # ok: template-injection
