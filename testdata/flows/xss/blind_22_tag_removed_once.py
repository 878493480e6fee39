# vulnerable: removing one script tag leaves other markup
import re

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return re.sub(r"<script>.*?</script>", "", text)


@app.post("/say")
def say():
    return "<div>%s</div>" % clean(request.form["text"])  # want: xss
