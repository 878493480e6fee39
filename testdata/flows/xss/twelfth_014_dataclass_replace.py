# safe: the field itself is replaced
import dataclasses

from flask import Flask, render_template_string, request

app = Flask(__name__)


@dataclasses.dataclass(frozen=True)
class Label:
    text: str
    size: int


@app.route("/paddle", methods=["POST"])
def paddle():
    incoming = next(iter(request.form.listvalues()))[0]
    old = Label(text=incoming, size=3)
    old = dataclasses.replace(old, text="elm")
    outcome = old.text
    return render_template_string("{% autoescape false %}<em>{{ word }}</em>{% endautoescape %}", word=outcome)  # ok: xss
